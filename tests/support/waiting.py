"""Waiting for a condition, not for a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(
    condition: Callable[[], T],
    what: str,
    *,
    seconds: float = 60.0,
    step: float = 0.1,
    seen: Callable[[], object] | None = None,
) -> T:
    """The condition's first true value; an AssertionError naming ``what``, and what is ``seen`` instead, after
    ``seconds``."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            instead = f": {seen()}" if seen else ""
            raise AssertionError(f"{what} did not happen within {seconds:.0f} s{instead}")
        time.sleep(step)
