"""What is entered in the CRM by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.crm_mail import KARI, OLA, sent

from postlogg.crm import Crm
from postlogg.crm.passwords import hash_password, verify
from postlogg.errors import CrmError

Send = Callable[..., tuple[int, str]]


def test_who_does_not_exist_is_named(crm: Crm) -> None:
    with pytest.raises(CrmError, match="nobody@acme"):
        crm.add_alias("nobody@acme.example", "x@acme.example")
    with pytest.raises(CrmError, match="nobody@customer"):
        crm.add_deal("deal", "nobody@customer.example")


def test_entering_the_same_twice_is_entering_it_once(crm: Crm) -> None:
    for _ in range(2):
        crm.add_contact(KARI.upper(), company="Customer AS", others=["Old AS"])
        crm.add_alias(OLA, "sales@acme.example")
        crm.add_company("Customer AS")
        crm.never_log("private.example", user=OLA)
    assert [(row.address, row.company) for row in crm.contacts()] == [(KARI, "Customer AS")]


def test_a_new_primary_company_takes_the_place_of_the_old(crm: Crm) -> None:
    crm.add_contact(KARI, company="New Employer AS")
    assert crm.contacts()[0].company == "New Employer AS"


def test_forgetting_leaves_nothing_that_names_the_address(tmp_path: Path, crm: Crm, send: Send) -> None:
    crm.basis(KARI, "Consent")
    assert send(sent(message_id="<alone@acme.example>"))[0] == 250
    assert send(sent(cc="per@other.example", message_id="<both@acme.example>", text="x", html=""))[0] == 250
    crm.forget(KARI)
    (left,) = crm.timeline("per@other.example")
    assert (left.to, left.cc, left.contacts) == ((), ("per@other.example",), ("per@other.example",))
    crm.close()
    for path in tmp_path.glob("crm.sqlite*"):
        assert KARI.encode() not in path.read_bytes()


def test_passwords_are_kept_as_salted_hashes() -> None:
    first, second = hash_password("correct horse"), hash_password("correct horse")
    assert first != second
    assert "correct" not in first
    assert verify("correct horse", first)
    assert not verify("Correct horse", first)
    assert not verify("", "")
    assert not verify("x", "plain$x")


def test_a_user_without_a_password_cannot_sign_in(crm: Crm) -> None:
    crm.add_user("eva@acme.example")
    assert crm.authenticate("eva@acme.example", "") == ""
    assert crm.authenticate("OLA@acme.example", "correct horse") == OLA
