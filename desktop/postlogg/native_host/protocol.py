"""What a request may say. Whatever is not as this table has it is refused before anybody looks at it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from postlogg.errors import PostloggError

PROTOCOL = 1
LARGEST_NUMBER = 2**53 - 1  # what a number of JavaScript holds
MOST_MESSAGES = 200


class Refusal(PostloggError):
    """A request that is not done. ``code`` is one of the protocol's."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


class BadRequest(Refusal):
    """A request that is not of the protocol. ``number`` is its own, or 0."""

    def __init__(self, number: int = 0) -> None:
        super().__init__("bad_request", "The extension asked for something that this Postlogg does not know.")
        self.number = number


Holds = Callable[[object], bool]
"""Whether a value is of its kind."""


def _text(longest: int) -> Holds:
    return lambda value: isinstance(value, str) and len(value) <= longest and _is_unicode(value)


def _is_unicode(text: str) -> bool:
    """JSON can spell half a surrogate pair, which is no character."""
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


def _number(least: int = 0) -> Holds:
    return lambda value: (
        isinstance(value, int) and not isinstance(value, bool) and least <= value <= LARGEST_NUMBER
    )  # fmt: skip


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _one_of(*values: str) -> Holds:
    return lambda value: isinstance(value, str) and value in values


def _list_of(holds: Holds, most: int = 100_000) -> Holds:
    return lambda value: isinstance(value, list) and len(value) <= most and all(map(holds, value))


def _table_of(fields: Mapping[str, Holds]) -> Holds:
    return lambda value: (
        isinstance(value, dict) and all(name in value and holds(value[name]) for name, holds in fields.items())
    )  # fmt: skip


_is_id = _text(2_000)
_is_line = _text(100_000)
_DRAFT: dict[str, Holds] = {
    "from": _is_line,
    "to": _list_of(_is_line),
    "cc": _list_of(_is_line),
    "bcc": _list_of(_is_line),
    "subject": _is_line,
    "text_size": _number(),
    "html_size": _number(),
    "attachments": _list_of(_table_of({"name": _is_line, "size": _number()})),
    "in_reply_to": _is_id,
    "references": _list_of(_is_id),
}
# What each type of request carries besides its id. What is there beyond that is a newer extension's, and left alone.
REQUESTS: dict[str, dict[str, Holds]] = {
    "hello": {"protocol": _number(1), "version": _text(100)},
    "status": {
        "messages": _list_of(
            _table_of({"message_id": _is_id, "from": _is_line, "subject": _is_line}), most=MOST_MESSAGES
        ),
    },
    "log": {"transfer": _number(1)},
    "withdraw": {"message_id": _is_id},
    "judge": _DRAFT,
    "composed": {**_DRAFT, "wish": _one_of("log", "leave")},
    "sent": {
        "composed": _number(), "message_id": _is_id, "bcc": _is_flag, "error": _is_line, "transfer": _number(),
    },
    "begin": {"size": _number(), "sha256": _text(64)},
    "chunk": {"transfer": _number(1), "offset": _number(), "data": _text(1024 * 1024)},
    "end": {"transfer": _number(1)},
    "outcome": {
        "token": _number(1), "state": _one_of("accepted", "deferred", "rejected"), "message_id": _is_id,
        "note": _is_line,
    },
    "settings": {},
}  # fmt: skip


def request(octets: bytes) -> dict[str, Any]:
    """What a frame asks for. Raises BadRequest."""
    try:
        found = json.loads(octets, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise BadRequest from error
    number = found.get("id") if isinstance(found, dict) else None
    if number is None or not _number(1)(number):
        raise BadRequest
    kind = found.get("type")
    if not isinstance(kind, str) or kind not in REQUESTS or not _table_of(REQUESTS[kind])(found):
        raise BadRequest(number)
    return dict(found)


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)
