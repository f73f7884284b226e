"""``outcome``: what became of a message that Thunderbird was to send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postlogg.engine.through_client import ThroughClient
from postlogg.model import State

if TYPE_CHECKING:
    from postlogg.native_host.host import Host


def outcome(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """Write it down; of what Thunderbird does not have in hand only that it was sent counts."""
    through = ThroughClient(host.files.journal, host.files.clock)
    through.outcome(asked["token"], State(asked["state"]), asked["message_id"], asked["note"])
    host.sending.ended(asked["token"])
    return {}
