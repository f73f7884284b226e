"""``begin``, ``chunk``, ``end``: a message comes in pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from postlogg.native_host.host import Host


def begin(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """A message is coming: its number."""
    return {"transfer": host.transfers.begin(asked["size"], asked["sha256"])}


def chunk(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """A piece of it."""
    host.transfers.add(asked["transfer"], asked["offset"], asked["data"])
    return {}


def end(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """All of it has come."""
    host.transfers.end(asked["transfer"])
    return {}
