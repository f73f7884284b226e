from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postlogg.errors import SettingsError
from postlogg.model import Wish
from postlogg.settings import Settings
from postlogg.wishes import people, person_or_domain, wish_of, with_wish

PATTERNS = (
    "Kari@Kunde.example",
    "kari@kunde.example",
    "kunde.example",
    "@kunde.example",
    "*.kunde.example",
    "ny.example",
)


@given(st.lists(st.tuples(st.sampled_from(PATTERNS), st.sampled_from([None, *Wish])), max_size=8))
def test_the_last_choice_holds_and_is_the_only_one(choices: list[tuple[str, Wish | None]]) -> None:
    settings = Settings(never_log=("mamma@hjemme.example",))
    for pattern, wish in choices:
        settings = with_wish(settings, pattern, wish)
        assert wish_of(settings, pattern) is wish
    every = [each.lower().lstrip("@*.") for wish in Wish for each in people(settings, wish)]
    assert len(every) == len(set(every))
    assert "mamma@hjemme.example" in settings.never_log


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" Kari Nordmann <kari@kunde.example> ", "kari@kunde.example"),
        ("kunde.example", "kunde.example"),
        ("@kunde.example", "kunde.example"),
        ("*.kunde.example", "kunde.example"),
    ],
)
def test_what_is_typed(typed: str, kept: str) -> None:
    assert person_or_domain(typed) == kept


@pytest.mark.parametrize("typed", ["", "kari", "kari@", "a@b.example, c@d.example", "two words.example", "@"])
def test_what_is_neither_a_person_nor_a_domain(typed: str) -> None:
    with pytest.raises(SettingsError, match="neither"):
        person_or_domain(typed)
