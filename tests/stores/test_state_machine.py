"""Whatever happens to a folder between two rounds: nothing is lost, nothing comes twice as new."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from tests.support.file_folders import CACHES, EVERY_WRITER, FORMATS, Emlx
from tests.support.mailbox import Clock, Maildir, Mbox, Writer, letter

from postlogg.model import Folder, FolderKind
from postlogg.stores.base import StoredMessage
from postlogg.stores.opening import open_store

LINES = st.sampled_from(
    ["", "text", "From here", ">From there", "From - Mon Nov 23 10:00:00 2026", "X-Mozilla-Status: 0009", "Subject: x"]
)
BODIES = st.lists(LINES, max_size=6).map("\n".join)
REMEMBERED = 32


class FolderMachine(RuleBasedStateMachine):
    """``present``: the numbers of the messages in the folder, in order; ``taken``: those that came as new, or were
    there at the start; ``lost``: the resume point cannot be found again, so everything may be offered again;
    ``renewed``: a maildir's files with new flags, which look as if they had just arrived."""

    writer_name = ""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp()) / "INBOX"
        self.box: Writer = EVERY_WRITER[self.writer_name](self.folder)
        self.letters: dict[int, bytes] = {}
        self.present: list[int] = []
        self.taken: list[int] = []
        self.renewed: set[int] = set()
        self.lost = False
        self.half: int | None = None
        self.store = self.fresh_store()
        self.cursor = ""

    def fresh_store(self):
        return open_store(Folder(self.box.path, FolderKind.INBOX, FORMATS[self.writer_name]), Clock())

    def teardown(self) -> None:
        shutil.rmtree(self.folder.parent)

    @initialize(bodies=st.lists(BODIES, max_size=40))
    def start(self, bodies: list[str]) -> None:
        for body in bodies:
            self.append(body)
        self.cursor = self.store.end()
        self.taken = list(self.present)

    def new_letter(self, body: str, headers: tuple[str, ...] = ()) -> bytes:
        number = len(self.letters)
        self.letters[number] = letter(number, body, headers)
        return self.letters[number]

    @precondition(lambda self: self.half is None)
    @rule(body=BODIES)
    def append(self, body: str) -> None:
        self.box.append(self.new_letter(body))
        self.present.append(len(self.letters) - 1)

    @precondition(lambda self: self.half is None)
    @rule(body=BODIES, share=st.floats(0, 1))
    def begin(self, body: str, share: float) -> None:
        parts = f"--part\n\n{body}\n--part--"
        self.box.begin(self.new_letter(parts, ("Content-Type: multipart/mixed;", ' boundary="part"')), share)
        self.half = len(self.letters) - 1

    @precondition(lambda self: self.half is not None)
    @rule(completely=st.booleans())
    def end_writing(self, completely: bool) -> None:
        if completely:
            self.box.finish()
            self.present.append(self.half)
        else:
            self.box.abandon()
        self.half = None

    @precondition(lambda self: self.half is None and self.present)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        indexes = data.draw(st.sets(st.integers(0, len(self.present) - 1)))
        self.box.remove(indexes)
        self.present = [number for i, number in enumerate(self.present) if i not in indexes]
        self.look_for_known()

    @precondition(lambda self: self.half is None and self.present)
    @rule(data=st.data())
    def cut_short(self, data: st.DataObject) -> None:
        count = data.draw(st.integers(1, len(self.present)))
        self.box.remove_last(count)
        del self.present[-count:]
        self.look_for_known()

    @precondition(lambda self: self.half is None and self.present)
    @rule(data=st.data())
    def mark_deleted(self, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.present) - 1))
        self.box.mark_deleted(index)
        if isinstance(self.box, Maildir | Emlx):
            self.renewed.add(self.present[index])

    def look_for_known(self) -> None:
        if isinstance(self.box, Mbox) and not set(self.taken[-REMEMBERED:]) & set(self.present):
            self.lost = True

    @rule()
    def restart(self) -> None:
        self.store = self.fresh_store()

    @rule()
    def lose_cursor(self) -> None:
        self.cursor, self.lost = "lost", True

    @rule(limit=st.integers(0, 5))
    def read_some(self, limit: int) -> None:
        """A round that breaks off: what was committed stays."""
        reading = self.store.since(self.cursor)
        for message, _ in zip(reading, range(limit), strict=False):
            self.take(message)
            self.cursor = message.cursor
        reading.close()

    @rule()
    def read_all(self) -> None:
        offered = [self.take(message) for message in self.store.since(self.cursor)]
        self.cursor = self.store.cursor
        assert [n for n in offered if n not in self.renewed] == sorted(set(offered) - self.renewed)
        assert set(self.present) <= set(self.taken)
        if self.half is not None:
            assert self.half not in self.taken
        if not self.store.pending and self.folder.exists():
            self.lost = False

    def take(self, message: StoredMessage) -> int:
        number = int(message.header.partition(b"<letter-")[2].partition(b"@")[0])
        assert number in self.present
        assert message.read() == self.letters[number]
        if message.appended:
            assert number not in self.taken or number in self.renewed
        elif number not in self.renewed and self.writer_name not in CACHES:
            assert self.lost
        if number in self.taken:
            self.taken.remove(number)
        self.taken.append(number)
        return number


@pytest.mark.parametrize("name", sorted(EVERY_WRITER))
def test_nothing_is_lost_and_nothing_comes_twice(name: str) -> None:
    machine = type(FolderMachine.__name__, (FolderMachine,), {"writer_name": name})
    limits = settings(max_examples=120, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(machine, settings=limits)
