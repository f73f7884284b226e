"""The only room with Qt.

PySide6 puts itself in the place of Python's ``__import__``, so as to know who imports its ``__feature__``. For that it
reads the source of every further module, which takes as long as the import, and keeps all of it in memory. Nobody here
uses ``__feature__``: Python gets its own back.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401

if hasattr(builtins, "__orig_import__"):
    builtins.__import__ = builtins.__orig_import__
