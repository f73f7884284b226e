"""An MH folder (Claws Mail, Sylpheed, nmh, mutt): one file a message, its name a number.

A number is given again once the message with the highest one has left, and packing a folder gives new ones; so a
message is known by its file, not by its number. The IMAP caches of Claws Mail and Sylpheed are of the same form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import RawIOBase

from postlogg.stores.layout import FileLayout, Frame

_BEGINNING = 64 * 1024
# Claws Mail 4.1 moves what it sent from its queue to Sent and leaves the queue's lines in front: the envelope, the
# account, the folder for the copy.
_QUEUE_LINE = re.compile(rb"[A-Z]{1,4}:")
_QUEUE_END = re.compile(rb"^X-(?:Claws|Sylpheed)-End-Special-Headers:[^\n]*\n", re.MULTILINE)


@dataclass(frozen=True)
class MhLayout(FileLayout):
    """See ``FileLayout``."""

    pattern: re.Pattern[str] = field(default_factory=lambda: re.compile(r"([1-9][0-9]{0,9})\Z", re.ASCII))

    def frame(self, file: RawIOBase, size: int) -> Frame:
        """See ``FileLayout.frame``."""
        file.seek(0)
        start = file.read(_BEGINNING) or b""
        end = _QUEUE_END.search(start) if _QUEUE_LINE.match(start) else None
        return Frame(end.end() if end else 0, size)


MH = MhLayout()
MH_CACHE = MhLayout(cache=True)
