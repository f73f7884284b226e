"""Where Postlogg's own files lie: data that ships with it, the user's settings, the journal.

``POSTLOGG_HOME`` in the environment puts settings and data below one folder (portable use, the demo, tests).
Folders are made readable for their owner alone; on Windows the user's profile takes care of that.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP_NAME = "postlogg"
HOME_VARIABLE = "POSTLOGG_HOME"

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(name: str) -> Path:
    """A file or folder of ``resources/`` by its path below it, with ``/`` between the parts.

    In a wheel and in a frozen bundle that folder is part of the package; in a checkout it lies beside ``desktop/``.
    """
    shipped = _PACKAGE / "resources"
    root = shipped if shipped.is_dir() else _PACKAGE.parents[1] / "resources"
    return root.joinpath(*name.split("/"))


def extension_dir() -> Path:
    """The files of Thunderbird's extension, which lie like the resources do."""
    shipped = _PACKAGE / "thunderbird"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "thunderbird"


def config_dir() -> Path:
    """The folder of the settings file, made if need be."""
    return _private_dir(_home("config") or _of_the_system("config"))


def data_dir() -> Path:
    """The folder of the journal, made if need be."""
    return _private_dir(_home("data") or _of_the_system("data"))


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


def tray_lock_path(journal: Path) -> Path:
    """The file whose lock the one tray program of this journal holds."""
    return journal.with_suffix(".tray.lock")


def make_private(path: Path) -> Path:
    """Make the file if need be and let its owner alone read it (mode 0600); gives the path back."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    path.chmod(0o600)
    return path


def _home(part: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().resolve() / part if home else None


def _of_the_system(part: str) -> Path:
    """On Linux as the XDG base directory specification has it, without a library that takes longer than all else here:
    Thunderbird waits for the native host."""
    if sys.platform == "linux":
        variable, usual = {"config": ("XDG_CONFIG_HOME", ".config"), "data": ("XDG_DATA_HOME", ".local/share")}[part]
        chosen = os.environ.get(variable, "")
        return (Path(chosen) if os.path.isabs(chosen) else Path.home() / usual) / APP_NAME  # noqa: PTH117
    import platformdirs  # noqa: PLC0415

    folder = platformdirs.user_config_path if part == "config" else platformdirs.user_data_path
    return folder(APP_NAME, appauthor=False)


def _private_dir(path: Path) -> Path:
    if not path.is_dir():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.chmod(0o700)
    return path
