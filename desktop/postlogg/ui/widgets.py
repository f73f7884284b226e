"""Small widgets that several windows use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from postlogg.ui import icons, signs
from postlogg.ui.signs import Tone


def text(words: str = "", *, tone: Tone = Tone.PLAIN, size: float = 1.0, bold: bool = False) -> Text:
    """A label of plain text that wraps and can be selected."""
    label = Text(tone)
    label.setText(words)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    label.setFont(font)
    return label


class Text(QLabel):
    """Plain text in a tone of the palette."""

    def __init__(self, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dress()

    def set_tone(self, tone: Tone) -> None:
        """Another colour."""
        self._tone = tone
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, signs.colour(self._tone, QPalette()))
        self.setPalette(palette)


class Sign(QLabel):
    """A sign in a tone of the palette. It says nothing to a screen reader: words stand beside it."""

    def __init__(self, name: str, tone: Tone, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size = name, tone, size
        self.setFixedSize(size, size)
        self._dress()

    def show_sign(self, name: str, tone: Tone) -> None:
        """Another sign."""
        self._name, self._tone = name, tone
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._dress()

    def _dress(self) -> None:
        colour = signs.colour(self._tone, QPalette())
        self.setPixmap(icons.pixmap(self._name, colour, self._size, self.devicePixelRatioF()))


class Panel(QFrame):
    """A rounded ground in a tone's faint colour."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = signs.wash(self._tone, self.palette())
        painter.setBrush(ground)
        painter.setPen(signs.blend(signs.colour(self._tone, self.palette()), ground, 0.7))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class Toggle(QCheckBox):
    """A check box that looks like a switch."""

    WIDTH, HEIGHT = 40, 22

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.WIDTH + 6, self.HEIGHT + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the knob, and a ring while it has the keyboard's focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(3, (self.height() - self.HEIGHT) / 2, self.WIDTH, self.HEIGHT)
        palette = self.palette()
        off = signs.blend(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Window), 0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#3f7de0") if self.isChecked() else off)
        painter.drawRoundedRect(track, self.HEIGHT / 2, self.HEIGHT / 2)
        painter.setBrush(QColor("#ffffff"))
        left = track.right() - self.HEIGHT + 3 if self.isChecked() else track.left() + 3
        painter.drawEllipse(QRectF(left, track.top() + 3, self.HEIGHT - 6, self.HEIGHT - 6))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), self.HEIGHT / 2 + 2, self.HEIGHT / 2 + 2)


def button(words: str, *, name: str = "", flat: bool = False) -> QPushButton:
    """A push button that Tab reaches."""
    made = QPushButton(words)
    made.setAccessibleName(name or words.replace("&", ""))
    made.setAutoDefault(False)
    made.setFlat(flat)
    return made


class SignButton(QToolButton):
    """A flat button with a sign in the palette's colour."""

    def __init__(self, sign: str, name: str, *, words: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(style)
        self.setIconSize(QSize(18, 18))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self.setIcon(icons.icon(self._sign, signs.colour(Tone.PLAIN, QPalette())))


def line() -> QFrame:
    """A thin line between two parts of a window."""
    made = _Line()
    made.setFixedHeight(1)
    return made


def upright() -> QFrame:
    """The same between left and right."""
    made = _Line()
    made.setFixedWidth(1)
    return made


class _Line(QFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in a faint mixture of text and ground."""
        palette = self.palette()
        text_colour, ground = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
        QPainter(self).fillRect(self.rect(), signs.blend(text_colour, ground, 0.86))
