"""``token``, ``confirm``, ``crm serve --api`` and what ``status`` says, on files of their own."""

from __future__ import annotations

import io
import json
import signal
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from tests.support.command import BCC, FORWARD, ME, Command, arrive
from tests.support.mail import CUSTOMER
from tests.support.smtp_server import ScriptedServer

from postlogg.model import Direction


class SessionKeyring(KeyringBackend):
    """Stands for a desktop's Secret Service, of which a test machine has none."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


SessionKeyring.__module__, SessionKeyring.__qualname__ = "keyring.backends.SecretService", "Keyring"


@pytest.fixture
def kept() -> Iterator[dict[tuple[str, str], str]]:
    """What the keyring holds."""
    before = keyring.get_keyring()
    session = SessionKeyring()
    keyring.set_keyring(session)
    yield session.kept
    keyring.set_keyring(before)


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


@pytest.fixture
def serving(command: Command) -> Iterator[dict[str, object]]:
    """A CRM that listens for mail and for its API; what it printed."""
    command.answer("crm", "add", "user", ME)
    command.answer("crm", "add", "contact", CUSTOMER, "--name", "Kari Nordmann", "--company", "Acme AS")
    command.answer("crm", "add", "deal", "Nytt bygg", CUSTOMER)
    process = command.start("crm", "serve", "--api", 0, "--json")
    try:
        assert process.stdout is not None
        lines = ""
        while not lines.endswith("}\n"):
            line = process.stdout.readline()
            assert line, process.stderr and process.stderr.read()
            lines += line
        yield json.loads(lines)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    finally:
        end(process)


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def written(number: int) -> bytes:
    date = datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"From: Rep Resen <{ME}>\r\nTo: {CUSTOMER}\r\nSubject: Tilbud {number}\r\nDate: {date}\r\n"
        f"Message-ID: <{number}@lab.example>\r\n\r\nHei\r\n"
    ).encode()


def type_in(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_from_the_token_to_the_proof(
    command: Command, serving: dict[str, object], kept: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = command.configured(int(str(serving["port"])))
    token = command.answer("crm", "add", "token", "desktop")["token"]
    type_in(monkeypatch, f"{token}\n")
    answer = command.answer("token", "set", "--api", serving["api"])
    assert (answer["account"], answer["region"], answer["problems"]) == ("1234567", "na1", [])
    assert list(kept.values()) == [token]
    assert token not in command.settings.read_text()
    command.answer("run", "--once")
    arrive(profile, written(1), Direction.SENT)
    command.answer("run", "--once")
    (entry,) = command.answer("status")["entries"]
    assert entry["state"] == "accepted"
    assert entry["confirmation"]["next_at"]
    confirmed = command.answer("confirm", "--message-id", "1@lab.example")
    assert (confirmed["problem"], confirmed["entries"][0]["state"]) == ("", "confirmed")
    (entry,) = command.answer("status")["entries"]
    assert entry["note"] == "Kari Nordmann · Acme AS · 1 deal"
    shown = entry["confirmation"]
    assert (shown["found"], shown["missing"], shown["next_at"]) == (True, False, None)
    assert (shown["contact"], shown["company"], shown["deals"]) == ("Kari Nordmann", "Acme AS", ["Nytt bygg"])
    assert not shown["logged_through_api"]
    assert "Logged, confirmed" in command("status").out
    assert "Message 99" in command("confirm", "99", "--json").object["error"]
    command.answer("token", "clear")
    assert kept == {}
    assert "token set" in command("confirm", "--json").object["error"]


def test_a_token_that_is_not_accepted_is_not_kept(
    command: Command, serving: dict[str, object], kept: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command.configured(int(str(serving["port"])))
    type_in(monkeypatch, "wrong\n")
    result = command("token", "set", "--api", serving["api"], "--json")
    assert result.status == 1
    assert "does not accept" in result.object["error"]
    type_in(monkeypatch, "\n")
    assert "No access token" in command("token", "set", "--api", serving["api"], "--json").object["error"]
    assert kept == {}
    assert command.answer("status")["entries"] == []


def test_a_token_that_cannot_be_tried_is_kept(
    command: Command, kept: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command.profile()
    command.answer("configure", "--bcc", BCC, "--forward", FORWARD)
    type_in(monkeypatch, "some-token\n")
    assert "--api" in command("token", "set", "--json").object["error"]
    type_in(monkeypatch, "some-token\n")
    assert "https" in command("token", "set", "--api", "http://api.example", "--json").object["error"]
    type_in(monkeypatch, "some-token\n")
    answer = command.answer("token", "set", "--api", "http://127.0.0.1:9/")
    assert (answer["account"], len(answer["problems"])) == (None, 1)
    assert kept == {("postlogg", "api:http://127.0.0.1:9"): "some-token"}


def test_a_token_without_some_scope(command: Command) -> None:
    answer = command.answer("crm", "add", "token", "reader", "--scope", "crm.objects.contacts.read")
    assert answer["scopes"] == ["crm.objects.contacts.read"]
    assert "no scope all" in command("crm", "add", "token", "x", "--scope", "all", "--json").object["error"]


def test_what_the_crm_does_not_show_is_logged_through_its_api(
    command: Command, serving: dict[str, object], kept: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with ScriptedServer() as lost:
        profile = command.configured(lost.settings().port)
        type_in(monkeypatch, command.answer("crm", "add", "token", "desktop")["token"])
        command.answer("token", "set", "--api", serving["api"])
        command.answer("run", "--once")
        arrive(profile, written(1), Direction.SENT)
        command.answer("run", "--once")
        (entry,) = command.answer("confirm")["entries"]
        assert (entry["state"], entry["confirmation"]["found"]) == ("accepted", False)
        (entry,) = command.answer("confirm", "--log", "--message-id", "<1@lab.example>")["entries"]
    assert (entry["state"], entry["note"]) == ("confirmed", "Kari Nordmann · Acme AS · 1 deal")
    assert entry["confirmation"]["logged_through_api"]
    (email,) = command.answer("crm", "timeline", CUSTOMER)["emails"]
    assert (email["route"], email["subject"], email["direction"]) == ("api", "Tilbud 1", "sent")
