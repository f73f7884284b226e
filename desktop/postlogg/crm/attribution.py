"""Which user a logged e-mail counts for (rules 20 to 24)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from postlogg.crm.tables import SenderAddress, User
from postlogg.requirements import Rule

CONNECTED, ALIAS, TEAM = "connected", "alias", "team"

# who sends from the address, the first one first
_HELD = (
    select(SenderAddress.kind, User)
    .join(SenderAddress.user)
    .where(SenderAddress.address == bindparam("address"))
    .order_by(SenderAddress.id)
)
_USERS = select(User).where(User.address.in_(bindparam("addresses", expanding=True)))


@dataclass(frozen=True, slots=True)
class Attribution:
    """The user, if the rules name one, and the rule; ``holders``: everybody who sends from the address."""

    user: User | None
    rule: Rule | None
    holders: tuple[User, ...]

    @property
    def senders(self) -> tuple[User, ...]:
        """The user, or, where the rules leave it open, everybody it may be."""
        return (self.user,) if self.user else self.holders


def attribute(session: Session, address: str, signed_in: str, *, through_addin: bool) -> Attribution:
    """Find out who it is; a sending address and the account address of who is signed in, if anybody, in comparison
    form."""
    held = session.execute(_HELD, {"address": address}).all()
    connected, alias, team = ([user for kind, user in held if kind == asked] for asked in (CONNECTED, ALIAS, TEAM))
    users = {user.address: user for user in session.scalars(_USERS, {"addresses": [address, signed_in]})}
    account = [users[address]] if address in users else []
    return _by_rules(team, connected, account, alias, users.get(signed_in), through_addin=through_addin)


def _by_rules(
    team: Sequence[User],
    connected: Sequence[User],
    account: Sequence[User],
    alias: Sequence[User],
    signed_in: User | None,
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
