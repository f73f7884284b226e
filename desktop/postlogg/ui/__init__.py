"""The only room with Qt.

What the windows need and has no Qt is imported before it: once PySide6 is there, it reads the source of every further
module to look for itself in it, and keeps all of that in memory.
"""

from __future__ import annotations

import postlogg.engine
import postlogg.system.autostart
import postlogg.system.notifications
import postlogg.system.secrets
import postlogg.wording  # noqa: F401
