from __future__ import annotations

import json
from pathlib import Path

import pytest

from postlogg.clients.thunderbird_addon import AddOn, find_addon

ID = "button@extensions.acme.example"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Two profiles without extensions."""
    base = tmp_path / ".thunderbird"
    for name in ("one", "two"):
        (base / name).mkdir(parents=True)
    (base / "profiles.ini").write_text("[Profile0]\nIsRelative=1\nPath=one\n[Profile1]\nIsRelative=1\nPath=two\n")
    return tmp_path


def have(home: Path, profile: str, **fields: object) -> None:
    entries = [
        {"id": "theme@acme.example", "version": "9", "active": True, "location": "app-builtin"},
        {"id": ID, "location": "app-profile", "userDisabled": False, **fields},
    ]
    (home / ".thunderbird" / profile / "extensions.json").write_text(
        json.dumps({"schemaVersion": 37, "addons": entries})
    )


def test_an_extension_is_found_with_its_version(home: Path) -> None:
    assert find_addon(home, ID, platform="linux", environ={}) is None
    have(home, "one", version="1.2", active=True)
    assert find_addon(home, ID, platform="linux", environ={}) == AddOn("1.2", active=True)
    assert find_addon(home, "another@acme.example", platform="linux", environ={}) is None


def test_one_that_is_active_counts_before_one_that_is_switched_off(home: Path) -> None:
    have(home, "one", version="1.1", active=False)
    assert find_addon(home, ID, platform="linux", environ={}) == AddOn("1.1", active=False)
    have(home, "two", version="1.2", active=True)
    assert find_addon(home, ID, platform="linux", environ={}) == AddOn("1.2", active=True)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"7", b'{"addons": 3}', b'{"addons": [3, {}]}', b"\xff", b"[" * 100_000]
)
def test_a_list_that_cannot_be_read_has_nothing(home: Path, content: bytes) -> None:
    (home / ".thunderbird" / "one" / "extensions.json").write_bytes(content)
    assert find_addon(home, ID, platform="linux", environ={}) is None
