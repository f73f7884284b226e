"""What the API answers where it does not do what it was asked: HubSpot's shape, our words."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any


class Problem(Exception):
    """An answer with an error's status. ``errors``: HubSpot's list of particulars; ``more``: further members."""

    def __init__(
        self, status: HTTPStatus, category: str, message: str, *,
        errors: Sequence[Mapping[str, Any]] = (), more: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(message)
        self.status, self.headers = status, dict(headers or {})
        self.body: dict[str, Any] = {
            "status": "error", "message": message, "correlationId": str(uuid.uuid4()), "category": category,
            **({"errors": list(errors)} if errors else {}), **(more or {}),
        }  # fmt: skip


def invalid(message: str, code: str = "", **context: str) -> Problem:
    """The request is not one that the API documents; ``code`` and ``context`` say what is wrong with it."""
    particulars = {"message": message, "code": code, "context": {name: [text] for name, text in context.items()}}
    return Problem(HTTPStatus.BAD_REQUEST, "VALIDATION_ERROR", message, errors=[particulars] if code else ())


def not_found(message: str = "There is no such resource.") -> Problem:
    """There is nothing there."""
    return Problem(HTTPStatus.NOT_FOUND, "OBJECT_NOT_FOUND", message)


def conflict(message: str) -> Problem:
    """It is there already."""
    return Problem(HTTPStatus.CONFLICT, "CONFLICT", message)


def unauthenticated() -> Problem:
    """No token, or one that is not known."""
    message = "This API is used with an access token that the account has made, as a Bearer token."
    return Problem(HTTPStatus.UNAUTHORIZED, "INVALID_AUTHENTICATION", message)


def missing_scopes(scopes: Sequence[str]) -> Problem:
    """The token is known, and has none of these scopes."""
    message = "The access token has not the scope that this request needs."
    context = {"message": message, "context": {"requiredGranularScopes": list(scopes)}}
    return Problem(HTTPStatus.FORBIDDEN, "MISSING_SCOPES", message, errors=[context])


def too_many(policy: str) -> Problem:
    """More requests than the account may make."""
    more = {"errorType": "RATE_LIMIT", "policyName": policy, "requestId": str(uuid.uuid4())}
    return Problem(
        HTTPStatus.TOO_MANY_REQUESTS, "RATE_LIMITS", f"The limit {policy} of requests is reached.", more=more
    )
