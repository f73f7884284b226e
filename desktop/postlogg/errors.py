"""All deliberate errors, each with one sentence that a user may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postlogg.model import Reply


class PostloggError(Exception):
    """Something that Postlogg expected might go wrong; ``str(error)`` is one sentence for the user."""


class SettingsError(PostloggError):
    """The settings file cannot be read, or says something that cannot be meant."""


class CredentialError(PostloggError):
    """A secret is missing, or the system's keyring cannot be used."""


class SignInRefused(CredentialError):
    """The mail server does not take the user's name with this password or token (RFC 4954).

    No message is at fault, so whatever waits stays queued. ``reply`` is the server's reply, or None where it offers no
    way to sign in that Postlogg knows.
    """

    def __init__(self, sentence: str, reply: Reply | None = None) -> None:
        super().__init__(sentence)
        self.reply = reply


class SignInUnavailable(CredentialError):
    """The server that gives out tokens (RFC 6749) cannot be asked at this time: worth trying again."""


class StoreError(PostloggError):
    """A folder of the mail client cannot be read."""


class Offline(StoreError):
    """A folder's mail server cannot be reached at this time: nobody's fault, and worth trying again."""


class JournalError(PostloggError):
    """The journal cannot be opened, written or understood."""


class CrmError(PostloggError):
    """The embedded CRM cannot be opened or started, or was asked about something that it does not have."""


class SubmissionError(PostloggError):
    """A message was not taken by the mail server.

    ``reply`` is the server's reply (RFC 5321 section 4.2), or None where none came (no connection, time-out).
    """

    def __init__(self, sentence: str, reply: Reply | None = None) -> None:
        super().__init__(sentence)
        self.reply = reply


class TransientFailure(SubmissionError):
    """A 4yz reply, or no connection: worth trying again (RFC 5321 section 4.2.1)."""


class ApiError(PostloggError):
    """The CRM's HTTP API does not do what it was asked; asking again would not help."""


class ApiRefused(ApiError):
    """The CRM's HTTP API answered that it will not, and did nothing: ``status`` is HTTP's, 400 to 499."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


class ApiUnavailable(PostloggError):
    """The CRM's HTTP API cannot be asked at this time: worth trying again after ``wait`` seconds (0: not said)."""

    def __init__(self, sentence: str, wait: float = 0.0) -> None:
        super().__init__(sentence)
        self.wait = wait


class TokenRefused(CredentialError):
    """The CRM's HTTP API does not accept the access token, or not for this: ``missing`` names the scopes it lacks."""

    def __init__(self, sentence: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.missing = missing


class PermanentFailure(SubmissionError):
    """A 5yz reply: the same message will not be taken (RFC 5321 section 4.2.1)."""
