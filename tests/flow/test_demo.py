"""The main job on a fresh machine: the demonstration, run as a user runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from postlogg.demo.letters import compose
from postlogg.demo.story import Story, load
from postlogg.mail.forwarded import read_message
from postlogg.mail.message import parse
from postlogg.system.paths import resource

ROOT = Path(__file__).resolve().parents[2]


def _start(path: Path, *arguments: str) -> subprocess.Popen[str]:
    """On a machine that has nothing: an empty home directory and a temporary folder of its own."""
    home, temporary = path / "home", path / "tmp"
    home.mkdir()
    temporary.mkdir()
    environment = {
        "HOME": str(home), "USERPROFILE": str(home), "TMPDIR": str(temporary), "TEMP": str(temporary),
        "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "desktop"),
    }  # fmt: skip
    return subprocess.Popen([sys.executable, "-m", "postlogg", "demo", "--headless", *arguments], env=environment,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # fmt: skip


def _end(process: subprocess.Popen[str], path: Path) -> subprocess.CompletedProcess[str]:
    """It ends, leaves nothing behind, and has not touched the user's own files."""
    try:
        out, err = process.communicate(timeout=110)
    finally:
        process.kill()
        process.wait()
    assert list((path / "tmp").iterdir()) == [], "everything temporary is gone"
    assert [file for file in (path / "home").rglob("*") if file.is_file()] == []
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def _demo(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return _end(_start(path, *arguments), path)


def _rows(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    return {message["id"]: message for message in json.loads(done.stdout)["messages"]}


def test_every_message_ends_as_expected(tmp_path: Path) -> None:
    done = _demo(tmp_path, "--json")
    answer = json.loads(done.stdout)
    assert (answer["failed"], done.returncode, done.stderr) == ([], 0, "")
    assert set(answer) == {"passed", "seconds", "failed", "messages", "crm"}
    story, rows = load(), _rows(done)
    assert list(rows) == [scene.id for scene in story.scenes]
    for row in rows.values():
        assert row["outcome"] == row["expected"]
    timelines = {contact["contact"]: contact for contact in answer["crm"]}
    logged = [email["subject"] for email in timelines["henrik.aune@nordtrebygg.example"]["emails"]]
    assert logged.count("Tilbud på belysning – nytt hovedkontor på Løren") == 1, "stored twice, logged once"
    assert "thea.ronning@ronninglaw.example" not in timelines
    assert "marcus.bell@brightwell.example" not in timelines, "who is in copy of an answer becomes no contact"
    claire = timelines["claire.whitmore@brightwell.example"]
    assert all(email["companies"] == ["Brightwell Hotels"] for email in claire["emails"])
    assert all(set(email["deals"]) == {"Lobby and bar refit", "Spa wing, phase two"} for email in claire["emails"])


def test_an_outcome_that_is_not_the_expected_one_makes_it_fail(tmp_path: Path) -> None:
    """The demonstration is no film: with another expectation the same events are a failure, and the row is named."""
    text = _only(resource("demo/story.toml").read_text(encoding="utf-8"), "offer-brightwell", "privat-henrik")
    story = tmp_path / "story.toml"
    story.write_text(text.replace('reason = "sensitivity"', 'reason = "never_log"'), encoding="utf-8")
    done = _demo(tmp_path, "--story", str(story), "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["failed"] == ["privat-henrik"]
    assert _rows(done)["privat-henrik"]["problems"] == ["reason: never_log was expected, sensitivity came"]


def test_the_printed_story_is_aligned(tmp_path: Path) -> None:
    text = resource("demo/story.toml").read_text(encoding="utf-8")
    story = tmp_path / "story.toml"
    story.write_text(_only(text, "offer-brightwell"), encoding="utf-8")
    done = _demo(tmp_path, "--story", str(story))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    row = next(line for line in lines if "Offer to a customer" in line)
    heading = next(line for line in lines if "Expected" in line and "Outcome" in line)
    assert row.startswith("✓")
    assert row[heading.index("Expected") :].startswith("Logged, BCC: Sent to a customer  ")
    assert row[heading.index("Outcome") :] == "Logged, BCC: Sent to a customer"
    assert any("deals: " in line for line in lines)
    assert lines[-1].startswith("1 of 1 messages ended as expected")


def _only(text: str, *wanted: str) -> str:
    head, *messages = text.split("[[message]]\n")
    kept = [each for each in messages if each.split('"')[1] in wanted]
    return "[[message]]\n".join([head, *kept])


@pytest.mark.parametrize("content", ["", "[user]\nname = 1\n", "nonsense"])
def test_a_story_that_cannot_be_read_is_an_error(tmp_path: Path, content: str) -> None:
    (tmp_path / "story.toml").write_text(content)
    done = _demo(tmp_path, "--story", str(tmp_path / "story.toml"), "--json")
    assert done.returncode == 1
    assert "cannot be read" in json.loads(done.stdout)["error"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_one_that_is_broken_off_leaves_nothing_behind(tmp_path: Path, number: signal.Signals) -> None:
    process = _start(tmp_path)
    deadline = time.monotonic() + 60
    while not list((tmp_path / "tmp").rglob("journal.sqlite")):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.send_signal(number)
    assert _end(process, tmp_path).returncode == 128 + number


# the story itself


def test_everybody_in_the_story_is_invented() -> None:
    for domain in _domains(load()):
        assert domain.endswith(".example")


def _domains(story: Story) -> set[str]:
    people = [mailbox for scene in story.scenes for mailbox in (scene.sender, *scene.to, *scene.cc)]
    return {mailbox.domain for mailbox in people} | {company.domain for company in story.companies}


def test_its_messages_are_good_mail() -> None:
    story, now = load(), datetime.now(UTC)
    for scene in story.scenes:
        raw = compose(story, scene, now, "1@forward.crm.example" if scene.by_hand != "none" else "")
        message = parse(raw)
        assert message.message_id == scene.message_id
        assert message.subject == scene.subject
        assert message.date is not None
        assert all(len(line) <= 998 for line in raw.split(b"\r\n")), "RFC 5322 section 2.1.1"
        assert b"\n" not in raw.replace(b"\r\n", b"")
        parsed = message_from_bytes(raw, policy=policy.default)
        assert [part.defects for part in parsed.walk() if part.defects] == []
        files = [len(part.get_payload(decode=True) or b"") for part in parsed.iter_attachments()]
        assert files == ([scene.attachment.octets] if scene.attachment else [])


def test_a_forward_by_hand_is_what_a_mail_client_writes() -> None:
    story = load()
    for scene in story.scenes:
        if scene.forwards:
            origin = story.scene(scene.forwards)
            forwarded = read_message(compose(story, scene, datetime.now(UTC), "1@forward.crm.example"))
            assert forwarded is not None
            assert forwarded.sender == origin.sender
            assert forwarded.subject == origin.subject
