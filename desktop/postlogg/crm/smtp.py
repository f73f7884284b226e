"""aiosmtpd's server with delivery status notifications (RFC 3461), and with the line lengths that real mail has."""

from __future__ import annotations

import collections
import logging
from typing import Any, ClassVar

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, syntax

# aiosmtpd tells addresses at INFO and what a client typed at WARNING.
logging.getLogger("mail.log").setLevel(logging.ERROR)

_MARKS = frozenset({"RET", "ENVID", "NOTIFY", "ORCPT"})


class _Dsn:
    """Takes RFC 3461's parameters off MAIL and RCPT, which aiosmtpd would refuse, and keeps them on the envelope."""

    line_length_limit = 4 * 1024 * 1024
    command_size_limits: ClassVar[dict[str, int]] = collections.defaultdict(lambda: 2048)
    envelope: Any

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


class CrmSmtp(_Dsn, SMTP):
    """SMTP (RFC 5321)."""


class CrmLmtp(_Dsn, LMTP):
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
