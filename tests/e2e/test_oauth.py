"""Signed in by browser at a real OpenID provider, then read and sent through a real mail server by tokens alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from imapclient import IMAPClient
from tests.support import keyring_session, oauth_mail
from tests.support.keyring_session import KeyringSession
from tests.support.mail import mail
from tests.support.oauth_mail import OAuthMail
from tests.support.waiting import until

from postlogg.crm import CrmServer, open_crm
from postlogg.crm.account import Crm

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
ROOT = Path(__file__).parents[2]
BROWSER = ROOT / "tests" / "support" / "oidc" / "browser.py"
ME, KARI = "rep@lab.example", "kari@kunde.example"
LASTS_SECONDS = 3


@dataclass
class Lab:
    """What runs, and the command line in it."""

    crm: Crm
    provider: OAuthMail
    environment: dict[str, str]

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "postlogg", *arguments, "--json"], env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    def postlogg(self, *arguments: str) -> Any:
        done = self.run(*arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def configure(self) -> subprocess.CompletedProcess[str]:
        return self.run(
            "configure", "--imap", f"127.0.0.1:{self.provider.imap}", "--imap-security", "none", "--user", ME,
            "--auth", "oauth2", "--smtp", f"127.0.0.1:{self.provider.submission}", "--smtp-security", "none",
            "--bcc", self.crm.bcc_address, "--forward", self.crm.forward_address, "--mode", "automatic",
            "--undo-seconds", "0",
        )  # fmt: skip

    def sent(self, number: int) -> None:
        """A copy of a message lies in the user's Sent folder, put there with a token that is asked for as we do."""
        code = (
            "import sys; from postlogg.engine.credentials import Credentials; from postlogg.cli import place;"
            "from postlogg.system.secrets import KeyringSecrets as K; s = place.settings();"
            "print(Credentials(K()).token(s.imap[0], s)(renew=True))"
        )
        token = subprocess.run([sys.executable, "-c", code], env=self.environment, capture_output=True, text=True,
                               timeout=60, check=True).stdout.strip()  # fmt: skip
        with IMAPClient("127.0.0.1", self.provider.imap, ssl=False) as phone:
            phone.oauth2_login(ME, token)
            phone.append("Sendt", mail(number))

    def logged(self, number: int) -> list[Any]:
        return [each for each in self.crm.timeline(KARI) if each.subject == f"Message {number}"]

    def problems(self) -> str:
        return " ".join(self.postlogg("status")["engine"]["problems"])


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    lacking = ", ".join(filter(None, (oauth_mail.missing(), keyring_session.missing())))
    if lacking:
        pytest.skip(f"needs {lacking}")
    root = tmp_path_factory.mktemp("oauth")
    crm = open_crm(f"sqlite:///{root / 'crm.sqlite'}")
    crm.add_user(ME, "Rep Resen")
    crm.add_contact(KARI, "Kari Nordmann")
    with (
        CrmServer(crm) as crm_server,
        OAuthMail(root / "provider", crm_server.address[1], LASTS_SECONDS) as provider,
        KeyringSession(root / "keyring") as keyring,
    ):
        environment = {
            **os.environ, **keyring.environment, "HOME": str(root), "POSTLOGG_HOME": str(root / "postlogg"),
            "PYTHONPATH": str(ROOT / "desktop"), "BROWSER": f"{sys.executable} {BROWSER} %s", "OIDC_USER": ME,
        }  # fmt: skip
        lab = Lab(crm, provider, environment)
        _write_settings(root / "postlogg" / "config", provider)
        yield lab
    crm.close()


def _write_settings(folder: Path, provider: OAuthMail) -> None:
    folder.mkdir(parents=True)
    url = f"http://127.0.0.1:{provider.oidc}"
    (folder / "settings.toml").write_text(
        "[timing]\nage_guard_days = 3650\n\n"
        f'[[oauth]]\nprovider = "own"\nauthorize_url = "{url}/auth?prompt=consent"\ntoken_url = "{url}/token"\n'
        f'device_url = "{url}/device/auth"\nscopes = ["openid", "offline_access", "mail"]\nhosts = ["127.0.0.1"]\n'
    )


@pytest.fixture
def engine(lab: Lab) -> Iterator[None]:
    with (lab.provider.root / "postlogg.log").open("ab") as log:
        process = subprocess.Popen([sys.executable, "-m", "postlogg", "run"], env=lab.environment, stdout=log,
                                   stderr=log)  # fmt: skip
    yield
    process.terminate()
    assert process.wait(20) == 0


def test_without_a_sign_in_nothing_is_configured(lab: Lab) -> None:
    refused = lab.run("sign-in", ME, "--provider", "own")
    assert "client id" in json.loads(refused.stdout)["error"]
    assert lab.postlogg("sign-in", ME, "--provider", "own", "--client-id", "postlogg-desktop") == {
        "user": ME, "provider": "own", "signed_in": True,
    }  # fmt: skip
    lab.postlogg("sign-in", ME, "--provider", "own", "--forget")
    assert "is not signed in" in json.loads(lab.configure().stdout)["error"]


def test_signed_in_configured_and_logged(lab: Lab, request: pytest.FixtureRequest) -> None:
    lab.postlogg("sign-in", ME, "--provider", "own")
    written = json.loads(lab.configure().stdout)
    assert [(each["kind"], each["label"]) for each in written["folders"]] == [("inbox", "INBOX"), ("sent", "Sendt")]
    assert lab.postlogg("accounts")["accounts"][0]["problems"] == []
    request.getfixturevalue("engine")
    until(lambda: all(folder["read_at"] for folder in lab.postlogg("status")["folders"]), "the first reading")
    lab.sent(1)
    (email,) = until(lambda: lab.logged(1), "the e-mail in the CRM")
    assert email.user == ME
    _after_the_tokens_end(lab)


def _after_the_tokens_end(lab: Lab) -> None:
    """By now the first access token is old; then the user's sign-in is revoked."""
    lab.sent(2)
    until(lambda: lab.logged(2), "the e-mail after the first token's end")
    lab.sent(3)
    until(lambda: lab.logged(3), "the third e-mail")
    assert lab.problems() == ""
    lab.provider.revoke_everything()
    lab.postlogg("sign-in", ME, "--provider", "own")
    lab.sent(4)
    until(lambda: lab.logged(4), "the e-mail after another sign-in", seconds=120)


def test_a_revoked_sign_in_is_said(lab: Lab) -> None:
    lab.provider.revoke_everything()
    refused = lab.configure()
    assert "sign in again" in json.loads(refused.stdout)["error"]
