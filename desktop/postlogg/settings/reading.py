"""settings.toml -> Settings. A file that was edited by hand is refused with the name of the key that is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

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
    path_at,
)
from postlogg.settings.choices import MAX_AGE_GUARD_DAYS, MAX_UNDO_SECONDS, Destination, Settings, Thunderbird, Veto
from postlogg.settings.glance import parse
from postlogg.settings.table import Table

_MailServer = TypeVar("_MailServer", SmtpServer, ImapServer)


def load(path: Path) -> Settings:
    """Read the settings; a file that is not there gives the defaults.

    Raises SettingsError, naming the key, when the file cannot be read or says something that cannot be meant.
    """
    return from_mapping(parse(path))


def from_mapping(data: Mapping[str, Any]) -> Settings:
    """Settings from a parsed file. Raises SettingsError naming the key that is wrong."""
    reader, default = Table(data), Settings()
    crm = reader.table("crm")
    timing = reader.table("timing")
    who = reader.table("addresses")
    received = reader.table("received")
    request, pause = reader.table("request"), reader.table("pause")
    return Settings(
        mode=reader.choice("mode", Mode, default.mode),
        destination=_destination(crm),
        my_addresses=who.texts("mine"),
        internal_domains=who.texts("internal_domains"),
        never_log=who.texts("never_log"),
        always_log=who.texts("always_log"),
        ask_first=who.texts("ask_first"),
        veto=who.choice("never_log_vetoes", Veto, default.veto),
        folders=tuple(_folder(table) for table in reader.tables("folder")),
        imap=tuple(_imap_server(table) for table in reader.tables("imap")),
        sending=_server(reader.table("sending")) if "sending" in data else None,
        oauth=tuple(_oauth_client(table) for table in reader.tables("oauth")),
        undo_seconds=timing.number("undo_seconds", default.undo_seconds, MAX_UNDO_SECONDS),
        age_guard_days=timing.number("age_guard_days", default.age_guard_days, MAX_AGE_GUARD_DAYS),
        forward_answers=received.flag("forward_answers", default.forward_answers),
        forward_known_senders=received.flag("forward_known_senders", default.forward_known_senders),
        request_folder=request.text("folder", default.request_folder),
        request_tag=request.text("tag", default.request_tag),
        pause_on_battery=pause.flag("on_battery", default.pause_on_battery),
        pause_on_metered=pause.flag("on_metered", default.pause_on_metered),
        announce=reader.table("notifications").flag("before_leaving", default.announce),
        thunderbird=_thunderbird(reader.table("thunderbird")),
        language=reader.text("language"),
    )


def _destination(table: Table) -> Destination:
    return Destination(
        table.text("preset", "hubspot"),
        table.text("bcc_address"),
        table.text("forward_address"),
        table.flag("confirm", default=False),
        check_api_url(table.text("api_url")),
        table.flag("inbox_connected", default=False),
    )


def _thunderbird(table: Table) -> Thunderbird:
    return Thunderbird(table.flag("sends", default=False), table.flag("tags", default=False))


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


def _folder(table: Table) -> Folder:
    return Folder(
        path_at(table.text("path")).expanduser(),
        table.choice("kind", FolderKind, FolderKind.OTHER),
        table.choice("format", StoreFormat, StoreFormat.MBOX),
        table.text("label"),
        table.text("account"),
    )


def _server(table: Table) -> SmtpServer:
    missing = "The settings name no host for the sending account (sending.host)."
    return _mail_server(table, SmtpServer, Security.STARTTLS, (465, 587), missing)


def _imap_server(table: Table) -> ImapServer:
    missing = "The settings name no host for an account that is read from its server (imap.host)."
    return _mail_server(table, ImapServer, Security.TLS, (993, 143), missing)


def _mail_server(
    table: Table, kind: type[_MailServer], usual: Security, ports: tuple[int, int], missing: str
) -> _MailServer:  # fmt: skip
    """``ports``: where it is with implicit TLS and without (RFC 8314); ``missing``: said where it has no host."""
    security, host = table.choice("security", Security, usual), table.text("host")
    if not host:
        raise SettingsError(missing)
    return kind(
        host,
        table.number("port", ports[0] if security is Security.TLS else ports[1], 65535),
        security,
        table.choice("auth", AuthMethod, AuthMethod.PASSWORD),
        table.text("username"),
    )


def _oauth_client(table: Table) -> OAuthClient:
    urls = {name: table.text(name) for name in ("authorize_url", "token_url", "device_url")}
    for name, url in urls.items():
        if url and not may_carry_secrets(url):
            raise SettingsError(f"In the settings, oauth.{name} must begin with https:// "
                                "(http:// on this computer only).")  # fmt: skip
    return OAuthClient(table.text("provider"), table.text("client_id"), table.text("client_secret"),
                       scopes=table.texts("scopes"), hosts=table.texts("hosts"), **urls)  # fmt: skip
