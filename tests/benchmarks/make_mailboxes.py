"""Writes realistic mailboxes: an mbox as Thunderbird 153 has it, or a maildir. The same seed gives the same octets.

    PYTHONPATH=desktop:. python tests/benchmarks/make_mailboxes.py [--maildir] [--messages 20000] [--first 0] PATH

Half of the messages are below 9 kB, the mean is about 15 kB, 1.5 of a hundred carry files (up to 20 MB). Header
sections have 2 kB: folded trace and address fields, signatures, encoded words in both encodings, names of fields in
several cases. Bodies have lines that begin with "From ", texts in several languages, nested messages, inline images.
"""

from __future__ import annotations

import argparse
import base64
import bisect
import os
import quopri
import random
import re
import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from email.header import Header
from email.utils import formataddr, formatdate
from pathlib import Path

from postlogg.stores.mbox_file import MboxFile

ME = "ann.rep@sender.example"
VOCABULARY = (
    "offer price order delivery meeting contract invoice please thank regards tomorrow Tuesday project customer update "
    "tilbud møte ordre leveranse avtale kontrakt hilsen spørsmål økonomi takk vedlagt før måned "
    "Angebot Rechnung Größe Lieferung Grüße Straße über möglich devis réunion façade société déjà été"
)
WORDS = VOCABULARY.split()
NAMES = ("Kari", "Åse", "Bjørn", "Jürgen", "François", "María", "Peter", "Ingrid", "Łukasz", "Zoë")
SURNAMES = ("Nordmann", "Lærum", "Østby", "Müller", "García", "Smith", "Dahl", "O'Neill", "Sørensen")
HOUSES = ("acme.example", "globex.example", "kunde.example", "lieferant.example", "mail.customer.example")
MESSAGE_ID = ("Message-ID: ", "Message-ID: ", "Message-Id: ", "Message-ID:\r\n ")
FILES = (("offer.pdf", "application/pdf"), ("photo.jpg", "image/jpeg"), ("tall.xlsx", "application/vnd.ms-excel"))
EPOCH = 1_500_000_000
QUOTED = re.compile(rb"^(>*From )", re.MULTILINE)


class Pool:
    """Lines to cut bodies from; a cut begins and ends with a line."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._octets = b"".join(lines)
        self._starts = [match.end() for match in re.finditer(rb"\A|\n", self._octets)][:-1]

    def cut(self, dice: random.Random, size: int) -> bytes:
        """At least so many octets."""
        begin = self._starts[int(dice.random() * len(self._starts))]
        cut = self._octets[begin : self._end(begin + size)]
        while len(cut) < size:
            cut += self._octets[: self._end(size - len(cut))]
        return cut

    def _end(self, at: int) -> int:
        index = bisect.bisect_left(self._starts, at)
        return self._starts[index] if index < len(self._starts) else len(self._octets)


@dataclass(frozen=True)
class Letter:
    """A message in wire form (CRLF), and whether it carries a file."""

    content: bytes
    has_file: bool
    at: int


class Correspondence:
    """Letter number n is the same in whatever mailbox it lies. ``sent``: all are from the user to customers."""

    def __init__(self, seed: int = 1, *, sent: bool = False, share_with_files: float = 0.015) -> None:
        self._seed, self._sent, self._share = seed, sent, share_with_files
        dice = random.Random(seed)
        texts = [" ".join(dice.choices(WORDS, k=11)) for _ in range(9000)]
        self._plain = Pool(f"{text}\r\n".encode() for text in texts)
        self._quoted = Pool(_quoted_printable(text) for text in texts[:3000])
        self._html = Pool(_quoted_printable(f'<p class="MsoNormal" style="margin:0cm">{text}</p>') for text in texts)
        self._base64 = Pool(base64.b64encode(dice.randbytes(57)) + b"\r\n" for _ in range(20_000))
        self._key = Pool(b"\t" + base64.b64encode(dice.randbytes(48)) + b"\r\n" for _ in range(500))
        self._people = [_person(dice) for _ in range(3000)]
        self._subjects = [_subject(dice) for _ in range(2000)]

    def letter(self, number: int) -> Letter:
        """The letter with this number."""
        dice = random.Random(self._seed << 32 | number)
        at = EPOCH + number * 613
        body, has_file = self._body(dice, number)
        return Letter(b"".join((self._head(dice, number, at), body)), has_file, at)

    def letters(self, count: int, first: int = 0) -> Iterator[Letter]:
        """So many, in order."""
        return map(self.letter, range(first, first + count))

    def _head(self, dice: random.Random, number: int, at: int) -> bytes:
        date = formatdate(at)
        someone = dice.choice(self._people)
        to = ",\r\n ".join(dice.choices(self._people, k=dice.choice((1, 1, 1, 2, 3, 9))))
        fields = [
            f"From: {ME if self._sent else someone}",
            f"To: {to if self._sent else f'Ann Rep <{ME}>'}",
            f"Date: {date}",
            f"Subject: {dice.choice(self._subjects)}",
            f"{dice.choice(MESSAGE_ID)}<{number:07}.{dice.getrandbits(40):010x}@{dice.choice(HOUSES)}>",
            "MIME-Version: 1.0",
        ]
        if number % 3 == 1:
            earlier = f"<{number - 1:07}.{dice.getrandbits(40):010x}@{dice.choice(HOUSES)}>"
            fields += [f"In-Reply-To: {earlier}", f"References: {earlier}\r\n {earlier}"]
        if number % 4 == 2:
            fields.append("Cc: " + ",\r\n ".join(dice.choices(self._people, k=2)))
        if self._sent:
            return "\r\n".join((*fields, "")).encode()
        dice.shuffle(fields)
        return self._trace(dice, date) + "\r\n".join((*fields, "")).encode()

    def _trace(self, dice: random.Random, date: str) -> bytes:
        hops = [
            f"Received: from mx{hop}.{dice.choice(HOUSES)} (mx{hop} [192.0.2.{hop}])\r\n"
            f"\tby in{hop}.{dice.choice(HOUSES)} (Postfix) with ESMTPS id {dice.getrandbits(48):012X}\r\n"
            f"\tfor <{ME}>; {date}\r\n"
            for hop in range(dice.randint(2, 5))
        ]
        signature = b"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=acme.example; s=mail;\r\n\tb=\r\n"
        verdict = b"Authentication-Results: mx.sender.example;\r\n\tdkim=pass header.i=@acme.example;\r\n\tspf=pass\r\n"
        return b"".join((*(hop.encode() for hop in hops), signature, self._key.cut(dice, 300), verdict))

    def _body(self, dice: random.Random, number: int) -> tuple[bytes, bool]:
        size = int(min(max(dice.lognormvariate(8.85, 0.75), 300), 400_000))
        shape = dice.random()
        if shape < self._share:
            return self._mixed(dice, number, self._alternative(dice, number, size), self._file(dice)), True
        if shape > 0.99:
            image = self._part("image/png", "image001.png", "inline", self._base64.cut(dice, size))
            return self._mixed(dice, number, self._alternative(dice, number, size), image, kind=b"related"), False
        if shape > 0.986:
            inner = self._head(dice, number + 1, EPOCH) + self._text(dice, 1000)
            inner = b"Content-Type: message/rfc822\r\n\r\n" + inner
            return self._mixed(dice, number, self._alternative(dice, number, size), inner), True
        if shape > 0.75:
            return self._text(dice, size), False
        if shape > 0.72:
            return _typed(b"text/html", b"quoted-printable", self._html.cut(dice, size)), False
        return self._alternative(dice, number, size), False

    def _text(self, dice: random.Random, size: int) -> bytes:
        more = b"From here on it is about prices.\r\n>From what I know.\r\n" if dice.random() < 0.012 else b""
        if dice.random() < 0.5:
            return _typed(b"text/plain", b"quoted-printable", self._quoted.cut(dice, size) + more)
        return _typed(b"text/plain", b"8bit", self._plain.cut(dice, size) + more)

    def _alternative(self, dice: random.Random, number: int, size: int) -> bytes:
        html = _typed(b"text/html", b"quoted-printable", self._html.cut(dice, size * 7 // 10))
        return _multipart(b"alternative", b"alt%d" % number, self._text(dice, size * 3 // 10), html)

    def _mixed(self, dice: random.Random, number: int, *parts: bytes, kind: bytes = b"mixed") -> bytes:
        return _multipart(kind, b"mix%d" % number, *parts)

    def _file(self, dice: random.Random) -> bytes:
        large = dice.random() < 0.03
        size = dice.lognormvariate(14.9, 0.7) if large else dice.lognormvariate(11.6, 1.0)
        name, kind = dice.choice(FILES)
        return self._part(kind, name, "attachment", self._base64.cut(dice, min(int(size), 25_000_000)))

    @staticmethod
    def _part(kind: str, name: str, disposition: str, octets: bytes) -> bytes:
        head = (
            f'Content-Type: {kind}; name="{name}"\r\nContent-Disposition: {disposition};\r\n filename="{name}"\r\n'
            "Content-Transfer-Encoding: base64\r\n\r\n"
        )
        return head.encode() + octets


def _typed(kind: bytes, encoding: bytes, octets: bytes) -> bytes:
    return b"Content-Type: %b; charset=UTF-8\r\nContent-Transfer-Encoding: %b\r\n\r\n%b" % (kind, encoding, octets)


def _multipart(kind: bytes, mark: bytes, *parts: bytes) -> bytes:
    boundary = b"------------=_" + mark
    pieces = [b'Content-Type: multipart/%b;\r\n boundary="%b"\r\n\r\n' % (kind, boundary)]
    for part in parts:
        pieces += [b"--%b\r\n" % boundary, part, b"\r\n"]
    return b"".join((*pieces, b"--%b--\r\n" % boundary))


def _quoted_printable(text: str) -> bytes:
    return quopri.encodestring(text.encode()).replace(b"\n", b"\r\n") + b"\r\n"


def _person(dice: random.Random) -> str:
    first, last = dice.choice(NAMES), dice.choice(SURNAMES)
    address = f"{first[0].lower() if first.isascii() else 'x'}.{dice.randrange(10_000)}@{dice.choice(HOUSES)}"
    shape = dice.random()
    if shape < 0.15:
        return address
    return formataddr((f"{last}, {first}" if shape < 0.3 else f"{first} {last}", address))


def _subject(dice: random.Random) -> str:
    text = dice.choice(("", "", "Re: ", "SV: ")) + " ".join(dice.choices(WORDS, k=dice.randint(2, 12)))
    return Header(text, "ascii" if text.isascii() else "utf-8", header_name="Subject").encode(linesep="\r\n")


def as_stored(letter: Letter, number: int) -> bytes:
    """As in an mbox of Thunderbird's: status lines with a lone LF (IMAP), with CRLF (local), or none (Sent)."""
    status = (
        b"X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n",
        b"X-Mozilla-Status: 0001\r\nX-Mozilla-Status2: 00000000\r\n",
        b"",
    )[number % 10 // 7 + (number % 10 == 9)]
    content = QUOTED.sub(rb">\1", letter.content) if b"From " in letter.content else letter.content
    return b"".join((b"From - ", time.asctime(time.gmtime(letter.at)).encode(), b"\r\n", status, content, b"\r\n"))


def write_mbox(path: Path, count: int, first: int = 0, letters: Correspondence | None = None) -> int:
    """Append so many messages; how many of them carry a file."""
    letters, files = letters or Correspondence(), 0
    # a client appends one message at a time; the page cache of some kernels is slower for such a file than for a copy
    with path.open("ab", buffering=0) as box:
        for number in range(first, first + count):
            letter = letters.letter(number)
            files += letter.has_file
            box.write(as_stored(letter, number))
    return files


def write_maildir(path: Path, count: int, first: int = 0, letters: Correspondence | None = None) -> list[Path]:
    """A maildir of other programs than Thunderbird: LF, flags in the names. The files."""
    letters, files = letters or Correspondence(), []
    for name in ("tmp", "new", "cur"):
        (path / name).mkdir(parents=True, exist_ok=True)
    for number in range(first, first + count):
        letter = letters.letter(number)
        files.append(path / "cur" / f"{letter.at}.M{number:06}P1.host:2,S")
        files[-1].write_bytes(letter.content.replace(b"\r\n", b"\n"))
    return files


def compact(path: Path, into: Path, dropped: Collection[int]) -> None:
    """A copy without the messages of these numbers, as a compaction leaves it."""
    with MboxFile(path) as box, path.open("rb", buffering=0) as source, into.open("wb", buffering=0) as target:
        begin = 0
        for number, (start, end) in enumerate(box.spans()):
            if number in dropped:
                _copy(source.fileno(), target.fileno(), begin, start)
                begin = end
        _copy(source.fileno(), target.fileno(), begin, box.size)


def _copy(source: int, target: int, begin: int, end: int) -> None:
    while begin < end:
        begin += os.sendfile(target, source, begin, end - begin)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("path", type=Path)
    options.add_argument("--maildir", action="store_true")
    options.add_argument("--messages", type=int, default=20_000)
    options.add_argument("--first", type=int, default=0, help="the first message's number: what is there stays")
    chosen = options.parse_args()
    (write_maildir if chosen.maildir else write_mbox)(chosen.path, chosen.messages, chosen.first)


if __name__ == "__main__":
    main()
