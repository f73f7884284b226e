"""A message that a machine sent, taken apart: what it says, the report it carries, and the message it returns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from postlogg.mail.addresses_in_text import addresses
from postlogg.mail.delivery_prose import own_words, squeezed
from postlogg.mail.failed_addresses import Named, named_addresses
from postlogg.mail.machine_sent import HeaderSection, MachineSent, is_answer, is_daemon
from postlogg.mail.notice_parts import Kind, Part, parameters, parts
from postlogg.mail.returned_message import correspondents, split_text


@dataclass(frozen=True)
class OpenedNotice:
    """``said``: the sender's own words; ``text``: the same with the returned message that stands below them;
    ``report``: the text of the report parts; ``returned``: the returned message's header section and what follows;
    ``daemon``: a mail server wrote it."""

    header: HeaderSection
    raw: bytes
    sent: MachineSent
    daemon: bool
    kinds: frozenset[Kind]
    said: str
    text: str
    report: str
    returned: str

    @cached_property
    def words(self) -> str:
        """What is said at the top, in lower case with single spaces."""
        return squeezed(self.said)

    @cached_property
    def named(self) -> list[Named]:
        """The addresses that the words may mean as failed."""
        return named_addresses(self.said)

    @cached_property
    def _correspondents(self) -> tuple[list[str], set[str]]:
        return correspondents(self.returned)

    @property
    def returned_to(self) -> list[str]:
        """To whom the returned message went."""
        return self._correspondents[0]

    @property
    def senders(self) -> set[str]:
        """Who sent the returned message, in lower case: the notice is addressed to him."""
        return self._correspondents[1] | {address.lower() for address in addresses(self.header.get("to"))}


def open_notice(raw: bytes, header: HeaderSection, sent: MachineSent) -> OpenedNotice:
    """The message taken apart; what somebody quotes or forwards is not what he says."""
    leaves = parts(raw, header)
    report_type = parameters(header.get("content-type")).get("report-type", "").lower()
    kinds = {leaf.kind for leaf in leaves} | ({Kind.COMPLAINT} if report_type == "feedback-report" else set())
    daemon = (
        is_daemon(header.get("from"))
        or "x-failed-recipients" in header.fields
        or Kind.STATUS in kinds
        or report_type == "delivery-status"
    )
    texts = _texts(leaves)
    split = [split_text(text) for text in texts]
    said = "\n\n".join(above for above, _ in split)
    own = daemon and not is_answer(header)
    said = said if own else own_words(said)
    originals = [leaf.text for leaf in leaves if leaf.kind is Kind.ORIGINAL] + [below for _, below in split if below]
    return OpenedNotice(
        header=header,
        raw=raw,
        sent=sent,
        daemon=daemon,
        kinds=frozenset(kinds),
        said=said,
        text="\n\n".join(texts) if own else said,
        report="\n\n".join(leaf.text for leaf in leaves if leaf.kind in {Kind.STATUS, Kind.RECEIPT}),
        returned="\n\n".join(originals),
    )


def _texts(leaves: list[Part]) -> list[str]:
    """The plain texts, or the HTML where there is none."""
    plain = [leaf.text for leaf in leaves if leaf.kind is Kind.TEXT and leaf.text.strip()]
    return plain or [leaf.text for leaf in leaves if leaf.kind is Kind.HTML]
