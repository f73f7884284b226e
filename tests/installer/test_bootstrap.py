from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

BOOTSTRAP = Path(__file__).resolve().parents[2] / "installer" / "bootstrap.py"
BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)
PROGRAM = """
import json, os, sys
try:
    import tiny
except ImportError:
    tiny = None
environment = {name: os.environ.get(name) for name in ("PYTHONPATH", "QT_QPA_PLATFORM")}
print(json.dumps([sys.argv[1:], environment, bool(tiny), os.getcwd()]))
sys.exit(7)
"""
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="apt-get and offscreen are Linux matters")


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", BOOTSTRAP)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


bootstrap = _load()


@dataclass
class Checkout:
    """A small program with the layout of this one; its one dependency is a wheel that lies beside it."""

    root: Path

    def command(self, *arguments: str) -> list[str]:
        return [BASE_PYTHON, str(self.root / "installer" / "bootstrap.py"), *arguments]

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        clean.pop("QT_QPA_PLATFORM", None)
        return subprocess.run(
            self.command(*arguments),
            check=False,
            capture_output=True,
            text=True,
            env={**clean, **environment},
            cwd=self.root.parent,
        )

    def lock(self, *, digest: str | None = None) -> None:
        wheel = self.root / "tiny-1.0-py3-none-any.whl"
        digest = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
        for level in bootstrap.LEVELS:
            pin = f"tiny @ {wheel.as_uri()} --hash=sha256:{digest}\n"
            bootstrap.lock_file(self.root, level).write_text(f"# {level}\n{pin}", encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    if subprocess.run([BASE_PYTHON, "-c", "import pip"], check=False, capture_output=True).returncode:
        pytest.skip("the Python below this environment has no pip")
    root = tmp_path / "post logg"
    (root / "installer" / "locks").mkdir(parents=True)
    (root / "desktop" / "postlogg").mkdir(parents=True)
    (root / "desktop" / "postlogg" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    for name in (BOOTSTRAP.name, "debian-packages.ini"):
        shutil.copy(BOOTSTRAP.parent / name, root / "installer" / name)
    with zipfile.ZipFile(root / "tiny-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tiny.py", "")
        wheel.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        wheel.writestr("tiny-1.0.dist-info/WHEEL", tags)
        wheel.writestr("tiny-1.0.dist-info/RECORD", "tiny.py,,\n")
    made = Checkout(root)
    made.lock()
    return made


def test_the_program_gets_its_arguments_and_the_terminal_its_output_and_status(checkout: Checkout) -> None:
    (checkout.root.parent / "json.py").write_text("raise SystemExit('not the one that is meant')", encoding="utf-8")
    done = checkout.run("demo", "--headless", "--json", "a b")
    assert done.returncode == 7, done.stderr
    arguments, environment, tiny, folder = json.loads(done.stdout)
    assert arguments == ["demo", "--headless", "--json", "a b"]
    assert environment["PYTHONPATH"] == str(checkout.root / "desktop")
    assert environment["QT_QPA_PLATFORM"] == ("offscreen" if sys.platform == "linux" else None)
    assert tiny
    assert Path(folder) == checkout.root.parent
    assert "run.txt" in done.stderr


def test_a_second_run_sets_nothing_up_and_a_larger_lock_is_added(checkout: Checkout) -> None:
    checkout.run("run")
    (checkout.root / ".venv" / "mark").touch()
    again = checkout.run("run", "status", QT_QPA_PLATFORM="minimal")
    assert again.stderr == ""
    assert json.loads(again.stdout)[:2] == [
        ["status"],
        {"PYTHONPATH": str(checkout.root / "desktop"), "QT_QPA_PLATFORM": "minimal"},
    ]
    assert "dev.txt" in checkout.run("test").stderr
    assert bootstrap.installed_level(checkout.root) == "dev"
    assert (checkout.root / ".venv" / "mark").exists()
    assert checkout.run("run").stderr == ""


@pytest.mark.parametrize("damage", ["no stamp", "no interpreter", "another lock", "another Python"])
def test_an_unfinished_or_outdated_environment_is_made_anew(checkout: Checkout, damage: str) -> None:
    checkout.run("run")
    stamp = bootstrap.stamp_path(checkout.root)
    (checkout.root / ".venv" / "mark").touch()
    match damage:
        case "no stamp":
            stamp.unlink()
        case "no interpreter":
            bootstrap.venv_python(checkout.root).unlink()
        case "another lock":
            with bootstrap.lock_file(checkout.root, "run").open("a") as lock:
                lock.write("# newer\n")
        case "another Python":
            stamp.write_text("run 0123", encoding="utf-8")
    healed = checkout.run("run")
    assert healed.returncode == 7, healed.stderr
    assert "run.txt" in healed.stderr
    assert not (checkout.root / ".venv" / "mark").exists()
    assert checkout.run("run").stderr == ""


def test_a_package_with_another_hash_is_refused(checkout: Checkout) -> None:
    checkout.lock(digest="0" * 64)
    refused = checkout.run("demo")
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert "pip could not install the packages" in refused.stderr
    assert not bootstrap.stamp_path(checkout.root).exists()
    checkout.lock()
    assert checkout.run("demo").returncode == 7


def test_two_at_once_set_up_once(checkout: Checkout) -> None:
    both = [
        subprocess.Popen(checkout.command("run"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    outputs = [process.communicate(timeout=60) for process in both]
    assert [process.returncode for process in both] == [7, 7]
    assert sum("installing" in stderr for _, stderr in outputs) == 1
    assert all(json.loads(stdout)[2] for stdout, _ in outputs)


@pytest.mark.parametrize("arguments", [[], ["dance"], ["check", "everything"]])
def test_an_unknown_command_is_answered_with_the_known_ones(arguments: list[str]) -> None:
    done = subprocess.run([BASE_PYTHON, str(BOOTSTRAP), *arguments], check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "bootstrap.py demo" in done.stderr


def test_it_needs_nothing_but_the_standard_library() -> None:
    command = [BASE_PYTHON, "-I", "-S", str(BOOTSTRAP), "--help"]
    assert subprocess.run(command, check=False, capture_output=True, text=True).returncode == 0


def test_an_old_python_is_told_so() -> None:
    old = f"import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path({str(BOOTSTRAP)!r}, run_name='__main__')"
    done = subprocess.run([BASE_PYTHON, "-c", old], check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.strip() == "Postlogg needs Python 3.11 or newer; this is Python 3.9."


def test_what_to_run() -> None:
    assert bootstrap.program_arguments("demo", ["--json"]) == ["-P", "-m", "postlogg", "demo", "--json"]
    assert bootstrap.program_arguments("run", ["status"]) == ["-P", "-m", "postlogg", "status"]
    parallel = list(bootstrap.IN_PARALLEL)
    assert bootstrap.program_arguments("test", ["-x", "tests/mail"]) == ["-m", "pytest", *parallel, "-x", "tests/mail"]
    assert bootstrap.program_arguments("e2e", ["-x"]) == ["-m", "pytest", "-m", "e2e", "-x"]


# --- the system's libraries ---------------------------------------------------------------------------------


@linux_only
def test_a_library_is_missing_if_it_does_not_load() -> None:
    needs = (("libc.so.6", "libc6"), ("libnothing.so.9", "libnothing9"), ("libnothing-x.so.9", "libnothing9"))
    assert bootstrap.missing(needs, bootstrap.loads) == {"libnothing9": ["libnothing.so.9", "libnothing-x.so.9"]}


@linux_only
def test_the_desktop_decides_which_libraries_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert bootstrap.libraries_for("demo") == ("qt",)
    assert bootstrap.libraries_for("check") == ()
    assert bootstrap.libraries_for("e2e") == ("qt", "x11")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert bootstrap.libraries_for("demo") == ("qt", "wayland")


def test_the_table_names_a_package_for_each_library_and_program() -> None:
    for kind in ("qt", "x11", "wayland", "e2e"):
        table = bootstrap.needs(BOOTSTRAP.parents[1], kind)
        assert table
        assert all(name and package for name, package in table)
    assert ("libGL.so.1", "libgl1") in bootstrap.needs(BOOTSTRAP.parents[1], "x11", "qt"), "capitals are kept"


LACKING = {"libnothing9": ["libnothing.so.9"], "libother1": ["libother.so.1"]}


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of programs, alone in the path but for the shell's own; the policy file is one of ours."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in ("env", "install", "rm", "sh", "cat"):
        (folder / name).symlink_to(Path(shutil.which(name) or f"/bin/{name}").resolve())
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(bootstrap, "POLICY", tmp_path / "policy-rc.d")
    return folder


def _program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


@linux_only
def test_without_apt_the_libraries_are_named(programs: Path) -> None:
    with pytest.raises(bootstrap.SetupError, match=r"This system lacks libnothing\.so\.9, libother\.so\.1\. Install"):
        bootstrap.provide(LACKING)


@linux_only
@pytest.mark.parametrize("sudo", ["", "exit 1"], ids=["no sudo", "sudo asks for a password"])
def test_without_root_the_command_is_shown(programs: Path, monkeypatch: pytest.MonkeyPatch, sudo: str) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    _program(programs / "apt-get", "exit 99")
    if sudo:
        _program(programs / "sudo", sudo)
    with pytest.raises(bootstrap.SetupError) as raised:
        bootstrap.provide(LACKING)
    assert str(raised.value).endswith("\n  sudo apt-get install --no-install-recommends libnothing9 libother1")


@linux_only
@pytest.mark.parametrize("user", [0, 1000])
def test_with_root_or_sudo_packages_come_and_their_services_stay_down(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], user: int
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    log, policy = tmp_path / "log", tmp_path / "policy-rc.d"
    _program(programs / "sudo", '[ "$1" = -n ] && shift && exec "$@"')
    _program(programs / "true", "exit 0")
    _program(programs / "apt-get", f'echo "$DEBIAN_FRONTEND $*" >>{log}; sh {policy}; echo $? >>{log}')
    bootstrap.provide(LACKING)
    update, asked, install, allowed = log.read_text(encoding="utf-8").splitlines()
    assert update == "noninteractive -qq -o DPkg::Lock::Timeout=300 update"
    assert install.endswith(" install -y --no-install-recommends libnothing9 libother1")
    assert [asked, allowed] == ["101", "101"]
    assert not policy.exists()
    assert capsys.readouterr().out == ""


@linux_only
def test_a_failure_of_apt_is_shown_with_its_own_words(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    policy = tmp_path / "policy-rc.d"
    policy.write_text("the administrator's own", encoding="utf-8")
    _program(programs / "apt-get", "echo Unable to locate; exit 100")
    with pytest.raises(bootstrap.SetupError, match="could not install libnothing9 libother1"):
        bootstrap.provide(LACKING)
    assert "Unable to locate" in capsys.readouterr().err
    assert policy.read_text(encoding="utf-8") == "the administrator's own"


@linux_only
def test_a_program_is_also_looked_for_where_root_keeps_them(programs: Path) -> None:
    _program(programs / "here", "exit 0")
    assert bootstrap.is_program("here")
    assert bootstrap.is_program("ldconfig")
    assert not bootstrap.is_program("no-such-program")
