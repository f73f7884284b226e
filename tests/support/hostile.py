"""Messages that mean harm: real ones damaged at random, and ones that are made to overwhelm a reader."""

from __future__ import annotations

import base64
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.support.crm_mail import BLOCK, OLA, forwarded, sent

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1024 * 1024

FROM_USER = f"From: {OLA}\r\n".encode()
HEAD = (
    FROM_USER + b"To: kari@customer.example\r\nSubject: Offer\r\nMessage-ID: <m@acme.example>\r\nMIME-Version: 1.0\r\n"
)


def corpus() -> list[bytes]:
    """Every message at hand: our own, those of the tests, and those beside the repository where they are there."""
    own = [
        sent(files=[("a.pdf", b"%PDF" * 50)], cc="x@y.example"),
        sent(html="", text="plain\n"),
        forwarded(files=[("b.pdf", b"b")], note="see"),
        forwarded(html=False, block=BLOCK.replace("Kari Nordmann ", "")),
    ]
    own += [path.read_bytes() for path in sorted((ROOT / "tests" / "data").rglob("*.eml"))]
    shared = ROOT.parent / "shared" / "corpora"
    own += [path.read_bytes() for path in sorted((shared / "bounces" / "eml").glob("*.eml"))]
    expected = shared / "forwarded" / "expected.json"
    items = json.loads(expected.read_text(encoding="utf-8"))["items"] if expected.is_file() else []
    for item in items:
        kind, name = ("html", item["html_file"]) if "html_file" in item else ("plain", item["text_file"])
        head = f"Subject: {item.get('subject') or ''}\r\nContent-Type: text/{kind}; charset=utf-8\r\n\r\n"
        own.append(head.encode() + (expected.parent / name).read_bytes())
    return own


def mutated(raw: bytes, chance: random.Random) -> bytes:
    """The message with one to four kinds of damage, mostly from a user of the CRM."""
    for _ in range(chance.randint(1, 4)):
        raw = chance.choice(DAMAGES)(raw, chance)[: 2 * MEGABYTE]
    if chance.random() < 0.6:
        raw = f"Message-ID: <{chance.randrange(10**12)}@acme.example>\r\n".encode() + raw
    return FROM_USER + raw if chance.random() < 0.8 else raw


def _cut(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw) + 1)]


def _change(raw: bytes, chance: random.Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(max(1, len(raw) // 200) if raw else 0):
        changed[chance.randrange(len(raw))] = chance.choice(b'\0\r\n\xff\x80<>"@;=-:?+ a')
    return bytes(changed)


def _repeat(raw: bytes, chance: random.Random) -> bytes:
    start, end = sorted(chance.randrange(len(raw) + 1) for _ in range(2))
    return raw[:end] + raw[start:end][:20_000] * chance.randint(1, 3) + raw[end:]


def _shuffle(raw: bytes, chance: random.Random) -> bytes:
    lines = raw.split(b"\n")
    at = chance.randrange(len(lines))
    some = lines[at : at + 12]
    chance.shuffle(some)
    return b"\n".join([*lines[:at], *some, *lines[at + 12 :]])


def _insert(raw: bytes, chance: random.Random) -> bytes:
    at = raw.find(b"\n", chance.randrange(len(raw) + 1)) + 1
    return raw[:at] + chance.choice(PIECES) + raw[at:]


def _line_ends(raw: bytes, chance: random.Random) -> bytes:
    return raw.replace(b"\r\n", chance.choice((b"\n", b"\r", b"\r\r\n", b"\n\r", b"\r\n")))


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (_cut, _change, _repeat, _shuffle, _insert, _line_ends)
PIECES = (
    b"Content-Type: multipart/mixed; boundary=x\r\n",
    b"Content-Type: multipart/mixed; boundary*0*=utf-8''%ff; boundary*1=x\r\n",
    b"--x\r\n",
    b"--x--\r\n",
    b"\r\n",
    b"Content-Type: text/html\r\n",
    b"Content-Type: text/plain; charset=utf-7\r\n",
    b"Content-Type: text/plain; charset=idna\r\n",
    b"Content-Type: message/rfc822\r\n\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"Content-Transfer-Encoding: x-uuencode\r\n",
    b'Content-Disposition: attachment; filename="../../x\0.pdf"\r\n',
    b"Date: Fri, 99 Foo 99999 99:99:99 +9999\r\n",
    b"Message-ID: <" + b"\xe2\x82\xac" * 900 + b">\r\n",
    b"Subject: =?x?b?",
    b"From: a@b, c@d\r\n",
    b"From: =?utf-8?q?=00?= <kari@customer.example>\r\n",
    b"To: \xff\xfe@\x80.example\r\n",
    b"To: " + b"<" * 2000 + b"\r\n",
    "To: ünï@cödé.example\r\n".encode(),
    b"Cc: " + b"a@b.example, " * 700 + b"\r\n",
    b"---------- Forwarded message ----------\r\nFrom: \r\n",
    BLOCK.encode(),
    b"> " * 500 + b"\r\n",
)


def _file(kind: str, octets: bytes, name: str = "a") -> bytes:
    encoded = base64.encodebytes(octets).replace(b"\n", b"\r\n")
    return (
        f'--x\r\nContent-Type: {kind}; name="{name}"\r\nContent-Disposition: attachment; filename="{name}"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + encoded


def _multipart(*parts: bytes) -> bytes:
    text = b"--x\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n"
    return HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + text + b"".join(parts) + b"--x--\r\n"


def _zip_bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(20):
            archive.writestr(str(number), bytes(10 * MEGABYTE))
    return _multipart(_file("application/zip", packed.getvalue(), "bomb.zip"))


def _nested(depth: int) -> bytes:
    raw = sent()
    for _ in range(depth):
        raw = HEAD + b"Content-Type: message/rfc822\r\n\r\n" + raw
    return raw


def _nested_multiparts(depth: int) -> bytes:
    raw = b"Content-Type: text/plain\r\n\r\nhei\r\n"
    for number in range(depth):
        raw = f"Content-Type: multipart/mixed; boundary=x{number}\r\n\r\n--x{number}\r\n".encode() + raw
    return HEAD + raw


def _filled(line: bytes, size: int) -> bytes:
    return line * (size // len(line))


# name -> the message, made from the size that a large one has
def _text(body: bytes, kind: str = "text/plain", encoding: str = "8bit") -> bytes:
    return HEAD + f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body


def _header(lines: bytes) -> bytes:
    return HEAD + lines + b"\r\nhei\r\n"


TO_MANY = b"To: " + b"a@b.example, " * 80_000 + b"\r\n"

# name -> the message, made from the size that a large one has
MONSTERS: dict[str, Callable[[int], bytes]] = {
    "zip bomb": lambda size: _zip_bomb(),
    "10,000 parts": lambda size: _multipart(*[_file("text/x", b"a", f"{n}") for n in range(10_000)]),
    "30,000 empty parts": lambda size: _multipart(b"--x\r\n\r\n" * 30_000),
    "header lines of 1 MB": lambda size: _header(b"X: " + b"y" * MEGABYTE + b"\r\n" + TO_MANY),
    "recipients in 1 MB": lambda size: TO_MANY.replace(b"a@", b"abc@") + _header(b""),
    "header of 1 MB in short lines": lambda size: _header(_filled(b"Received: from x by y\r\n", MEGABYTE)),
    "header without an end": lambda size: HEAD + _filled(b"X-Line: and so on\r\n", size),
    "encoded words": lambda size: HEAD.replace(b"Offer", _filled(b"=?utf-8?b?w6Y=?= ", MEGABYTE)) + b"\r\nhei\r\n",
    "unknown charset": lambda size: _text(_filled(b"\xe6\xf8\xe5 hei\r\n", size // 8), "text/plain; charset=klingon"),
    "a codec that is no charset": lambda size: _text(b"eJzLSM3JyQcABiwCFQ==\r\n", "text/plain; charset=zlib", "base64"),
    "broken base64": lambda size: _text(_filled(b"aGVp!?=====\0\xff\r\naGV\r\n", size // 8), encoding="base64"),
    "base64 in one line": lambda size: _multipart(
        _file("application/x", b"a" * (size * 3 // 4)).replace(b"=\r\n", b"=")
    ),
    "rfc822 in rfc822, 50 deep": lambda size: _nested(50),
    "rfc822 in rfc822, 5,000 deep": lambda size: _nested(5_000),
    "multiparts, 5,000 deep": lambda size: _nested_multiparts(5_000),
    "a large file": lambda size: _multipart(_file("application/pdf", b"%PDF" * (size * 3 // 16), "large.pdf")),
    "a large text": lambda size: _text(_filled(b"Here is the offer, and so on.\r\n", size)),
    "a large text, not in ASCII": lambda size: _text(_filled("æøå 🙂\r\n".encode(), size)),
    "a large HTML": lambda size: _text(_filled(b"<p>Hei <b>du</b></p>\r\n", size), "text/html"),
    "unclosed tags": lambda size: _text(_filled(b"<div <a href='x' <!-- ", size // 8), "text/html"),
    "large quoted-printable": lambda size: _text(_filled(b"=C3=A6=C3=B8 =\r\n", size), encoding="quoted-printable"),
    "equals signs": lambda size: _text(_filled(b"=", size), encoding="quoted-printable"),
    "delimiters and nothing else": lambda size: _multipart(_filled(b"--x\r\n", size // 4)),
    "delimiters of another": lambda size: _multipart(_filled(b"--y\r\n", size)),
    "line ends and nothing else": lambda size: HEAD + _filled(b"\r\n", size),
    "quotes": lambda size: _text(_filled(b"> > > From: a@b.example\r\n", size // 8)),
    "blocks of forwards": lambda size: _text(_filled(BLOCK.replace("\n", "\r\n").encode(), size // 8)),
    "NUL": lambda size: HEAD + b"\r\n" + bytes(size),
}
