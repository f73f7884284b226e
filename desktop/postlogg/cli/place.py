"""The files that the commands work on: the user's, or those below ``POSTLOGG_HOME``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from postlogg.errors import PostloggError
from postlogg.journal import Journal
from postlogg.settings import Settings, load
from postlogg.system import paths
from postlogg.system.lock import ProcessLock


def settings() -> Settings:
    """The user's settings. Raises SettingsError."""
    return load(paths.settings_path())


@contextmanager
def journal() -> Iterator[Journal]:
    """The user's journal. Raises JournalError."""
    with Journal(paths.journal_path()) as opened:
        yield opened


def engine_is_running() -> bool:
    """Whether an engine works on the user's journal at this moment."""
    return ProcessLock(paths.lock_path(paths.journal_path())).holder() is not None


def read_file(path: Path) -> bytes:
    """The octets of a file that the user named. Raises PostloggError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error


def read_start(path: Path, octets: int) -> bytes:
    """The first octets of a file that the user named. Raises PostloggError."""
    try:
        with path.open("rb") as file:
            return file.read(octets)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> PostloggError:
    """What the operating system says about a file that the user named."""
    return PostloggError(f"The file {path} cannot be read: {error.strerror or error}.")
