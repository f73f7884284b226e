"""A folder of ``.eml`` files: Windows Live Mail, and what other programs export."""

from __future__ import annotations

from postlogg.stores.layout import FileLayout

EML = FileLayout()
