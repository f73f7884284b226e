"""Thunderbird's extension as the one file that Thunderbird installs (.xpi). The same files give the same octets."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from postlogg import __version__
from postlogg.errors import SettingsError
from postlogg.system.paths import data_dir, extension_dir

MANIFEST = "manifest.json"
_NOT_SHIPPED = (".md",)
_MODE = 0o100644 << 16
_UNIX = 3


def xpi_name() -> str:
    """The file's name, with the version."""
    return f"postlogg-{__version__}.xpi"


def build_xpi(folder: Path | None = None) -> Path:
    """Write the file into the folder (the data folder); its path. Nothing in it depends on when or where it is made: it
    is not compressed, as that differs between libraries. Raises SettingsError."""
    path = (folder or data_dir()) / xpi_name()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with ZipFile(path, "w") as xpi:
            for name, octets in sorted(_files(extension_dir()).items()):
                xpi.writestr(_entry(name), octets)
    except OSError as error:
        raise SettingsError(f"The extension for Thunderbird cannot be written: {error.strerror or error}.") from error
    return path


def _files(root: Path) -> dict[str, bytes]:
    found = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.suffix not in _NOT_SHIPPED and not path.name.startswith(("__", "."))
    }
    manifest = json.loads(found[MANIFEST])
    found[MANIFEST] = json.dumps({**manifest, "version": __version__}, indent=2, ensure_ascii=False).encode() + b"\n"
    return found


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type, entry.create_system, entry.external_attr = ZIP_STORED, _UNIX, _MODE
    return entry
