"""A user's machine where Postlogg is at home in Thunderbird: its extension, its native host, real mail servers."""

from __future__ import annotations

import contextlib
import os
import smtplib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from tests.support import lab, thunderbird_addon
from tests.support.keyring_session import KeyringSession
from tests.support.lab import ROOT, Lab
from tests.support.mail_servers import PASSWORD, USER, MailServers
from tests.support.thunderbird import Display, Thunderbird, make_profile
from tests.support.thunderbird_addon import Hand, WindowManager
from tests.support.waiting import until

from postlogg.crm import Crm, CrmServer, LoggedEmail, open_crm

KARI, KARI_MAILBOX = "kari@kunde.example", "Kari Nordmann <kari@kunde.example>"
HOST = b"\0postlogg.native_host\0"
# Thunderbird shows notifications itself, where a test can read them.
OWN_NOTIFICATIONS = 'user_pref("alerts.useSystemBackend", false);\n'


def missing() -> str:
    """What is needed and not there, or an empty text."""
    return ", ".join(filter(None, (lab.missing(), thunderbird_addon.missing())))


@dataclass
class Workplace(Lab):
    """Postlogg itself only runs while it is told to."""

    crm: Crm
    hand: Hand

    @property
    def host_process(self) -> int:
        """The number of the native host's process; 0 where there is none."""
        mine = f"POSTLOGG_HOME={self.environment['POSTLOGG_HOME']}\0".encode()
        return next((number for number, said, environ in _processes() if HOST in said and mine in environ), 0)

    @property
    def settings_path(self) -> Path:
        return next(Path(self.environment["POSTLOGG_HOME"]).rglob("settings.toml"))

    def set(self, name: str, value: str) -> None:
        """Change a line of the settings."""
        lines = self.settings_path.read_text().splitlines()
        at = next(number for number, line in enumerate(lines) if line.startswith(f"{name} = "))
        lines[at] = f"{name} = {value}"
        self.settings_path.write_text("\n".join(lines) + "\n")

    def deliver(self, *messages: EmailMessage) -> None:
        """A customer writes to the user."""
        with smtplib.SMTP("127.0.0.1", self.servers.submission) as server:
            server.login(USER, PASSWORD)
            for message in messages:
                server.send_message(message, KARI, ["rep@lab.example"])

    def on_timeline(self, subject: str) -> list[LoggedEmail]:
        """What the CRM has with this subject."""
        return [email for email in self.crm.timeline(KARI) if email.subject == subject]

    def sent_to_customers(self, subject: str) -> list[bytes]:
        """What customers got with this subject, which is of ASCII alone."""
        wanted = f"\nSubject: {subject}\n".encode()
        return [raw for raw in self.servers.delivered_to_others() if wanted in raw.replace(b"\r\n", b"\n")]

    @contextmanager
    def running(self) -> Iterator[None]:
        """Postlogg runs meanwhile, and has read every folder once."""
        with (self.home / "postlogg.log").open("ab") as log:
            command = [sys.executable, "-m", "postlogg", "run"]
            engine = subprocess.Popen(command, env=self.environment, stderr=log, stdout=log)
        try:
            until(lambda: all(each["read_at"] for each in self.postlogg("status")["folders"]), "the first reading")
            yield
        finally:
            engine.terminate()
            assert engine.wait(20) == 0


@contextmanager
def workplace(root: Path, *, password: bool = True, extra: str = "") -> Iterator[Workplace]:
    """``password``: whether Postlogg has one for the server that takes submissions. ``extra``: further lines of
    Postfix's main.cf."""
    home = root / "home"
    home.mkdir(parents=True)
    crm = open_crm(f"sqlite:///{root / 'crm.sqlite'}")
    crm.add_user("rep@lab.example", "Rep Resen")
    crm.add_contact(KARI, "Kari Nordmann", company="Kunde AS")
    with (
        CrmServer(crm) as server,
        MailServers(root / "servers", server.address[1], extra) as servers,
        KeyringSession(root / "keyring") as keyring,
        Display() as display,
        WindowManager(display, home),
        Thunderbird(_profile(home, servers), home, display) as client,
    ):
        until(lambda: client.has_folder("Sent"), "the account's folders")
        environment = {
            **os.environ, **keyring.environment, "HOME": str(home), "POSTLOGG_HOME": str(root / "postlogg"),
            "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        if password:
            keyring.keep(f"smtp:{USER}@127.0.0.1", PASSWORD)
        found = Workplace(home, servers, client, environment, crm, Hand(client))
        _configure(found)
        client.install(Path(found.postlogg("thunderbird", "install")["extension"]))
        yield found
    crm.close()


def _processes() -> Iterator[tuple[int, bytes, bytes]]:
    """Number, command line and environment of each."""
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            yield int(folder.name), (folder / "cmdline").read_bytes(), (folder / "environ").read_bytes()


def _profile(home: Path, servers: MailServers) -> Path:
    profile = make_profile(home, servers)
    with (profile / "prefs.js").open("a") as prefs:
        prefs.write(OWN_NOTIFICATIONS)
    return profile


def _configure(found: Workplace) -> None:
    (account,) = [each for each in found.postlogg("accounts")["accounts"] if each["identities"]]
    found.postlogg("configure", "--account", account["id"], "--bcc", found.crm.bcc_address, "--forward",
                   found.crm.forward_address, "--mode", "automatic", "--undo-seconds", "1")  # fmt: skip


def letter(number: int, subject: str, sender: str = KARI_MAILBOX) -> EmailMessage:
    """An HTML message with an attachment, from a customer."""
    message = EmailMessage()
    message["From"], message["To"] = sender, "Rep Resen <rep@lab.example>"
    message["Subject"], message["Message-ID"] = subject, f"<letter-{number}@kunde.example>"
    message["Date"] = "Mon, 23 Nov 2026 09:15:00 +0100"
    message.set_content("Hello,\n\nwe would like three more boats – in red, as before.\n\nFrom Kari\n")
    message.add_alternative(
        "<p>Hello,</p><p>we would like <b>three more boats</b> – in red, as before.</p><p>Kari</p>", subtype="html"
    )
    message.add_attachment(b"%PDF-1.4 " + bytes(range(256)), maintype="application", subtype="pdf",
                           filename="order Ålesund.pdf")  # fmt: skip
    return message
