"""The files that the commands work on: the user's, or those below ``POSTLOGG_HOME``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from postlogg.errors import StoreError
from postlogg.journal import Journal
from postlogg.settings import Settings, load
from postlogg.stores import msg
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


def read_message(path: Path) -> bytes:
    """The e-mail in a file that the user named (.eml, .msg), in wire form. Raises StoreError, which names the file."""
    try:
        return msg.read_file(path)
    except StoreError as error:
        sentence = str(error)
        raise StoreError(sentence if str(path) in sentence else f"{path.name}: {sentence}") from error


def read_start(path: Path, octets: int) -> bytes:
    """The first octets of a file that the user named. Raises StoreError."""
    try:
        with path.open("rb") as file:
            return file.read(octets)
    except OSError as error:
        raise msg.unreadable(path, error) from error
