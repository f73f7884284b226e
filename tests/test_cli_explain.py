"""``explain`` and ``rehearse``: what would become of e-mail, without anything happening."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.command import BCC, ME, Command, arrive
from tests.support.mail import CUSTOMER, mail

from postlogg.model import Direction

PRIVATE = mail(3, subject="Privat", sensitivity="Personal")


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def _file(command: Command, name: str, raw: bytes) -> Path:
    path = command.home / name
    path.write_bytes(raw)
    return path


def test_a_sent_message_is_explained_with_the_checklist(command: Command) -> None:
    command.configured()
    file = _file(command, "offer.eml", mail(1, date="Mon, 23 Nov 2099 09:15:00 +0100"))
    answer = command.answer("explain", file)
    assert set(answer) == {"file", "message_id", "from", "subject", "direction", "route", "reason", "detail", "held",
                           "would_be_logged", "text", "checks"}  # fmt: skip
    assert (answer["direction"], answer["route"], answer["reason"]) == ("sent", "bcc", "sent_to_customer")
    assert answer["would_be_logged"] is True
    assert {"content_size", "sender", "associations"} <= {check["id"] for check in answer["checks"]}
    assert all(set(check) == {"id", "passed", "advice", "asked", "found", "remedy"} for check in answer["checks"])
    text = command("explain", file).out
    assert "It would be logged, by the BCC address." in text
    assert "  ✓ " in text


def test_a_requirement_that_is_not_met_comes_with_its_remedy(command: Command) -> None:
    command.configured()
    raw = mail(1, date="Mon, 23 Nov 2099 09:15:00 +0100", body="line\r\n" * 400_000)
    answer = command.answer("explain", _file(command, "long.eml", raw))
    assert (answer["route"], answer["reason"], answer["detail"]) == ("none", "requirement", "content_size")
    (failed,) = [check for check in answer["checks"] if not check["passed"]]
    assert failed["remedy"]
    assert f"What helps: {failed['remedy']}" in command("explain", command.home / "long.eml").out


def test_the_direction_may_be_given(command: Command) -> None:
    command.configured()
    file = _file(command, "in.eml", mail(2, sender=CUSTOMER, to=ME, date="Mon, 23 Nov 2099 09:15:00 +0100"))
    assert command.answer("explain", file)["direction"] == "received"
    assert command.answer("explain", file, "--as", "sent")["reason"] == "not_my_address"


def test_lines_that_only_end_in_lf_and_a_bcc_by_hand_are_read(command: Command) -> None:
    command.configured()
    raw = mail(1, bcc=BCC).replace(b"\r\n", b"\n")
    assert command.answer("explain", _file(command, "unix.eml", raw))["reason"] == "bcc_by_hand"


def test_rehearsing_writes_nothing_and_sends_nothing(command: Command) -> None:
    profile = command.configured(port=9)  # nothing listens there
    arrive(profile, mail(1), Direction.SENT)
    arrive(profile, PRIVATE, Direction.SENT)
    arrive(profile, mail(2, sender=CUSTOMER, to=ME, in_reply_to="<1@lab.example>"), Direction.RECEIVED)
    answer = command.answer("rehearse")
    assert set(answer) == {"messages", "counts", "reasons", "left_out"}
    assert answer["counts"] == {"bcc": 1, "forward": 1, "none": 1}
    assert answer["reasons"] == {"sent_to_customer": 1, "sensitivity": 1, "answers_logged": 1}
    first = answer["messages"][0]
    assert first["where"] == str(profile.folder(Direction.SENT))
    assert {"message_id", "direction", "with", "subject", "date", "route", "reason", "text"} <= set(first)
    assert command.answer("status")["counts"]["all"] == 0


def test_files_and_folders_may_be_named(command: Command) -> None:
    profile = command.configured()
    arrive(profile, mail(1), Direction.SENT)
    (command.home / "saved").mkdir()
    _file(command, "saved/private.eml", PRIVATE)
    maildir = command.home / "maildir"
    for name in ("cur", "new", "tmp"):
        (maildir / name).mkdir(parents=True)
    _file(command, "maildir/cur/1.eml", mail(4, sender=CUSTOMER, to=ME))
    answer = command.answer("rehearse", profile.folder(Direction.SENT), command.home / "saved", maildir)
    found = [(message["message_id"], message["reason"]) for message in answer["messages"]]
    assert found == [
        ("<1@lab.example>", "sent_to_customer"),
        ("<3@lab.example>", "sensitivity"),
        ("<4@kunde.example>", "known_sender"),
    ]


def test_a_message_that_lies_there_twice_is_rehearsed_once_and_old_ones_may_be_left_out(command: Command) -> None:
    command.configured()
    _file(command, "a.eml", mail(1))
    _file(command, "b.eml", mail(1))
    assert len(command.answer("rehearse", command.home)["messages"]) == 1
    assert command.answer("rehearse", command.home, "--since", "2026-11-24")["messages"] == []
    assert len(command.answer("rehearse", command.home, "--since", "2026-11-23")["messages"]) == 1


def test_without_folders_rehearsing_says_what_to_do(command: Command) -> None:
    assert "postlogg configure" in command("rehearse", "--json").object["error"]
    assert "no file or folder" in command("rehearse", command.home / "absent", "--json").object["error"]
