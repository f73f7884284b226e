"""What is drawn can be seen on light and dark, and follows a theme that changes while the program runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QRadioButton,
    QStyleFactory,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui import palettes
from tests.ui.test_accessibility import contrast

from postlogg.ui import widgets
from postlogg.ui.boxes import FUSION, ClearBoxes, clear_boxes
from postlogg.ui.desk import Desk
from postlogg.ui.main_window import MainWindow
from postlogg.ui.settings_dialog import SettingsDialog
from postlogg.ui.signs import Tone
from postlogg.ui.tray import Tray

SEEN = 3.0  # WCAG 2.2, 1.4.11: the contrast of a control


@pytest.fixture
def palette(qapp: QApplication) -> Iterator[Callable[[QPalette], None]]:
    before = qapp.palette()
    yield qapp.setPalette
    qapp.setPalette(before)


def tick_box() -> QWidget:
    return QCheckBox("")


def radio_button() -> QWidget:
    return QRadioButton("")


def box_in_a_list() -> QWidget:
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    QTreeWidgetItem(tree, [""]).setCheckState(0, Qt.CheckState.Unchecked)
    return tree


def clearest(widget: QWidget) -> float:
    """The contrast of what stands out most from its ground."""
    image, palette = widget.grab().toImage(), widget.palette()
    role = QPalette.ColorRole.Base if isinstance(widget, QTreeWidget) else QPalette.ColorRole.Window
    inside = [image.pixelColor(x, y) for x in range(2, 45) for y in range(2, 20) if image.valid(x, y)]
    return max(contrast(colour, palette.color(role)) for colour in inside)


@pytest.mark.parametrize("make", [palettes.light, palettes.dark, palettes.high_contrast])
@pytest.mark.parametrize("box", [tick_box, radio_button, box_in_a_list])
def test_an_unticked_box_is_seen_on_every_ground(
    qtbot: QtBot, palette: Callable[[QPalette], None], make: Callable[[], QPalette], box: Callable[[], QWidget]
) -> None:
    palette(make())
    style, made = ClearBoxes(FUSION), box()
    made.setStyle(style)
    made.resize(60, 30)
    made.show()
    assert clearest(made) >= SEEN


def test_fusion_alone_draws_boxes_that_are_not_seen_on_dark(
    qtbot: QtBot, palette: Callable[[QPalette], None]
) -> None:  # fmt: skip
    palette(palettes.dark())
    style, made = QStyleFactory.create(FUSION), tick_box()
    made.setStyle(style)
    made.resize(60, 30)
    assert clearest(made) < SEEN


def test_only_fusion_is_helped(qapp: QApplication) -> None:
    before = qapp.style().name()
    try:
        qapp.setStyle("windows")
        clear_boxes(qapp)
        assert not isinstance(qapp.style(), ClearBoxes)
    finally:
        qapp.setStyle(before)


def lightness(picture: QIcon | QImage) -> float:
    image = picture.pixmap(16, 16).toImage() if isinstance(picture, QIcon) else picture
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    drawn = [image.pixelColor(x, y).lightness() for x, y in places if image.pixelColor(x, y).alpha() > 150]
    return sum(drawn) / len(drawn)


def test_every_sign_follows_a_theme_that_changes(
    desk: Desk, qtbot: QtBot, palette: Callable[[QPalette], None]
) -> None:  # fmt: skip
    palette(palettes.light())
    window, settings, tray = MainWindow(desk), SettingsDialog(desk), Tray(desk, desk.watch)
    tray.dress()
    window.show()
    settings.show()
    words, sign = widgets.text("Words", tone=Tone.GOOD), widgets.Sign("attention", Tone.BAD)
    pictures: dict[str, Callable[[], QIcon | QImage]] = {
        f"tray {action.text()}": action.icon for action in tray.menu.actions() if not action.icon().isNull()
    }
    buttons = [*window.findChildren(widgets.SignButton), *settings.findChildren(widgets.SignButton)]
    pictures |= {f"button {button.text()}": button.icon for button in buttons}
    pictures |= {f"page {row}": settings.index.item(row).icon for row in range(settings.index.count())}
    pictures |= {action.text(): action.icon for action in window.actions_.all}
    pictures |= {"search": window.filters.search._glass.icon, "sign": lambda: sign.pixmap().toImage()}
    before = {name: lightness(picture()) for name, picture in pictures.items()}
    green = words.palette().color(QPalette.ColorRole.WindowText)
    palette(palettes.dark())
    stale: list[str] = []

    def followed() -> bool:
        stale[:] = [name for name, picture in pictures.items() if lightness(picture()) < before[name] + 40]
        return not stale

    qtbot.waitUntil(followed)
    assert words.palette().color(QPalette.ColorRole.WindowText) != green
    quiet = [label for label in window.findChildren(QLabel) if label.text() and label.isVisible()]
    ground = window.palette().color(QPalette.ColorRole.Window)
    for label in quiet:
        assert contrast(label.palette().color(QPalette.ColorRole.WindowText), ground) >= 4.5, label.text()
