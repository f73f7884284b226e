"""``accounts`` and ``configure``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.support.command import BCC, FORWARD, ME, Command

from postlogg.account_settings import from_accounts
from postlogg.model import Account, Folder, FolderKind, Identity, Mailbox, StoreFormat
from postlogg.settings import Settings, load


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def test_a_machine_without_a_mail_client_has_no_account(command: Command) -> None:
    assert command.answer("accounts") == {"accounts": []}
    assert command("accounts").out == "No mail account was found on this machine.\n"


def test_an_account_is_shown_with_everything_that_matters(command: Command) -> None:
    profile = command.profile(2525, "sales@lab.example")
    (account,) = command.answer("accounts")["accounts"]
    assert set(account) == {"id", "client", "label", "identities", "folders", "problems"}
    assert [identity["address"] for identity in account["identities"]] == [ME, "sales@lab.example"]
    assert account["identities"][0]["smtp"] == {
        "host": "127.0.0.1", "port": 2525, "security": "none", "auth": "none", "username": "",
    }  # fmt: skip
    kinds = {folder["kind"]: folder["path"] for folder in account["folders"]}
    assert Path(kinds["sent"]).parent == Path(kinds["inbox"]).parent
    assert Path(kinds["sent"]).is_relative_to(profile.path)


def test_what_cannot_be_read_is_said(command: Command) -> None:
    prefs = command.profile().path / "prefs.js"
    prefs.write_text(prefs.read_text() + 'user_pref("mail.server.server1.offline_download", false);\n')
    (account,) = command.answer("accounts")["accounts"]
    assert any("does not keep this account's messages" in problem for problem in account["problems"])
    assert "✗ " in command("accounts").out


def test_configure_takes_everything_but_the_crm_from_the_account(command: Command) -> None:
    command.profile(2525, "sales@lab.example", "rep@gmail.com")
    answer = command.answer("configure", "--bcc", BCC, "--forward", FORWARD, "--mode", "automatic")
    settings = load(Path(answer["settings"]))
    assert settings.my_addresses == (ME, "sales@lab.example", "rep@gmail.com")
    assert settings.internal_domains == ("lab.example",), "anybody may be at gmail.com"
    assert {folder.kind for folder in settings.folders} == {"sent", "inbox"}
    assert settings.sending is not None
    assert (settings.sending.port, settings.sending.security) == (2525, "none")
    assert (settings.destination.preset, settings.mode) == ("builtin", "automatic")
    assert answer["crm"] == {"preset": "builtin", "bcc_address": BCC, "forward_address": FORWARD}


def test_configure_keeps_what_is_not_named(command: Command) -> None:
    command.profile()
    command.answer("configure", "--bcc", BCC, "--never-log", "mamma@hjemme.example", "--undo-seconds", "30")
    command.answer("configure", "--forward", FORWARD, "--never-log", "bank.example")
    settings = load(command.settings)
    assert settings.destination.bcc_address == BCC
    assert settings.never_log == ("mamma@hjemme.example", "bank.example")
    assert settings.undo_seconds == 30


@pytest.mark.parametrize(
    ("line", "preset"),
    [
        (["--bcc", "4711@bcc.eu1.hubspot.com"], "hubspot"),
        (["--bcc", "firma@pipedrivemail.com", "--forward", "firma@pipedrivemail.com"], "pipedrive"),
        (["--forward", "crm@firma.example"], "generic"),
        (["--bcc", "crm@firma.example", "--preset", "capsule"], "capsule"),
        ([], "hubspot"),
    ],
)
def test_the_crm_is_told_from_its_addresses(command: Command, line: list[str], preset: str) -> None:
    command.profile()
    assert command.answer("configure", *line)["crm"]["preset"] == preset


def test_a_sent_folder_elsewhere_is_watched_as_sent() -> None:
    sent = Path("/mail/Local Folders/Utboks")
    me = Identity(Mailbox("Rep", ME), None, sent)
    archive = Folder(Path("/mail/Archive"), FolderKind.OTHER, StoreFormat.MBOX)
    inbox = Folder(Path("/mail/INBOX"), FolderKind.INBOX, StoreFormat.MAILDIR)
    account = Account("a", "client", "label", (me,), (archive, inbox))
    settings = from_accounts([account], Settings())
    assert {folder.path: folder.kind for folder in settings.folders} == {inbox.path: "inbox", sent: "sent"}
    assert settings.sending is None


def test_several_accounts_are_taken_together(command: Command) -> None:
    command.profile()
    other = command.home / ".thunderbird" / "Profiles" / "other.default"
    shutil.copytree(command.home / ".thunderbird" / "Profiles" / "demo.default", other)
    prefs = other / "prefs.js"
    prefs.write_text(prefs.read_text().replace(ME, "rep@home.example"))
    with (command.home / ".thunderbird" / "profiles.ini").open("a") as file:
        file.write("\n[Profile1]\nName=other\nIsRelative=1\nPath=Profiles/other.default\n")
    ids = [account["id"] for account in command.answer("accounts")["accounts"]]
    assert len(ids) == 2
    assert all(name in command("configure", "--json").object["error"] for name in ids), "it cannot guess which"
    answer = command.answer("configure", "--account", ids[0], "--account", ids[1])
    assert answer["addresses"] == [ME, "rep@home.example"]
    assert len(answer["folders"]) == 4


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["--bcc", FORWARD], "are the two exchanged"),
        (["--account", "thunderbird:none"], "no account “thunderbird:none”"),
        (["--preset", "nonesuch"], "no CRM preset"),
        (["--undo-seconds", "-1"], "--undo-seconds"),
    ],
)
def test_configure_refuses_what_cannot_be_meant(command: Command, line: list[str], said: str) -> None:
    command.profile()
    result = command("configure", *line, "--json")
    assert result.status == 1
    assert said in result.object["error"]
    assert not command.settings.exists()


def test_configure_wants_to_know_the_account_where_there_is_none(command: Command) -> None:
    assert "--account" in command("configure", "--json").object["error"]
