"""The nouns as JSON objects and as lines. Times are ISO 8601 in UTC; enumerations are their codes."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from postlogg.cli.answer import table
from postlogg.journal import Confirmations, Entry, Journal
from postlogg.model import Account, Check, Decision, Folder, SmtpServer, State
from postlogg.wording import (
    advice,
    contact_text,
    direction_text,
    entry_text,
    headline_text,
    likely_reasons,
    reason_text,
    why_text,
)

MARKS = {True: "✓", False: "✗"}


def moment(at: float | None) -> str | None:
    """Seconds since the epoch as ``2026-03-31T12:00:00+00:00``."""
    return None if at is None else datetime.fromtimestamp(round(at), UTC).isoformat()


def entry_object(entry: Entry) -> dict[str, Any]:
    """message, submission (numbers; the latter null where nothing is submitted), message_id, direction, contact,
    contact_name, others, subject, date, seen_at, folder, route, reason, detail, asked, state (null likewise), due_at,
    attempts, changed_at, reply ({code, status, text} or null), advice ({kind, sentence, action} on why it is not there
    yet, or null), note, logged, text (one sentence)."""
    reply = {"code": entry.reply_code, "status": entry.reply_status, "text": entry.reply_text}
    return {
        "message": entry.message,
        "submission": entry.submission,
        "message_id": entry.message_id,
        "direction": entry.direction,
        "contact": entry.contact,
        "contact_name": entry.contact_name,
        "others": entry.others,
        "subject": entry.subject,
        "date": moment(entry.date),
        "seen_at": moment(entry.seen_at),
        "folder": entry.folder,
        "route": entry.route,
        "reason": entry.reason,
        "detail": entry.detail,
        "asked": entry.asked,
        "state": entry.state,
        "due_at": moment(entry.due_at),
        "attempts": entry.attempts,
        "changed_at": moment(entry.changed_at),
        "reply": reply if entry.reply_code is not None or entry.reply_status else None,
        "advice": _advice_object(entry),
        "note": entry.note,
        "logged": entry.logged,
        "text": headline_text(entry, time.time()),
    }


def _advice_object(entry: Entry) -> dict[str, Any] | None:
    if entry.state not in (State.DEFERRED, State.REJECTED, State.EXPIRED, State.FAILED):
        return None
    found = advice(entry)
    return {"kind": found.kind, "sentence": found.sentence, "action": found.action}


def confirmation_object(journal: Journal, entry: Entry) -> dict[str, Any] | None:
    """found, missing (asked to the end, and not shown), asked_at, next_at, id (the CRM's), contact, company, deals
    (names), logged_through_api, likely_reasons ({asked, remedy}, where it is missing); null where nothing was asked."""
    known = Confirmations(journal).of_submission(entry.submission) if entry.submission is not None else None
    if known is None:
        return None
    return {
        "found": bool(known.crm_id),
        "missing": entry.missing,
        "asked_at": moment(known.asked_at),
        "next_at": moment(known.due_at),
        "id": known.crm_id or None,
        "contact": known.contact,
        "company": known.company,
        "deals": list(known.deals),
        "logged_through_api": known.through_api,
        "likely_reasons": [{"asked": asked, "remedy": remedy} for asked, remedy in likely_reasons(entry)],
    }


def entry_lines(entries: Iterable[Entry]) -> list[str]:
    """The status list."""
    now = time.time()
    rows = [
        (each.message, direction_text(each.direction), contact_text(each), each.subject, entry_text(each, now),
         why_text(each))
        for each in entries
    ]  # fmt: skip
    return table(("No.", "", "With", "Subject", "State", "Why"), rows, widest=48)


def decision_object(decision: Decision) -> dict[str, Any]:
    """route, reason, detail, held, would_be_logged, text (one sentence), checks (see ``check_object``)."""
    return {
        "route": decision.route,
        "reason": decision.reason,
        "detail": decision.detail,
        "held": decision.held,
        "would_be_logged": decision.route != "none",
        "text": reason_text(decision.reason, decision.detail),
        "checks": [check_object(check) for check in decision.checks],
    }


def check_object(check: Check) -> dict[str, Any]:
    """id, passed, advice (true: does not prevent logging), asked, found, remedy."""
    return {"id": check.id, "passed": check.passed, "advice": check.advice, "asked": check.asked,
            "found": check.found, "remedy": check.remedy}  # fmt: skip


def check_lines(checks: Iterable[Check]) -> list[str]:
    """Each requirement with a tick or a cross, and the remedy below a cross."""
    lines: list[str] = []
    for check in checks:
        lines.append(f"  {MARKS[check.passed]} {check.asked} ({check.found})")
        if not check.passed:
            lines.append(f"      {'Good to know' if check.advice else 'What helps'}: {check.remedy}")
    return lines


def account_object(account: Account) -> dict[str, Any]:
    """id, client, label, identities (name, address, sent_folder, smtp, always_bcc), folders (path, kind, format,
    label), problems (sentences)."""
    return {
        "id": account.id,
        "client": account.client,
        "label": account.label,
        "identities": [
            {
                "name": identity.mailbox.name,
                "address": identity.mailbox.address,
                "sent_folder": str(identity.sent_folder) if identity.sent_folder else None,
                "smtp": server_object(identity.smtp),
                "always_bcc": list(identity.always_bcc),
            }
            for identity in account.identities
        ],
        "folders": [folder_object(folder) for folder in account.folders],
        "problems": list(account.problems),
    }


def folder_object(folder: Folder) -> dict[str, Any]:
    """path, kind, format, label."""
    return {"path": folder.place, "kind": folder.kind, "format": folder.format, "label": folder.label}


def server_object(server: SmtpServer | None) -> dict[str, Any] | None:
    """host, port, security, auth, username; null where there is none."""
    if server is None:
        return None
    return {"host": server.host, "port": server.port, "security": server.security, "auth": server.auth,
            "username": server.username}  # fmt: skip
