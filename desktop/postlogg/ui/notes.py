"""What the main window says quietly above the list: the one thing that keeps Postlogg from doing its work."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from postlogg.following import NEW_ACCOUNTS, NEW_SENT
from postlogg.ui.desk import Desk
from postlogg.wording import sentence_text

ENGINE_TROUBLE = "engine_trouble"


@dataclass(frozen=True, slots=True)
class Note:
    """``page``: the settings page that the button opens; empty for the settings file itself."""

    words: str = ""
    action: str = ""
    page: str = ""


def note(desk: Desk, now: float) -> Note:
    """The most pressing note, or an empty one. An empty list gives its own guidance."""
    keeper = desk.keeper
    if keeper.error:
        return Note(sentence_text(keeper.error), _tr("Open the file"))
    trouble = desk.switch.fact(ENGINE_TROUBLE)
    if trouble:
        return Note(sentence_text(trouble), _tr("Settings"), "sending")
    watched = {each.place for each in keeper.settings.folders}
    folders = (found for found in desk.messages.folders() if found.path in watched)
    folder = next((found.problem for found in folders if found.problem), "")
    if folder:
        return Note(sentence_text(folder), _tr("Folders"), "mail")
    missing = _missing(desk)
    return missing if missing.words else _news(desk)


def _news(desk: Desk) -> Note:
    sentence = desk.switch.fact(NEW_ACCOUNTS) or desk.switch.fact(NEW_SENT)
    return Note(sentence_text(sentence), _tr("Folders"), "mail") if sentence else Note()


def _missing(desk: Desk) -> Note:
    settings = desk.keeper.settings
    if not settings.folders:
        return Note()
    if not (settings.destination.bcc_address or settings.destination.forward_address):
        words = _tr("Nothing can be logged yet: the address of your CRM is missing.")
        return Note(words, _tr("Enter it"), "crm")
    if settings.sending is None and not settings.thunderbird.sends:
        words = _tr("Nothing can be logged yet: there is no account to send with.")
        return Note(words, _tr("Choose one"), "sending")
    return Note()


def _tr(text: str) -> str:
    return QCoreApplication.translate("notes", text)
