"""A message of 50 MB, observed and submitted in fresh processes."""

from __future__ import annotations

import sys

import pytest
from tests.soak import memory


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("received", [False, True], ids=["sent", "received"])
def test_a_large_message_is_never_held_more_than_twice(received: bool) -> None:
    growth = memory.measure(received=received)
    assert growth["observe"] < 2.1 * memory.SIZE / 1e6, growth
    assert growth["submit"] < 10, growth
