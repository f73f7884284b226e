"""Where Postlogg's own files lie: data that ships with it, the user's settings, the journal.

``POSTLOGG_HOME`` in the environment puts settings and data below one folder (portable use, the demo, tests).
Folders are made readable for their owner alone; on Windows the user's profile takes care of that.
"""

from __future__ import annotations

import os
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import platformdirs

APP_NAME = "postlogg"
HOME_VARIABLE = "POSTLOGG_HOME"

_CHECKOUT = Path(__file__).resolve().parents[3]


def resource(name: str) -> Traversable:
    """A file or folder of ``resources/`` by its path below it, with ``/`` between the parts.

    In a wheel and in a frozen bundle that folder is part of the package; in a checkout it lies beside ``desktop/``.
    """
    shipped = files(APP_NAME) / "resources"
    root: Traversable = shipped if shipped.is_dir() else _CHECKOUT / "resources"
    return root.joinpath(*name.split("/"))


def config_dir() -> Path:
    """The folder of the settings file, made if need be."""
    return _private_dir(_home("config") or platformdirs.user_config_path(APP_NAME, appauthor=False))


def data_dir() -> Path:
    """The folder of the journal, made if need be."""
    return _private_dir(_home("data") or platformdirs.user_data_path(APP_NAME, appauthor=False))


def settings_path() -> Path:
    """The settings file; it need not exist."""
    return config_dir() / "settings.toml"


def journal_path() -> Path:
    """The journal's SQLite file; it need not exist."""
    return data_dir() / "journal.sqlite"


def lock_path(journal: Path) -> Path:
    """The file whose lock the one engine of this journal holds.

    It lies beside the journal and not in the session's runtime folder: an engine started without a session
    (cron, a service) would look for that one elsewhere, and two engines would share one journal.
    """
    return journal.with_suffix(".lock")


def make_private(path: Path) -> Path:
    """Make the file if need be and let its owner alone read it (mode 0600); gives the path back."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    path.chmod(0o600)
    return path


def _home(part: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().resolve() / part if home else None


def _private_dir(path: Path) -> Path:
    if not path.is_dir():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.chmod(0o700)
    return path
