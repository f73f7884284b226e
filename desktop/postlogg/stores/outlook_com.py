"""The only file that speaks to Outlook (COM, through pywin32: the extra ``postlogg[outlook]``).

Outlook is asked only while it runs, never started, and nothing is changed in it. Names are those of Outlook's object
model; property tags are those of MS-OXPROPS.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from postlogg.errors import Offline, StoreError
from postlogg.stores.msg_properties import StoredProperties, properties
from postlogg.stores.outlook_mime import Item
from postlogg.stores.outlook_properties import Tag, item

_TAG = "http://schemas.microsoft.com/mapi/proptag/0x"
_STRING, _BINARY, _LONG, _BOOLEAN = "001F", "0102", "0003", "000B"
_MAIL, _REPORT, _PLAIN = 43, 46, 1
DEFAULT_FOLDERS = {"inbox": 6, "sent": 5, "junk": 23}

NO_BRIDGE = "To read Outlook, Postlogg needs its extra “outlook” (pip install postlogg[outlook])."
NOT_RUNNING = "Outlook does not answer: start it, and Postlogg reads its folders while it runs."
BUSY = "Outlook is busy at this moment: its folders are read once it answers."
UNREADABLE = "Outlook does not open this message: see whether you can open it there."

# RPC_E_CALL_REJECTED, RPC_E_DISCONNECTED, RPC_E_SERVERCALL_RETRYLATER, RPC_S_SERVER_UNAVAILABLE, RPC_S_CALL_FAILED, and
# MAPI_E_BUSY, MAPI_E_NETWORK_ERROR, MAPI_E_TIMEOUT ([MS-ERREF] section 2.1, [MS-OXCDATA] section 2.4)
_PASSING = frozenset({
    0x80010001, 0x80010108, 0x8001010A, 0x800706BA, 0x800706BE, 0x8004010B, 0x80040115, 0x80040401,
})  # fmt: skip
_GONE = frozenset({0x8004010F, 0x8004010A})  # MAPI_E_NOT_FOUND, MAPI_E_OBJECT_DELETED
_IN_EXCEPTION = 5  # where the object's own code is, if the call came to it (DISP_E_EXCEPTION)


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
        raise _refusal(error, NOT_RUNNING) from error


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
        sentence = "A folder of Outlook's is not there: it was renamed, or its account was removed."
        raise _refusal(error, sentence) from error
    return ComFolder(found)


def _codes(error: BaseException) -> set[int]:
    """pywin32 gives them as signed numbers."""
    inner = getattr(error, "excepinfo", None) or ()
    codes = (getattr(error, "hresult", 0), inner[_IN_EXCEPTION] if len(inner) > _IN_EXCEPTION else 0)
    return {code & 0xFFFFFFFF for code in codes if isinstance(code, int)}


def _refusal(error: BaseException, sentence: str) -> StoreError:
    """Offline where it passes by itself, else what there is to say."""
    return StoreError(sentence) if _PASSING.isdisjoint(_codes(error)) else Offline(BUSY)


def _check_passing(error: BaseException) -> None:
    """Raises Offline where a property may be there, and Outlook merely does not say so now."""
    if not _PASSING.isdisjoint(_codes(error)):
        raise Offline(BUSY) from error


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
            raise _refusal(error, NOT_RUNNING) from error

    def item(self, entry_id: str) -> Item | None:
        """See ``OutlookFolder.item``."""
        try:
            found = namespace().GetItemFromID(entry_id, self._folder.StoreID)
            if found.Parent.EntryID != self._folder.EntryID:
                return None
            return item(ComProperties(found))
        except com_errors() as error:
            if not _GONE.isdisjoint(_codes(error)):
                return None
            raise _refusal(error, UNREADABLE) from error


# What Outlook's object model has under a name of its own, as it does not give all of these as properties
_OF_ITEMS = {
    Tag.SUBJECT: "Subject", Tag.BODY: "Body", Tag.HTML: "HTMLBody", Tag.CLIENT_SUBMIT_TIME: "SentOn",
    Tag.SENDER_NAME: "SenderName", Tag.SENDER_ADDRESS: "SenderEmailAddress",
    Tag.SENT_REPRESENTING_NAME: "SentOnBehalfOfName", Tag.IMPORTANCE: "Importance", Tag.SENSITIVITY: "Sensitivity",
    Tag.MESSAGE_CLASS: "MessageClass",
}  # fmt: skip
_OF_RECIPIENTS = {Tag.RECIPIENT_TYPE: "Type", Tag.DISPLAY_NAME: "Name", Tag.EMAIL_ADDRESS: "Address"}
_OF_ATTACHMENTS = {Tag.ATTACH_METHOD: "Type", Tag.ATTACH_LONG_FILE_NAME: "FileName", Tag.DISPLAY_NAME: "DisplayName"}


class ComProperties:
    """See ``outlook_properties.MessageProperties``; also those of a recipient or an attachment."""

    def __init__(self, found: Any, names: dict[Tag, str] | None = None) -> None:
        self._found, self._names = found, _OF_ITEMS if names is None else names

    def text(self, tag: Tag) -> str:
        """See ``Properties.text``."""
        if tag is Tag.HTML and self._named("BodyFormat") == _PLAIN:
            return ""  # Outlook makes some up
        return str(self._value(tag, _STRING) or "")

    def octets(self, tag: Tag) -> bytes:
        """See ``Properties.octets``."""
        return bytes(self._value(tag, _BINARY) or b"")

    def number(self, tag: Tag, missing: int = 0) -> int:
        """See ``Properties.number``."""
        found = self._value(tag, _BOOLEAN if tag is Tag.ATTACHMENT_HIDDEN else _LONG)
        return missing if found is None else int(found)

    def moment(self, tag: Tag) -> datetime | None:
        """See ``Properties.moment``."""
        found = self._named(self._names[tag]) if tag in self._names else None
        return datetime.fromtimestamp(_seconds(found), UTC) if found else None

    def recipients(self) -> Iterator[ComProperties]:
        """See ``MessageProperties.recipients``. A report has none."""
        return (ComProperties(each, _OF_RECIPIENTS) for each in self._named("Recipients") or ())

    def attachments(self) -> Iterator[ComProperties]:
        """See ``MessageProperties.attachments``."""
        return (ComProperties(each, _OF_ATTACHMENTS) for each in self._named("Attachments") or ())

    def embedded(self) -> StoredProperties | None:
        """See ``AttachmentProperties.embedded``. Outlook gives a message within another as a file alone."""
        with tempfile.TemporaryDirectory(prefix="postlogg-") as folder:
            path = Path(folder) / "message.msg"
            try:
                self._found.SaveAsFile(str(path))
            except com_errors() as error:
                _check_passing(error)
                return None
            try:
                return properties(path.read_bytes())
            except (OSError, StoreError):
                return None

    def _value(self, tag: Tag, kind: str) -> Any:
        if tag in self._names:
            return self._named(self._names[tag])
        try:
            return self._found.PropertyAccessor.GetProperty(f"{_TAG}{tag:04X}{kind}")
        except com_errors() as error:  # one that is not there is an error to Outlook
            _check_passing(error)
            return None

    def _named(self, name: str) -> Any:
        try:
            return getattr(self._found, name)
        except com_errors() as error:
            _check_passing(error)
            return None


def _seconds(moment: Any) -> float:
    """Outlook gives local time, which pywin32 marks as UTC."""
    plain = datetime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)  # noqa: DTZ001
    return plain.astimezone().timestamp()
