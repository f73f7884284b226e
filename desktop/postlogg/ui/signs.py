"""How a state looks: its sign, and a colour that can be read on the palette's ground. Words always stand beside it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtGui import QColor, QPalette

from postlogg.journal import Entry
from postlogg.model import State


class Tone(Enum):
    """What a colour says."""

    PLAIN = auto()
    QUIET = auto()
    GOOD = auto()
    WAITING = auto()
    BAD = auto()
    ACCENT = auto()


_ON_LIGHT = {Tone.GOOD: "#1b7a3d", Tone.WAITING: "#8a5a00", Tone.BAD: "#b3261e", Tone.ACCENT: "#2a5fb8"}
_ON_DARK = {Tone.GOOD: "#6bd08f", Tone.WAITING: "#e6b860", Tone.BAD: "#ff9a91", Tone.ACCENT: "#8db6f5"}

_SIGNS: dict[State, tuple[str, Tone]] = {
    State.HELD: ("held", Tone.ACCENT),
    State.QUEUED: ("waiting", Tone.ACCENT),
    State.DEFERRED: ("waiting", Tone.WAITING),
    State.ACCEPTED: ("logged", Tone.GOOD),
    State.CONFIRMED: ("confirmed", Tone.GOOD),
    State.REJECTED: ("attention", Tone.BAD),
    State.EXPIRED: ("attention", Tone.BAD),
    State.FAILED: ("attention", Tone.BAD),
    State.WITHDRAWN: ("withdrawn", Tone.QUIET),
}


def sign(entry: Entry) -> tuple[str, Tone]:
    """The name of the entry's icon, and its tone."""
    if entry.state is None:
        if entry.asked:
            return "waiting", Tone.ACCENT
        return ("logged", Tone.GOOD) if entry.logged else ("left-out", Tone.QUIET)
    if entry.state is State.HELD and entry.due_at is not None:
        return "waiting", Tone.ACCENT
    return ("attention", Tone.WAITING) if entry.missing else _SIGNS[entry.state]


def is_dark(palette: QPalette) -> bool:
    """Whether text stands light on dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colour(tone: Tone, palette: QPalette) -> QColor:
    """The tone's colour on this palette."""
    text = palette.color(QPalette.ColorRole.Text)
    if tone is Tone.PLAIN:
        return text
    if tone is Tone.QUIET:
        return blend(text, palette.color(QPalette.ColorRole.Base), 0.33)
    return QColor((_ON_DARK if is_dark(palette) else _ON_LIGHT)[tone])


def wash(tone: Tone, palette: QPalette) -> QColor:
    """A faint ground in the tone's colour, for a banner."""
    ground = palette.color(QPalette.ColorRole.Window)
    return blend(colour(tone, palette), ground, 0.84 if is_dark(palette) else 0.9)


def blend(front: QColor, back: QColor, share: float) -> QColor:
    """``share`` of ``back`` mixed into ``front``."""
    return QColor.fromRgbF(
        front.redF() * (1 - share) + back.redF() * share,
        front.greenF() * (1 - share) + back.greenF() * share,
        front.blueF() * (1 - share) + back.blueF() * share,
    )
