"""Every control says what it is, and every window can be read and used from the keyboard, from either side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QCheckBox, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from tests.ui import palettes, windows

from postlogg.ui import signs
from postlogg.ui.desk import Desk
from postlogg.ui.hubspot_picture import HubSpotPicture
from postlogg.ui.signs import Tone
from postlogg.ui.wizard import SetupWizard

_UNNAMED = ("qt_", "_q_")
AA = 4.5  # WCAG 2.2, 1.4.3: the contrast of text


def controls(window: QWidget) -> Iterator[QWidget]:
    """What Tab or a click reaches."""
    for widget in window.findChildren(QWidget):
        inside = isinstance(widget.parent(), QComboBox | QSpinBox) or widget.objectName().startswith(_UNNAMED)
        bar = widget.inherits("QScrollBar") or widget.inherits("QSplitterHandle")
        area = type(widget) in (QAbstractScrollArea,) or widget.metaObject().className() == "QScrollArea"
        reached = widget.isVisibleTo(window) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if reached and not (inside or bar or (area and not widget.accessibleName())):
            yield widget


def test_every_control_has_a_name(desk: Desk, qtbot: QtBot, tmp_path: object) -> None:
    windows.profile(desk.home)
    nameless: list[str] = []
    for name, window in windows.every_window(
        desk, lambda ready: qtbot.waitUntil(lambda: bool(ready()), timeout=10_000)
    ):
        for control in controls(window):
            interface = QAccessible.queryAccessibleInterface(control)
            if not (interface and interface.text(QAccessible.Text.Name).strip()) and not _is_words(control):
                nameless.append(f"{name}: {type(control).__name__}")
    assert nameless == []


def _is_words(widget: QWidget) -> bool:
    """A label that can be selected reads itself."""
    return widget.inherits("QLabel")


def test_every_window_says_what_it_is(desk: Desk, qtbot: QtBot) -> None:
    windows.profile(desk.home)
    for name, window in windows.every_window(
        desk, lambda ready: qtbot.waitUntil(lambda: bool(ready()), timeout=10_000)
    ):
        assert window.windowTitle() or name in ("tray-menu", "crm"), name


def test_setting_up_needs_no_mouse(desk: Desk, qtbot: QtBot) -> None:
    windows.profile(desk.home)
    wizard = SetupWizard(desk)
    qtbot.addWidget(wizard)
    with qtbot.waitExposed(wizard):
        wizard.open_page()
    qtbot.waitUntil(lambda: bool(wizard.mail.accounts), timeout=10_000)
    for number in (1, 2, 3):
        QTest.keySequence(wizard, "Alt+N")
        qtbot.waitUntil(lambda: wizard.number == number)  # noqa: B023 - waited for here
        reached = set()
        for _ in range(60):
            qtbot.keyClick(QApplication.focusWidget() or wizard, Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        page = wizard.pages[number]
        wanted = {each for each in controls(page) if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus}
        boxes = {each for each in wanted if isinstance(each, QCheckBox | QComboBox)}
        assert boxes <= reached
    QTest.keySequence(wizard, "Alt+B")
    qtbot.waitUntil(lambda: wizard.number == 2)


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2's contrast ratio."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("make", [palettes.light, palettes.dark, palettes.high_contrast])
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_can_be_read_on_every_ground(make: object, tone: Tone) -> None:
    palette: QPalette = make()  # type: ignore[operator]
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        assert contrast(signs.colour(tone, palette), palette.color(role)) >= AA
    ground = signs.wash(tone, palette)
    assert contrast(palette.color(QPalette.ColorRole.Text), ground) >= AA


def test_windows_are_mirrored_for_who_reads_from_the_right(desk: Desk, qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        wizard = SetupWizard(desk)
        qtbot.addWidget(wizard)
        wizard.show()
        assert wizard.later.mapTo(wizard, QPoint()).x() > wizard.next.mapTo(wizard, QPoint()).x()
        picture = HubSpotPicture()
        picture.resize(1200, 200)
        drawn = picture.grab().toImage()
        empty = drawn.pixelColor(5, 5)
        assert all(drawn.pixelColor(x, y) == empty for x in range(0, 400, 20) for y in range(0, 200, 20))
        assert any(drawn.pixelColor(x, 100) != empty for x in range(800, 1200, 5))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
