"""A maildir: one file a message, in ``cur`` and, where there is one, ``new``.

Messages are known by their base name, which stays while the flags behind it change; mbsync and OfflineIMAP add the
message's UID to it once they have it on the server. Thunderbird has no ``new``, no
flags, names ending in ``.eml``, and its own lines at the top of a file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from postlogg.stores.layout import FileLayout

FOLDERS = ("new", "cur")
_UID = re.compile(r",U=[0-9]{1,10}(?:,FMD5=[0-9a-f]{32})?\Z")
_FLAG_MARKS = (":2,", ";2,", "!2,")


@dataclass(frozen=True)
class MaildirLayout(FileLayout):
    """See ``FileLayout``. Files are written in ``tmp`` and then moved, so none is seen half-written."""

    lasting: bool = True
    in_place: bool = False

    def directories(self, folder: Path) -> list[Path]:
        """See ``FileLayout.directories``."""
        return [folder / name for name in FOLDERS]

    def split(self, name: str) -> tuple[str, str]:
        """Names that begin with a dot are no messages (maildir(5)). On Windows, where a name holds no colon, another
        character stands for it."""
        if name.startswith("."):
            return "", ""
        for mark in _FLAG_MARKS:
            base, found, flags = name.partition(mark)
            if found:
                return _without_uid(base), flags
        return _without_uid(name), ""


def _without_uid(base: str) -> str:
    return _UID.sub("", base) if ",U=" in base else base
