"""Which of the addresses in a notice's words are the failed ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from postlogg.mail.addresses_in_text import ADDRESS, tidy
from postlogg.mail.notice_phrases import CONTACT_LOCAL_PARTS, LABELS_OF_FAILED, NOT_THE_FAILED
from postlogg.mail.smtp_reply import has_reply

_MOST_LINES = 2000
_LONGEST_LINE = 2000
_LEAD = re.compile(r"[\s\W_]*(?:\d{1,3}[.)]\s+)?[^\w\"]*")
_AFTER = re.compile(r"[>\"')\]]*\s*(?:$|[:;(<\[,]|\.\.\.|-|on\s+(?:mon|tue|wed|thu|fri|sat|sun|\d))", re.IGNORECASE)
_RCPT = re.compile(r"rcpt\s+to\s*:", re.IGNORECASE)
_PATH = re.compile(r"/[^/=@]*/[^=@]*@")
_SUMMARY = re.compile(r"[\s>|]*(to|cc|bcc|subject|sent|date)\s*:", re.IGNORECASE)
_SOMEBODY_ELSE = ("expanded from", "generated from", "please contact")
_WORD = re.compile(r"[^\s<>()\[\]\"',;:]{1,128}")


class Rank(IntEnum):
    """How plainly a line names a failed address; the lowest rank present counts."""

    LISTED = 1
    LABELLED = 2
    REPLIED = 3
    ADDRESSED = 4
    MENTIONED = 5


@dataclass(frozen=True, slots=True)
class Named:
    """An address in the text, how plainly it is named as failed, and the number of its line."""

    address: str
    rank: Rank
    line: int


def named_addresses(text: str) -> list[Named]:
    """Every address that the text may mean as failed, in order."""
    return [named for number, line in _lines(text) for named in _named(number, line)]


def plainly_failed(named: list[Named], senders: set[str], returned_to: Iterable[str]) -> list[str]:
    """The addresses of the best rank that names one to whom the returned message went, else of the best rank."""
    candidates = [name for name in named if name.rank < Rank.ADDRESSED and name.address.lower() not in senders]
    known = {address.lower() for address in returned_to}
    ranks = {name.rank for name in candidates if name.address.lower() in known} or {name.rank for name in candidates}
    return distinct(name.address for name in candidates if name.rank == min(ranks))


def mentioned(named: list[Named], senders: set[str]) -> list[str]:
    """The addresses that stand anywhere, without those of the sender, and of those to ask."""
    others = [name.address for name in named if name.address.lower() not in senders]
    return distinct(address for address in others if not _is_contact(address))


def spoken_of(text: str, returned_to: Iterable[str]) -> list[str]:
    """Those to whom the returned message went and whose address, or local part as a word, stands in the text."""
    lowered = text.lower()
    words = set(_WORD.findall(lowered))
    return distinct(
        address for address in returned_to if address.lower() in lowered or address.lower().rpartition("@")[0] in words
    )


def distinct(addresses: Iterable[str]) -> list[str]:
    """In order, each once, whatever its case."""
    return list({address.lower(): address for address in reversed(list(addresses))}.values())[::-1]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with an address; of one that goes on with an address of somebody else, only what comes after it."""
    before = ""
    for number, line in enumerate(text.split("\n", _MOST_LINES)[:_MOST_LINES]):
        if "@" in line and not before.endswith(_SOMEBODY_ELSE):
            yield number, line[:_LONGEST_LINE]
        before = line[-_LONGEST_LINE:].rstrip().lower()


def _named(number: int, line: str) -> Iterator[Named]:
    lowered = line.lower()
    end = min(at for at in [len(line), *map(lowered.find, NOT_THE_FAILED)] if at >= 0)
    found = [address for address in ADDRESS.finditer(line, 0, end) if not _PATH.match(address[0])]
    start = found[0].start() if found else 0
    if len(found) > 1 and line[found[0].end() : found[1].start()] == " <":
        del found[0]  # it is the display name of the second
    for index, address in enumerate(found):
        rank = Rank.MENTIONED if index else _rank(line, lowered[:start], address)
        yield Named(tidy(address[0]), rank, number)


def _rank(line: str, before: str, found: re.Match[str]) -> Rank:
    if _is_contact(tidy(found[0])):
        return Rank.MENTIONED
    if summary := _SUMMARY.match(line):
        return Rank.ADDRESSED if summary[1].lower() == "to" else Rank.MENTIONED
    if _LEAD.fullmatch(before):
        return Rank.LISTED if _AFTER.match(line, found.end()) else Rank.LABELLED
    if _RCPT.search(before) or any(label in before for label in LABELS_OF_FAILED):
        return Rank.LABELLED
    return Rank.REPLIED if has_reply(line) else Rank.MENTIONED


def _is_contact(address: str) -> bool:
    return address.lower().partition("@")[0] in CONTACT_LOCAL_PARTS
