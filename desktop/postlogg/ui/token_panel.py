"""The CRM's access token on a page: try it, keep it in the keyring, forget it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from postlogg.engine.confirming import NO_TOKEN, TROUBLE
from postlogg.errors import ApiUnavailable, CredentialError
from postlogg.journal import Confirmations, Switch
from postlogg.settings import Destination
from postlogg.system.secrets import Secrets
from postlogg.ui.desk import Desk
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import button, text
from postlogg.wording import sentence_text

if TYPE_CHECKING:
    from postlogg.confirmation.trial import Tried


@dataclass(frozen=True, slots=True)
class _Kept:
    """The token is in the keyring. ``tried`` is None where the CRM could not be asked: ``why`` says it."""

    tried: Tried | None
    why: str = ""


class TokenPanel(QWidget):
    """Seen where the CRM has an API. A token that the CRM does not accept is not kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setClearButtonEnabled(True)
        self.check, self.forget = button(self.tr("Chec&k")), button(self.tr("Forget &token"))
        self.words, self.warning = text(tone=Tone.QUIET), text(tone=Tone.WAITING)
        self._lay_out()
        self.field.textChanged.connect(lambda _typed: self.refresh())
        self.field.returnPressed.connect(self.check_token)
        self.check.clicked.connect(self.check_token)
        self.forget.clicked.connect(self.forget_token)
        desk.keeper.changed.connect(self.refresh)
        self._say("")
        self.refresh()

    def refresh(self) -> None:
        """Show whether the CRM is asked."""
        where = self._desk.keeper.settings.destination
        self.setVisible(bool(where.api))
        kept = self.tr("A token is kept in the system's keyring")
        self.field.setPlaceholderText(kept if where.confirm else "")
        self.check.setEnabled(bool(self.field.text().strip()) or where.confirm)
        self.forget.setVisible(where.confirm)

    def check_token(self) -> None:
        """Try what is typed, or what is kept; keep it if it is of use."""
        where, secrets, typed = self._desk.keeper.settings.destination, self._desk.secrets, self.field.text().strip()
        if not self.check.isEnabled():
            return
        if not (typed.isascii() and typed.isprintable()):
            self._fail(self.tr("An access token has only letters, digits and signs of the English alphabet."))
            return
        self.check.setEnabled(False)
        self._say(self.tr("Asking the CRM…"))
        self._desk.background.run(
            self, lambda: _try(where, secrets, typed), lambda kept: self._take(where, kept), self._fail
        )

    def forget_token(self) -> None:
        """Take it out of the keyring; the CRM is asked no longer."""
        where, secrets = self._desk.keeper.settings.destination, self._desk.secrets
        self._desk.background.run(self, lambda: secrets.delete(where.token_name), self._forgotten, self._fail)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Access token (Service Key or private app)"))
        label.setBuddy(self.field)
        self.field.setAccessibleName(self.tr("Access token (Service Key or private app)"))
        about = self.tr("With it Postlogg asks the CRM whether an e-mail has arrived, and on whom it is logged.")
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.check)
        row.addWidget(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        for words in (text(about, tone=Tone.QUIET), self.words, self.warning):
            column.addWidget(words)
        column.addSpacing(4)

    def _take(self, where: Destination, kept: _Kept) -> None:
        present = self._desk.keeper.settings.destination
        if present.token_name == where.token_name:
            self._desk.keeper.change(destination=replace(present, confirm=True))
        with self._desk.journal.transaction():
            Confirmations(self._desk.journal).end_rest()
            Switch(self._desk.journal).set_fact(TROUBLE, "")
        self._desk.written()
        self.field.clear()
        self._say(*self._outcome(kept))
        self.refresh()

    def _outcome(self, kept: _Kept) -> tuple[str, str]:
        """What is well, and what is not."""
        tried = kept.tried
        if tried is None:
            return self.tr("The token is kept, but it could not be tried."), kept.why
        good = [self.tr("The token is for account {0}.").format(tried.account.number)]
        if tried.bcc_address:
            words = self.tr("Its addresses should be {0} and {1}; compare them with what HubSpot shows.")
            good.append(words.format(tried.bcc_address, tried.forward_address))
        bad = [sentence_text(each) for each in tried.problems]
        if tried.missing:
            bad.append(self.tr("It lacks these scopes: {0}. Add them in the CRM.").format(", ".join(tried.missing)))
        return " ".join(good), " ".join(bad)

    def _forgotten(self, _nothing: None) -> None:
        where = self._desk.keeper.settings.destination
        self._desk.keeper.change(destination=replace(where, confirm=False))
        self.field.clear()
        self._say(self.tr("The token is forgotten; the CRM is asked no longer."))
        self.refresh()

    def _fail(self, sentence: str) -> None:
        self._say("", sentence)
        self.refresh()

    def _say(self, good: str, bad: str = "") -> None:
        for label, words in ((self.words, good), (self.warning, bad)):
            label.setText(words)
            label.setVisible(bool(words))


def _try(where: Destination, secrets: Secrets, typed: str) -> _Kept:
    """In the background: the CRM may take its time, and the keyring may show a prompt."""
    # imported when it is wanted: its library takes some megabytes
    from postlogg.confirmation.trial import try_token  # noqa: PLC0415

    token = typed or secrets.get(where.token_name)
    if not token:
        raise CredentialError(NO_TOKEN)
    try:
        kept = _Kept(try_token(where.api, token, (where.bcc_address, where.forward_address)))
    except ApiUnavailable as error:
        kept = _Kept(None, sentence_text(str(error)))
    if typed:
        secrets.put(where.token_name, typed)
    return kept
