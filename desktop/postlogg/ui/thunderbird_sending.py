"""The ways in which e-mail can be handed over: an outgoing server, Thunderbird itself, or each for its part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from postlogg.model import Security, SmtpServer
from postlogg.settings import Settings


@dataclass(frozen=True, slots=True)
class Way:
    """``server``: takes what was sent, and what was received unless Thunderbird does. One with neither is no way."""

    server: SmtpServer | None = None
    by_thunderbird: bool = False

    @property
    def is_one(self) -> bool:
        """Whether anything can be handed over."""
        return self.server is not None or self.by_thunderbird


def chosen(settings: Settings) -> Way:
    """The way of the settings."""
    return Way(settings.sending, settings.thunderbird.sends)


def ways(servers: Iterable[SmtpServer | None], *, with_thunderbird: bool) -> list[Way]:
    """What there is to choose from. Of several servers at one place the first counts: one that the user has changed
    (his name, how he signs in) is still the one that was found."""
    known: dict[tuple[str, int], SmtpServer] = {}
    for server in filter(None, servers):
        known.setdefault((server.host, server.port), server)
    alone = [Way(server) for server in known.values()]
    thunderbird = [Way(server, True) for server in (None, *known.values())]
    return [*alone, *thunderbird] if with_thunderbird else alone


def way_text(way: Way) -> str:
    """How the way is called in a list."""
    if way.server is None:
        return _tr("Thunderbird, with the button: no password needed")
    if way.by_thunderbird:
        return _tr("Thunderbird, and {0} for sent e-mail").format(way.server.host)
    return _server(way.server)


def cover_text(way: Way, *, has_met: bool) -> str:
    """What Thunderbird does in it, or an empty text. ``has_met``: whether its button has connected to Postlogg yet."""
    if not way.by_thunderbird:
        return ""
    waits = "" if has_met else _tr("The button has not connected yet: until it does, forwards wait.")
    return f"{_share(way)} {waits}".strip()


def _share(way: Way) -> str:
    if way.server is None:
        return _tr(
            "It forwards what you received; what you send is logged by its button as you write. What was sent without"
            " the button, from the phone for instance, still needs an outgoing server."
        )
    return _tr("Thunderbird forwards what you received; the outgoing server takes what you sent without the button.")


def _server(server: SmtpServer) -> str:
    security = {
        Security.TLS: _tr("TLS"),
        Security.STARTTLS: _tr("STARTTLS"),
        Security.NONE: _tr("not encrypted"),
    }[server.security]
    return _tr("{0}, port {1}, {2}").format(server.host, server.port, security)


def _tr(text: str) -> str:
    return QCoreApplication.translate("thunderbird_sending", text)
