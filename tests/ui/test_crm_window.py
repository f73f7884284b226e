"""The built-in CRM's window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.support.crm_mail import BCC, FORWARD, KARI, OLA, forwarded, sent

from postlogg.crm import Crm, Delivery, open_crm
from postlogg.model import Route
from postlogg.ui.crm_window import CrmWindow, View
from postlogg.ui.desk import Desk
from postlogg.ui.widgets import SignButton

REMOTE = '<p>Only <b>HTML</b></p><img src="https://tracker.example/pixel.gif"><script>alert(1)</script>'


def take(crm: Crm, raw: bytes, route: Route = Route.BCC) -> None:
    crm.take(raw, Delivery(OLA, BCC if route is Route.BCC else FORWARD, route))


@pytest.fixture
def crm(tmp_path: Path) -> Iterator[Crm]:
    opened = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    opened.add_user(OLA, "Ola Hansen")
    opened.add_contact(KARI, "Kari Nordmann", company="Customer AS")
    opened.add_contact("per@other.example", "Per Olsen", company="Other AS")
    opened.add_deal("New build", KARI, created=datetime(2026, 2, 1, tzinfo=UTC))
    opened.never_log("bank.example")
    take(opened, sent(files=[("offer.pdf", b"%PDF-1.4"), ("setup.exe", b"MZ")]))
    take(opened, sent(message_id="<h@acme.example>", to="per@other.example", subject="Page", text="", html=REMOTE))
    take(opened, forwarded(), Route.FORWARD)
    take(opened, sent(message_id="<b@acme.example>", to="x@bank.example"))
    take(opened, sent())
    yield opened
    opened.close()


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def window(qtbot: QtBot, make_desk: Callable[..., Desk], crm: Crm, opened: list[Path]) -> Iterator[CrmWindow]:
    desk = make_desk()
    desk.built_in.crm = crm

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    made = CrmWindow(desk, open_url=open_url)
    qtbot.addWidget(made)
    made.show()
    yield made
    desk.built_in.crm = None


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def firsts(window: CrmWindow) -> list[str]:
    return [row.first for row in window.list.rows.rows]


def shows(qtbot: QtBot, window: CrmWindow, *expected: str) -> None:
    def there() -> None:
        said = words(window.page)
        assert [each for each in expected if each not in said] == []

    qtbot.waitUntil(lambda: there() is None, timeout=10_000)


def choose(qtbot: QtBot, window: CrmWindow, view: View, rows: int) -> None:
    window.pills[view].click()
    qtbot.waitUntil(lambda: len(window.list.rows.rows) == rows, timeout=10_000)


def test_a_contact_is_shown_with_its_timeline(qtbot: QtBot, window: CrmWindow) -> None:
    qtbot.waitUntil(lambda: firsts(window) == ["Kari Nordmann", "Per Olsen"], timeout=10_000)
    shows(qtbot, window, "Offer", "Here is the offer.", "Sent by", "Received from", "On Customer AS, New build")


def test_html_is_told_as_words_and_nothing_of_it_is_fetched(qtbot: QtBot, window: CrmWindow) -> None:
    qtbot.waitUntil(lambda: len(window.list.rows.rows) == 2, timeout=10_000)
    window.list.setCurrentIndex(window.list.rows.index(1))
    shows(qtbot, window, "Page", "Only HTML")
    assert "tracker" not in words(window.page)
    assert "alert" not in words(window.page)


def test_contacts_are_found_by_a_part_of_name_address_or_company(qtbot: QtBot, window: CrmWindow) -> None:
    qtbot.waitUntil(lambda: len(window.list.rows.rows) == 2, timeout=10_000)
    qtbot.keyClicks(window.search, "other as")
    qtbot.waitUntil(lambda: firsts(window) == ["Per Olsen"], timeout=10_000)
    qtbot.keyClicks(window.search, "nobody at all")
    qtbot.waitUntil(lambda: firsts(window) == [], timeout=10_000)
    shows(qtbot, window, "Nothing is found.")


def test_companies_and_deals(qtbot: QtBot, window: CrmWindow) -> None:
    choose(qtbot, window, View.COMPANIES, 2)
    shows(qtbot, window, "Customer AS", "Kari Nordmann <kari@customer.example>")
    choose(qtbot, window, View.DEALS, 1)
    shows(qtbot, window, "New build", "Open", KARI)


def test_what_came_in_and_why_it_was_refused(qtbot: QtBot, window: CrmWindow) -> None:
    choose(qtbot, window, View.LOG, 5)
    shows(qtbot, window, "Known already")
    window.list.setCurrentIndex(window.list.rows.index(1))
    shows(qtbot, window, "Refused", "not on the never-log list", "Take the address or domain off", "<b@acme.example>")


def file_button(window: CrmWindow, name: str) -> SignButton:
    return next(made for made in window.page.findChildren(SignButton) if made.text().startswith(name))


def test_a_file_is_opened_on_request_as_a_copy_that_cannot_be_changed(
    qtbot: QtBot, window: CrmWindow, opened: list[Path]
) -> None:
    shows(qtbot, window, "Offer")
    assert opened == []
    file_button(window, "offer.pdf").click()
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=10_000)
    (copy,) = opened
    assert (copy.name, copy.read_bytes()) == ("offer.pdf", b"%PDF-1.4")
    assert copy.stat().st_mode & 0o777 == 0o400
    assert copy.parent.stat().st_mode & 0o077 == 0


def test_a_program_is_not_opened(qtbot: QtBot, window: CrmWindow, opened: list[Path]) -> None:
    shows(qtbot, window, "Offer")
    file_button(window, "setup.exe").click()
    assert "is a program" in window.note.text()
    assert opened == []


def test_new_e_mail_appears_and_the_selection_stays(qtbot: QtBot, window: CrmWindow, crm: Crm) -> None:
    qtbot.waitUntil(lambda: len(window.list.rows.rows) == 2, timeout=10_000)
    window.list.setCurrentIndex(window.list.rows.index(1))
    shows(qtbot, window, "Only HTML")
    take(crm, sent(to="anna@new.example, per@other.example", message_id="<n@acme.example>", subject="News"))
    window.refresh()
    shows(qtbot, window, "News", "Only HTML")
    row = window.list.row()
    assert row is not None
    assert row.first == "Per Olsen"


def test_without_a_crm_there_is_nothing_to_see(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    window = CrmWindow(make_desk())
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    assert window.list.rows.rows == ()
