"""What a benchmark says: one work, one ratio, one goal."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

BEGIN, END = "<!-- benchmarks: python tests/benchmarks/run.py --markdown -->", "<!-- end of benchmarks -->"


class Goal(StrEnum):
    """On which side of its goal a figure has to be."""

    AT_MOST = "≤"
    AT_LEAST = "≥"


@dataclass(frozen=True, slots=True)
class Row:
    """``unit`` stands behind both figures; ``how`` says what was compared, and whether by processor or wall time."""

    work: str
    figure: float
    side: Goal
    goal: float
    unit: str = ""
    how: str = ""

    @property
    def met(self) -> bool:
        """Whether the figure is where it should be."""
        return self.figure <= self.goal if self.side is Goal.AT_MOST else self.figure >= self.goal


def text(rows: Iterable[Row]) -> str:
    """For a terminal."""
    return "\n".join(
        f"{'met    ' if row.met else 'NOT MET'}  {_figure(row.figure, row.unit):>14}  {row.side} "
        f"{_figure(row.goal, row.unit):<14}  {row.work}"
        for row in rows
    )


def markdown(rows: Iterable[Row], rest: Iterable[str]) -> str:
    """For the documentation."""
    lines = [
        "# What it costs",
        "",
        "Taken by `python tests/benchmarks/run.py --markdown`. Every figure is a ratio taken inside one run on one",
        "machine, or an amount of memory; both sides of a ratio ran in turns, and the median of the turns counts.",
        f"CPython {platform.python_version()}, {platform.system()} {platform.release()}.",
        "",
        "| Work | Measured | Goal | | How |",
        "| --- | ---: | ---: | --- | --- |",
        *(
            f"| {row.work} | {_figure(row.figure, row.unit)} | {row.side} {_figure(row.goal, row.unit)} |"
            f" {'met' if row.met else '**not met**'} | {row.how} |"
            for row in rows
        ),
        *(["", "Not measured here: " + "; ".join(rest) + "."] if rest else []),
        "",
    ]
    return "\n".join(lines)


def brief(rows: Iterable[Row]) -> str:
    """For the front page: without how it was taken."""
    lines = [
        f"| {row.work} | {_figure(row.figure, row.unit)} | {row.side} {_figure(row.goal, row.unit)} |"
        f" {'' if row.met else '**not met**'} |"
        for row in rows
    ]
    return "\n".join(["| work | measured | goal | |", "| --- | ---: | ---: | --- |", *lines])


def between_marks(page: str, table: str) -> str:
    """The page with this table in the place of the one between its marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table}\n{END}{after}"


def _figure(number: float, unit: str) -> str:
    digits = 0 if abs(number) >= 100 else 1 if abs(number) >= 10 else 2 if abs(number) >= 0.1 else 4
    return f"{number:,.{digits}f}{unit}".rstrip() if number else f"0{unit}"
