"""settings.toml <-> Settings. Edited by a dialog or by hand; comments and unknown keys are kept."""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import tomlkit
from tomlkit.exceptions import TOMLKitError

from postlogg.errors import SettingsError
from postlogg.model import (
    AuthMethod,
    Folder,
    FolderKind,
    ImapServer,
    Mode,
    OAuthClient,
    Security,
    SmtpServer,
    StoreFormat,
)

_Choice = TypeVar("_Choice", bound=StrEnum)

MAX_UNDO_SECONDS = 3600
MAX_AGE_GUARD_DAYS = 3650
API_URLS = {"hubspot": "https://api.hubapi.com"}
_LISTS = ("folder", "imap", "oauth")


class Veto(StrEnum):
    """What one recipient on the never-log list prevents: the whole message, or only what concerns himself."""

    MESSAGE = "message"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True)
class Destination:
    """A CRM's two addresses. An address that is empty is not used. ``confirm``: ask its HTTP API whether what was
    accepted has arrived; ``api_url`` says where that is, if it is not where the preset's CRM has it.
    ``inbox_connected``: the CRM reads the user's mailbox itself and logs there what he sends."""

    preset: str = "hubspot"
    bcc_address: str = ""
    forward_address: str = ""
    confirm: bool = False
    api_url: str = ""
    inbox_connected: bool = False

    @property
    def api(self) -> str:
        """Where the CRM's HTTP API is, or an empty text."""
        return self.api_url or API_URLS.get(self.preset, "")

    @property
    def token_name(self) -> str:
        """Under which name the access token stands in the keyring: one that was given for a server goes to no other."""
        return f"api:{self.api}"


@dataclass(frozen=True, slots=True)
class Settings:
    """All that the user chooses. Spans of time in the units of their names."""

    mode: Mode = Mode.ASK
    destination: Destination = field(default_factory=Destination)
    my_addresses: tuple[str, ...] = ()
    internal_domains: tuple[str, ...] = ()
    never_log: tuple[str, ...] = ()
    veto: Veto = Veto.MESSAGE
    folders: tuple[Folder, ...] = ()
    imap: tuple[ImapServer, ...] = ()
    sending: SmtpServer | None = None
    oauth: tuple[OAuthClient, ...] = ()
    undo_seconds: int = 10
    age_guard_days: int = 3
    forward_answers: bool = True
    forward_known_senders: bool = True
    language: str = ""


def load(path: Path) -> Settings:
    """Read the settings; a file that is not there gives the defaults.

    Raises SettingsError, naming the key, when the file cannot be read or says something that cannot be meant.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeError) as error:
        raise SettingsError(f"The settings file {path.name} cannot be read: {error}.") from error
    try:
        return from_mapping(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings file {path.name} is not valid TOML: {error}.") from error


def from_mapping(data: Mapping[str, Any]) -> Settings:
    """Settings from a parsed file. Raises SettingsError naming the key that is wrong."""
    reader, default = _Reader(data), Settings()
    crm = reader.table("crm")
    timing = reader.table("timing")
    who = reader.table("addresses")
    received = reader.table("received")
    return Settings(
        mode=reader.choice("mode", Mode, default.mode),
        destination=_destination(crm),
        my_addresses=who.texts("mine"),
        internal_domains=who.texts("internal_domains"),
        never_log=who.texts("never_log"),
        veto=who.choice("never_log_vetoes", Veto, default.veto),
        folders=tuple(_folder(table) for table in reader.tables("folder")),
        imap=tuple(_imap_server(table) for table in reader.tables("imap")),
        sending=_server(reader.table("sending")) if "sending" in data else None,
        oauth=tuple(_oauth_client(table) for table in reader.tables("oauth")),
        undo_seconds=timing.number("undo_seconds", default.undo_seconds, MAX_UNDO_SECONDS),
        age_guard_days=timing.number("age_guard_days", default.age_guard_days, MAX_AGE_GUARD_DAYS),
        forward_answers=received.flag("forward_answers", default.forward_answers),
        forward_known_senders=received.flag("forward_known_senders", default.forward_known_senders),
        language=reader.text("language"),
    )


def _destination(table: _Reader) -> Destination:
    return Destination(
        table.text("preset", "hubspot"),
        table.text("bcc_address"),
        table.text("forward_address"),
        table.flag("confirm", default=False),
        check_api_url(table.text("api_url")),
        table.flag("inbox_connected", default=False),
    )


def check_api_url(url: str) -> str:
    """The URL without a slash at its end. Raises SettingsError where an access token may not be sent there: over a
    network that is not encrypted."""
    if url and not may_carry_secrets(url):
        raise SettingsError("In the settings, crm.api_url must begin with https:// (http:// on this computer only).")
    return url.rstrip("/")


def may_carry_secrets(url: str) -> bool:
    """Whether nobody on the way sees what is sent to this URL."""
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname
    except ValueError:
        return False
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in ("127.0.0.1", "::1", "localhost"))
    return safe and bool(host) and port != 0 and parts.username is None


def _folder(table: _Reader) -> Folder:
    return Folder(
        Path(table.text("path")).expanduser(),
        table.choice("kind", FolderKind, FolderKind.OTHER),
        table.choice("format", StoreFormat, StoreFormat.MBOX),
        table.text("label"),
        table.text("account"),
    )


def _server(table: _Reader) -> SmtpServer:
    security = table.choice("security", Security, Security.STARTTLS)
    host = table.text("host")
    if not host:
        raise SettingsError("The settings name no host for the sending account (sending.host).")
    return SmtpServer(
        host,
        table.number("port", 465 if security is Security.TLS else 587, 65535),
        security,
        table.choice("auth", AuthMethod, AuthMethod.PASSWORD),
        table.text("username"),
    )


def _imap_server(table: _Reader) -> ImapServer:
    security = table.choice("security", Security, Security.TLS)
    host = table.text("host")
    if not host:
        raise SettingsError("The settings name no host for an account that is read from its server (imap.host).")
    return ImapServer(
        host,
        table.number("port", 993 if security is Security.TLS else 143, 65535),
        security,
        table.choice("auth", AuthMethod, AuthMethod.PASSWORD),
        table.text("username"),
    )


def _oauth_client(table: _Reader) -> OAuthClient:
    urls = {name: table.text(name) for name in ("authorize_url", "token_url", "device_url")}
    for name, url in urls.items():
        if url and not may_carry_secrets(url):
            raise SettingsError(f"In the settings, oauth.{name} must begin with https:// "
                                "(http:// on this computer only).")  # fmt: skip
    return OAuthClient(table.text("provider"), table.text("client_id"), table.text("client_secret"),
                       scopes=table.texts("scopes"), hosts=table.texts("hosts"), **urls)  # fmt: skip


class _Reader:
    """A TOML table whose values are checked as they are taken."""

    def __init__(self, data: Mapping[str, Any], name: str = "") -> None:
        self._data, self._name = data, name

    def table(self, key: str) -> _Reader:
        return _Reader(self._take(key, dict, "a table", {}), f"{self._name}{key}.")

    def tables(self, key: str) -> list[_Reader]:
        items = self._take(key, list, "a list of tables", [])
        if not all(isinstance(item, dict) for item in items):
            raise self._wrong(key, "a list of tables")
        return [_Reader(item, f"{self._name}{key}.") for item in items]

    def text(self, key: str, default: str = "") -> str:
        return str(self._take(key, str, "a text", default)).strip()

    def texts(self, key: str) -> tuple[str, ...]:
        items = self._take(key, list, "a list of texts", [])
        if not all(isinstance(item, str) for item in items):
            raise self._wrong(key, "a list of texts")
        return tuple(item.strip() for item in items if item.strip())

    def flag(self, key: str, default: bool) -> bool:
        return bool(self._take(key, bool, "true or false", default))

    def number(self, key: str, default: int, largest: int) -> int:
        found = self._take(key, int, "a whole number", default)
        if isinstance(found, bool) or not 0 <= found <= largest:
            raise self._wrong(key, f"a whole number from 0 to {largest}")
        return int(found)

    def choice(self, key: str, kind: type[_Choice], default: _Choice) -> _Choice:
        try:
            return kind(self.text(key, default))
        except ValueError as error:
            raise self._wrong(key, "one of " + ", ".join(kind)) from error

    def _take(self, key: str, kind: type, wanted: str, default: Any) -> Any:
        found = self._data.get(key, default)
        if not isinstance(found, kind):
            raise self._wrong(key, wanted)
        return found

    def _wrong(self, key: str, wanted: str) -> SettingsError:
        return SettingsError(f"In the settings, {self._name}{key} must be {wanted}.")


def save(settings: Settings, path: Path) -> None:
    """Write the settings, keeping comments and keys that are not ours. The file is replaced as a whole, mode 0600.

    Raises SettingsError when it cannot be written; the old file then stands as it was.
    """
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8-sig")) if path.exists() else tomlkit.document()
        _merge(document, to_mapping(settings))
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _replace(path, tomlkit.dumps(document))
    except (OSError, UnicodeError, TOMLKitError) as error:
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
            "never_log_vetoes": str(settings.veto),
        },
        "timing": {"undo_seconds": settings.undo_seconds, "age_guard_days": settings.age_guard_days},
        "received": {
            "forward_answers": settings.forward_answers,
            "forward_known_senders": settings.forward_known_senders,
        },
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
    table = {"path": str(folder.path), "kind": str(folder.kind), "format": str(folder.format), "label": folder.label}
    return table | ({"account": folder.account} if folder.account else {})


def _merge(target: Any, source: Mapping[str, Any]) -> None:
    for key, value in source.items():
        if isinstance(value, Mapping) and isinstance(target.get(key), Mapping):
            _merge(target[key], value)
        elif key in _LISTS:
            target.pop(key, None)
            if value:
                target[key] = _tables(value)
        elif target.get(key) != value:
            target[key] = value


def _tables(rows: list[dict[str, Any]]) -> Any:
    array = tomlkit.aot()
    for row in rows:
        array.append(tomlkit.item(row))
    return array


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
