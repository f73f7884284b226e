"""Writes folders as mail clients do: Thunderbird's mbox and maildir, and a maildir of other programs.

All writers share one set of methods, so that a test of a store can run on each: ``append`` a message, ``begin`` one and
then ``finish`` or ``abandon`` it, ``mark_deleted``, ``remove`` (which for an mbox is a compaction), ``rewrite`` all
there is as the client does without changing a message, and ``cut`` the last message short, as a full disk does.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

QUOTED = re.compile(rb"^(>*From )", re.MULTILINE)
ASCTIME = b"Mon Nov 23 12:07:31 2026"


def letter(number: int, body: str = "Hello", headers: Iterable[str] = ()) -> bytes:
    """A message in wire form; ``body`` and headers with plain line ends."""
    lines = [
        f"Message-ID: <letter-{number}@writer.example>",
        "From: Rep Resen <rep@sender.example>",
        "To: Kari Nordmann <kari@customer.example>",
        f"Subject: Letter {number}",
        "Date: Mon, 23 Nov 2026 12:05:13 +0000",
        *headers,
        "",
        *body.split("\n"),
        "",
    ]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape")


class Writer(Protocol):
    path: Path

    def append(self, message: bytes) -> None: ...
    def begin(self, message: bytes, share: float) -> None: ...
    def finish(self) -> None: ...
    def abandon(self) -> None: ...
    def mark_deleted(self, index: int) -> None: ...
    def remove(self, indexes: Iterable[int]) -> None: ...
    def remove_last(self, count: int) -> None: ...
    def rewrite(self) -> None: ...
    def cut(self) -> None: ...
    def __len__(self) -> int: ...


class Mbox:
    """An mbox as Thunderbird 153 writes it. ``status``: line end of its status lines (LF in IMAP folders, CRLF in
    local ones), or None for a Sent copy, which has none."""

    def __init__(self, path: Path, status: str | None = "\n", keys: bool = False) -> None:
        self.path = path
        self._status = status
        self._keys = keys
        self._stored: list[bytes] = []
        self._flags: list[int] = []
        self._rest: bytes | None = None
        path.parent.mkdir(parents=True, exist_ok=True)

    def __len__(self) -> int:
        return len(self._stored)

    def append(self, message: bytes) -> None:
        self.append_all([message])

    def append_all(self, messages: Iterable[bytes]) -> None:
        with self.path.open("ab") as file:
            for message in messages:
                self._stored.append(message)
                self._flags.append(1)
                file.write(self._as_stored(message, 1))

    def begin(self, message: bytes, share: float) -> None:
        """Write that share of the message, as a client that is interrupted."""
        whole = self._as_stored(message, 1)
        self._stored.append(message)
        self._flags.append(1)
        cut = min(len(whole) - 3, max(1, int(len(whole) * share)))
        self._rest = whole[cut:]
        with self.path.open("ab") as file:
            file.write(whole[:cut])

    def finish(self) -> None:
        assert self._rest is not None
        with self.path.open("ab") as file:
            file.write(self._rest)
        self._rest = None

    def abandon(self) -> None:
        """A failed write: the file is cut back to what it was."""
        self._stored.pop()
        self._flags.pop()
        self._rest = None
        self._cut_back()

    def mark_deleted(self, index: int) -> None:
        """In place, as Thunderbird does in local folders."""
        if self._status is None:
            return
        self._flags[index] |= 8
        offset = sum(len(self._as_stored(*pair)) for pair in zip(self._stored[:index], self._flags, strict=False))
        head = self._as_stored(self._stored[index], self._flags[index])
        with self.path.open("r+b") as file:
            file.seek(offset)
            file.write(head[:200])

    def remove(self, indexes: Iterable[int]) -> None:
        """A compaction: what is left is written to another file, which then takes the folder's place."""
        dropped = set(indexes)
        kept = [i for i in range(len(self._stored)) if i not in dropped]
        self._stored, self._flags = [self._stored[i] for i in kept], [self._flags[i] for i in kept]
        fresh = self.path.with_name(self.path.name + ".compacting")
        fresh.write_bytes(b"".join(map(self._as_stored, self._stored, self._flags)))
        original = self.path.with_name(self.path.name + ".original")
        self.path.rename(original)
        fresh.rename(self.path)
        original.unlink()

    def remove_last(self, count: int) -> None:
        """The same file becomes shorter."""
        del self._stored[len(self._stored) - count :], self._flags[len(self._flags) - count :]
        self._cut_back()

    def rewrite(self) -> None:
        """A compaction with nothing to remove."""
        self.remove([])

    def cut(self) -> None:
        """At a line's end: where the next message begins in the middle of a line, nothing can be told."""
        whole = self._as_stored(self._stored[-1], self._flags[-1])
        left = whole.rindex(b"\n", 0, len(whole) * 3 // 4) + 1
        os.truncate(self.path, self.path.stat().st_size - len(whole) + left)

    def _cut_back(self) -> None:
        os.truncate(self.path, sum(map(len, map(self._as_stored, self._stored, self._flags))))

    def _as_stored(self, message: bytes, flags: int) -> bytes:
        lines = b"From - " + ASCTIME + b"\r\n"
        if self._status is not None:
            end = self._status.encode()
            lines += b"X-Mozilla-Status: %04x" % flags + end + b"X-Mozilla-Status2: 00000000" + end
            lines += b"X-Mozilla-Keys: " + b" " * 80 + end if self._keys else b""
        return lines + QUOTED.sub(rb">\1", message) + b"\r\n"


class Maildir:
    """A maildir: as Thunderbird has it (``.eml``, ``cur`` only, its status lines in the file), or as others do."""

    def __init__(self, path: Path, thunderbird: bool = True) -> None:
        self.path = path
        self._thunderbird = thunderbird
        self._files: list[Path] = []
        self._number = 0
        for part in ("tmp", "cur") if thunderbird else ("tmp", "new", "cur"):
            (path / part).mkdir(parents=True, exist_ok=True)

    def __len__(self) -> int:
        return len(self._files)

    def append(self, message: bytes) -> None:
        self.begin(message, 1.0)
        self.finish()

    def begin(self, message: bytes, share: float) -> None:
        self._number += 1
        seconds = int(time.time())
        name = f"{seconds}.M{self._number:06}P24716Q5.vm" + (".eml" if self._thunderbird else "")
        lines = b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n" if self._thunderbird else b""
        self._whole = lines + (message if self._thunderbird else message.replace(b"\r\n", b"\n"))
        self._files.append(self.path / "tmp" / name)
        self._files[-1].write_bytes(self._whole[: int(len(self._whole) * share)])

    def finish(self) -> None:
        self._files[-1].write_bytes(self._whole)
        self._move(-1, "cur" if self._thunderbird else "new", self._files[-1].name)

    def abandon(self) -> None:
        self._files.pop().unlink()

    def mark_deleted(self, index: int) -> None:
        if self._thunderbird:
            data = self._files[index].read_bytes()
            self._files[index].write_bytes(data.replace(b"X-Mozilla-Status: 0001", b"X-Mozilla-Status: 0009", 1))
        else:
            self.set_flags(index, "ST")

    def set_flags(self, index: int, flags: str) -> None:
        """Another program renames the file for its flags."""
        self._move(index, "cur", self._files[index].name.partition(":2,")[0] + ":2," + flags)

    def remove(self, indexes: Iterable[int]) -> None:
        for index in sorted(set(indexes), reverse=True):
            self._files.pop(index).unlink()

    def remove_last(self, count: int) -> None:
        self.remove(range(len(self) - count, len(self)))

    def rewrite(self) -> None:
        """Thunderbird writes its status into each file, others note it in its name."""
        for index, file in enumerate(list(self._files)):
            if self._thunderbird:
                data = file.read_bytes()
                file.write_bytes(data.replace(b"X-Mozilla-Status: 0001", b"X-Mozilla-Status: 0003", 1))
            else:
                self.set_flags(index, "RS")

    def cut(self) -> None:
        os.truncate(self._files[-1], self._files[-1].stat().st_size // 2)

    def _move(self, index: int, part: str, name: str) -> None:
        target = self.path / part / name
        self._files[index].rename(target)
        self._files[index] = target


class MaildirPlusPlus(Maildir):
    """A subfolder as Courier and Dovecot lay it out: ``.NAME`` inside the Inbox, which has mail of its own."""

    def __init__(self, path: Path) -> None:
        inbox = Maildir(path, thunderbird=False)
        inbox.append(letter(999_999))
        super().__init__(path / ".Kunder.Acme", thunderbird=False)
        (self.path / "maildirfolder").touch()
        Maildir(path / ".Kunder.Acme.Inside", thunderbird=False).append(letter(999_998))


class Clock:
    """The system's clock, ``ahead`` seconds fast: to a store every file has been quiet for so long."""

    def __init__(self, ahead: float = 10.0) -> None:
        self.ahead = ahead

    def __call__(self) -> float:
        return time.time() + self.ahead


WRITERS: dict[str, Callable[[Path], Writer]] = {
    "mbox-imap": Mbox,
    "mbox-local": lambda path: Mbox(path, status="\r\n", keys=True),
    "mbox-sent": lambda path: Mbox(path, status=None),
    "maildir-thunderbird": Maildir,
    "maildir": lambda path: Maildir(path, thunderbird=False),
    "maildir++": MaildirPlusPlus,
}
"""Every way of writing a folder that a store must read."""
