from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from postlogg.demo.profile import Profile
from postlogg.errors import CredentialError
from postlogg.model import AuthMethod, FolderKind, Mailbox, Mode, Route, Security, SmtpServer
from postlogg.settings import Settings, Veto, load
from postlogg.ui import validation
from postlogg.ui.crm_address import read_address
from postlogg.ui.desk import Desk
from postlogg.ui.settings_dialog import SettingsDialog

SERVER = SmtpServer("smtp.acme.example", 587, Security.STARTTLS, AuthMethod.PASSWORD, "ann@acme.example")


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[SettingsDialog]:
    made = SettingsDialog(desk)
    yield made
    made.close()


def test_folders_addresses_and_server_come_from_the_mail_client(
    desk: Desk, dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, settings_path: Path
) -> None:
    profile = Profile(tmp_path, (Mailbox("Ann", "ann@acme.example"), Mailbox("Sales", "sales@acme.example")), SERVER)
    desk.keeper.put(Settings())
    with qtbot.waitSignal(dialog.mail.accounts_found):
        dialog.open_page("mail")
    dialog.mail.usual.click()
    chosen = load(settings_path)
    assert {folder.kind for folder in chosen.folders} == {FolderKind.SENT, FolderKind.INBOX}
    assert all(folder.path.is_relative_to(profile.path) for folder in chosen.folders)
    assert chosen.my_addresses == ("ann@acme.example", "sales@acme.example")
    assert chosen.internal_domains == ("acme.example",)
    assert chosen.sending is not None
    assert chosen.sending.host == "smtp.acme.example"


def test_a_folder_is_unticked_without_losing_what_else_was_chosen(
    desk: Desk, dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, settings_path: Path
) -> None:
    Profile(tmp_path, (Mailbox("Ann", "ann@acme.example"),), SERVER)
    before = load(settings_path)
    with qtbot.waitSignal(dialog.mail.accounts_found):
        dialog.open_page("mail")
    dialog.mail.usual.click()
    item = next(iter(dialog.mail._items()))
    item.setCheckState(0, Qt.CheckState.Unchecked)
    left = load(settings_path)
    assert len(left.folders) == 2
    assert set(before.folders) <= set(left.folders)
    assert left.sending == before.sending


def test_no_mail_client_is_said_with_the_next_step(dialog: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.mail.accounts_found):
        dialog.open_page("mail")
    assert "No mail client was found" in dialog.mail.state.text()


@pytest.mark.parametrize(
    ("typed", "wanted", "address", "preset", "misplaced"),
    [
        ("HubSpot BCC <123456@bcc.hubspot.com>", Route.BCC, "123456@bcc.hubspot.com", "hubspot", False),
        ("123456@forward.hubspot.com", Route.BCC, "123456@forward.hubspot.com", "hubspot", True),
        ("123456@bcc.eu1.hubspot.com", Route.FORWARD, "123456@bcc.eu1.hubspot.com", "hubspot", True),
        ("acme@pipedrivemail.com", Route.FORWARD, "acme@pipedrivemail.com", "pipedrive", False),
        ("log@crm.acme.example", Route.BCC, "log@crm.acme.example", "", False),
        ("", Route.BCC, "", "", False),
    ],
)
def test_an_address_of_the_crm_is_recognised(
    qapp: object, typed: str, wanted: Route, address: str, preset: str, misplaced: bool
) -> None:
    reading = read_address(typed, wanted)
    assert (reading.address, reading.preset, reading.misplaced, reading.wrong) == (address, preset, misplaced, False)


def test_exchanged_addresses_are_not_saved_but_swapped(dialog: SettingsDialog, settings_path: Path) -> None:
    crm = dialog.crm
    crm.bcc.setText("123456@forward.hubspot.com")
    crm.forward.setText("HubSpot <123456@bcc.hubspot.com>")
    crm.bcc.editingFinished.emit()
    assert load(settings_path).destination.bcc_address == "471100@bcc.hubspot.com"
    assert not crm.swap.isHidden()
    crm.swap.click()
    saved = load(settings_path).destination
    assert (saved.bcc_address, saved.forward_address) == ("123456@bcc.hubspot.com", "123456@forward.hubspot.com")
    assert crm.swap.isHidden()


def test_the_crm_is_told_from_the_address(dialog: SettingsDialog, settings_path: Path) -> None:
    dialog.crm.bcc.setText("Acme <acme@pipedrivemail.com>")
    dialog.crm.bcc.editingFinished.emit()
    assert load(settings_path).destination.preset == "pipedrive"
    assert dialog.crm.bcc.text() == "acme@pipedrivemail.com"
    assert dialog.crm.preset.currentText() == "Pipedrive"


@pytest.mark.parametrize(
    ("check", "typed", "kept"),
    [
        (validation.address, " Ann <ann@acme.example> ", "ann@acme.example"),
        (validation.address, "ann@", ""),
        (validation.address, "a@b.example, c@d.example", ""),
        (validation.address, "ann@-acme.example", ""),
        (validation.domain, "@Acme.example.", "acme.example"),
        (validation.domain, "*.acme.example", "acme.example"),
        (validation.domain, "ann@acme.example", ""),
        (validation.domain, "acme", ""),
        (validation.domain, "blåbær.example", "xn--blbr-roah.example"),
        (validation.address_or_domain, "acme.example", "acme.example"),
        (validation.address_or_domain, "@acme.example", "acme.example"),
        (validation.address_or_domain, "ann@acme.example", "ann@acme.example"),
        (validation.address_or_domain, "not this", ""),
    ],
)
def test_what_is_typed_is_checked(qapp: object, check: validation.Check, typed: str, kept: str) -> None:
    checked = check(typed)
    assert checked.value == kept
    assert bool(checked.problem) == (kept == "")


def test_the_never_log_list_grows_and_shrinks(dialog: SettingsDialog, qtbot: QtBot, settings_path: Path) -> None:
    never = dialog.addresses.never
    never.entry.setText("rubbish")
    never.add.click()
    assert "not a domain" in never.problem.text()
    assert load(settings_path).never_log == ("clinic.example",)
    never.entry.setText("Doc <doc@surgery.example>")
    qtbot.keyClick(never.entry, Qt.Key.Key_Return)
    never.entry.setText("DOC@surgery.example")
    never.add.click()
    assert load(settings_path).never_log == ("clinic.example", "doc@surgery.example")
    never.list.setCurrentRow(0)
    never.remove.click()
    assert load(settings_path).never_log == ("doc@surgery.example",)


def test_what_is_mistyped_stays_to_be_mended(desk: Desk, dialog: SettingsDialog, settings_path: Path) -> None:
    kept = load(settings_path).destination.bcc_address
    dialog.crm.bcc.setText("4711062 at bcc.hubspot.com")
    desk.keeper.change(undo_seconds=12)
    assert dialog.crm.bcc.text() == "4711062 at bcc.hubspot.com"
    assert load(settings_path).destination.bcc_address == kept


def test_every_choice_of_the_logging_page_is_kept(dialog: SettingsDialog, settings_path: Path) -> None:
    page = dialog.logging
    page.modes[Mode.ASK].click()
    page.undo.setValue(25)
    page.age.setValue(30)
    page.answers.click()
    page.known.click()
    page.battery.click()
    page.metered.click()
    page.announce.click()
    page.request.setText(" Til CRM ")
    page.request.editingFinished.emit()
    dialog.addresses.veto.click()
    saved = load(settings_path)
    assert (saved.mode, saved.undo_seconds, saved.age_guard_days) == (Mode.ASK, 25, 30)
    assert (saved.forward_answers, saved.forward_known_senders) == (False, False)
    assert saved.veto is Veto.RECIPIENT
    assert (saved.pause_on_battery, saved.pause_on_metered, saved.request_folder) == (True, True, "Til CRM")
    assert saved.announce


def test_the_file_edited_by_hand_shows_in_the_dialog(desk: Desk, dialog: SettingsDialog, settings_path: Path) -> None:
    settings_path.write_text(
        settings_path.read_text("utf-8").replace("undo_seconds = 10", "undo_seconds = 99"), "utf-8"
    )
    desk.watch.look()
    assert dialog.logging.undo.value() == 99


def test_start_at_sign_in(desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    dialog = SettingsDialog(desk)
    page = dialog.logging
    page.start.click()
    entry = tmp_path / "config" / "autostart" / "postlogg.desktop"
    assert "Exec=" in entry.read_text("utf-8")
    page.start.click()
    assert not entry.exists()


def test_the_password_goes_to_the_keyring_and_nowhere_else(
    desk: Desk, dialog: SettingsDialog, qtbot: QtBot, settings_path: Path
) -> None:
    page = dialog.sending
    page.password.setText("open sesame")
    page.keep.click()
    qtbot.waitUntil(lambda: page.password.text() == "")
    assert desk.secrets.get("smtp:berit@fjordtech.example@smtp.fjordtech.example") == "open sesame"
    assert "open sesame" not in settings_path.read_text("utf-8")
    assert page.kept.text() == "A password is kept in the system's keyring."


def test_a_keyring_that_cannot_be_used_says_why(desk: Desk, qtbot: QtBot) -> None:
    class Locked:
        def get(self, name: str) -> str | None:
            raise CredentialError("The keyring is locked.")

    dialog = SettingsDialog(_with_secrets(desk, Locked()))
    dialog.open_page("sending")
    qtbot.waitUntil(lambda: dialog.sending.kept.text() == "The keyring is locked.")


def test_every_control_has_a_name_for_a_screen_reader(dialog: SettingsDialog) -> None:
    from PySide6.QtGui import QAccessible

    for page in dialog.pages:
        for kind in (QAbstractButton, QLineEdit, QComboBox, QSpinBox):
            for control in page.findChildren(kind):
                if control.objectName().startswith("qt_") or control.parent().inherits("QAbstractItemView"):
                    continue
                if isinstance(control.parent(), QSpinBox | QComboBox | QLineEdit):
                    continue
                interface = QAccessible.queryAccessibleInterface(control)
                name = interface.text(QAccessible.Text.Name)
                assert name or (isinstance(control, QAbstractButton) and control.isHidden()), (page.name, control)


def _with_secrets(desk: Desk, secrets: object) -> Desk:
    from dataclasses import replace

    return replace(desk, secrets=secrets)  # type: ignore[arg-type]
