"""What a command answers: an object for programs, lines for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

DONE, FAILED, MISUSED = 0, 1, 2
"""Exit statuses: done; a PostloggError; the command line makes no sense."""

WIDEST = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """``data`` is printed with ``--json``, as one object; else ``lines`` are. None where nothing is left to say.
    ``left_out``: sentences on what could not be done, for standard error."""

    data: Mapping[str, Any] | None = None
    lines: Sequence[str] = ()
    status: int = DONE
    left_out: Sequence[str] = ()

    def text(self, *, as_json: bool) -> str:
        """What stands on standard output."""
        if as_json:
            return json.dumps(self.data, ensure_ascii=False, indent=2) if self.data is not None else ""
        return "\n".join(self.lines)


def table(headings: Sequence[str], rows: Iterable[Sequence[object]], widest: int = WIDEST) -> list[str]:
    """Aligned columns below their headings; a cell that is too wide is cut. No rows, no lines."""
    cells = [[_cell(value, widest) for value in row] for row in rows]
    if not cells:
        return []
    cells.insert(0, list(headings))
    widths = [max(len(row[column]) for row in cells) for column in range(len(headings))]
    cells.insert(1, ["-" * width for width in widths])
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def _cell(value: object, widest: int) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= widest else text[: widest - 1].rstrip() + "…"
