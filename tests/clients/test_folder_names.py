from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.clients.folder_names import decode_utf7, encode_utf7, file_names, hashed


@pytest.mark.parametrize(
    ("text", "encoded"),
    [("Kunder æøå", "Kunder &AOYA+ADl-"), ("Envoyés & co", "Envoy&AOk-s &- co"), ("日本", "&ZeVnLA-")],
)
def test_modified_utf7(text: str, encoded: str) -> None:
    assert encode_utf7(text) == encoded
    assert decode_utf7(encoded) == text


def test_a_name_no_file_can_have_is_hashed() -> None:
    assert hashed("A: B?") == "Aad1fefa7"
    assert list(file_names("A: B?")) == ["Aad1fefa7"]
    assert list(file_names("Sent")) == ["Sent"]


@given(st.text())
def test_names_survive(name: str) -> None:
    if not name.isascii():
        assert decode_utf7(encode_utf7(name)) == name.encode("utf-16-be", "replace").decode("utf-16-be")
    assert all("/" not in form for form in file_names(name))


@given(st.text(alphabet="&-+,AOYz9 æ"))
def test_broken_names_do_not_raise(name: str) -> None:
    decode_utf7(name)
