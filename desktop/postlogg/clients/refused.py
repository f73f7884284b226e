"""Where a mail client's files are, and this program may not look: file permissions, and its own sandbox."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from postlogg.clients import problems
from postlogg.clients.key_files import EMPTY, read_all
from postlogg.model import Account

_PLACES = {
    "Thunderbird": (
        ".thunderbird", "snap/thunderbird", ".var/app/org.mozilla.Thunderbird", ".var/app/eu.betterbird.Betterbird",
        "Library/Thunderbird", "AppData/Roaming/Thunderbird",
    ),
    "SeaMonkey": (".mozilla/seamonkey", "Library/Application Support/SeaMonkey", "AppData/Roaming/Mozilla/SeaMonkey"),
    "Evolution": (
        ".config/evolution/sources", ".local/share/evolution/mail", ".cache/evolution/mail",
        ".var/app/org.gnome.Evolution",
    ),
    "KMail": (".local/share/local-mail", ".local/share/akonadi_maildir_resource_0", ".var/app/org.kde.kontact"),
    "Claws Mail": (".claws-mail", "AppData/Roaming/Claws-mail", ".var/app/org.claws_mail.Claws-Mail"),
    "Sylpheed": (".sylpheed-2.0", "AppData/Roaming/Sylpheed"),
    "Geary": (".config/geary", ".local/share/geary", ".var/app/org.gnome.Geary"),
    "Windows Live Mail": ("AppData/Local/Microsoft/Windows Live Mail",),
}  # fmt: skip
_FLATPAK_INFO = Path("/.flatpak-info")
_ALL_OF_HOME = ("home", "host", "~")
_IN_FLATPAK = (
    "Postlogg runs in a flatpak that may not see the mail clients' files: run “flatpak override --user "
    "--filesystem=home:ro {}”, then start it again."
)
_IN_SNAP = (
    "Postlogg runs in a snap, which may not see the hidden folders where mail clients keep their mail: install "
    "Postlogg in another form, such as its Debian package."
)


def find(
    home: Path, *, environ: Mapping[str, str] = os.environ, flatpak_info: Path = _FLATPAK_INFO
) -> list[Account]:  # fmt: skip
    """One account, without addresses and folders, for each client that is refused; and one for the sandbox."""
    return [*_refused(home), *_sandboxed(home, environ, flatpak_info)]


def _refused(home: Path) -> Iterator[Account]:
    for name, places in _PLACES.items():
        said = next(filter(None, (_refusal(home / place) for place in places)), "")
        if said:
            client = name.lower().replace(" ", "-")
            yield Account(f"{client}:refused", client, name, (), (), (problems.UNREADABLE.format(name, said),))


def _sandboxed(home: Path, environ: Mapping[str, str], flatpak_info: Path) -> Iterator[Account]:
    told = read_all([flatpak_info]).get(flatpak_info, {})
    program = told.get("Application", EMPTY).get("name", "")
    allowed = told.get("Context", EMPTY).get("filesystems", "").split(";")
    if program and not any(each.partition(":")[0] in _ALL_OF_HOME for each in allowed):
        yield _own(_IN_FLATPAK.format(program))
    real = Path(environ.get("SNAP_REAL_HOME", str(home)))
    if environ.get("SNAP") and _refusal(real / ".config"):
        yield _own(_IN_SNAP)


def _own(problem: str) -> Account:
    return Account("postlogg:sandbox", "postlogg", "Postlogg", (), (), (problem,))


def _refusal(directory: Path) -> str:
    """What the system says where it does not let this program list what is there."""
    try:
        os.scandir(directory).close()
    except PermissionError as error:
        return error.strerror or "the reading failed"
    except (OSError, ValueError):
        pass
    return ""
