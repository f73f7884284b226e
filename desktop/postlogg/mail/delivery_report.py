"""Reads the fields of a delivery status notification (RFC 3464), also where they stand in plain text, in damaged
groups, without address types or with fields in the wrong group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_FIELD = re.compile(r"[ \t]{0,8}([A-Za-z][A-Za-z-]{2,40})[ \t]*:[ \t]*(.*)")
_RECIPIENT_FIELDS = ("final-recipient", "original-recipient")
_MESSAGE_FIELDS = frozenset(
    {
        "reporting-mta",
        "original-envelope-id",
        "arrival-date",
        "dsn-gateway",
        "received-from-mta",
        "original-message-id",
        "x-original-message-id",
        "message-id",
    }
)
_PRESENT = re.compile(r"^[ \t]{0,8}(?:final|original)-recipient[ \t]*:", re.IGNORECASE | re.MULTILINE)
_MOST_RECIPIENTS = 1000


@dataclass(slots=True)
class Report:
    """The per-message fields, and for each recipient his fields, by lower-case name; first value of each."""

    message: dict[str, str] = field(default_factory=dict)
    recipients: list[dict[str, str]] = field(default_factory=list)


def holds_report(text: str) -> bool:
    """Whether recipient fields of a report stand in the text."""
    return _PRESENT.search(text) is not None


def read_report(text: str) -> Report:
    """The report in the text; empty where there is none."""
    report = Report()
    for block in _blocks(text):
        _add(report, block)
    return report


def _blocks(text: str) -> Iterator[list[tuple[str, str]]]:
    """Groups of fields between empty lines, unfolded."""
    block: list[tuple[str, str]] = []
    for line in text.split("\n"):
        matched = _FIELD.match(line)
        if matched and not (line[:1] in " \t" and block and matched[1].lower() not in _KNOWN):
            block.append((matched[1].lower(), matched[2].strip()))
        elif not line.strip():
            if block:
                yield block
            block = []
        elif block and line[:1] in " \t":
            name, value = block[-1]
            if len(value) < 4000:
                block[-1] = (name, f"{value} {line.strip()}")
    if block:
        yield block


_KNOWN = _MESSAGE_FIELDS | {
    *_RECIPIENT_FIELDS,
    "action",
    "status",
    "diagnostic-code",
    "remote-mta",
    "last-attempt-date",
    "final-log-id",
    "will-retry-until",
}


def _add(report: Report, block: list[tuple[str, str]]) -> None:
    """A block that names a recipient is his; one that names none goes on with what stands above it."""
    names = {name for name, _ in block}
    group = None if names.intersection(_RECIPIENT_FIELDS) else _last(report)
    for name, value in block:
        if name in _MESSAGE_FIELDS:
            report.message.setdefault(name, value)
            continue
        if group is None or (name in _RECIPIENT_FIELDS and name in group):
            group = _next(report, names)
        group.setdefault(name, value)


def _last(report: Report) -> dict[str, str]:
    return report.recipients[-1] if report.recipients else report.message


def _next(report: Report, names: set[str]) -> dict[str, str]:
    if not names.intersection(_RECIPIENT_FIELDS) or len(report.recipients) >= _MOST_RECIPIENTS:
        return _last(report)
    report.recipients.append({})
    return report.recipients[-1]
