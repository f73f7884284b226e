"""Frames, and requests that are none: the host answers, or ends where it cannot, and never falls over."""

from __future__ import annotations

import base64
import io
import json
import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.native_host.conftest import Home, draft
from tests.support.native_client import NativeClient

from postlogg.native_host import frames
from postlogg.native_host.files import Files
from postlogg.native_host.host import Host
from postlogg.native_host.protocol import REQUESTS, BadRequest, Refusal, request
from postlogg.native_host.transfers import LARGEST, LARGEST_PIECE, Transfers

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
)


def hello(client: NativeClient) -> None:
    client.done("hello", protocol=1, version="1")


# frames


@given(st.binary(max_size=200))
def test_any_octets_are_frames_or_none(octets: bytes) -> None:
    stream = io.BytesIO(octets)
    try:
        while (frame := frames.read(stream)) is not None:
            assert len(frame) <= len(octets)
    except frames.Unframed:
        assert stream.tell() >= 4


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=40) | st.integers(), max_size=5))
def test_what_is_written_is_read(message: dict[str, object]) -> None:
    frame = frames.encode(message)
    octets = frames.read(io.BytesIO(frame + b"more"))
    assert octets is not None
    found = json.loads(octets)
    # half a surrogate pair is no character
    assert found == json.loads(json.dumps(message, ensure_ascii=False).encode("utf-8", "replace"))


def test_a_frame_has_its_limit() -> None:
    with pytest.raises(ValueError, match="octets"):
        frames.encode({"text": "x" * frames.LARGEST})
    with pytest.raises(frames.Unframed):
        frames.read(io.BytesIO(struct.pack("=I", frames.LARGEST + 1)))
    assert frames.read(io.BytesIO(struct.pack("=I", 5) + b"four")) is None


# requests


@given(ANYTHING)
def test_any_json_is_a_request_or_refused(found: object) -> None:
    _refused_or_whole(json.dumps(found).encode())


@given(st.binary(max_size=100))
def test_any_octets_are_a_request_or_refused(octets: bytes) -> None:
    _refused_or_whole(octets)


@given(st.sampled_from(sorted(REQUESTS)), st.data())
def test_fields_of_any_kind_are_as_the_protocol_has_them_or_refused(kind: str, data: st.DataObject) -> None:
    fields = {name: data.draw(ANYTHING) for name in REQUESTS[kind]}
    _refused_or_whole(json.dumps({"id": 1, "type": kind, **fields}).encode())


def _refused_or_whole(octets: bytes) -> None:
    with suppress(BadRequest):
        asked = request(octets)
        assert all(holds(asked[name]) for name, holds in REQUESTS[asked["type"]].items())


@pytest.mark.parametrize(
    "octets",
    [
        b"", b"{", b"\xff", b"1", b"null", b"[]", b"[" * 100_000, b'"\\ud800"', b"NaN", b"1" * 10_000,
        b'{"id": 1}', b'{"type": "hello"}', b'{"id": 0, "type": "settings"}', b'{"id": true, "type": "settings"}',
        b'{"id": 1e3, "type": "settings"}', b'{"id": 1, "type": 1}', b'{"id": 1, "type": "__init__"}',
        b'{"id": 9007199254740992, "type": "settings"}', b'{"id": 1, "type": "hello", "protocol": 1}',
        b'{"id": 1, "type": "withdraw", "message_id": "\\ud800"}', b'{"id": 1, "type": "withdraw", "message_id": null}',
        b'{"id": 1, "type": "sent", "composed": 1, "message_id": "", "bcc": 1, "error": "", "transfer": 0}',
        b'{"id": 1, "type": "begin", "size": -1, "sha256": ""}',
        b'{"id": 1, "type": "begin", "size": NaN, "sha256": ""}',
        b'{"id": 1, "type": "outcome", "token": 1, "state": "held", "message_id": "", "note": ""}',
    ],
)  # fmt: skip
def test_what_is_no_request(octets: bytes) -> None:
    with pytest.raises(BadRequest):
        request(octets)


def test_what_a_newer_extension_adds_is_left_alone() -> None:
    assert request(b'{"id": 1, "type": "settings", "page": "crm"}')["type"] == "settings"


# transfers


def begun(size: int = 10, sha256: str = "0" * 64) -> tuple[Transfers, int]:
    transfers = Transfers()
    return transfers, transfers.begin(size, sha256)


def written(octets: bytes) -> str:
    return base64.b64encode(octets).decode()


@pytest.mark.parametrize(
    ("offset", "data"),
    [(1, written(b"x")), (0, written(b"x" * 11)), (0, "not base64"), (0, "eA==="), (0, "eA"), (2**52, written(b"x"))],
)
def test_a_piece_that_does_not_fit(offset: int, data: str) -> None:
    transfers, number = begun()
    with pytest.raises(BadRequest):
        transfers.add(number, offset, data)


def test_a_message_that_is_not_as_announced_is_forgotten() -> None:
    transfers, number = begun()
    transfers.add(number, 0, written(b"0123456789"))
    with pytest.raises(BadRequest):
        transfers.take(number)
    with pytest.raises(BadRequest):
        transfers.end(number)
    with pytest.raises(BadRequest):
        transfers.add(number, 0, "")


def test_what_is_too_large_is_refused_before_it_comes() -> None:
    transfers = Transfers()
    for size in (LARGEST + 1, LARGEST, LARGEST):
        if size <= LARGEST:
            transfers.begin(size, "")
            continue
        with pytest.raises(Refusal, match="60 MB"):
            transfers.begin(size, "")
    with pytest.raises(Refusal):  # two at once
        transfers.begin(1, "")
    other, number = begun(LARGEST)
    with pytest.raises(BadRequest):
        other.add(number, 0, written(bytes(LARGEST_PIECE + 1)))


# through the process itself


@pytest.mark.parametrize("octets", [b"", b"{", b"\xff\xfe", b"[]", b'{"id": 1}', b"[" * 200_000])
def test_a_bad_frame_never_ends_the_host(client: NativeClient, octets: bytes) -> None:
    hello(client)
    client.frame(octets)
    refused = client.answer()
    assert refused == {**refused, "ok": False, "error": "bad_request"}
    assert refused["id"] in (0, 1)
    assert refused["sentence"]
    hello(client)


def test_one_whose_length_cannot_be_meant_ends_it(home: Home) -> None:
    client = NativeClient(home.path)
    hello(client)
    client.write(struct.pack("=I", 2**32 - 1))
    status, said = client.close()
    assert (status, said) == (1, "")


@pytest.mark.parametrize("rest", [b"", b"\x01", struct.pack("=I", 100) + b"{"])
def test_an_end_at_any_place_is_an_end(home: Home, rest: bytes) -> None:
    client = NativeClient(home.path)
    hello(client)
    client.write(rest)
    assert client.close() == (0, "")


def test_an_extension_that_has_gone_ends_it(home: Home) -> None:
    client = NativeClient(home.path)
    hello(client)
    assert client.process.stdout is not None
    client.process.stdin.close()  # type: ignore[union-attr]
    assert client.process.wait(30) == 0
    client.close()


def test_everything_at_once_is_answered_in_order(client: NativeClient) -> None:
    numbers = [
        client.post("judge", **draft()) if n % 3 else client.post("withdraw", message_id="<x@y>") for n in range(50)
    ]
    assert [client.answer()["id"] for _ in numbers] == numbers


def test_an_answer_that_fits_no_frame(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "LARGEST", 200)
    sent: list[bytes] = []
    host = Host(Files(home.journal_path, home.settings_path), lambda message: sent.append(frames.encode(message)))
    host.take(b'{"id": 7, "type": "hello", "protocol": 1, "version": "1"}')
    host.close()
    refused = json.loads(sent[0][4:])
    assert (refused["id"], refused["ok"], refused["error"]) == (7, False, "too_large")


def test_a_journal_that_was_spoilt_is_not_the_end(home: Home, client: NativeClient) -> None:
    hello(client)
    with home.journal() as journal:
        journal.execute("DROP TABLE composed")
    refused = client.ask("composed", **draft(), wish="log")
    assert not refused["ok"]
    hello(client)
