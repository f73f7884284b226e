from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.mailbox import Maildir, Mbox, letter
from tests.support.profile import IMAP_HOST, Value, account_prefs, add_to_list, mail_folder, write_profile

from postlogg.clients import thunderbird
from postlogg.clients.discovery import find_accounts, with_requests
from postlogg.model import Account, AuthMethod, FolderKind, Mailbox, Security, SmtpServer, StoreFormat


def find(home: Path, platform: str = "linux", **environ: str) -> list[Account]:
    return thunderbird.find(home, platform=platform, environ=environ)


def only(home: Path) -> Account:
    (account,) = find(home)
    return account


def paths(account: Account, kind: FolderKind) -> list[Path]:
    return [folder.path for folder in account.folders if folder.kind is kind]


def test_an_account_with_an_alias(tmp_path: Path) -> None:
    people = (("Rep Resen", "rep@sender.example"), ("Rep Alias", "alias@sender.example"))
    changes = {
        "mail.identity.id2.doBcc": True,
        "mail.identity.id2.doBccList": '"Log, auto" <log+auto@crm.example>, boss@sender.example',
        "mail.identity.id1.doBccList": "not-on@crm.example",
    }
    profile = write_profile(tmp_path, identities=people, changes=changes)
    account = only(tmp_path)
    assert (account.id, account.client, account.label) == (
        "thunderbird:x1y2z3.default-release:account1", "thunderbird", "rep@sender.example"
    )  # fmt: skip
    assert [identity.mailbox for identity in account.identities] == [Mailbox(*person) for person in people]
    assert [identity.always_bcc for identity in account.identities] == [
        (), ("log+auto@crm.example", "boss@sender.example")
    ]  # fmt: skip
    assert {identity.sent_folder for identity in account.identities} == {mail_folder(profile, "Sent")}
    assert account.identities[0].smtp == SmtpServer("127.0.0.1", 2525, Security.NONE, AuthMethod.NONE, "rep")
    assert paths(account, FolderKind.INBOX) == [mail_folder(profile, "INBOX")]
    assert paths(account, FolderKind.SENT) == [mail_folder(profile, "Sent")]
    assert paths(account, FolderKind.DRAFTS) == [mail_folder(profile, "Drafts")]


def test_folders_that_are_not_on_disk_yet_are_listed_and_named(tmp_path: Path) -> None:
    profile = write_profile(tmp_path)
    assert [problem[:15] for problem in only(tmp_path).problems] == ["The Inbox is no", "The Sent folder"]
    Mbox(mail_folder(profile, "INBOX")).append(letter(1))
    Mbox(mail_folder(profile, "Sent")).append(letter(2))
    assert only(tmp_path).problems == ()


@pytest.mark.parametrize(
    ("try_ssl", "port", "method", "expected"),
    [
        (3, None, 10, (465, Security.TLS, AuthMethod.OAUTH2)),
        (2, None, 3, (587, Security.STARTTLS, AuthMethod.PASSWORD)),
        (None, 25, None, (25, Security.NONE, AuthMethod.PASSWORD)),
        (7, 99999, 4, (587, Security.STARTTLS, AuthMethod.PASSWORD)),
    ],
)
def test_submission_servers(
    tmp_path: Path, try_ssl: Value, port: Value, method: Value, expected: tuple[int, Security, AuthMethod]
) -> None:
    keys = {"try_ssl": try_ssl, "port": port, "authMethod": method}
    write_profile(tmp_path, changes={f"mail.smtpserver.smtp1.{key}": value for key, value in keys.items()})
    smtp = only(tmp_path).identities[0].smtp
    assert smtp is not None
    assert (smtp.port, smtp.security, smtp.auth) == expected


def test_without_an_own_server_the_default_one_is_used(tmp_path: Path) -> None:
    write_profile(tmp_path, changes={"mail.identity.id1.smtpServer": None})
    smtp = only(tmp_path).identities[0].smtp
    assert smtp is not None
    assert smtp.host == "127.0.0.1"


@pytest.mark.parametrize("change", [{"mail.smtpserver.smtp1.type": "ews"}, {"mail.smtpserver.smtp1.hostname": None}])
def test_no_smtp_server_is_a_problem(tmp_path: Path, change: dict[str, Value]) -> None:
    write_profile(tmp_path, changes=change)
    account = only(tmp_path)
    assert account.identities[0].smtp is None
    assert any("SMTP server" in problem for problem in account.problems)


@pytest.mark.parametrize("key", ["offline_download", "autosync_offline_stores"])
def test_without_an_offline_store_the_remedy_is_told(tmp_path: Path, key: str) -> None:
    write_profile(tmp_path, changes={f"mail.server.server1.{key}": False})
    assert any("Synchronization" in problem for problem in only(tmp_path).problems)


def test_no_copies_of_sent_mail_is_a_problem_unless_the_server_keeps_them(tmp_path: Path) -> None:
    write_profile(tmp_path / "a", changes={"mail.identity.id1.fcc": False})
    assert any("Copies & Folders" in problem for problem in only(tmp_path / "a").problems)
    gmail = {"mail.identity.id1.fcc": False, "mail.server.server1.hostname": "imap.gmail.com"}
    write_profile(tmp_path / "b", changes=gmail)
    assert not any("Copies & Folders" in problem for problem in only(tmp_path / "b").problems)


@pytest.mark.parametrize(
    ("uri", "file"),
    [
        (f"imap://rep@{IMAP_HOST}/Sent", "Sent"),
        (f"imap://rep@{IMAP_HOST}/INBOX/Sent", "INBOX.sbd/Sent"),
        (f"imap://rep@{IMAP_HOST}/[Gmail]/Sent Mail", "[Gmail].sbd/Sent Mail"),
        (f"imap://rep@{IMAP_HOST}/Kunder &AOYA+ADl-", "Kunder &AOYA+ADl-"),
        (f"imap://rep@{IMAP_HOST}/Kunder%20%C3%A6%C3%B8%C3%A5", "Kunder &AOYA+ADl-"),
        (f"imap://rep@{IMAP_HOST}/A: B?", "Aad1fefa7"),
        (f"imap://rep@{IMAP_HOST}/sent items", "Sent Items"),
    ],
)
def test_the_sent_folder_that_is_named(tmp_path: Path, uri: str, file: str) -> None:
    profile = write_profile(tmp_path, changes={"mail.identity.id1.fcc_folder": uri})
    Mbox(mail_folder(profile, file)).append(letter(1))
    assert only(tmp_path).identities[0].sent_folder == mail_folder(profile, file)


def test_sent_copies_in_local_folders(tmp_path: Path) -> None:
    uri = "mailbox://nobody@Local%20Folders/Kunder%20%C3%A6%C3%B8%C3%A5/Sent"
    profile = write_profile(tmp_path, changes={"mail.identity.id1.fcc_folder": uri})
    local = profile / "Mail" / "Local Folders" / "Kunder æøå.sbd" / "Sent"
    Mbox(local).append(letter(1))
    account = only(tmp_path)
    assert paths(account, FolderKind.SENT) == [local]
    assert account.identities[0].sent_folder == local


@pytest.mark.parametrize("named", [None, f"imap://rep@{IMAP_HOST}/Gone", "nonsense", "imap://"])
def test_the_servers_sent_folder_stands_in(tmp_path: Path, named: str | None) -> None:
    profile = write_profile(tmp_path, changes={"mail.identity.id1.fcc_folder": named})
    mail_folder(profile, "Sendte elementer.msf").write_bytes(b"")
    cache = {str(mail_folder(profile, "Sendte elementer.msf")): {"flags": 0x08000200}, "odd": 1}
    (profile / "folderCache.json").write_text(json.dumps(cache))
    assert only(tmp_path).identities[0].sent_folder == mail_folder(profile, "Sendte elementer")


def test_what_other_folders_are_for(tmp_path: Path) -> None:
    changes: dict[str, Value] = {"mail.server.server1.trash_folder_name": "Papirkurv"}
    profile = write_profile(tmp_path, changes=changes)
    for name in ("INBOX", "Junk", "Papirkurv", "Templates", "Kunder", "INBOX.sbd/Acme"):
        mail_folder(profile, name).parent.mkdir(exist_ok=True)
        mail_folder(profile, name + ".msf").write_bytes(b"")
    account = only(tmp_path)
    kinds = {folder.path.name: folder.kind for folder in account.folders}
    assert kinds["Junk"] is FolderKind.JUNK
    assert kinds["Papirkurv"] is FolderKind.TRASH
    assert kinds["Templates"] is FolderKind.DRAFTS
    assert (kinds["Kunder"], kinds["Acme"]) == (FolderKind.OTHER, FolderKind.OTHER)
    assert len(account.folders) == len({folder.path for folder in account.folders})


def pop3(**more: Value) -> dict[str, Value]:
    return {
        "mail.server.server1.type": "pop3",
        "mail.server.server1.hostname": "pop.sender.example",
        "mail.server.server1.directory-rel": "[ProfD]Mail/pop.sender.example",
        "mail.server.server1.offline_download": False,
        "mail.identity.id1.fcc_folder": "mailbox://rep@pop.sender.example/Sent",
        **{f"mail.server.server1.{key}": value for key, value in more.items()},
    }


def test_pop3(tmp_path: Path) -> None:
    profile = write_profile(tmp_path, changes=pop3())
    account = only(tmp_path)
    assert paths(account, FolderKind.INBOX) == [profile / "Mail" / "pop.sender.example" / "Inbox"]
    assert account.identities[0].sent_folder == profile / "Mail" / "pop.sender.example" / "Sent"
    assert not any("Synchronization" in problem for problem in account.problems)


@pytest.mark.parametrize("target", ["account2", "account9"])
def test_pop3_into_the_global_inbox(tmp_path: Path, target: str) -> None:
    profile = write_profile(tmp_path, changes=pop3(deferred_to_account=target))
    assert paths(only(tmp_path), FolderKind.INBOX) == [profile / "Mail" / "Local Folders" / "Inbox"]


def test_the_format_is_what_is_on_disk_or_else_what_is_set(tmp_path: Path) -> None:
    store = {"mail.server.server1.storeContractID": "@mozilla.org/msgstore/maildirstore;1"}
    profile = write_profile(tmp_path, changes=store)
    Mbox(mail_folder(profile, "Sent")).append(letter(1))
    Maildir(mail_folder(profile, "Drafts"))
    formats = {folder.path.name: folder.format for folder in only(tmp_path).folders}
    assert formats["INBOX"] is StoreFormat.MAILDIR
    assert formats["Sent"] is StoreFormat.MBOX
    assert formats["Drafts"] is StoreFormat.MAILDIR


INSTALLATIONS = [
    ("linux", ".thunderbird"),
    ("linux", "snap/thunderbird/common/.thunderbird"),
    ("linux", ".var/app/org.mozilla.Thunderbird/.thunderbird"),
    ("linux", ".var/app/org.mozilla.thunderbird/.thunderbird"),
    ("linux", ".var/app/eu.betterbird.Betterbird/.thunderbird"),
    ("linux", ".config/thunderbird"),
    ("linux", ".icedove"),
    ("linux", ".mozilla/seamonkey"),
    ("darwin", "Library/Thunderbird"),
    ("darwin", "Library/Application Support/SeaMonkey"),
    ("win32", "AppData/Roaming/Thunderbird"),
    ("win32", "AppData/Roaming/Mozilla/SeaMonkey"),
    ("win32", "AppData/Local/Packages/Mozilla.Thunderbird_1/LocalCache/Roaming/Thunderbird"),
]
"""Betterbird keeps its profiles where Thunderbird does, but for its flatpak; a tarball's are those of the package."""


@pytest.mark.parametrize(("platform", "root"), INSTALLATIONS)
def test_installations(tmp_path: Path, platform: str, root: str) -> None:
    write_profile(tmp_path, root=root)
    assert len(find(tmp_path, platform)) == 1
    assert [find(tmp_path, other) for other in {"linux", "darwin", "win32"} - {platform}] == [[], []]


@pytest.mark.parametrize("name", ["Thunderbird", "Mozilla/SeaMonkey"])
def test_a_roaming_profile_is_where_windows_says(tmp_path: Path, name: str) -> None:
    write_profile(tmp_path, root=f"Elsewhere/{name}")
    assert find(tmp_path, "win32") == []
    assert len(find(tmp_path, "win32", APPDATA=str(tmp_path / "Elsewhere"))) == 1


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
@pytest.mark.parametrize("program", ["Thunderbird", "Betterbird", "SeaMonkey"])
def test_a_portable_one_has_no_list_of_profiles(tmp_path: Path, platform: str, program: str) -> None:
    write_profile(tmp_path, root=f"Documents/PortableApps/{program}Portable/Data", name="profile")
    (tmp_path / f"Documents/PortableApps/{program}Portable/Data/profiles.ini").unlink()
    assert len(find(tmp_path, platform)) == 1


@pytest.mark.parametrize(
    "name", ["Verzonden items", "Posta inviata", "Skickade objekt", "Sendte elementer", "Wys&AUI-ane"]
)
def test_where_nothing_says_so_the_name_does_in_any_language(tmp_path: Path, name: str) -> None:
    profile = write_profile(tmp_path, changes={"mail.identity.id1.fcc_folder": None})
    Mbox(mail_folder(profile, name)).append(letter(1))
    mail_folder(profile, name + ".msf").touch()
    assert only(tmp_path).identities[0].sent_folder == mail_folder(profile, name)


def test_a_profile_in_an_absolute_place_counts_once(tmp_path: Path) -> None:
    profile = write_profile(tmp_path / "moved", root="profiles")
    for _ in range(2):
        add_to_list(tmp_path / ".thunderbird", f"Name=moved\nIsRelative=0\nPath={profile}")
    (tmp_path / ".icedove").symlink_to(tmp_path / ".thunderbird")
    assert len(find(tmp_path)) == 1


def test_profiles_of_one_name_have_different_and_stable_ids(tmp_path: Path) -> None:
    write_profile(tmp_path)
    write_profile(tmp_path, root="snap/thunderbird/common/.thunderbird")
    ids = [account.id for account in find(tmp_path)]
    assert len(set(ids)) == 2
    assert [account.id for account in find(tmp_path)] == ids


def test_a_profile_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    profile = write_profile(tmp_path)
    (profile / "prefs.js").unlink()
    assert find(tmp_path) == []
    (profile / "prefs.js").mkdir()
    (account,) = find(tmp_path)
    assert "cannot be read" in account.problems[0]
    assert str(tmp_path) not in account.problems[0]


def test_accounts_without_mail_are_left_out(tmp_path: Path) -> None:
    for number, change in enumerate(({"type": "rss"}, {"type": None}, {"hidden": True})):
        home = tmp_path / str(number)
        write_profile(home, changes={f"mail.server.server1.{key}": value for key, value in change.items()})
        assert find(home) == []


@pytest.mark.parametrize(
    "missing",
    ["mail.server.server1.directory-rel", "mail.account.account1.server", "mail.account.account1.identities",
     "mail.identity.id1.useremail", "mail.smtpservers", "mail.server.server1.hostname"],
)  # fmt: skip
def test_missing_preferences_do_not_raise(tmp_path: Path, missing: str) -> None:
    write_profile(tmp_path, changes={missing: None})
    find(tmp_path)


ODD = st.text(alphabet='ab/%25:@[]&-.\\"\x00\n\ud800æ\u2603', max_size=30) | st.sampled_from(
    [f"imap://rep@{IMAP_HOST}/" + "x" * 300, "imap://[", f"imap://rep@{IMAP_HOST}/%00/a", "[ProfD]" + "y/" * 3000, "/"]
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(account_prefs((("Rep", "rep@sender.example"),), ("h", 1)))), ODD))
def test_odd_values_do_not_raise(tmp_path_factory: pytest.TempPathFactory, changes: dict[str, Value]) -> None:
    home = tmp_path_factory.mktemp("odd")
    write_profile(home, changes=changes)
    for account in find(home):
        assert len({folder.path for folder in account.folders}) == len(account.folders)


def test_a_garbled_list_of_profiles_does_not_hide_the_good_one(tmp_path: Path) -> None:
    write_profile(tmp_path)
    listing = tmp_path / ".thunderbird" / "profiles.ini"
    listing.write_bytes(b"\xff[Profile7\nPath\n=\n[[\x00]]\nPath=" + b"x" * 5000 + b"\n" + listing.read_bytes())
    assert len(find(tmp_path)) == 1


def test_no_client_at_all(tmp_path: Path) -> None:
    assert find_accounts(tmp_path) == []


def test_preferences_as_thunderbird_left_them(tmp_path: Path) -> None:
    sample = Path(__file__).parents[2] / ".." / "shared/lab/thunderbird/samples/store/prefs-mail-excerpt.js"
    if not sample.exists():
        pytest.skip("the recorded preferences are not here")
    profile = write_profile(tmp_path)
    (profile / "prefs.js").write_bytes(sample.read_bytes())
    account = only(tmp_path)
    assert [identity.mailbox.name for identity in account.identities] == ["Rep Resen", "Rep Alias"]
    assert account.identities[1].always_bcc == ("log+abc@crm.example", "boss@lab.example")
    assert account.identities[0].sent_folder == profile / "ImapMail" / "127.0.0.1" / "Sent"
    assert account.identities[0].smtp == SmtpServer("127.0.0.1", 10587, Security.NONE, AuthMethod.PASSWORD, "rep")


def test_what_the_user_made_in_local_folders_is_shown_with_the_first_account(tmp_path: Path) -> None:
    changes: dict[str, Value] = {
        "mail.accountmanager.accounts": "account1,account2,account3",
        "mail.account.account3.server": "server3",
        "mail.account.account3.identities": "id1",
        "mail.server.server3.type": "imap",
        "mail.server.server3.hostname": "imap.second.example",
        "mail.server.server3.userName": "second",
        "mail.server.server3.directory-rel": "[ProfD]ImapMail/imap.second.example",
    }
    profile = write_profile(tmp_path, changes=changes)
    local = profile / "Mail" / "Local Folders"
    for name in ("Trash", "Work.sbd/Log to CRM"):
        Mbox(local / name).append(letter(1))
        (local / f"{name}.msf").touch()
    first, second = with_requests(find(tmp_path), "Log to CRM")
    assert paths(first, FolderKind.REQUEST) == [local / "Work.sbd" / "Log to CRM"]
    assert [folder.label for folder in first.folders if folder.kind is FolderKind.REQUEST] == [
        "Local Folders/Log to CRM"
    ]
    assert paths(second, FolderKind.REQUEST) == paths(second, FolderKind.OTHER) == []
    assert not any(folder.path.is_relative_to(local) for folder in first.folders if folder.kind is FolderKind.TRASH)
