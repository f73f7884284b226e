"""``configure --imap``, ``accounts`` and ``sign-in`` on a mail server of the test's and a keyring of its own."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
import requests
from keyring.backend import KeyringBackend
from tests.support.command import BCC, FORWARD, Command
from tests.support.imap_server import ImapServer
from tests.support.mail import CUSTOMER, ME, mail
from tests.support.oauth_server import CLIENT, OAuthServer

from postlogg.clients.imap import look
from postlogg.model import FolderKind
from postlogg.settings import load
from postlogg.stores.imap_session import ImapSession, Listed

USER = "rep@lab.example"


class OwnKeyring(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


# the name of one that is allowed
OwnKeyring.__module__, OwnKeyring.__qualname__ = "keyring.backends.SecretService", "Keyring"


@pytest.fixture
def kept() -> Iterator[dict[str, str]]:
    before, own = keyring.get_keyring(), OwnKeyring()
    keyring.set_keyring(own)
    yield own.kept
    keyring.set_keyring(before)


@pytest.fixture
def server() -> Iterator[ImapServer]:
    with ImapServer(["AUTH=PLAIN", "AUTH=XOAUTH2", "IDLE"], users={USER: "sæcret"}) as running:
        yield running


class Shell(Command):
    """``said``: the line on standard input."""

    server: ImapServer
    monkeypatch: pytest.MonkeyPatch

    def say(self, line: str) -> None:
        self.monkeypatch.setattr("sys.stdin", io.StringIO(line))

    def line(self, *more: object) -> tuple[object, ...]:
        return ("configure", "--imap", f"127.0.0.1:{self.server.port}", "--imap-security", "none", "--user", USER,
                "--bcc", BCC, "--forward", FORWARD, *more)  # fmt: skip


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], server: ImapServer,
    kept: dict[str, str],
) -> Shell:  # fmt: skip
    shell = Shell(tmp_path, monkeypatch, capsys)
    shell.server, shell.monkeypatch = server, monkeypatch
    shell.say("")
    return shell


def test_a_password_is_asked_for_once_and_kept_for_both_servers(command: Shell, kept: dict[str, str]) -> None:
    command.say("sæcret\n")
    answer = command.answer(*command.line("--smtp", "smtp.lab.example:465"))
    assert [(each["kind"], each["format"]) for each in answer["folders"]] == [("inbox", "imap"), ("sent", "imap")]
    assert (answer["addresses"], answer["internal_domains"]) == ([USER], ["lab.example"])
    assert answer["sending"] == {"host": "smtp.lab.example", "port": 465, "security": "tls", "auth": "password",
                                 "username": USER}  # fmt: skip
    assert kept == {f"imap:{USER}@127.0.0.1": "sæcret", f"smtp:{USER}@smtp.lab.example": "sæcret"}
    assert "sæcret" not in command.settings.read_text()
    command.answer(*command.line())
    assert load(command.settings).sending is not None


def test_a_wrong_password_is_neither_kept_nor_is_anything_written(command: Shell, kept: dict[str, str]) -> None:
    command.say("wrong\n")
    result = command(*command.line(), "--json")
    assert "refused the sign-in" in result.object["error"]
    assert (kept, command.settings.exists()) == ({}, False)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["--imap", "imap.lab.example"], "--user"),
        (["--imap", "imap.lab.example", "--user", "rep"], "--address"),
        (["--imap", "imap.lab.example", "--user", USER], "No password was given"),
        (["--imap", "imap.lab.example", "--user", USER, "--auth", "oauth2"], "not known who gives out tokens"),
        (["--imap", "imap.gmail.com", "--user", USER, "--auth", "oauth2"], "not registered at Google"),
    ],
)
def test_what_is_missing_is_said(command: Shell, line: list[str], said: str) -> None:
    assert said in command("configure", *line, "--json").object["error"]


@pytest.mark.parametrize("place", ["", "host:", "host:0", "host:70000", ":993"])
def test_what_is_no_server_is_misuse(command: Shell, place: str) -> None:
    assert command("configure", "--imap", place, "--user", USER).status == 2


def test_the_account_is_shown_with_its_problems(command: Shell, server: ImapServer, kept: dict[str, str]) -> None:
    del server.mailboxes["Sent"]
    command.say("sæcret\n")
    command.answer(*command.line())
    kept.clear()
    (account,) = command.answer("accounts")["accounts"]
    assert (account["client"], account["id"]) == ("imap", f"imap:{USER}@127.0.0.1:{server.port}")
    said = " ".join(account["problems"])
    assert "No folder for sent mail" in said
    assert "--smtp" in said
    assert "is not signed in" in said
    assert "✗ " in command("accounts").out


def test_what_is_not_named_is_kept_and_another_account_can_take_its_place(command: Shell) -> None:
    command.say("sæcret\n")
    command.answer(*command.line())
    command.answer("configure", "--never-log", "bank.example")
    assert len(load(command.settings).imap) == 1
    assert len(load(command.settings).folders) == 2
    command.profile()
    (own,) = [each["id"] for each in command.answer("accounts")["accounts"] if each["client"] != "imap"]
    command.answer("configure", "--account", own)
    assert load(command.settings).imap == ()
    command.answer(*command.line("--account", own))
    assert {folder.format for folder in load(command.settings).folders} == {"mbox", "imap"}


def test_a_rehearsal_reads_the_server(command: Shell, server: ImapServer) -> None:
    command.say("sæcret\n")
    command.answer(*command.line())
    server.append("Sent", mail(1))
    server.append("INBOX", mail(2, sender=CUSTOMER, to=ME, in_reply_to="<1@lab.example>"))
    assert command.answer("rehearse")["counts"] == {"bcc": 1, "forward": 1, "none": 0}


def test_a_password_is_changed_and_forgotten(command: Shell, kept: dict[str, str]) -> None:
    command.say("sæcret\n")
    command.answer(*command.line())
    command.say("another\n")
    assert command.answer("sign-in") == {"user": USER, "provider": None, "signed_in": True}
    assert set(kept.values()) == {"another"}
    command.answer("sign-in", "--forget")
    assert kept == {}


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> None:
    def browse(url: str) -> None:
        threading.Thread(target=requests.get, args=(url,), kwargs={"timeout": 10}, daemon=True).start()

    monkeypatch.setattr("webbrowser.open", browse)


@pytest.mark.usefixtures("browser")
@pytest.mark.parametrize("way", [[], ["--device"]])
def test_signed_in_by_a_provider(command: Shell, server: ImapServer, kept: dict[str, str], way: list[Any]) -> None:
    with OAuthServer() as provider:
        command.settings.parent.mkdir(parents=True)
        command.settings.write_text(
            f'[[oauth]]\nprovider = "own"\nauthorize_url = "{provider.url}/auth"\ntoken_url = "{provider.url}/token"\n'
            f'device_url = "{provider.url}/device"\nscopes = ["mail"]\nhosts = ["127.0.0.1"]\n'
        )
        command.monkeypatch.setattr("time.sleep", lambda seconds: None)
        result = command("sign-in", USER, "--provider", "own", "--client-id", CLIENT, *way, "--json")
        assert result.object == {"user": USER, "provider": "own", "signed_in": True}, result.err
        assert ("ABCD-EFGH" in result.err) is bool(way)
        assert set(kept.values()) == provider.refresh_tokens
        assert load(command.settings).oauth[0].client_id == CLIENT
        server.tokens.add("access-2")
        command.answer(*command.line("--auth", "oauth2"))
        assert command.answer("accounts")["accounts"][0]["problems"] != []
        command.answer("sign-in", "--forget")
        assert kept == {}


# which folder is which


class Lists(ImapSession):
    """A server's answer to LIST."""

    def __init__(self, *listed: Listed) -> None:
        self.listed = list(listed)

    @property
    def server(self) -> Any:  # type: ignore[override]
        from postlogg.model import ImapServer as Address

        return Address("imap.lab.example", username=USER)

    def folders(self) -> list[Listed]:
        return self.listed


def test_special_use_goes_before_names_and_the_top_before_what_lies_below() -> None:
    plain = frozenset[str]()
    account = look(
        Lists(
            Listed(plain, ".", "Archive.2019.Sent"), Listed(plain, ".", "INBOX.Gesendete Elemente"),
            Listed(frozenset({"\\junk"}), ".", "INBOX.Reklame"), Listed(plain, ".", "Spam"),
            Listed(plain, ".", "Inbox"),
        ), [USER], None,
    )  # fmt: skip
    assert {folder.kind: folder.label for folder in account.folders} == {
        FolderKind.INBOX: "Inbox", FolderKind.SENT: "INBOX.Gesendete Elemente", FolderKind.JUNK: "INBOX.Reklame",
    }  # fmt: skip
