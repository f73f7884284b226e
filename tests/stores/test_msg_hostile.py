"""Files that lie: in circles, larger than they are, cut short. Each is a message or one sentence, soon and in little
memory."""

from __future__ import annotations

import struct
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import fuzz_msg
from tests.support.compound_file import FREE, Tree, compound_file
from tests.support.outlook_msg import CC, DATA, METHOD, PDF, SENT, SUBJECT, TO, Message

from postlogg.errors import StoreError
from postlogg.mail.message import header_section, parse
from postlogg.stores import msg
from postlogg.stores.compound_file import SIGNATURE, CompoundFile, Storage

WHOLE = Message(files=[{**PDF, DATA: bytes(range(256)) * 40}]).file()
SECTOR = 512
ENTRY = 128


def entry_at(octets: bytes, name: str) -> int:
    """Where the directory's entry of this name lies."""
    return octets.index(name.encode("utf-16-le") + b"\0\0") // ENTRY * ENTRY


def with_number(octets: bytes, place: int, number: int) -> bytes:
    return octets[:place] + struct.pack("<I", number) + octets[place + 4 :]


def refused(octets: bytes) -> str:
    with pytest.raises(StoreError) as caught:
        msg.from_msg(octets)
    return str(caught.value)


def test_mutations() -> None:
    outcomes, longest, failed = fuzz_msg.fuzz(1_500, seed=7)
    assert failed == []
    assert longest < fuzz_msg.LONGEST
    assert len(outcomes) >= 4
    assert outcomes["read"] > 300


@given(st.binary(max_size=2_000), st.booleans())
def test_anything_at_all(octets: bytes, header: bool) -> None:
    refused(WHOLE[:SECTOR] + octets if header else SIGNATURE + octets)


@pytest.mark.parametrize("length", [0, 7, 8, 511, 512, 513, 4_000, len(WHOLE) // 2, len(WHOLE) - SECTOR])
def test_cut_short(length: int) -> None:
    assert "damaged" in refused(WHOLE[:length])


def test_a_file_whose_last_sector_is_not_filled_up() -> None:
    tail = len(WHOLE.rstrip(b"\xff"))
    assert msg.from_msg(WHOLE[: tail + 4]) == msg.from_msg(WHOLE)


def test_a_chain_that_goes_in_circles() -> None:
    table = (struct.unpack_from("<I", WHOLE, 76)[0] + 1) * SECTOR
    directory = struct.unpack_from("<I", WHOLE, 48)[0]
    assert "damaged" in refused(with_number(WHOLE, table + 4 * directory, directory))
    first = struct.unpack_from("<I", WHOLE, entry_at(WHOLE, "__substg1.0_37010102") + 116)[0]
    circle = with_number(WHOLE, table + 4 * first, first)
    assert len(msg.from_msg(circle)) == len(msg.from_msg(WHOLE))  # no longer than its size says


@pytest.mark.parametrize("size", [2**31, 2**32 - 1, len(WHOLE), 200_000])
def test_a_stream_that_is_larger_than_the_file(size: int) -> None:
    place = entry_at(WHOLE, "__substg1.0_37010102")
    assert "damaged" in refused(with_number(WHOLE, place + 120, size))


def test_storages_that_hold_themselves() -> None:
    place = entry_at(WHOLE, "__attach_version1.0_#00000000")
    number = next(n for n in range(1, 99) if place == entry_of(WHOLE, n))
    for field in (68, 72, 76):
        assert parse(header_section(msg.from_msg(with_number(WHOLE, place + field, number)))).subject == SENT[SUBJECT]


def entry_of(octets: bytes, number: int) -> int:
    return (struct.unpack_from("<I", octets, 48)[0] + 1) * SECTOR + number * ENTRY


def test_streams_that_share_their_octets() -> None:
    """A thousand attachments of one chain would be a thousand times the file."""
    data = bytes(200_000)
    files = [{**PDF, DATA: data}, *({METHOD: 1, DATA: b"x" * 5_000} for _ in range(60))]
    octets = Message(files=files).file()
    start = struct.unpack_from("<I", octets, entry_at(octets, "__substg1.0_37010102") + 116)[0]
    place = -1
    while (place := octets.find("__substg1.0_37010102\0".encode("utf-16-le"), place + 1)) >= 0:
        octets = octets[: place + 116] + struct.pack("<II", start, len(data)) + octets[place + 124 :]
    assert "damaged" in refused(octets)


def test_more_siblings_than_the_interpreter_would_follow() -> None:
    """They form a list, not a tree: a reader that follows them by calls within calls does not come to the end."""
    recipients = [{**TO, 0x39FE: f"a{number}@b.example"} for number in range(3_000)]
    found = parse(header_section(msg.from_msg(Message(recipients=[*recipients, CC]).file())))
    assert [each.address for each in found.to] == [f"a{number}@b.example" for number in range(3_000)]


def test_a_table_that_needs_more_room_than_the_header_has() -> None:
    data = bytes(8 * 1024 * 1024)
    octets = compound_file({"a": {"b": data}, "c": b"small"})
    assert struct.unpack_from("<I", octets, 72)[0] == 1
    file = CompoundFile(octets)
    assert file.read(file.root.storages["A"].streams["B"]) == data
    assert file.read(file.root.streams["C"]) == b"small"


NAMES = st.text(st.characters(min_codepoint=65, max_codepoint=90), min_size=1, max_size=31)
INNER = st.recursive(st.binary(max_size=6_000), lambda inner: st.dictionaries(NAMES, inner, max_size=5), max_leaves=12)


def contents(file: CompoundFile, storage: Storage) -> Tree:
    streams = {name: file.read(stream) for name, stream in storage.streams.items()}
    return {**streams, **{name: contents(file, inner) for name, inner in storage.storages.items()}}


@given(st.dictionaries(NAMES, INNER, max_size=5), st.sampled_from([3, 4]))
def test_whatever_was_written_is_read(tree: Tree, version: int) -> None:
    file = CompoundFile(compound_file(tree, version=version))
    assert contents(file, file.root) == tree


def test_the_directorys_free_entries_lead_nowhere() -> None:
    place = entry_at(WHOLE, "__properties_version1.0")
    assert msg.from_msg(with_number(WHOLE, place + 68, FREE - 5)) == msg.from_msg(WHOLE)


def test_time_and_memory_follow_from_the_length() -> None:
    """Of ten megabytes: what the attachment is, and it twice in base64, but no multiple of that."""
    octets = Message(files=[{**PDF, DATA: bytes(10_000_000)}]).file()
    tracemalloc.start()
    start = time.perf_counter()
    raw = msg.from_msg(octets)
    took, peak = time.perf_counter() - start, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(raw) > 13_000_000
    assert took < 10
    assert peak < 5 * len(octets)
