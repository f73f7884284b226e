"""Outlook's object model is played by plain objects: what is asked of it becomes a message."""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.support.outlook_msg import SENT, SUBJECT, Message

from postlogg.mail.message import header_section, parse
from postlogg.stores.outlook_com import ComFolder, ComProperties
from postlogg.stores.outlook_mime import message
from postlogg.stores.outlook_properties import item

TAG = "http://schemas.microsoft.com/mapi/proptag/0x"


@dataclass
class Accessor:
    """Knows some properties; of another it says that it is not there, as Outlook does."""

    known: dict[str, Any]

    def GetProperty(self, name: str) -> Any:  # noqa: N802
        if name not in self.known:
            raise AttributeError(name)
        return self.known[name]


class Thing:
    """An object with these attributes, and these properties by tag and type."""

    def __init__(self, properties: dict[str, Any] | None = None, **attributes: Any) -> None:
        self.__dict__.update(attributes)
        self.PropertyAccessor = Accessor({TAG + tag: value for tag, value in (properties or {}).items()})


@dataclass
class Inner:
    """A message that is attached: Outlook writes it into a file when asked."""

    octets: bytes
    Type: int = 5
    FileName: str = "Inner.msg"
    DisplayName: str = "Inner"
    PropertyAccessor: Accessor = field(default_factory=lambda: Accessor({}))

    def SaveAsFile(self, path: str) -> None:  # noqa: N802
        Path(path).write_bytes(self.octets)


def mail(**attributes: Any) -> Thing:
    kari = Thing({"39FE001F": "kari@customer.example"}, Type=1, Name="Kari", Address="/O=ORG/CN=KARI")
    file = Thing(
        {"37010102": b"%PDF", "370E001F": "application/pdf"}, Type=1, FileName="offer.pdf", DisplayName="offer"
    )
    known = {"5D01001F": "rep@sender.example", "5D02001F": "rep@sender.example", "1035001F": "<1@sender.example>"}
    plain = {
        "Class": 43, "Subject": "Tilbud på båt", "Body": "Hei\r\n", "HTMLBody": "<p>Hei</p>", "BodyFormat": 2,
        "SentOn": datetime(2026, 11, 23, 12, 5, 13), "SenderName": "Rep", "SenderEmailAddress": "/O=ORG/CN=REP",  # noqa: DTZ001
        "SentOnBehalfOfName": "Rep", "Importance": 1, "Sensitivity": 2, "MessageClass": "IPM.Note",
        "Recipients": [kari], "Attachments": [file],
    }  # fmt: skip
    return Thing(known, **{**plain, **attributes})


def read(found: Any) -> bytes:
    return message(item(ComProperties(found)))


def test_a_message() -> None:
    raw = read(mail())
    header = parse(header_section(raw))
    assert [each.address for each in (*header.senders, *header.to)] == ["rep@sender.example", "kari@customer.example"]
    assert (header.subject, header.message_id) == ("Tilbud på båt", "<1@sender.example>")
    assert header.date == datetime(2026, 11, 23, 12, 5, 13).astimezone(UTC)
    assert (header.field("sensitivity"), header.field("importance")) == ("Private", "")
    found = email.message_from_bytes(raw, policy=email.policy.default)
    assert [part.get_content_type() for part in found.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"
    ]  # fmt: skip


def test_the_page_that_outlook_makes_of_plain_text_is_not_taken() -> None:
    assert b"text/html" not in read(mail(BodyFormat=1))


def test_a_message_within_a_message() -> None:
    inner = Inner(Message({**SENT, SUBJECT: "Inner"}).file())
    found = email.message_from_bytes(read(mail(Attachments=[inner])), policy=email.policy.default)
    (file,) = found.iter_attachments()
    assert file.get_content()["Subject"] == "Inner"
    assert list(email.message_from_bytes(read(mail(Attachments=[Inner(b"damaged")]))).walk())[-1].get_filename() is None


@pytest.mark.parametrize("missing", ["Recipients", "Attachments", "SentOn", "HTMLBody", "SenderName", "Importance"])
def test_a_report_lacks_much(missing: str) -> None:
    report = mail()
    delattr(report, missing)
    assert b"Subject: =?utf-8?b?" in read(report)


def test_a_folders_messages() -> None:
    class Items(list[Any]):
        def Sort(self, name: str, descending: bool) -> None:  # noqa: N802
            assert (name, descending) == ("[CreationTime]", True)

        def GetFirst(self) -> Any:  # noqa: N802
            self.rest = list(self)
            return self.GetNext()

        def GetNext(self) -> Any:  # noqa: N802
            return self.rest.pop(0) if self.rest else None

    when = datetime(2026, 11, 23, 12, 5, 13)  # noqa: DTZ001
    items = Items([mail(EntryID=str(number), CreationTime=when, Sent=number != 2) for number in (3, 2, 1)])
    assert list(ComFolder(Thing(Items=items)).newest_first()) == [("3", when.timestamp()), ("1", when.timestamp())]
