"""The handbook: a short page for each part of the program, in the user's language, without a network."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from postlogg.system.paths import resource
from postlogg.ui import icons
from postlogg.ui.widgets import SignButton

# The pages in the order in which one reads them; each is a file of resources/help/<language>/.
TOPICS = ("list", "failures", "mail", "crm", "addresses", "sending", "logging", "privacy")
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
        row = QHBoxLayout()
        row.addWidget(self.index)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
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
        self.text.setMarkdown(page(str(item.data(Qt.ItemDataRole.UserRole))))


class _Page(QTextBrowser):
    """Fetches nothing: a link leads to another page of the handbook or nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.topic_wanted: Callable[[str], None] = lambda _topic: None
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda link: self.topic_wanted(link.fileName().removesuffix(".md")))
        self.document().setDocumentMargin(18)

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
