"""Settings -> settings.toml. Comments and keys that are not ours are kept."""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from postlogg.errors import SettingsError
from postlogg.model import Folder, ImapServer, OAuthClient, SmtpServer
from postlogg.settings.choices import Settings


def save(settings: Settings, path: Path) -> None:
    """Write the settings, keeping comments and keys that are not ours. The file is replaced as a whole, mode 0600.

    Raises SettingsError when it cannot be written; the old file then stands as it was.
    """
    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
        # imported when it is wanted: a program that starts only reads
        document: str = import_module("postlogg.settings.document").merged(text, to_mapping(settings))
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _replace(path, document)
    except (OSError, ValueError) as error:
        raise SettingsError(f"The settings file {path.name} cannot be written: {error}.") from error


def to_mapping(settings: Settings) -> dict[str, Any]:
    """What stands in the file."""
    data: dict[str, Any] = {
        "mode": str(settings.mode),
        "language": settings.language,
        "crm": {
            "preset": settings.destination.preset,
            "bcc_address": settings.destination.bcc_address,
            "forward_address": settings.destination.forward_address,
            "confirm": settings.destination.confirm,
            "api_url": settings.destination.api_url,
            "inbox_connected": settings.destination.inbox_connected,
        },
        "addresses": {
            "mine": list(settings.my_addresses),
            "internal_domains": list(settings.internal_domains),
            "never_log": list(settings.never_log),
            "always_log": list(settings.always_log),
            "ask_first": list(settings.ask_first),
            "never_log_vetoes": str(settings.veto),
        },
        "timing": {"undo_seconds": settings.undo_seconds, "age_guard_days": settings.age_guard_days},
        "received": {
            "forward_answers": settings.forward_answers,
            "forward_known_senders": settings.forward_known_senders,
        },
        "request": {"folder": settings.request_folder, "tag": settings.request_tag},
        "notifications": {"before_leaving": settings.announce},
        "pause": {"on_battery": settings.pause_on_battery, "on_metered": settings.pause_on_metered},
        "thunderbird": asdict(settings.thunderbird),
        "folder": [_folder_table(folder) for folder in settings.folders],
    }
    data["imap"] = [_server_table(server) for server in settings.imap]
    data["oauth"] = [_client_table(client) for client in settings.oauth]
    if settings.sending is not None:
        data["sending"] = _server_table(settings.sending)
    return data


def _server_table(server: SmtpServer | ImapServer) -> dict[str, Any]:
    return {"host": server.host, "port": server.port, "security": str(server.security), "auth": str(server.auth),
            "username": server.username}  # fmt: skip


def _client_table(client: OAuthClient) -> dict[str, Any]:
    values = {**asdict(client), "scopes": list(client.scopes), "hosts": list(client.hosts)}
    return {name: value for name, value in values.items() if value}


def _folder_table(folder: Folder) -> dict[str, str]:
    table = {"path": folder.place, "kind": str(folder.kind), "format": str(folder.format), "label": folder.label}
    return table | ({"account": folder.account} if folder.account else {})


def _replace(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
