"""What stands in the embedded CRM: each contact's logged e-mail, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postlogg.crm import LoggedEmail
from postlogg.ui import times
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import Sign, line, text

TEXT_SHOWN = 160


class CrmPanel(QWidget):
    """``show_emails`` builds the cards anew only when the e-mails have changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[LoggedEmail, ...] | None = None
        self.title = text(self.tr("In the CRM"), size=1.2, bold=True)
        self.count = text(tone=Tone.QUIET)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Timeline of the CRM"))
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 20, 14)
        head.setSpacing(1)
        head.addWidget(self.title)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._area, 1)

    def show_emails(self, emails: Sequence[LoggedEmail], now: float) -> None:
        """Show these."""
        if tuple(emails) == self._shown:
            return
        self._shown = tuple(emails)
        one, many = self.tr("1 e-mail is logged"), self.tr("{0} e-mails are logged").format(len(emails))
        self.count.setText(one if len(emails) == 1 else many)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        for email in sorted(emails, key=lambda email: (email.logged_at, email.id), reverse=True):
            column.addWidget(self._card(email, now))
            column.addWidget(line())
        if not emails:
            column.addWidget(text(self.tr("Nothing is logged yet."), tone=Tone.QUIET))
        column.addStretch(1)
        self._area.setWidget(page)

    def _card(self, email: LoggedEmail, now: float) -> QWidget:
        card = QWidget()
        row = QHBoxLayout(card)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        sent = email.route == "bcc"
        row.addWidget(Sign("sent" if sent else "received", Tone.QUIET, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(text(email.subject or self.tr("(no subject)"), bold=True))
        sender, people = email.sender_name or email.sender, ", ".join(email.to[:3])
        words.addWidget(text(self.tr("{0} to {1}").format(sender, people), tone=Tone.QUIET))
        on = self.tr("On the timeline of {0}").format(", ".join((*email.contacts, *email.companies, *email.deals)))
        words.addWidget(text(on, tone=Tone.ACCENT))
        snippet = " ".join(email.text.split())
        if snippet:
            words.addWidget(text(snippet if len(snippet) <= TEXT_SHOWN else snippet[: TEXT_SHOWN - 1].rstrip() + "…"))
        for file in email.attachments:
            kept = "" if file.stored else self.tr(" (too large: not stored)")
            words.addWidget(text(self.tr("File: {0}{1}").format(file.filename, kept), tone=Tone.QUIET))
        row.addLayout(words, 1)
        when = email.date.timestamp() if email.date else email.logged_at.timestamp()
        moment = text(times.brief(when, now), tone=Tone.QUIET)
        moment.setWordWrap(False)
        row.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
        return card
