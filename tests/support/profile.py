"""Writes a Thunderbird profile: one IMAP account, with the preferences that Thunderbird itself leaves behind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

Value = str | int | bool | None

IMAP_HOST = "imap.sender.example"


def write_profile(
    home: Path,
    *,
    name: str = "x1y2z3.default-release",
    root: str = ".thunderbird",
    identities: tuple[tuple[str, str], ...] = (("Rep Resen", "rep@sender.example"),),
    smtp: tuple[str, int] = ("127.0.0.1", 2525),
    changes: Mapping[str, Value] | None = None,
) -> Path:
    """The profile's folder. The first identity is the account's own, the others are aliases; all use one SMTP server
    without TLS. ``changes``: preferences to set, or to leave out (None). No folder has a message yet."""
    profile = home / root / name
    profile.mkdir(parents=True)
    prefs = account_prefs(identities, smtp) | dict(changes or {})
    (profile / "prefs.js").write_text(prefs_js(prefs), encoding="utf-8")
    add_to_list(home / root, f"Name=default\nIsRelative=1\nPath={name}")
    mail_folder(profile, "INBOX").parent.mkdir(parents=True)
    return profile


def mail_folder(profile: Path, name: str) -> Path:
    """A folder of the IMAP account, as ``INBOX``, ``Sent`` or ``Archives.sbd/2026``."""
    return profile / "ImapMail" / IMAP_HOST / name


def account_prefs(identities: tuple[tuple[str, str], ...], smtp: tuple[str, int]) -> dict[str, Value]:
    """An IMAP account and Local Folders."""
    prefs: dict[str, Value] = {
        "mail.accountmanager.accounts": "account1,account2",
        "mail.accountmanager.defaultaccount": "account1",
        "mail.accountmanager.localfoldersserver": "server2",
        "mail.account.account1.server": "server1",
        "mail.account.account1.identities": ",".join(f"id{n}" for n, _ in enumerate(identities, 1)),
        "mail.account.account2.server": "server2",
        "mail.server.server1.type": "imap",
        "mail.server.server1.hostname": IMAP_HOST,
        "mail.server.server1.userName": "rep",
        "mail.server.server1.name": identities[0][1],
        "mail.server.server1.directory-rel": f"[ProfD]ImapMail/{IMAP_HOST}",
        "mail.server.server1.storeContractID": "@mozilla.org/msgstore/berkeleystore;1",
        "mail.server.server2.type": "none",
        "mail.server.server2.hostname": "Local Folders",
        "mail.server.server2.userName": "nobody",
        "mail.server.server2.name": "Local Folders",
        "mail.server.server2.directory-rel": "[ProfD]Mail/Local Folders",
        "mail.server.server2.storeContractID": "@mozilla.org/msgstore/berkeleystore;1",
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.hostname": smtp[0],
        "mail.smtpserver.smtp1.port": smtp[1],
        "mail.smtpserver.smtp1.try_ssl": 0,
        "mail.smtpserver.smtp1.authMethod": 1,
        "mail.smtpserver.smtp1.type": "smtp",
        "mail.smtpserver.smtp1.username": "rep",
    }
    for number, (name, address) in enumerate(identities, 1):
        prefs |= {
            f"mail.identity.id{number}.fullName": name,
            f"mail.identity.id{number}.useremail": address,
            f"mail.identity.id{number}.smtpServer": "smtp1",
            f"mail.identity.id{number}.fcc_folder": f"imap://rep@{IMAP_HOST}/Sent",
            f"mail.identity.id{number}.draft_folder": f"imap://rep@{IMAP_HOST}/Drafts",
            f"mail.identity.id{number}.valid": True,
        }
    return prefs


def prefs_js(prefs: Mapping[str, Value]) -> str:
    """The text of ``prefs.js``."""
    lines = [f'user_pref("{key}", {json.dumps(value)});' for key, value in prefs.items() if value is not None]
    return "\n".join(["// Mozilla User Preferences", "", *lines, ""])


def add_to_list(root: Path, section: str) -> None:
    """One more section in ``profiles.ini``."""
    root.mkdir(parents=True, exist_ok=True)
    listing = root / "profiles.ini"
    text = listing.read_text(encoding="utf-8") if listing.exists() else "[General]\nStartWithLastProfile=1\n"
    number = text.count("[Profile")
    listing.write_text(f"{text}\n[Profile{number}]\n{section}\n", encoding="utf-8")
