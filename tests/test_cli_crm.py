"""``crm …``: the embedded CRM from the command line."""

from __future__ import annotations

import json
import signal
import smtplib
from pathlib import Path

import pytest
from tests.support.command import BCC, ME, Command
from tests.support.mail import CUSTOMER, mail


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def test_what_is_entered_is_shown(command: Command) -> None:
    for line in (
        ("user", ME, "--name", "Rep Resen"),
        ("alias", ME, "sales@lab.example"),
        ("connected", ME, "rep@home.example"),
        ("team", ME, "team@lab.example"),
        ("company", "Kunde AS"),
        ("contact", CUSTOMER, "--name", "Kari", "--company", "Kunde AS"),
        ("deal", "Nytt bygg", CUSTOMER),
    ):
        answer = command.answer("crm", "add", *line)
        assert list(answer) == ["done"]
    (contact,) = command.answer("crm", "contacts")["contacts"]
    assert set(contact) == {"address", "name", "company", "emails", "created_at"}
    assert (contact["address"], contact["company"], contact["emails"]) == (CUSTOMER, "Kunde AS", 0)
    assert "Kunde AS" in command("crm", "contacts").out


def test_an_unknown_user_is_an_error(command: Command) -> None:
    result = command("crm", "add", "alias", "nobody@lab.example", "x@lab.example", "--json")
    assert result.status == 1
    assert "no user nobody@lab.example" in result.object["error"]


def test_the_lists_and_settings_are_changed(command: Command) -> None:
    for line in (
        ("never-log", "bank.example"),
        ("privacy", "on"),
        ("basis", CUSTOMER, "consent"),
        ("basis", CUSTOMER),
        ("forget", CUSTOMER),
    ):
        assert command.answer("crm", *line)["done"].endswith(".")


def test_a_serving_crm_takes_mail_and_stops_when_told(command: Command) -> None:
    command.answer("crm", "add", "user", ME)
    command.answer("crm", "add", "contact", CUSTOMER, "--company", "Kunde AS")
    command.answer("crm", "add", "deal", "Nytt bygg", CUSTOMER)
    process = command.start("crm", "serve", "--json")
    try:
        assert process.stdout is not None
        lines = ""
        while not lines.endswith("}\n"):
            lines += process.stdout.readline()
        serving = json.loads(lines)
        assert (serving["host"], serving["bcc_address"], serving["lmtp"]) == ("127.0.0.1", BCC, False)
        with smtplib.SMTP(serving["host"], serving["port"]) as client:
            client.sendmail(ME, [BCC], mail(1, subject="Tilbud"))
            with pytest.raises(smtplib.SMTPDataError) as refused:
                client.sendmail("x@y.example", [BCC], mail(2, sender="x@y.example"))
        process.send_signal(signal.SIGTERM)
        rest, err = process.communicate(timeout=30)
    finally:
        process.kill()
        process.wait()
    assert refused.value.smtp_code == 550
    assert (process.returncode, rest.strip(), err) == (0, "", "")
    (email,) = command.answer("crm", "timeline", CUSTOMER)["emails"]
    assert (email["subject"], email["deals"], email["companies"]) == ("Tilbud", ["Nytt bygg"], ["Kunde AS"])
    assert [row["outcome"] for row in command.answer("crm", "log")["log"]] == ["refused", "logged"]
    exported = json.loads(command("crm", "export").out)
    assert [email["subject"] for email in exported["contacts"][0]["timeline"]] == ["Tilbud"]
    assert exported["bcc_address"] == BCC


def test_beyond_this_computer_the_crm_wants_tls(command: Command) -> None:
    assert "TLS" in command("crm", "serve", "--host", "0.0.0.0", "--json").object["error"]
    assert "certificate" in command("crm", "serve", "--certificate", command.home / "none", "--json").object["error"]


def test_a_relay_is_written_as_host_and_port(command: Command) -> None:
    assert "HOST:PORT" in command("crm", "serve", "--relay", "nohost", "--json").object["error"]
