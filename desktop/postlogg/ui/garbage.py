"""Python's collector of cycles, kept to the user interface's thread.

It runs in whatever thread happens to allocate, and a window that is taken apart in another one crashes Qt.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from postlogg.ui.journal_watch import JournalWatch


@contextmanager
def collected_here(watch: JournalWatch) -> Iterator[None]:
    """As often as before, but only when the watch ticks, which it does in this thread."""
    gc.disable()
    watch.ticked.connect(_collect)
    try:
        yield
    finally:
        watch.ticked.disconnect(_collect)
        gc.enable()


def _collect() -> None:
    """What the collector would have done by now; the oldest generation that is due takes the younger ones with it."""
    due = [generation for generation in range(3) if gc.get_count()[generation] > gc.get_threshold()[generation]]
    if due:
        gc.collect(due[-1])
