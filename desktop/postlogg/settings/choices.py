"""All that the user chooses, and within which limits."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from postlogg import presets
from postlogg.model import Folder, ImapServer, Mode, OAuthClient, SmtpServer

MAX_UNDO_SECONDS = 3600
MAX_AGE_GUARD_DAYS = 3650


class Veto(StrEnum):
    """What one recipient on the never-log list prevents: the whole message, or only what concerns himself."""

    MESSAGE = "message"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True)
class Destination:
    """A CRM's two addresses. An address that is empty is not used. ``confirm``: ask its HTTP API whether what was
    accepted has arrived; ``api_url`` says where that is, if it is not where the preset's CRM has it.
    ``inbox_connected``: the CRM reads the user's mailbox itself and logs there what he sends."""

    preset: str = "hubspot"
    bcc_address: str = ""
    forward_address: str = ""
    confirm: bool = False
    api_url: str = ""
    inbox_connected: bool = False

    @property
    def api(self) -> str:
        """Where the CRM's HTTP API is, or an empty text."""
        return self.api_url or presets.api_url(self.preset)

    @property
    def token_name(self) -> str:
        """Under which name the access token stands in the keyring: one that was given for a server goes to no other."""
        return f"api:{self.api}"


@dataclass(frozen=True, slots=True)
class Thunderbird:
    """What the extension in Thunderbird does. ``sends``: forwards are handed to it, and it sends them with the account
    that Thunderbird is signed in to; ``tags``: what is logged gets the tag."""

    sends: bool = False
    tags: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """All that the user chooses. Spans of time in the units of their names.

    ``always_log``, ``ask_first`` and ``never_log`` hold addresses and domains, as ``mail.address.matches`` takes them.
    ``request_folder`` is the name of a folder, ``request_tag`` that of a tag, in which a message asks to be logged; an
    empty text for neither. ``pause_on_battery`` and ``pause_on_metered``: what is queued waits meanwhile.
    ``announce``: a notification of the desktop before e-mail leaves.
    """

    mode: Mode = Mode.ASK
    destination: Destination = field(default_factory=Destination)
    my_addresses: tuple[str, ...] = ()
    internal_domains: tuple[str, ...] = ()
    never_log: tuple[str, ...] = ()
    always_log: tuple[str, ...] = ()
    ask_first: tuple[str, ...] = ()
    veto: Veto = Veto.MESSAGE
    folders: tuple[Folder, ...] = ()
    imap: tuple[ImapServer, ...] = ()
    sending: SmtpServer | None = None
    oauth: tuple[OAuthClient, ...] = ()
    undo_seconds: int = 10
    age_guard_days: int = 3
    forward_answers: bool = True
    forward_known_senders: bool = True
    request_folder: str = "Log to CRM"
    request_tag: str = "CRM"
    pause_on_battery: bool = False
    pause_on_metered: bool = False
    announce: bool = False
    thunderbird: Thunderbird = field(default_factory=Thunderbird)
    language: str = ""
