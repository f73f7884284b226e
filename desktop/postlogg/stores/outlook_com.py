"""The only file that speaks to Outlook (COM, through pywin32: the extra ``postlogg[outlook]``).

Outlook is asked only while it runs, never started, and nothing is changed in it. Names are those of Outlook's object
model; property tags are those of MS-OXPROPS.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from postlogg.errors import StoreError
from postlogg.model import Mailbox
from postlogg.stores.outlook_mime import File, Item

_TAG = "http://schemas.microsoft.com/mapi/proptag/0x"
_HEADERS, _MESSAGE_ID = _TAG + "007D001F", _TAG + "1035001F"
_IN_REPLY_TO, _REFERENCES = _TAG + "1042001F", _TAG + "1039001F"
_SENDER_SMTP, _SMTP = _TAG + "5D01001F", _TAG + "39FE001F"
_DATA, _MIME_TAG, _CONTENT_ID = _TAG + "37010102", _TAG + "370E001F", _TAG + "3712001F"
_MAIL, _REPORT, _BY_VALUE = 43, 46, 1
_TO, _CC, _BCC = 1, 2, 3
DEFAULT_FOLDERS = {"inbox": 6, "sent": 5, "junk": 23}

NO_BRIDGE = "To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook])."
NOT_RUNNING = "Outlook does not answer: start it, and Postlogg reads its folders while it runs."


def namespace() -> Any:
    """Outlook's MAPI namespace. Raises StoreError where there is no Outlook that runs."""
    if sys.platform != "win32":
        raise StoreError("Outlook can be read on Windows only.")
    try:
        importlib.import_module("pythoncom").CoInitialize()
        client = importlib.import_module("win32com.client")
    except ImportError as error:
        raise StoreError(NO_BRIDGE) from error
    try:
        return client.GetActiveObject("Outlook.Application").GetNamespace("MAPI")
    except com_errors() as error:
        raise StoreError(NOT_RUNNING) from error


def com_errors() -> tuple[type[BaseException], ...]:
    """What pywin32 raises."""
    try:
        return (importlib.import_module("pywintypes").com_error, AttributeError)
    except ImportError:
        return (AttributeError,)


def open_folder(names: tuple[str, ...]) -> ComFolder:
    """The folder below the store of the first name. Raises StoreError."""
    try:
        found = namespace()
        for name in names:
            found = found.Folders.Item(name)
    except com_errors() as error:
        raise StoreError("A folder of Outlook's is not there: it was renamed, or its account was removed.") from error
    return ComFolder(found)


class ComFolder:
    """See ``outlook.OutlookFolder``."""

    def __init__(self, folder: Any) -> None:
        self._folder = folder

    def newest_first(self) -> Iterator[tuple[str, float]]:
        """See ``OutlookFolder.newest_first``."""
        try:
            items = self._folder.Items
            items.Sort("[CreationTime]", True)
            found = items.GetFirst()
            while found is not None:
                if found.Class == _REPORT or (found.Class == _MAIL and found.Sent):
                    yield str(found.EntryID), _seconds(found.CreationTime)
                found = items.GetNext()
        except com_errors() as error:
            raise StoreError(NOT_RUNNING) from error

    def item(self, entry_id: str) -> Item | None:
        """See ``OutlookFolder.item``."""
        try:
            found = namespace().GetItemFromID(entry_id, self._folder.StoreID)
            if found.Parent.EntryID != self._folder.EntryID:
                return None
            return _item(found)
        except com_errors():
            return None


def _item(found: Any) -> Item:
    is_mail = found.Class == _MAIL
    people = list(_recipients(found)) if is_mail else []
    return Item(
        _property(found, _HEADERS),
        _property(found, _MESSAGE_ID),
        _sender(found) if is_mail else Mailbox("", ""),
        [mailbox for kind, mailbox in people if kind == _TO],
        [mailbox for kind, mailbox in people if kind == _CC],
        [mailbox for kind, mailbox in people if kind == _BCC],
        str(found.Subject or ""),
        datetime.fromtimestamp(_seconds(found.SentOn), UTC) if is_mail else None,
        _property(found, _IN_REPLY_TO),
        _property(found, _REFERENCES),
        str(found.Body or ""),
        str(found.HTMLBody or "") if is_mail else "",
        list(_files(found)),
    )


def _sender(found: Any) -> Mailbox:
    address = _property(found, _SENDER_SMTP) or str(found.SenderEmailAddress or "")
    return Mailbox(str(found.SenderName or ""), address)


def _recipients(found: Any) -> Iterator[tuple[int, Mailbox]]:
    for each in found.Recipients:
        address = _property(each, _SMTP) or str(each.Address or "")
        yield int(each.Type), Mailbox(str(each.Name or ""), address)


def _files(found: Any) -> Iterator[File]:
    for each in found.Attachments:
        if int(each.Type) != _BY_VALUE:
            continue
        data = _raw_property(each, _DATA)
        name = str(each.FileName or each.DisplayName or "")
        if data is not None:
            yield File(name, _property(each, _MIME_TAG), _property(each, _CONTENT_ID), bytes(data))


def _property(found: Any, tag: str) -> str:
    value = _raw_property(found, tag)
    return str(value) if value else ""


def _raw_property(found: Any, tag: str) -> Any:
    """A property that is not there is an error to Outlook."""
    try:
        return found.PropertyAccessor.GetProperty(tag)
    except com_errors():
        return None


def _seconds(moment: Any) -> float:
    """Outlook gives local time, which pywin32 marks as UTC."""
    plain = datetime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)  # noqa: DTZ001
    return plain.astimezone().timestamp()
