"""What a mail server's reply means in plain English, and what helps: the table of ``resources/replies.toml``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from postlogg.system.paths import resource

_LONGEST_TEXT = 4_000
_CODE = re.compile(r"(?<![0-9.])([245][0-9]{2})(?=[ -]|$)")
_ENHANCED = re.compile(r"(?<![0-9.])([245]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9.]?[0-9])")
_LINE_START = re.compile(r"(?:^|\s)[245][0-9]{2}[ -](?:[245]\.[0-9]{1,3}\.[0-9]{1,3}\s)?")


class Kind(StrEnum):
    """What to do about a reply, whatever its code: wait, give up, or see to the sign-in, size, policy or address."""

    TRANSIENT = "transient"
    PERMANENT = "permanent"
    SIGN_IN = "sign-in"
    SIZE = "size"
    POLICY = "policy"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Advice:
    """One sentence on what happened, one on what helps."""

    kind: Kind
    sentence: str
    action: str


@dataclass(frozen=True, slots=True)
class _Entry:
    advice: Advice
    codes: tuple[str, ...]
    enhanced: tuple[str, ...]
    texts: tuple[str, ...]

    def fits(self, code: str, enhanced: str, text: str) -> bool:
        return (
            (not self.codes or code.startswith(self.codes))
            and (not self.enhanced or any(_is_status(enhanced, wanted) for wanted in self.enhanced))
            and (not self.texts or any(part in text for part in self.texts))
        )


def explain(reply_code: int | None, enhanced: str, text: str) -> Advice:
    """The advice for a reply (RFC 5321 section 4.2) or for the diagnostic text of a notice (RFC 3464 section 2.3.6).

    A code and a status that are not given are taken from the text, where they stand in it. There is always advice.
    """
    shortened = text[:_LONGEST_TEXT]
    code = str(reply_code) if reply_code is not None else _first(_CODE, shortened)
    status = enhanced or _first(_ENHANCED, shortened)
    plain = " ".join(_LINE_START.sub(" ", shortened).lower().split())
    return next(entry.advice for entry in _entries() if entry.fits(code, status, plain))


def _is_status(status: str, wanted: str) -> bool:
    return status.startswith(wanted) if wanted.endswith(".") else status == wanted


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[1] if match else ""


@cache
def _entries() -> tuple[_Entry, ...]:
    table = tomllib.loads(resource("replies.toml").read_text(encoding="utf-8"))
    return tuple(_entry(raw) for raw in table["reply"])


def _entry(raw: dict[str, Any]) -> _Entry:
    advice = Advice(Kind(raw["kind"]), raw["sentence"], raw["action"])
    return _Entry(advice, *(tuple(raw.get(name, ())) for name in ("codes", "enhanced", "texts")))
