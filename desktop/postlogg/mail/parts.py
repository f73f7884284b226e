"""The leaf parts of a message by their place in its bytes (RFC 2046 section 5.1).

One pass over the delimiter lines, whatever the nesting; nothing is copied but the parts' header fields. What is broken
is taken as the sender most likely meant it: a multipart without delimiters is text, a missing close ends at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from postlogg.mail.address import decode
from postlogg.mail.message import MAX_HEADER, fields
from postlogg.mail.parameters import parse_value

MAX_DEPTH = 100
MAX_PARTS = 20_000
_MAX_BOUNDARY = 256
_BLOCK = 64 * 1024

_CANDIDATE = re.compile(rb"\n--[^\r\n]")
_BLANK_LINE = re.compile(rb"\n\r?\n")


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf part: its header's facts, and where it lies in the message: its header section (with the empty line) is
    ``raw[header:start]``, its encoded body ``raw[start:end]``.

    ``filename`` is decoded and without folders; ``encoding`` is the Content-Transfer-Encoding in lower case.
    """

    content_type: str
    charset: str
    disposition: str
    filename: str
    encoding: str
    header: int
    start: int
    end: int

    def up_to(self, end: int) -> Part:
        """The same part with its end, which its header does not tell."""
        return replace(self, end=max(end, self.start))


@dataclass(slots=True)
class _Scan:
    """The pass itself. ``open``: boundary and type of the multiparts around the place reached, outermost first;
    ``mark``: how all their delimiter lines begin; ``delimiters``: what these say, with the depth and whether the line
    closes; ``leaf``: the leaf part around the place reached, if any."""

    raw: bytes
    open: list[tuple[bytes, str]] = field(default_factory=list)
    mark: bytes = b"\n--"
    delimiters: dict[bytes, tuple[int, bool]] = field(default_factory=dict)
    leaf: Part | None = None
    blank_at: int = -1
    headers: int = 0

    def parts(self) -> Iterator[Part]:
        root, boundary = self.header(0, "text/plain")
        self.enter(root, boundary)
        at = max(root.start - 1, 0)
        found = 0
        while self.open and self.headers < MAX_PARTS and (start := self.find_mark(at)) >= 0:
            at = self.line_end(start + len(self.mark))
            for part in self.delimiter(self.raw[start + 3 : at].rstrip(), start, at):
                found += 1
                yield part
        if self.leaf is not None or not found:
            yield (self.leaf or replace(root, content_type="text/plain")).up_to(len(self.raw))

    def find_mark(self, at: int) -> int:
        """Where the next delimiter line may be, or -1. What holds no hyphen is passed over at once: all base64."""
        while (hyphen := self.raw.find(b"-", at)) >= 0:
            start = max(hyphen - 1, at)
            found = self.raw.find(self.mark, start, start + _BLOCK)
            if found >= 0:
                return found
            at = start + _BLOCK - len(self.mark) + 1
        return -1

    def line_end(self, at: int) -> int:
        stop = min(at + _MAX_BOUNDARY, len(self.raw))
        found = self.raw.find(b"\n", at, stop)
        return found if found >= 0 else stop

    def delimiter(self, token: bytes, start: int, stop: int) -> Iterator[Part]:
        depth, closing = self.delimiters.get(token, (-1, False))
        if depth < 0:
            return
        if self.leaf is not None:
            yield self.leaf.up_to(start - 1 if self.raw[start - 1 : start] == b"\r" else start)
            self.leaf = None
        kind = self.open[depth][1]
        self.reopen(self.open[: depth + (not closing)])
        if not closing:
            default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
            self.enter(*self.header(min(stop + 1, len(self.raw)), default))

    def enter(self, part: Part, boundary: bytes) -> None:
        if boundary and len(self.open) < MAX_DEPTH:
            self.reopen([*self.open, (boundary, part.content_type)])
        else:
            self.leaf = part

    def reopen(self, multiparts: list[tuple[bytes, str]]) -> None:
        if len(multiparts) == len(self.open):
            return
        self.open = multiparts
        self.mark = b"\n--" + _common_start([boundary for boundary, _ in multiparts])
        self.delimiters = {}
        for depth, (boundary, _) in enumerate(multiparts):
            self.delimiters[boundary + b"--"] = (depth, True)
            self.delimiters[boundary] = (depth, False)

    def header(self, at: int, default: str) -> tuple[Part, bytes]:
        """The part that begins at ``at``, and its boundary if it is a multipart. Its header ends at an empty line, or
        where the next delimiter is."""
        self.headers += 1
        end, body = self.header_end(at)
        found = fields(self.raw[at : min(end, at + MAX_HEADER)])
        return _described(dict(reversed(found)), default, at, body if found or end <= at else at)

    def header_end(self, at: int) -> tuple[int, int]:
        if self.raw.startswith((b"\n", b"\r\n"), at):
            return at, self.raw.index(b"\n", at) + 1
        if self.blank_at < at:
            blank = _BLANK_LINE.search(self.raw, at)
            self.blank_at = blank.start() if blank else len(self.raw)
        # the candidates of the root's own header are no delimiters: none is known yet
        candidate = _CANDIDATE.search(self.raw, at - 1, min(self.blank_at + 4, len(self.raw))) if at else None
        if candidate and candidate.start() <= self.blank_at:
            return max(candidate.start(), at), max(candidate.start() + 1, at)
        return self.blank_at, self.raw.find(b"\n", self.blank_at + 1) + 1 or len(self.raw)


def _common_start(boundaries: list[bytes]) -> bytes:
    """What all of them begin with; nothing if there is none."""
    if not boundaries:
        return b""
    first, last = min(boundaries), max(boundaries)
    differ = (at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[: next(differ, min(len(first), len(last)))]


def _described(values: dict[str, str], default: str, header: int, start: int) -> tuple[Part, bytes]:
    kind, parameters = parse_value(values.get("content-type", ""))
    disposition, its = parse_value(values.get("content-disposition", ""))
    boundary = parameters.get("boundary", "")[:_MAX_BOUNDARY].rstrip() if kind.startswith("multipart/") else ""
    if "/" not in kind or (kind.startswith("multipart/") and not boundary):
        kind = default
    part = Part(
        content_type=kind,
        charset=parameters.get("charset", ""),
        disposition=disposition,
        filename=filename(its.get("filename", "") or parameters.get("name", "")),
        encoding=values.get("content-transfer-encoding", "").partition(";")[0].strip().lower(),
        header=header,
        start=start,
        end=start,
    )
    return part, boundary.encode("utf-8", "replace")


def leaves(raw: bytes) -> Iterator[Part]:
    """The leaf parts in order; a message/rfc822 is one leaf. Never raises; reads MAX_PARTS headers, MAX_DEPTH deep."""
    return _Scan(raw).parts()


def is_body(part: Part) -> bool:
    """Whether the part is shown as the message's own text or HTML; every other part is a file."""
    shown = part.disposition != "attachment" and not part.filename
    return shown and part.content_type in ("text/plain", "text/html")


def filename(value: str) -> str:
    """The decoded file name without folders and control characters."""
    name = decode(value).replace("\\", "/").rpartition("/")[2]
    return "".join(c for c in name if c.isprintable()).strip()[:255]
