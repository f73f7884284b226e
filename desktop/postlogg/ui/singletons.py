"""A guard against a fault of PySide6 6.12 on Python 3.11.

Built for Python 3.12 and later, where None, True, False and NotImplemented are immortal (PEP 683), it returns them
without counting the reference. On Python 3.11 each signal and each overridden method then takes one away that was never
given, until the interpreter ends with "deallocating None". With a count that cannot run out nothing is lost; on later
versions of Python nothing is done.
"""

from __future__ import annotations

import ctypes
import sys

IMMORTAL_SINCE = (3, 12)
PLENTY = 1 << 40


def keep_alive() -> None:
    """Give Python's singletons more references than any session can take away."""
    if sys.version_info >= IMMORTAL_SINCE or sys.getrefcount(None) >= PLENTY:
        return
    for singleton in (None, True, False, NotImplemented, Ellipsis):
        # the count is the first field of every object (PyObject in CPython's Include/object.h)
        ctypes.c_ssize_t.from_address(id(singleton)).value += PLENTY
