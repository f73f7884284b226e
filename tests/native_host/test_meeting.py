"""What the host writes down of the extension, for the windows to show."""

from __future__ import annotations

import time

from tests.native_host.conftest import Home
from tests.support.native_client import NativeClient
from tests.support.waiting import until

from postlogg.journal import Switch
from postlogg.journal.switch import EXTENSION_MET


def test_that_the_extension_spoke_is_written_down_with_its_version(home: Home, client: NativeClient) -> None:
    began = int(time.time())
    client.done("hello", protocol=1, version="1.2 beta")
    with home.journal() as journal:
        said = until(lambda: Switch(journal).fact(EXTENSION_MET), "the note")
    at, _, version = said.partition(" ")
    assert (began <= int(at) <= time.time(), version) == (True, "1.2 beta")


def test_who_only_greets_leaves_no_trace(home: Home) -> None:
    with NativeClient(home.path) as client:
        client.done("hello", protocol=1, version="1")
    with home.journal() as journal:
        assert Switch(journal).fact(EXTENSION_MET) == ""
