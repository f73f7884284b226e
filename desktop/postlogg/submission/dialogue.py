"""The dialogue about one message: MAIL, RCPT, DATA, the content, the final reply (RFC 5321 section 3.3, RFC 2920)."""

from __future__ import annotations

from collections.abc import Iterable

from postlogg.errors import PermanentFailure, PostloggError, SignInRefused, TransientFailure
from postlogg.model import Reply
from postlogg.submission.session import Disconnected, Session, words

# RFC 5321 section 4.5.3.2, as shares of the five minutes that it grants to a command.
_PIECE_SHARE, _FINAL_SHARE = 0.6, 2.0
_LAST_WORDS = 2.0
_WANTED = (2, 2, 3)
_SIGN_IN = (530, 534, 535, 538)


def announce(session: Session, commands: tuple[bytes, bytes, bytes], timeout: float) -> None:
    """MAIL, RCPT and DATA, in one go where the server allows it; afterwards it waits for the content.

    Raises what ``refusal`` makes of the first reply that is not the wanted one, and Disconnected.
    """
    converse = _pipelined if "PIPELINING" in session.features else _one_by_one
    refused = converse(session, commands, timeout)
    if refused is not None:
        raise refusal(session.host, refused)


def transfer(session: Session, octets: Iterable[bytes], timeout: float) -> Reply:
    """The content and its end; gives the final reply, whichever it is. After any error the session is of no more use:
    a message that was broken off must not be ended."""
    try:
        for piece in octets:
            session.send(piece, timeout * _PIECE_SHARE)
    except Disconnected as lost:
        raise _said_meanwhile(session) or lost from lost
    try:
        return session.reply(timeout * _FINAL_SHARE)
    except Disconnected as lost:
        raise Disconnected(
            f"The mail server {session.host} was given the message but did not say whether it took it;"
            " it will be sent again, marked as the same."
        ) from lost


def refusal(host: str, reply: Reply) -> PostloggError:
    """What an unwanted reply means: for the session (421, or no sense), for the sign-in, or for the message."""
    said = words(reply)
    if reply.code == 421:
        return Disconnected(f"The mail server {host} broke off: {said}", reply)
    if reply.code in _SIGN_IN:
        return SignInRefused(f"The mail server {host} asks for another sign-in: {said}", reply)
    match reply.code // 100:
        case 4:
            return TransientFailure(f"The mail server {host} does not take the message for now: {said}", reply)
        case 5:
            return PermanentFailure(f"The mail server {host} refused the message: {said}", reply)
    return Disconnected(f"The mail server {host} gave an answer that makes no sense here: {said}", reply)


def _one_by_one(session: Session, commands: tuple[bytes, bytes, bytes], timeout: float) -> Reply | None:
    for command, wanted in zip(commands, _WANTED, strict=True):
        reply = session.command(command, timeout)
        if reply.code // 100 != wanted:
            return reply
    return None


def _pipelined(session: Session, commands: tuple[bytes, bytes, bytes], timeout: float) -> Reply | None:
    """Reads every reply that is due, also after the first refusal: the next message's replies come after them."""
    session.send(b"".join(commands), timeout)
    refused: Reply | None = None
    try:
        for wanted in _WANTED:
            reply = session.reply(timeout)
            refused = refused or (None if reply.code // 100 == wanted else reply)
            if reply.code == 421:
                break
        if refused is not None and reply.code == 354:
            session.command(b".\r\n", timeout)  # RFC 2920 section 3.1: it waits for content that has no recipient
    except Disconnected:
        session.close()
        if refused is None:
            raise
    return refused


def _said_meanwhile(session: Session) -> PostloggError | None:
    """A server that refuses in the middle of the content says why before it hangs up."""
    try:
        reply = session.reply(_LAST_WORDS)
    except Disconnected:
        return None
    return refusal(session.host, reply) if reply.code >= 400 else None
