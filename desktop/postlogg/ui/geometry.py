"""Where a window stood and how it was divided, as the user left it; kept in the journal, as this computer's screens are
nobody else's."""

from __future__ import annotations

import logging

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from postlogg.errors import JournalError
from postlogg.journal import Switch

log = logging.getLogger(__name__)


def keep(switch: Switch, name: str, window: QWidget, splitter: QSplitter) -> None:
    """Remember it under that name, if the journal can be written to: a window closes in any case."""
    try:
        switch.set_fact(f"geometry_{name}", _text(window.saveGeometry()))
        switch.set_fact(f"division_{name}", _text(splitter.saveState()))
    except JournalError:
        log.warning("Where the window stood cannot be remembered at this moment.")


def restore(switch: Switch, name: str, window: QWidget, splitter: QSplitter) -> None:
    """Put it where it stood; Qt sees to it that it is on a screen."""
    window.restoreGeometry(_octets(switch.fact(f"geometry_{name}")))
    splitter.restoreState(_octets(switch.fact(f"division_{name}")))


def _text(octets: QByteArray) -> str:
    return bytes(octets.toBase64().data()).decode("ascii")


def _octets(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))
