"""The only room with Qt.

What a start needs and has no Qt is imported before it: once PySide6 is there, it reads the source of every further
module to look for itself in it, which takes longer than the import, and keeps all of that in memory.
"""

from __future__ import annotations

import postlogg.engine.thread
import postlogg.journal.listing
import postlogg.journal.switch
import postlogg.presets
import postlogg.settings.writing  # noqa: F401
