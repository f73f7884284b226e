from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from postlogg.system import paths

ROOT = Path(__file__).resolve().parents[2]
ASK = "from postlogg.system.paths import resource; import sys; f = resource(sys.argv[1]); print(f, len(f.read_bytes()))"
posix_only = pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")


def _ask(source: Path, name: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(source)}
    done = subprocess.run(
        [sys.executable, "-c", ASK, name], check=False, capture_output=True, text=True, env=environment, cwd=source
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _some_resource() -> str:
    return next(p.relative_to(ROOT / "resources").as_posix() for p in sorted((ROOT / "resources").rglob("*.toml")))


def test_a_checkout_reads_resources_where_they_lie() -> None:
    name = _some_resource()
    assert paths.resource(name) == ROOT / "resources" / name
    assert _ask(ROOT / "desktop", name).startswith(str(ROOT / "resources"))


def test_an_installed_package_reads_its_own_resources(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "desktop" / "postlogg", tmp_path / "postlogg")
    (tmp_path / "postlogg" / "resources" / "deep").mkdir(parents=True)
    (tmp_path / "postlogg" / "resources" / "deep" / "thing.toml").write_text("x = 1\n", encoding="utf-8")
    expected = tmp_path / "postlogg" / "resources" / "deep" / "thing.toml"
    assert _ask(tmp_path, "deep/thing.toml") == f"{expected} 6"


def test_postlogg_home_holds_settings_and_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTLOGG_HOME", str(tmp_path / "portable"))
    assert paths.settings_path() == tmp_path / "portable" / "config" / "settings.toml"
    assert paths.journal_path() == tmp_path / "portable" / "data" / "journal.sqlite"
    assert paths.lock_path(paths.journal_path()).parent == paths.data_dir()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are Linux' own")
def test_without_it_the_systems_own_folders_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("POSTLOGG_HOME", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    assert paths.config_dir() == tmp_path / "c" / "postlogg"
    assert paths.data_dir() == tmp_path / "d" / "postlogg"


@posix_only
def test_folders_and_files_are_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTLOGG_HOME", str(tmp_path))
    (tmp_path / "config").mkdir(mode=0o755)
    file = paths.config_dir() / "x"
    file.write_text("kept", encoding="utf-8")
    file.chmod(0o644)
    assert paths.make_private(file).read_text(encoding="utf-8") == "kept"
    new = paths.make_private(paths.data_dir() / "y")
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (paths.config_dir(), paths.data_dir(), file, new)]
    assert modes == [0o700, 0o700, 0o600, 0o600]
