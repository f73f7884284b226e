"""Notices: which submission one is about, matched by what was sent and not by parsing alone, and what it means."""

from __future__ import annotations

import html
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from postlogg import presets
from postlogg.engine.intake import Intake
from postlogg.errors import Offline, StoreError
from postlogg.journal import EventKind, Submission
from postlogg.mail.address import canonical, first_match
from postlogg.mail.machine_sent import MachineSent, header_section, local_part, machine_sent
from postlogg.mail.notice_parts import parts
from postlogg.mail.notice_phrases import NO_REPLY_LOCAL_PARTS
from postlogg.model import Decision, Direction, Folder, FolderKind, MailMessage, Notice, Reason, Route
from postlogg.requirements import Rule
from postlogg.settings import Settings
from postlogg.stores.base import StoredMessage

log = logging.getLogger(__name__)

# A notice without any id is taken for a submission of its recipient within this time (RFC 5321 section 4.5.4.1: a queue
# gives up after four to five days).
WINDOW_SECONDS = 5.5 * 24 * 3600
SKEW_SECONDS = 60.0
WITHOUT_FILE = "Logged without attachment"
SHORTEST_SUBJECT = 6
SAID_LENGTH = 200


class Meaning(Enum):
    """What a notice says about a submission."""

    FAILED = auto()
    DELAYED = auto()
    WITHOUT_FILE = auto()
    SAID = auto()


@dataclass(frozen=True, slots=True)
class Opened:
    """A message that may be a notice. ``notice`` is None where it is no failure notice; ``of_crm``: the CRM sent it;
    ``quoted``: the Message-IDs that it quotes; ``text``: what it says, in lower case; ``sent_at``: its Date, in seconds
    since the epoch, or None."""

    message: MailMessage
    quoted: frozenset[str]
    notice: Notice | None
    of_crm: bool
    text: str
    sent_at: float | None


class Notices:
    """Takes the notices out of received mail. The caller holds the transaction."""

    def __init__(self, intake: Intake) -> None:
        self._outbox, self._listing, self._intake = intake.outbox, intake.listing, intake
        self._traces = intake.traces

    def take(self, stored: StoredMessage, message: MailMessage, folder: Folder, settings: Settings, now: float) -> bool:
        """Enter the message as a notice, with what it means; False where it is an ordinary message."""
        if folder.kind is FolderKind.SENT:
            return False
        opened = _open(stored, message, settings)
        if opened is None:
            return False
        submission = self._about(opened, settings, now)
        if opened.notice is None and submission is None:
            return False
        self._enter(opened, stored, folder, settings, now)
        if submission is not None:
            self._apply(submission, self._meaning(submission, opened), opened, now)
        elif opened.notice is not None:
            self._of_a_contact(opened.notice, opened, now)
        return True

    def _enter(
        self, opened: Opened, stored: StoredMessage, folder: Folder, settings: Settings, now: float
    ) -> None:  # fmt: skip
        if opened.notice is not None:
            decision = Decision(Route.NONE, Reason.FAILURE_NOTICE, detail=", ".join(opened.notice.recipients[:3]))
        else:
            decision = Decision(Route.NONE, Reason.CRM_NOTICE)
        self._intake.enter(opened.message, Direction.RECEIVED, decision, None, settings=settings,
                           folder=folder.place, position=stored.position, size=stored.size, now=now)  # fmt: skip

    # which submission

    def _about(self, opened: Opened, settings: Settings, now: float) -> Submission | None:
        """A late BCC keeps the original's Message-ID, so a customer's bounce quotes it as well: without our envelope
        id, the failed recipient must be the CRM."""
        notice = opened.notice
        if notice is not None and notice.envelope_id:
            found = self._traces.by_envelope_id(notice.envelope_id)
            if found is not None:
                return self._unless_stale(found, opened)
        for submission in self._quoted(opened):
            if notice is None or self._concerns(notice, submission, opened, settings):
                return self._unless_stale(submission, opened)
        if notice is None or notice.message_id:
            return None
        return self._by_time(notice, opened, now)

    def _quoted(self, opened: Opened) -> list[Submission]:
        ids = {*opened.quoted, *opened.message.in_reply_to, *opened.message.references}
        if opened.notice is not None:
            ids.add(opened.notice.message_id)
        return self._traces.by_message_ids(ids - {"", opened.message.message_id})

    def _concerns(self, notice: Notice, submission: Submission, opened: Opened, settings: Settings) -> bool:
        """Nobody but the CRM ever got our forward, so that whatever comes back for it is about the CRM."""
        rcpt_to = canonical(submission.envelope.rcpt_to)
        if submission.route is Route.FORWARD or rcpt_to in map(canonical, notice.recipients):
            return True
        if notice.recipients:
            return all(self._is_within(address, submission, settings) for address in notice.recipients)
        return rcpt_to in opened.text

    def _is_within(self, address: str, submission: Submission, settings: Settings) -> bool:
        """A CRM may hand it on to an address of its own, which is none that the user wrote to."""
        known = self._intake.messages.is_with(submission.message, address)
        return bool(first_match(address, crm_domains(settings))) and not known

    def _by_time(self, notice: Notice, opened: Opened, now: float) -> Submission | None:
        """No id stands in it: the only one handed over for this recipient, or the only one with its subject."""
        end = min(now, opened.sent_at or now) + SKEW_SECONDS
        recent = [
            submission
            for address in notice.recipients
            for submission in self._traces.accepted_between(address, end - WINDOW_SECONDS, end)
        ]
        named = [each for each in recent if self._is_named(each, opened.text)]
        candidates = named if len(named) == 1 else recent
        return candidates[0] if len(candidates) == 1 else None

    def _is_named(self, submission: Submission, text: str) -> bool:
        entry = self._listing.entry(submission.message)
        subject = " ".join(entry.subject.lower().split()) if entry else ""
        return len(subject) >= SHORTEST_SUBJECT and subject in text

    def _unless_stale(self, submission: Submission, opened: Opened) -> Submission | None:
        """A second notice about a try that had failed already says nothing about the one after it."""
        failed_at = self._listing.last(submission.message, EventKind.FAILED)
        queued_at = submission.queued_at or 0.0
        if failed_at is None or failed_at > queued_at or opened.sent_at is None:
            return submission
        return None if opened.sent_at < queued_at else submission

    # what it means

    def _meaning(self, submission: Submission, opened: Opened) -> Meaning:
        if opened.notice is None:
            return Meaning.SAID
        if opened.notice.delayed:
            return Meaning.DELAYED
        return Meaning.WITHOUT_FILE if self._is_without_file(submission, opened) else Meaning.FAILED

    def _is_without_file(self, submission: Submission, opened: Opened) -> bool:
        """A CRM that leaves a large file out logs the message all the same, and sends a failure notice."""
        if not opened.of_crm or _has(opened.text, presets.notice_phrases().not_logged):
            return False
        if _has(opened.text, presets.notice_phrases().without_file):
            return True
        checks = self._listing.checks(submission.message)
        return any(check.id == Rule.ATTACHMENT_SIZE and not check.passed for check in checks)

    def _apply(self, submission: Submission, meaning: Meaning, opened: Opened, now: float) -> None:
        said = opened.notice.diagnostic if opened.notice else opened.message.subject
        said = " ".join(said.split())[:SAID_LENGTH]
        if meaning is Meaning.FAILED and opened.notice is not None:
            if self._outbox.failed(submission.id, opened.notice.status, said, now):
                log.info("A failure notice was matched to message %d.", submission.message)
                self._listing.happened(submission.message, EventKind.FAILED, now, said)
            return
        note = WITHOUT_FILE if meaning is Meaning.WITHOUT_FILE else said
        self._outbox.noted(submission.id, note)
        kind = EventKind.DELAYED if meaning is Meaning.DELAYED else EventKind.CRM_SAID
        self._listing.happened(submission.message, kind, now, note)

    def _of_a_contact(self, notice: Notice, opened: Opened, now: float) -> None:
        """The user's own mail did not reach somebody; it is in the CRM all the same."""
        for submission in self._quoted(opened)[:1]:
            detail = ", ".join(notice.recipients[:3])
            self._listing.happened(submission.message, EventKind.CONTACT_BOUNCED, now, detail)


def crm_domains(settings: Settings) -> tuple[str, ...]:
    """From where the CRM writes, and where it takes mail."""
    destination = settings.destination
    own = [address.rpartition("@")[2].lower() for address in (destination.bcc_address, destination.forward_address)]
    bases = {domain.partition(".")[2] for domain in own if domain.startswith(("bcc.", "forward."))}
    preset = presets.load(destination.preset, *sorted(bases)[:1])
    return tuple(dict.fromkeys([*preset.notice_domains, *filter(None, own)]))


def _open(stored: StoredMessage, message: MailMessage, settings: Settings) -> Opened | None:
    sent = machine_sent(header_section(stored.section))
    of_crm = any(first_match(mailbox.address, crm_domains(settings)) for mailbox in message.senders)
    if sent is MachineSent.NO and not of_crm:
        return None
    try:
        raw = stored.read()
    except Offline:
        raise
    except StoreError:
        return None
    # with what it takes to read every server's notices it takes near a megabyte, and most messages are none
    from postlogg.mail import delivery_status  # noqa: PLC0415

    notice = delivery_status.read(raw)
    failure = notice if notice is not None and notice.is_failure else None
    text = _text(raw, message)
    # people work at a CRM's maker too, and answer; and what merely comes from there is no notice
    written_by_none = _has(local_part(message.field("from")), NO_REPLY_LOCAL_PARTS)
    says_so = sent is not MachineSent.NO or written_by_none or _has(text, presets.notice_phrases().not_logged)
    if failure is None and (notice is not None or not (of_crm and says_so)):
        return None
    quoted = delivery_status.quoted_message_ids(raw)
    return Opened(message, quoted, failure, of_crm, text, message.date.timestamp() if message.date else None)


def _text(raw: bytes, message: MailMessage) -> str:
    texts = (message.subject, *(html.unescape(part.text) for part in parts(raw, header_section(raw))))
    return " ".join(" ".join(texts).lower().split())


def _has(text: str, phrases: Iterable[str]) -> bool:
    return any(phrase in text for phrase in phrases)
