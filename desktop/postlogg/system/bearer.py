"""How an access token is shown to a mail server (SASL): what a client says first, and its answer to a refusal, which
the server wants before it says so."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class BearerMechanism:
    """``name`` is the SASL mechanism's."""

    name: str
    first: bytes = field(repr=False)
    after_refusal: bytes


def bearer_mechanisms(username: str, token: str, host: str, port: int) -> tuple[BearerMechanism, ...]:
    """XOAUTH2 (Google's and Microsoft's) and OAUTHBEARER (RFC 7628), in the order in which they are tried."""
    escaped = username.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 section 4
    return (
        BearerMechanism("XOAUTH2", f"user={username}\x01auth=Bearer {token}\x01\x01".encode(), b""),
        BearerMechanism(
            "OAUTHBEARER",
            f"n,a={escaped},\x01host={host}\x01port={port}\x01auth=Bearer {token}\x01\x01".encode(),
            b"\x01",
        ),
    )
