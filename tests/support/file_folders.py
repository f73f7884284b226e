"""Writes folders in which each message is a file of its own, as other clients than Thunderbird do; see ``mailbox``."""

from __future__ import annotations

import itertools
import os
import re
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.support.geary_database import GearyFolder
from tests.support.mailbox import WRITERS, Writer

from postlogg.model import StoreFormat


class Files:
    """A folder of files. ``place``: the file for the message of this number; ``dress``: the file's octets;
    ``temporary``: written under another name first, which the client then changes."""

    def __init__(self, path: Path, temporary: bool = True) -> None:
        self.path = path
        self._temporary = temporary
        self._files: list[Path] = []
        self._numbers = itertools.count(1)
        self._half: tuple[Path, bytes] | None = None
        path.mkdir(parents=True, exist_ok=True)

    def place(self, number: int) -> Path:
        raise NotImplementedError

    def dress(self, message: bytes, flags: int = 0) -> bytes:
        return message.replace(b"\r\n", b"\n")

    def __len__(self) -> int:
        return len(self._files)

    def append(self, message: bytes) -> None:
        self.begin(message, 1.0)
        self.finish()

    def begin(self, message: bytes, share: float) -> None:
        target = self.next_place()
        target.parent.mkdir(parents=True, exist_ok=True)
        whole = self.dress(message)
        cut = min(len(whole) - 1, int(len(whole) * share))
        written = target.with_name(".writing") if self._temporary else target
        written.write_bytes(whole[:cut])
        self._half = (target, whole[cut:])

    def finish(self) -> None:
        assert self._half is not None
        target, rest = self._half
        written = target.with_name(".writing") if self._temporary else target
        with written.open("ab") as file:
            file.write(rest)
        written.rename(target)
        self._files.append(target)
        self._half = None

    def abandon(self) -> None:
        assert self._half is not None
        (self._half[0].with_name(".writing") if self._temporary else self._half[0]).unlink()
        self._half = None

    def next_place(self) -> Path:
        return self.place(next(self._numbers))

    def mark_deleted(self, index: int) -> None:
        """This format has no such mark."""

    def remove(self, indexes: Iterable[int]) -> None:
        for index in sorted(set(indexes), reverse=True):
            self._files.pop(index).unlink()

    def remove_last(self, count: int) -> None:
        self.remove(range(len(self) - count, len(self)))

    def rewrite(self) -> None:
        """As a program that sets the files' times back does."""
        for file in self._files:
            data, times = file.read_bytes(), file.stat()
            with file.open("r+b") as opened:
                opened.write(data)
            os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))

    def cut(self) -> None:
        os.truncate(self._files[-1], self._files[-1].stat().st_size // 2)


class Mh(Files):
    """The next number is one more than the highest there is: numbers of removed messages come again."""

    def place(self, number: int) -> Path:
        return self.path / str(number)

    def next_place(self) -> Path:
        return self.place(int(self._files[-1].name) + 1 if self._files else 1)

    def pack(self) -> None:
        """The messages get new numbers without gaps."""
        for number, file in enumerate(list(self._files), 1):
            self._files[number - 1] = file.rename(self.place(number))

    def rewrite(self) -> None:
        self.pack()


class MhCache(Mh):
    """What Claws Mail and Sylpheed keep of an IMAP folder: named by UIDs, which only ever grow."""

    def next_place(self) -> Path:
        return Files.next_place(self)

    def rewrite(self) -> None:
        fetch_again(self._files)


def fetch_again(files: Iterable[Path]) -> None:
    """A cache that was emptied is filled anew."""
    for file in files:
        data = file.read_bytes()
        file.unlink()
        fresh = file.with_name(".writing")
        fresh.write_bytes(data)
        fresh.rename(file)


class Eml(Files):
    """As Windows Live Mail names them: eight hexadecimal digits and a time."""

    def place(self, number: int) -> Path:
        return self.path / f"{number:08X}-0000AB12.eml"

    def dress(self, message: bytes, flags: int = 0) -> bytes:
        return message


class EvolutionCache(Files):
    """Evolution's cache of an IMAP folder. UIDs only ever grow."""

    def place(self, number: int) -> Path:
        return self.path / "cur" / f"{number * 7 % 64:02x}" / str(number)

    def dress(self, message: bytes, flags: int = 0) -> bytes:
        return message

    def rewrite(self) -> None:
        fetch_again(self._files)


class Emlx(Files):
    """Apple Mail's: length, message, property list; files by the thousand in numbered folders."""

    def place(self, number: int) -> Path:
        middle = Path(str(number % 10)) if number % 2 else Path()
        return self.path / "0A1B2C3D-0000-4000-8000-00000000ABCD" / "Data" / middle / "Messages" / f"{number}.emlx"

    def dress(self, message: bytes, flags: int = 1) -> bytes:
        body = super().dress(message)
        properties = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n\t<key>date-received</key>\n'
            f"\t<integer>{int(time.time())}</integer>\n\t<key>flags</key>\n\t<integer>{flags}</integer>\n</dict>\n</plist>\n"
        )
        return f"{len(body):<10}\n".encode() + body + properties.encode()

    def set_flags(self, index: int, flags: int) -> None:
        """Mail writes the file anew."""
        file = self._files[index]
        data = file.read_bytes()
        count, _, rest = data.partition(b"\n")
        fresh = file.with_name(".writing")
        fresh.write_bytes(count + b"\n" + re.sub(rb"(flags</key>\s*<integer>)[0-9]+", rb"\g<1>%d" % flags, rest))
        fresh.rename(file)

    def mark_deleted(self, index: int) -> None:
        self.set_flags(index, 3)

    def rewrite(self) -> None:
        for index in range(len(self)):
            self.set_flags(index, 5)


FORMATS = {
    "mbox-imap": StoreFormat.MBOX,
    "mbox-local": StoreFormat.MBOX,
    "mbox-sent": StoreFormat.MBOX,
    "maildir-thunderbird": StoreFormat.MAILDIR,
    "maildir": StoreFormat.MAILDIR,
    "maildir++": StoreFormat.MAILDIR,
    "mh": StoreFormat.MH,
    "mh-cache": StoreFormat.MH_CACHE,
    "eml": StoreFormat.EML,
    "emlx": StoreFormat.EMLX,
    "evolution-cache": StoreFormat.EVOLUTION_CACHE,
    "geary": StoreFormat.GEARY,
}
EVERY_WRITER: dict[str, Callable[[Path], Writer]] = {
    **WRITERS,
    "mh": Mh,
    "mh-cache": MhCache,
    "eml": lambda path: Eml(path, temporary=False),
    "emlx": Emlx,
    "evolution-cache": EvolutionCache,
    "geary": lambda path: GearyFolder(path / "geary.db" / "INBOX"),
}
"""Every way of writing a folder that a store must read."""

MARKS_DELETED = frozenset({"mbox-imap", "mbox-local", "maildir-thunderbird", "maildir", "maildir++", "emlx", "geary"})
CACHES = frozenset({"evolution-cache", "mh-cache", "geary"})
