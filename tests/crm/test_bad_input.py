"""Whatever comes in: an outcome, never an exception."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.crm_mail import BCC, BLOCK, FORWARD, OLA, forwarded, sent

from postlogg.crm import Crm, Delivery
from postlogg.mail.body import content
from postlogg.mail.forwarded import read_message
from postlogg.mail.message import parse
from postlogg.model import Route
from postlogg.requirements import Unknown, check

CORPORA = Path(__file__).parents[2].parent / "shared" / "corpora"
OWN_DATA = Path(__file__).parents[1] / "data"
ROUTES = ((Route.BCC, BCC), (Route.FORWARD, FORWARD))

# Not "no sender": what is asked of a message beyond its sender is to be reached.
FROM_USER = f"From: {OLA}\r\n".encode()


def damaged(raw: bytes, chance: random.Random) -> Iterator[bytes]:
    """The message cut, with octets changed, and with pieces repeated where they do not belong."""
    yield raw[: chance.randrange(len(raw) + 1)]
    changed = bytearray(raw)
    for _ in range(max(1, len(raw) // 200)):
        changed[chance.randrange(len(raw))] = chance.choice(b'\0\r\n\xff<>"@;=-: a')
    yield bytes(changed)
    start, end = sorted(chance.randrange(len(raw) + 1) for _ in range(2))
    yield raw[:end] + raw[start:end][:20_000] + raw[end:]


def take(crm: Crm, raw: bytes) -> list[str]:
    """The outcomes on both routes; the desktop's checks are asked as well."""
    message, facts, inner = parse(raw), content(raw), read_message(raw)
    for route, _ in ROUTES:
        assert check(message, facts, route, Unknown(), crm.preset, inner)
    return [crm.take(raw, Delivery(OLA, address, route)).outcome for route, address in ROUTES]


def test_damaged_messages_of_our_own(crm: Crm) -> None:
    chance = random.Random(7)
    letters = [
        sent(files=[("a.pdf", b"%PDF" * 50)], cc="x@y.example"),
        forwarded(files=[("b.pdf", b"b")], note="see"),
        sent(to="a\0b@customer.example, " + "x" * 400 + "@long.example", subject="a\0b", html=""),
        forwarded(block=BLOCK.replace("kari@", "k\0ri" * 100 + "@")),
        b"\r\n",
        b"",
    ]
    letters += [path.read_bytes() for path in sorted(OWN_DATA.rglob("*.eml"))]
    outcomes = set(
        chain.from_iterable(
            take(crm, FROM_USER + one) for raw in letters for one in (raw, *(damaged(raw, chance) if raw else ()))
        )
    )
    assert outcomes == {"logged", "refused", "duplicate"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(octets=st.binary(max_size=300), text=st.text(max_size=100))
def test_any_octets_and_any_words(crm: Crm, octets: bytes, text: str) -> None:
    words = text.encode("utf-8", "replace")
    for raw in (
        octets,
        FROM_USER + octets,
        FROM_USER + b"To: " + words + b"@x.example\nMessage-ID: <" + octets + b">\n",
    ):
        assert len(take(crm, raw)) == 2


def corpus() -> Iterator[bytes]:
    for path in sorted((CORPORA / "bounces" / "eml").glob("*.eml")):
        yield path.read_bytes()
    forwards = CORPORA / "forwarded"
    for item in json.loads((forwards / "expected.json").read_text(encoding="utf-8"))["items"]:
        kind = "html" if "html_file" in item else "plain"
        body = (forwards / item.get(f"{'html' if kind == 'html' else 'text'}_file")).read_bytes()
        subject = (item.get("subject") or "").encode()
        yield b"Subject: " + subject + b"\r\nContent-Type: text/" + kind.encode() + b"; charset=utf-8\r\n\r\n" + body


def test_real_messages_and_damaged_ones(crm: Crm) -> None:
    if not CORPORA.is_dir():
        pytest.skip("needs ../shared/corpora")
    chance = random.Random(11)
    taken = 0
    for number, raw in enumerate(corpus()):
        for one in (raw, *(damaged(raw, chance) if number % 4 == 0 else ())):
            taken += len(take(crm, FROM_USER + one))
    assert taken > 2000
