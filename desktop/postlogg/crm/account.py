"""The CRM as its owner sees it: one account in one database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from postlogg import presets
from postlogg.crm import people, timeline
from postlogg.crm.attribution import ALIAS, CONNECTED, TEAM
from postlogg.crm.database import for_reading, open_database
from postlogg.crm.intake import Delivery, Incoming, Outcome, read, take_all
from postlogg.crm.passwords import hash_password, verify
from postlogg.crm.tables import Account, StoredAttachment, User
from postlogg.crm.timeline import CompanyRow, ContactRow, DealRow, LoggedEmail, LogRow
from postlogg.mail.address import canonical
from postlogg.model import Route

# Two intakes of one message, or of one new contact, at the same moment: the second finds it made.
_ATTEMPTS = 5

# E-mails or contacts that are read at once.
_AT_ONCE = 200


class Crm:
    """An open CRM. Every method is a transaction of its own; the object may be used from several threads.

    Users and contacts are named by their address. Methods raise CrmError where one is named that does not exist.
    """

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        self._sessions = sessions
        self._readers = for_reading(sessions)
        with sessions.begin() as session:
            account = session.scalars(select(Account)).one()
            self.number, self.domain = account.number, account.domain
        self.preset = presets.load(presets.BUILT_IN, domain=self.domain)

    @property
    def bcc_address(self) -> str:
        """The address to which sent e-mail goes."""
        return f"{self.number}@bcc.{self.domain}"

    @property
    def forward_address(self) -> str:
        """The address to which received e-mail is forwarded."""
        return f"{self.number}@forward.{self.domain}"

    def route(self, address: str) -> Route:
        """Which of this account's addresses it is, with the add-in's tag or without; NONE for any other."""
        local, _, _ = canonical(address).rpartition("@")
        return self.preset.route(address) if local.partition("+")[0] == self.number.lower() else Route.NONE

    def transaction(self) -> AbstractContextManager[Session]:
        """One transaction, committed at the end of the block and undone where it raises."""
        return self._sessions.begin()

    def close(self) -> None:
        """Close the connections to the database."""
        self._sessions.kw["bind"].dispose()

    def add_user(self, address: str, name: str = "", *, password: str = "", personal_access: bool = True) -> None:
        """Enter a user, or change one. Without a password he cannot sign in."""
        hashed = hash_password(password) if password else ""
        with self.transaction() as session:
            people.add_user(session, address, name, hashed, personal_access=personal_access)

    def add_connected(self, user: str, address: str) -> None:
        """Connect a personal address of the user's."""
        self._add_sender_address(user, address, CONNECTED)

    def add_alias(self, user: str, address: str) -> None:
        """Enter an alias of the user's."""
        self._add_sender_address(user, address, ALIAS)

    def add_team(self, user: str, address: str) -> None:
        """Connect a team address; the first user to do so is whom its e-mail counts for."""
        self._add_sender_address(user, address, TEAM)

    def _add_sender_address(self, user: str, address: str, kind: str) -> None:
        with self.transaction() as session:
            people.add_sender_address(session, user, address, kind)

    def add_company(self, name: str) -> None:
        """Enter a company."""
        with self.transaction() as session:
            people.add_company(session, name)

    def add_contact(self, address: str, name: str = "", *, company: str = "", others: Iterable[str] = ()) -> None:
        """Enter a contact with its primary company and its other ones; companies are made if need be."""
        with self.transaction() as session:
            contact = people.add_contact(session, address, name, datetime.now(UTC))
            for other in others:
                people.join_company(session, contact, people.add_company(session, other), primary=False)
            if company:
                people.join_company(session, contact, people.add_company(session, company), primary=True)

    def add_deal(self, name: str, contact: str, *, is_open: bool = True, created: datetime | None = None) -> None:
        """Enter a deal of a contact; ``created`` is aware and now by default."""
        with self.transaction() as session:
            people.add_deal(session, name, contact, is_open=is_open, created=created or datetime.now(UTC))

    def never_log(self, pattern: str, *, user: str = "") -> None:
        """Never log an address or a domain: for the account, or for one user's e-mail."""
        with self.transaction() as session:
            people.never_log(session, pattern, user)

    def forget(self, address: str) -> None:
        """Delete an address permanently, with what is logged on it alone; it is never logged again."""
        with self.transaction() as session:
            people.forget(session, address)

    def privacy(self, on: bool) -> None:
        """Turn the privacy (GDPR) settings on or off."""
        with self.transaction() as session:
            session.scalars(select(Account)).one().privacy = on

    def basis(self, address: str, basis: str) -> None:
        """Record the legal basis for writing to an address; an empty one takes it away."""
        with self.transaction() as session:
            people.record_basis(session, address, basis)

    def authenticate(self, address: str, password: str) -> str:
        """The user's account address if the password is right, or an empty text."""
        with self._reading() as session:
            user = session.scalar(select(User).where(User.address == canonical(address)))
            known = (user.address, user.password) if user else ("", "")
        return known[0] if verify(password, known[1]) else ""

    def take(self, raw: bytes, delivery: Delivery) -> Outcome:
        """Take one message for one recipient; once this returns, what became of it is committed.

        Raises sqlalchemy's SQLAlchemyError where the database fails: the message was then not taken.
        """
        return self.take_all([read(raw, delivery, self.preset)])[0]

    def take_all(self, messages: Sequence[Incoming]) -> list[Outcome]:
        """Take messages in one transaction: all or, where this raises SQLAlchemyError, none of them."""
        for attempt in range(_ATTEMPTS):
            try:
                with self.transaction() as session:
                    return take_all(session, self.preset, messages)
            except IntegrityError:
                if attempt == _ATTEMPTS - 1:
                    raise
        raise AssertionError

    def timeline(self, address: str, limit: int | None = None) -> tuple[LoggedEmail, ...]:
        """The e-mails on a contact, the newest first; empty where there is no such contact."""
        with self._reading() as session:
            return timeline.timeline(session, address, limit)

    def contacts(self, find: str = "", limit: int | None = None) -> tuple[ContactRow, ...]:
        """The contacts by address; ``find``: a part of the address, the name or a company's name."""
        with self._reading() as session:
            return timeline.contacts(session, find, "", limit)

    def companies(self, find: str = "", limit: int | None = None) -> tuple[CompanyRow, ...]:
        """The companies by name, of which ``find`` is a part."""
        with self._reading() as session:
            return timeline.companies(session, find, limit)

    def deals(self, find: str = "", limit: int | None = None) -> tuple[DealRow, ...]:
        """The deals, the newest first; ``find`` is a part of the name."""
        with self._reading() as session:
            return timeline.deals(session, find, limit)

    def every_contact(self) -> Iterator[ContactRow]:
        """All contacts by address, however many there are; each few in a transaction of their own."""
        after = ""
        while True:
            with self._reading() as session:
                rows = timeline.contacts(session, "", after, _AT_ONCE)
            yield from rows
            if not rows:
                return
            after = rows[-1].address

    def every_email(self) -> Iterator[LoggedEmail]:
        """All e-mails in the order in which they were logged; as ``every_contact``."""
        after = 0
        while True:
            with self._reading() as session:
                rows = timeline.emails_after(session, after, _AT_ONCE)
            yield from rows
            if not rows:
                return
            after = rows[-1].id

    def log(self, limit: int = 100, *outcomes: str) -> tuple[LogRow, ...]:
        """What became of the last messages that came in (of those with these outcomes), the newest first."""
        with self._reading() as session:
            return timeline.log(session, limit, outcomes)

    def attachment(self, attachment_id: int) -> bytes | None:
        """The octets of a logged file; None where there is none, or where it was too large."""
        with self._reading() as session:
            file = session.get(StoredAttachment, attachment_id)
            return file.octets if file else None

    def _reading(self) -> AbstractContextManager[Session]:
        """A transaction that changes nothing, and waits for nobody who does."""
        return self._readers.begin()


def open_crm(database_url: str, *, account: str = "", domain: str = "") -> Crm:
    """Open the CRM in that database (``sqlite:///path``, ``postgresql+psycopg://…``), making it if need be.

    ``account`` (letters and digits) and ``domain`` name its addresses; left out they stay as they are, at first
    ``1234567`` and ``crm.example``. Raises CrmError where the database cannot be opened.
    """
    return Crm(open_database(database_url, account, domain))
