"""Which user a logged e-mail counts for (rules 20 to 24)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select

from postlogg.crm.tables import SenderAddress, User, chunks
from postlogg.requirements import Rule

CONNECTED, ALIAS, TEAM = "connected", "alias", "team"

_ADDRESSES: BindParameter[Any] = bindparam("addresses", expanding=True)
_USER = (User.id, User.address, User.personal_access)
# who sends from an address, the first one first
_HELD = (
    select(SenderAddress.address, SenderAddress.kind, *_USER)
    .join(SenderAddress.user)
    .where(SenderAddress.address.in_(_ADDRESSES))
    .order_by(SenderAddress.id)
)
_ACCOUNTS = select(*_USER).where(User.address.in_(_ADDRESSES))


@dataclass(frozen=True, slots=True)
class Sender:
    """A user of the account, as far as the rules ask about him; ``address`` is his account address."""

    id: int
    address: str
    personal_access: bool


@dataclass(frozen=True, slots=True)
class Attribution:
    """The user, if the rules name one, and the rule; ``holders``: everybody who sends from the address."""

    user: Sender | None
    rule: Rule | None
    holders: tuple[Sender, ...]

    @property
    def senders(self) -> tuple[Sender, ...]:
        """The user, or, where the rules leave it open, everybody it may be."""
        return (self.user,) if self.user else self.holders


class Senders:
    """Who sends from these addresses (in comparison form), and which of them are account addresses."""

    def __init__(self, connection: Connection, addresses: Iterable[str]) -> None:
        self._held: dict[tuple[str, str], list[Sender]] = {}
        self._accounts: dict[str, Sender] = {}
        for some in chunks(sorted(set(addresses))):
            for address, kind, number, account, access in connection.execute(_HELD, {"addresses": some}):
                self._held.setdefault((address, kind), []).append(Sender(number, account, access))
            for user in connection.execute(_ACCOUNTS, {"addresses": some}):
                self._accounts[user.address] = Sender(user.id, user.address, user.personal_access)

    def attribute(self, address: str, signed_in: str, *, through_addin: bool) -> Attribution:
        """Whom an e-mail from ``address`` counts for; ``signed_in``: the account address of who is, or empty."""
        connected, alias, team = (self._held.get((address, kind), []) for kind in (CONNECTED, ALIAS, TEAM))
        account = [self._accounts[address]] if address in self._accounts else []
        return _by_rules(team, connected, account, alias, self._accounts.get(signed_in), through_addin=through_addin)


def _by_rules(
    team: Sequence[Sender],
    connected: Sequence[Sender],
    account: Sequence[Sender],
    alias: Sequence[Sender],
    signed_in: Sender | None,
    *,
    through_addin: bool,
) -> Attribution:
    """The rules, in their order."""
    holders = tuple(dict.fromkeys([*team, *connected, *account, *alias]))
    if team:
        if through_addin and signed_in:
            return Attribution(signed_in, Rule.BY_SIGN_IN, holders)
        return Attribution(team[0], Rule.BY_TEAM, holders)
    only_one = ((Rule.BY_CONNECTED, connected), (Rule.BY_ACCOUNT, account), (Rule.BY_ALIAS, alias))
    for rule, users in only_one:
        if len(users) == 1:
            return Attribution(users[0], rule, holders)
    if len(connected) > 1 and signed_in:
        return Attribution(signed_in, Rule.BY_SIGN_IN, holders)
    return Attribution(None, None, holders)
