"""The shown list as a file for a spreadsheet (RFC 4180)."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime

from postlogg import wording
from postlogg.errors import PostloggError
from postlogg.journal import Entry, Journal, Listing, View

PAGE = 1000
# A spreadsheet takes a cell that begins so for a formula; whoever writes an e-mail chooses its subject.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(journal_path: Path, view: View, text: str, path: Path, now: float) -> int:
    """Write every entry of the view to the file; how many. Opens its own journal connection, for a thread of its own.

    Raises PostloggError where the file cannot be written; an old one of that name then stands as it was.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        with Journal(journal_path) as journal, beside.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(_heading())
            count = 0
            for entry in _entries(Listing(journal), view, text):
                writer.writerow([_safe(cell) for cell in _row(entry, now)])
                count += 1
        os.replace(beside, path)  # noqa: PTH105 - it says what it does
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise PostloggError(f"The file {path.name} cannot be written: {error.strerror}.") from error
    return count


def _entries(listing: Listing, view: View, text: str) -> Iterator[Entry]:
    offset = 0
    while page := listing.entries(view, text, limit=PAGE, offset=offset):
        yield from page
        offset += len(page)


def _heading() -> tuple[str, ...]:
    return (_tr("Date"), _tr("Direction"), _tr("Name"), _tr("Address"), _tr("Subject"), _tr("State"), _tr("Reason"),
            _tr("Message-ID"))  # fmt: skip


def _row(entry: Entry, now: float) -> tuple[str, ...]:
    moment = QDateTime.fromMSecsSinceEpoch(int((entry.date or entry.seen_at) * 1000))
    return (moment.toString("yyyy-MM-dd HH:mm"), wording.direction_text(entry.direction), entry.contact_name,
            entry.contact, entry.subject, wording.entry_text(entry, now), wording.why_text(entry),
            entry.message_id)  # fmt: skip


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)
