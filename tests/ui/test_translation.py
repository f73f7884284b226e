from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui import invented, windows

from postlogg import wording
from postlogg.journal import Event, EventKind
from postlogg.language import speak
from postlogg.model import Check, State
from postlogg.requirements import WORDING, Rule
from postlogg.system.extension import xpi_name
from postlogg.ui import times, translation
from postlogg.ui.desk import Desk
from postlogg.ui.main_window import MainWindow
from postlogg.ui.settings_dialog import SettingsDialog

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
COMPLETE = ("nb",)

_spec = importlib.util.spec_from_file_location("translations", ROOT / "installer" / "translations.py")
assert _spec is not None
assert _spec.loader is not None
tool = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(tool)


class Pseudo(QTranslator):
    """Marks everything that is looked up, so that what is not stands out."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    speak(lambda text: f"⟦{text}⟧", tool.sentences(), lowers=False)
    yield
    qapp.removeTranslator(translator)
    speak(str)


def test_every_visible_text_goes_through_the_translation(
    desk: Desk, qtbot: QtBot, tmp_path: Path, pseudo: None
) -> None:
    windows.profile(tmp_path)
    bare: dict[str, str] = {}
    for name, window in windows.every_window(
        desk, lambda ready: qtbot.waitUntil(lambda: bool(ready()), timeout=10_000)
    ):
        if not name.startswith("help"):
            bare |= {text: name for text in texts(window) if not _is_translated(text)}
    assert bare == {}


def texts(window: QWidget) -> Iterator[str]:
    """What a user sees or hears in this window."""
    yield window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.toolTip(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QSpinBox):
            yield widget.suffix()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        elif isinstance(widget, QMenu):
            yield from (action.text() for action in widget.actions())
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(view, QListWidget) else model.columnCount(QModelIndex())
    for row, column in product(range(model.rowCount()), range(columns)):
        index = model.index(row, column)
        yield str(index.data() or "")
        yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        for child in range(model.rowCount(index) if column == 0 else 0):
            yield str(model.index(child, column, index).data() or "")
            yield str(model.index(child, columns - 1, index).data() or "")


_INVENTED = {
    "HubSpot",
    "Pipedrive",
    "Capsule",
    "Salesforce",
    "Thunderbird",
    "Offer",
    "Hello",
    "Sent",
    "INBOX",
    "Postlogg",
}
_INVENTED |= {
    *translation.LANGUAGES.values(),
    invented.HOST,
    "fjordtech.example",
    "partner.example",
    "company.example",
    "clinic.example",
    xpi_name(),
}
_TIME = re.compile(
    r"[\W\d]*((AM|PM)|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|(Jan|Oct|Nov|Dec)\w*)?[\W\d]*((Nov|Oct)\w*)?[\W\d]*"
)


def _is_translated(text: str) -> bool:
    rest = text.replace("&", "").strip()
    theirs = any(mail.subject in rest or mail.name in rest for mail in invented.MAILS)
    return "⟦" in rest or "@" in rest or theirs or rest in _INVENTED or _TIME.fullmatch(rest) is not None


@pytest.mark.parametrize("language", COMPLETE)
def test_every_text_of_the_windows_is_translated(language: str) -> None:
    sources = tool.gather()
    sources["wording"] = dict.fromkeys([*tool._wording(), *tool._tables()])
    known, _ = tool._translations(FOLDER / f"{language}.ts")
    missing = [text for context, found in sources.items() for text in found if (context, text) not in known]
    assert missing == [], "run installer/translations.py and translate them"


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_a_translation_fills_in_what_the_text_fills_in(language: str) -> None:
    known, _ = tool._translations(FOLDER / f"{language}.ts")
    for (context, text), said in known.items():
        assert sorted(re.findall(r"\{\w*\}", text)) == sorted(re.findall(r"\{\w*\}", said)), (context, text)
        assert text[:1].isspace() == said[:1].isspace(), (context, text)


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    made = tmp_path / f"{language}.qm"
    source = FOLDER / f"{language}.ts"
    subprocess.run([tool._lrelease(), "-silent", "-nounfinished", source, "-qm", made], check=True, timeout=60)
    assert made.read_bytes() == (FOLDER / f"{language}.qm").read_bytes(), "run installer/translations.py"


def test_the_windows_are_norwegian(desk: Desk, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with windows.speaking(qapp, "nb"):
        window = MainWindow(desk)
        window.show_message(next(e.message for e in desk.listing.entries() if e.state is State.FAILED))
        shown = " ".join(texts(window))
        dialog = SettingsDialog(desk)
        assert dialog.index.item(4).text() == "Logging"
        assert "Innstillinger" in texts(dialog)
        assert "Lukk" in list(texts(dialog))  # Qt has no bokmål of its own
    for said in ("Automatisk logging er på", "Kom tilbake", "Serverens ord: 550", "Sendt til en kunde"):
        assert said in shown
    assert "Logged" not in shown


def test_numbers_and_dates_follow_the_language(desk: Desk, qtbot: QtBot, qapp: QApplication) -> None:
    now = time.mktime((2026, 11, 23, 14, 30, 0, 0, 0, -1))
    with windows.speaking(qapp, "nb"):
        assert (wording.span_text(86_400), wording.span_text(2 * 86_400)) == ("1 dag", "2 dager")
        assert times.day(now - 30 * 86_400, now) == "lørdag 24. oktober"
        assert times.brief(now - 86_400, now) == "I går"
        window = MainWindow(desk)
        assert window.footer.words.text().startswith("1 mappe følges")
        desk.keeper.change(folders=desk.keeper.settings.folders * 2)
        assert window.footer.words.text().startswith("2 mapper følges")
    assert wording.span_text(2 * 86_400) == "2 days"


def test_what_other_stations_say_is_translated_with_what_they_fill_in(qapp: QApplication) -> None:
    with windows.speaking(qapp, "nb"):
        said = wording.sentence_text("The mail server smtp.acme.example takes no connections on port 587.")
        assert said == "E-postserveren smtp.acme.example tar ikke imot forbindelser på port 587."
        assert wording.sentence_text("Nobody has ever said this.") == "Nobody has ever said this."
        asked = WORDING[Rule.ATTACHMENT_SIZE].asked.format(limit="50 MB")
        check = wording.check_text(Check("attachment_size", passed=False, asked=asked, found="x", remedy=""))
        assert check.asked == "Ingen vedlegg er større enn 50 MB."
        event = Event(0.0, EventKind.DECIDED, "requirement content_size")
        assert wording.event_text(event) == "Ikke logget: CRM-systemet ville avvise den: teksten er for stor"


def test_hostile_sentences_are_matched_in_no_time(qapp: QApplication) -> None:
    with windows.speaking(qapp, "nb"):
        began = time.monotonic()
        for text in ("The mail server " * 400, "The mail server a: (" * 49, "In the settings, " + "x must be " * 95):
            assert wording.sentence_text(text) == text
        assert time.monotonic() - began < 1.0


@pytest.mark.parametrize(
    ("setting", "system", "spoken"),
    [("", "nb_NO", "nb"), ("", "nn_NO", "nb"), ("sv", "nb_NO", "sv"), ("xx", "de_AT", "de"), ("", "fi_FI", "en"),
     ("", "en_GB", "en"), ("en", "nb_NO", "en")],
)  # fmt: skip
def test_the_language_is_the_settings_or_the_systems(setting: str, system: str, spoken: str) -> None:
    assert translation.chosen(setting, QLocale(system)) == spoken


def test_dates_are_written_as_the_system_has_them_where_it_speaks_the_language() -> None:
    assert translation.locale("de", QLocale("de_AT")).name() == "de_AT"
    assert translation.locale("nb", QLocale("en_GB")).name() == "nb_NO"


def test_the_language_is_chosen_in_the_settings(desk: Desk, qtbot: QtBot) -> None:
    page = SettingsDialog(desk).logging
    page.language.setCurrentIndex(page.language.findText("Norsk bokmål"))
    page.language.activated.emit(page.language.currentIndex())
    assert desk.keeper.settings.language == "nb"


def test_a_process_that_goes_on_without_windows_speaks_english(qapp: QApplication) -> None:
    with windows.speaking(qapp, "nb"):
        assert QCoreApplication.translate("Header", "Settings") == "Innstillinger"
    assert QCoreApplication.translate("Header", "Settings") == "Settings"


def test_the_command_line_knows_no_window() -> None:
    code = "import sys, postlogg.cli, postlogg.wording; print([n for n in sys.modules if n.startswith('PySide6')])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60,
        env={"PYTHONPATH": str(ROOT / "desktop"), "PATH": ""},
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
