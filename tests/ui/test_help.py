from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui import windows

from postlogg.health import Health
from postlogg.journal import View
from postlogg.ui import help as handbook
from postlogg.ui.crm_window import CrmWindow
from postlogg.ui.desk import Desk
from postlogg.ui.gaps_dialog import GapsDialog
from postlogg.ui.health_line import HealthDialog
from postlogg.ui.help import TOPICS, HelpButton, HelpWindow
from postlogg.ui.main_window import MainWindow
from postlogg.ui.originals import OriginalWindow
from postlogg.ui.rehearsal_dialog import RehearsalDialog
from postlogg.ui.settings_dialog import SettingsDialog
from postlogg.ui.statistics_dialog import StatisticsDialog

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "nb")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_page_is_written_and_its_links_lead_somewhere(topic: str, language: str) -> None:
    text = handbook.page(topic, language)
    assert text.startswith("# ")
    assert set(re.findall(r"\]\((.*?)\)", text)) <= {f"{other}.md" for other in TOPICS}
    assert (text == handbook.page(topic, "en")) == (language == "en")


def test_a_language_without_a_handbook_gets_english() -> None:
    assert handbook.page("list", "fi") == handbook.page("list", "en")


def test_every_page_has_a_topic_and_every_file_is_one(desk: Desk, qtbot: QtBot) -> None:
    dialog = SettingsDialog(desk)
    assert {page.name for page in dialog.pages} <= set(TOPICS)
    for language in LANGUAGES:
        assert {path.stem for path in (ROOT / "resources" / "help" / language).iterdir()} == set(TOPICS)


def test_f1_opens_the_part_that_belongs_to_the_page(desk: Desk, qtbot: QtBot) -> None:
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open_page("sending")
    QTest.keySequence(dialog, "F1")
    opened = dialog.findChild(HelpWindow)
    assert isinstance(opened, HelpWindow)
    assert opened.index.currentItem().text() == "Sending"
    assert "all the way" in opened.text.toPlainText()
    opened.close()
    dialog.open_page("crm")
    dialog.crm.findChild(HelpButton).click()
    assert dialog.findChildren(HelpWindow) == [opened]
    assert opened.index.currentItem().text() == "CRM"
    assert opened.isVisible()


def test_f1_helps_in_every_window(desk: Desk, qtbot: QtBot) -> None:
    wanted: list[tuple[QWidget, str]] = [
        (StatisticsDialog(desk), "The list"), (GapsDialog(desk), "The list"), (RehearsalDialog(desk), "Logging"),
        (HealthDialog(Health(findings=(), notes=(), pulses=())), "What went wrong"), (CrmWindow(desk), "CRM"),
        (OriginalWindow(desk.listing.entries()[0], b"Subject: Offer"), "The list"),
    ]  # fmt: skip
    for window, title in wanted:
        with qtbot.waitExposed(window):
            window.show()
        QTest.keySequence(window, "F1")
        opened = window.findChild(HelpWindow)
        assert isinstance(opened, HelpWindow)
        assert opened.index.currentItem().text() == title
        opened.close()
        window.findChild(HelpButton).click()
        assert opened.isVisible()
        opened.close()
        window.close()


def test_the_list_has_help_too(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.filters.choose(View.ATTENTION)
    QTest.keySequence(window, "F1")
    assert window.findChild(HelpWindow).index.currentItem().text() == "What went wrong"


def test_a_link_leads_to_another_page_and_nothing_is_loaded(qtbot: QtBot) -> None:
    opened = HelpWindow()
    qtbot.addWidget(opened)
    opened.open_page("list")
    opened.text.anchorClicked.emit(QUrl("failures.md"))
    assert opened.index.currentItem().text() == "What went wrong"
    kind = int(QTextDocument.ResourceType.ImageResource.value)
    assert opened.text.loadResource(kind, QUrl("https://acme.example/pixel.png")) is None
    opened.text.anchorClicked.emit(QUrl("https://acme.example/"))
    assert opened.text.source().isEmpty()


def test_the_handbook_is_norwegian_where_the_user_is(qtbot: QtBot, qapp: QApplication) -> None:
    with windows.speaking(qapp, "nb"):
        opened = HelpWindow()
        qtbot.addWidget(opened)
        opened.open_page("privacy")
        assert opened.index.currentItem().text() == "Personvern"
        assert "nøkkelring" in opened.text.toPlainText()
