"""What stands beside the CRM's lists: a contact's timeline, a company, a deal, an entry of the intake log."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postlogg.crm import CompanyRow, ContactRow, DealRow, LoggedAttachment, LoggedEmail, LogRow
from postlogg.mail.html_text import to_text
from postlogg.requirements import WORDING, Rule
from postlogg.ui import times
from postlogg.ui.signs import Tone
from postlogg.ui.widgets import Panel, Sign, SignButton, line, text
from postlogg.wording import sentence_text

MARGIN = 24
# A page of more would take long to lay out; the rest can be had from the command line.
MOST_EMAILS, MOST_LETTERS = 50, 4000

Open = Callable[[LoggedAttachment], object]


def _tr(words: str) -> str:
    return QCoreApplication.translate("CrmPages", words)


def nothing(words: str) -> QWidget:
    """A page for when there is nothing to show."""
    page, column = _page()
    column.addStretch(1)
    note = text(words, tone=Tone.QUIET)
    note.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(note)
    column.addStretch(2)
    return page


def contact_page(contact: ContactRow, emails: Sequence[LoggedEmail], now: float, open_file: Open) -> QWidget:
    """A contact's timeline, the newest first."""
    page, column = _page()
    known = " · ".join(filter(None, (contact.address if contact.name else "", contact.company)))
    column.addWidget(_title(contact.name or contact.address, known))
    for number, email in enumerate(emails[:MOST_EMAILS]):
        column.addWidget(line())
        column.addWidget(_card(email, now, open_file, is_first=number == 0))
    if not emails:
        column.addWidget(text(_tr("No e-mail is logged on this contact yet."), tone=Tone.QUIET))
    if contact.emails > MOST_EMAILS:
        column.addWidget(line())
        column.addWidget(text(_tr("Older e-mails: {0}").format(contact.emails - MOST_EMAILS), tone=Tone.QUIET))
    column.addStretch(1)
    return page


def company_page(company: CompanyRow, contacts: Sequence[ContactRow]) -> QWidget:
    """A company and the contacts whose primary company it is."""
    page, column = _page()
    column.addWidget(_title(company.name, _tr("E-mails: {0}").format(company.emails)))
    _facts(column, [(_tr("Contacts"), "\n".join(_named(contact) for contact in contacts) or "–")])
    column.addStretch(1)
    return page


def deal_page(deal: DealRow, now: float) -> QWidget:
    """A deal and its contacts."""
    page, column = _page()
    column.addWidget(_title(deal.name, _tr("Open") if deal.is_open else _tr("Closed")))
    _facts(column, [
        (_tr("Contacts"), "\n".join(deal.contacts) or "–"),
        (_tr("E-mails"), str(deal.emails)),
        (_tr("Since"), times.day(deal.created_at.timestamp(), now)),
    ])  # fmt: skip
    column.addStretch(1)
    return page


def log_page(row: LogRow, now: float) -> QWidget:
    """What became of one message that came in, and why."""
    page, column = _page()
    sign, tone, words = outcome(row)
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(Sign(sign, tone, 22), 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(text(words, tone=tone, size=1.12, bold=True), 1)
    column.addLayout(head)
    if row.sentence:
        panel = Panel(tone)
        within = QVBoxLayout(panel)
        within.setContentsMargins(14, 12, 14, 12)
        within.setSpacing(6)
        within.addWidget(text(required(row) if row.reason else sentence_text(row.sentence), bold=True))
        if row.reason in {rule.value for rule in WORDING}:
            within.addWidget(text(sentence_text(WORDING[Rule(row.reason)].remedy)))
        column.addWidget(panel)
    _facts(column, [
        (_tr("From"), row.sender or "–"),
        (_tr("Came in"), times.full(row.at.timestamp(), now)),
        (_tr("Address"), _tr("BCC address (sent e-mail)") if row.route == "bcc" else _tr("Forwarding address")),
        (_tr("Status"), row.status),
        (_tr("Message-ID"), row.message_id or "–"),
    ])  # fmt: skip
    column.addStretch(1)
    return page


def outcome(row: LogRow) -> tuple[str, Tone, str]:
    """The sign, the tone and the words for what became of a message."""
    if row.outcome == "refused":
        return "attention", Tone.BAD, _tr("Refused")
    if row.outcome == "duplicate":
        return "left-out", Tone.QUIET, _tr("Known already, not logged a second time")
    if row.reason:
        return "logged", Tone.WAITING, _tr("Logged, without a file")
    return "logged", Tone.GOOD, _tr("Logged")


def required(row: LogRow) -> str:
    """What the CRM asks for, and did not find."""
    return _tr("Required: {0}").format(sentence_text(row.sentence))


def said(email: LoggedEmail) -> str:
    """The e-mail's words: its text, or those of its HTML, which is never rendered."""
    return (email.text.strip() or to_text(email.html)).replace("\0", "").strip()


def _card(email: LoggedEmail, now: float, open_file: Open, *, is_first: bool) -> QWidget:
    card = QWidget()
    row = QHBoxLayout(card)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    is_sent = email.direction == "sent"
    row.addWidget(Sign("sent" if is_sent else "received", Tone.QUIET, 18), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(4)
    row.addLayout(words, 1)
    head = QHBoxLayout()
    head.addWidget(text(email.subject or _tr("(no subject)"), bold=True), 1)
    when = text(times.brief((email.date or email.logged_at).timestamp(), now), tone=Tone.QUIET)
    when.setWordWrap(False)
    head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
    words.addLayout(head)
    people = _tr("Sent by {0} to {1}") if is_sent else _tr("Received from {0} by {1}")
    sender = email.sender_name or email.sender
    words.addWidget(text(people.format(sender, _names((*email.to, *email.cc))), tone=Tone.QUIET))
    linked = (*email.companies, *email.deals)
    if linked:
        words.addWidget(text(_tr("On {0}").format(_names(linked)), tone=Tone.ACCENT))
    body = said(email)
    if body:
        words.addSpacing(4)
        shown = body if len(body) <= MOST_LETTERS else body[:MOST_LETTERS].rstrip() + " …"
        words.addWidget(text(shown))
    for file in email.attachments:
        words.addWidget(_file(file, open_file), 0, Qt.AlignmentFlag.AlignLeft)
    return card


def _file(file: LoggedAttachment, open_file: Open) -> QWidget:
    size = QLocale().formattedDataSize(file.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    name = _tr("{0} ({1})").format(file.filename or file.content_type, size)
    if not file.stored:
        return text(_tr("{0}: too large, not logged").format(name), tone=Tone.WAITING)
    made = SignButton("text", name, words=True)
    made.setToolTip(_tr("Open a copy that cannot be changed"))
    made.clicked.connect(lambda: open_file(file))
    return made


def _named(contact: ContactRow) -> str:
    return f"{contact.name} <{contact.address}>" if contact.name else contact.address


def _names(names: Sequence[str]) -> str:
    return ", ".join(names[:4]) + (_tr(" and {0} more").format(len(names) - 4) if len(names) > 4 else "")


def _title(words: str, below: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(text(words, size=1.25, bold=True))
    if below:
        column.addWidget(text(below, tone=Tone.QUIET))
    return box


def _facts(column: QVBoxLayout, facts: Sequence[tuple[str, str]]) -> None:
    for name, value in facts:
        column.addWidget(line())
        row = QHBoxLayout()
        label = text(name, tone=Tone.QUIET)
        label.setFixedWidth(label.fontMetrics().averageCharWidth() * 18)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(value), 1)
        column.addLayout(row)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    column.setSpacing(14)
    return page, column
