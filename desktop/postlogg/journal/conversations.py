"""What the user wants of whole conversations, each known by the Message-ID that it began with."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postlogg.journal.file import Journal
from postlogg.model import MailMessage, Wish

_CAREFUL = (Wish.NEVER, Wish.ASK, Wish.ALWAYS)
_IDS = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation with a wish. ``subject``: of the message on which it was chosen; ``chosen_at`` in seconds since
    the epoch."""

    root: str
    wish: Wish
    subject: str
    chosen_at: float


class Conversations:
    """Wishes, and which conversation a message is in."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def root(self, message: MailMessage) -> str:
        """The Message-ID that the message's conversation began with: what the journal knows of the messages that this
        one names, else what it says itself; empty where it says nothing.

        A client that names only what it answers is understood as long as that was seen.
        """
        ids = message.conversation
        known = self._first_root(ids[:-1]) if len(ids) > 1 else None
        return str(known or next(iter(ids), ""))

    def _first_root(self, ids: Sequence[str]) -> str | None:
        row = self._journal.row(
            "SELECT min(id), root FROM message WHERE message_id <> '' AND root <> ''"
            f" AND message_id IN ({','.join('?' * len(ids))})",
            *ids,
        )
        return row["root"] if row is not None else None

    def of_message(self, number: int) -> str:
        """The Message-ID that the conversation of the message with this number began with, or an empty text."""
        found = self._journal.value(
            "SELECT CASE WHEN root <> '' THEN root ELSE message_id END FROM message WHERE id = ?", number
        )
        return str(found or "")

    def wish(self, message_ids: Iterable[str]) -> Wish | None:
        """What the user wants of the conversation that one of these messages is in; where they are in several, the most
        careful wish."""
        if not self._journal.value("SELECT 1 FROM conversation LIMIT 1"):
            return None
        ids = list(message_ids)
        sql = f"SELECT root FROM message WHERE message_id IN {_IDS} AND message_id <> ''"
        roots = [row["root"] for row in self._journal.rows(sql, json.dumps(ids))]
        rows = self._journal.rows(f"SELECT wish FROM conversation WHERE root IN {_IDS}", json.dumps([*ids, *roots]))
        return min((Wish(row["wish"]) for row in rows), key=_CAREFUL.index, default=None)

    def every(self) -> list[Conversation]:
        """All with a wish, the newest choice first."""
        rows = self._journal.rows(
            "SELECT root, wish, subject, chosen_at FROM conversation ORDER BY chosen_at DESC, root"
        )
        return [Conversation(row["root"], Wish(row["wish"]), row["subject"], row["chosen_at"]) for row in rows]

    def choose(self, root: str, wish: Wish, subject: str, now: float) -> None:
        """From now on this is wanted of the conversation."""
        self._journal.execute(
            "INSERT INTO conversation (root, wish, subject, chosen_at) VALUES (?, ?, ?, ?) ON CONFLICT (root)"
            " DO UPDATE SET wish = excluded.wish, subject = excluded.subject, chosen_at = excluded.chosen_at",
            root, wish, subject, now,
        )  # fmt: skip

    def forget(self, root: str) -> None:
        """Nothing particular is wanted of it any longer."""
        self._journal.execute("DELETE FROM conversation WHERE root = ?", root)
