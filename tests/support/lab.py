"""A user's machine with the real programs: Thunderbird, Postfix, Dovecot, GNOME Keyring, and ``postlogg run``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support import keyring_session, mail_servers, thunderbird
from tests.support.keyring_session import KeyringSession
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.thunderbird import Display, Thunderbird, make_profile
from tests.support.waiting import until

ROOT = Path(__file__).parents[2]


@dataclass
class Lab:
    """Everything that runs, and Postlogg's command line in it."""

    home: Path
    servers: MailServers
    client: Thunderbird
    environment: dict[str, str]

    def postlogg(self, *arguments: str) -> Any:
        """What a command answers with --json."""
        done = subprocess.run(
            [sys.executable, "-m", "postlogg", *arguments, "--json"],
            env=self.environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def entry(self, subject: str) -> dict[str, Any] | None:
        """The status list's entry with this subject."""
        return next((each for each in self.postlogg("status")["entries"] if each["subject"] == subject), None)

    def state(self, subject: str) -> str:
        """The state of the message with this subject."""
        return str((self.entry(subject) or {}).get("state"))


def missing() -> str:
    """What is needed and not there, or an empty text."""
    return ", ".join(filter(None, (mail_servers.missing(), thunderbird.missing(), keyring_session.missing())))


@contextmanager
def laboratory(
    root: Path, crm_port: int, bcc: str, forward: str, *, store: str = "mbox", extra: str = ""
) -> Iterator[Lab]:
    """Postfix hands the CRM's mail to ``crm_port``. ``extra``: further lines of Postfix's main.cf."""
    home = root / "home"
    home.mkdir(parents=True)
    with (
        MailServers(root / "servers", crm_port, extra) as servers,
        KeyringSession(root / "keyring") as keyring,
        Display() as display,
        Thunderbird(make_profile(home, servers, store=store), home, display) as client,
    ):
        until(lambda: client.has_folder("Sent"), "the account's folders")
        environment = {
            **os.environ, **keyring.environment, "HOME": str(home), "POSTLOGG_HOME": str(root / "postlogg"),
            "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        keyring.keep(f"smtp:{USER}@127.0.0.1", PASSWORD)
        lab = Lab(home, servers, client, environment)
        with _running(lab, bcc, forward):
            yield lab


@contextmanager
def _running(lab: Lab, bcc: str, forward: str) -> Iterator[None]:
    """Configured from what ``accounts`` found and nothing else, then the engine runs."""
    (account,) = [each for each in lab.postlogg("accounts")["accounts"] if each["identities"]]
    assert [each["address"] for each in account["identities"]] == ["rep@lab.example", "rep.alias@lab.example"]
    lab.postlogg("configure", "--account", account["id"], "--bcc", bcc, "--forward", forward, "--mode", "automatic",
                 "--undo-seconds", "1")  # fmt: skip
    with (lab.home / "postlogg.log").open("ab") as log:
        engine = subprocess.Popen(
            [sys.executable, "-m", "postlogg", "run"], env=lab.environment, stderr=log, stdout=log
        )
    try:
        until(lambda: all(folder["read_at"] for folder in lab.postlogg("status")["folders"]), "the first reading")
        yield
    finally:
        engine.terminate()
        assert engine.wait(20) == 0
