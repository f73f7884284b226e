"""Thunderbird converts its store and its profile moves, both by itself or by hand: the folders are followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.mail_programs import messages, provider
from tests.support.mail_servers import MailServers
from tests.support.thunderbird import STORES, Display, Thunderbird, make_profile, missing
from tests.support.waiting import until

from postlogg.account_settings import from_accounts
from postlogg.clients.discovery import find_accounts
from postlogg.following import followed
from postlogg.mail.message import parse
from postlogg.model import Account, Folder, FolderKind, StoreFormat
from postlogg.settings import Settings
from postlogg.stores.opening import is_in_place

# the driver's own libraries warn
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300), pytest.mark.filterwarnings("ignore::DeprecationWarning")]

CONVERT = """
const { convertMailStoreTo } = ChromeUtils.importESModule("resource:///modules/mailstoreConverter.sys.mjs");
const ready = await until("the folders at rest", () => server().rootFolder.containsChildNamed("Sent"));
const path = await convertMailStoreTo(arguments[0], server(), null);
Services.prefs.savePrefFile(null);
return path;
"""


@dataclass
class Machine:
    home: Path
    profile: Path
    display: Display

    def thunderbird(self) -> Thunderbird:
        return Thunderbird(self.profile, self.home, self.display)

    def send(self, subject: str) -> None:
        """Thunderbird is started, sends a message, and has the copy on disk before it is ended."""
        with self.thunderbird() as client:
            until(lambda: client.has_folder("Sent"), "the account's folders")
            client.send(to="kari@kunde.example", subject=subject, body="<p>Hei</p>", identity="rep@lab.example")
            until(lambda: subject in self.sent(self.watched()), f"{subject} in Sent on disk")

    def watched(self) -> tuple[Folder, ...]:
        """What the settings of these accounts watch."""
        return from_accounts(self.accounts(), Settings()).folders

    def accounts(self) -> list[Account]:
        return [account for account in find_accounts(self.home) if account.identities]

    @staticmethod
    def sent(folders: tuple[Folder, ...]) -> set[str]:
        there = [folder for folder in folders if folder.kind is FolderKind.SENT and is_in_place(folder)]
        return {parse(whole).subject for folder in there for whole in messages(folder).values()}


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServers]:
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    with provider(tmp_path_factory.mktemp("mail")) as running:
        yield running


@pytest.fixture
def machine(servers: MailServers, tmp_path: Path) -> Iterator[Machine]:
    with Display() as display:
        yield Machine(tmp_path, make_profile(tmp_path, servers, second=True), display)


def test_a_store_that_is_converted_there_and_back(machine: Machine) -> None:
    machine.send("Before")
    folders = machine.watched()
    for store, form in (("mbox", StoreFormat.MAILDIR), ("maildir", StoreFormat.MBOX)):
        with machine.thunderbird() as client:
            until(lambda client=client: client.has_folder("Sent"), "the account's folders")
            place = Path(client.run(CONVERT, STORES[store]))
        old = [folder for folder in folders if folder.path.parent.name.startswith("127.0.0.1")]
        assert any(folder.kind is FolderKind.SENT and is_in_place(folder) for folder in old), "it is not taken away"
        folders = followed(folders, machine.accounts())
        (sent,) = (each for each in folders if each.kind is FolderKind.SENT and each.path.parent == place)
        assert sent.format is form
        assert "Before" in machine.sent((sent,))
        machine.send(f"As {form}")
        assert f"As {form}" in machine.sent((sent,))
        assert followed(folders, machine.accounts()) == folders


def test_a_profile_with_two_accounts_in_another_directory(machine: Machine) -> None:
    machine.send("Before")
    before = machine.watched()
    assert [account.label for account in machine.accounts()] == ["rep@lab.example", "second@lab.example"]
    moved = machine.home / "Elsewhere" / "other.name"
    moved.parent.mkdir()
    machine.profile.rename(moved)
    machine.profile = moved
    (machine.home / ".thunderbird/profiles.ini").write_text(
        f"[Profile0]\nName=x\nIsRelative=0\nPath={moved}\nDefault=1\n"
    )
    after = followed(before, machine.accounts())
    assert all(folder.path.is_relative_to(moved) for folder in after)
    assert len({folder.path for folder in after}) == len(before)
    machine.send("After")
    assert {"Before", "After"} <= machine.sent(after)
    assert followed(after, machine.accounts()) == after
