"""No body makes the reader raise, and none makes it work more than its length warrants."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.mail.forwarded import Forwarded, read

PIECES = [
    "From: ", "To: ", "Date: ", "Subject: ", "Cc: ", "Fra: ", "Til: ", "Qq: ", "---------- Forwarded message ---------",
    "-----Original Message-----", "-----", "________________________________", "Begin forwarded message:", "> ", ">",
    "a@b.example", "<a@b.example>", '"', "'", "<", ">", ",", ";", ":", "：", "\n", "\n\n", "\r\n", "    ", "\t", "\xa0",
    "\ufeff", "3 Nov 2021 15:51", "On 3 Nov 2021 at 15:51, A <a@b.example> wrote:", " wrote:", "<br>", "<div>",
    "</div>", "<blockquote>", "</blockquote>", "<table><tr><th>", "</th><td>", "</td></tr></table>", "<!--", "-->",
    "<style>", "</style>", "<pre>", "&lt;", "&#", "99999", '<a href="mailto:a@b.example">', "*", "\x00", "\ud800", "æ",
]  # fmt: skip
BODIES = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=60).map("".join)
SUBJECTS = st.none() | st.sampled_from(["Fwd: x", "Re: x", "x", "", "VS: x", "[", "[x] Fwd: "]) | st.text(max_size=10)


@given(BODIES, SUBJECTS, st.sampled_from(["text", "html"]))
def test_any_body_is_read(body: str, subject: str | None, kind: str) -> None:
    found = read(body, subject=subject, kind=kind)
    assert found is None or isinstance(found, Forwarded)
    if found is not None and kind == "text":
        assert len(found.body) + len(found.note or "") <= len(body)


def test_a_reference_with_more_digits_than_python_reads() -> None:
    assert read("<p>&#" + "9" * 10_000 + ";</p>", kind="html") is None


SHAPES: dict[str, Callable[[int], str]] = {
    "labels": lambda size: "From: a@b.example\n" * (size // 18),
    "unknown labels": lambda size: "Aa: a@b.example\nx\n" * (size // 18),
    "lists that never end": lambda size: "From: a@b.example\nTo: a@b.example,\nab,\n" * (size // 38),
    "one list that never ends": lambda size: "From: a@b.example\nTo: " + "a@b.example,\n" * (size // 13),
    "introductions": lambda size: "-------- x --------\nFrom: a\n" * (size // 28),
    "introductions without colons": lambda size: "------ Forwarded Message ------\nFrom a\nTo b\n" * (size // 43),
    "rules in front": lambda size: "------ Forwarded Message\n" * (size // 25),
    "unknown blocks": lambda size: "Aa: 1.1.2021 12:00\nBb: a@b.example\nCc: x\n\n" * (size // 44),
    "closing lines": lambda size: "----- x -----\nFrom: a@b\nTo: c\n\n" + "----- End of x -----\n" * (size // 21),
    "quoted forwards": lambda size: "> x\n> -------- x --------\n> From: a@b\n> To: c@d\n" * (size // 49),
    "attributions": lambda size: "On 3 Nov 2021 at 15:51, A <a@b.example> wrote:\n> a\n\na\n" * (size // 54),
    "lines with a colon": lambda size: "2021 a@b:\n" * (size // 10),
    "glued": lambda size: "----- Forwarded Message ----- From: " + "To:" * (size // 3),
    "names": lambda size: "From: a@b\nDate: 2021\nTo: c@d\nSubject: x\nCc: " + '"a, ' * (size // 4),
    "marks": lambda size: "> " * (size // 2),
    "quoted lines": lambda size: "> a\n" * (size // 4),
    "empty lines": lambda size: "\n" * size,
    "tags": lambda size: "<b>x" * (size // 4),
    "brackets": lambda size: "<" * size,
    "comments": lambda size: "<!--" * (size // 4),
    "attributes": lambda size: '<a b="' * (size // 6),
    "blockquotes": lambda size: "<blockquote>a" * (size // 13),
}


def steps(work: Callable[[], object]) -> int:
    """How many lines of Python the work takes: the same on every machine and at every load."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("kind", ["text", "html"])
@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_twice_the_body_is_at_most_twice_the_work(shape: str, kind: str) -> None:
    size = 20_000
    half, whole = SHAPES[shape](size), SHAPES[shape](2 * size)
    for subject in ("Fwd: x", "Re: x", None):
        small = steps(lambda s=subject: read(half, subject=s, kind=kind))  # type: ignore[misc]
        large = steps(lambda s=subject: read(whole, subject=s, kind=kind))  # type: ignore[misc]
        assert large <= 2.1 * small + 1000
