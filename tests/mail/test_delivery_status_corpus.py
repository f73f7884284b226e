"""The reader against six hundred messages of other people's making, where they are at hand."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from postlogg.mail.delivery_status import read

SHARED = Path(__file__).parents[3] / "shared"
GOALS = {
    "recall": 0.985,
    "not a failure": 0.999,
    "people left alone": 1.0,
    "recipients": 0.975,
    "status": 0.98,
    "message-id": 0.97,
    "no wrong id": 0.97,
    "permanent": 0.98,
}


@pytest.fixture(scope="module")
def scorer() -> Any:
    path = SHARED / "scoring" / "score_bounces.py"
    if not path.is_file() or not (SHARED / "corpora" / "bounces").is_dir():
        pytest.skip("needs ../shared/corpora/bounces and its scorer")
    spec = importlib.util.spec_from_file_location("score_bounces", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("newline", ["lf", "crlf"])
def test_the_goals_are_met(scorer: Any, newline: str) -> None:
    result = scorer.score(str(SHARED / "corpora" / "bounces"), read, newline)
    missed = {name: result["tally"].text(name) for name, goal in GOALS.items() if result["tally"].share(name) < goal}
    assert missed == {}
    assert result["errors"] == {}
    assert result["precision"] >= 0.999
