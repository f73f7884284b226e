"""From the accounts that a mail client has to settings: which folders to watch, who the user is, how he sends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from postlogg import presets
from postlogg.errors import SettingsError
from postlogg.model import WATCHED, Account, Folder, FolderKind, Identity, Route, SmtpServer, StoreFormat
from postlogg.settings import Destination, Settings

# Where anybody may have an address, so that two people there are no colleagues.
PUBLIC_DOMAINS = frozenset({
    "163.com", "aol.com", "bredband.net", "broadpark.no", "comhem.se", "fastmail.com", "free.fr", "frisurf.no",
    "getmail.no", "gmail.com", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com", "hotmail.com", "hotmail.no",
    "icloud.com", "jubii.dk", "laposte.net", "libero.it", "live.com", "live.no", "mac.com", "mail.com", "mail.dk",
    "mail.ru", "me.com", "msn.com", "online.no", "orange.fr", "outlook.com", "proton.me", "protonmail.com", "qq.com",
    "t-online.de", "tele2.se", "telia.com", "tuta.com", "web.de", "yahoo.com", "yahoo.no", "yandex.ru", "ymail.com",
    "zoho.com",
})  # fmt: skip


def from_accounts(accounts: Sequence[Account], settings: Settings) -> Settings:
    """The settings with these accounts' folders, addresses, colleagues' domains and sending account in them."""
    identities = [identity for account in accounts for identity in account.identities]
    domains = dict.fromkeys(identity.mailbox.domain for identity in identities)
    return replace(
        settings,
        folders=_watched(accounts, identities),
        my_addresses=tuple(dict.fromkeys(identity.mailbox.address for identity in identities)),
        internal_domains=tuple(domain for domain in domains if domain and domain not in PUBLIC_DOMAINS),
        sending=_sending(identities),
    )


def destination(now: Destination, bcc: str = "", forward: str = "", preset: str = "") -> Destination:
    """The CRM's addresses, an empty one left as it is now; the CRM is told from them unless it is named.

    Raises SettingsError where an address is the other one of the two, or where the CRM is not known.
    """
    for address, wanted in ((bcc, Route.BCC), (forward, Route.FORWARD)):
        known = presets.recognise(address) if address else None
        if known is None:
            continue
        found, route = known
        if route is not wanted and found.bcc_address != found.forward_address:
            raise SettingsError(f"{address} is not the {wanted} address of {found.name}: are the two exchanged?")
        preset = preset or found.id
    preset = preset or (presets.GENERIC if bcc or forward else now.preset)
    presets.load(preset)
    kept = now if preset == now.preset else Destination()  # another CRM is asked elsewhere, with another token
    return replace(kept, preset=preset, bcc_address=bcc or now.bcc_address,
                   forward_address=forward or now.forward_address)  # fmt: skip


def _watched(accounts: Sequence[Account], identities: Iterable[Identity]) -> tuple[Folder, ...]:
    """The folders of interest; a Sent folder that an identity names is one, whatever kind it looks like."""
    every = {folder.path: folder for account in accounts for folder in account.folders}
    wanted = {path: folder for path, folder in every.items() if folder.kind in WATCHED}
    for path in filter(None, (identity.sent_folder for identity in identities)):
        known = every.get(path, Folder(path, FolderKind.SENT, StoreFormat.MBOX, path.name))
        wanted[path] = replace(known, kind=FolderKind.SENT)
    return tuple(wanted.values())


def _sending(identities: Iterable[Identity]) -> SmtpServer | None:
    return next((identity.smtp for identity in identities if identity.smtp is not None), None)
