from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from tests.ui import invented

from postlogg.journal import Journal
from postlogg.model import Folder, FolderKind, Mode, SmtpServer, StoreFormat
from postlogg.settings import Destination, Settings, save
from postlogg.system.secrets import MemorySecrets
from postlogg.ui.desk import Desk, lay

NOW = time.mktime((2026, 11, 23, 14, 30, 0, 0, 0, -1))


@dataclass
class Clock:
    now: float = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def collected_between_tests() -> Iterator[None]:
    """As in the program: a window that another thread's allocation takes apart crashes Qt."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Postlogg's own files are nobody else's."""
    monkeypatch.setenv("POSTLOGG_HOME", str(tmp_path / "postlogg"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    me = invented.ME[1]
    sent = Folder(Path(invented.SENT), FolderKind.SENT, StoreFormat.MBOX)
    save(
        Settings(mode=Mode.AUTOMATIC, destination=Destination("hubspot", "471100@bcc.hubspot.com", ""),
                 my_addresses=(me,), internal_domains=("fjordtech.example",), never_log=("clinic.example",),
                 folders=(sent,), sending=SmtpServer("smtp.fjordtech.example", 587, username=me)),
        path,
    )  # fmt: skip
    return path


@pytest.fixture
def make_desk(
    qapp: object, tmp_path: Path, settings_path: Path, clock: Clock
) -> Iterator[Callable[..., Desk]]:  # fmt: skip
    made: list[Desk] = []

    def make(mails: tuple[invented.Mail, ...] = invented.MAILS) -> Desk:
        path = tmp_path / "journal.sqlite"
        with Journal(path) as journal:
            invented.fill(journal, clock.now, mails)
        made.append(lay(path, settings_path, MemorySecrets(), clock=clock, home=tmp_path))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()
