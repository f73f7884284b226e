"""Other programs and our reader on the same files: one that another program wrote, and our own in their eyes.

``olefile``, ``extract-msg`` (a reader under the GPL, which is no part of Postlogg) and Perl's ``msgconvert`` are asked
where they are installed.
"""

from __future__ import annotations

import email
import email.policy
import io
import shutil
import subprocess
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from tests.support.outlook_msg import DATA, HTML, MESSAGE_PAGE, METHOD, PDF, RTF, SENT, Message, packed_rtf

from postlogg.errors import StoreError
from postlogg.mail.message import header_section, parse
from postlogg.stores import msg
from postlogg.stores.compound_file import CompoundFile, Storage

SAMPLES = Path(__file__).parents[1] / "data" / "msg"
RTF_PAGE = rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}"
RTF_PAGE += rb"\uc1\pard\plain\deftab360 \f0 {\*\htmltag64 <p>}B\'e5t{\*\htmltag72 </p>}}"
OURS = {
    "files": Message(files=[{**PDF, DATA: bytes(range(256)) * 40}, {METHOD: 5, DATA: Message(files=[PDF])}]),
    "rtf": Message({**{tag: value for tag, value in SENT.items() if tag != HTML}, RTF: packed_rtf(RTF_PAGE)}),
    "ansi": Message({**SENT, MESSAGE_PAGE: 1252}, ansi="cp1252"),
}


def read(octets: bytes) -> EmailMessage:
    found = email.message_from_bytes(msg.from_msg(octets), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def test_a_sent_message_of_another_writer() -> None:
    raw = msg.read_file(SAMPLES / "sent.msg")
    header = parse(header_section(raw))
    assert [(each.name, each.address) for each in (*header.senders, *header.recipients)] == [
        ("Rep Resen", "rep@sender.example"),
        ("Kari Nordmann", "kari@customer.example"),
        ("Sheltan, Walter (Sales)", "walter@customer.example"),
        ("Skjult", "hidden@customer.example"),
    ]
    assert (header.subject, str(header.date)) == ("Tilbud på båt", "2026-11-23 12:05:13+00:00")
    found = email.message_from_bytes(raw, policy=email.policy.default)
    assert [(part.get_content_type(), part.get_filename()) for part in found.walk()] == [
        ("multipart/mixed", None), ("multipart/alternative", None), ("text/plain", None), ("multipart/related", None),
        ("text/html", None), ("image/png", "logo.png"), ("application/octet-stream", "prisliste på båt.csv"),
    ]  # fmt: skip
    assert next(found.iter_attachments()).get_content() == b"one;two\r\n3;4\r\n"


def test_a_received_message_and_a_draft_of_another_writer() -> None:
    raw = msg.read_file(SAMPLES / "received.msg")
    assert raw.startswith(b"Received: from mx.customer.example")
    assert parse(header_section(raw)).subject == "Sv: Tilbud på båt"
    with pytest.raises(StoreError, match="draft"):
        msg.read_file(SAMPLES / "draft.msg")


def contents(file: CompoundFile, storage: Storage, above: tuple[str, ...] = ()) -> dict[tuple[str, ...], bytes]:
    found = {(*above, name): file.read(stream) for name, stream in storage.streams.items()}
    for name, inner in storage.storages.items():
        found |= contents(file, inner, (*above, name))
    return found


def files() -> dict[str, bytes]:
    own = {f"{name}-{version}": message.file(version=version) for name, message in OURS.items() for version in (3, 4)}
    return {**own, **{path.name: path.read_bytes() for path in sorted(SAMPLES.glob("*.msg"))}}


@pytest.mark.parametrize("name", files())
def test_olefile_sees_the_same_streams(name: str) -> None:
    olefile = pytest.importorskip("olefile", reason="needs olefile")
    octets = files()[name]
    strict = olefile.DEFECT_FATAL if name.endswith(".msg") else olefile.DEFECT_INCORRECT
    with olefile.OleFileIO(io.BytesIO(octets), raise_defects=strict) as other:
        theirs = {tuple(part.upper() for part in path): other.openstream(path).read() for path in other.listdir()}
    file = CompoundFile(octets)
    assert contents(file, file.root) == theirs


@pytest.mark.parametrize("name", OURS)
def test_extract_msg_reads_the_same(name: str) -> None:
    extract_msg = pytest.importorskip("extract_msg", reason="needs extract-msg")
    octets = OURS[name].file()
    found = read(octets)
    with extract_msg.openMsg(octets) as other:
        assert other.subject.rstrip("\0") == found["Subject"]
        assert other.body.split() == _text(found, "plain").split()
        assert other.htmlBody.decode("utf-8").split() == _text(found, "html").split()
        theirs = [each.data for each in other.attachments if isinstance(each.data, bytes)]
    assert sorted(theirs) == _files(found)


@pytest.mark.parametrize("name", [*OURS, "sent.msg", "received.msg"])
def test_msgconvert_reads_the_same(name: str, tmp_path: Path) -> None:
    if shutil.which("msgconvert") is None:
        pytest.skip("needs msgconvert")
    octets = OURS[name].file() if name in OURS else (SAMPLES / name).read_bytes()
    (tmp_path / "x.msg").write_bytes(octets)
    subprocess.run(["msgconvert", "--outfile", tmp_path / "x.eml", tmp_path / "x.msg"], check=True, capture_output=True)
    found, other = (
        read(octets),
        email.message_from_bytes((tmp_path / "x.eml").read_bytes(), policy=email.policy.default),
    )
    assert _text(other, "plain").split() == _text(found, "plain").split()
    assert _files(other) == _files(found)


def _text(found: Any, kind: str) -> str:
    part = found.get_body((kind,))
    return str(part.get_content()) if part is not None else ""


def _files(found: Any) -> list[bytes]:
    """Those of the outermost message."""
    within = {id(part) for each in found.walk() if each.get_content_type() == "message/rfc822" for part in each.walk()}
    parts = (part for part in found.walk() if id(part) not in within and part.get_filename())
    return sorted(part.get_payload(decode=True) for part in parts if not part.is_multipart())
