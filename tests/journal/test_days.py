"""The days of the list, and the place of a message in it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ui import invented

from postlogg.journal import Journal, Listing, View
from postlogg.model import Reason, State

DAY = 86_400.0
moments = st.one_of(st.floats(-1e6, 4e9), st.sampled_from([0.0, 1e9, 1e9 + DAY, 1e17, -1e17]))


def start_of_day(at: float) -> float:
    return at // DAY * DAY if abs(at) < 1e12 else 0.0  # as where the system knows no such date


def fill(journal: Journal, found: list[tuple[float, bool]]) -> None:
    for number, (at, logged) in enumerate(found):
        state = State.ACCEPTED if logged else None
        mail = invented.Mail(0, invented.S, "Ann", f"ann{number}@acme.example", f"{number}", Reason.ALL_INTERNAL, state)
        (entered,) = invented.fill(journal, 1e9, (mail,))
        journal.execute("UPDATE message SET seen_at = ? WHERE id = ?", at, entered)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(moments, st.booleans()), max_size=12))
def test_every_entry_of_a_view_is_in_one_day_and_has_its_place(found: list[tuple[float, bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder, Journal(Path(folder) / "journal.sqlite") as journal:
        fill(journal, found)
        listing = Listing(journal)
        for view in (View.ALL, View.LOGGED, View.NOT_LOGGED):
            entries, days = listing.entries(view), listing.days(start_of_day, view)
            starts = [start for start, _ in days]
            assert starts == sorted(starts, reverse=True)
            left = list(entries)
            for start, count in days:
                of_day, left = left[:count], left[count:]
                assert of_day
                assert all(entry.seen_at >= start for entry in of_day)
                assert all(entry.seen_at < start for entry in left)
            assert left == []
            assert [listing.place(entry.message, view) for entry in entries] == list(range(len(entries)))


def test_what_is_not_in_the_view_has_no_place(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal.sqlite") as journal:
        fill(journal, [(1e9, True), (1e9, False)])
        listing = Listing(journal)
        logged, left_out = listing.entries(View.LOGGED)[0].message, listing.entries(View.NOT_LOGGED)[0].message
        assert listing.place(logged, View.NOT_LOGGED) is None
        assert listing.place(left_out, View.ALL, "nobody") is None
        assert listing.place(4711) is None
