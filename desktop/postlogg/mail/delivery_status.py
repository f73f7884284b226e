"""Reads delivery-failure notices: reports (RFC 3464) and the notices of servers that send none."""

from __future__ import annotations

import email
import email.errors
import html
import logging
import re
from dataclasses import dataclass, field

from flufl.bounce import all_failures

from postlogg.mail import delivery_prose as prose
from postlogg.mail import failed_addresses as failed
from postlogg.mail.addresses_in_text import addresses
from postlogg.mail.delivery_report import Report, holds_report, read_report
from postlogg.mail.machine_sent import HeaderSection, MachineSent, header_section, is_answer, is_daemon, machine_sent
from postlogg.mail.notice_parts import Kind, parameters, parts, window
from postlogg.mail.returned_message import bracketed, correspondents, labelled_message_id, message_id, split_text
from postlogg.mail.smtp_reply import enhanced_statuses, has_reply, most_telling, one_line
from postlogg.model import Notice

_AT_ONCE = 600
_FLUFL_LIMIT = 16 * 1024
_RAISED_BY_FLUFL = (
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
    email.errors.MessageError,
)
"""Its detectors, and the parser it needs, take a From, a charset or a boundary for granted: these were met on mail that
lacks one."""

logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL + 1)  # it logs what it raises, with pieces of the mail
_MESSAGE_ID = re.compile(r"<[^<>\s@]{1,500}@[^<>\s]{1,490}>")


@dataclass(slots=True)
class _Letter:
    """A notice taken apart: what the server says, the report's text, and the header section of the returned message."""

    header: HeaderSection
    raw: bytes
    certain: bool
    daemon: bool = False
    said: str = ""
    text: str = ""
    report: str = ""
    returned: str = ""
    kinds: set[Kind] = field(default_factory=set)


def read(raw: bytes) -> Notice | None:
    """The notice that the message is, or None where it is none. Never raises, whatever the bytes.

    ``permanent`` is True where delivery was given up. Complaints (RFC 5965), read receipts (RFC 8098) and automatic
    replies are no notices; a report of success is one with ``is_failure`` False.
    """
    header = header_section(raw)
    sent = machine_sent(header)
    if sent is MachineSent.NO:
        return None
    letter = _take_apart(raw, header, sent is MachineSent.CERTAIN)
    if Kind.COMPLAINT in letter.kinds or (Kind.RECEIPT in letter.kinds and not _rejects(letter)):
        return None
    return _from_report(letter) or _from_prose(letter)


def quoted_message_ids(raw: bytes) -> frozenset[str]:
    """Every msg-id (RFC 5322 section 3.6.4), with angle brackets, in the raw or decoded text of a notice."""
    header = header_section(raw)
    texts = [raw[: header.end].decode("utf-8", "replace"), window(raw, header.end).decode("utf-8", "replace")]
    texts += [html.unescape(part.text) for part in parts(raw, header)]
    return frozenset(found for text in texts for found in _MESSAGE_ID.findall(text))


def _take_apart(raw: bytes, header: HeaderSection, certain: bool) -> _Letter:
    letter = _Letter(header, raw, certain)
    leaves = parts(raw, header)
    letter.kinds = {part.kind for part in leaves}
    report_type = parameters(header.get("content-type")).get("report-type", "").lower()
    if report_type == "feedback-report":
        letter.kinds.add(Kind.COMPLAINT)
    letter.report = "\n\n".join(part.text for part in leaves if part.kind in {Kind.STATUS, Kind.RECEIPT})
    letter.daemon = (
        is_daemon(header.get("from"))
        or "x-failed-recipients" in header.fields
        or Kind.STATUS in letter.kinds
        or report_type == "delivery-status"
    )
    texts = [part.text for part in leaves if part.kind is Kind.TEXT and part.text.strip()]
    texts = texts or [part.text for part in leaves if part.kind is Kind.HTML]
    split = [split_text(text) for text in texts]
    letter.text = "\n\n".join(texts)
    letter.said = "\n\n".join(said for said, _ in split)
    returned = [part.text for part in leaves if part.kind is Kind.ORIGINAL] + [below for _, below in split if below]
    letter.returned = "\n\n".join(returned)
    return letter


def _rejects(letter: _Letter) -> bool:
    """A rejection by a user's filter comes as a disposition notification (RFC 5429 section 2.1.2)."""
    return "automatic-action" in letter.report.lower() and "rejected" in prose.squeezed(letter.said)


def _from_report(letter: _Letter) -> Notice | None:
    quoted = prose.own_words(letter.text) if is_answer(letter.header) else letter.text
    for text in (letter.report, letter.said if quoted is letter.text else "", quoted if letter.certain else ""):
        if holds_report(text):
            report = read_report(text)
            if report.recipients:
                return _notice(letter, report)
    return None


def _notice(letter: _Letter, report: Report) -> Notice:
    groups = [group for group in report.recipients if _failed(group)]
    envelope_id = report.message.get("original-envelope-id", "")
    if not groups:
        return Notice(is_failure=False, message_id=_original_id(letter, report), envelope_id=envelope_id)
    delayed = _all_delayed(groups, letter)
    return Notice(
        is_failure=True,
        recipients=tuple(failed.distinct(filter(None, map(_address, groups)))) or _recipients(letter),
        status=most_telling([code for group in groups for code in _codes(group)] + enhanced_statuses(letter.said)),
        permanent=not delayed,
        message_id=_original_id(letter, report),
        diagnostic=_diagnostic(groups) or prose.reason(letter.said),
        envelope_id=envelope_id,
        delayed=delayed,
    )


def _all_delayed(groups: list[dict[str, str]], letter: _Letter) -> bool:
    actions = [_action(group) for group in groups]
    if any(actions):
        return all(action.startswith(("delay", "defer")) for action in actions)
    return prose.tells_delay(letter.header.subject, prose.squeezed(letter.said))


def _action(group: dict[str, str]) -> str:
    return group.get("action", "").lower().lstrip()


def _failed(group: dict[str, str]) -> bool:
    action = _action(group)
    if action:
        return not action.startswith(("deliver", "relay", "expand"))
    return not group.get("status", "").strip().startswith("2")


def _address(group: dict[str, str]) -> str:
    found = addresses(group.get("original-recipient", "")) or addresses(group.get("final-recipient", ""))
    return next(iter(found), "")


def _codes(group: dict[str, str]) -> list[str]:
    """The server's own words come first; where it quotes another server, that one's code stands last."""
    return enhanced_statuses(group.get("diagnostic-code", ""))[::-1] + enhanced_statuses(group.get("status", ""))


def _diagnostic(groups: list[dict[str, str]]) -> str:
    value = next((group["diagnostic-code"] for group in groups if group.get("diagnostic-code")), "")
    kind, separator, words = value.partition(";")
    return one_line(words if separator and len(kind) < 20 else value)


def _original_id(letter: _Letter, report: Report | None = None) -> str:
    fields = report.message if report else {}
    known = fields.get("original-message-id") or fields.get("x-original-message-id") or fields.get("message-id")
    return (
        message_id(letter.returned)
        or (bracketed(known) if known else "")
        or labelled_message_id(letter.said)
        or _answered(letter.header)
    )


def _answered(header: HeaderSection) -> str:
    found = _MESSAGE_ID.findall(header.get("in-reply-to")) or _MESSAGE_ID.findall(header.get("references"))
    return found[-1] if found else ""


def _from_prose(letter: _Letter) -> Notice | None:
    if not letter.daemon or is_answer(letter.header):
        letter.said = prose.own_words(letter.said)
    words = prose.squeezed(letter.said)
    if not (_tells_daemon(letter, words) if letter.daemon else _tells_other(letter, words)):
        return None
    recipients = _recipients(letter)
    delayed = prose.tells_delay(letter.header.subject, words)
    return Notice(
        is_failure=True,
        recipients=recipients,
        status=most_telling(enhanced_statuses(letter.said)),
        permanent=not delayed,
        message_id=_original_id(letter),
        diagnostic=prose.reason(letter.said, _line_of(recipients, letter.said)),
        delayed=delayed,
    )


def _tells_daemon(letter: _Letter, words: str) -> bool:
    """A mail server need not say much: the returned message is enough in a language that is not known here."""
    if is_answer(letter.header):
        return prose.tells_failure(words)
    if prose.tells_failure(f"{letter.header.subject} {words}"):
        return True
    return (letter.returned != "" or has_reply(letter.said)) and not prose.tells_success(words)


def _tells_other(letter: _Letter, words: str) -> bool:
    """Everybody else has to say it plainly, and to name an address or quote a reply: parcels are not delivered too."""
    reply = has_reply(letter.said)
    if letter.certain:
        plain = prose.says_plainly(letter.header.subject)
        told = plain or (letter.returned != "" and prose.says_plainly(words[:_AT_ONCE]))
    else:
        told = prose.tells_failure(words[:_AT_ONCE])
    return told and (reply or bool(_plainly_failed(letter)))


def _line_of(recipients: tuple[str, ...], text: str) -> int | None:
    return next((name.line for name in failed.named_addresses(text) if name.address in recipients), None)


def _recipients(letter: _Letter) -> tuple[str, ...]:
    stated = addresses(letter.header.get("x-failed-recipients"))
    if stated:
        return tuple(failed.distinct(stated))
    to, senders = _correspondents(letter)
    return tuple(
        _plainly_failed(letter)
        or failed.spoken_of(letter.said, to)
        or _by_flufl(letter)
        or failed.mentioned(failed.named_addresses(letter.said), senders)
        or _only(to)
    )


def _plainly_failed(letter: _Letter) -> list[str]:
    to, senders = _correspondents(letter)
    return failed.plainly_failed(failed.named_addresses(letter.said), senders, to)


def _correspondents(letter: _Letter) -> tuple[list[str], set[str]]:
    """To whom the returned message went, and who sent it: the notice is addressed to him."""
    to, senders = correspondents(letter.returned)
    return to, senders | {address.lower() for address in addresses(letter.header.get("to"))}


def _only(addresses_of_original: list[str]) -> list[str]:
    found = failed.distinct(addresses_of_original)
    return found if len(found) == 1 else []


def _by_flufl(letter: _Letter) -> list[str]:
    """What flufl.bounce knows of old and rare servers; of the front only, for it takes quadratic time."""
    if Kind.STATUS in letter.kinds:
        return []
    try:
        temporary, permanent = all_failures(email.message_from_bytes(letter.raw[:_FLUFL_LIMIT]))
    except _RAISED_BY_FLUFL:
        return []
    found = sorted(address.decode("utf-8", "replace") for address in temporary | permanent)
    return [address for address in found if "@" in address]
