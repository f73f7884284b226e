"""What becomes of a message, and why. Pure: no file, no socket, no clock."""

from __future__ import annotations

from postlogg.decision.deciding import decide, reconsider
from postlogg.decision.grounds import History, Rules, Seen
from postlogg.decision.objections import BINDING

__all__ = ["BINDING", "History", "Rules", "Seen", "decide", "reconsider"]
