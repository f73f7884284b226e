"""What a CRM asks of a message, without a CRM. Through the embedded CRM: tests/crm/test_rules_*."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.crm_mail import BCC, FORWARD, KARI, OLA, forwarded, sent

from postlogg import presets
from postlogg.mail.body import content
from postlogg.mail.forwarded import read_message
from postlogg.mail.message import parse
from postlogg.model import Check, Route
from postlogg.requirements import WORDING, Party, Rule, Unknown, candidates, check, loggable, refusals

HUBSPOT = presets.load("hubspot")


class Knows(Unknown):
    """Knows of these addresses what the name of the set says."""

    def __init__(self, **sets: set[str]) -> None:
        self._sets = sets

    def knows_sender(self, address: str) -> bool | None:
        return self._says("users", address)

    def never_logs(self, address: str) -> bool | None:
        return self._says("never", address)

    def permanently_deleted(self, address: str) -> bool | None:
        return self._says("deleted", address)

    def has_legal_basis(self, address: str) -> bool | None:
        return self._says("basis", address)

    def _says(self, name: str, address: str) -> bool | None:
        return address in self._sets[name] if name in self._sets else None


def ask(raw: bytes, route: Route = Route.BCC, party: Party | None = None, preset: str = "hubspot") -> dict[str, Check]:
    inner = read_message(raw) if route is Route.FORWARD else None
    found = check(parse(raw), content(raw), route, party or Unknown(), presets.load(preset), inner)
    assert len({one.id for one in found}) == len(found)
    return {one.id: one for one in found}


def test_a_good_message_passes_every_check_though_little_is_known() -> None:
    for raw, route in ((sent(), Route.BCC), (forwarded(), Route.FORWARD)):
        checks = ask(raw, route)
        assert all(one.passed and one.asked and one.found and not one.remedy for one in checks.values())
        assert refusals(checks.values()) == ()


def test_a_forward_is_asked_more_than_a_sent_message() -> None:
    more = {"individual_message", "header_block", "both_parts", "language", "readable"}
    assert set(ask(forwarded(), Route.FORWARD)) - set(ask(sent())) == more


def test_a_failed_check_says_what_was_found_and_what_helps() -> None:
    failed = ask(sent(text=("x" * 62 + "\n") * 2**15 + "\n", html=""))["content_size"]
    assert (failed.passed, failed.advice, failed.found) == (False, False, "2097154 octets")
    assert failed.asked == "Text and HTML together are no larger than 2 MB, attachments not counted."
    assert failed.remedy == WORDING[Rule.CONTENT_SIZE].remedy


def test_a_large_file_is_advice_for_the_email_is_logged_without_it() -> None:
    raw = sent(files=[("film.bin", bytes(50 * 2**20 + 3))])
    failed = ask(raw)["attachment_size"]
    assert (failed.passed, failed.advice) == (False, True)
    assert "film.bin (52428803 octets)" in failed.found
    assert refusals(ask(raw).values()) == ()


def test_a_crm_without_limits_asks_for_none() -> None:
    raw = sent(text="x" * 3 * 2**20, html="", files=[("film.bin", bytes(51 * 2**20))])
    assert {"content_size", "attachment_size"}.isdisjoint(ask(raw, preset="generic"))
    assert {"both_parts", "language"}.isdisjoint(ask(forwarded(html=False), Route.FORWARD, preset="generic"))


@pytest.mark.parametrize(("name", "rule"), [("never", "never_log"), ("deleted", "deleted")])
def test_one_recipient_who_may_not_be_logged_leaves_the_others_be(name: str, rule: str) -> None:
    party = Knows(**{name: {"mother@private.example"}})
    some = ask(sent(cc="mother@private.example"), party=party)[rule]
    assert (some.passed, some.advice, some.found) == (False, True, "mother@private.example")
    alone = ask(sent(to="mother@private.example"), party=party)[rule]
    assert (alone.passed, alone.advice) == (False, False)


def test_recipients_excluded_for_different_reasons_leave_nobody() -> None:
    party = Knows(never={KARI}, basis={KARI})
    checks = ask(sent(cc="per@customer.example"), party=party)
    assert [one.id for one in refusals(checks.values())] == ["never_log", "legal_basis"]


def test_candidates_are_everybody_outside_once() -> None:
    raw = sent(to=f"Kari <{KARI}>, {OLA}, eva@acme.example", cc=f"KARI@customer.example, {BCC}, 1@bcc.hubspot.com")
    preset = presets.load("builtin")
    people = candidates(parse(raw), Route.BCC, Knows(users={"eva@acme.example"}), preset)
    assert [(one.name, one.address) for one in people] == [("Kari", KARI), ("", "1@bcc.hubspot.com")]
    assert loggable(people, Knows(never={KARI})) == people[1:]


def test_the_candidate_of_a_forward_is_the_original_sender() -> None:
    raw = forwarded()
    people = candidates(parse(raw), Route.FORWARD, Unknown(), HUBSPOT, read_message(raw))
    assert [one.address for one in people] == [KARI]


def test_a_forward_as_attachment_has_no_header_block() -> None:
    inner = sent(sender=KARI, to=OLA)
    raw = (
        f"From: {OLA}\r\nTo: {FORWARD}\r\nSubject: Fwd: Offer\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\n\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
    ).encode() + inner + b"\r\n--b--\r\n"  # fmt: skip
    found = ask(raw, Route.FORWARD)["header_block"]
    assert (found.passed, found.found) == (False, "in an attached file")


def test_a_reply_is_no_forward() -> None:
    raw = forwarded(block="On Wed, Kari wrote:\n", text="> Can you deliver?\n", subject="Re: Question")
    assert not ask(raw, Route.FORWARD)["header_block"].passed


def test_a_message_without_a_sender_or_a_recipient_is_refused() -> None:
    checks = ask(sent(to=OLA).replace(b"From: ola@acme.example\r\n", b""))
    assert "sender" in {one.id for one in refusals(checks.values())}
    assert refusals(ask(sent(to=OLA)).values())[0].id == "associations"


def test_every_rule_has_its_number_and_every_check_its_wording() -> None:
    assert [rule.number for rule in Rule] == list(range(1, 25))
    assert (Rule.NEVER_LOG.number, Rule.LANGUAGE.number, Rule.BY_TEAM.number) == (9, 15, 24)
    asked = set(ask(sent())) | set(ask(forwarded(), Route.FORWARD))
    assert {rule.value for rule in WORDING} == asked
    for wording in WORDING.values():
        assert wording.asked.isascii()
        assert wording.remedy
        assert wording.status.startswith("5.")


def test_a_language_that_is_not_known_here_passes() -> None:
    raw = forwarded()
    inner = read_message(raw)
    assert inner is not None
    for languages, passes in ((set(), True), ({"nb", "da"}, True), ({"hu"}, False), ({"hu", "fi"}, True)):
        found = check(
            parse(raw), content(raw), Route.FORWARD, Unknown(), HUBSPOT, replace(inner, languages=frozenset(languages))
        )
        assert next(one.passed for one in found if one.id == "language") is passes
