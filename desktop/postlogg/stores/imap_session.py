"""What a mail server is asked (RFC 9051, RFC 3501), which only ever reads."""

from __future__ import annotations

import imaplib
import ssl
import time
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from postlogg.errors import Offline, StoreError
from postlogg.model import ImapServer
from postlogg.stores.imap_client import BoundedClient
from postlogg.stores.imap_connection import ImapConnection, Secret
from postlogg.stores.imap_uids import folded
from postlogg.stores.wire import HEADER_LIMIT

_HEADER = f"BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>"


@dataclass(frozen=True, slots=True)
class Selected:
    """A mailbox as it was opened: its UIDVALIDITY, the UID that the next message to arrive will have at least, and the
    highest mod-sequence of its messages (RFC 7162 section 3.1.2.1), 0 where the server keeps none. ``at``: when that
    was, on the monotonic clock."""

    validity: int
    following: int
    modseq: int
    at: float


@dataclass(frozen=True, slots=True)
class Heading:
    """A message's header section as the server has it, its size in octets, and whether it is marked as deleted, or as
    not complete (RFC 9051 section 2.3.2: \\Draft)."""

    uid: int
    header: bytes
    size: int
    deleted: bool
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A mailbox as LIST shows it (RFC 6154): its attributes in lower case, the hierarchy's delimiter, its name."""

    attributes: frozenset[str]
    delimiter: str
    name: str


class ImapSession:
    """See ``ImapConnection`` for when it connects, and from which threads it may be used.

    Every method raises Offline, StoreError for what the server does not allow, and CredentialError.
    """

    def __init__(self, server: ImapServer, secret: Secret, context: ssl.SSLContext | None = None) -> None:
        self.server = server
        self._connection = ImapConnection(server, secret, context)
        self._opened: tuple[BoundedClient | None, str] = None, ""
        self._selected: dict[str, Selected] = {}
        self._searches = {"MODSEQ", "KEYWORD"}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the connection, saying goodbye."""
        self._connection.close()

    def interrupt(self) -> None:
        """Ends from another thread what this session waits for; it then raises Offline."""
        self._connection.interrupt()

    def folders(self) -> list[Listed]:
        """Every mailbox that can be opened."""
        with self._connection.asking() as client:
            found = [_listed(*row) for row in client.list_folders()]
        return [each for each in found if not each.attributes & {"\\noselect", "\\nonexistent"}]

    def examine(self, mailbox: str) -> Selected:
        """Opens a mailbox to read it, without changing anything in it."""
        kept = self._connection.client is not None
        try:
            return self._examine(mailbox)
        except Offline:
            if not kept:
                raise
        return self._examine(mailbox)

    def opened(self, mailbox: str) -> int:
        """Sees to it that this mailbox is open; its UIDVALIDITY."""
        if self._opened != (self._connection.connect(), mailbox):
            return self.examine(mailbox).validity
        return self._selected[mailbox].validity

    def selected(self, mailbox: str, within: float) -> Selected:
        """The mailbox as it was opened last; it is opened now where that is more than so many seconds ago."""
        last = self._selected.get(mailbox)
        return last if last is not None and time.monotonic() - last.at <= within else self.examine(mailbox)

    def uids(self, first: int, last: int) -> list[int]:
        """The UIDs from ``first`` to ``last`` that there are, ascending."""
        with self._connection.asking() as client:
            return sorted(uid for uid in client.search(["UID", f"{first}:{last}"]) if first <= uid <= last)

    def drafts(self, uids: Iterable[int]) -> frozenset[int]:
        """Those of the messages with these UIDs that are still marked as drafts."""
        wanted = frozenset(uids)
        with self._connection.asking() as client:
            return wanted.intersection(client.search(["UID", folded(wanted), "DRAFT"])) if wanted else wanted

    def bearing(self, keyword: str, since: int = 0) -> list[int] | None:
        """The UIDs of the messages that bear the keyword, ascending; of those alone that were changed at or after a
        mod-sequence (RFC 7162 section 3.1.5). None: the server does not search by that, and is not asked again."""
        what = "MODSEQ" if since else "KEYWORD"
        if what not in self._searches:
            return None
        with self._connection.asking() as client:
            try:
                return sorted(client.search(["KEYWORD", keyword, *(["MODSEQ", str(since)] if since else [])]))
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error:
                self._searches.discard(what)
                return None

    def headings(self, uids: Iterable[int]) -> list[Heading]:
        """Their header sections, ascending; messages that are gone meanwhile are left out."""
        wanted = list(uids)
        with self._connection.asking() as client:
            found = client.fetch(wanted, ["FLAGS", "RFC822.SIZE", _HEADER])
        headings = (_heading(uid, found[uid]) for uid in sorted(found))
        return [heading for heading in headings if heading is not None]

    def body(self, uid: int, size: int = 0) -> bytes | None:
        """The whole message, about ``size`` octets; None if it is gone. It stays as unread as it was."""
        with self._connection.asking(size) as client:
            found = client.fetch([uid], ["BODY.PEEK[]"]).get(uid, {})
        octets = found.get(b"BODY[]")
        return octets if isinstance(octets, bytes) else None

    @property
    def can_idle(self) -> bool:
        """Whether the server tells of changes by itself (RFC 2177)."""
        with self._connection.asking() as client:
            return bool(client.has_capability("IDLE"))

    def idle(self, seconds: float, keyword: str = "") -> bool:
        """Waits for a change in the mailbox that is open; whether a message has come, or one bears the keyword."""
        with self._connection.asking() as client:
            client.idle()
        with self._connection.asking(for_ever=True) as client:
            # what came together with the server's consent would not be seen as something new
            seen = [] if client.has_more else client.idle_check(seconds)
        with self._connection.asking() as client:
            seen += client.idle_done()[1]
            return any(_is_news(response, keyword) for response in seen)

    def _examine(self, mailbox: str) -> Selected:
        with self._connection.asking() as client:
            try:
                found = client.select_folder(mailbox, readonly=True)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                raise StoreError(f"The mail server {self.server.host} does not open the folder “{mailbox}”: it may "
                                 "have been renamed or deleted. Configure the account anew.") from error  # fmt: skip
            validity = int(found.get(b"UIDVALIDITY") or 0)
            following = int(found.get(b"UIDNEXT") or _following(client))
            modseq = int(found.get(b"HIGHESTMODSEQ") or 0) if "MODSEQ" in self._searches else 0
        self._opened = client, mailbox
        self._selected[mailbox] = Selected(validity, following, modseq, time.monotonic())
        return self._selected[mailbox]


def _is_news(response: Any, keyword: str) -> bool:
    if b"EXISTS" in response or b"RECENT" in response:
        return True
    wanted, facts = keyword.lower().encode(), response[-1]
    if not wanted or b"FETCH" not in response or not isinstance(facts, tuple):
        return False
    flags = next((facts[at + 1] for at in range(0, len(facts) - 1, 2) if facts[at] == b"FLAGS"), ())
    return wanted in {flag.lower() for flag in flags if isinstance(flag, bytes)}


def _listed(attributes: Iterable[bytes], delimiter: bytes | None, name: object) -> Listed:
    return Listed(
        frozenset(each.decode("ascii", "replace").lower() for each in attributes),
        (delimiter or b"").decode("ascii", "replace"),
        str(name),  # a name of digits comes as a number
    )


def _heading(uid: int, found: dict[bytes, Any]) -> Heading | None:
    header = next((value for key, value in found.items() if key.startswith(b"BODY[HEADER]")), None)
    if not isinstance(header, bytes):
        return None
    flags = {flag.lower() for flag in found.get(b"FLAGS", ()) if isinstance(flag, bytes)}
    size = found.get(b"RFC822.SIZE")
    return Heading(uid, header, size if isinstance(size, int) else len(header), b"\\deleted" in flags,
                   b"\\draft" in flags)  # fmt: skip


def _following(client: BoundedClient) -> int:
    """Where the server does not say which UID comes next (RFC 3501 section 7.1): behind the last there is."""
    return max(client.search(["UID", "*"]), default=0) + 1
