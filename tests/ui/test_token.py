from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from postlogg.crm import Crm, open_crm
from postlogg.crm.api import ALL_SCOPES, ApiServer, add_token
from postlogg.journal import Confirmations
from postlogg.settings import Destination, load
from postlogg.ui.desk import Desk
from postlogg.ui.settings_dialog import SettingsDialog
from postlogg.ui.token_panel import TokenPanel

BCC = "1234567@bcc.hubspot.com"
Panel = Callable[[str], TokenPanel]


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    crm = open_crm(f"sqlite:///{tmp_path / 'asked.sqlite'}")
    yield crm
    crm.close()


@pytest.fixture
def api(crm: Crm) -> Iterator[ApiServer]:
    with ApiServer(crm) as server:
        yield server


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[Panel]:
    opened: list[SettingsDialog] = []

    def make(url: str) -> TokenPanel:
        desk.keeper.change(destination=Destination("hubspot", BCC, "", api_url=url))
        opened.append(SettingsDialog(desk))
        opened[-1].open_page("crm")
        return opened[-1].crm.token

    yield make
    for dialog in opened:
        dialog.close()


def type_in(panel: TokenPanel, token: str, qtbot: QtBot) -> None:
    panel.field.setText(token)
    panel.check.click()
    qtbot.waitUntil(lambda: "Asking" not in panel.words.text(), timeout=20_000)


def test_a_token_is_tried_kept_and_used(
    crm: Crm, api: ApiServer, desk: Desk, panel: Panel, settings_path: Path, qtbot: QtBot
) -> None:
    made = panel(api.url)
    assert made.field.echoMode() is QLineEdit.EchoMode.Password
    assert not made.check.isEnabled()
    Confirmations(desk.journal).begin_rest(desk.clock() + 3600, 3)
    token = add_token(crm, "test")
    type_in(made, token, qtbot)
    assert "account 1234567" in made.words.text()
    assert BCC in made.words.text()
    assert made.warning.isHidden()
    assert desk.secrets.get(f"api:{api.url}") == token
    assert load(settings_path).destination.confirm
    assert Confirmations(desk.journal).rest() == (0, 0)
    assert made.field.text() == ""
    assert token not in settings_path.read_text()


def test_the_scopes_that_a_token_lacks_are_named(crm: Crm, api: ApiServer, panel: Panel, qtbot: QtBot) -> None:
    made = panel(api.url)
    lacking = "crm.objects.deals.read"
    type_in(made, add_token(crm, "test", [each for each in ALL_SCOPES if each != lacking]), qtbot)
    assert lacking in made.warning.text()
    assert "crm.objects.companies.read" not in made.warning.text()


def test_a_token_that_is_not_accepted_is_not_kept(
    api: ApiServer, desk: Desk, panel: Panel, settings_path: Path, qtbot: QtBot
) -> None:
    made = panel(api.url)
    type_in(made, "wrong", qtbot)
    assert "does not accept" in made.warning.text()
    assert desk.secrets.get(f"api:{api.url}") is None
    assert not load(settings_path).destination.confirm
    assert made.field.text() == "wrong"


def test_a_token_that_cannot_be_tried_is_kept(
    crm: Crm, desk: Desk, panel: Panel, settings_path: Path, qtbot: QtBot
) -> None:
    with ApiServer(crm) as gone:
        url = gone.url
    made = panel(url)
    type_in(made, "somehow", qtbot)
    assert "could not be tried" in made.words.text()
    assert "cannot be reached" in made.warning.text()
    assert desk.secrets.get(f"api:{url}") == "somehow"
    assert load(settings_path).destination.confirm


def test_a_token_is_forgotten(
    crm: Crm, api: ApiServer, desk: Desk, panel: Panel, settings_path: Path, qtbot: QtBot
) -> None:
    made = panel(api.url)
    assert made.forget.isHidden()
    type_in(made, add_token(crm, "test"), qtbot)
    made.check.click()  # what is kept is tried again
    qtbot.waitUntil(lambda: "account 1234567" in made.words.text(), timeout=20_000)
    made.forget.click()
    qtbot.waitUntil(lambda: "forgotten" in made.words.text())
    assert desk.secrets.get(f"api:{api.url}") is None
    assert not load(settings_path).destination.confirm
    assert made.forget.isHidden()


def test_a_crm_without_an_api_asks_for_no_token(desk: Desk, panel: Panel, qtbot: QtBot) -> None:
    made = panel("")
    assert made.isVisible()
    desk.keeper.change(destination=Destination("generic", "log@crm.acme.example"))
    assert made.isHidden()
