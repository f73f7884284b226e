"""An mbox read by a second process gives what it gives when it is read in this one, whatever becomes of the other."""

from __future__ import annotations

import marshal
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.waiting import until

from postlogg.errors import StoreError
from postlogg.mail.message import parse
from postlogg.stores.ahead import LARGE, is_large, read_ahead
from postlogg.stores.ahead_reader import facts_of, message_of
from postlogg.stores.mbox import MboxStore

LATER = 3600.0
SEPARATOR = b"From - Mon Nov 23 09:15:00 2026\n"
needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="finds processes in /proc")


def letter(number: int, body: bytes = b"Hei\n") -> bytes:
    zone = b"+0130" if number % 2 else b"-0000"
    return (
        b"X-Mozilla-Status: %04x\nMessage-ID: <%d@kunde.example>\nFrom: =?utf-8?q?=C3=85se?= <a%d@kunde.example>\n"
        b"To: ann@acme.example,\n ola@acme.example\nDate: Mon, 23 Nov 2026 09:15:%02d %s\nSubject: s%d\n\n%s\n"
    ) % (8 if number % 7 == 3 else 1, number, number % 5, number % 60, zone, number, body)


def letters(count: int, body: bytes = b"Hei\n") -> bytes:
    return b"".join(SEPARATOR + letter(number, body) for number in range(count))


BOXES = {
    "empty": b"",
    "many": letters(1000),
    "CRLF": letters(300).replace(b"\n", b"\r\n"),
    "unquoted From lines": letters(300, b"a\n\nFrom here on\nFrom - it\n\n>From there\n"),
    "half-written at its end": letters(300) + SEPARATOR + b"Subject: hal",
    "no head worth the name": SEPARATOR + b"X\xff: \xe6\nDate: never\nFrom: <\n\n" + letters(5) + SEPARATOR,
    "no mbox": b"nothing of the kind\n" * 100,
}


def seen(found: Iterator[tuple]) -> list[tuple]:
    return [
        (each.header, each.size, each.position, each.deleted, each.appended, message, message.fields)
        for each, message in found
    ]


def here(path: Path) -> Iterator[tuple]:
    store = MboxStore(path, lambda: path.stat().st_mtime + LATER)
    return ((each, parse(each.header)) for each in store.since(""))


@pytest.fixture
def box(tmp_path: Path) -> Path:
    path = tmp_path / "Innboks æ"
    path.write_bytes(letters(5000, b"Hei\n" * 300))
    return path


@pytest.mark.parametrize("name", BOXES)
def test_it_finds_the_same_in_the_same_order(name: str, tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes(BOXES[name])
    assert seen(read_ahead(path, LATER)) == seen(here(path))


def test_each_message_can_be_read_whole_and_the_last_one_that_came_has_its_cursor(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes(letters(300))
    ahead, alone = list(read_ahead(path, LATER)), list(here(path))
    assert [stored.read() for stored, _ in ahead] == [stored.read() for stored, _ in alone]
    cursors = {number: stored.cursor for number, (stored, _) in enumerate(ahead) if stored.cursor}
    assert max(cursors) == 299
    assert cursors == {number: alone[number][0].cursor for number in cursors}


def test_without_the_other_process_the_reading_is_done_here(box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(box.with_name("no such program")))
    assert seen(read_ahead(box, LATER)) == seen(here(box))


@needs_proc
def test_a_process_that_is_killed_costs_nothing_and_repeats_nothing(box: Path) -> None:
    found = read_ahead(box, LATER)
    first = next(found)
    (reader,) = _children(os.getpid())
    os.kill(reader, signal.SIGKILL)
    assert seen(iter([first, *found])) == seen(here(box))
    assert _children(os.getpid()) == []


@needs_proc
def test_whoever_stops_early_leaves_no_process(box: Path) -> None:
    found = read_ahead(box, LATER)
    next(found)
    assert _children(os.getpid())
    found.close()
    assert _children(os.getpid()) == []


@needs_proc
def test_the_process_ends_with_the_one_that_started_it(box: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from postlogg.stores.ahead import read_ahead\n"
        f"found = read_ahead(Path(sys.argv[1]), {LATER}); next(found); print('one', flush=True); sys.stdin.read()"
    )
    paths = os.pathsep.join(sys.path)
    with subprocess.Popen(
        [sys.executable, "-c", program, str(box)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths},
    ) as parent:  # fmt: skip
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"one\n"
        (reader,) = _children(parent.pid)
        parent.kill()
    until(lambda: not _lives(reader), "the end of the reader")


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert list(read_ahead(tmp_path / "absent", LATER)) == []
    with pytest.raises(StoreError):
        list(read_ahead(tmp_path, LATER))


def test_only_a_large_folder_is_worth_a_process(tmp_path: Path) -> None:
    path = tmp_path / "box"
    assert not is_large(path)
    with path.open("wb") as file:
        file.truncate(LARGE - 1)
        assert not is_large(path)
        file.truncate(LARGE)
        assert is_large(path)


FIELDS = st.sampled_from((b"From: ", b"To: ", b"Date: ", b"Subject: ", b"Message-ID: ", b"References: "))
VALUES = st.one_of(
    st.binary(max_size=40),
    st.sampled_from((b"Mon, 23 Nov 2026 09:15:00 +0530", b"1 Jan 0001 00:00:00 +0000", b"=?utf-8?q?=C3?= <a@b.c>",
                     b"<a@b.c> <d@e.f>", b"=?utf-7?q?+2AA-?=")),
)  # fmt: skip


@given(st.lists(st.tuples(FIELDS, VALUES), max_size=6))
def test_header_facts_are_the_same_behind_the_pipe(lines: list[tuple[bytes, bytes]]) -> None:
    header = b"".join(name + value + b"\r\n" for name, value in lines)
    message = parse(header)
    again = message_of(header, marshal.loads(marshal.dumps(facts_of(message))))
    assert again == message
    assert (again.date and again.date.utcoffset()) == (message.date and message.date.utcoffset())


def _children(pid: int) -> list[int]:
    return [
        int(each) for task in Path(f"/proc/{pid}/task").iterdir() for each in (task / "children").read_text().split()
    ]


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False
