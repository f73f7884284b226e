"""Giving memory back to the operating system, which some allocators keep for later."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress


def give_back() -> None:
    """What is free goes back, where the C library has a way to ask for it (glibc's malloc_trim)."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
