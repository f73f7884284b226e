"""Rules 7 to 11: who may log, and whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.support.crm_mail import FORWARD, KARI, OLA, forwarded, sent

from postlogg.crm import Crm, LoggedEmail

Send = Callable[..., tuple[int, str]]
Only = Callable[..., LoggedEmail]


def refused_for(answer: tuple[int, str], reason: str) -> bool:
    code, text = answer
    return code == 550 and f"({reason})" in text


def test_rule_07_the_sending_user_has_personal_email_access(crm: Crm, send: Send) -> None:
    crm.add_user(OLA, personal_access=False)
    assert refused_for(send(sent()), "personal_access")
    assert refused_for(send(forwarded(), recipient=FORWARD), "personal_access")
    assert crm.timeline(KARI) == ()


def test_rule_07_is_asked_of_the_user_whom_an_alias_belongs_to(crm: Crm, send: Send) -> None:
    crm.add_user("boss@acme.example", personal_access=False)
    crm.add_alias("boss@acme.example", "sales@acme.example")
    assert refused_for(send(sent(sender="sales@acme.example")), "personal_access")


@pytest.mark.parametrize("how", ["account", "connected", "alias", "team"])
def test_rule_08_from_is_a_user_a_connected_address_or_an_alias(crm: Crm, send: Send, only: Only, how: str) -> None:
    address = OLA if how == "account" else "other@elsewhere.example"
    enter = {"connected": crm.add_connected, "alias": crm.add_alias, "team": crm.add_team}
    if how in enter:
        assert refused_for(send(sent(sender=address)), "sender")
        enter[how](OLA, address)
    assert send(sent(sender=address.upper()))[0] == 250
    assert only().user == OLA


def test_rule_08_a_stranger_is_refused_on_both_addresses(crm: Crm, send: Send) -> None:
    assert refused_for(send(sent(sender="stranger@evil.example")), "sender")
    assert refused_for(send(forwarded(sender="stranger@evil.example"), recipient=FORWARD), "sender")
    assert refused_for(send(sent().replace(b"From: ola@acme.example\r\n", b"")), "sender")
    assert crm.timeline(KARI) == ()


@pytest.mark.parametrize("pattern", [KARI, "customer.example", "@Customer.Example", "example"])
def test_rule_09_an_address_or_domain_on_the_never_log_list(crm: Crm, send: Send, pattern: str) -> None:
    crm.never_log(pattern)
    assert refused_for(send(sent()), "never_log")
    assert refused_for(send(forwarded(), recipient=FORWARD), "never_log")
    assert crm.timeline(KARI) == ()


def test_rule_09_a_users_own_list_concerns_only_his_email(crm: Crm, send: Send, only: Only) -> None:
    crm.add_user("eva@acme.example")
    crm.never_log(KARI, user="eva@acme.example")
    assert refused_for(send(sent(sender="eva@acme.example")), "never_log")
    assert send(sent())[0] == 250
    assert only().user == OLA


def test_rule_09_is_asked_of_each_recipient(crm: Crm, send: Send, only: Only) -> None:
    crm.never_log("private.example")
    assert send(sent(to=f"{KARI}, mother@private.example"))[0] == 250
    assert only().contacts == (KARI,)
    assert crm.timeline("mother@private.example") == ()
    assert [row.address for row in crm.contacts()] == [KARI]


def test_rule_10_a_permanently_deleted_address_is_never_logged_again(crm: Crm, send: Send) -> None:
    assert send(sent())[0] == 250
    crm.forget("Kari@Customer.example")
    assert crm.timeline(KARI) == ()
    assert refused_for(send(sent(message_id="<offer-2@acme.example>")), "deleted")
    assert refused_for(send(forwarded(), recipient=FORWARD), "deleted")
    assert crm.contacts() == ()


def test_rule_11_with_privacy_on_a_contact_needs_a_legal_basis(crm: Crm, send: Send, only: Only) -> None:
    crm.privacy(True)
    assert refused_for(send(sent()), "legal_basis")
    assert refused_for(send(forwarded(), recipient=FORWARD), "legal_basis")
    crm.basis(KARI, "Performance of a contract")
    assert send(sent(cc="nobody-asked@customer.example"))[0] == 250
    assert only().contacts == (KARI,)
    assert send(forwarded(), recipient=FORWARD)[0] == 250


def test_rule_11_is_not_asked_with_privacy_off(crm: Crm, send: Send, only: Only) -> None:
    crm.privacy(True)
    crm.privacy(False)
    assert send(sent())[0] == 250
    assert only().contacts == (KARI,)
