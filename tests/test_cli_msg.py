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
    assert "1 message: 1 by BCC" in command("rehearse", file).out


def test_a_draft_is_refused_in_a_sentence(command: Command) -> None:
    command.configured()
    said = command("log", _file(command, Message({**MINE, FLAGS: UNSENT})))
    assert said.status == 1
    assert "Tilbud.msg: This is a draft" in said.err


def test_of_several_files_the_good_ones_are_logged_and_the_others_named(command: Command, tmp_path: Path) -> None:
    crm = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    crm.add_user(ME)
    with CrmServer(crm) as server:
        command.configured(server.address[1])
        draft = _file(command, Message({**MINE, FLAGS: UNSENT}), "Utkast.msg")
        damaged = command.home / "Skadet.msg"
        damaged.write_bytes(draft.read_bytes()[:600])
        good = _file(command, Message(MINE, [{**TO, SMTP: CUSTOMER}]))
        said = command("log", draft, good, damaged, command.home / "gone.eml", "--json")
    assert said.status == 1
    assert [entry["state"] for entry in said.object["entries"]] == ["accepted"]
    names = ("Utkast.msg", "Skadet.msg", "gone.eml")
    assert all(name in told for name, told in zip(names, said.object["left_out"], strict=True))
    assert all(name in line for name, line in zip(names, said.err.splitlines(), strict=True))
    assert len(crm.timeline(CUSTOMER)) == 1
    crm.close()


def test_a_bad_file_in_a_folder_does_not_end_a_rehearsal(command: Command) -> None:
    command.configured()
    folder = command.home / "saved"
    folder.mkdir()
    _file(command, Message({**MINE, FLAGS: UNSENT}), "saved/Utkast.msg")
    _file(command, Message(MINE, [{**TO, SMTP: CUSTOMER}]), "saved/Tilbud.msg")
    said = command("rehearse", folder, "--json")
    assert (said.status, len(said.object["messages"])) == (0, 1)
    assert said.object["left_out"] == [said.err.removeprefix("postlogg: ").strip()]
    assert said.object["left_out"][0].startswith("Utkast.msg: This is a draft")
    assert command("rehearse", folder / "Utkast.msg").status == 1
