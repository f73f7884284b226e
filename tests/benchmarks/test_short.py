"""The benchmarks themselves: each runs in its short form and gives figures. No time is asserted."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import pytest
from tests.benchmarks.ground import Ground
from tests.benchmarks.run import EVERY, SHORT, measure
from tests.benchmarks.table import BEGIN, END, Goal, Row, between_marks, brief, markdown

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the benchmarks read /proc")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("benchmarks")


@pytest.mark.parametrize("name", EVERY)
def test_a_benchmark_gives_figures_or_says_what_is_missing(name: str, folder: Path) -> None:
    rows, missing = measure(Ground(folder, short=True, **SHORT), [name])
    assert rows or missing
    assert all(math.isfinite(row.figure) for row in rows)
    assert "| Work |" in markdown(rows, missing)


def test_a_goal_that_is_missed_is_named() -> None:
    rows = [Row("fast", 0.9, Goal.AT_MOST, 1, "x"), Row("slow", 0.9, Goal.AT_LEAST, 1, "x")]
    assert [row.met for row in rows] == [True, False]
    assert "| slow | 0.90x | ≥ 1.00x | **not met** |" in markdown(rows, [])


def test_the_front_page_has_the_table_between_its_marks() -> None:
    rows = [Row("slow", 0.9, Goal.AT_LEAST, 1.0, "x")]
    page = between_marks(f"# Postlogg\n\n{BEGIN}\nold\n{END}\n\nMore\n", brief(rows))
    assert page.count("| slow | 0.90x | ≥ 1.00x | **not met** |") == 1
    assert "old" not in page
    assert page.startswith("# Postlogg\n")
    assert page.endswith(f"{END}\n\nMore\n")
    assert between_marks(page, brief(rows)) == page
    front = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
    assert front.count(BEGIN) == front.count(END) == 1
