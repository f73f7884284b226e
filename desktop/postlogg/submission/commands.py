"""MAIL and RCPT with what the server's extensions allow (RFC 1870, 3461, 6152, 6531)."""

from __future__ import annotations

import re

from postlogg.errors import PermanentFailure
from postlogg.model import Envelope
from postlogg.submission.content import Survey

_ADDRESS = re.compile(r'(?:[^\s<>"@\x00-\x1f\x7f]+|"(?:[^"\\\x00-\x1f\x7f]|\\[ -~])*")@[^\s<>"@\x00-\x1f\x7f]+')
_LONGEST_ENVELOPE_ID = 100


def transaction(envelope: Envelope, content: Survey, features: dict[str, str]) -> tuple[bytes, bytes, bytes]:
    """MAIL, RCPT and DATA for a server with these features.

    Raises PermanentFailure where the server cannot be asked to carry the message: too large, or an address that is
    none or needs SMTPUTF8 where that is missing.
    """
    _check_size(content.size, features.get("SIZE", ""))
    sender, recipient = _mailbox(envelope.mail_from), _mailbox(envelope.rcpt_to)
    utf8 = _needs_utf8(sender, recipient, content.utf8_header, "SMTPUTF8" in features)
    mail = [f"MAIL FROM:<{sender}>"]
    rcpt = [f"RCPT TO:<{recipient}>"]
    if "SIZE" in features:
        mail.append(f"SIZE={content.size}")
    # Without 8BITMIME the octets go out all the same, as from any mail client: changing them would break signatures,
    # and no server in use today clears their eighth bit.
    if content.eight_bit and "8BITMIME" in features:
        mail.append("BODY=8BITMIME")
    if utf8:
        mail.append("SMTPUTF8")
    if "DSN" in features:
        mail += _notice_wishes(envelope.envelope_id)
        rcpt.append("NOTIFY=FAILURE,DELAY")
    return _line(mail), _line(rcpt), b"DATA\r\n"


def xtext(text: str) -> str:
    """RFC 3461 section 4: octets outside of printable ASCII, ``+`` and ``=`` as ``+`` and two hexadecimal digits."""
    return "".join(chr(o) if 33 <= o <= 126 and o not in b"+=" else f"+{o:02X}" for o in text.encode())


def check_address(address: str) -> None:
    """Raises PermanentFailure for what is no addr-spec (RFC 5322 section 3.4.1) or could end a command early."""
    if not _ADDRESS.fullmatch(address):
        raise PermanentFailure(f"“{address}” is not an e-mail address that a message can be sent with.")


def _line(words: list[str]) -> bytes:
    return " ".join(words).encode() + b"\r\n"


def _check_size(size: int, limit: str) -> None:
    if limit.isdecimal() and 0 < int(limit) < size:
        raise PermanentFailure(
            f"The message has {_megabytes(size)} MB, and the mail server takes {_megabytes(int(limit))} MB at most."
        )


def _megabytes(octets: int) -> str:
    return f"{octets / 1e6:.1f}" if octets >= 100_000 else f"{octets / 1e6:.3f}"


def _mailbox(address: str) -> str:
    """The address with an ASCII domain, which every server understands. The empty one is RFC 5321's null path."""
    if address:
        check_address(address)
    local, at, domain = address.rpartition("@")
    if domain.isascii():
        return address
    try:
        return local + at + domain.encode("idna").decode()
    except UnicodeError as error:
        raise PermanentFailure(f"“{domain}” is not a domain that mail can be sent to.") from error


def _needs_utf8(sender: str, recipient: str, utf8_header: bool, offered: bool) -> bool:
    international = [address for address in (sender, recipient) if not address.isascii()]
    if international and not offered:
        raise PermanentFailure(
            f"The mail server does not take addresses with letters like those in {international[0]}."
        )
    return bool(international) or (utf8_header and offered)


def _notice_wishes(envelope_id: str) -> list[str]:
    """A notice shall quote the header section only, and the envelope's identifier where it is a lawful one."""
    encoded = xtext(envelope_id)
    return ["RET=HDRS", *([f"ENVID={encoded}"] if 0 < len(encoded) <= _LONGEST_ENVELOPE_ID else [])]
