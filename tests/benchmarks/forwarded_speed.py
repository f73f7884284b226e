"""How fast forwards are read, against quotequail on the same bodies in the same run; and how long hostile bodies take.

    PYTHONPATH=desktop python tests/benchmarks/forwarded_speed.py [FOLDER ...]

Each FOLDER (default: this project's own data) is searched for .txt, .text and .html bodies. Prints messages a second,
the ratio (above 1: faster than quotequail), and seconds for a hostile body of 2 MB in each shape.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import quotequail

from postlogg.mail.forwarded import read

ROUNDS = 15
SIZE = 2_000_000
OWN = Path(__file__).resolve().parents[1] / "data" / "forwarded"

Body = tuple[str, str]


def bodies(folders: list[Path]) -> list[Body]:
    files = sorted(
        file for folder in folders for file in folder.rglob("*") if file.suffix in (".txt", ".text", ".html")
    )
    found = [(file.read_bytes().decode("utf-8"), "html" if file.suffix == ".html" else "text") for file in files]
    return [(body, kind) for body, kind in found if "\n" in body.strip()]


def seconds(bodies: list[Body], reader: Callable[[str, str], object]) -> float:
    """The best of several rounds, over all bodies once."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for body, kind in bodies:
            reader(body, kind)
        times.append(time.perf_counter() - start)
    return min(times)


def ours(body: str, kind: str) -> object:
    return read(body, kind=kind)


def theirs(body: str, kind: str) -> object:
    return quotequail.unwrap_html(body) if kind == "html" else quotequail.unwrap(body)


HOSTILE = {
    "one long line": "a" * SIZE,
    "empty lines": "\n" * SIZE,
    "spaces": " " * SIZE,
    "marks of quotation": ">" * SIZE,
    "quoted lines": "> \n" * (SIZE // 3),
    "dashes": "-" * SIZE,
    "lines of dashes": "----- a -----\n" * (SIZE // 14),
    "introductions": "---------- Forwarded message ---------\n" * (SIZE // 39),
    "glued labels": "----- Forwarded Message ----- From: " + "a:" * (SIZE // 2),
    "labels": "From: a@b.example\n" * (SIZE // 18),
    "unknown labels": "Aa: a@b.example\n" * (SIZE // 16),
    "blocks without end": "From: a@b.example\nTo: a@b.example,\n" * (SIZE // 34),
    "one endless list": "From: a@b.example\nDate: 3 Nov 2021\nTo: " + "a@b.example,\n" * (SIZE // 13),
    "one list on a line": "From: a@b.example\nDate: 3 Nov 2021\nSubject: a\nTo: " + '"a, ' * (SIZE // 4),
    "quoted names": "From: a@b.example\nDate: 3 Nov 2021\nSubject: a\nTo: " + '"a" <b@c>, ' * (SIZE // 11),
    "attributions": "On 3 Nov 2021 at 10:30, A <a@b.example> wrote:\n> a\na\n" * (SIZE // 52),
    "colons": ":" * SIZE,
    "lines that end with a colon": "2021 a@b:\n" * (SIZE // 10),
    "tags": "<b>" * (SIZE // 3),
    "open brackets": "<" * SIZE,
    "comments": "<!--" * (SIZE // 4),
    "quoted attributes": '<a b="' * (SIZE // 6),
    "blockquotes": "<blockquote>" * (SIZE // 12),
    "references": "&amp" * (SIZE // 4),
    "a long reference": "&#" + "9" * SIZE,
    "links": '<a href="mailto:a@b.example">' * (SIZE // 29),
}


def main(arguments: list[str]) -> None:
    found = bodies([Path(argument) for argument in arguments] or [OWN])
    mine, other = seconds(found, ours), seconds(found, theirs)
    print(
        f"{len(found)} bodies: {len(found) / mine:.0f}/s, quotequail {len(found) / other:.0f}/s, {other / mine:.2f} ×"
    )
    for kind in ("text", "html"):
        some = [body for body in found if body[1] == kind]
        print(f"  {kind}: {seconds(some, theirs) / seconds(some, ours):.2f} ×" if some else f"  {kind}: none")
    for kind in ("text", "html"):
        for shape, body in HOSTILE.items():
            start = time.perf_counter()
            read(body, kind=kind, subject="Fwd: a")
            print(f"  {time.perf_counter() - start:6.2f} s  {kind}, {shape}")


if __name__ == "__main__":
    main(sys.argv[1:])
