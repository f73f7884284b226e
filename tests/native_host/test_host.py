"""The real host over its real streams."""

from __future__ import annotations

import sqlite3
import struct
import subprocess
import sys
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path

import pytest
from tests.native_host.conftest import Home, draft
from tests.support.mail import BCC, CUSTOMER, FORWARD, ME, mail
from tests.support.native_client import COMMAND, DESKTOP, NativeClient
from tests.support.waiting import until

from postlogg import __version__
from postlogg.journal import EventKind, Listing, Messages
from postlogg.journal.schema import SCHEMA_VERSION
from postlogg.mail.message import parse
from postlogg.model import Decision, Direction, Envelope, Reason, Reply, Route
from postlogg.native_host.host import TASKS
from postlogg.native_host.protocol import REQUESTS
from postlogg.settings import Destination, Thunderbird

RECEIVED = mail(1, sender=f"Kari Nordmann <{CUSTOMER}>", to=ME)
MOZILLA = b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\nX-Mozilla-Keys: $label1   \n"


def hello(client: NativeClient) -> dict[str, object]:
    return client.done("hello", protocol=1, version="1.0")


# hello


def test_the_greeting_says_how_things_stand(home: Home, client: NativeClient) -> None:
    assert hello(client) == {
        "id": 1, "ok": True, "protocol": 1, "version": __version__, "set_up": True, "capturing": True,
        "sentence": "Postlogg is not running: what you ask for is logged once it is started.", "engine": False,
        "crm": {"bcc": BCC, "forward": FORWARD}, "tag": "CRM", "tags_logged": False, "sends": False, "language": "en",
    }  # fmt: skip


def test_it_follows_the_settings(home: Home, client: NativeClient) -> None:
    hello(client)
    home.choose(request_tag="", language="nb", thunderbird=Thunderbird(sends=True))
    found = hello(client)
    assert (found["tag"], found["sends"], found["language"]) == ("", True, "nb")
    home.choose(request_tag="CRM", thunderbird=Thunderbird(tags=True))
    found = hello(client)
    assert (found["tag"], found["tags_logged"]) == ("CRM", True)


def test_a_tag_without_a_name_is_no_tag(home: Home, client: NativeClient) -> None:
    home.choose(request_tag="", thunderbird=Thunderbird(tags=True))
    found = hello(client)
    assert (found["tag"], found["tags_logged"]) == ("", False)


def test_nothing_is_made_where_nothing_is_set_up(tmp_path: Path) -> None:
    with NativeClient(tmp_path / "new") as client:
        found = hello(client)
        assert (found["set_up"], found["engine"]) == (False, False)
        assert "address" in str(found["sentence"])
        assert client.status("<1@x.example>")[0]["state"] == "unknown"
        assert client.ask("judge", **draft())["error"] == "not_set_up"
        assert client.ask("log", transfer=client.carry(RECEIVED))["error"] == "not_set_up"
    assert not list((tmp_path / "new").rglob("*.sqlite"))


@pytest.mark.parametrize(("variable", "language"), [("nb_NO.UTF-8", "nb"), ("nn_NO", "nb"), ("de_AT@euro", "de"),
                                                    ("C", "en"), ("xx", "en"), ("../..", "en")])  # fmt: skip
def test_it_speaks_the_language_of_the_session(home: Home, variable: str, language: str) -> None:
    with NativeClient(home.path, LC_ALL=variable) as client:
        assert hello(client)["language"] == language


def test_sentences_are_in_that_language(home: Home) -> None:
    home.choose(language="nb")
    with NativeClient(home.path) as client:
        assert client.done("judge", **draft("ola@lab.example"))["sentence"] == "Ikke logget: bare mellom kolleger"


# who may ask


@pytest.mark.parametrize("arguments", [[], ["/manifest.json"], ["/manifest.json", "other@example.org"]])
def test_any_other_extension_is_refused(arguments: list[str], home: Home) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "postlogg.native_host", *arguments], input=b"", capture_output=True, check=False,
        env={"PYTHONPATH": str(DESKTOP), "POSTLOGG_HOME": str(home.path)}, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().strip().endswith("nobody else.")


# log, status, withdraw


def test_a_message_is_taken_as_it_was_sent(home: Home, client: NativeClient) -> None:
    standing = client.log(MOZILLA + RECEIVED)
    assert standing["message_id"] == "<1@kunde.example>"
    assert (standing["state"], standing["can"]) == ("waiting", ["withdraw"])
    with home.journal() as journal:
        located = Messages(journal).located(parse(RECEIVED).key)
        assert located is not None
        assert Messages(journal).original(located.id) == RECEIVED
        assert [each.id for each in Messages(journal).asked()] == [located.id]


def test_its_blind_copies_stay_so_that_it_is_seen_that_it_is_in_the_crm_already(
    home: Home, client: NativeClient
) -> None:
    raw = mail(2, bcc=BCC)
    client.log(raw)
    with home.journal() as journal:
        assert Messages(journal).original(1) == raw


def test_a_message_of_many_pieces(client: NativeClient) -> None:
    large = mail(3, sender=CUSTOMER, to=ME, body="0123456789abcdef\r\n" * 100_000)
    assert client.log(large)["state"] == "waiting"


def test_two_askers_have_one_entry(home: Home, client: NativeClient) -> None:
    client.log(RECEIVED)
    client.log(MOZILLA + RECEIVED.replace(b"\r\n", b"\n"))
    with home.journal() as journal:
        assert Listing(journal).count() == 1


def test_the_standing_of_messages_in_order(home: Home, client: NativeClient) -> None:
    client.log(RECEIVED)
    found = client.status("<no@where.example>", "<1@kunde.example>", "")
    assert [each["state"] for each in found] == ["unknown", "waiting", "unknown"]
    assert [each["message_id"] for each in found] == ["<no@where.example>", "<1@kunde.example>", ""]
    assert all(each["sentence"] for each in found)


def test_of_two_with_one_message_id_the_one_that_is_shown(home: Home, client: NativeClient) -> None:
    client.log(RECEIVED)
    other = RECEIVED.replace(b"Message 1", b"Another one")
    with home.journal() as journal:
        enter(Messages(journal), other, Reason.LIST_MAIL)
    asked = [{"message_id": "<1@kunde.example>", "from": f"Kari <{CUSTOMER}>", "subject": subject}
             for subject in ("Message 1", "Another one")]  # fmt: skip
    found = client.done("status", messages=asked)["messages"]
    assert [each["state"] for each in found] == ["waiting", "not_logged"]


def enter(messages: Messages, raw: bytes, reason: Reason, direction: Direction = Direction.RECEIVED) -> int:
    decision = Decision(Route.NONE, reason)
    return messages.record(parse(raw), direction, decision, folder="/mail/INBOX", position="0", size=1, now=1000.0)


def submission(home: Home, then: str) -> str:
    """A message with a submission to which that happened; its Message-ID."""
    from postlogg.journal import Confirmations, Outbox

    raw = mail(9)
    with home.journal() as journal:
        outbox, listing = Outbox(journal), Listing(journal)
        number = enter(Messages(journal), raw, Reason.SENT_TO_CUSTOMER, Direction.SENT)
        outbox.add(number, "builtin", Route.BCC, Envelope(ME, BCC, "e"), "<9@lab.example>", raw, now=1000.0,
                   due_at=None if then == "held" else 1000.0, held=then == "held")  # fmt: skip
        found = outbox.of_message(number)
        assert found is not None
        match then:
            case "deferred":
                outbox.deferred(found, Reply(450, "Later"), "Later", 1000.0, 1e12)
            case "rejected":
                outbox.rejected(found, Reply(550, "No such user", "5.1.1"), "No such user", 1000.0)
            case "accepted" | "confirmed" | "missing":
                outbox.accepted(found, Reply(250, "Ok"), 1000.0)
        if then == "confirmed":
            Confirmations(journal).ask_now(found.id, 1000.0)
            outbox.confirmed(found.id, "Confirmed", 1000.0)
            Confirmations(journal).found(found.id, "7", "Kari Nordmann", "Acme AS", (), 1000.0)
        if then == "missing":
            Confirmations(journal).ask_now(found.id, 1000.0)
            Confirmations(journal).not_found(found.id, 1000.0, None)
        if then == "withdrawn":
            outbox.withdraw(found.id, 1000.0)
            listing.happened(number, EventKind.WITHDRAWN, 1000.0)
    return "<9@lab.example>"


@pytest.mark.parametrize(
    ("then", "state", "can", "says"),
    [
        ("held", "waiting", ["log", "withdraw"], "Waits for you"),
        ("queued", "waiting", ["withdraw"], "On its way"),
        ("deferred", "waiting", ["withdraw", "retry"], "450 Later"),
        ("rejected", "failed", ["retry"], "550 5.1.1 No such user"),
        ("accepted", "logged", [], "Logged"),
        ("confirmed", "confirmed", [], "Confirmed on Kari Nordmann · Acme AS"),
        ("missing", "failed", [], "does not show it"),
        ("withdrawn", "not_logged", ["log"], "withdrew"),
    ],
)
def test_each_state_has_its_standing(
    home: Home, client: NativeClient, then: str, state: str, can: list[str], says: str
) -> None:
    (found,) = client.status(submission(home, then))
    assert (found["state"], found["can"]) == (state, can)
    assert says in found["sentence"]


@pytest.mark.parametrize(
    ("reason", "state", "can"),
    [
        (Reason.ALL_INTERNAL, "not_logged", ["log"]),
        (Reason.BCC_BY_HAND, "logged", []),
        (Reason.OWN_SUBMISSION, "not_logged", []),
    ],
)
def test_each_reason_has_its_standing(
    home: Home, client: NativeClient, reason: Reason, state: str, can: list[str]
) -> None:
    with home.journal() as journal:
        enter(Messages(journal), RECEIVED, reason)
    (found,) = client.status("<1@kunde.example>")
    assert (found["state"], found["can"]) == (state, can)


def test_what_was_asked_for_can_be_taken_back(client: NativeClient) -> None:
    client.log(RECEIVED)
    standing = client.done("withdraw", message_id="<1@kunde.example>")
    assert (standing["state"], standing["can"]) == ("not_logged", ["log"])
    assert "withdrew" in standing["sentence"]
    assert client.log(RECEIVED)["state"] == "waiting"


def test_what_has_left_cannot(home: Home, client: NativeClient) -> None:
    assert client.ask("withdraw", message_id="<1@kunde.example>")["error"] == "not_found"
    assert client.ask("withdraw", message_id=submission(home, "accepted"))["error"] == "too_late"


# judge


@pytest.mark.parametrize(
    ("changed", "log", "locked", "reason"),
    [
        ({}, True, False, "sent_to_customer"),
        ({"to": ["ola@lab.example"]}, False, False, "all_internal"),
        ({"to": ["Mamma <mamma@hjemme.example>"]}, False, True, "never_log"),
        ({"to": []}, False, True, "no_recipient"),
        ({"from": "somebody@else.example"}, False, True, "not_my_address"),
        ({"text_size": 3_000_000}, False, True, "requirement"),
        ({"bcc": [BCC]}, True, False, "bcc_by_hand"),
        ({"to": [BCC]}, True, False, "bcc_by_hand"),
        ({"to": [FORWARD]}, False, True, "forwarded_by_hand"),
        ({"cc": [BCC.upper()]}, True, False, "sent_to_customer"),
        ({"attachments": [{"name": "film.mp4", "size": 80_000_000}]}, True, False, "sent_to_customer"),
    ],
)
def test_the_verdict_is_that_of_the_watcher(
    client: NativeClient, changed: dict[str, object], log: bool, locked: bool, reason: str
) -> None:
    found = client.done("judge", **draft(**changed))
    assert (found["log"], found["locked"], found["reason"]) == (log, locked, reason)
    assert found["bcc"] == BCC
    assert found["sentence"]


def test_who_sees_the_address_of_the_crm(client: NativeClient) -> None:
    assert client.done("judge", **draft(cc=[f"CRM <{BCC}>"], bcc=[FORWARD]))["visible"] == [BCC]
    # nobody else would see it there
    assert client.done("judge", **draft(to=[FORWARD]))["visible"] == []


def test_the_checks_say_what_does_not_fit(client: NativeClient) -> None:
    found = client.done("judge", **draft(attachments=[{"name": "film.mp4", "size": 80_000_000}]))
    failed = [check for check in found["checks"] if not check["passed"]]
    assert [(check["id"], check["advice"]) for check in failed] == [("attachment_size", True)]
    assert set(failed[0]) == {"id", "passed", "advice", "asked", "found", "remedy"}


def test_on_whom_it_will_be_logged(home: Home, client: NativeClient) -> None:
    assert client.done("judge", **draft())["sentence"] == "Will be logged on Kari Nordmann"
    found = client.done("judge", **draft(cc=["Ola <ola@kunde.example>", "per@kunde.example"]))
    assert found["sentence"] == "Will be logged on Kari Nordmann and 2 more"
    submission(home, "confirmed")
    assert (
        client.done("judge", **draft("kari@kunde.example"))["sentence"] == "Will be logged on Kari Nordmann (Acme AS)"
    )


def test_who_is_asked_first_has_it_off_but_not_locked(home: Home, client: NativeClient) -> None:
    home.choose(mode="ask")
    found = client.done("judge", **draft())
    assert (found["log"], found["locked"]) == (False, False)


# composed, sent


def test_a_message_that_is_sent_with_the_crm_in_bcc(home: Home, client: NativeClient) -> None:
    number = client.done("composed", **draft(), wish="log")["composed"]
    raw = mail(4, sender=f"Rep <{ME}>", bcc=BCC, subject="Offer", date=formatdate())
    standing = client.done("sent", composed=number, message_id="<4@lab.example>", bcc=True, error="",
                           transfer=client.carry(raw))  # fmt: skip
    assert (standing["state"], standing["can"]) == ("logged", [])
    assert standing["sentence"] == "Logged: Thunderbird sent it with the CRM in Bcc"
    assert client.status("<4@lab.example>") == [
        {key: standing[key] for key in ("message_id", "state", "sentence", "can")}
    ]


def test_without_its_copy_it_is_known_by_its_message_id(home: Home, client: NativeClient) -> None:
    number = client.done("composed", **draft(), wish="log")["composed"]
    standing = client.done("sent", composed=number, message_id="<5@lab.example>", bcc=True, error="", transfer=0)
    assert (standing["message_id"], standing["state"]) == ("<5@lab.example>", "logged")


def test_what_could_not_be_sent_is_forgotten(home: Home, client: NativeClient) -> None:
    number = client.done("composed", **draft(), wish="log")["composed"]
    assert number > 0
    standing = client.done("sent", composed=number, message_id="", bcc=True, error="No route to host", transfer=0)
    assert standing["state"] == "unknown"
    with home.journal() as journal:
        assert journal.value("SELECT count(*) FROM composed") == 0


def test_what_would_be_left_out_anyhow_needs_no_wish(client: NativeClient) -> None:
    assert client.done("composed", **draft("ola@lab.example"), wish="leave")["composed"] == 0
    assert client.done("composed", **draft("mamma@hjemme.example"), wish="log")["composed"] == 0
    assert client.done("composed", **draft(), wish="leave")["composed"] > 0


# when something is not as it should be


@pytest.fixture
def held(home: Home) -> Iterator[None]:
    """Somebody else writes, and does not end."""
    home.journal().close()
    other = sqlite3.connect(home.journal_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.rollback()
    other.close()


def test_a_locked_journal_can_be_read_and_is_busy_for_who_writes(held: None, client: NativeClient) -> None:
    assert hello(client)["set_up"]
    assert client.done("judge", **draft())["log"]
    refused = client.ask("composed", **draft(), wish="log")
    assert refused["error"] == "busy"
    assert "try again" in refused["sentence"]


def test_a_newer_journal_is_left_alone(home: Home, client: NativeClient) -> None:
    hello(client)
    with home.journal() as journal:
        journal.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    refused = client.ask("status", messages=[{"message_id": "<a@b>", "from": "", "subject": ""}])
    assert refused["error"] == "unavailable"
    assert "update" in refused["sentence"]
    sqlite3.connect(home.journal_path).execute(f"PRAGMA user_version = {SCHEMA_VERSION}").connection.close()
    assert client.status("<a@b>")[0]["state"] == "unknown"


def test_an_older_journal_is_brought_up_to_date(home: Home, client: NativeClient) -> None:
    from postlogg.journal.schema import STEPS

    home.journal_path.parent.mkdir(parents=True, exist_ok=True)
    old = sqlite3.connect(home.journal_path)
    old.executescript(STEPS[0] + ";PRAGMA user_version = 1")
    old.close()
    assert client.log(RECEIVED)["state"] == "waiting"


def test_no_journal_at_all(home: Home, client: NativeClient) -> None:
    home.journal_path.parent.mkdir(parents=True, exist_ok=True)
    home.journal_path.write_bytes(b"this is no database, " * 1000)
    assert hello_refused(client)["error"] == "unavailable"


def test_settings_that_cannot_be_read(home: Home, client: NativeClient) -> None:
    home.settings_path.write_text("[crm", encoding="utf-8")
    refused = hello_refused(client)
    assert refused["error"] == "unavailable"
    assert "settings" in refused["sentence"]
    home.settings_path.unlink()
    home.choose()
    assert hello(client)["set_up"]


def hello_refused(client: NativeClient) -> dict[str, object]:
    found = client.ask("hello", protocol=1, version="1")
    assert not found["ok"]
    return found


def test_a_host_that_is_killed_leaves_the_journal_whole(home: Home) -> None:
    with NativeClient(home.path) as client:
        client.done("begin", size=100, sha256="0" * 64)
        client.write(struct.pack("=I", 1000) + b'{"id": 2')
        client.process.kill()
    with home.journal() as journal:
        assert journal.value("PRAGMA integrity_check") == "ok"
        assert Listing(journal).count() == 0


# changes


def test_changes_are_told_to_who_asked(home: Home, client: NativeClient) -> None:
    hello(client)
    client.status("<1@kunde.example>")
    with home.journal() as journal:
        enter(Messages(journal), RECEIVED, Reason.LIST_MAIL)
    client.push("changed")
    assert client.status("<1@kunde.example>")[0]["state"] == "not_logged"


# Postlogg's window


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_it_starts_the_program_beside_it(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "python").symlink_to(Path(sys.executable).resolve())
    tray = folder / "postlogg-tray"
    tray.write_text(f"#!/bin/sh\necho started >{tmp_path}/started\n")
    tray.chmod(0o755)
    command = (str(folder / "python"), *COMMAND[1:])
    with NativeClient(home.path, command=command) as client:
        client.done("settings")
        assert client.close() == (0, "")
    assert until((tmp_path / "started").exists, "the start of the window", step=0.01)
    tray.unlink()
    with NativeClient(home.path, command=command) as client:
        assert client.ask("hello", protocol=1, version="1")["ok"]


# what it is made of


def test_each_request_has_its_task() -> None:
    assert set(TASKS) == set(REQUESTS)


def test_no_qt_and_little_else() -> None:
    code = (
        "import sys; from postlogg.native_host.host import TASKS; import importlib;"
        "first = set(sys.modules);"
        "import postlogg.native_host.greeting; greeted = set(sys.modules);"
        "[importlib.import_module('postlogg.native_host.' + each.partition(':')[0]) for each in TASKS.values()];"
        "print(*sorted(greeted)); print(*sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                          env={"PYTHONPATH": str(DESKTOP)}, timeout=60)  # fmt: skip
    greeted, every = (set(line.split()) for line in done.stdout.splitlines())
    assert not greeted & {"postlogg.engine", "postlogg.requirements", "postlogg.mail", "postlogg.wording", "tomlkit",
                          "email", "dataclasses", "threading", "logging"}  # fmt: skip
    assert not {name.partition(".")[0] for name in every} & {
        "PySide6",
        "shiboken6",
        "requests",
        "sqlalchemy",
        "aiosmtpd",
    }
    assert "postlogg.ui" not in every


def test_the_destination_may_lack_an_address(home: Home, client: NativeClient) -> None:
    home.choose(destination=Destination("builtin", "", FORWARD))
    found = client.done("judge", **draft())
    assert (found["log"], found["reason"], found["bcc"]) == (False, "no_address", "")
