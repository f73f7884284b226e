"""``demo``: the whole of Postlogg on a fresh machine, with a mailbox and a CRM of its own."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from postlogg.cli import stopping, windows
from postlogg.cli.answer import DONE, FAILED, Answer, table
from postlogg.cli.described import MARKS
from postlogg.crm import ContactRow, LoggedEmail
from postlogg.demo.performance import Performance, Row
from postlogg.demo.stage import Stage
from postlogg.demo.story import Expected, Story, load
from postlogg.errors import PostloggError
from postlogg.journal import Journal
from postlogg.model import Direction, Reason, Route
from postlogg.wording import direction_text, reason_text, server_words, state_text

_ARROWS = {Direction.SENT: "→", Direction.RECEIVED: "←"}


def demo(options: argparse.Namespace) -> Answer:
    """``{passed, seconds, failed: [ids], messages: [{id, title, direction, subject, message_id, expected, outcome,
    passed, problems, reply}], crm: [{contact, name, company, emails: [{direction, subject, date, user, deals,
    companies, attachments: [{filename, size, stored}]}]}]}``.

    ``expected`` and ``outcome`` are each ``{route, reason, state, reply, contacts, files}``, the reason null where the
    journal does not know the message. The exit status is 0 only if every message ended as expected; where a window was
    closed before the end of the story there are no messages.
    """
    story = _story(options.story)
    if options.headless:
        # in the other case the window's event loop looks after signals
        stopping.unwind_on_termination()
    began = time.monotonic()
    with Stage(story) as stage:
        rows = _played(stage) if options.headless else windows.demo(stage)
        timelines = _timelines(stage)
        seconds = time.monotonic() - began
    failed = [row.scene.id for row in rows if not row.passed]
    data = {
        "passed": not failed,
        "seconds": round(seconds, 2),
        "failed": failed,
        "messages": [_row_object(row) for row in rows],
        "crm": [_timeline_object(contact, emails) for contact, emails in timelines],
    }
    return Answer(data, _lines(story, rows, timelines, seconds), FAILED if failed else DONE)


def _played(stage: Stage) -> list[Row]:
    with Journal(stage.journal_path) as journal:
        performance = Performance(stage, journal)
        performance.play()
        stage.rest()
        return performance.rows()


def _story(name: str | None) -> Story:
    try:
        return load(Path(name) if name else None)
    except (OSError, ValueError, LookupError, TypeError, StopIteration) as error:
        raise PostloggError(f"The story {name or 'of the demonstration'} cannot be read: {error}.") from error


_Timelines = list[tuple[ContactRow, tuple[LoggedEmail, ...]]]


def _timelines(stage: Stage) -> _Timelines:
    """Every contact with his e-mails, the oldest first."""
    return [(contact, stage.crm.timeline(contact.address)[::-1]) for contact in stage.crm.contacts()]


# for programs


def _row_object(row: Row) -> dict[str, Any]:
    return {
        "id": row.scene.id,
        "title": row.scene.title,
        "direction": row.scene.direction,
        "subject": row.scene.subject,
        "message_id": row.scene.message_id,
        "expected": _outcome_object(row.scene.expect),
        "outcome": _outcome_object(row.outcome),
        "passed": row.passed,
        "problems": list(row.problems),
        "reply": server_words(row.entry) if row.entry else "",
    }


def _outcome_object(outcome: Expected) -> dict[str, Any]:
    return {
        "route": outcome.route,
        "reason": outcome.reason,
        "state": outcome.state,
        "reply": outcome.reply,
        "contacts": list(outcome.contacts),
        "files": list(outcome.files),
    }


def _timeline_object(contact: ContactRow, emails: Iterable[LoggedEmail]) -> dict[str, Any]:
    return {
        "contact": contact.address,
        "name": contact.name,
        "company": contact.company,
        "emails": [
            {
                "direction": email.direction,
                "subject": email.subject,
                "date": email.date.isoformat() if email.date else None,
                "user": email.user,
                "deals": list(email.deals),
                "companies": list(email.companies),
                "attachments": [
                    {"filename": file.filename, "size": file.size, "stored": file.stored} for file in email.attachments
                ],
            }
            for email in emails
        ],
    }


# for people


def _lines(story: Story, rows: Sequence[Row], timelines: _Timelines, seconds: float) -> list[str]:
    failed = [row for row in rows if not row.passed]
    cells = [
        (MARKS[row.passed], direction_text(row.scene.direction), row.scene.title, outcome_text(row.scene.expect),
         outcome_text(row.outcome))
        for row in rows
    ]  # fmt: skip
    verdict = f"{len(rows) - len(failed)} of {len(rows)} messages ended as expected, in {seconds:.1f} s."
    return [
        f"The mailbox of {story.user.name}, {story.company}",
        "",
        *table(("", "", "Message", "Expected", "Outcome"), cells),
        *_refusals(rows),
        "",
        "The CRM's timelines",
        *(line for contact, emails in timelines for line in _timeline_lines(contact, emails)),
        "",
        verdict,
        *(f"✗ {row.scene.id}: {'; '.join(row.problems)}" for row in failed),
    ]


def outcome_text(outcome: Expected) -> str:
    """An outcome in a few words."""
    if outcome.reason is None:
        return "Not looked at"
    why = reason_text(outcome.reason)
    if outcome.state is not None:
        state = f"{state_text(outcome.state)} {outcome.reply}".strip()
        return f"{state}, {'BCC' if outcome.route is Route.BCC else 'forward'}: {why}"
    by_hand = outcome.reason in (Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND)
    return f"{'Logged by hand' if by_hand else 'Not logged'}: {why}"


def _refusals(rows: Iterable[Row]) -> list[str]:
    said = [(row, server_words(row.entry)) for row in rows if row.entry and row.outcome.reply]
    return ["", "What the CRM said", *(f"  {row.scene.title}: {words}" for row, words in said)] if said else []


def _timeline_lines(contact: ContactRow, emails: Sequence[LoggedEmail]) -> list[str]:
    if not emails:
        return []
    company = f", {contact.company}" if contact.company else ""
    lines = ["", f"{contact.name or contact.address} <{contact.address}>{company}"]
    for email in emails:
        date = f"{email.date.astimezone():%d %b %H:%M}" if email.date else "-"
        lines.append(f"  {date}  {_ARROWS[Direction(email.direction)]}  {email.subject}")
        lines += [f"{'':19}{note}" for note in _notes(email)]
    return lines


def _notes(email: LoggedEmail) -> list[str]:
    files = [f"{file.filename} ({'stored' if file.stored else 'too large: not stored'})" for file in email.attachments]
    return [
        *([f"deals: {', '.join(email.deals)}"] if email.deals else []),
        *([f"files: {', '.join(files)}"] if files else []),
    ]
