"""``rehearse``: what would be logged, and why not. Nothing leaves, and nothing is written."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from postlogg.cli import place
from postlogg.cli.answer import Answer, table
from postlogg.cli.described import decision_object
from postlogg.clients.chosen import recognise
from postlogg.engine import rehearsal
from postlogg.engine.rehearsal import Found, Judged, in_folders, in_store
from postlogg.errors import PostloggError, StoreError
from postlogg.journal.messages import correspondent
from postlogg.mail.message import header_section
from postlogg.model import Folder, FolderKind, Route, StoreFormat
from postlogg.stores import msg
from postlogg.system.secrets import KeyringSecrets
from postlogg.wording import direction_text, reason_text

_MBOX_MARK = b"From "


def rehearse(options: argparse.Namespace) -> Answer:
    """``{messages: [{where, message_id, direction, with, subject, date, route, reason, ...}], counts: {bcc, forward,
    none}, reasons: {code: number}, left_out: [sentence on a file]}``; a message goes on as in
    ``described.decision_object``, without its checks where none failed.

    The folders' past is taken as if it arrived now, Sent before Inbox, each message once: the age guard is not asked.
    """
    chosen = place.settings()
    left_out: list[str] = []
    found = _in_paths(options.paths, left_out) if options.paths else in_folders(chosen, KeyringSecrets())
    with place.journal() as journal:
        judged = list(rehearsal.rehearse(found, chosen, journal, options.since))
    routes = Counter(str(each.decision.route) for each in judged)
    data = {
        "messages": [_object(each) for each in judged],
        "counts": {str(route): routes[str(route)] for route in Route},
        "reasons": dict(Counter(str(each.decision.reason) for each in judged).most_common()),
        "left_out": left_out,
    }
    return Answer(data, _lines(judged, routes), left_out=left_out)


# where the messages come from


def _in_paths(paths: Iterable[str], left_out: list[str]) -> Iterator[Found]:
    for path in map(Path, paths):
        if not path.exists():
            raise PostloggError(f"There is no file or folder {path}.")
        yield from _in_path(path, left_out)


def _in_path(path: Path, left_out: list[str]) -> Iterator[Found]:
    form = recognise(path) if path.is_dir() else None
    if form is not None and form is not StoreFormat.EML:
        yield from in_store(Folder(path, FolderKind.OTHER, form))
    elif path.is_dir():
        for file in sorted(each for each in path.rglob("*") if each.suffix.lower() in msg.SUFFIXES):
            try:
                found = _in_file(file)
            except StoreError as error:
                left_out.append(str(error))
                continue
            yield found
    elif place.read_start(path, len(_MBOX_MARK)) == _MBOX_MARK:
        yield from in_store(Folder(path, FolderKind.OTHER, StoreFormat.MBOX))
    else:
        yield _in_file(path)


def _in_file(path: Path) -> Found:
    raw = place.read_message(path)
    return Found(str(path), FolderKind.OTHER, False, header_section(raw), lambda: raw)


# the answer


def _object(each: Judged) -> dict[str, Any]:
    message, direction, decision = each.message, each.direction, each.decision
    judged = decision_object(decision)
    if all(check.passed for check in decision.checks):
        del judged["checks"]
    return {
        "where": each.found.where,
        "message_id": message.message_id,
        "direction": direction,
        "with": correspondent(message, direction)[0].address,
        "subject": message.subject,
        "date": message.date.isoformat() if message.date else None,
        **judged,
    }


def _lines(judged: list[Judged], routes: Counter[str]) -> list[str]:
    many = f"{len(judged)} message{'' if len(judged) == 1 else 's'}"
    total = f"{many}: {routes['bcc']} by BCC, {routes['forward']} by forward, {routes['none']} not."
    heading = ("Date", "", "With", "Subject", "Outcome", "Why")
    return [*table(heading, [_line(each) for each in judged], widest=44), "", total]


def _line(each: Judged) -> tuple[str, ...]:
    message, decision = each.message, each.decision
    outcome = "would wait for you" if decision.held else "would be logged"
    return (
        f"{message.date:%Y-%m-%d}" if message.date else "-",
        direction_text(each.direction),
        correspondent(message, each.direction)[0].address,
        message.subject,
        "-" if decision.route is Route.NONE else outcome,
        reason_text(decision.reason, decision.detail),
    )
