from __future__ import annotations

from dataclasses import replace

import pytest

from postlogg.health import Concern, Facts, FolderFacts, Limits, judge, sentences, span

NOW = 1_800_000_000.0
MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
WORKDAYS = [NOW - 0.5 * HOUR - hour * HOUR - (62 * HOUR if hour > 20 else 0) for hour in range(40)]
"""Each hour one, with a weekend in between."""

WELL = Facts(
    now=NOW, missing=(), running=True, round_at=NOW - 30, engine_trouble="", sending_trouble="",
    sending_is_credential=False, confirming_trouble="", server="smtp.lab.example", server_reached_at=NOW - 3 * HOUR,
    folders=(FolderFacts("Sent", NOW - 12, 4812, ""), FolderFacts("INBOX", NOW - 12, 1, "")), waiting=0,
    waiting_since=None, not_logged=0, arrivals=WORKDAYS, free_octets=5_000_000_000,
)  # fmt: skip
TROUBLE = "The mail server smtp.lab.example did not answer in time."


def test_all_is_well_and_says_when_each_was_used_last() -> None:
    found = judge(WELL)
    assert found.well
    assert found.pulses == (
        "Sent was last read 12 s ago; 4,812 messages have come since the start.",
        "INBOX was last read 12 s ago; one message has come since the start.",
        "smtp.lab.example last answered 3 h ago; 0 waiting.",
    )


@pytest.mark.parametrize(
    ("changes", "concern"),
    [
        ({"missing": ("no folder is watched",)}, Concern.NOT_SET_UP),
        ({"running": False, "round_at": NOW - HOUR}, Concern.ENGINE_STOPPED),
        ({"running": False, "round_at": None}, Concern.ENGINE_STOPPED),
        ({"round_at": NOW - 16 * MINUTE}, Concern.ENGINE_STUCK),
        ({"engine_trouble": "The journal cannot be written: disk I/O error."}, Concern.ENGINE_TROUBLE),
        ({"sending_trouble": "The keyring is locked.", "sending_is_credential": True}, Concern.SIGN_IN),
        ({"sending_trouble": TROUBLE, "waiting": 1, "waiting_since": NOW - 16 * MINUTE}, Concern.SERVER),
        ({"confirming_trouble": "The token is not accepted."}, Concern.CONFIRMING),
        ({"folders": (FolderFacts("Sent", NOW - 12, 1, "It cannot be read."),)}, Concern.FOLDER),
        ({"folders": (FolderFacts("Sent", NOW - HOUR, 1, ""),)}, Concern.FOLDER_GAP),
        ({"folders": (FolderFacts("Sent", None, 0, ""),)}, Concern.FOLDER_GAP),
        ({"free_octets": 12_000_000}, Concern.DISK),
        ({"not_logged": 3}, Concern.NOT_LOGGED),
        ({"waiting": 1, "waiting_since": NOW - 2 * DAY}, Concern.WAITING),
        ({"arrivals": [moment - 6 * DAY for moment in WORKDAYS]}, Concern.SILENCE),
    ],
)
def test_each_concern_has_its_sentence_and_its_remedy(changes: dict[str, object], concern: Concern) -> None:
    (finding,) = judge(replace(WELL, **changes)).findings  # type: ignore[arg-type]
    assert finding.concern is concern
    for words in (finding.sentence, finding.remedy):
        assert words[0].isupper() or words[0].isdigit()
        assert words.endswith(".")
    assert len(sentences([finding])) == 2
    assert sentences([finding], [finding.sentence]) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"running": False, "round_at": NOW - 60},  # each minute by a timer
        {"sending_trouble": TROUBLE},  # a laptop on a train, with nothing to send
        {"sending_trouble": TROUBLE, "waiting": 1, "waiting_since": NOW - 60},
        {"arrivals": [moment - 2.5 * DAY for moment in WORKDAYS]},  # it is Monday
        {"arrivals": [NOW - 90 * DAY]},
        {"free_octets": None},
        {"waiting": 7, "waiting_since": NOW - HOUR},
    ],
)
def test_what_is_usual_is_no_finding(changes: dict[str, object]) -> None:
    assert judge(replace(WELL, **changes)).well  # type: ignore[arg-type]


def test_a_refused_sign_in_has_the_remedy_of_its_reply() -> None:
    said = "The mail server smtp.lab.example refused the sign-in: 535 5.7.139 Authentication unsuccessful, " \
           "SmtpClientAuthentication is disabled for the Tenant."  # fmt: skip
    (finding,) = judge(replace(WELL, sending_trouble=said, sending_is_credential=True)).findings
    assert "Authenticated SMTP" in finding.remedy


def test_the_gap_can_be_set() -> None:
    facts = replace(WELL, round_at=NOW - 16 * MINUTE)
    assert not judge(facts).well
    assert judge(facts, Limits(gap=20 * MINUTE)).well


def test_a_stopped_engine_is_said_once_and_not_for_each_folder() -> None:
    folders = tuple(FolderFacts(name, NOW - DAY, 1, "") for name in ("Sent", "INBOX"))
    found = judge(replace(WELL, running=False, round_at=NOW - DAY, folders=folders))
    assert [finding.concern for finding in found.findings] == [Concern.ENGINE_STOPPED]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-3, "0 s"), (12.9, "12 s"), (60, "1 min"), (3599, "59 min"), (7200, "2 h"), (DAY, "24 h"), (2.5 * DAY, "2 days")],
)
def test_spans_do_not_exaggerate(seconds: float, said: str) -> None:
    assert span(seconds) == said


@pytest.mark.parametrize(("pause", "said"), [("battery", "on battery"), ("metered", "metered network")])
def test_a_pause_is_no_concern_but_worth_a_note(pause: str, said: str) -> None:
    found = judge(replace(WELL, paused_for=pause, waiting=3, waiting_since=NOW - 2 * DAY))
    assert found.well
    (note,) = found.notes
    assert note.startswith("Paused: ")
    assert said in note
    assert judge(WELL).notes == judge(replace(WELL, paused_for="something newer")).notes == ()
