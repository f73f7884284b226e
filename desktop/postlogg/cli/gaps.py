"""``gaps``: what belongs in the CRM and is missing there."""

from __future__ import annotations

import argparse
import time
from typing import Any

from postlogg.cli import place
from postlogg.cli.answer import Answer, table
from postlogg.cli.running import round_unless_running
from postlogg.engine.gaps import Person, ask_for, by_person, find_gaps
from postlogg.engine.rehearsal import Judged
from postlogg.system.secrets import KeyringSecrets
from postlogg.wording import direction_text, reason_text


def gaps(options: argparse.Namespace) -> Answer:
    """``{people: [{address, name, messages: [{message_id, direction, subject, date, folder, reason, text}]}], missing,
    asked: [numbers], per_minute}``. ``asked``: with ``--log``, all of them; so many a minute are handed over while an
    engine runs, and where none does, the first ones by this command itself."""
    chosen = place.settings()
    with place.journal() as journal:
        found = find_gaps(journal, chosen, KeyringSecrets(), options.since)
        asked = ask_for(journal, found, time.time(), per_minute=options.per_minute) if options.log else []
        if asked:
            round_unless_running(journal)
    people = by_person(found)
    data = {"people": [_person(each) for each in people], "missing": len(found), "asked": asked,
            "per_minute": options.per_minute}  # fmt: skip
    return Answer(data, _lines(people, len(found), options.per_minute if asked else 0))


def _person(person: Person) -> dict[str, Any]:
    return {
        "address": person.mailbox.address,
        "name": person.mailbox.name,
        "messages": [_message(gap) for gap in person.gaps],
    }


def _message(gap: Judged) -> dict[str, Any]:
    message, decision = gap.message, gap.decision
    return {
        "message_id": message.message_id,
        "direction": gap.direction,
        "subject": message.subject,
        "date": message.date.isoformat() if message.date else None,
        "folder": gap.found.where,
        "reason": decision.reason,
        "text": reason_text(decision.reason, decision.detail),
    }


def _lines(people: list[Person], missing: int, per_minute: int) -> list[str]:
    if not missing:
        return ["Nothing is missing."]
    rows = [
        (f"{gap.message.date:%Y-%m-%d}", direction_text(gap.direction), person.mailbox.address, gap.message.subject)
        for person in people
        for gap in person.gaps
    ]
    total = f"{missing} missing, with {len(people)} {'person' if len(people) == 1 else 'people'}."
    paced = f"They will be logged, at most {per_minute} a minute." if per_minute else "To log them all: --log."
    return [*table(("Date", "", "With", "Subject"), rows, widest=56), "", total, paced]
