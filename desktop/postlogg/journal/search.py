"""How far a search for what is missing in the CRM has come, so that it can go on there after an interruption."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from postlogg.journal.file import Journal
from postlogg.journal.switch import Switch
from postlogg.model import Decision, Direction, FolderKind, Reason, Route

_STANDING = "gap_search"


@dataclass(frozen=True, slots=True)
class KeptGap:
    """A missing message. ``folder`` and ``kind``: where it was found; ``size`` in octets."""

    key: str
    header: bytes
    folder: str
    kind: FolderKind
    position: str
    size: int
    direction: Direction
    decision: Decision


@dataclass(slots=True)
class Standing:
    """``cursors``: where to go on, by folder; ``looked_at``: how many messages were."""

    cursors: dict[str, str] = field(default_factory=dict)
    looked_at: int = 0


class Search:
    """The one search that the journal remembers. ``asked``: what it searches for and by which rules; one that asks for
    anything else begins anew. Whoever began last keeps it: another that still runs is no longer remembered."""

    def __init__(self, journal: Journal, asked: str) -> None:
        self._journal, self._asked, self._by = journal, asked, uuid.uuid4().hex
        with journal.transaction():
            self.standing = self._resumed()
            self._remember(self.standing)

    def gaps(self) -> list[KeptGap]:
        """What was found until it was interrupted, in that order."""
        rows = self._journal.rows("SELECT * FROM search_gap ORDER BY id")
        return [
            KeptGap(
                row["key"],
                row["header"],
                row["folder"],
                FolderKind(row["kind"]),
                row["position"],
                row["size"],
                Direction(row["direction"]),
                Decision(Route(row["route"]), Reason(row["reason"]), bool(row["held"]), row["detail"]),
            )
            for row in rows
        ]

    def settled(self) -> set[str]:
        """The keys of the messages of which it is known that they do not belong in the CRM."""
        return {row["key"] for row in self._journal.rows("SELECT key FROM search_settled")}

    def save(self, cursors: Mapping[str, str], looked_at: int, gaps: Iterable[KeptGap], settled: Iterable[str]) -> None:
        """What has come since the last time, and how far it is with that."""
        with self._journal.transaction():
            if not self._is_remembered():
                return
            for gap in gaps:
                decision = gap.decision
                self._journal.execute(
                    "INSERT OR IGNORE INTO search_gap (key, header, folder, kind, position, size, direction, route,"
                    " reason, held, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    gap.key, gap.header, gap.folder, gap.kind, gap.position, gap.size, gap.direction, decision.route,
                    decision.reason, int(decision.held), decision.detail,
                )  # fmt: skip
            for key in settled:
                self._journal.execute("INSERT OR IGNORE INTO search_settled VALUES (?)", key)
            self._remember(Standing(dict(cursors), looked_at))

    def finish(self) -> None:
        """It came to its end: the next one begins anew."""
        with self._journal.transaction():
            if self._is_remembered():
                self._forget()

    def _resumed(self) -> Standing:
        known = json.loads(Switch(self._journal).fact(_STANDING) or "{}")
        if known.get("asked") == self._asked:
            return Standing(known["cursors"], known["looked_at"])
        self._forget()
        return Standing()

    def _is_remembered(self) -> bool:
        return bool(json.loads(Switch(self._journal).fact(_STANDING) or "{}").get("by") == self._by)

    def _remember(self, standing: Standing) -> None:
        told = {"asked": self._asked, "by": self._by, "cursors": standing.cursors, "looked_at": standing.looked_at}
        Switch(self._journal).set_fact(_STANDING, json.dumps(told))

    def _forget(self) -> None:
        self._journal.execute("DELETE FROM search_gap")
        self._journal.execute("DELETE FROM search_settled")
        self._journal.execute("DELETE FROM fact WHERE name = ?", _STANDING)
