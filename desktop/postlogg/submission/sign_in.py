"""Signing in at a submission server (RFC 4954): PLAIN, LOGIN, CRAM-MD5, XOAUTH2, OAUTHBEARER."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Callable
from dataclasses import dataclass

from postlogg.errors import SignInRefused, TransientFailure
from postlogg.model import Reply
from postlogg.submission.session import Disconnected, Session, words
from postlogg.system.bearer import BearerMechanism, bearer_mechanisms

_MOST_CHALLENGES = 4

Answer = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A SASL mechanism: its initial response, if it has one, and its answer to each challenge."""

    name: str
    initial: bytes | None
    answer: Answer


def password_mechanisms(username: str, password: str) -> tuple[Mechanism, ...]:
    """In the order in which they are tried. Under TLS the plainest is the one that every server gets right."""
    user, secret = username.encode(), password.encode()

    in_turn = iter((user, secret))

    def login(_: bytes) -> bytes:
        return next(in_turn, b"")

    def cram_md5(challenge: bytes) -> bytes:
        return user + b" " + hmac.new(secret, challenge, "md5").hexdigest().encode()

    return (
        Mechanism("PLAIN", b"\0" + user + b"\0" + secret, lambda _: b"\0" + user + b"\0" + secret),
        Mechanism("LOGIN", None, login),
        Mechanism("CRAM-MD5", None, cram_md5),
    )


def token_mechanisms(username: str, token: str, host: str, port: int) -> tuple[Mechanism, ...]:
    """A challenge is the server's account of what is wrong with the token; the right answer gets its reply."""
    return tuple(_bearer(each) for each in bearer_mechanisms(username, token, host, port))


def _bearer(mechanism: BearerMechanism) -> Mechanism:
    return Mechanism(mechanism.name, mechanism.first, lambda _: mechanism.after_refusal)


def sign_in(session: Session, mechanisms: tuple[Mechanism, ...], timeout: float) -> None:
    """Signs in with the first mechanism that the server offers; the next one only if it does not know that one.

    A refused secret is not offered a second time: servers lock accounts for less. Raises SignInRefused,
    TransientFailure on a 4yz reply, Disconnected.
    """
    offered = session.features.get("AUTH", "").upper().split()
    usable = [mechanism for mechanism in mechanisms if mechanism.name in offered]
    if not usable:
        raise SignInRefused(
            f"The mail server {session.host} offers no way to sign in that fits the account's settings"
            f" (it offers {', '.join(offered) or 'none'})."
        )
    reply = _exchange(session, usable[0], timeout)
    for mechanism in usable[1:]:
        if reply.code != 504:
            break
        reply = _exchange(session, mechanism, timeout)
    _check(session.host, reply)


def _exchange(session: Session, mechanism: Mechanism, timeout: float) -> Reply:
    initial = b"" if mechanism.initial is None else b" " + base64.b64encode(mechanism.initial)
    reply = session.command(b"AUTH " + mechanism.name.encode() + initial + b"\r\n", timeout)
    for _ in range(_MOST_CHALLENGES):
        if reply.code != 334:
            break
        answer = mechanism.answer(_challenge(reply))
        reply = session.command(base64.b64encode(answer) + b"\r\n", timeout)
    return reply


def _challenge(reply: Reply) -> bytes:
    try:
        return base64.b64decode(reply.text)
    except (binascii.Error, ValueError):
        return b""


def _check(host: str, reply: Reply) -> None:
    match reply.code // 100:
        case 2:
            return
        case 4 if reply.code != 421:
            raise TransientFailure(f"The mail server {host} lets nobody sign in for now: {words(reply)}", reply)
        case 5:
            raise SignInRefused(f"The mail server {host} refused the sign-in: {words(reply)}", reply)
    raise Disconnected(f"The mail server {host} broke off the sign-in: {words(reply)}", reply)
