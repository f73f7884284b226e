"""Folders that a real Thunderbird 153 wrote."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.mailbox import Clock

from postlogg.stores.file_store import FileStore
from postlogg.stores.maildir import MaildirLayout
from postlogg.stores.mbox import MboxStore

SAMPLES = Path(__file__).parents[2] / ".." / "shared/lab/thunderbird/samples"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the recorded folders are not here")

MBOXES = {
    "imap-INBOX.mbox": None,
    "imap-Sent-first-message-stored-twice.mbox": None,
    "local-Drafts.mbox": 1,
    "local-Sent.mbox": 1,
    "local-Trash-with-two-status-blocks.mbox": 1,
    "local-Unsent-Messages.mbox": 1,
    "local-after-compact.mbox": None,
}


@pytest.mark.parametrize(("name", "expected"), MBOXES.items())
def test_every_message_of_an_mbox_is_found(name: str, expected: int | None) -> None:
    path = SAMPLES / "store" / name
    messages = list(MboxStore(path, Clock(3600)).since(""))
    separators = path.read_bytes().count(b"\nFrom - ") + 1
    assert len(messages) == (expected or separators)
    for message in messages:
        whole = message.read()
        assert whole.startswith(message.header)
        assert message.header.count(b"Message-ID: <") == 1
        assert b"X-Mozilla-Status" not in message.header
        assert len(whole) == message.size or b"\n>From " in path.read_bytes()
        assert whole.count(b"\n") == whole.count(b"\r\n")


def test_a_message_is_what_thunderbird_appended_on_the_server() -> None:
    sent = SAMPLES / "store" / "imap-Sent-first-message-stored-twice.mbox"
    messages = [message.read() for message in MboxStore(sent, Clock(3600)).since("")]
    assert (SAMPLES / "sent-multipart-bcc-header.sent-copy.eml").read_bytes() in messages


def test_a_maildir_file(tmp_path: Path) -> None:
    sample = SAMPLES / "store" / "maildir-INBOX-cur-file.eml"
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur" / "1795436213.M361543P24716Q5.vm.eml").write_bytes(sample.read_bytes())
    (message,) = FileStore(MaildirLayout(), tmp_path, Clock()).since("")
    assert b"X-Mozilla" not in message.header
    assert b"Message-ID: <" in message.header
    assert message.read() == sample.read_bytes().partition(b"X-Mozilla-Status2: 00000000\n")[2]
