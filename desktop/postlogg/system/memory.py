"""Giving memory back to the operating system, which some allocators keep for later."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_M_ARENA_MAX = -8  # malloc.h


def share() -> None:
    """Threads that start from now on take their memory from one place: what each keeps for itself in a place of its own
    no other can use, and a long work leaves megabytes there (glibc's mallopt)."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """What is free goes back, where the C library has a way to ask for it (glibc's malloc_trim)."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
