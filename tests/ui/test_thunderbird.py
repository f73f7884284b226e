"""The button in Thunderbird, as Postlogg's own windows see to it; with real files below a home of its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.native_client import NativeClient
from tests.support.smtp_server import ScriptedServer
from tests.ui.conftest import NOW

from postlogg import __version__
from postlogg.demo.profile import Profile
from postlogg.journal.switch import EXTENSION_MET
from postlogg.model import AuthMethod, FolderKind, Mailbox, Security, SmtpServer
from postlogg.settings import Settings, Thunderbird, load
from postlogg.system.extension import xpi_name
from postlogg.system.programs import EXTENSION_ID, HOST_NAME
from postlogg.system.secrets import MemorySecrets
from postlogg.ui import notes
from postlogg.ui.desk import Desk, lay
from postlogg.ui.help import HelpButton, HelpWindow
from postlogg.ui.page_mail import with_folders
from postlogg.ui.settings_dialog import SettingsDialog
from postlogg.ui.thunderbird_link import Stage
from postlogg.ui.thunderbird_panel import ThunderbirdPanel
from postlogg.ui.thunderbird_sending import Way
from postlogg.ui.wizard import SetupWizard

ME = "ann@acme.example"
SERVER = SmtpServer("smtp.acme.example", 587, Security.STARTTLS, AuthMethod.PASSWORD, ME)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return tmp_path


@pytest.fixture
def profile(home: Path) -> Profile:
    return Profile(home, [Mailbox("Ann", ME)], SERVER)


@pytest.fixture
def dialog(desk: Desk, profile: Profile, qtbot: QtBot) -> Iterator[SettingsDialog]:
    made = SettingsDialog(desk)
    with qtbot.waitSignal(made.mail.accounts_found, timeout=10_000):
        made.open_page("thunderbird")
    yield made
    made.close()


def have(profile: Profile, *, version: str = __version__, active: bool = True) -> None:
    """Thunderbird has installed the extension."""
    entry = {"id": EXTENSION_ID, "version": version, "active": active}
    (profile.path / "extensions.json").write_text(json.dumps({"addons": [entry]}))


def reaches(qtbot: QtBot, desk: Desk, panel: ThunderbirdPanel, stage: Stage) -> None:
    def there() -> bool:
        desk.watch.look()
        return panel.standing is not None and panel.standing.stage is stage

    qtbot.waitUntil(there, timeout=10_000)


def file_of(home: Path) -> Path:
    return home / "Downloads" / xpi_name()


def manifest_of(home: Path) -> Path:
    return home / ".mozilla" / "native-messaging-hosts" / f"{HOST_NAME}.json"


# the page


def test_from_not_added_to_connected(
    desk: Desk, dialog: SettingsDialog, profile: Profile, qtbot: QtBot, home: Path
) -> None:
    panel = dialog.thunderbird.panel
    reaches(qtbot, desk, panel, Stage.ABSENT)
    assert panel.state.text().startswith("Not added.")
    assert not panel.steps.isVisible()
    assert not panel.remove.isVisible()

    panel.add.click()
    reaches(qtbot, desk, panel, Stage.TO_INSTALL)
    assert panel.steps.isVisible()
    assert not panel.add.isVisible()
    assert json.loads(manifest_of(home).read_bytes())["allowed_extensions"] == [EXTENSION_ID]
    assert panel.file.payload().urls() == [QUrl.fromLocalFile(str(file_of(home)))]
    assert file_of(home).read_bytes()[:2] == b"PK"

    have(profile)
    reaches(qtbot, desk, panel, Stage.NEVER_MET)
    assert panel.state.text().startswith("Added, never connected")
    assert not panel.steps.isVisible()

    desk.switch.set_fact(EXTENSION_MET, f"{NOW - 60:.0f} {__version__}")
    reaches(qtbot, desk, panel, Stage.CONNECTED)
    assert panel.state.text().startswith(f"Connected: version {__version__}, started Today, ")

    have(profile, active=False)
    reaches(qtbot, desk, panel, Stage.SWITCHED_OFF)
    assert "switched off" in panel.state.text()


def test_removed_it_leaves_no_file_and_no_way_of_sending(
    desk: Desk, dialog: SettingsDialog, qtbot: QtBot, home: Path, settings_path: Path
) -> None:
    panel = dialog.thunderbird.panel
    reaches(qtbot, desk, panel, Stage.ABSENT)
    panel.add.click()
    reaches(qtbot, desk, panel, Stage.TO_INSTALL)
    desk.keeper.change(thunderbird=Thunderbird(sends=True, tags=True))
    panel.remove.click()
    reaches(qtbot, desk, panel, Stage.ABSENT)
    assert not manifest_of(home).exists()
    assert not file_of(home).exists()
    assert load(settings_path).thunderbird == Thunderbird(sends=False, tags=True)


def test_a_button_that_does_not_find_postlogg_is_mended(
    desk: Desk, dialog: SettingsDialog, profile: Profile, qtbot: QtBot, home: Path
) -> None:
    have(profile)
    panel = dialog.thunderbird.panel
    reaches(qtbot, desk, panel, Stage.NOT_REGISTERED)
    panel.add.click()
    reaches(qtbot, desk, panel, Stage.NEVER_MET)
    assert not file_of(home).exists()


def test_another_version_is_offered(
    desk: Desk, dialog: SettingsDialog, profile: Profile, qtbot: QtBot, home: Path
) -> None:
    panel = dialog.thunderbird.panel
    reaches(qtbot, desk, panel, Stage.ABSENT)
    panel.add.click()
    reaches(qtbot, desk, panel, Stage.TO_INSTALL)
    file_of(home).unlink()
    desk.switch.set_fact(EXTENSION_MET, f"{NOW:.0f} 0.0.1")
    have(profile, version="0.0.1")
    reaches(qtbot, desk, panel, Stage.CONNECTED)
    assert panel.state.text() == f"Thunderbird has version 0.0.1 of the button; this Postlogg brings {__version__}."
    panel.add.click()
    qtbot.waitUntil(panel.steps.isVisible, timeout=10_000)
    assert file_of(home).exists()


def test_a_folder_that_cannot_be_written_is_said(desk: Desk, dialog: SettingsDialog, qtbot: QtBot, home: Path) -> None:
    (home / ".mozilla").write_text("in the way")
    panel = dialog.thunderbird.panel
    reaches(qtbot, desk, panel, Stage.ABSENT)
    panel.add.click()
    qtbot.waitUntil(panel.trouble.isVisible, timeout=10_000)
    assert panel.trouble.text().startswith("The system does not let Postlogg register itself with Thunderbird")


def test_a_thunderbird_in_a_sandbox_is_offered_no_button(desk: Desk, qtbot: QtBot, home: Path) -> None:
    made = Profile(home, [Mailbox("Ann", ME)], SERVER)
    (home / "snap" / "thunderbird" / "common").mkdir(parents=True)
    (home / ".thunderbird").rename(home / "snap" / "thunderbird" / "common" / ".thunderbird")
    assert not made.path.exists()
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.mail.accounts_found, timeout=10_000):
        dialog.open_page("thunderbird")
    panel = dialog.thunderbird.panel
    qtbot.waitUntil(panel.limit.isVisible, timeout=10_000)
    assert panel.limit.text().startswith("Thunderbird from Snap may start no program")
    assert not panel.add.isVisible()
    assert not any(way.by_thunderbird for way in offered(dialog))


def test_who_has_no_thunderbird_sees_no_page_about_it(desk: Desk, qtbot: QtBot, home: Path) -> None:
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.mail.accounts_found, timeout=10_000):
        dialog.open_page("mail")
    item = dialog.index.item(dialog.pages.index(dialog.thunderbird))
    assert item.isHidden()
    Profile(home, [Mailbox("Ann", ME)], SERVER)
    with qtbot.waitSignal(dialog.mail.accounts_found, timeout=10_000):
        dialog.mail.again.click()
    assert not item.isHidden()


def test_a_click_on_the_file_shows_its_folder(desk: Desk, dialog: SettingsDialog, qtbot: QtBot, home: Path) -> None:
    class Opener(QObject):
        opened: list[QUrl] = []  # noqa: RUF012 - of this test

        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            self.opened.append(url)

    panel, opener = dialog.thunderbird.panel, Opener()
    reaches(qtbot, desk, panel, Stage.ABSENT)
    panel.add.click()
    reaches(qtbot, desk, panel, Stage.TO_INSTALL)
    QDesktopServices.setUrlHandler("file", opener, "take")
    try:
        qtbot.mouseClick(panel.file, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [QUrl.fromLocalFile(str(home / "Downloads"))]


def test_the_tag_and_its_name_are_kept(dialog: SettingsDialog, settings_path: Path) -> None:
    page = dialog.thunderbird
    line = dialog.logging.tag
    assert (line.text(), page.tags.isChecked()) == ("CRM", False)
    page.tags.click()
    line.setText(" Kunde ")
    line.editingFinished.emit()
    saved = load(settings_path)
    assert (saved.request_tag, saved.thunderbird.tags) == ("Kunde", True)
    assert page.tags.text() == "&Tag what is logged with “Kunde”"


def test_a_tag_without_a_name_is_no_tag(dialog: SettingsDialog, settings_path: Path) -> None:
    page = dialog.thunderbird
    line = dialog.logging.tag
    page.tags.click()
    line.clear()
    line.editingFinished.emit()
    assert load(settings_path).request_tag == ""
    assert (page.tags.isEnabled(), page.tags.isChecked(), page.tags.text()) == (False, False, "&Tag what is logged")
    line.setText("CRM")
    line.editingFinished.emit()
    assert (page.tags.isEnabled(), page.tags.isChecked()) == (True, True)


def test_the_handbook_has_a_chapter_on_it(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.index.setCurrentRow(dialog.pages.index(dialog.thunderbird))
    QTest.keySequence(dialog, "F1")
    opened = dialog.findChild(HelpWindow)
    assert opened.index.currentItem().text() == "Thunderbird"
    opened.close()
    dialog.thunderbird.findChild(HelpButton).click()
    assert opened.isVisible()


# sending


def offered(dialog: SettingsDialog) -> list[Way]:
    box = dialog.sending.server
    return [box.itemData(row) for row in range(box.count())]


def choose(dialog: SettingsDialog, way: Way) -> None:
    box = dialog.sending.server
    box.setCurrentIndex(offered(dialog).index(way))
    box.activated.emit(box.currentIndex())


def test_thunderbird_is_a_way_of_sending_without_a_password(
    desk: Desk, dialog: SettingsDialog, settings_path: Path
) -> None:
    desk.keeper.change(sending=SERVER)
    page = dialog.sending
    dialog.open_page("sending")
    assert offered(dialog) == [Way(SERVER), Way(None, True), Way(SERVER, True)]
    assert page.server.itemText(1) == "Thunderbird, with the button: no password needed"

    choose(dialog, Way(None, True))
    assert load(settings_path).sending is None
    assert load(settings_path).thunderbird.sends
    fields = (page.auth, page.username, page.password, page.keep, page.kept)
    assert not any(field.isVisible() for field in fields)
    assert "still needs an outgoing server" in page.cover.text()
    assert page.test.button.text() == "Test the connection"
    assert page.server.currentText().startswith("Thunderbird, with the button")

    assert offered(dialog)[0] == Way(SERVER)
    choose(dialog, Way(SERVER, True))
    assert (load(settings_path).sending, load(settings_path).thunderbird.sends) == (SERVER, True)
    assert all(field.isVisible() for field in fields)
    assert page.test.button.text() == "Send a test e-mail"

    assert page.cover.text().endswith("The button has not connected yet: until it does, forwards wait.")
    desk.switch.set_fact(EXTENSION_MET, f"{NOW:.0f} {__version__}")
    page.opened()
    assert page.cover.text().endswith("the outgoing server takes what you sent without the button.")

    choose(dialog, Way(SERVER))
    assert not load(settings_path).thunderbird.sends
    assert not page.cover.isVisible()


def test_a_user_name_that_is_altered_leaves_thunderbird_its_part(
    desk: Desk, dialog: SettingsDialog, settings_path: Path
) -> None:
    desk.keeper.change(sending=SERVER, thunderbird=Thunderbird(sends=True))
    dialog.sending.username.setText("ann.2")
    dialog.sending.username.editingFinished.emit()
    saved = load(settings_path)
    assert (saved.sending, saved.thunderbird.sends) == (replace(SERVER, username="ann.2"), True)
    assert Way(SERVER) not in offered(dialog)


def test_where_thunderbird_sends_no_server_is_missed_and_none_comes_unasked(desk: Desk, dialog: SettingsDialog) -> None:
    desk.keeper.change(sending=None)
    assert "no account to send with" in notes.note(desk, NOW).words
    desk.keeper.change(thunderbird=Thunderbird(sends=True))
    assert notes.note(desk, NOW).words == ""
    (account,) = dialog.mail.accounts
    paths = {str(folder.path) for folder in account.folders if folder.kind is FolderKind.SENT}
    assert with_folders(desk.keeper.settings, [account], paths).sending is None
    assert with_folders(Settings(), [account], paths).sending == account.identities[0].smtp


def test_the_built_in_crm_is_not_reached_through_thunderbird(desk: Desk, settings_path: Path) -> None:
    desk.keeper.change(thunderbird=Thunderbird(sends=True, tags=True))
    desk.built_in.choose(desk.built_in.start())
    assert load(settings_path).thunderbird == Thunderbird(sends=False, tags=True)


def test_the_test_of_thunderbird_goes_as_far_as_it_can(
    desk: Desk, dialog: SettingsDialog, profile: Profile, qtbot: QtBot, home: Path
) -> None:
    desk.keeper.change(sending=None, thunderbird=Thunderbird(sends=True))
    test, panel = dialog.sending.test, dialog.thunderbird.panel

    def ended() -> str:
        with qtbot.waitSignal(test.finished, timeout=30_000):
            test.button.click()
        return test.result.text()

    assert ended() == "The button is not in Thunderbird yet: add it."
    have(profile)
    assert ended() == "Thunderbird does not find Postlogg: add the button once more."
    reaches(qtbot, desk, panel, Stage.NOT_REGISTERED)
    panel.add.click()
    reaches(qtbot, desk, panel, Stage.NEVER_MET)
    assert ended() == "Thunderbird has never connected to Postlogg: start it."
    assert test.lines[:2] == (
        f"The button: in Thunderbird, version {__version__}", f"Postlogg's side: version {__version__} answers",
    )  # fmt: skip
    desk.switch.set_fact(EXTENSION_MET, f"{NOW:.0f} {__version__}")
    assert ended().startswith("Thunderbird can be asked to send.")
    assert len(test.lines) == 3


def test_where_each_has_its_part_both_are_tested(
    desk: Desk, dialog: SettingsDialog, profile: Profile, qtbot: QtBot
) -> None:
    have(profile)
    desk.switch.set_fact(EXTENSION_MET, f"{NOW:.0f} {__version__}")
    panel, test = dialog.thunderbird.panel, dialog.sending.test
    reaches(qtbot, desk, panel, Stage.NOT_REGISTERED)
    panel.add.click()
    reaches(qtbot, desk, panel, Stage.CONNECTED)
    with ScriptedServer() as server:
        desk.keeper.change(sending=server.settings(), thunderbird=Thunderbird(sends=True))
        with qtbot.waitSignal(test.finished, timeout=30_000) as finished:
            test.button.click()
    assert finished.args == [True]
    assert [line.partition(":")[0] for line in test.lines] == [
        "The button", "Postlogg's side", "Thunderbird's side", "Connection", "Encryption", "Sign-in", "Accepted",
        "Back in your Inbox",
    ]  # fmt: skip


@pytest.fixture
def registered(desk: Desk, dialog: SettingsDialog, profile: Profile, qtbot: QtBot) -> SettingsDialog:
    """Thunderbird has the button, finds Postlogg, and is to send."""
    have(profile)
    panel = dialog.thunderbird.panel
    reaches(qtbot, desk, panel, Stage.NOT_REGISTERED)
    panel.add.click()
    reaches(qtbot, desk, panel, Stage.NEVER_MET)
    desk.keeper.change(sending=None, thunderbird=Thunderbird(sends=True))
    return dialog


def test_what_keeps_the_host_from_its_work_is_said(registered: SettingsDialog, qtbot: QtBot, home: Path) -> None:
    test, config = registered.sending.test, home / "postlogg" / "config"
    config.mkdir(exist_ok=True)
    (config / "settings.toml").write_text("not = [TOML")
    with qtbot.waitSignal(test.finished, timeout=30_000):
        test.button.click()
    assert test.result.text().startswith("The settings file settings.toml is not valid TOML")


def test_a_host_that_does_not_start_is_said(
    registered: SettingsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    test = registered.sending.test
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    with qtbot.waitSignal(test.finished, timeout=30_000):
        test.button.click()
    assert "does not answer" in test.result.text()


# setting up


def test_setting_up_offers_the_button_and_sends_with_it_and_nothing_is_typed(
    make_desk: Callable[..., Desk], profile: Profile, qtbot: QtBot, home: Path, settings_path: Path
) -> None:
    settings_path.unlink()
    desk = make_desk(())
    made = SetupWizard(desk)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.mail.accounts_found, timeout=10_000):
        made.open_page()
    assert len(made.pages) == 4
    reaches(qtbot, desk, made.mail.button, Stage.ABSENT)
    qtbot.mouseClick(made.mail.button.add, Qt.MouseButton.LeftButton)
    reaches(qtbot, desk, made.mail.button, Stage.TO_INSTALL)
    assert made.mail.button.steps.isVisible()
    for _ in range(3):
        qtbot.mouseClick(made.next, Qt.MouseButton.LeftButton)
    assert made.sending.server.currentText().startswith("smtp.acme.example")
    box = made.sending.server
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert made.hint.text() == ""
    saved = load(settings_path)
    assert (saved.sending, saved.thunderbird.sends) == (None, True)
    qtbot.mouseClick(made.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(made.next, Qt.MouseButton.LeftButton)
    assert load(settings_path).sending is None


def test_setting_up_without_thunderbird_says_nothing_of_it(
    make_desk: Callable[..., Desk], qtbot: QtBot, home: Path
) -> None:
    made = SetupWizard(make_desk(()))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.mail.accounts_found, timeout=10_000):
        made.open_page()
    assert not made.mail.thunderbird.isVisible()


def test_the_extension_that_speaks_is_seen(registered: SettingsDialog, qtbot: QtBot, home: Path) -> None:
    own = lay(home / "own/data/journal.sqlite", home / "own/config/settings.toml", MemorySecrets(), home=home)
    panel = ThunderbirdPanel(own)
    qtbot.addWidget(panel)
    panel.show()
    try:
        reaches(qtbot, own, panel, Stage.NEVER_MET)
        with NativeClient(home / "own") as client:
            client.done("hello", protocol=1, version=__version__)
            reaches(qtbot, own, panel, Stage.CONNECTED)
    finally:
        own.close()
