"""Apple Mail's mailbox: ``.emlx`` files in ``Messages`` folders, spread over numbered ones.

A file begins with a line that says how many octets the message has, then comes the message with plain line ends, then
a property list with its flags. A ``.partial.emlx`` lacks its attachments: they lie decoded in ``Attachments/ID/PART``
beside ``Messages``, and the part says ``X-Apple-Content-Length`` where its body was. The file is written anew when the
flags change, so when the message came is taken from the property list.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from io import RawIOBase
from pathlib import Path

from postlogg.errors import StoreError
from postlogg.stores.emlx_parts import fill
from postlogg.stores.layout import FileLayout, Frame, list_tree

_COUNT = re.compile(rb"[ \t]*([0-9]{1,12})[ \t\r]*\n")
_FLAGS = re.compile(rb"<key>flags</key>\s{0,16}<integer>([0-9]{1,18})</integer>")
_RECEIVED = re.compile(rb"<key>date-received</key>\s{0,16}<(?:integer|real)>([0-9]{1,12})")
_DELETED, _DRAFT = 1 << 1, 1 << 6
_PROPERTIES = 64 * 1024
_ENTERED = re.compile(r"(?:Data|Messages|[0-9]|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})\Z")
_PARTIAL = ".partial.emlx"
_DEEPEST = 10


@dataclass(frozen=True)
class EmlxLayout(FileLayout):
    """See ``FileLayout``. A mailbox inside this one is another folder."""

    pattern: re.Pattern[str] = field(
        default_factory=lambda: re.compile(r"([0-9]{1,12})(?:\.partial)?\.emlx\Z", re.ASCII)
    )
    lasting: bool = True
    in_place: bool = False

    def directories(self, folder: Path) -> list[Path]:
        """See ``FileLayout.directories``."""
        return list(list_tree(folder, lambda name: _ENTERED.match(name) is not None, _DEEPEST))

    def frame(self, file: RawIOBase, size: int) -> Frame:
        """See ``FileLayout.frame``."""
        file.seek(0)
        count = _COUNT.match(file.read(64) or b"")
        if count is None:
            return Frame(0, size)
        end = count.end() + int(count[1])
        if end > size:
            return Frame(count.end(), size, whole=False)
        file.seek(end)
        properties = file.read(_PROPERTIES) or b""
        flags, received = _FLAGS.search(properties), _RECEIVED.search(properties)
        bits = int(flags[1]) if flags else 0
        came = int(received[1]) if received else 0
        return Frame(count.end(), end, bool(bits & _DELETED), bool(bits & _DRAFT), came)

    def message(self, path: str | Path, wanted: Callable[[bytes], bool]) -> bytes | None:
        """See ``FileLayout.message``."""
        found, place = super().message(path, wanted), Path(path)
        if found is None or not place.name.endswith(_PARTIAL):
            return found
        attachments = place.parent.parent / "Attachments" / place.name.removesuffix(_PARTIAL)
        return fill(found, lambda number: _attachment(attachments / number))


def _attachment(folder: Path) -> bytes:
    """The one file in an attachment's folder. Raises StoreError where Mail has not fetched it."""
    try:
        names = sorted(name for name in os.listdir(folder) if not name.startswith("."))  # noqa: PTH208
        return (folder / names[0]).read_bytes()
    except (OSError, IndexError) as error:
        raise StoreError(
            "Apple Mail has only a part of this message on this computer: in its settings, under Accounts, have it "
            "download all attachments, then log the message by hand."
        ) from error
