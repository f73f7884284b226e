"""Messages that are logged, for the extension to tag."""

from __future__ import annotations

from postlogg.journal import EventKind, Journal, Switch

MARK = "thunderbird_tagged"
"""The fact in the journal that says up to which event the extension was told."""

MOST = 200
_LOGGED = (EventKind.ACCEPTED, EventKind.ADDED_AT_SENDING, EventKind.LOGGED_BY_API)


def logged(journal: Journal) -> list[str]:
    """The Message-IDs of those that were logged since this was last asked; at first there are none. Raises
    JournalError."""
    switch, newest = Switch(journal), int(journal.value("SELECT coalesce(max(id), 0) FROM event"))
    mark = switch.fact(MARK)
    if mark == str(newest):
        return []
    rows = journal.rows(
        "SELECT e.id, m.message_id FROM event e JOIN message m ON m.id = e.message"
        " WHERE e.id > ? AND e.id <= ? AND e.kind IN (?, ?, ?) AND m.message_id <> '' ORDER BY e.id LIMIT ?",
        int(mark or newest), newest, *_LOGGED, MOST,
    )  # fmt: skip
    switch.set_fact(MARK, str(rows[-1]["id"] if len(rows) == MOST else newest))
    return list(dict.fromkeys(row["message_id"] for row in rows))
