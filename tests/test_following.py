"""Clients come, go, move their profiles and convert their folders, while Postlogg watches."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.support.mailbox import Maildir, Mbox, letter
from tests.support.profile import mail_folder, write_profile

from postlogg.account_settings import from_accounts
from postlogg.clients.discovery import find_accounts, with_requests
from postlogg.engine import Engine
from postlogg.following import LOOK_SECONDS, NEW_ACCOUNTS, TOLD_SECONDS, Follower, followed, with_request_folders
from postlogg.journal import Journal, Listing, Messages, Switch, View
from postlogg.model import Account, Folder, FolderKind, StoreFormat
from postlogg.settings import Settings, load, save
from postlogg.system.secrets import MemorySecrets


@dataclass
class Place:
    """A home with Thunderbird in it, and Postlogg configured for it."""

    home: Path
    journal: Journal
    ahead: float = 0.0
    pulse: float = 0.0
    follower: Follower = field(init=False)

    def __post_init__(self) -> None:
        self.settings_path = self.home / "settings.toml"
        self.follower = Follower(self.settings_path, lambda: find_accounts(self.home), self.now, lambda: self.pulse)

    def now(self) -> float:
        return time.time() + self.ahead

    def configure(self) -> None:
        save(from_accounts(find_accounts(self.home), Settings()), self.settings_path)

    def minute(self, engine: Engine) -> None:
        self.pulse += LOOK_SECONDS
        self.ahead += LOOK_SECONDS
        self.follower(self.journal)
        engine.observe()

    def engine(self) -> Engine:
        return Engine(self.journal, lambda: load(self.settings_path), MemorySecrets(), self.now)

    def subjects(self) -> list[str]:
        return sorted(entry.subject for entry in Listing(self.journal).entries(View.ALL))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with Journal(tmp_path / "journal.sqlite") as journal:
        profile = write_profile(tmp_path)
        Mbox(mail_folder(profile, "INBOX")).append(letter(1))
        Mbox(mail_folder(profile, "Sent")).append(letter(2))
        place = Place(tmp_path, journal)
        place.configure()
        yield place


def folder(place: Place, kind: FolderKind) -> Folder:
    return next(each for each in load(place.settings_path).folders if each.kind is kind)


def test_a_folder_that_becomes_a_maildir_is_read_on_and_nothing_comes_twice(place: Place) -> None:
    engine = place.engine()
    place.minute(engine)
    sent = folder(place, FolderKind.SENT)
    with sent.path.open("ab") as file:
        file.write(b"From - Mon Nov 23 12:07:31 2026\r\n" + letter(3) + b"\r\n")
    place.minute(engine)
    assert place.subjects() == ["Letter 3"]
    sent.path.rename(sent.path.with_name("Sent.bak"))
    box = Maildir(sent.path)
    for number in (2, 3, 4):
        box.append(letter(number))
    place.minute(engine)
    assert folder(place, FolderKind.SENT).format is StoreFormat.MAILDIR
    place.minute(engine)
    assert place.subjects().count("Letter 3") == 1
    assert "Letter 4" in place.subjects()


def test_a_profile_that_moves_is_found_and_what_came_meanwhile_is_offered(place: Place) -> None:
    engine = place.engine()
    place.minute(engine)
    first_seen = Messages(place.journal).folder(str(folder(place, FolderKind.INBOX).path))
    (place.home / ".thunderbird").rename(place.home / "elsewhere")
    (place.home / "snap/thunderbird/common").mkdir(parents=True)
    (place.home / "elsewhere").rename(place.home / "snap/thunderbird/common/.thunderbird")
    moved = place.home / "snap/thunderbird/common/.thunderbird/x1y2z3.default-release"
    with mail_folder(moved, "INBOX").open("ab") as file:
        file.write(b"From - Mon Nov 23 12:07:31 2026\r\n" + letter(5) + b"\r\n")
    place.minute(engine)
    assert folder(place, FolderKind.INBOX).path == mail_folder(moved, "INBOX")
    assert "Letter 5" in place.subjects()
    state = Messages(place.journal).folder(str(mail_folder(moved, "INBOX")))
    assert state is not None
    assert first_seen is not None
    assert state.first_seen_at == first_seen.first_seen_at


def test_a_drive_that_is_unplugged_is_told_and_read_on_once_it_is_back(place: Place) -> None:
    engine = place.engine()
    place.minute(engine)
    sent = folder(place, FolderKind.SENT)
    (place.home / ".thunderbird").rename(place.home / "unplugged")
    place.minute(engine)
    state = Messages(place.journal).folder(str(sent.path))
    assert state is not None
    assert "connect the drive" in state.problem
    assert folder(place, FolderKind.SENT) == sent
    (place.home / "unplugged").rename(place.home / ".thunderbird")
    with sent.path.open("ab") as file:
        file.write(b"From - Mon Nov 23 12:07:31 2026\r\n" + letter(6) + b"\r\n")
    place.minute(engine)
    assert place.subjects() == ["Letter 6"]
    state = Messages(place.journal).folder(str(sent.path))
    assert state is not None
    assert state.problem == ""


def test_an_account_that_is_new_is_told_for_a_day_or_until_it_is_chosen(place: Place) -> None:
    engine, switch = place.engine(), Switch(place.journal)
    place.minute(engine)
    assert switch.fact(NEW_ACCOUNTS) == ""
    second = write_profile(place.home, name="second", identities=(("Rep", "rep@second.example"),))
    Mbox(mail_folder(second, "Sent")).append(letter(7))
    place.minute(engine)
    assert "rep@second.example" in switch.fact(NEW_ACCOUNTS)
    before = load(place.settings_path)
    place.configure()
    place.minute(engine)
    assert switch.fact(NEW_ACCOUNTS) == ""
    save(before, place.settings_path)
    place.minute(engine)
    assert switch.fact(NEW_ACCOUNTS) != ""
    place.ahead += TOLD_SECONDS
    place.minute(engine)
    assert switch.fact(NEW_ACCOUNTS) == ""


def test_the_same_account_in_two_clients_is_logged_once(place: Place) -> None:
    engine = place.engine()
    second = Mbox(place.home / "other" / "Sent")
    settings = load(place.settings_path)
    extra = Folder(second.path, FolderKind.SENT, StoreFormat.MBOX)
    save(replace(settings, folders=(*settings.folders, extra)), place.settings_path)
    place.minute(engine)
    for path in (folder(place, FolderKind.SENT).path, second.path):
        with path.open("ab") as file:
            file.write(b"From - Mon Nov 23 12:07:31 2026\r\n" + letter(8) + b"\r\n")
    place.minute(engine)
    assert place.subjects() == ["Letter 8"]


def test_nothing_is_looked_at_between_two_minutes(place: Place) -> None:
    asked: list[int] = []

    def find() -> list[Account]:
        asked.append(1)
        return []

    follower = Follower(place.settings_path, find, place.now, lambda: place.pulse)
    for _ in range(5):
        follower(place.journal)
    assert asked == [1]


def test_a_folder_whose_account_is_gone_or_that_nobody_found_stays_as_it_is(tmp_path: Path) -> None:
    lost = Folder(tmp_path / "x" / "Sent", FolderKind.SENT, StoreFormat.MBOX, "Sent", "thunderbird:gone")
    chosen = replace(lost, account="")
    assert followed((lost, chosen), find_accounts(tmp_path)) == (lost, chosen)


def test_a_folder_for_requests_is_watched_wherever_it_is_and_left_when_it_goes(place: Place) -> None:
    profile = folder(place, FolderKind.INBOX).path
    nested = profile.parent / "Work.sbd" / "log to CRM"
    Mbox(nested).append(letter(3))
    nested.with_name(nested.name + ".msf").touch()
    engine = place.engine()
    place.minute(engine)
    assert folder(place, FolderKind.REQUEST).path == nested
    place.minute(engine)
    assert [each.kind for each in load(place.settings_path).folders].count(FolderKind.REQUEST) == 1
    save(replace(load(place.settings_path), request_folder="CRM"), place.settings_path)
    place.minute(engine)
    assert FolderKind.REQUEST not in [each.kind for each in load(place.settings_path).folders]


def test_an_account_that_is_not_watched_has_no_requests(tmp_path: Path) -> None:
    watched = Folder(tmp_path / "Sent", FolderKind.SENT, StoreFormat.MBOX)
    wanted = Folder(tmp_path / "Log to CRM", FolderKind.OTHER, StoreFormat.MBOX, "Log to CRM")
    named = Folder(tmp_path / "by hand", FolderKind.REQUEST, StoreFormat.MBOX)
    accounts = with_requests([Account("a", "x", "A", (), (watched, wanted))], "Log to CRM")
    assert with_request_folders((named,), accounts) == (named,)
    was_watched = replace(wanted, kind=FolderKind.REQUEST, account="a")
    assert with_request_folders((named, was_watched), accounts) == (named,)
    assert with_request_folders((watched, named), accounts) == (
        watched, named, replace(wanted, kind=FolderKind.REQUEST),
    )  # fmt: skip
