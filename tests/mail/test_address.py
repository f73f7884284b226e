from __future__ import annotations

from email._parseaddr import AddressList

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.mail.address import (
    canonical,
    decode,
    display,
    first_match,
    forget,
    header_form,
    matches,
    parse_mailboxes,
)
from postlogg.model import Mailbox


def test_mailboxes_are_read_with_decoded_names() -> None:
    found = parse_mailboxes(
        '"Doe, John" <john@acme.example>, =?utf-8?q?K=C3=A5re_=C3=98?= <kare@kunde.example>, x@y.example'
    )
    assert found == (
        Mailbox("Doe, John", "john@acme.example"),
        Mailbox("Kåre Ø", "kare@kunde.example"),
        Mailbox("", "x@y.example"),
    )


def test_groups_are_flattened_and_an_empty_one_is_nobody() -> None:
    assert [box.address for box in parse_mailboxes("Team: a@x.example, b@x.example;")] == ["a@x.example", "b@x.example"]
    assert parse_mailboxes("undisclosed-recipients:;") == ()


@pytest.mark.parametrize("text", ["", "nobody", "<>", "@", "a@", "@b.example", "a b c"])
def test_what_has_no_address_is_left_out(text: str) -> None:
    assert parse_mailboxes(text) == ()


@given(st.text())
def test_reading_never_raises_and_gives_addresses(text: str) -> None:
    assert all("@" in mailbox.address for mailbox in parse_mailboxes(text))
    decode(text)
    canonical(text)


@pytest.mark.parametrize(
    ("address", "pattern", "meant"),
    [
        ("Kari@Kunde.Example", "kari@kunde.example", True),
        ("kari@kunde.example", "ola@kunde.example", False),
        ("kari@kunde.example", "kunde.example", True),
        ("kari@kunde.example", "@kunde.example", True),
        ("kari@post.kunde.example", "kunde.example", True),
        ("kari@post.kunde.example", "*.kunde.example", True),
        ("kari@ikkekunde.example", "kunde.example", False),
        ("kari@bücher.example", "xn--bcher-kva.example", True),
        ("kari@kunde.example", "", False),
        ("kari", "kunde.example", False),
    ],
)
def test_an_address_or_a_domain_means_an_address(address: str, pattern: str, meant: bool) -> None:
    assert matches(address, pattern) is meant
    assert first_match(address, ("other.example", pattern)) == (pattern if meant else "")


def test_a_name_is_shown_with_quotes_only_where_it_needs_them() -> None:
    assert display(Mailbox("Doe, John", "j@a.example")) == '"Doe, John" <j@a.example>'
    assert display(Mailbox("Suzanne", "s@a.example")) == "Suzanne <s@a.example>"
    assert display(Mailbox('The "Boss"', "b@a.example")) == "The 'Boss' <b@a.example>"
    assert display(Mailbox("", "b@a.example")) == "b@a.example"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_a_header_form_is_read_back(name: str) -> None:
    clean = " ".join(name.split())
    (found,) = parse_mailboxes(header_form(Mailbox(clean, "a@b.example")))
    assert found.address == "a@b.example"


PIECES = ("Kari", "=?utf-8?q?K=C3=A5re?=", '"Doe, John"', '""', "<a@b.example>", "<a..b@c>", "a@b", "-a@.b", ",", ", ",
          " ", "  ", '"', "\\", "(c)", "<", ">", "@", "Åse", "a.b", ":", ";", "\t")  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=7).map("".join))
def test_plain_mailboxes_are_read_as_the_standard_library_reads_them(field: str) -> None:
    slowly = [decode(address).strip().strip("<>").strip() for _, address in AddressList(field).addresslist]
    names = {decode(name) for name, _ in AddressList(field).addresslist}
    found = parse_mailboxes(field)
    assert [box.address for box in found] == [box for box in slowly if box in {each.address for each in found}]
    assert {box.name for box in found} <= names


def test_a_long_field_is_read_in_linear_time() -> None:
    words = "a " * 200_000
    assert parse_mailboxes(words) == ()
    assert parse_mailboxes(f"{words}<a@b.example>") == (Mailbox(words.strip(), "a@b.example"),)
    assert len(parse_mailboxes("x@y.example, " * 10_000)) == 10_000


def test_who_was_read_often_is_kept_until_that_is_let_go_of() -> None:
    field = "Ada Kept <ada.kept@customer.example>, Bob <bob.kept@customer.example>"
    people, one = parse_mailboxes(field), canonical("ADA.KEPT@customer.example")
    assert parse_mailboxes(field) is people
    assert canonical("ADA.KEPT@customer.example") is one
    forget()
    assert parse_mailboxes(field) is not people
    assert canonical("ADA.KEPT@customer.example") is not one
    assert (parse_mailboxes(field), canonical("ADA.KEPT@customer.example")) == (people, one)
