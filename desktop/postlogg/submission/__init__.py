"""Hands one message for one recipient to the user's submission server and returns its reply (RFC 6409).

Its names are imported when they are first asked for: an engine that has nothing to hand over needs no connection.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postlogg.submission.connection import Connection
    from postlogg.submission.content import Readable
    from postlogg.submission.opening import TokenReader
    from postlogg.submission.trial import test_message

__all__ = ["Connection", "Readable", "TokenReader", "test_message"]
_HOMES = {"Connection": "connection", "Readable": "content", "TokenReader": "opening", "test_message": "trial"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
