"""aiosmtpd's server with delivery status notifications (RFC 3461), and with the lengths that real mail has."""

from __future__ import annotations

import asyncio
import collections
import logging
from typing import Any, ClassVar

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, syntax

from postlogg.crm.content import Received, Room, receive

# aiosmtpd tells addresses at INFO and what a client typed at WARNING.
logging.getLogger("mail.log").setLevel(logging.ERROR)

NO_ROOM = "452 4.3.1 Too much mail at the moment; try again later"
STOPPING = "421 4.3.2 The CRM is being stopped; try again later"

_MARKS = frozenset({"RET", "ENVID", "NOTIFY", "ORCPT"})


class _Crm:
    """Takes RFC 3461's parameters off MAIL and RCPT, which aiosmtpd would refuse, and keeps them on the envelope;
    receives a message in large pieces, and only where there is room for it."""

    line_length_limit = 256 * 1024  # of the reader's buffer; no line of a message is too long
    command_size_limits: ClassVar[dict[str, int]] = collections.defaultdict(lambda: 2048)
    envelope: Any
    transport: Any
    room: Room
    answered: asyncio.Event | None = None

    @syntax("MAIL FROM: <address>", extended=" [SP <mail-parameters>]")
    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802
        """Keep ENVID."""
        rest, marks = _take_off(arg)
        await super().smtp_MAIL(rest)  # type: ignore[misc]
        if self.envelope is not None and marks:
            self.envelope.envelope_id = xtext(marks.get("ENVID", ""))

    @syntax("RCPT TO: <address>", extended=" [SP <mail-parameters>]")
    async def smtp_RCPT(self, arg: str | None) -> None:  # noqa: N802
        """Keep NOTIFY and ORCPT of each recipient that was taken."""
        rest, marks = _take_off(arg)
        before = len(self.envelope.rcpt_tos) if self.envelope is not None else 0
        await super().smtp_RCPT(rest)  # type: ignore[misc]
        if self.envelope is not None and len(self.envelope.rcpt_tos) > before:
            every = vars(self.envelope).setdefault("delivery_marks", {})
            every[self.envelope.rcpt_tos[-1]] = {name: xtext(value) for name, value in marks.items()}

    @syntax("DATA")
    async def smtp_DATA(self, arg: str | None) -> None:  # noqa: N802
        """Take the message as a whole; what there is no room for at the moment may come again."""
        server: Any = self
        if await server.check_helo_needed() or await server.check_auth_needed("DATA"):
            return
        if not self.envelope.rcpt_tos:
            await server.push("503 5.5.1 Error: need RCPT command")
        elif arg:
            await server.push("501 5.5.4 Syntax: DATA")
        elif not self.room.enter():
            await server.push(NO_ROOM)
        else:
            await self._data(server)

    async def _data(self, server: Any) -> None:
        received = Received()
        try:
            await server.push("354 End data with <CR><LF>.<CR><LF>")
            await receive(server._reader, server.data_size_limit, self.room, server._reset_timeout, received)
            self.answered = asyncio.Event()
            await server.push(await self._reply(server, received))
        finally:
            server._set_post_data_state()
            self.room.leave(received.held)
            if self.answered:
                self.answered.set()

    async def _reply(self, server: Any, received: Received) -> str:
        if received.too_large:
            reply = "552 5.3.4 The message is larger than the CRM takes"
        elif received.no_room:
            reply = NO_ROOM
        else:
            self.envelope.original_content, received.octets = received.octets, b""
            reply = await server._call_handler_hook("DATA")
        return reply

    async def take_leave(self) -> None:
        """Let the message that is being logged have its reply, then end the session."""
        server: Any = self
        if self.answered:
            await self.answered.wait()
        if self.transport is not None and not self.transport.is_closing():
            await server.push(STOPPING)
            self.transport.close()


class CrmSmtp(_Crm, SMTP):
    """SMTP (RFC 5321)."""


class CrmLmtp(_Crm, LMTP):
    """LMTP (RFC 2033)."""


def _take_off(arg: str | None) -> tuple[str | None, dict[str, str]]:
    if not arg or ">" not in arg:
        return arg, {}
    path, closing, parameters = arg.rpartition(">")
    given = [(word.partition("=")[0].upper(), word.partition("=")[2], word) for word in parameters.split()]
    marks = {name: value for name, value, _ in given if name in _MARKS}
    others = [word for name, _, word in given if name not in _MARKS]
    return path + closing + "".join(f" {word}" for word in others), marks


def xtext(value: str) -> str:
    """Decode xtext (RFC 3461 section 4); without control characters, for it goes into a notice's header."""
    head, *escaped = value.split("+")
    decoded = [_decoded(piece) for piece in escaped]
    return "".join(c for c in head + "".join(decoded) if c.isprintable())


def _decoded(piece: str) -> str:
    try:
        return chr(int(piece[:2], 16)) + piece[2:]
    except ValueError:
        return "+" + piece
