"""The file that Thunderbird is to install, to be dragged there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from postlogg.system.extension import xpi_name
from postlogg.ui.widgets import SignButton


class FileToDrag(SignButton):
    """Dragged, it is the file; a click shows the folder in which it lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("button", "", words=True, parent=parent)
        self.show_file(Path(xpi_name()))
        self._pressed_at = QPoint()
        self.setAutoRaise(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.file.parent))))

    def show_file(self, file: Path) -> None:
        """This one, from now on."""
        self.file = file
        self.setText(file.name)
        self.setToolTip(self.tr("Drag it into Thunderbird. A click shows it in its folder."))
        self.setAccessibleName(self.tr("Show {0} in its folder").format(file.name))

    def payload(self) -> QMimeData:
        """What is dragged."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.file))])
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the pointer has gone far enough with the button held."""
        gone = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not event.buttons() & Qt.MouseButton.LeftButton or gone < QApplication.startDragDistance():
            super().mouseMoveEvent(event)
            return
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(self.payload())
        drag.setPixmap(self.icon().pixmap(32, 32))
        drag.exec(Qt.DropAction.CopyAction)
