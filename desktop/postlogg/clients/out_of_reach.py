"""Mail clients that keep no mail which another program could read, in a form of their own or encrypted: they are
named, with the remedy."""

from __future__ import annotations

from pathlib import Path

from postlogg.clients import disk
from postlogg.model import Account

_REMEDY = (
    "{} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or "
    "add it to a second mail client on this computer, such as Thunderbird."
)
_BRIDGE = (
    "{} keeps its mail encrypted, so that no other program can read it: install Proton Mail Bridge, and have Postlogg "
    "read the account through it by IMAP."
)
_NO_WAY_IN = (
    "{} keeps its mail encrypted, and lets no other program read it: put the CRM's address into Bcc where you write a "
    "message that belongs there."
)
_PLACES = (
    ("new-outlook", "The new Outlook", "AppData/Local/Microsoft/Olk"),
    ("windows-mail-app", "The Mail app of Windows", "AppData/Local/Comms/Unistore"),
    ("outlook-mac", "Outlook for Mac", "Library/Group Containers/UBF8T346G9.Office/Outlook"),
    ("spark", "Spark", "Library/Application Support/Spark Desktop"),
    ("mailspring", "Mailspring", ".config/Mailspring"),
    ("mailspring", "Mailspring", "AppData/Roaming/Mailspring"),
    ("em-client", "eM Client", "AppData/Roaming/eM Client"),
    ("the-bat", "The Bat!", "AppData/Roaming/The Bat!"),
)
_ENCRYPTED = (
    ("proton-mail", "Proton Mail", _BRIDGE, ".config/Proton Mail"),
    ("proton-mail", "Proton Mail", _BRIDGE, ".var/app/me.proton.Mail"),
    ("proton-mail", "Proton Mail", _BRIDGE, "Library/Application Support/Proton Mail"),
    ("proton-mail", "Proton Mail", _BRIDGE, "AppData/Roaming/Proton Mail"),
    ("tuta", "Tuta Mail", _NO_WAY_IN, ".config/tutanota-desktop"),
    ("tuta", "Tuta Mail", _NO_WAY_IN, ".var/app/com.tutanota.Tutanota"),
    ("tuta", "Tuta Mail", _NO_WAY_IN, "Library/Application Support/tutanota-desktop"),
    ("tuta", "Tuta Mail", _NO_WAY_IN, "AppData/Roaming/tutanota-desktop"),
)


def find(home: Path) -> list[Account]:
    """One account for each such client, without addresses and folders."""
    told = [*((client, name, _REMEDY, place) for client, name, place in _PLACES), *_ENCRYPTED]
    found = {client: (name, why) for client, name, why, place in told if disk.is_dir(home / place)}
    return [Account(client, client, name, (), (), (why.format(name),)) for client, (name, why) in found.items()]
