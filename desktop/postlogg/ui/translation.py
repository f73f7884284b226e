"""The user's language: which one, and everything that speaks it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from postlogg.language import speak as word_in
from postlogg.system.paths import resource

ENGLISH = "en"
# Each in its own words, as the settings offer them.
LANGUAGES = {
    "da": "Dansk",
    "de": "Deutsch",
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    "nb": "Norsk bokmål",
    "nl": "Nederlands",
    "sv": "Svenska",
}
# What people read who have no translation of their own.
_AS = {"no": "nb", "nn": "nb"}
_NOUNS_ARE_CAPITAL = ("de",)


def chosen(setting: str, system: QLocale | None = None) -> str:
    """The language of the setting or, where that is empty or unknown, the first of the system's that there is."""
    wishes = [setting, *(system or QLocale.system()).uiLanguages()]
    known = (_AS.get(code, code) for code in (wish.replace("_", "-").partition("-")[0].lower() for wish in wishes))
    return next((code for code in known if code in LANGUAGES), ENGLISH)


def locale(language: str, system: QLocale | None = None) -> QLocale:
    """How dates and numbers are written: as the system has it where it speaks the language, else as is usual there."""
    own = system or QLocale.system()
    spoken = own.name().partition("_")[0]
    return own if _AS.get(spoken, spoken) == language else QLocale(language)


def speak(app: QApplication, setting: str = "") -> str:
    """Let the application, Qt's own words included, speak that language from now on; gives its code. Qt turns the
    windows itself for a language that is written from right to left: its own translation says so."""
    language = chosen(setting)
    QLocale.setDefault(locale(language))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"qtbase_{language}", folder), (language, str(resource("translations")))):
        translator = QTranslator(app)
        if language != ENGLISH and translator.load(name, place):
            app.installTranslator(translator)
    decimal = QLocale().decimalPoint()
    word_in(_translate, _sentences(), lowers=language not in _NOUNS_ARE_CAPITAL, decimal=decimal)
    return language


def fall_silent(app: QApplication) -> None:
    """English again, for a process that goes on without windows."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    word_in(str)


def _translate(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def _sentences() -> list[str]:
    return resource("translations/sentences.txt").read_text(encoding="utf-8").splitlines()
