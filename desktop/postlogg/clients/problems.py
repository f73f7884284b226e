"""Sentences that several clients share: what cannot be read, and the remedy."""

from __future__ import annotations

from collections.abc import Iterable

from postlogg.model import Folder, FolderKind, Identity

NO_SMTP = "{} has no SMTP server for this account: enter one in the settings so that mail can be logged."
NO_SENT = "No Sent folder of this account was found on this computer: {} must keep copies of sent mail here."
NO_ADDRESS = "{} does not say which address this account has: enter it in the settings."
UNREADABLE = "{}'s files cannot be read ({}): check that this user may read them."


def common(client: str, identities: Iterable[Identity], folders: Iterable[Folder]) -> tuple[str, ...]:
    """What an account lacks, whatever the client; ``client`` is its name as people know it."""
    people = list(identities)
    found = [] if people else [NO_ADDRESS.format(client)]
    if any(identity.smtp is None for identity in people):
        found.append(NO_SMTP.format(client))
    if not any(folder.kind is FolderKind.SENT for folder in folders):
        found.append(NO_SENT.format(client))
    return tuple(found)
