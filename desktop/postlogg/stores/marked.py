"""Messages in folders on disk that were given a keyword, as far as the disk tells.

* A maildir of Dovecot: letters from ``a`` on among a file's flags, which its file ``dovecot-keywords`` explains.
* An mbox of Thunderbird's: the line ``X-Mozilla-Keys`` at the top of a message. In Local Folders and for POP accounts
  it is written where it stands; neither the file's size nor the messages' places change, and nothing says where. So the
  end of the file is searched anew, and what lies further up stays unseen. What Thunderbird keeps of an IMAP account has
  no keywords.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from hashlib import blake2b
from pathlib import Path
from urllib.parse import quote_from_bytes

from postlogg.model import Folder, StoreFormat
from postlogg.stores import wire
from postlogg.stores.base import StoredMessage, gone, unreadable
from postlogg.stores.file_place import stamp
from postlogg.stores.keyword import Tagged
from postlogg.stores.maildir import MaildirLayout
from postlogg.stores.mbox_file import MboxFile, printed_head, signature
from postlogg.stores.opening import open_store

SEARCHED = 64 * 1024 * 1024
"""Octets at the end of an mbox in which keywords are looked for."""

PATIENCE = 100
"""After a look, as many times its duration nothing is looked at."""

_PIECE, _OVERLAP = 1024 * 1024, 4096
KEYWORDS = "dovecot-keywords"
_LETTERS = 26
_COARSE = 2_000_000_000
_MAILDIR = MaildirLayout()
# Exactly as the client writes it: what follows behind these lines is the sender's.
_KEYS = re.compile(
    rb"\nFrom [^\n]{0,200}\nX-Mozilla-Status: [0-9a-fA-F]{4}\r?\n"
    rb"X-Mozilla-Status2: [0-9a-fA-F]{8}\r?\nX-Mozilla-Keys:([^\r\n]{1,1000})"
)

State = tuple[int, object]
"""When something changed last, in nanoseconds since the epoch, and what else tells one state from another."""

Found = tuple[str, Callable[[], StoredMessage | None]]
"""What tells a message from others in its folder, and how to read it."""


class MarkedMessages:
    """See ``Tagged``. ``state``: changes whenever a keyword is given; ``find``: all that bear it. Both may raise
    OSError."""

    def __init__(self, state: Callable[[], State], find: Callable[[str], Iterable[Found]]) -> None:
        self._state, self._find = state, find
        self._cursor = ""
        self._seen: tuple[str, str, State] | None = None
        self._not_before = 0.0

    @property
    def cursor(self) -> str:
        """See ``Tagged.cursor``."""
        return self._cursor

    def since(self, keyword: str, cursor: str) -> Iterator[StoredMessage]:
        """See ``Tagged.since``. Nothing while a look that took long is not long ago."""
        self._cursor = cursor
        try:
            state, began = self._state(), time.monotonic()
            if began >= self._not_before and (keyword, cursor, state) != self._seen:
                yield from self._look(keyword, cursor)
                is_settled = state[0] < time.time_ns() - _COARSE
                self._seen = (keyword, self._cursor, state) if is_settled else None
                self._not_before = time.monotonic() + PATIENCE * (time.monotonic() - began)
        except (FileNotFoundError, NotADirectoryError):
            return  # it comes with its first message
        except OSError as error:
            raise unreadable(error) from error

    def _look(self, keyword: str, cursor: str) -> Iterator[StoredMessage]:
        before, found = _marks(cursor), set[str]()
        for name, read in self._find(keyword):
            mark = blake2b(os.fsencode(name), digest_size=8).hexdigest()
            message = read() if before is not None and mark not in before | found else None
            found.add(mark)
            if message is not None:
                yield message
        self._cursor = json.dumps(" ".join(sorted(found.union(before or ()))))


def tagged_on_disk(folder: Folder) -> Tagged | None:
    """Where the folder tells of keywords, if its format does."""
    path = folder.path
    if folder.format is StoreFormat.MAILDIR:
        return MarkedMessages(partial(_maildir_state, path), partial(_in_maildir, folder))
    if folder.format is StoreFormat.MBOX:
        return MarkedMessages(partial(_mbox_state, path), partial(_in_mbox, folder))
    return None


def _marks(cursor: str) -> set[str] | None:
    """None where there is no cursor yet, or it is not one of ours."""
    try:
        return set(json.loads(cursor).split())
    except (ValueError, AttributeError, RecursionError):
        return None


# Dovecot's maildir


def _maildir_state(folder: Path) -> State:
    times = [stamp(place) for place in (*_MAILDIR.directories(folder), folder / KEYWORDS)]
    return max(times), tuple(times)


def _in_maildir(folder: Folder, keyword: str) -> Iterator[Found]:
    letter = _letter(folder.path / KEYWORDS, keyword)
    for name, path in _MAILDIR.files(folder.path) if letter else ():
        stem, flags = _MAILDIR.split(name)
        if letter in flags and "D" not in flags:
            yield stem, partial(_file, folder, path, stem, deleted="T" in flags)


def _letter(file: Path, keyword: str) -> str:
    """Which letter stands for the keyword: the file has a number and a name in each line."""
    try:
        lines = file.read_bytes()[:_PIECE].decode("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return ""
    for number, _, name in (line.partition(" ") for line in lines):
        if name.strip().lower() == keyword and number.isdecimal() and int(number[:9]) < _LETTERS:
            return chr(ord("a") + int(number))
    return ""


def _file(folder: Folder, path: str, stem: str, *, deleted: bool) -> StoredMessage | None:
    try:
        look = _MAILDIR.look(path)
    except OSError:
        return None  # it has other flags by now, and is found under its new name
    header, position = wire.header(look.head, quoted=False), quote_from_bytes(os.fsencode(stem))
    return StoredMessage(header, look.size, position, "", deleted, True, partial(_read, folder, position, header))


# Thunderbird's mbox


def _mbox_state(path: Path) -> State:
    status = path.stat()
    return status.st_mtime_ns, signature(status)


def _in_mbox(folder: Folder, keyword: str) -> Iterator[Found]:
    with MboxFile(folder.path) as box:
        for start in _bearing(box, keyword.encode()):
            _, end = next(box.spans(start), (start, box.size))
            head = box.head(start, end)
            yield printed_head(head.data), partial(_stored, folder, start, end - start, head)


def _stored(folder: Folder, start: int, length: int, head: wire.Head) -> StoredMessage:
    header, position = wire.header(head.data, quoted=True), str(start)
    read = partial(_read, folder, position, header)
    return StoredMessage(header, length - head.own.length, position, "", head.own.deleted, True, read)


def _bearing(box: MboxFile, keyword: bytes) -> Iterator[int]:
    seen = -1
    for low in range(max(0, box.size - SEARCHED), box.size, _PIECE):
        for match in _KEYS.finditer(b"\n" + box.read(low, _PIECE + _OVERLAP)):
            start = low + match.start()
            if start > seen and keyword in match[1].lower().split():
                seen = start
                yield start


def _read(folder: Folder, position: str, header: bytes) -> bytes:
    octets = open_store(folder).recall(position, header.__eq__)
    if octets is None:
        raise gone()
    return octets
