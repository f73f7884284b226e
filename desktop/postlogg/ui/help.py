"""The handbook: a short page for each part of the program, in the user's language, without a network."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from postlogg.system.paths import resource
from postlogg.ui import icons
from postlogg.ui.widgets import SignButton

# The pages in the order in which one reads them; each is a file of resources/help/<language>/.
TOPICS = ("list", "failures", "mail", "crm", "addresses", "sending", "logging", "thunderbird", "privacy")
ENGLISH = "en"


def page(topic: str, language: str = "") -> str:
    """A page as Markdown, in that language or the application's, else in English."""
    wanted = language or QLocale().name().partition("_")[0]
    for folder in (wanted, ENGLISH):
        file = resource(f"help/{folder}/{topic}.md")
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return ""


def title(topic: str) -> str:
    """The page's heading."""
    return page(topic).partition("\n")[0].removeprefix("# ").strip()


class HelpWindow(QWidget):
    """The pages' titles beside the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.index, self.text = QListWidget(), _Page()
        self.setWindowTitle(self.tr("Postlogg: handbook"))
        self.setWindowIcon(icons.icon("postlogg"))
        self.resize(760, 560)
        self.index.setAccessibleName(self.tr("Pages"))
        self.index.setFixedWidth(196)
        self.index.setWordWrap(True)
        self.text.setAccessibleName(self.tr("The page"))
        for topic in TOPICS:
            item = QListWidgetItem(title(topic), self.index)
            item.setData(Qt.ItemDataRole.UserRole, topic)
            item.setSizeHint(QSize(150, int(self.fontMetrics().height() * 2.1)))
        self.index.setFrameShape(QListWidget.Shape.NoFrame)
        self.index.setViewportMargins(8, 10, 8, 10)
        self.index.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.index)
        row.addWidget(self.text, 1)
        self.index.currentItemChanged.connect(self._turn_to)
        self.text.topic_wanted = self.open_page
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.close)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)

    def open_page(self, topic: str) -> None:
        """Show the window, on this page."""
        self.index.setCurrentRow(TOPICS.index(topic) if topic in TOPICS else 0)
        self.show()
        self.raise_()
        self.activateWindow()

    def _turn_to(self, item: QListWidgetItem) -> None:
        self.text.show_page(page(str(item.data(Qt.ItemDataRole.UserRole))))


class _Page(QTextBrowser):
    """Fetches nothing: a link leads to another page of the handbook or nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.topic_wanted: Callable[[str], None] = lambda _topic: None
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda link: self.topic_wanted(link.fileName().removesuffix(".md")))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(24)

    def show_page(self, markdown: str) -> None:
        """Set it with air between its parts, which Qt leaves out."""
        self.setMarkdown(markdown)
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            form, heading = block.blockFormat(), block.blockFormat().headingLevel()
            in_table = QTextCursor(block).currentTable() is not None
            form.setTopMargin(14 if heading > 1 else 3 if in_table else 0)
            form.setBottomMargin(3 if in_table else 8)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is loaded, from wherever."""
        return None


class HelpButton(SignButton):
    """A question mark that opens the handbook at this page."""

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__("help", QCoreApplication.translate("help", "Help (F1)"), parent=parent)
        self.clicked.connect(lambda: open_help(self.window(), topic))


def offer_help(window: QWidget, topic: Callable[[], str]) -> None:
    """F1 opens the handbook at the page that belongs to what the window shows."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window)
    shortcut.activated.connect(lambda: open_help(window, topic()))


def open_help(window: QWidget, topic: str) -> HelpWindow:
    """One handbook a window, which closes with it."""
    found = window.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    handbook = found if isinstance(found, HelpWindow) else HelpWindow(window)
    handbook.open_page(topic)
    return handbook
