"""What Evolution keeps of an IMAP folder: ``cur/XX/UID``, a file for each message that was fetched.

A file is named after the message's UID (RFC 3501 section 2.3.1.1) and lies in one of 64 directories; see
``camel-data-cache.c`` and ``camel-imapx-folder.c`` of evolution-data-server 3.46.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from postlogg.stores.layout import FileLayout, list_tree

_BUCKET = re.compile(r"[0-9a-f]{2}\Z", re.ASCII)


@dataclass(frozen=True)
class EvolutionCacheLayout(FileLayout):
    """See ``FileLayout``. Files are written in ``tmp`` and then moved, so none is seen half-written."""

    pattern: re.Pattern[str] = field(default_factory=lambda: re.compile(r"([0-9]{1,10})\Z", re.ASCII))
    lasting: bool = True
    in_place: bool = False
    cache: bool = True

    def directories(self, folder: Path) -> list[Path]:
        """See ``FileLayout.directories``."""
        return list(list_tree(folder / "cur", lambda name: _BUCKET.match(name) is not None, 1))
