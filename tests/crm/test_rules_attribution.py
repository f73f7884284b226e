"""Rules 20 to 24: which user a logged e-mail counts for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.support.crm_mail import BCC_BY_ADDIN, OLA, sent

from postlogg.crm import Crm, LoggedEmail

Send = Callable[..., tuple[int, str]]
Only = Callable[..., LoggedEmail]
EVA, LIV = "eva@acme.example", "liv@acme.example"
SHARED = "shared@acme.example"


@pytest.fixture(autouse=True)
def three_users(crm: Crm) -> None:
    crm.add_user(EVA, password="eva's")
    crm.add_user(LIV, password="liv's")


def counted(send: Send, only: Only, **how: object) -> tuple[str, str]:
    assert send(sent(sender=SHARED), **how)[0] == 250
    return only().user, only().attributed_by


def test_rule_20_the_only_one_who_has_it_connected(crm: Crm, send: Send, only: Only) -> None:
    crm.add_user(SHARED)
    crm.add_alias(LIV, SHARED)
    crm.add_connected(EVA, SHARED)
    assert counted(send, only) == (EVA, "by_connected")


def test_rule_21_the_only_one_whose_account_address_it_is(crm: Crm, send: Send, only: Only) -> None:
    crm.add_user(SHARED)
    crm.add_alias(LIV, SHARED)
    crm.add_connected(EVA, SHARED)
    crm.add_connected(LIV, SHARED)
    assert counted(send, only) == (SHARED, "by_account")


def test_rule_22_the_only_one_whose_alias_it_is(crm: Crm, send: Send, only: Only) -> None:
    crm.add_alias(LIV, SHARED)
    crm.add_connected(EVA, SHARED)
    crm.add_connected(OLA, SHARED)
    assert counted(send, only) == (LIV, "by_alias")


@pytest.mark.parametrize(("who", "password"), [(EVA, "eva's"), (LIV, "liv's")])
def test_rule_23_of_several_the_one_who_was_signed_in(
    crm: Crm, send: Send, only: Only, who: str, password: str
) -> None:
    crm.add_connected(EVA, SHARED)
    crm.add_connected(LIV, SHARED)
    assert counted(send, only, login=(who, password)) == (who, "by_sign_in")


def test_rule_23_with_nobody_signed_in_it_counts_for_nobody(crm: Crm, send: Send, only: Only) -> None:
    crm.add_connected(EVA, SHARED)
    crm.add_connected(LIV, SHARED)
    assert counted(send, only) == ("", "")


def test_rule_23_a_sign_in_does_not_come_before_the_first_three(crm: Crm, send: Send, only: Only) -> None:
    crm.add_connected(EVA, SHARED)
    assert counted(send, only, login=(LIV, "liv's")) == (EVA, "by_connected")


def test_rule_24_a_team_address_counts_for_who_first_connected_it(crm: Crm, send: Send, only: Only) -> None:
    crm.add_team(LIV, SHARED)
    crm.add_team(EVA, SHARED)
    crm.add_connected(OLA, SHARED)
    assert counted(send, only, login=(EVA, "eva's")) == (LIV, "by_team")


def test_rule_24_through_the_addin_it_counts_for_who_is_signed_in_there(crm: Crm, send: Send, only: Only) -> None:
    crm.add_team(LIV, SHARED)
    crm.add_team(EVA, SHARED)
    assert counted(send, only, login=(EVA, "eva's"), recipient=BCC_BY_ADDIN) == (EVA, "by_sign_in")
