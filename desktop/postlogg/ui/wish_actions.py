"""Always, never or ask, for the person, the domain and the conversation of the selected entry."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from postlogg import wishes
from postlogg.journal import Entry
from postlogg.model import Wish
from postlogg.ui import doing, wishing
from postlogg.ui.desk import Desk


class Scope(StrEnum):
    """Of what something is wanted."""

    PERSON = "person"
    DOMAIN = "domain"
    CONVERSATION = "conversation"


class WishActions(QObject):
    """Nine actions with a check mark at what is wanted; choosing that again forgets it. ``said``: how it went."""

    said = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._entry: Entry | None = None
        self._made: dict[tuple[Wish, Scope], QAction] = {}
        for wish in Wish:
            for scope in Scope:
                action = self._made[wish, scope] = QAction(window)
                action.setCheckable(True)
                action.triggered.connect(lambda on, wish=wish, scope=scope: self._choose(wish if on else None, scope))
                window.addAction(action)
        self._made[Wish.NEVER, Scope.PERSON].setShortcut(QKeySequence("Ctrl+Shift+N"))

    def action(self, wish: Wish, scope: Scope) -> QAction:
        """One of them."""
        return self._made[wish, scope]

    def follow(self, entry: Entry | None) -> None:
        """They are about this entry from now on."""
        self._entry = entry
        person = (entry.contact_name or entry.contact if entry else "") or self.tr("this address")
        shown = {Scope.PERSON: person, Scope.DOMAIN: self._pattern(Scope.DOMAIN) or self.tr("this domain")}
        words = self._words()
        for (wish, scope), action in self._made.items():
            action.setText(words[wish, scope].format(shown.get(scope, "").replace("&", "&&")))
            action.setEnabled(entry is not None and self._can(entry, wish, scope))
            action.setChecked(entry is not None and self._wanted(entry, scope) is wish)

    def menu(self, parent: QWidget) -> QMenu:
        """All of them, a group for each wish."""
        menu = QMenu(self.tr("From now &on"), parent)
        for wish in Wish:
            menu.addSeparator()
            menu.addActions([self._made[wish, scope] for scope in Scope])
        return menu

    def _words(self) -> dict[tuple[Wish, Scope], str]:
        return {
            (Wish.ALWAYS, Scope.PERSON): self.tr("Always log e-mail with {0}"),
            (Wish.ALWAYS, Scope.DOMAIN): self.tr("Always log e-mail with anybody at {0}"),
            (Wish.ALWAYS, Scope.CONVERSATION): self.tr("Always log this conversation"),
            (Wish.NEVER, Scope.PERSON): self.tr("Never log {0}"),
            (Wish.NEVER, Scope.DOMAIN): self.tr("Never log anybody at {0}"),
            (Wish.NEVER, Scope.CONVERSATION): self.tr("Never log this conversation"),
            (Wish.ASK, Scope.PERSON): self.tr("Ask me about e-mail with {0}"),
            (Wish.ASK, Scope.DOMAIN): self.tr("Ask me about e-mail with anybody at {0}"),
            (Wish.ASK, Scope.CONVERSATION): self.tr("Ask me about this conversation"),
        }

    def _pattern(self, scope: Scope) -> str:
        if self._entry is None:
            return ""
        return self._entry.contact if scope is Scope.PERSON else doing.domain_of(self._entry)

    def _can(self, entry: Entry, wish: Wish, scope: Scope) -> bool:
        if scope is Scope.CONVERSATION:
            return bool(entry.message_id)
        return wishing.can_choose(self._desk, entry, self._pattern(scope), wish)

    def _wanted(self, entry: Entry, scope: Scope) -> Wish | None:
        if scope is Scope.CONVERSATION:
            return wishing.conversation_wish(self._desk, entry)
        return wishes.wish_of(self._desk.keeper.settings, self._pattern(scope))

    def _choose(self, wish: Wish | None, scope: Scope) -> None:
        if (entry := self._entry) is None:
            return
        if scope is Scope.CONVERSATION:
            self.said.emit(wishing.choose_conversation(self._desk, entry, wish))
        else:
            self.said.emit(wishing.choose(self._desk, entry, self._pattern(scope), wish))
        self.follow(self._desk.listing.entry(entry.message))
