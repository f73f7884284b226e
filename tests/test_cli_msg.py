"""A message that Outlook saved goes the whole way: from the file to the CRM, or to a sentence."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.command import ME, Command
from tests.support.mail import CUSTOMER
from tests.support.outlook_msg import FLAGS, HTML, PDF, SENT, SMTP, SUBJECT, TO, UNSENT, Message

from postlogg.crm import CrmServer, open_crm

SUBMITTED = 0x0039
MINE = {**SENT, 0x5D01: ME, 0x5D02: ME, SUBJECT: "Tilbud på lys", SUBMITTED: datetime(2099, 11, 23, 8, 15, tzinfo=UTC)}


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def _file(command: Command, message: Message, name: str = "Tilbud.msg") -> Path:
    path = command.home / name
    path.write_bytes(message.file())
    return path


def test_it_is_logged(command: Command, tmp_path: Path) -> None:
    crm = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    crm.add_user(ME)
    with CrmServer(crm) as server:
        command.configured(server.address[1])
        file = _file(command, Message(MINE, [{**TO, SMTP: CUSTOMER}], [PDF]))
        (entry,) = command.answer("log", file)["entries"]
        assert (entry["state"], entry["subject"], entry["contact"]) == ("accepted", "Tilbud på lys", CUSTOMER)
        (again,) = command.answer("log", file)["entries"]
        assert again["message"] == entry["message"]
    (logged,) = crm.timeline(CUSTOMER)
    assert (logged.subject, [each.filename for each in logged.attachments]) == ("Tilbud på lys", ["order.pdf"])
    crm.close()


def test_it_is_explained_and_rehearsed(command: Command) -> None:
    command.configured()
    file = _file(command, Message({**MINE, HTML: b"<p>x</p>"}, [{**TO, SMTP: CUSTOMER}]))
    answer = command.answer("explain", file)
    assert (answer["direction"], answer["route"], answer["subject"]) == ("sent", "bcc", "Tilbud på lys")
    for place in (file, file.parent):
        (judged,) = command.answer("rehearse", place)["messages"]
        assert (judged["with"], judged["route"]) == (CUSTOMER, "bcc")


def test_a_draft_is_refused_in_a_sentence(command: Command) -> None:
    command.configured()
    said = command("log", _file(command, Message({**MINE, FLAGS: UNSENT})))
    assert said.status == 1
    assert "This is a draft" in said.err
