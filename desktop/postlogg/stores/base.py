"""What every folder format gives: the messages since a resume point, each with its header and a way to its bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from postlogg.errors import StoreError
from postlogg.stores import wire


class Resumable(Protocol):
    """A resume point that is written as text when somebody asks: a scan asks for few of those it passes."""

    def text(self) -> str:
        """The cursor."""
        ...


class StoredMessage(NamedTuple):
    """A message as it lies in a folder.

    ``section``: the header section, unquoted, the store's own lines (From_, X-Mozilla-Status) gone, with line ends of
    either kind; at most ``wire.HEADER_LIMIT`` octets. It is there to be read; ``header`` is the same in wire form.
    ``size``: octets of the stored message. ``position``: opaque, where it lies now, for ``Store.recall``. ``behind``:
    the resume point behind this message. ``deleted``: the client marked it so. ``appended``: it came after the last
    cursor; False where a re-scan offers it again (a first reading, a compaction, a lost cursor): then the journal
    decides. ``read``: the whole message in wire form (CRLF, unquoted, the store's lines gone); raises StoreError if it
    is gone. ``problem``: a sentence on why its mail client itself cannot read it: then the header says only when it
    came.
    """

    section: bytes
    size: int
    position: str
    behind: str | Resumable
    deleted: bool
    appended: bool
    read: Callable[[], bytes]
    problem: str = ""

    @property
    def header(self) -> bytes:
        """The header section in wire form: CRLF, ends with the empty line; at most ``wire.HEADER_LIMIT`` octets."""
        return wire.header(self.section, quoted=False)

    @property
    def cursor(self) -> str:
        """The resume point as text, to be committed together with what was made of the message."""
        return written(self.behind)


class Store(Protocol):
    """A folder of a mail client, read only. One object may be kept for many rounds; a new one with an old cursor
    must do as well."""

    def end(self) -> str:
        """The cursor at the folder's present end, where a folder seen for the first time starts. Raises StoreError."""
        ...

    def since(self, cursor: str) -> Iterator[StoredMessage]:
        """The messages behind the cursor, oldest first as stored; "" reads from the beginning. Raises StoreError."""
        ...

    @property
    def pending(self) -> bool:
        """After ``since``: something at the end is half-written and was left for later; look again soon."""
        ...

    @property
    def cursor(self) -> str:
        """After ``since`` is exhausted: where to go on, also when it yielded nothing."""
        ...

    def recall(self, position: str, wanted: Callable[[bytes], bool]) -> bytes | None:
        """The whole message seen earlier: at its position if ``wanted(header)`` says so, else searched for in the
        folder; None if it is gone. Raises StoreError."""
        ...


def written(behind: str | Resumable) -> str:
    """A resume point as text."""
    return behind if isinstance(behind, str) else behind.text()


def unreadable(error: OSError) -> StoreError:
    """What the operating system says, as a sentence that names no path (it may hold a person's name)."""
    what = error.strerror or "the reading failed"
    return StoreError(f"A mail folder cannot be read ({what}): check that this user may read the mail client's files.")


def gone() -> StoreError:
    """The message was moved or deleted since it was seen."""
    return StoreError("A message is no longer in the folder where it was seen: it was moved or deleted meanwhile.")
