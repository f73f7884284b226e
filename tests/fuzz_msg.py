"""Damaged and hostile ``.msg`` files through their reader: a message or one sentence, never another exception.

    PYTHONPATH=desktop:. python tests/fuzz_msg.py [--files N] [--seed S]

N mutations (20,000) of files with all that such a file may hold: octets, sector numbers, sizes and tags are exchanged,
pieces cut out and doubled. What fails is kept in a file that is named; the exit status is 1 then. The last line tells
the longest time that one took.
"""

from __future__ import annotations

import argparse
import random
import struct
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.support.outlook_msg import (
    BODY,
    CLASS,
    CONTENT_ID,
    DATA,
    HTML,
    METHOD,
    MIME_TAG,
    PDF,
    RTF,
    SENT,
    Message,
    packed_rtf,
    stored_rtf,
)

from postlogg.errors import StoreError
from postlogg.stores import msg

LONGEST = 2.0
"""Seconds for a file of less than 100 kB, on a busy machine."""

_RTF = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1{\fonttbl{\f0\fcharset204 Arial;}}{\*\htmltag64 <p>}"
    rb"\f0 \'e5\u8364?{\*\mhtmltag x}\htmlrtf {\b\htmlrtf0 x\par\tab\bin3 abc}{\*\htmltag72 </p>}}"
)
_TELLING = (0, 1, 2, 3, 7, 0x7F, 0xFF, 0x1F, 0x102, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFA, 0xFFFFFFFE, 0xFFFFFFFF)


def seeds() -> list[bytes]:
    """Files that are whole."""
    bare = {tag: value for tag, value in SENT.items() if tag not in (BODY, HTML)}
    picture = {METHOD: 1, MIME_TAG: "image/png", CONTENT_ID: "a@b", DATA: b"\x89PNG" * 2_000}
    messages = [
        Message(files=[PDF, picture, {METHOD: 5, DATA: Message(files=[PDF])}]),
        Message({**bare, RTF: packed_rtf(_RTF)}),
        Message({**bare, RTF: stored_rtf(_RTF)}, ansi="latin-1"),
        Message({**SENT, CLASS: "IPM.Note.SMIME"}, files=[PDF]),
    ]
    return [message.file(version=version) for message in messages for version in (3, 4)]


def mutated(octets: bytes, chance: random.Random) -> bytes:
    """With some damage."""
    found = bytearray(octets)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        place = chance.randrange(len(found)) if chance.random() < 0.5 else chance.randrange(min(2_048, len(found)))
        kind = chance.randrange(6)
        if kind == 0:
            found[place] = chance.randrange(256)
        elif kind in (1, 2):
            place = place // 4 * 4
            found[place : place + 4] = struct.pack("<I", chance.choice((*_TELLING, chance.randrange(64))))
        elif kind == 3:
            other = chance.randrange(len(found))
            found[place : place + 64] = found[other : other + 64]
        elif kind == 4 and chance.random() < 0.2:
            del found[place : place + chance.choice((1, 64, 512, 5_000))]
        elif kind == 5 and chance.random() < 0.2:
            del found[place:]
        found = found or bytearray(b"\0")
    return bytes(found)


def fuzz(count: int, seed: int) -> tuple[Counter[str], float, list[Path]]:
    """What became of so many, the longest time that one took, and where those are kept that failed."""
    chance, whole = random.Random(seed), seeds()
    outcomes, longest, failed = Counter[str](), 0.0, list[Path]()
    for _ in range(count):
        octets, start = mutated(chance.choice(whole), chance), time.perf_counter()
        try:
            raw = msg.from_msg(octets)
            assert b"\r\n\r\n" in raw
            outcomes["read"] += 1
        except StoreError as error:
            outcomes[f"refused: {error}"] += 1
        except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
            traceback.print_exc()
            failed.append(_kept(octets))
        longest = max(longest, time.perf_counter() - start)
    return outcomes, longest, failed


def _kept(octets: bytes) -> Path:
    with tempfile.NamedTemporaryFile(prefix="postlogg-fuzz-", suffix=".msg", delete=False) as kept:
        kept.write(octets)
        return Path(kept.name)


def main() -> int:
    """Say what became of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    outcomes, longest, failed = fuzz(options.files, options.seed)
    for outcome, number in outcomes.most_common():
        print(f"{number:8}  {outcome}")
    for path in failed:
        print(f"failed: {path}")
    print(f"{options.files} files, {len(failed)} failed, the longest took {longest * 1000:.0f} ms")
    return 1 if failed or longest > LONGEST else 0


if __name__ == "__main__":
    sys.exit(main())
