"""A home with settings, and a host on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.mail import BCC, FORWARD, ME
from tests.support.native_client import NativeClient

from postlogg.journal import Journal
from postlogg.model import Mode
from postlogg.settings import Destination, Settings, save


class Home:
    """What POSTLOGG_HOME names."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.settings_path = path / "config" / "settings.toml"
        self.journal_path = path / "data" / "journal.sqlite"
        self.settings = Settings(
            mode=Mode.AUTOMATIC, destination=Destination("builtin", BCC, FORWARD), my_addresses=(ME,),
            internal_domains=("lab.example",), never_log=("mamma@hjemme.example",), undo_seconds=0, age_guard_days=3650,
        )  # fmt: skip
        self.choose()

    def choose(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        save(self.settings, self.settings_path)

    def journal(self) -> Journal:
        return Journal(self.journal_path)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def client(home: Home) -> Iterator[NativeClient]:
    with NativeClient(home.path) as client:
        yield client


def draft(*to: str, **more: object) -> dict[str, object]:
    """A draft as the compose window has it."""
    return {
        "from": f"Rep <{ME}>", "to": list(to) or ["Kari Nordmann <kari@kunde.example>"], "cc": [], "bcc": [],
        "subject": "Offer", "text_size": 100, "html_size": 200, "attachments": [], "in_reply_to": "", "references": [],
        **more,
    }  # fmt: skip
