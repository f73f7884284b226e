from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from email import message_from_bytes
from importlib.metadata import version
from pathlib import Path

import pytest

from postlogg.system.extension import build_xpi

ROOT = Path(__file__).resolve().parents[2]
BUILD = "import sys; from setuptools.build_meta import build_wheel; build_wheel(sys.argv[1])"
KEEP_OUT = shutil.ignore_patterns("__pycache__", "*.egg-info")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    if importlib.util.find_spec("setuptools") is None or int(version("setuptools").partition(".")[0]) < 77:
        pytest.skip("building a wheel needs setuptools 77 or newer")
    source = tmp_path_factory.mktemp("source")
    for folder in ("desktop", "resources"):
        shutil.copytree(ROOT / folder, source / folder, ignore=KEEP_OUT)
    for name in ("pyproject.toml", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    (source / "README.md").write_text("What it says is of no matter here.\n", encoding="utf-8")
    out = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-c", BUILD, str(out)], check=False, cwd=source, capture_output=True, text=True
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return zipfile.ZipFile(next(out.glob("*.whl")))


def _files(folder: Path) -> set[str]:
    found = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in found}


def test_the_wheel_has_every_module_every_resource_and_the_extension(wheel: zipfile.ZipFile) -> None:
    packaged = {name for name in wheel.namelist() if name.startswith("postlogg/")}
    modules = {f"postlogg/{name}" for name in _files(ROOT / "desktop" / "postlogg")}
    resources = {f"postlogg/resources/{name}" for name in _files(ROOT / "resources")}
    extension = {f"postlogg/thunderbird/{name}" for name in _files(ROOT / "desktop" / "thunderbird")}
    assert packaged == modules | resources | extension - {"postlogg/thunderbird/PROTOCOL.md"}
    assert "postlogg/py.typed" in packaged


def test_the_wheel_says_what_it_is(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    metadata = message_from_bytes(wheel.read(next(name for name in names if name.endswith(".dist-info/METADATA"))))
    assert metadata["Name"] == "postlogg"
    assert metadata["License-Expression"] == "MIT"
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    (entry_points,) = (name for name in names if name.endswith(".dist-info/entry_points.txt"))
    programs = wheel.read(entry_points).decode().splitlines()
    assert "postlogg = postlogg.cli:main" in programs
    assert "postlogg-native-host = postlogg.native_host:main" in programs


def test_the_installed_wheel_reads_its_own_resources(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    code = "from postlogg.system.paths import resource; print(resource('presets.toml'))"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == str(tmp_path / "postlogg" / "resources" / "presets.toml"), done.stderr


def test_the_installed_wheel_offers_the_button(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    code = "from pathlib import Path; from postlogg.system.extension import build_xpi; print(build_xpi(Path('made')))"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    made = tmp_path / done.stdout.strip()
    assert made.read_bytes() == build_xpi(tmp_path / "of the checkout").read_bytes()
