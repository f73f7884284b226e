"""How a code, a state and an event are put in words. Shared by every face; knows no window and no terminal.

The words are English unless a face has set a language with ``language.speak``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from postlogg import replies, words
from postlogg.journal.listing import Entry, Event, EventKind
from postlogg.language import Language
from postlogg.model import Check, Direction, Reason, State
from postlogg.requirements import WORDING, Rule

# What only the CRM can know, so that it was not asked before the message left.
_SILENT = (Rule.SENDER, Rule.PERSONAL_ACCESS, Rule.NEVER_LOG, Rule.DELETED, Rule.LEGAL_BASIS)

_HELD_FOR_USER = "ask"
_LONGEST_SENTENCE = 1_000
_SIZE = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?) (MB|kB|octets)\b")

_LOGGED = (Reason.SENT_TO_CUSTOMER, Reason.ANSWERS_LOGGED, Reason.KNOWN_SENDER, Reason.ASKED_BY_USER, Reason.ALWAYS_LOG)
_BY_HAND = (Reason.BCC_BY_HAND, Reason.FORWARDED_BY_HAND)


def sentence_text(sentence: str) -> str:
    """A sentence that another station said in English (an error, a folder's problem, a CRM's requirement)."""
    whole = _t(sentence)
    if whole != sentence or not sentence or len(sentence) > _LONGEST_SENTENCE:
        return whole
    for template, pattern in _patterns(Language.sentences):
        found = pattern.fullmatch(sentence)
        if found:
            return _t(template).format(*(_part_text(template, *part) for part in enumerate(found.groups())))
    return _size_text(sentence) if _SIZE.fullmatch(sentence) else _after_colon(sentence)


def joined_text(title: str, what: str) -> str:
    """``Title: what``, with the space that the language has before a colon."""
    return _t("{title}: {what}").format(title=title, what=what)


def check_text(check: Check) -> Check:
    """A requirement with its words in the user's language."""
    asked, found, remedy = (sentence_text(words) for words in (check.asked, check.found, check.remedy))
    return replace(check, asked=asked, found=_size_text(found), remedy=remedy)


def reason_text(reason: Reason, detail: str = "") -> str:
    """Why a message is logged or not; ``detail`` is the decision's."""
    about = _t(words.REFUSALS[detail]) if reason is Reason.REQUIREMENT and detail in words.REFUSALS else detail
    return _filled(words.REASONS[reason], about)


def state_text(state: State) -> str:
    """Where a submission stands, in a word or two."""
    return _t(words.STATES[state])


def event_text(event: Event) -> str:
    """A line of a message's history, without its time."""
    detail = event.detail
    if event.kind is EventKind.DECIDED and (decided := _decided(detail)):
        return decided
    if event.kind is EventKind.HELD and detail == _HELD_FOR_USER:
        return _t(words.HEADLINES[State.HELD])
    if event.kind is EventKind.HELD and detail:
        return sentence_text(detail)
    if event.kind is EventKind.FOUND:
        detail = folder_text(detail)
    if event.kind is EventKind.CRM_SAID:
        detail = sentence_text(detail)
    if event.kind is EventKind.WITHDRAWN and detail in set(Reason):
        detail = _lower(reason_text(Reason(detail)))
    return _filled(words.EVENTS[event.kind], detail)


def prospect_text(whom: str, others: int) -> str:
    """On whom a message that is being written will be logged, and on how many others."""
    return _t("Will be logged on {0}").format(_t("{0} and {1} more").format(whom, others) if others else whom)


def folder_text(path: str) -> str:
    """The name of a folder as the mail client shows it, near enough: the last part of its path."""
    name = path.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return _t("Inbox") if name.upper() == "INBOX" else name  # RFC 9051 section 5.1: in any case of letters


def entry_text(entry: Entry, now: float) -> str:
    """Where a message stands, in a few words for the list; ``now`` in seconds since the epoch."""
    if entry.state is None:
        return _unsubmitted(entry)
    if entry.due_at is not None and entry.state is State.HELD:
        left = entry.due_at - now
        return _t("Leaves in {0}").format(span_text(left)) if left > 0 else _t("Leaves now")
    if entry.due_at is not None and entry.state is State.DEFERRED and entry.due_at > now:
        return _t("Next try in {0}").format(span_text(entry.due_at - now))
    if _is_paused(entry):
        return _t("Paused")
    return _t("Not found in the CRM") if entry.missing else state_text(entry.state)


def entry_texts() -> tuple[str, ...]:
    """The longest that ``entry_text`` says in this language, to make room for."""
    waiting = _t("Next try in {0}").format(_t("{0} min").format(59))
    return (*map(state_text, State), waiting, _t("Logged by hand"), _t("Not found in the CRM"))


def headline_text(entry: Entry, now: float) -> str:
    """Where a message stands and why, in one sentence without a full stop."""
    if entry.state is None:
        return joined_text(_unsubmitted(entry), _lower(reason_text(entry.reason, entry.detail)))
    if entry.state is State.HELD and entry.due_at is not None:
        return _t("{0}; until then it can be withdrawn").format(entry_text(entry, now))
    if _is_paused(entry):
        return _t("Waits for the end of the pause; until then it can be withdrawn")
    if entry.missing:
        return _t("The mail server accepted it for the CRM, but the CRM does not show it")
    return _t(words.HEADLINES[entry.state])


def why_text(entry: Entry) -> str:
    """What the list says beside the state: the server's words after a failure, what the CRM shows, else the reason."""
    if entry.state in (State.REJECTED, State.EXPIRED, State.FAILED, State.DEFERRED):
        return server_words(entry) or reason_text(entry.reason, entry.detail)
    if entry.missing or _is_paused(entry) or entry.note in words.NOTES.values():
        return sentence_text(entry.note) or headline_text(entry, 0.0)
    return confirmed_text(entry) or reason_text(entry.reason, entry.detail)


def confirmed_text(entry: Entry) -> str:
    """``Confirmed on Kari Nordmann · Acme AS · 2 deals``; empty where the CRM does not say on whom it is."""
    deals = _t("1 deal") if entry.crm_deals == 1 else _t("{0} deals").format(entry.crm_deals)
    where = " · ".join(filter(None, (entry.crm_contact, entry.crm_company, deals if entry.crm_deals else "")))
    if not where or entry.state is not State.CONFIRMED:
        return ""
    return (_t("Logged through the API on {0}") if entry.through_api else _t("Confirmed on {0}")).format(where)


def note_text(entry: Entry, history: Sequence[Event]) -> str:
    """What is noted on an e-mail that was not refused; the CRM's own words are marked as such. Or an empty text."""
    if not entry.note or entry.state not in (State.QUEUED, State.ACCEPTED, State.CONFIRMED):
        return ""
    if entry.note in words.NOTES.values():
        return sentence_text(entry.note)
    event = next((event for event in reversed(history) if event.detail == entry.note), None)
    if event is not None and event.kind in (EventKind.CONFIRMED, EventKind.LOGGED_BY_API):
        return ""
    is_notice = event is not None and event.kind in (EventKind.CRM_SAID, EventKind.DELAYED)
    return event_text(event) if event is not None and is_notice else sentence_text(entry.note)


def server_words(entry: Entry) -> str:
    """What a server (or the failure notice) said last, on one line; empty where none spoke."""
    if entry.reply_code is None or entry.state is State.FAILED:
        return " ".join((entry.note or entry.reply_text).split())
    status = f"{entry.reply_status} " if entry.reply_status and entry.reply_status not in entry.reply_text else ""
    return " ".join(f"{entry.reply_code} {status}{entry.reply_text}".split())


def advice(entry: Entry) -> replies.Advice:
    """What a failure means and what helps."""
    code = None if entry.state is State.FAILED else entry.reply_code  # then it is the code with which it was accepted
    return advice_text(replies.explain(code, entry.reply_status, entry.note or entry.reply_text))


def advice_text(found: replies.Advice) -> replies.Advice:
    """The advice in the user's language."""
    return replace(found, sentence=_t(found.sentence), action=_t(found.action))


def likely_reasons(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Why the CRM may not show what its mail server took: each with what the CRM asks, and what helps. Empty where the
    CRM was not asked, or shows it."""
    return tuple((_t(WORDING[rule].asked), _t(WORDING[rule].remedy)) for rule in _SILENT) if entry.missing else ()


def contact_text(entry: Entry) -> str:
    """Whom the message is with, and how many others."""
    name = entry.contact_name or entry.contact or _t("nobody")
    return _t("{0} and {1} more").format(name, entry.others) if entry.others else name


def direction_text(direction: Direction) -> str:
    """Sent or received."""
    return _t("Sent") if direction is Direction.SENT else _t("Received")


def span_text(seconds: float) -> str:
    """A span of time in its largest unit, rounded up: ``7 s``, ``4 min``, ``3 h``, ``2 days``."""
    whole = max(1, math.ceil(seconds))
    if whole < 60:
        return _t("{0} s").format(whole)
    if whole < 3600:
        return _t("{0} min").format(-(-whole // 60))
    if whole < 86400:
        return _t("{0} h").format(-(-whole // 3600))
    days = -(-whole // 86400)
    return _t("{0} days").format(days) if days > 1 else _t("1 day")


def _part_text(template: str, number: int, part: str) -> str:
    """What a sentence fills in: a sentence, a number of megabytes, or as it is."""
    return _number_text(part) if f"{{{number}}} MB" in template else sentence_text(part)


def _after_colon(sentence: str) -> str:
    """``INBOX: The folder is gone.``: a name, and what is said about it; a server's own words stay as they are."""
    title, colon, rest = sentence.partition(": ")
    said = sentence_text(rest) if colon else rest
    return joined_text(_t(title), said) if said != rest else sentence


def _size_text(text: str) -> str:
    """The text with the sizes in it as they are written in the language: ``3.1 MB``, in French ``3,1 Mo``."""
    return _SIZE.sub(lambda size: _t(words.UNITS[size[2]]).format(number=_number_text(size[1])), text)


def _number_text(number: str) -> str:
    return number.replace(".", Language.decimal)


def _is_paused(entry: Entry) -> bool:
    """Whether it waits for nothing but the end of a pause."""
    return entry.state is State.QUEUED and entry.due_at is None


def _unsubmitted(entry: Entry) -> str:
    if entry.asked:
        return _t("Will be logged")
    return _t("Logged by hand") if entry.reason in _BY_HAND else _t("Not logged")


def _decided(detail: str) -> str:
    code, _, about = detail.partition(" ")
    if code not in set(Reason):
        return ""
    reason = Reason(code)
    outcome = _t("Logged already") if reason in _BY_HAND else _t("Not logged")
    outcome = _t("Will be logged") if reason in _LOGGED else outcome
    outcome = _t(words.STATES[State.HELD]) if reason is Reason.ASK_FIRST else outcome
    return joined_text(outcome, _lower(reason_text(reason, about)))


def _filled(forms: tuple[str, str], detail: str) -> str:
    bare, full = forms
    about = " ".join(detail.split())
    return _t(full).format(detail=about) if about else _t(bare)


def _lower(sentence: str) -> str:
    """The sentence as it goes on after a colon; an address or a name in front stays as it is."""
    first = sentence.partition(" ")[0]
    stays = "@" in first or first.startswith("Postlogg") or first[1:2].isupper() or not Language.lowers
    return sentence if stays else sentence[:1].lower() + sentence[1:]


@lru_cache(maxsize=1)
def _patterns(sentences: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The sentences with something to fill in, the most telling ones first."""
    filled = sorted((each for each in sentences if "{0}" in each), key=len, reverse=True)
    return tuple((each, re.compile("(.+?)".join(map(re.escape, re.split(r"\{\d\}", each))))) for each in filled)


def _t(text: str) -> str:
    return Language.translate(text)
