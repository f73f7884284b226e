"""The short form of tests/fuzz_intake.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests import fuzz_intake
from tests.support.hostile import MONSTERS


def test_some_mutations(tmp_path: Path) -> None:
    found, failures = fuzz_intake.mutations(400, seed=3, folder=tmp_path)
    assert failures == 0
    assert found.total() == 400
    assert {"logged", "duplicate", "refused sender", "refused header_block"} <= set(found)


@pytest.mark.parametrize("name", MONSTERS)
def test_each_monster_of_a_small_size(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fuzz_intake.monster(name, 400_000, tmp_path)
    assert '"outcomes": ["' in capsys.readouterr().out
