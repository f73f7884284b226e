"""What is wanted of a person, a domain or a conversation from now on: chosen on an entry. Each gives the sentence that
tells how it went."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from postlogg import wishes
from postlogg.account_settings import PUBLIC_DOMAINS
from postlogg.journal import Conversations, Entry
from postlogg.mail.address import first_match
from postlogg.model import Reason, Wish
from postlogg.ui import doing
from postlogg.ui.desk import Desk
from postlogg.wording import sentence_text


def can_choose(desk: Desk, entry: Entry, pattern: str, wish: Wish) -> bool:
    """Whether this wish for the contact's address or domain would change anything."""
    if wish is Wish.NEVER or not pattern or "@" not in entry.contact:
        return doing.can_never_log(desk, entry, pattern)
    settings = desk.keeper.settings
    of_nobody = first_match(entry.contact, (*settings.internal_domains, *settings.my_addresses, *settings.never_log))
    return not of_nobody and not (wish is Wish.ALWAYS and pattern in PUBLIC_DOMAINS)


def choose(desk: Desk, entry: Entry, pattern: str, wish: Wish | None) -> str:
    """From now on this is wanted of the address or domain; None: nothing particular any more."""
    now, changed = desk.clock(), wishes.with_wish(desk.keeper.settings, pattern, wish)
    if not desk.keeper.change(
        always_log=changed.always_log, never_log=changed.never_log, ask_first=changed.ask_first
    ):  # fmt: skip
        return sentence_text(desk.keeper.error)
    if wish is not None:
        wishes.act_on_person(desk.journal, desk.keeper.settings, pattern, wish, now)
        _take_along(desk, entry, wish)
    desk.written()
    return _of_person(wish).format(pattern)


def conversation_wish(desk: Desk, entry: Entry) -> Wish | None:
    """What is wanted of the conversation that the entry is in."""
    conversations = Conversations(desk.journal)
    return conversations.wish([conversations.of_message(entry.message)])


def choose_conversation(desk: Desk, entry: Entry, wish: Wish | None) -> str:
    """From now on this is wanted of the conversation that the entry is in."""
    now, conversations = desk.clock(), Conversations(desk.journal)
    root = conversations.of_message(entry.message)
    if wish is None:
        conversations.forget(root)
    else:
        conversations.choose(root, wish, entry.subject, now)
        wishes.act_on_conversation(desk.journal, root, wish, now)
        _take_along(desk, entry, wish)
    desk.written()
    return _of_conversation(wish)


def _take_along(desk: Desk, entry: Entry, wish: Wish) -> None:
    """What was only left out because nobody knew the sender is meant as well by who says always."""
    if wish is Wish.ALWAYS and entry.reason is Reason.UNKNOWN_SENDER and doing.can_log(entry):
        doing.log(desk, entry)


def _of_person(wish: Wish | None) -> str:
    return {
        Wish.ALWAYS: _tr("E-mail with {0} will always be logged."),
        Wish.NEVER: _tr("E-mail with {0} will never be logged."),
        Wish.ASK: _tr("You will be asked about e-mail with {0}."),
        None: _tr("Nothing is remembered about {0} any more."),
    }[wish]


def _of_conversation(wish: Wish | None) -> str:
    return {
        Wish.ALWAYS: _tr("This conversation will always be logged."),
        Wish.NEVER: _tr("This conversation will be left out."),
        Wish.ASK: _tr("You will be asked about this conversation."),
        None: _tr("Nothing is remembered about this conversation any more."),
    }[wish]


def _tr(text: str) -> str:
    return QCoreApplication.translate("wishing", text)
