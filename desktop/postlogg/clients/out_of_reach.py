"""Mail clients that keep no mail which another program could read: they are named, with the remedy."""

from __future__ import annotations

from pathlib import Path

from postlogg.clients import disk
from postlogg.model import Account

_REMEDY = (
    "{} keeps its mail in a form that no other program can read: have Postlogg read the account on its mail server, or "
    "add it to a second mail client on this computer, such as Thunderbird."
)
_PLACES = (
    ("new-outlook", "The new Outlook", "AppData/Local/Microsoft/Olk"),
    ("windows-mail-app", "The Mail app of Windows", "AppData/Local/Comms/Unistore"),
    ("outlook-mac", "Outlook for Mac", "Library/Group Containers/UBF8T346G9.Office/Outlook"),
    ("spark", "Spark", "Library/Application Support/Spark Desktop"),
    ("mailspring", "Mailspring", ".config/Mailspring"),
    ("mailspring", "Mailspring", "AppData/Roaming/Mailspring"),
    ("em-client", "eM Client", "AppData/Roaming/eM Client"),
)


def find(home: Path) -> list[Account]:
    """One account for each such client, without addresses and folders."""
    return [
        Account(client, client, name, (), (), (_REMEDY.format(name),))
        for client, name, place in _PLACES
        if disk.is_dir(home / place)
    ]
