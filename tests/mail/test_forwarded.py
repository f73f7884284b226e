"""A forward of every client, in English and Norwegian, and what is no forward: tests/data/forwarded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from postlogg.mail.forwarded import Forwarded, read
from postlogg.model import Mailbox

DATA = Path(__file__).resolve().parents[1] / "data" / "forwarded"
EXPECTED: dict[str, dict[str, Any]] = json.loads((DATA / "expected.json").read_text("utf-8"))
FORWARDS = sorted(name for name, case in EXPECTED.items() if case["forwarded"])
OTHERS = sorted(name for name, case in EXPECTED.items() if not case["forwarded"])


def reading(name: str, subject: str | None) -> Forwarded | None:
    kind = "html" if name.endswith(".html") else "text"
    return read((DATA / name).read_bytes().decode("utf-8"), subject=subject, kind=kind)


def mailboxes(pairs: list[list[str]]) -> tuple[Mailbox, ...]:
    return tuple(Mailbox(*pair) for pair in pairs)


@pytest.mark.parametrize("name", FORWARDS)
def test_every_client(name: str) -> None:
    wanted = EXPECTED[name]
    found = reading(name, wanted["subject"])
    assert found is not None
    assert found.sender == Mailbox(*wanted["from"])
    assert found.to == mailboxes(wanted["to"])
    assert found.cc == mailboxes(wanted["cc"])
    assert (found.subject, found.date) == (wanted["title"], wanted["date"])
    assert (found.body, found.note) == (wanted["body"], wanted["note"])


@pytest.mark.parametrize("name", FORWARDS)
def test_every_client_without_the_outer_subject(name: str) -> None:
    wanted = EXPECTED[name]
    found = reading(name, None)
    assert found is not None
    assert found.sender == Mailbox(*wanted["from"])
    assert (found.to, found.cc) == (mailboxes(wanted["to"]), mailboxes(wanted["cc"]))
    assert found.body == wanted["body"]


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_forward(name: str) -> None:
    assert reading(name, EXPECTED[name]["subject"]) is None


BLOCK = "From: Kari <kari@kunde.example>\nDate: 3 Nov 2021 15:51\nSubject: Tilbud\nTo: ola@firma.example\n"


def body(text: str, subject: str | None = None, kind: str = "text") -> str:
    found = read(text, subject=subject, kind=kind)
    assert found is not None
    return found.body


@pytest.mark.parametrize("subject", ["Re: x", "SV: x", "AW: x", "Re[2]: x", "Odp: Fwd: x", "回复: x", "[EXT] RE: x"])
def test_a_reply_with_the_original_below_is_no_forward(subject: str) -> None:
    assert read(f"Thanks!\n\n{BLOCK}\nHello", subject=subject) is None
    assert read(f"Thanks!\n\n-----Original Message-----\n{BLOCK}\nHello", subject=subject) is None


@pytest.mark.parametrize("subject", ["Fwd: x", "FW: x", "VS: x", "WG: x", "TR: x", "İLT: x", "[Fwd: x]", "x", None])
def test_the_same_with_the_subject_of_a_forward_or_none(subject: str | None) -> None:
    assert body(f"See this.\n\n{BLOCK}\nHello", subject) == "Hello"


@pytest.mark.parametrize(
    ("block", "forwarded"),
    [
        ("Lähettäjä: k@b.example\nLähetetty: 3.11.2021 15.51\nVastaanottaja: o@b.example\nAihe: x\n", False),
        ("Fra: k@b.example\nSendt: 3.11.2021 15.51\nTil: o@b.example\nEmne: x\n", True),
        ("Kari <k@b.example> kirjoitti 3.11.2021 15.51:\n", False),
        ("Kari <k@b.example> skrev følgende den 3.11.2021 15.51:\n", True),
    ],
)
def test_vs_is_a_reply_in_finnish_and_a_forward_in_danish_and_norwegian(block: str, forwarded: bool) -> None:
    found = read(f"Hei\n\n{block}\n    Lähettäjä: Kari\n", subject="VS: x")
    assert (found is not None) is forwarded


def test_an_introduction_that_only_forwards_have_needs_no_subject() -> None:
    assert body(f"---------- Forwarded message ---------\n{BLOCK}\nHello", "Re: x") == "Hello"


def test_a_missing_subject_is_the_outer_one() -> None:
    found = read(
        "Begin forwarded message:\n\nFrom: kari@kunde.example\nTo: ola@firma.example\n\nHello", subject="Fwd: A: b"
    )
    assert found is not None
    assert found.subject == "A: b"


def test_an_empty_subject_stays_empty() -> None:
    found = read(BLOCK.replace("Tilbud", "") + "\nHello", subject="Fwd: ")
    assert found is not None
    assert (found.subject, found.body) == ("", "Hello")


def test_an_introduction_without_a_block() -> None:
    found = read("Begin forwarded message:\nHello")
    assert found == Forwarded(None, (), (), None, None, "Hello", None)


def test_nested_forwards_give_the_outermost() -> None:
    inner = "---------- Forwarded message ---------\n" + BLOCK.replace("Kari <kari", "Per <per") + "\nInner"
    found = read(f"Note\n\n---------- Forwarded message ---------\n{BLOCK}\n{inner}\n")
    assert found is not None
    assert found.sender == Mailbox("Kari", "kari@kunde.example")
    assert found.note == "Note"
    assert found.body == inner


def test_a_quotation_ends_where_the_marks_end() -> None:
    quoted = "> Begin forwarded message:\n>\n> " + BLOCK.strip().replace("\n", "\n> ") + "\n>\n> Hello\n> again\n"
    assert body(quoted + "\nMy own words below") == "Hello\nagain"
    assert body(quoted + "that the client has wrapped\n") == "Hello\nagain\nthat the client has wrapped"


def test_deeper_quotations_keep_their_marks() -> None:
    quoted = "> Begin forwarded message:\n>\n> " + BLOCK.strip().replace("\n", "\n> ") + "\n>\n> Hello\n> > older\n"
    assert body(quoted) == "Hello\n> older"


@pytest.mark.parametrize(
    "mark", ["*{}:* {}", "*{}: *{}", "**{}:** {}", "{}\xa0: {}", "  {}:   {}  ", "{}:{}", "{}：{}"]
)
def test_how_a_label_may_be_written(mark: str) -> None:
    lines = [mark.format(*line.split(": ", 1)) for line in BLOCK.strip().split("\n")]
    found = read("Note\n\n" + "\n".join(lines) + "\n\nHello")
    assert found is not None
    assert found.sender == Mailbox("Kari", "kari@kunde.example")
    assert (found.subject, found.body, found.note) == ("Tilbud", "Hello", "Note")


def test_lines_that_a_client_wrapped() -> None:
    block = (
        "From: Kari Nordmann <\nkari@kunde.example>\nDate: 3 Nov 2021 15:51\nSubject: Tilbud på\n mange båter\n"
        "To: Ola <ola@firma.example>,\nBerit <berit@firma.example>, Per\n <per@firma.example>\n"
    )
    found = read(f"---------- Forwarded message ---------\n{block}\nHello")
    assert found is not None
    assert found.sender == Mailbox("Kari Nordmann", "kari@kunde.example")
    assert found.subject == "Tilbud på mange båter"
    assert [mailbox.address for mailbox in found.to] == [f"{name}@firma.example" for name in ("ola", "berit", "per")]
    assert found.to[2].name == "Per"
    assert found.body == "Hello"


def test_a_list_with_soft_breaks() -> None:
    block = BLOCK.replace("To: ola@firma.example", "To: Ola <ola@firma.example>, Berit \nBerg <berit@firma.example>")
    found = read(f"-------- Forwarded Message --------\n{block}\nHello")
    assert found is not None
    assert found.to == (Mailbox("Ola", "ola@firma.example"), Mailbox("Berit Berg", "berit@firma.example"))
    assert found.body == "Hello"


def test_a_block_with_empty_lines_and_further_headers() -> None:
    block = (
        "From: kari@kunde.example\n\nReply-To: per@kunde.example\n\nSent: 3 Nov 2021\n\nTo: ola@firma.example\n\n"
        "Message-ID: <1@kunde.example>\n\nSubject: Tilbud\n\n"
    )
    found = read(f"-----Original Message-----\n{block}Hello", subject="Fwd: x")
    assert found is not None
    assert (found.subject, found.message_id, found.body) == ("Tilbud", "<1@kunde.example>", "Hello")


def test_the_languages_of_the_labels() -> None:
    def languages(text: str) -> frozenset[str]:
        found = read(text)
        assert found is not None
        return found.languages

    assert languages(BLOCK) == {"en"}
    assert languages(BLOCK.replace("From:", "Fra:")) == {"da", "nb"}
    assert languages(BLOCK.replace("From:", "Feladó:")) == {"hu"}
    assert languages("-------- Abc --------\n" + "".join(f"Q{line}\n" for line in BLOCK.splitlines())) == frozenset()


def test_markup_is_shown_as_a_reader_sees_it() -> None:
    page = (
        "<html><head><title>From: x</title><style>a > b { From: 1 }</style></head><!-- <p>From: y</p> --><body>"
        "<div>---------- Forwarded message ---------</div>"
        + BLOCK.replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br/>")
        + '<br/><p title="a > b">3 &lt; 4 &amp;&nbsp;5</p><script>if (a < b) From()</script>'
        "<pre>one\n  two</pre><p>last</p></body></html>"
    )
    assert body(page, kind="html") == "3 < 4 & 5\n\none\n  two\nlast"


def test_marks_of_direction_as_gmail_sets_them_in_hebrew() -> None:
    found = read(
        "---------- Forwarded message ---------\n"
        "\u202bמאת: \u202aדוד כהן\u202c\u200f <\u202adavid@kunde.example\u202c\u200f>\u202c\n"
        "\u202aDate: יום ד׳, 3 בנוב׳ 2021 ב-15:51\u202c\u200f\n\u202aSubject: הצעה\u202c\u200f\n"
        "\u202aTo: <\u202aola@firma.example\u202c\u200f>\u202c\n\nשלום\n"
    )
    assert found is not None
    assert found.sender == Mailbox("דוד כהן", "david@kunde.example")
    assert found.to == (Mailbox("", "ola@firma.example"),)
    assert (found.subject, found.date, found.body) == ("הצעה", "יום ד׳, 3 בנוב׳ 2021 ב-15:51", "שלום")
    line = "\u202bבתאריך 3 בנוב׳ 2021 ב-15:51 מאת \u202aדוד\u202c\u200f <\u202ad@kunde.example\u202c\u200f>:\u202c"
    assert read(f"תודה\n\n{line}\n\n> שלום\n") is None
