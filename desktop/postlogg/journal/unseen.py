"""How much has failed that nobody has looked at: all that the tray's icon asks, apart from the reads that show it."""

from __future__ import annotations

from postlogg.journal.file import Journal


def count_unseen(journal: Journal) -> int:
    """How many submissions failed and have not been seen by the user yet. Raises JournalError."""
    return int(journal.value("SELECT count(*) FROM submission WHERE acknowledged = 0"))
