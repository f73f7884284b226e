"""Reads the fields of a delivery status notification (RFC 3464), also where they stand in plain text, in damaged
groups, without address types or with fields in the wrong group."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from postlogg.mail.addresses_in_text import addresses
from postlogg.mail.smtp_reply import enhanced_statuses, joined

_FIELD = re.compile(r"[ \t]{0,8}([A-Za-z][A-Za-z-]{2,40})[ \t]*:[ \t]*(.*)")
_PRESENT = re.compile(r"^[ \t]{0,8}(?:final|original)-recipient[ \t]*:", re.IGNORECASE | re.MULTILINE)
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
_UNICODE = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")
_LONGEST_ADDRESS = 1000
_MOST_RECIPIENTS = 1000
_LONGEST_VALUE = 4000


@dataclass(slots=True)
class Recipient:
    """The fields about one recipient (RFC 3464 section 2.3), by lower-case name; the first value of each."""

    fields: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """To whom the message was written: the original recipient rather than what an alias made of him."""
        found = (_written_address(self.fields.get(name, "")) for name in reversed(_RECIPIENT_FIELDS))
        return next(filter(None, found), "")

    @property
    def action(self) -> str:
        """What was done, in lower case, or an empty text."""
        return self.fields.get("action", "").lower().lstrip()

    @property
    def failed(self) -> bool:
        """Whether the message did not get there, or not yet."""
        if self.action:
            return not self.action.startswith(("deliver", "relay", "expand"))
        return not self.fields.get("status", "").startswith("2")

    @property
    def delayed(self) -> bool:
        """Whether it is still being tried."""
        return self.action.startswith(("delay", "defer"))

    @property
    def statuses(self) -> list[str]:
        """Enhanced status codes: those in the server's own words first; of these the last, for where it quotes
        another server, that one's stands last."""
        words, status = self.fields.get("diagnostic-code", ""), self.fields.get("status", "")
        return enhanced_statuses(words)[::-1] + enhanced_statuses(status)

    @property
    def diagnostic(self) -> str:
        """The server's words without the type in front."""
        value = self.fields.get("diagnostic-code", "")
        kind, separator, words = value.partition(";")
        return joined(words if separator and len(kind) < 20 else value)


@dataclass(slots=True)
class Report:
    """The fields about the message (RFC 3464 section 2.2), by lower-case name, and those about its recipients."""

    fields: dict[str, str] = field(default_factory=dict)
    recipients: list[Recipient] = field(default_factory=list)

    @property
    def envelope_id(self) -> str:
        """The Original-Envelope-Id, or an empty text."""
        return self.fields.get("original-envelope-id", "")

    @property
    def original_message_id(self) -> str:
        """The Message-ID that some servers add, as written, or an empty text."""
        names = ("original-message-id", "x-original-message-id", "message-id")
        return next((self.fields[name] for name in names if self.fields.get(name)), "")


def _written_address(value: str) -> str:
    """The address in a recipient field, also in letters of any script (RFC 6533), in its encoded form too."""
    plain = _UNICODE.sub(_character, value[:_LONGEST_ADDRESS]).replace("+2B", "+").replace("+3D", "=")
    kind, _, rest = plain.partition(";")
    if kind.strip().lower() == "utf-8" and "@" in rest:
        return rest.strip().strip("<>")
    return next(iter(addresses(plain)), "")


def _character(found: re.Match[str]) -> str:
    number = int(found[1], 16)
    return chr(number) if number <= sys.maxunicode and not 0xD800 <= number <= 0xDFFF else found[0]


def read_report(text: str) -> Report:
    """The report in the text; empty where no recipient field stands in it."""
    report = Report()
    if _PRESENT.search(text):
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
            if len(value) < _LONGEST_VALUE:
                block[-1] = (name, f"{value} {line.strip()}")
    if block:
        yield block


def _add(report: Report, block: list[tuple[str, str]]) -> None:
    """A block that names a recipient is his; one that names none goes on with what stands above it."""
    names_one = any(name in _RECIPIENT_FIELDS for name, _ in block)
    fields = None if names_one else _last(report)
    for name, value in block:
        if name in _MESSAGE_FIELDS:
            report.fields.setdefault(name, value)
            continue
        if fields is None or (name in _RECIPIENT_FIELDS and name in fields):
            fields = _next(report)
        fields.setdefault(name, value)


def _last(report: Report) -> dict[str, str]:
    return report.recipients[-1].fields if report.recipients else report.fields


def _next(report: Report) -> dict[str, str]:
    if len(report.recipients) < _MOST_RECIPIENTS:
        report.recipients.append(Recipient())
    return _last(report)
