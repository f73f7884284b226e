"""``composed`` and ``sent``: a message is about to leave, and has left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postlogg.engine.composing import Composing
from postlogg.journal import Wish
from postlogg.native_host import standing
from postlogg.native_host.handing_in import as_sent, require_set_up
from postlogg.native_host.judging import message_of, verdict

if TYPE_CHECKING:
    from postlogg.native_host.host import Host


def composed(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """Keep what was decided. A message that would be left out anyhow needs no wish for that; it has the number 0, as
    has one that may not be logged."""
    require_set_up(host)
    journal, now, wish = host.files.journal, host.files.clock(), Wish(asked["wish"])
    found = verdict(journal, host.files.settings, asked, now)
    if found.locked or (wish is Wish.LEAVE and not found.log):
        return {"composed": 0}
    return {"composed": Composing(journal).begin(wish, message_of(asked), now)}


def sent(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """It has left, or could not."""
    raw = as_sent(host.transfers.take(asked["transfer"])) if asked["transfer"] else None
    host.words.speak()
    journal, composing = host.files.journal, Composing(host.files.journal)
    if asked["error"]:
        composing.not_sent(asked["composed"])
        return standing.unknown(host, asked["message_id"])
    number = composing.sent(
        asked["composed"], asked["message_id"], raw, host.files.settings, host.files.clock(), in_bcc=asked["bcc"]
    )
    if number is not None:
        return standing.of_message(host, journal, number)
    found = standing.known(journal, asked["message_id"])
    return standing.of_message(host, journal, found.message) if found else standing.unknown(host, asked["message_id"])
