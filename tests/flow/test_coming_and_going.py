"""Mail clients come, go, move and convert while the engine runs: files change, nothing else tells it."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest
from tests.support.client_files import RECORDED
from tests.support.desk import append
from tests.support.mail import CUSTOMER, mail
from tests.support.mailbox import Maildir, Mbox
from tests.support.profile import IMAP_HOST, mail_folder, prefs_js, write_profile
from tests.support.waiting import until

from postlogg.account_settings import from_accounts
from postlogg.checkup import check_up
from postlogg.clients.discovery import find_accounts
from postlogg.crm import Crm, CrmServer, open_crm
from postlogg.engine import Engine
from postlogg.following import NEW_ACCOUNTS, NEW_SENT, Follower
from postlogg.health import Concern, Health
from postlogg.journal import Journal, Switch
from postlogg.model import AuthMethod, FolderKind, Mode, Security, SmtpServer
from postlogg.settings import Destination, Settings, load, save
from postlogg.system.secrets import MemorySecrets

ME = "rep@sender.example"
MINUTE = 60.0


class Home:
    """A home in which Thunderbird is, with Postlogg at work on it. ``minute`` lets one go by."""

    def __init__(self, path: Path, crm: Crm, smtp: SmtpServer) -> None:
        self.path, self.crm, self._smtp = path, crm, smtp
        self.settings_path, self._journal_path = path / "settings.toml", path / "journal.sqlite"
        self.rounds, self.ahead, self._stop, self._wake = 0, 0.0, threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run)
        self.letters: dict[int, bytes] = {}
        self.profile = write_profile(path)
        for name in ("INBOX", "Sent"):
            Mbox(mail_folder(self.profile, name)).append(self.letter(0))

    def start(self) -> None:
        """Postlogg is configured for all that is there, and begins."""
        self.choose_all()
        self._thread.start()
        until(lambda: self.health().well, "the first round")
        self.ahead += MINUTE

    def again(self) -> None:
        """It was ended, and is started again."""
        self._stop.clear()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def end(self) -> None:
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(20)

    def _run(self) -> None:
        follower = Follower(
            self.settings_path, lambda: find_accounts(self.path), self.now, lambda: time.monotonic() + self.ahead
        )

        def before(journal: Journal) -> None:
            follower(journal)
            self.rounds += 1

        with Journal(self._journal_path) as journal:
            engine = Engine(journal, lambda: load(self.settings_path), MemorySecrets(), self.now, before)
            engine.run(self._stop, self._wake)

    def now(self) -> float:
        return time.time() + self.ahead

    def minute(self) -> None:
        self.ahead += MINUTE
        self._wake.set()

    def choose_all(self) -> None:
        settings = replace(
            Settings(), mode=Mode.AUTOMATIC, undo_seconds=0, age_guard_days=3650,
            destination=Destination("builtin", self.crm.bcc_address, self.crm.forward_address),
        )  # fmt: skip
        settings = from_accounts(find_accounts(self.path), settings)
        save(replace(settings, sending=self._smtp, my_addresses=(ME,)), self.settings_path)

    def folder(self, kind: FolderKind) -> Path:
        return next(each.path for each in load(self.settings_path).folders if each.kind is kind)

    def health(self) -> Health:
        with Journal(self._journal_path) as journal:
            return check_up(journal, load(self.settings_path), running=True, now=self.now())

    def news(self) -> str:
        with Journal(self._journal_path) as journal:
            return Switch(journal).fact(NEW_ACCOUNTS)

    def sent_news(self) -> str:
        with Journal(self._journal_path) as journal:
            return Switch(journal).fact(NEW_SENT)

    def letter(self, number: int) -> bytes:
        """What is sent to the customer; number 0 is what lay there before."""
        date = datetime.fromtimestamp(self.now(), UTC) if number else datetime(2015, 11, 23, tzinfo=UTC)
        return self.letters.setdefault(
            number,
            mail(number, sender=ME, to=CUSTOMER, subject=f"Letter {number}", date=format_datetime(date)),
        )

    def logged(self) -> list[str]:
        return sorted(email.subject for email in self.crm.every_email())

    def expect(self, *subjects: str) -> None:
        """Exactly these are logged, and stay so when another two minutes have gone by."""
        self.minute()
        until(lambda: self.logged() == sorted(subjects), f"{subjects} in the CRM, not {self.logged()}", seconds=30)
        for _ in range(2):
            self.minute()
            self.round()
        assert self.logged() == sorted(subjects)

    def round(self) -> None:
        """A whole round from now on: two more have begun."""
        wanted = self.rounds + 2
        until(lambda: self._wake.set() or self.rounds >= wanted, "a round", seconds=30, step=0.02)

    def soon(self, condition: Callable[[], object], what: str) -> None:
        """Within a minute."""
        self.minute()
        until(condition, what, seconds=30)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    crm = open_crm(f"sqlite:///{tmp_path / 'crm.sqlite'}")
    crm.add_user(ME)
    with CrmServer(crm) as server:
        smtp = SmtpServer("127.0.0.1", server.address[1], Security.NONE, AuthMethod.NONE)
        (tmp_path / "home").mkdir()
        made = Home(tmp_path / "home", crm, smtp)
        yield made
        made.end()
    crm.close()


def test_a_client_that_is_installed_later_is_told_and_logged_once_it_is_chosen(home: Home) -> None:
    home.start()
    shutil.copytree(RECORDED / "claws-mail-4.1.1", home.path, dirs_exist_ok=True)
    home.soon(lambda: "rep@lab.example" in home.news(), "the news of Claws Mail's account")
    assert home.health().well
    home.choose_all()
    home.soon(lambda: home.news() == "", "that it is watched")
    home.round()
    whole = home.path / "Mail/sent/.whole"  # half-written, it would have been so for a minute: the clock is fast
    whole.write_bytes(home.letter(1).replace(b"\r\n", b"\n"))
    whole.rename(whole.with_name("99"))
    home.expect("Letter 1")


def test_a_profile_that_moves_is_followed_and_told_well(home: Home) -> None:
    home.start()
    append(home.folder(FolderKind.SENT), home.letter(1))
    home.expect("Letter 1")
    place = home.path / "snap/thunderbird/common/.thunderbird"
    place.parent.mkdir(parents=True)
    (home.path / ".thunderbird").rename(place)
    moved = place / home.profile.name
    append(mail_folder(moved, "Sent"), home.letter(2))
    home.expect("Letter 1", "Letter 2")
    assert home.folder(FolderKind.SENT) == mail_folder(moved, "Sent")
    assert home.health().well


def test_a_profile_in_a_directory_of_another_name_is_followed(home: Home) -> None:
    home.start()
    listing = home.path / ".thunderbird/profiles.ini"
    moved = home.path / "Elsewhere/renamed.profile"
    moved.parent.mkdir()
    home.profile.rename(moved)
    listing.write_text(f"[Profile0]\nName=default\nIsRelative=0\nPath={moved}\n")
    append(mail_folder(moved, "Sent"), home.letter(1))
    home.expect("Letter 1")
    assert home.folder(FolderKind.INBOX) == mail_folder(moved, "INBOX")
    assert home.health().well


def test_a_drive_that_is_unplugged_is_told_and_what_came_meanwhile_is_logged(home: Home) -> None:
    drive = home.path / "drive"
    (home.path / ".thunderbird").rename(drive)
    (home.path / ".thunderbird").symlink_to(drive)
    home.profile = drive / home.profile.name
    home.start()
    append(home.folder(FolderKind.SENT), home.letter(1))
    home.expect("Letter 1")
    drive.rename(home.path / "unplugged")
    home.soon(lambda: concerns(home) == {Concern.FOLDER}, "the finding that the folders are gone")
    assert all("connect the drive" in finding.sentence for finding in home.health().findings)
    append(home.path / "unplugged" / home.profile.name / "ImapMail" / IMAP_HOST / "Sent", home.letter(2))
    (home.path / "unplugged").rename(drive)
    home.expect("Letter 1", "Letter 2")
    assert home.health().well


def concerns(home: Home) -> set[Concern]:
    return {finding.concern for finding in home.health().findings}


def test_a_store_that_thunderbird_converts_is_read_on_in_its_new_place(home: Home) -> None:
    """``mailstoreConverter`` makes NAME-maildir beside the old store, which it leaves there, and notes it in the
    preferences when it is restarted."""
    home.start()
    old = home.folder(FolderKind.SENT)
    append(old, home.letter(1))
    home.expect("Letter 1")
    new = old.parent.with_name(f"{IMAP_HOST}-maildir")
    sent, inbox = Maildir(new / "Sent"), Maildir(new / "INBOX")
    inbox.append(home.letter(0))
    for number in (0, 1):
        sent.append(home.letter(number))
    prefs = home.profile / "prefs.js"
    changes = {
        "mail.server.server1.directory-rel": f"[ProfD]ImapMail/{IMAP_HOST}-maildir",
        "mail.server.server1.storeContractID": "@mozilla.org/msgstore/maildirstore;1",
    }
    prefs.write_text(prefs.read_text() + prefs_js(changes))
    sent.append(home.letter(2))
    home.expect("Letter 1", "Letter 2")
    assert home.folder(FolderKind.SENT) == new / "Sent"
    assert home.health().well
    sent.append(home.letter(3))
    home.expect("Letter 1", "Letter 2", "Letter 3")


def keep_sent_in(home: Home, name: str) -> Mbox:
    """The user chooses another folder for sent mail, in Thunderbird; ``name`` is in the same account."""
    folder = mail_folder(home.profile, name)
    folder.with_name(f"{name}.msf").touch()
    prefs = home.profile / "prefs.js"
    prefs.write_text(prefs.read_text() + prefs_js({"mail.identity.id1.fcc_folder": f"imap://rep@{IMAP_HOST}/{name}"}))
    return Mbox(folder)


def test_another_folder_that_the_user_picks_for_sent_mail_is_watched_as_well_as_the_old_one(home: Home) -> None:
    before = Mbox(mail_folder(home.profile, "Gone out"))
    before.append(home.letter(0))
    home.start()
    old = home.folder(FolderKind.SENT)
    append(old, home.letter(1))
    home.expect("Letter 1")
    new = keep_sent_in(home, "Gone out")
    new.append(home.letter(2))
    home.expect("Letter 1", "Letter 2")
    assert "Gone out (rep@sender.example)" in home.sent_news()
    assert home.health().well
    assert home.sent_news() in home.health().news
    new.append(home.letter(1))
    append(old, home.letter(3))
    append(old, home.letter(2))
    new.append(home.letter(4))
    home.expect("Letter 1", "Letter 2", "Letter 3", "Letter 4")
    home.ahead += 24 * 60 * MINUTE
    home.soon(lambda: home.sent_news() == "", "that it is no news any more")


def test_what_the_new_sent_folder_got_while_postlogg_was_away_is_logged(home: Home) -> None:
    home.start()
    home.expect()
    home.end()
    keep_sent_in(home, "Gone out").append(home.letter(1))
    mail_folder(home.profile, "Sent").unlink()
    home.again()
    home.expect("Letter 1")
    assert [each.path.name for each in load(home.settings_path).folders] == ["INBOX", "Gone out"]


def test_a_sent_folder_that_the_user_does_not_want_watched_stays_so(home: Home) -> None:
    home.start()
    new = keep_sent_in(home, "Gone out")
    home.soon(home.sent_news, "the news of the folder")
    settings = load(home.settings_path)
    save(
        replace(settings, folders=tuple(each for each in settings.folders if each.path != new.path)), home.settings_path
    )
    home.round()
    new.append(home.letter(1))
    home.expect()


def test_a_second_profile_is_told_and_logged_once_it_is_chosen(home: Home) -> None:
    home.start()
    second = write_profile(home.path, name="second", identities=(("Rep", "rep@second.example"),))
    box = Mbox(mail_folder(second, "Sent"))
    Mbox(mail_folder(second, "INBOX")).append(home.letter(0))
    box.append(home.letter(0))
    home.soon(lambda: "rep@second.example" in home.news(), "the news of the second profile")
    box.append(home.letter(1))
    home.expect()
    home.choose_all()
    home.soon(lambda: home.news() == "", "that it is watched")
    home.round()
    box.append(home.letter(2))
    home.expect("Letter 2")


def test_the_same_account_in_two_clients_is_logged_once(home: Home) -> None:
    shutil.copytree(home.path / ".thunderbird", home.path / ".mozilla/seamonkey")
    home.start()
    stores = [each.path for each in load(home.settings_path).folders if each.kind is FolderKind.SENT]
    assert len(stores) == 2
    append(stores[0], home.letter(1))
    home.expect("Letter 1")
    append(stores[1], home.letter(1))
    for number, order in ((2, stores), (3, stores[::-1])):
        for store in order:
            append(store, home.letter(number))
    home.expect("Letter 1", "Letter 2", "Letter 3")
    shutil.rmtree(home.path / ".mozilla")
    home.soon(lambda: concerns(home) == {Concern.FOLDER}, "the finding that one client is gone")
    append(stores[0] if stores[0].exists() else stores[1], home.letter(4))
    home.expect("Letter 1", "Letter 2", "Letter 3", "Letter 4")
