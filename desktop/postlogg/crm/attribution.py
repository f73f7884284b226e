"""Which user a logged e-mail counts for (rules 20 to 24)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from postlogg.crm.tables import SenderAddress, User
from postlogg.requirements import Rule

CONNECTED, ALIAS, TEAM = "connected", "alias", "team"


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


def attribute(session: Session, address: str, signed_in: User | None, *, through_addin: bool) -> Attribution:
    """Apply the rules, in their order, to a sending address in comparison form."""
    held = [(kind, _holders(session, address, kind)) for kind in (CONNECTED, ALIAS, TEAM)]
    connected, alias, team = (users for _, users in held)
    account = session.scalars(select(User).where(User.address == address)).all()
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


def _holders(session: Session, address: str, kind: str) -> Sequence[User]:
    """The users who have the address so, the first one first."""
    return session.scalars(
        select(User)
        .join(SenderAddress)
        .where(SenderAddress.address == address, SenderAddress.kind == kind)
        .order_by(SenderAddress.id)
    ).all()
