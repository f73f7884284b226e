"""Which call is answered by what, and which scopes its token needs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from sqlalchemy.orm import Session

from postlogg.crm.api import entering, reading, tokens
from postlogg.crm.api.kinds import KINDS, Kind
from postlogg.crm.api.multipart import form
from postlogg.crm.api.problems import invalid, not_found
from postlogg.crm.api.search import MAX_BODY_CHARACTERS, search


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came; ``path`` decoded and without its query."""

    method: str
    path: str
    query: Mapping[str, str]
    content_type: str
    body: bytes

    def json(self) -> dict[str, Any]:
        """The body as an object. Raises Problem where it is none."""
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise invalid("The body must be JSON.", "INVALID_JSON") from error
        if not isinstance(found, dict):
            raise invalid("The body must be a JSON object.", "INVALID_JSON")
        return found


Answer = tuple[HTTPStatus, dict[str, Any]]
Handler = Callable[[Session, Request, re.Match[str]], Answer]


@dataclass(frozen=True, slots=True)
class Route:
    """What answers a call. ``scopes``: those of which the token needs one; None: those of the kind of objects."""

    handler: Handler
    match: re.Match[str]
    scopes: tuple[str, ...]

    @property
    def is_search(self) -> bool:
        """Whether it counts as a search."""
        return self.handler is _search


def _details(session: Session, request: Request, match: re.Match[str]) -> Answer:
    return HTTPStatus.OK, reading.details(session)


def _owners(session: Session, request: Request, match: re.Match[str]) -> Answer:
    return HTTPStatus.OK, reading.owners(session, request.query.get("email", ""))


def _search(session: Session, request: Request, match: re.Match[str]) -> Answer:
    if len(request.body) > MAX_BODY_CHARACTERS and len(request.body.decode("utf-8", "replace")) > MAX_BODY_CHARACTERS:
        raise invalid(f"A search's body has at most {MAX_BODY_CHARACTERS} characters.", "INVALID_LENGTH")
    return HTTPStatus.OK, search(session, _kind(match), request.json())


def _several(session: Session, request: Request, match: re.Match[str]) -> Answer:
    answer, complete = reading.several(session, _kind(match), request.json())
    return HTTPStatus.OK if complete else HTTPStatus.MULTI_STATUS, answer


def _one(session: Session, request: Request, match: re.Match[str]) -> Answer:
    return HTTPStatus.OK, reading.one(session, _kind(match), match["id"], request.query)


def _links(session: Session, request: Request, match: re.Match[str]) -> Answer:
    return HTTPStatus.OK, reading.linked_page(session, _kind(match), match["id"], match["to"])


def _create(session: Session, request: Request, match: re.Match[str]) -> Answer:
    return HTTPStatus.CREATED, entering.create_email(session, request.json())


def _upload(session: Session, request: Request, match: re.Match[str]) -> Answer:
    return HTTPStatus.CREATED, entering.store_file(session, form(request.content_type, request.body))


_OBJECTS = "/crm/objects/(?P<kind>[^/]+)"
# The version stands in the path twice over: dated (behind the name), or as v3 and v4 (in front of it).
_VERSION = re.compile(r"/(?:2026-03|v3|v4)(?=/|$)")
_TABLE: tuple[tuple[str, str, Handler, tuple[str, ...] | None], ...] = (
    ("GET", "/account-info/details", _details, ()),
    ("GET", "/crm/owners", _owners, (tokens.OWNERS,)),
    ("POST", f"{_OBJECTS}/search", _search, None),
    ("POST", f"{_OBJECTS}/batch/read", _several, None),
    ("GET", f"{_OBJECTS}/(?P<id>[^/]+)/associations/(?P<to>[^/]+)", _links, None),
    ("GET", f"{_OBJECTS}/(?P<id>[^/]+)", _one, None),
    ("POST", "/crm/objects/(?:emails|0-49)", _create, (tokens.WRITE,)),
    ("POST", "/files/files", _upload, (tokens.FILES,)),
)
_ROUTES = [(method, re.compile(pattern), handler, scopes) for method, pattern, handler, scopes in _TABLE]


def route(method: str, path: str) -> Route:
    """What answers this call. Raises Problem where nothing does."""
    plain = _VERSION.sub("", path, count=1).rstrip("/")
    for wanted, pattern, handler, scopes in _ROUTES:
        match = pattern.fullmatch(plain)
        if match and wanted == method:
            return Route(handler, match, _kind(match).scopes if scopes is None else scopes)
    raise not_found()


def _kind(match: re.Match[str]) -> Kind:
    kind = KINDS.get(match["kind"])
    if kind is None:
        raise invalid(f"There is no kind of objects called “{match['kind'][:50]}”.", "INVALID_OBJECT_TYPE")
    return kind
