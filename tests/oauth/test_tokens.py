"""Tokens from a refresh token: renewed in time, rotated, revoked; and where what lasts is kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.oauth_server import OAuthServer
from tests.support.smtp_server import ScriptedServer

from postlogg.engine.credentials import Credentials
from postlogg.errors import CredentialError, SignInUnavailable
from postlogg.model import AuthMethod, Envelope, ImapServer, OAuthClient, Security, SmtpServer
from postlogg.oauth import Provider, Tokens, forget, is_signed_in, keep, named_provider, provider_for
from postlogg.oauth.kept import kept
from postlogg.settings import Settings
from postlogg.submission import Connection
from postlogg.system.secrets import MemorySecrets

ME = "rep@lab.example"


@pytest.fixture
def server() -> Iterator[OAuthServer]:
    with OAuthServer() as running:
        running.refresh_tokens.add("first")
        yield running


@pytest.fixture
def secrets(server: OAuthServer) -> MemorySecrets:
    secrets = MemorySecrets()
    keep(server.provider(), ME, "first", secrets)
    return secrets


class Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_token_is_kept_until_shortly_before_its_end(server: OAuthServer, secrets: MemorySecrets) -> None:
    clock = Time()
    tokens = Tokens(server.provider(), ME, secrets, clock)
    assert [tokens(renew=False) for _ in range(3)] == ["access-1"] * 3
    clock.now = 3600 - 61
    assert tokens(renew=False) == "access-1"
    clock.now = 3600 - 59
    assert tokens(renew=False) == "access-2"
    assert tokens(renew=True) == "access-3"


def test_a_rotated_refresh_token_is_kept_and_no_access_token_ever(server: OAuthServer, secrets: MemorySecrets) -> None:
    Tokens(server.provider(), ME, secrets)(renew=False)
    assert kept(server.provider(), ME, secrets) in server.refresh_tokens - {"first"}
    assert "access-1" not in secrets._secrets.values()
    assert Tokens(server.provider(), ME, secrets)(renew=False) == "access-2"


def test_a_provider_that_does_not_rotate(server: OAuthServer, secrets: MemorySecrets) -> None:
    server.rotate = False
    tokens = Tokens(server.provider(), ME, secrets)
    assert [tokens(renew=True), tokens(renew=True)] == ["access-1", "access-2"]
    assert kept(server.provider(), ME, secrets) == "first"


def test_a_revoked_sign_in_asks_for_another(server: OAuthServer, secrets: MemorySecrets) -> None:
    server.refresh_tokens.clear()
    with pytest.raises(CredentialError, match="revoked or has expired: sign in again") as caught:
        Tokens(server.provider(), ME, secrets)(renew=False)
    assert not isinstance(caught.value, SignInUnavailable)


def test_nobody_has_signed_in(server: OAuthServer) -> None:
    with pytest.raises(CredentialError, match="postlogg sign-in"):
        Tokens(server.provider(), ME, MemorySecrets())(renew=False)
    assert server.asked == []


def test_a_provider_that_is_down_revokes_nothing(server: OAuthServer, secrets: MemorySecrets) -> None:
    server.trouble += [(500, "{}")]
    tokens = Tokens(server.provider(), ME, secrets)
    with pytest.raises(SignInUnavailable):
        tokens(renew=False)
    assert tokens(renew=False) == "access-1"


def test_what_another_process_rotated_meanwhile_is_used(server: OAuthServer) -> None:
    """Between the reading of the refresh token and its use."""

    class Late(MemorySecrets):
        reads = 0

        def get(self, name: str) -> str | None:
            self.reads += 1
            if self.reads == 3:
                server.refresh_tokens.add("newer")
                self.put(name, "newer")
            return super().get(name)

    secrets = Late()
    secrets.put(_name(server.provider()), "stale")
    assert Tokens(server.provider(), ME, secrets)(renew=False) == "access-1"


def _name(provider: Provider) -> str:
    secrets = MemorySecrets()
    keep(provider, ME, "x", secrets)
    (name,) = secrets._secrets
    return name


def test_threads_share_one_refresh(server: OAuthServer, secrets: MemorySecrets) -> None:
    tokens = Tokens(server.provider(), ME, secrets)
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(tokens(renew=False))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == ["access-1"] * 8
    assert len(server.asked) == 1


@given(st.lists(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=5000), max_size=4))
def test_what_is_kept_is_found_in_pieces_that_every_keyring_takes(written: list[str]) -> None:
    secrets, provider = MemorySecrets(), Provider("p", "P", token_url="https://login.example/token")
    for token in written:
        keep(provider, ME, token, secrets)
        assert kept(provider, ME, secrets) == token
        assert all(len(piece) <= 1280 for piece in secrets._secrets.values())
    forget(provider, ME, secrets)
    assert secrets._secrets == {}
    assert not is_signed_in(provider, ME, secrets)


def test_a_refresh_token_goes_to_no_other_server(server: OAuthServer, secrets: MemorySecrets) -> None:
    assert kept(server.provider(token_url="https://evil.example/token"), ME, secrets) == ""
    assert kept(server.provider(), "other@lab.example", secrets) == ""


# providers


def test_the_known_providers_need_only_a_client_id() -> None:
    google = provider_for("IMAP.gmail.com.", [OAuthClient("google", "4711", "not secret")])
    assert (google.id, google.client_id, google.client_secret) == ("google", "4711", "not secret")
    assert google.token_url.startswith("https://")
    microsoft = named_provider("microsoft", [OAuthClient("microsoft", "1", hosts=("mail.firma.example",))])
    assert (
        provider_for("mail.firma.example", [OAuthClient("microsoft", "1", hosts=("mail.firma.example",))]) == microsoft
    )
    assert (microsoft.redirect_host, "offline_access" in microsoft.scopes) == ("localhost", True)


@pytest.mark.parametrize(
    ("host", "clients", "said"),
    [
        ("smtp.gmail.com", [], "not registered at Google"),
        ("imap.firma.example", [OAuthClient("google", "4711")], "not known who gives out tokens"),
        ("imap.firma.example", [OAuthClient("own", "1", hosts=("imap.firma.example",))], "where one signs in at own"),
    ],
)
def test_what_is_missing_is_said(host: str, clients: list[OAuthClient], said: str) -> None:
    with pytest.raises(CredentialError, match=said):
        provider_for(host, clients)


def test_a_provider_that_is_not_known() -> None:
    with pytest.raises(CredentialError, match="Known ones are: google, microsoft"):
        named_provider("yahoo", [])


# at the mail server


@pytest.fixture
def settings(server: OAuthServer) -> Settings:
    url = server.url
    client = OAuthClient("test", "postlogg-test", "", f"{url}/auth", f"{url}/token", scopes=("mail",),
                         hosts=("localhost", "127.0.0.1"))  # fmt: skip
    return Settings(oauth=(client,))


def test_one_sign_in_serves_both_servers(server: OAuthServer, secrets: MemorySecrets, settings: Settings) -> None:
    credentials = Credentials(secrets)
    smtp = SmtpServer("localhost", 587, Security.STARTTLS, AuthMethod.OAUTH2, ME)
    imap = ImapServer("127.0.0.1", 143, Security.NONE, AuthMethod.OAUTH2, ME)
    assert credentials.token(smtp, settings)(renew=False) == "access-1"
    assert credentials.secret(imap, settings)(False) == "access-1"
    assert credentials.secret(imap, settings)(True) == "access-2"


def test_a_password_that_is_not_there_is_asked_for() -> None:
    with pytest.raises(CredentialError, match="not in the keyring"):
        Credentials(MemorySecrets()).secret(ImapServer("h", username="rep"), Settings())(False)


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
def test_a_refused_token_is_renewed_at_the_submission_server(
    server: OAuthServer, secrets: MemorySecrets, settings: Settings, mechanism: str
) -> None:
    with ScriptedServer(auth=(mechanism,), users={ME: "access-2"}) as smtp:
        where = smtp.settings(username=ME, oauth=True)
        reader = Credentials(secrets).token(where, settings)
        with Connection(where, token=reader, timeout=10) as connection:
            connection.submit(Envelope(ME, "crm@crm.example", "e"), b"Subject: x\r\n\r\nx\r\n")
    assert len(smtp.accepted) == 1
