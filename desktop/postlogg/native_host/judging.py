"""``judge``: what would become of a message that is being written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from postlogg import presets, wording
from postlogg.decision import BINDING, Seen, decide, reconsider
from postlogg.engine.intake import Desktop, rules
from postlogg.journal import Confirmations, Event, EventKind, Journal, Messages, Switch
from postlogg.mail.address import canonical, parse_mailboxes
from postlogg.mail.message import message_ids
from postlogg.model import (
    Attachment,
    Content,
    Decision,
    Direction,
    FolderKind,
    Mailbox,
    MailMessage,
    Reason,
    Route,
)
from postlogg.native_host.handing_in import require_set_up
from postlogg.requirements import candidates, check, loggable
from postlogg.settings import Destination, Settings

if TYPE_CHECKING:
    from postlogg.native_host.host import Host


@dataclass(frozen=True, slots=True)
class Verdict:
    """``people``: on whom it would be logged; ``visible``: addresses of the CRM that the others would see."""

    decision: Decision
    people: tuple[Mailbox, ...]
    visible: tuple[str, ...]

    @property
    def log(self) -> bool:
        """Whether it is logged if the user does nothing about it."""
        decision = self.decision
        return decision.reason is Reason.BCC_BY_HAND or (decision.route is not Route.NONE and not decision.held)

    @property
    def locked(self) -> bool:
        """Whether nothing that the user wishes could have it logged."""
        return not self.log and self.decision.reason in BINDING


def judge(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """The verdict on a draft."""
    require_set_up(host)
    host.words.speak()
    journal, chosen = host.files.journal, host.files.settings
    found = verdict(journal, chosen, asked, host.files.clock())
    return {
        "log": found.log,
        "locked": found.locked,
        "reason": found.decision.reason,
        "sentence": _sentence(journal, found),
        "checks": [asdict(wording.check_text(each)) for each in found.decision.checks],
        "bcc": chosen.destination.bcc_address,
        "visible": list(found.visible),
    }


def verdict(journal: Journal, chosen: Settings, draft: dict[str, Any], now: float) -> Verdict:
    """The same decision and the same requirements as of a message that was sent, but for the CRM's own addresses among
    the recipients: it goes to the CRM once, however it is addressed."""
    destination, preset = chosen.destination, presets.load(chosen.destination.preset)
    whole = message_of(draft)
    message = _without(whole, (destination.bcc_address, destination.forward_address), ("to", "cc", "bcc"))
    # what stands in Bcc, or is addressed to nobody else, the user meant as it stands
    meant = _without(whole, (destination.bcc_address,), ("to", "cc")) if message.recipients else whole
    seen = Seen(Direction.SENT, FolderKind.SENT, age=timedelta(0))
    decision = decide(meant, seen, rules(chosen, capturing=Switch(journal).is_on(now)), Messages(journal))
    checks = check(message, _content(draft), Route.BCC, Desktop(chosen), preset)
    decision = replace(reconsider(decision, (), checks), checks=checks)
    people = loggable(candidates(message, Route.BCC, Desktop(chosen), preset), Desktop(chosen))
    return Verdict(decision, people, _visible(whole, destination) if message.recipients else ())


def message_of(draft: dict[str, Any]) -> MailMessage:
    """The header facts of a draft."""
    return MailMessage(
        key="",
        message_id="",
        senders=parse_mailboxes(draft["from"]),
        to=_mailboxes(draft["to"]),
        cc=_mailboxes(draft["cc"]),
        bcc=_mailboxes(draft["bcc"]),
        subject=draft["subject"],
        date=None,
        in_reply_to=message_ids(draft["in_reply_to"]),
        references=message_ids(" ".join(draft["references"])),
        content_type="text/plain",
        fields=(),
    )


def _mailboxes(texts: Iterable[str]) -> tuple[Mailbox, ...]:
    return tuple(mailbox for text in texts for mailbox in parse_mailboxes(text))


def _without(message: MailMessage, addresses: Iterable[str], fields: Iterable[str]) -> MailMessage:
    left_out = {canonical(address) for address in addresses}
    kept: dict[str, Any] = {
        name: tuple(each for each in getattr(message, name) if canonical(each.address) not in left_out)
        for name in fields
    }
    return replace(message, **kept)


def _visible(message: MailMessage, destination: Destination) -> tuple[str, ...]:
    """The CRM's addresses among those that everybody sees."""
    shown = {canonical(mailbox.address) for mailbox in (*message.to, *message.cc)}
    own = filter(None, (destination.bcc_address, destination.forward_address))
    return tuple(address for address in own if canonical(address) in shown)


def _content(draft: dict[str, Any]) -> Content:
    files = tuple(Attachment(each["name"], "application/octet-stream", each["size"]) for each in draft["attachments"])
    text, html = draft["text_size"], draft["html_size"]
    return Content(text, html, has_text=bool(text), has_html=bool(html), attachments=files)


def _sentence(journal: Journal, found: Verdict) -> str:
    decision = found.decision
    if not found.log or decision.reason is Reason.BCC_BY_HAND or not found.people:
        about = f"{decision.reason} {decision.detail}".strip()
        return wording.event_text(Event(0.0, EventKind.DECIDED, about))
    first, others = found.people[0], len(found.people) - 1
    name, company = Confirmations(journal).of_person(first.address) or (first.name or first.address, "")
    whom = f"{name} ({company})" if company else name
    return wording.prospect_text(whom, others)
