"""``log``: the user wants this message logged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postlogg.engine.requests import hand_in
from postlogg.native_host import standing
from postlogg.native_host.protocol import Refusal
from postlogg.stores import wire

if TYPE_CHECKING:
    from postlogg.native_host.host import Host


def log(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """The engine does the rest, at once where it runs."""
    raw = as_sent(host.transfers.take(asked["transfer"]))
    require_set_up(host)
    host.words.speak()
    journal, now = host.files.journal, host.files.clock()
    return standing.of_message(host, journal, hand_in(journal, host.files.settings, raw, now))


def as_sent(octets: bytes) -> bytes:
    """Without what Thunderbird's store puts in front of a message, and with the line ends that it has on its way."""
    return wire.message(octets[wire.top(octets).length :], quoted=False)


def require_set_up(host: Host) -> None:
    """Raises Refusal where no address of the CRM is set."""
    if not host.files.glance.is_set_up:
        raise Refusal("not_set_up", "Postlogg does not know the CRM's address yet: open its settings.")
