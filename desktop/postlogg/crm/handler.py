"""What the CRM says at each step of an SMTP session. Its 250 is answered only after the database has committed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from sqlalchemy.exc import SQLAlchemyError

from postlogg.crm.account import Crm
from postlogg.crm.clerk import Clerk
from postlogg.crm.intake import REFUSED, Delivery, Incoming, Outcome, read
from postlogg.crm.notices import notice, reply
from postlogg.errors import PostloggError
from postlogg.mail.address import first_match
from postlogg.model import Route

ACCEPTED = "250 2.0.0 OK"
FAILED = "451 4.3.0 The CRM cannot take the message now; try again later"

# In octets: to hand a smaller message to another thread takes longer than to read it.
READ_AT_ONCE = 64 * 1024

_Told = tuple[Delivery, Outcome]

log = logging.getLogger(__name__)


class Notices(StrEnum):
    """Which failure notices the CRM sends: only the one that HubSpot documents (a file over 50 MB), or all."""

    DOCUMENTED = "documented"
    ALL = "all"


class Handler:
    """What aiosmtpd asks. ``allowed``: addresses and domains that may be the envelope sender; empty for any.

    ``per_recipient``: one reply for each (RFC 2033 section 4.2).
    """

    def __init__(
        self,
        crm: Crm,
        notices: Notices,
        deliver: Callable[[str, bytes], None] | None,
        *,
        refuse_in_session: bool,
        per_recipient: bool,
        allowed: Sequence[str],
    ) -> None:
        self._crm, self._notices, self._deliver = crm, notices, deliver
        self._refuse, self._per_recipient, self._allowed = refuse_in_session, per_recipient, allowed
        self._clerk = Clerk(crm)
        self._readers = ThreadPoolExecutor(2, "postlogg-crm-reader")

    def close(self) -> None:
        """End the threads, after what they are at."""
        self._readers.shutdown()
        self._clerk.close()

    def sign_in(self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, given: Any) -> AuthResult:
        """Check a user's password (RFC 4954)."""
        if not isinstance(given, LoginPassword):
            return AuthResult(success=False, handled=False)
        user = self._crm.authenticate(given.login.decode("utf-8", "replace"), given.password.decode("utf-8", "replace"))
        return AuthResult(success=bool(user), handled=False, auth_data=user)

    async def handle_EHLO(  # noqa: N802
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Offer RFC 3461 and RFC 2920 beside what aiosmtpd offers."""
        session.host_name = hostname
        return [*responses[:-1], "250-DSN", "250-PIPELINING", responses[-1]]

    async def handle_MAIL(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take mail of those who may send it."""
        if self._allowed and not first_match(address, self._allowed):
            return "550 5.7.1 This CRM takes no mail from that address"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take the account's own addresses only."""
        if self._crm.route(address) is Route.NONE:
            return "550 5.1.1 No such address in this CRM"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Take the message for each recipient; one reply, or one for each."""
        raw = envelope.original_content or b""
        deliveries = _deliveries(self._crm, session, envelope)
        loop = asyncio.get_running_loop()
        try:
            if len(raw) <= READ_AT_ONCE:
                messages = self._read(raw, deliveries)
            else:
                messages = await loop.run_in_executor(self._readers, self._read, raw, deliveries)
            outcomes = await self._clerk.take(messages)
        except SQLAlchemyError as error:
            log.error("The CRM's database failed: %s", type(error).__name__)
            replies = [FAILED] * len(deliveries)
        else:
            replies, to_tell = self._replies(deliveries, outcomes)
            if to_tell:
                await loop.run_in_executor(self._readers, self._notify, raw, to_tell)
        # one recipient's refusal must not make the client send again to the others
        first = next((answer for answer in replies if answer.startswith("250")), replies[0])
        return "\r\n".join(replies) if self._per_recipient else first

    async def handle_exception(self, error: Exception) -> str:
        """A fault of ours is no reason to give the message up: the client tries again."""
        log.error("The CRM failed: %s", type(error).__name__)
        return FAILED

    def _read(self, raw: bytes, deliveries: Sequence[Delivery]) -> list[Incoming]:
        return [read(raw, delivery, self._crm.preset) for delivery in deliveries]

    def _replies(self, deliveries: Sequence[Delivery], outcomes: Sequence[Outcome]) -> tuple[list[str], list[_Told]]:
        """What is answered for each recipient, and of which a notice is to tell."""
        refused = [outcome.outcome == REFUSED for outcome in outcomes]
        spoken = self._refuse and (self._per_recipient or all(refused))
        to_tell = [
            (delivery, outcome)
            for delivery, outcome in zip(deliveries, outcomes, strict=True)
            if not (spoken and outcome.outcome == REFUSED) and self._is_told(delivery, outcome)
        ]
        replies = [
            reply(outcome) if spoken or not no else ACCEPTED for outcome, no in zip(outcomes, refused, strict=True)
        ]
        return replies, to_tell

    def _is_told(self, delivery: Delivery, outcome: Outcome) -> bool:
        told = outcome.complete or bool(outcome.too_large) or self._notices is Notices.ALL
        asked = ("SUCCESS" if outcome.complete else "FAILURE") in delivery.notify
        return bool(told and asked and self._deliver and delivery.mail_from)

    def _notify(self, raw: bytes, to_tell: Sequence[_Told]) -> None:
        assert self._deliver
        for delivery, outcome in to_tell:
            try:
                self._deliver(delivery.mail_from, notice(raw, delivery, outcome, self._crm.domain, datetime.now(UTC)))
            except (OSError, PostloggError) as error:
                log.error("A notice of the CRM could not be handed over: %s", type(error).__name__)


def _deliveries(crm: Crm, session: Session, envelope: Envelope) -> list[Delivery]:
    marks = getattr(envelope, "delivery_marks", {})
    return [
        Delivery(
            mail_from=(envelope.mail_from or "").strip("<>"),
            rcpt_to=address,
            route=crm.route(address),
            signed_in=str(session.auth_data or "") if session.authenticated else "",
            through_addin=address.partition("@")[0].lower().endswith("+addin"),
            envelope_id=getattr(envelope, "envelope_id", ""),
            original_recipient=marks.get(address, {}).get("ORCPT", ""),
            notify=frozenset((marks.get(address, {}).get("NOTIFY") or "FAILURE").upper().split(",")),
        )
        for address in envelope.rcpt_tos
    ]
