"""Outlook's object model is played by plain objects: what is asked of it becomes a message."""

from __future__ import annotations

import email
import email.policy
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.support.outlook_msg import SENT, SUBJECT, Message

from postlogg.engine import Engine
from postlogg.errors import Offline, StoreError
from postlogg.journal import Journal, Listing, View
from postlogg.mail.message import header_section, parse
from postlogg.model import Folder, FolderKind, Reason, StoreFormat
from postlogg.settings import Settings
from postlogg.stores.outlook import OutlookStore
from postlogg.stores.outlook_com import UNREADABLE, ComFolder, ComProperties
from postlogg.stores.outlook_mime import message
from postlogg.stores.outlook_properties import item
from postlogg.system.secrets import MemorySecrets

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


class ComError(Exception):
    """pywin32's: a signed code, and the object's own one where the call came to it."""

    def __init__(self, code: int, inner: int = 0) -> None:
        super().__init__(code)
        self.hresult = code - 2**32
        self.excepinfo = (0, "Microsoft Outlook", "", None, 0, inner - 2**32) if inner else None


class Failing:
    """Every attribute is an error."""

    def __init__(self, error: ComError) -> None:
        self._error = error

    def __getattr__(self, name: str) -> Any:
        raise self._error


EXCEPTION, REJECTED, RETRY_LATER, UNAVAILABLE, NOT_FOUND, CORRUPT = (
    0x80020009, 0x80010001, 0x8001010A, 0x800706BA, 0x8004010F, 0x8004011B,
)  # fmt: skip


class Program:
    """Outlook with a folder of messages, oldest first. ``trouble``: the error to which asking for one leads."""

    EntryID, StoreID, CreationTime = "FOLDER", "STORE", datetime(2026, 11, 23, 12, 5, 13)  # noqa: DTZ001

    def __init__(self, *names: str) -> None:
        self.trouble: dict[str, ComError] = {}
        self.mails: dict[str, Any] = {}
        for name in names:
            self.add(name)

    @property
    def Items(self) -> Any:  # noqa: N802
        rest = list(reversed(self.mails.values()))

        def following() -> Any:
            return rest.pop(0) if rest else None

        return SimpleNamespace(Sort=lambda name, descending: None, GetFirst=following, GetNext=following)

    @property
    def Folders(self) -> Any:  # noqa: N802
        return SimpleNamespace(Item=lambda name: self)

    def add(self, name: str) -> None:
        self.mails[name] = mail(EntryID=name, Subject=name, CreationTime=self.CreationTime, Sent=True, Parent=self)

    def GetNamespace(self, name: str) -> Program:  # noqa: N802
        return self

    def GetItemFromID(self, entry_id: str, store_id: str) -> Any:  # noqa: N802
        if entry_id in self.trouble:
            raise self.trouble[entry_id]
        return self.mails[entry_id]


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Program:
    """pywin32 and Outlook, as far as they are asked."""
    played = Program("one", "two", "three")
    client = SimpleNamespace(GetActiveObject=lambda name: played)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "pywintypes", SimpleNamespace(com_error=ComError))
    monkeypatch.setitem(sys.modules, "pythoncom", SimpleNamespace(CoInitialize=lambda: None))
    monkeypatch.setitem(sys.modules, "win32com.client", client)
    return played


def opened(program: Program) -> OutlookStore:
    return OutlookStore(Path("outlook") / "x", opened=lambda names: ComFolder(program))


NAMES = ["rejected", "later", "unavailable", "within"]
BUSY_ERRORS = [ComError(REJECTED), ComError(RETRY_LATER), ComError(UNAVAILABLE), ComError(EXCEPTION, RETRY_LATER)]


@pytest.mark.parametrize("error", BUSY_ERRORS, ids=NAMES)
def test_while_outlook_is_busy_the_message_waits(program: Program, error: ComError) -> None:
    store, seen = opened(program), []
    program.trouble["two"] = error
    with pytest.raises(Offline, match="busy"):
        seen.extend(parse(each.header).subject for each in store.since(""))
    cursor = store.cursor
    program.trouble.clear()
    seen += [parse(each.header).subject for each in store.since(cursor)]
    assert seen == ["one", "two", "three"]


@pytest.mark.parametrize("error", BUSY_ERRORS, ids=NAMES)
def test_no_message_is_taken_for_emptier_than_it_is(program: Program, error: ComError) -> None:
    for name in ("Recipients", "PropertyAccessor"):

        class Half(Thing):
            pass

        half = Half(**{key: value for key, value in vars(mail()).items() if key != name})
        setattr(Half, name, property(lambda self: Failing(error).anything))
        with pytest.raises(Offline):
            item(ComProperties(half))


def test_a_message_that_outlook_cannot_open_is_told_and_one_that_is_gone_is_not(program: Program) -> None:
    program.trouble = {"one": ComError(NOT_FOUND), "two": ComError(EXCEPTION, CORRUPT)}
    store = opened(program)
    damaged, last = store.since("")
    assert (damaged.problem, last.problem, parse(last.header).subject) == (UNREADABLE, "", "three")
    assert parse(damaged.header).date == Program.CreationTime.astimezone(UTC)
    with pytest.raises(StoreError, match="does not open"):
        damaged.read()
    assert list(opened(program).since(store.cursor)) == []
    assert b"three" in (store.recall("two", lambda header: b"three" in header) or b"")


def test_the_user_sees_that_it_could_not_be_read(program: Program, tmp_path: Path) -> None:
    folder = Folder(Path("outlook/x/Sent Items"), FolderKind.SENT, StoreFormat.OUTLOOK)
    with Journal(tmp_path / "journal.sqlite") as journal:
        engine = Engine(journal, lambda: Settings(folders=(folder,)), MemorySecrets())
        engine.observe()
        program.add("four")
        program.trouble["four"] = ComError(RETRY_LATER)
        engine.observe()
        assert list(Listing(journal).entries(View.ALL)) == []
        program.trouble["four"] = ComError(CORRUPT)
        engine.observe()
        (entry,) = Listing(journal).entries(View.ALL)
        assert (entry.reason, entry.detail) == (Reason.UNREADABLE, UNREADABLE)
