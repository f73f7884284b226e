#!/usr/bin/env python3
"""Set Postlogg up beside its sources and run it: the standard library is all this needs.

    python3 installer/bootstrap.py demo [...]    the demonstration: a mailbox, a CRM and Postlogg between them
    python3 installer/bootstrap.py run [...]     any command of Postlogg ("run --help" lists them)
    python3 installer/bootstrap.py test [...]    the tests; what follows goes to pytest
    python3 installer/bootstrap.py check         lint, format, types and the order of imports
    python3 installer/bootstrap.py e2e [...]     the tests with real mail programs and a real desktop

What is missing of the system's libraries is installed with apt-get where that is allowed, and named where it is not.
Python packages go into ".venv" beside this folder, by hash, from installer/locks; nothing else is changed.
"""

import configparser
import contextlib
import ctypes
import hashlib
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from subprocess import DEVNULL, PIPE, STDOUT

# Before anything that an old Python cannot evaluate; hence also no "from __future__ import annotations" here.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("Postlogg needs Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info[:2]))

from collections.abc import Callable, Iterable, Iterator

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT = Path(__file__).resolve().parents[1]
IN_PARALLEL = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
LEVELS = ("run", "dev", "e2e")  # the locks in installer/locks; each holds all of the one before
POLICY = Path("/usr/sbin/policy-rc.d")
POLICY_TEXT = "#!/bin/sh\n# Made by Postlogg's set-up and removed by it: no service is started.\nexit 101\n"

Needs = tuple[tuple[str, str], ...]  # what to look for, and the Debian package that has it


class SetupError(Exception):
    """What stands in the way, in words for the person at the terminal."""


def say(text: str) -> None:
    """Standard output belongs to the program that is run, so the set-up speaks on standard error."""
    print(f"set-up: {text}", file=sys.stderr, flush=True)


# --- the system's libraries and programs --------------------------------------------------------------------


def loads(library: str) -> bool:
    """Whether the dynamic linker finds it, which is the question that Qt will ask."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_program(name: str) -> bool:
    """Whether there is such a program, also in the folders that only root has in its path."""
    return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin") is not None


def needs(root: Path, *kinds: str) -> Needs:
    """What installer/debian-packages.ini says of these kinds."""
    table = configparser.ConfigParser(delimiters="=", interpolation=None)
    table.optionxform = str  # type: ignore[assignment,method-assign]
    table.read(root / "installer" / "debian-packages.ini", encoding="utf-8")
    return tuple(item for kind in kinds for item in table.items(kind))


def libraries_for(command: str) -> tuple[str, ...]:
    """The kinds of libraries: Qt's, and those of the desktop it will show itself on."""
    if sys.platform != "linux" or command == "check":
        return ()
    x11 = ("x11",) if command == "e2e" or os.environ.get("DISPLAY") else ()
    return ("qt", *x11, *(("wayland",) if os.environ.get("WAYLAND_DISPLAY") else ()))


def missing(wanted: Needs, present: Callable[[str], bool]) -> dict[str, list[str]]:
    """Package -> what of it is not there."""
    packages: dict[str, list[str]] = {}
    for name, package in wanted:
        if not present(name):
            packages.setdefault(package, []).append(name)
    return packages


def missing_for(root: Path, command: str) -> dict[str, list[str]]:
    """All that the system lacks for this command."""
    packages = missing(needs(root, *libraries_for(command)), loads)
    if command == "e2e":
        packages |= missing(needs(root, "e2e"), is_program)
    return packages


def contents(packages: dict[str, list[str]]) -> str:
    """The libraries and programs themselves, for a system whose packages have other names."""
    return ", ".join(name for names in packages.values() for name in names)


def provide(packages: dict[str, list[str]]) -> None:
    """Install these packages, or say what to do.

    Raises:
        SetupError: they are still missing; it names them, and the command to type where there is one.
    """
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"This system lacks {contents(packages)}. Install them with its package manager, then try again."
        )
    as_root = root_prefix()
    if as_root is None:
        command = shlex.join(["sudo", "apt-get", "install", "--no-install-recommends", *packages])
        raise SetupError(f"This system lacks some packages. Install them, then try again:\n  {command}")
    say(f"installing {' '.join(packages)} with apt-get")
    with services_kept_down(as_root):
        apt_install(as_root, packages)


def root_prefix() -> list[str] | None:
    """What to put before a command that root has to run; None where that cannot be done without a question."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0:
        return sudo
    return None


def apt_install(as_root: list[str], packages: Iterable[str]) -> None:
    """Finish what an interrupted installation left, look for newer lists, and install.

    Only the last of these has to succeed: an old list may do.

    Raises:
        SetupError: apt-get failed; what it printed has been shown.
    """
    unasked = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive"]
    apt = [*unasked, "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    quiet_run([*unasked, "dpkg", "--configure", "-a"])
    quiet_run([*apt, "update"])
    done = quiet_run([*apt, "install", "-y", "--no-install-recommends", *packages])
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        raise SetupError(f"apt-get could not install {' '.join(packages)}; its own words stand above.")


def quiet_run(command: list[str]) -> "subprocess.CompletedProcess[str]":
    """Run it without input, and keep what it says."""
    return subprocess.run(
        command, check=False, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, encoding="utf-8", errors="replace"
    )


@contextlib.contextmanager
def services_kept_down(as_root: list[str]) -> Iterator[None]:
    """Packages of servers start them when they are installed; Debian's policy file forbids it meanwhile."""
    if POLICY.exists() and POLICY.read_text(encoding="utf-8") != POLICY_TEXT:
        yield
        return
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", prefix="postlogg-policy-") as file:
        file.write(POLICY_TEXT)
        file.flush()
        quiet_run([*as_root, "install", "-m", "755", file.name, str(POLICY)])
    try:
        yield
    finally:
        quiet_run([*as_root, "rm", "-f", str(POLICY)])


# --- the Python environment ---------------------------------------------------------------------------------


def base_python() -> str:
    """The interpreter below any virtual environment: the one that ".venv" is made of, and may be made anew of."""
    return getattr(sys, "_base_executable", None) or sys.executable


def venv_python(root: Path) -> Path:
    """The interpreter inside ".venv"."""
    return root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def lock_file(root: Path, level: str) -> Path:
    """The hashed requirements of this level."""
    return root / "installer" / "locks" / f"{level}.txt"


def stamp_for(root: Path, level: str) -> str:
    """Changes whenever ".venv" would have to be made anew: with its packages, the Python, the machine, the place."""
    facts = [sys.version, base_python(), platform.system(), platform.machine(), str(root)]
    return f"{level} {hashlib.sha256(repr(facts).encode() + lock_file(root, level).read_bytes()).hexdigest()}"


def stamp_path(root: Path) -> Path:
    """It is written last, so an environment without it is not finished."""
    return root / ".venv" / "postlogg-setup"


def installed_level(root: Path) -> str | None:
    """The level that ".venv" holds, whole and up to date; None if it has to be made."""
    try:
        stamp = stamp_path(root).read_text(encoding="utf-8")
    except OSError:
        return None
    level = stamp.partition(" ")[0]
    sound = level in LEVELS and stamp == stamp_for(root, level) and venv_python(root).exists()
    return level if sound else None


def is_ready(root: Path, level: str) -> bool:
    """Whether ".venv" holds at least this level."""
    installed = installed_level(root)
    return installed is not None and LEVELS.index(installed) >= LEVELS.index(level)


def make_environment(root: Path, level: str) -> None:
    """Make ".venv", or add to a sound one what this level has more.

    Raises:
        SetupError: there is no pip, or it failed.
    """
    say(f"installing the Python packages of installer/locks/{level}.txt into .venv")
    sound = installed_level(root) is not None
    stamp_path(root).unlink(missing_ok=True)
    pip = pip_command(root)
    if not sound:
        without = ["--without-pip"] if pip[0] == base_python() else []
        call([base_python(), "-m", "venv", "--clear", *without, str(root / ".venv")], "Python could not make .venv.")
    options = ["-qq", "--no-input", "--disable-pip-version-check", "--require-hashes", "--no-deps", "--only-binary"]
    install = [*pip, "install", *options, ":all:", "-r", str(lock_file(root, level))]
    call(install, "pip could not install the packages; is the network there?")
    new = stamp_path(root).with_suffix(".new")
    new.write_text(stamp_for(root, level), encoding="utf-8")
    new.replace(stamp_path(root))


def pip_command(root: Path) -> list[str]:
    """How to call a pip that installs into ".venv": the system's, or the one that Python carries.

    Raises:
        SetupError: there is neither, and none could be installed.
    """
    base, inside = base_python(), str(venv_python(root))
    if not has_module("pip") and not has_module("ensurepip"):
        if not base.startswith("/usr/bin/"):
            raise SetupError(f"{base} has no pip. Install pip for that Python, then try again.")
        provide({"python3-pip": ["pip"]})
    return [base, "-m", "pip", "--python", inside] if has_module("pip") else [inside, "-m", "pip"]


def has_module(name: str) -> bool:
    """Whether the Python that ".venv" is made of can import this."""
    return quiet_run([base_python(), "-c", f"import {name}"]).returncode == 0


def call(command: list[str], complaint: str) -> None:
    """Run a step of the set-up.

    Raises:
        SetupError: it failed; with the complaint as its text.
    """
    own = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "PIP_USER")}
    environment = {**own, "PIP_REQUIRE_VIRTUALENV": "0"}
    done = subprocess.run(command, check=False, stdin=DEVNULL, stdout=sys.stderr, env=environment)
    if done.returncode:
        raise SetupError(complaint)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """One set-up at a time; the lock is on this file, and ends with the process whatever becomes of it."""
    with Path(__file__).open("rb") as file:
        if sys.platform == "win32":
            file.seek(1 << 30)  # a locked byte cannot be read by others, so take one behind the end
            while True:
                with contextlib.suppress(OSError):  # it gives up after ten seconds
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


# --- the commands -------------------------------------------------------------------------------------------


def set_up(root: Path, command: str) -> None:
    """See to it that the command can be run.

    Raises:
        SetupError: it cannot; the text says what to do.
    """
    level = {"demo": "run", "run": "run", "e2e": "e2e"}.get(command, "dev")
    if not missing_for(root, command) and is_ready(root, level):
        return
    with alone():
        if lacking := missing_for(root, command):
            provide(lacking)
        if lacking := missing_for(root, command):
            raise SetupError(f"{contents(lacking)} cannot be found although {' '.join(lacking)} was installed.")
        if not is_ready(root, level):
            make_environment(root, level)


def program_environment(root: Path, command: str) -> dict[str, str]:
    """The environment to run in: the sources in place of an installed package, and a screen that is always there.

    Tests open no windows on the desktop of who runs them; those that want a screen make one.
    """
    environment = {**os.environ, "PYTHONPATH": str(root / "desktop")}
    desktop = command in ("demo", "run") and (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
    if sys.platform == "linux" and not desktop:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environment


def program_arguments(command: str, rest: list[str]) -> list[str]:
    """What to hand to the Python in ".venv"; with -P, modules in the folder that one happens to be in are not taken."""
    if command in ("demo", "run"):
        return ["-P", "-m", "postlogg", *(["demo"] if command == "demo" else []), *rest]
    return ["-m", "pytest", *(["-m", "e2e"] if command == "e2e" else IN_PARALLEL), *rest]


def check(root: Path, environment: dict[str, str]) -> int:
    """Run every checker, also after one has complained; 1 if any did."""
    lint_imports = "from importlinter.cli import lint_imports_command as lint; lint()"
    steps = [
        ("ruff check", ["-m", "ruff", "check", "."]),
        ("ruff format", ["-m", "ruff", "format", "--check", "."]),
        ("mypy", ["-m", "mypy"]),
        ("mypy installer", ["-m", "mypy", "installer"]),
        ("import-linter", ["-c", lint_imports]),
    ]
    failed = []
    for name, arguments in steps:
        print(f"--- {name}", flush=True)
        if subprocess.run([str(venv_python(root)), *arguments], check=False, cwd=root, env=environment).returncode:
            failed.append(name)
    print(f"check: {'failed: ' + ', '.join(failed) if failed else 'all passed'}", flush=True)
    return 1 if failed else 0


def become(root: Path, command: str, rest: list[str]) -> int:
    """Run the program in place of this one, so that signals and the exit status are its own."""
    environment = program_environment(root, command)
    if command == "check":
        return check(root, environment)
    if command in ("test", "e2e"):
        os.chdir(root)
    whole = [str(venv_python(root)), *program_arguments(command, rest)]
    if os.name != "nt":  # there exec would start a second process and end this one before it
        os.execve(whole[0], whole, environment)
    return subprocess.run(whole, check=False, env=environment).returncode


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Set up and run; the exit status is the program's, 1 where the set-up failed, 2 where the command is not known."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command not in ("demo", "run", "test", "check", "e2e") or (command == "check" and rest):
        asked = command in ("-h", "--help")
        print(__doc__, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        set_up(root, command)
    except (SetupError, OSError) as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("stopped; the next run takes it up again.")
        return 130
    return become(root, command, rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
