"""Forwards in a reply's layout (Outlook 2016 and 2019 for Mac), and replies."""

from __future__ import annotations

import pytest

from postlogg.mail.forwarded import read
from postlogg.model import Mailbox

KARI = Mailbox("Kari Nordmann", "kari@kunde.example")

LINES = [
    ('On 03/11/2021, 15:51, "Kari Nordmann" <kari@kunde.example> wrote:', "03/11/2021, 15:51"),
    ("On 3 Nov 2021 at 3:51 PM, Kari Nordmann <kari@kunde.example> wrote:", "3 Nov 2021 at 3:51 PM"),
    ("On Wed, Nov 3, 2021 at 3:51 PM Kari Nordmann <kari@kunde.example> wrote:", "Wed, Nov 3, 2021 at 3:51 PM"),
    ("On Wednesday, 3 November 2021, Kari Nordmann <kari@kunde.example> wrote:", "Wednesday, 3 November 2021"),
    ("Den 03.11.2021 15.51 skrev Kari Nordmann <kari@kunde.example>:", "03.11.2021 15.51"),
    ("Kari Nordmann <kari@kunde.example> skrev følgende den 03.11.2021, 15:51:", "03.11.2021, 15:51"),
    ("Kari Nordmann <kari@kunde.example> kirjoitti 3.11.2021 15.51:", "3.11.2021 15.51"),
    ('Den 2021-11-03 15:51 skrev "Kari Nordmann" <kari@kunde.example> följande:', "2021-11-03 15:51"),
    ('Am 03.11.21, 15:51 schrieb "Kari Nordmann" <kari@kunde.example>:', "03.11.21, 15:51"),
    ("Le 03/11/2021 15:51, « Kari Nordmann » <kari@kunde.example> a écrit :", "03/11/2021 15:51"),
    ("Op 03-11-2021 15:51 heeft Kari Nordmann <kari@kunde.example> geschreven:", "03-11-2021 15:51"),
    ("W dniu 03.11.2021, 15:51 użytkownik „Kari Nordmann” <kari@kunde.example> napisał:", "03.11.2021, 15:51"),
    ("Dne 03.11.2021 15:51, Kari Nordmann <kari@kunde.example> napsal(a):", "03.11.2021 15:51"),
    ("03.11.2021 15:51 používateľ Kari Nordmann (<kari@kunde.example>) napísal:", "03.11.2021 15:51"),
    ("03.11.2021, 15:51, пользователь «Kari Nordmann» <kari@kunde.example> написал:", "03.11.2021, 15:51"),
    ("2021. 11. 03. 15:51 keltezéssel, Kari Nordmann <kari@kunde.example> írta:", "2021. 11. 03. 15:51"),
    ('"Kari Nordmann" <kari@kunde.example>, 03/11/2021 15:51 tarihinde şunu yazdı:', "03/11/2021 15:51"),
    ('El 3/11/2021 15:51, "Kari Nordmann" <kari@kunde.example> escribió:', "3/11/2021 15:51"),
    ('Il giorno 03/11/2021, 15:51 "Kari Nordmann" <kari@kunde.example> ha scritto:', "03/11/2021, 15:51"),
    ('Em 03/11/21, 15:51, "Kari Nordmann" <kari@kunde.example> escreveu:', "03/11/21, 15:51"),
    ("Am Mi., 3. Nov. 2021 um 15:51 Uhr schrieb Kari Nordmann <kari@kunde.example>:", "Mi., 3. Nov. 2021 um 15:51"),
    ("Dne 03.11.2021 15:51 je uporabnik »Kari Nordmann« <kari@kunde.example> napisal:", "03.11.2021 15:51"),
    ("st 3. 11. 2021 v 15:51 odesílatel Kari Nordmann <kari@kunde.example> napsal:", "st 3. 11. 2021 v 15:51"),
    ("3. lap 2021, plkst. 15:51, xyzzyst Kari Nordmann <kari@kunde.example> grumoi:", "3. lap 2021, plkst. 15:51"),
    ("於 2021/11/03 15:51，「Kari Nordmann」<kari@kunde.example> 寫道：", "2021/11/03 15:51"),
    ("2021/11/03 15:51、Kari Nordmann <kari@kunde.example> のメール：", "2021/11/03 15:51"),
    ('Στις 03/11/2021, 15:51, ο χρήστης "Kari Nordmann" <kari@kunde.example> έγραψε:', "03/11/2021, 15:51"),
    ("Zzz 03/11/2021 15:51, Kari Nordmann <kari@kunde.example> yyy:", None),
]


@pytest.mark.parametrize(("line", "date"), LINES)
def test_the_subject_makes_it_a_forward(line: str, date: str | None) -> None:
    found = read(f"Note\n\n\ufeff{line}\n\n    Hei,\n    kan du?\n\n      - tre\n", subject="FW: Tilbud")
    assert found is not None
    assert found.sender == KARI
    assert found.subject == "Tilbud"
    assert (found.body, found.note) == ("Hei,\nkan du?\n\n  - tre", "Note")
    assert found.date == date or date is None


@pytest.mark.parametrize(("line", "date"), LINES)
def test_without_a_subject_it_is_one_where_nothing_stands_above(line: str, date: str | None) -> None:
    found = read(f"\ufeff{line}\n\n    Hei,\n")
    assert found is not None
    assert (found.sender, found.body, found.note) == (KARI, "Hei,", None)
    assert read(f"Thanks!\n\n{line}\n\n    Hei,\n") is None
    assert read(f"{line}\n\n> Hei,\n") is None


@pytest.mark.parametrize(("line", "_date"), LINES)
@pytest.mark.parametrize("mark", ["    ", "> ", ""])
def test_a_reply_and_all_that_it_quotes(line: str, mark: str, _date: str | None) -> None:
    block = "---------- Forwarded message ---------\nFrom: a@b.example\nDate: 3 Nov 2021\nSubject: x\n\nInner"
    quoted = "\n".join(mark + one for one in ["See below.", "", *block.split("\n")])
    assert read(f"Thanks!\n\n{line}\n{quoted}\n", subject="Re: x") is None
    assert read(f"Thanks!\n\n{line}\n{quoted}\n") is None


def test_a_line_wrapped_by_the_client() -> None:
    line = "On Wed, Nov 3, 2021 at 3:51 PM Kari Nordmann <\nkari@kunde.example> wrote:"
    assert read(f"Thanks!\n\n{line}\n\n> Hello\n", subject="Re: x") is None
    found = read(f"{line}\n\n> Hello\n> again\n", subject="Fwd: x")
    assert found is not None
    assert (found.sender, found.body) == (KARI, "Hello\nagain")


@pytest.mark.parametrize(
    ("line", "sender"),
    [
        ("On Apr 3, 2012, at 4:19 PM, bob wrote:", Mailbox("bob", "")),
        ("On 03/11/2021 15:51, kari@kunde.example wrote:", Mailbox("", "kari@kunde.example")),
        ('On 03/11/2021 15:51, "kari@kunde.example" <kari@kunde.example> wrote:', Mailbox("", "kari@kunde.example")),
        (
            "On 03/11/2021 15:51, Nordmann, Kari <kari@kunde.example> wrote:",
            Mailbox("Nordmann, Kari", "kari@kunde.example"),
        ),
    ],
)
def test_who_wrote(line: str, sender: Mailbox) -> None:
    found = read(f"{line}\n> Hello\n", subject="Fwd: x")
    assert found is not None
    assert found.sender == sender


def test_a_forward_below_what_a_reply_quotes_is_a_forward() -> None:
    reply = "On 3 Nov 2021 at 15:51, A <a@b.example> wrote:\n> Hello\n\nMy answer.\n\n"
    block = "---------- Forwarded message ---------\nFrom: Kari Nordmann <kari@kunde.example>\nDate: x\nSubject: y\n"
    found = read(f"{reply}{block}\nInner")
    assert found is not None
    assert (found.sender, found.body) == (KARI, "Inner")


@pytest.mark.parametrize(
    "line", ["Call kari@kunde.example before 10:30:", "What Kari <k@kunde.example> said at 10:30:"]
)
def test_the_forwarders_own_words_are_no_attribution(line: str) -> None:
    block = "---------- Forwarded message ---------\nFrom: Kari Nordmann <kari@kunde.example>\nDate: x\nSubject: y\n"
    found = read(f"{line}\n\n{block}\nInner", subject="Fwd: y")
    assert found is not None
    assert (found.sender, found.note, found.body) == (KARI, line, "Inner")


def test_an_attribution_below_the_introduction_of_a_forward() -> None:
    line = '03.11.2021, 15:51, "Kari Nordmann" <kari@kunde.example>:'
    found = read(f"Note\n\n-------- Пересылаемое сообщение --------\n{line}\n\nHei\n", subject="Fwd: Tilbud")
    assert found is not None
    assert (found.sender, found.date, found.subject) == (KARI, "03.11.2021, 15:51", "Tilbud")
    assert (found.body, found.note) == ("Hei", "Note")
