"""Hands one message for one recipient to the user's submission server and returns its reply (RFC 6409)."""

from postlogg.submission.connection import Connection
from postlogg.submission.content import Readable
from postlogg.submission.opening import TokenReader
from postlogg.submission.trial import test_message

__all__ = ["Connection", "Readable", "TokenReader", "test_message"]
