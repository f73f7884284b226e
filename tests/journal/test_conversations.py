from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.mail import CUSTOMER, ME, enter, mail

from postlogg.journal import Conversations, Journal, Messages
from postlogg.journal.schema import STEPS
from postlogg.mail.message import parse
from postlogg.model import Wish


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.sqlite") as journal:
        yield journal


def answer(number: int, to: str, **more: str) -> bytes:
    return mail(number, sender=CUSTOMER, to=ME, in_reply_to=to, **more)


def test_a_conversation_is_known_by_the_message_that_it_began_with(journal: Journal) -> None:
    messages, conversations = Messages(journal), Conversations(journal)
    first = enter(messages, mail(1))
    second = enter(messages, answer(2, "<1@lab.example>", references="<1@lab.example>"))
    third = enter(messages, mail(3, in_reply_to="<2@kunde.example>"))  # names only what it answers
    alone = enter(messages, mail(4))
    assert {conversations.of_message(each) for each in (first, second, third)} == {"<1@lab.example>"}
    assert conversations.of_message(alone) == "<4@lab.example>"
    assert conversations.of_message(99) == ""


def test_an_answer_to_what_was_never_seen(journal: Journal) -> None:
    by_reply = parse(answer(2, "<gone@lab.example>"))
    by_thread = parse(answer(2, "<b@lab.example>", references="<a@lab.example> <b@lab.example>"))
    assert Conversations(journal).root(by_reply) == "<gone@lab.example>"
    assert Conversations(journal).root(by_thread) == "<a@lab.example>"
    assert Conversations(journal).root(parse(b"From: x@y.example\r\n\r\n")) == ""


def test_a_wish_holds_for_every_message_of_the_conversation(journal: Journal) -> None:
    messages, conversations = Messages(journal), Conversations(journal)
    enter(messages, mail(1))
    enter(messages, answer(2, "<1@lab.example>"))
    conversations.choose("<1@lab.example>", Wish.NEVER, "Offer", 5.0)
    for raw in (mail(1), answer(2, "<1@lab.example>"), mail(3, in_reply_to="<2@kunde.example>")):
        assert messages.conversation_wish(parse(raw).conversation) is Wish.NEVER
    assert messages.conversation_wish(parse(mail(4)).conversation) is None
    conversations.choose("<1@lab.example>", Wish.ASK, "Offer", 6.0)
    assert [(each.root, each.wish, each.subject, each.chosen_at) for each in conversations.every()] == [
        ("<1@lab.example>", Wish.ASK, "Offer", 6.0)
    ]
    conversations.forget("<1@lab.example>")
    assert messages.conversation_wish(["<1@lab.example>"]) is None


def test_of_two_conversations_in_one_message_the_careful_wish_counts(journal: Journal) -> None:
    conversations = Conversations(journal)
    conversations.choose("<a@x.example>", Wish.ALWAYS, "", 1.0)
    conversations.choose("<b@x.example>", Wish.ASK, "", 2.0)
    assert conversations.wish(["<a@x.example>", "<b@x.example>"]) is Wish.ASK
    conversations.choose("<b@x.example>", Wish.NEVER, "", 3.0)
    assert conversations.wish(["<a@x.example>", "<b@x.example>"]) is Wish.NEVER


def test_what_was_seen_before_conversations_were_kept_begins_with_itself(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with sqlite3.connect(path) as old:
        old.executescript(";".join(STEPS[:3]))
        old.execute(
            "INSERT INTO message (key, message_id, direction, folder, position, contact, contact_name, subject, size,"
            " seen_at, route, reason)"
            " VALUES ('k', '<old@x.example>', 'sent', '', '', '', '', '', 1, 1, 'none', 'draft')"
        )
        old.execute("PRAGMA user_version = 3")
    old.close()
    with Journal(path) as journal:
        assert Conversations(journal).of_message(1) == "<old@x.example>"
        assert Conversations(journal).root(parse(answer(2, "<old@x.example>"))) == "<old@x.example>"
