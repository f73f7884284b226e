"""``crm …``: the embedded CRM from the command line."""

from __future__ import annotations

import json
import signal
import smtplib
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.command import BCC, ME, Command
from tests.support.mail import CUSTOMER, mail

from postlogg.crm import Delivery, open_crm
from postlogg.crm.intake import read
from postlogg.model import Route


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
    assert command.answer("crm", "log", "--outcome", "refused")["log"][0]["reason"] == "sender"
    contact, exported = (json.loads(line) for line in command("crm", "export").out.splitlines())
    assert (contact["kind"], contact["address"], contact["emails"]) == ("contact", CUSTOMER, 1)
    assert (exported["kind"], exported["subject"], exported["contacts"]) == ("email", "Tilbud", [CUSTOMER])


def test_contacts_are_found_by_a_part_of_address_name_or_company(command: Command) -> None:
    for number, (name, company) in enumerate((("Kari 100%", "Bygg AS"), ("Per", "Kunde AS"), ("Åse", ""))):
        command.answer("crm", "add", "contact", f"c{number}@x.example", "--name", name, "--company", company)

    def found(text: str, *more: object) -> list[str]:
        return [row["name"] for row in command.answer("crm", "contacts", "--find", text, *more)["contacts"]]

    assert (found("BYGG"), found("per"), found("c2@"), found("%")) == (["Kari 100%"], ["Per"], ["Åse"], ["Kari 100%"])
    assert found("x.example", "--limit", 2) == ["Kari 100%", "Per"]


def test_everything_is_exported_however_much_it_is(command: Command) -> None:
    command.answer("crm", "add", "user", ME)
    with closing(open_crm(f"sqlite:///{command.own / 'data' / 'crm.sqlite'}")) as crm:
        mails = [mail(number, sender=ME, to=f"c{number}@x.example") for number in range(450)]
        taken = crm.take_all([read(raw, Delivery(ME, BCC, Route.BCC), crm.preset) for raw in mails])
        assert {outcome.outcome for outcome in taken} == {"logged"}
    lines = [json.loads(line) for line in command("crm", "export").out.splitlines()]
    assert [line["kind"] for line in lines] == ["contact"] * 450 + ["email"] * 450
    assert len({line["message_id"] for line in lines[450:]}) == 450
    assert {line["address"] for line in lines[:450]} == {f"c{number}@x.example" for number in range(450)}


@pytest.mark.parametrize("size", ["0", "-1", "x", "9999999"])
def test_a_limit_is_a_number_of_megabytes(command: Command, size: str) -> None:
    assert command("crm", "serve", "--size-limit", size).status == 2


def test_beyond_this_computer_the_crm_wants_tls(command: Command) -> None:
    assert "TLS" in command("crm", "serve", "--host", "0.0.0.0", "--json").object["error"]
    assert "certificate" in command("crm", "serve", "--certificate", command.home / "none", "--json").object["error"]


def test_a_relay_is_written_as_host_and_port(command: Command) -> None:
    assert "HOST:PORT" in command("crm", "serve", "--relay", "nohost", "--json").object["error"]
