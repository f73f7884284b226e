"""``explain``: what would become of one e-mail, and why."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from postlogg.cli import place
from postlogg.cli.answer import Answer
from postlogg.cli.described import check_lines, decision_object
from postlogg.engine import explain as judge
from postlogg.engine.requests import direction_of
from postlogg.journal import Messages
from postlogg.mail.address import display
from postlogg.mail.message import parse
from postlogg.model import Decision, Direction, MailMessage, Route
from postlogg.wording import reason_text

_ROUTES = {
    Route.BCC: "It would be logged, by the BCC address.",
    Route.FORWARD: "It would be logged, by the forwarding address.",
    Route.NONE: "It would not be logged.",
}


def explain(options: argparse.Namespace) -> Answer:
    """``{file, message_id, from, subject, direction, route, reason, detail, held, would_be_logged, text, checks}``;
    for the last seven see ``described.decision_object``."""
    path = Path(options.file)
    raw, chosen = place.read_message(path), place.settings()
    message = parse(raw)
    direction = Direction(options.direction) if options.direction else direction_of(message, chosen)
    with place.journal() as journal:
        decision = judge(raw, direction, chosen, Messages(journal), time.time())
    data = {
        "file": str(path),
        "message_id": message.message_id,
        "from": message.sender.address if message.sender else "",
        "subject": message.subject,
        "direction": direction,
        **decision_object(decision),
    }
    return Answer(data, _lines(message, direction, decision))


def _lines(message: MailMessage, direction: Direction, decision: Decision) -> list[str]:
    sender = display(message.sender) if message.sender else "nobody"
    held = ["It would wait until you say so."] if decision.held else []
    checks = ["", "What the CRM asks of it:", *check_lines(decision.checks)] if decision.checks else []
    return [
        f"“{message.subject or '(no subject)'}” from {sender}, {direction}",
        _ROUTES[decision.route],
        f"Why: {reason_text(decision.reason, decision.detail)}.",
        *held,
        *checks,
    ]
