"""The locks are read by pip alone, so what it cannot tell us is asserted here."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
GROUPS = {"run": [], "dev": ["dev"], "e2e": ["dev", "e2e"], "package": ["package"]}
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _text(level: str) -> str:
    return (ROOT / "installer" / "locks" / f"{level}.txt").read_text(encoding="utf-8")


def _entries(level: str) -> list[str]:
    return _text(level).replace("\\\n", "").splitlines()


def _pins(level: str) -> dict[str, Requirement]:
    pins = [Requirement(entry.partition("--hash")[0]) for entry in _entries(level)]
    return {canonicalize_name(pin.name): pin for pin in pins}


def _wanted(level: str) -> list[Requirement]:
    listed = [*PYPROJECT["project"]["dependencies"]]
    for group in GROUPS[level]:
        listed += PYPROJECT["dependency-groups"][group]
    return [Requirement(text) for text in listed]


@pytest.mark.parametrize("level", GROUPS)
def test_every_dependency_is_locked_to_a_version_it_allows(level: str) -> None:
    pins = _pins(level)
    for requirement in _wanted(level):
        pin = pins[canonicalize_name(requirement.name)]
        (exact,) = pin.specifier
        assert exact.operator == "=="
        assert requirement.specifier.contains(exact.version), f"{requirement}: run installer/lock.py"


@pytest.mark.parametrize("level", GROUPS)
def test_every_file_is_named_by_its_hash_and_no_server_is_named(level: str) -> None:
    entry = re.compile(r"[a-z0-9-]+==[0-9a-z.]+( ; [^\\]+?)? +(--hash=sha256:[0-9a-f]{64} *)+")
    for line in _entries(level):
        assert entry.fullmatch(line), line
    assert "//" not in _text(level)


def test_a_larger_lock_holds_the_smaller_one() -> None:
    for smaller, larger in (("run", "dev"), ("dev", "e2e"), ("run", "package")):
        assert set(_entries(smaller)) <= set(_entries(larger))
