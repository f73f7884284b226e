"""Mozilla's own linter finds no error in the extension, and every language says everything."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.support.thunderbird_addon import SOURCE

from postlogg.system.extension import build_xpi

LINTER = "addons-linter@10.13.0"
LANGUAGES = ("en", "nb", "sv", "da", "de", "fr", "es", "nl")
# It knows the permissions of Firefox, not those of Thunderbird, and asks of Firefox's extensions what they collect.
ABOUT_FIREFOX = {
    "MANIFEST_PERMISSIONS", "MANIFEST_OPTIONAL_PERMISSIONS", "MISSING_DATA_COLLECTION_PERMISSIONS",
}  # fmt: skip


@pytest.fixture(scope="module")
def linter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("needs npm")
    folder = tmp_path_factory.mktemp("linter")
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), LINTER]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    if done.returncode:
        pytest.skip(f"needs {LINTER}, which npm could not install")
    return folder / "node_modules" / ".bin" / "addons-linter"


@pytest.mark.e2e
@pytest.mark.timeout(300)
def test_the_linter_finds_nothing_but_what_is_thunderbirds(linter: Path, tmp_path: Path) -> None:
    command = [str(linter), "--output", "json", str(build_xpi(tmp_path))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    report = json.loads(done.stdout)
    assert report["errors"] == []
    assert report["notices"] == []
    assert {each["code"] for each in report["warnings"]} <= ABOUT_FIREFOX


def texts(language: str) -> dict[str, str]:
    path = SOURCE / "_locales" / language / "messages.json"
    return {key: str(each["message"]) for key, each in json.loads(path.read_text(encoding="utf-8")).items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_what_english_says(language: str) -> None:
    english, said = texts("en"), texts(language)
    assert said.keys() == english.keys()
    for key, sentence in said.items():
        assert sorted(re.findall(r"\$\d", sentence)) == sorted(re.findall(r"\$\d", english[key])), key
        assert sentence.strip()


def test_every_text_is_used_and_every_used_text_is_there() -> None:
    files = [path for path in SOURCE.rglob("*") if path.suffix in (".js", ".html") or path.name == "manifest.json"]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    quoted = set(re.findall(r'"(\w+)"', code)) | set(re.findall(r"__MSG_(\w+)__", code))
    assert texts("en").keys() - quoted == set()
    asked = set(re.findall(r'\btext\("(\w+)"', code)) | set(re.findall(r'data-text="(\w+)"', code))
    assert asked - texts("en").keys() == set()
