"""What the story plays on: a home directory with a mail client's profile, a listening CRM, and a running engine.

Everything lies below one folder; the user's own settings, journal and keyring are never touched. The CRM's listener
also plays the user's mail server, and what it has to say in a failure notice appears in Inbox.
"""

from __future__ import annotations

import smtplib
import tempfile
import time
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from postlogg.account_settings import from_accounts
from postlogg.clients.discovery import find_accounts
from postlogg.crm import Crm, CrmServer, open_crm
from postlogg.demo.letters import compose
from postlogg.demo.profile import Profile
from postlogg.demo.story import Scene, Story
from postlogg.engine import EngineThread
from postlogg.errors import PostloggError
from postlogg.journal import Journal, Messages
from postlogg.mail.message import wire_form
from postlogg.model import AuthMethod, Direction, Mode, Route, Security, SmtpServer
from postlogg.presets import BUILT_IN
from postlogg.settings import Destination, Settings, save
from postlogg.system.secrets import MemorySecrets

START_SECONDS = 20.0
STOP_SECONDS = 10.0
EARLIER_SECONDS = 3600.0
POLL_SECONDS = 0.02


class Stage:
    """A context manager: everything runs inside it, and everything is gone after it."""

    crm: Crm
    profile: Profile
    settings_path: Path
    journal_path: Path

    def __init__(self, story: Story) -> None:
        self.story = story
        self._closing = ExitStack()
        self._now = datetime.now(UTC)

    def __enter__(self) -> Self:
        with ExitStack() as opening:
            folder = Path(opening.enter_context(tempfile.TemporaryDirectory(prefix="postlogg-demo-")))
            self._open(folder, opening)
            self._closing = opening.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.close()

    def _open(self, folder: Path, closing: ExitStack) -> None:
        home, own = folder / "home", folder / "postlogg"
        own.mkdir()
        self.settings_path, self.journal_path = own / "settings.toml", own / "journal.sqlite"
        self.crm = open_crm(f"sqlite:///{folder / 'crm.sqlite'}")
        closing.callback(self.crm.close)
        self._fill_crm()
        server = closing.enter_context(CrmServer(self.crm, deliver=self._deliver))
        self._smtp = SmtpServer(*server.address, Security.NONE, AuthMethod.NONE)
        self.profile = Profile(home, self.story.identities, self._smtp)
        for scene in self.story.scenes:
            if scene.earlier:
                self.arrive(scene)
        self.profile.age(EARLIER_SECONDS)
        save(self._settings(home), self.settings_path)
        with Journal(self.journal_path) as journal:
            self._engine = EngineThread(self.journal_path, self.settings_path, MemorySecrets())
            self._engine.start()
            closing.callback(self._engine.stop, STOP_SECONDS)
            self._wait_for_engine(journal)

    def _fill_crm(self) -> None:
        for address in self.story.crm_users:
            self.crm.add_user(address)
        for company in self.story.companies:
            for contact in company.contacts:
                self.crm.add_contact(contact.address, contact.name, company=company.name)
                for deal in company.deals:
                    self.crm.add_deal(deal, contact.address)
        for pattern in self.story.crm_never_log:
            self.crm.never_log(pattern)

    def _settings(self, home: Path) -> Settings:
        """What the user would have chosen: everything that the mail client's own files tell is taken from there."""
        # on Windows the finder looks into the user's own APPDATA as well: what lies elsewhere is none of ours
        ours = [found for found in find_accounts(home) if all(home in folder.path.parents for folder in found.folders)]
        chosen = from_accounts(ours, Settings())
        return replace(
            chosen,
            mode=Mode.AUTOMATIC,
            destination=Destination(BUILT_IN, self.crm.bcc_address, self.crm.forward_address),
            never_log=self.story.never_log,
            undo_seconds=0,
        )

    def _wait_for_engine(self, journal: Journal) -> None:
        """Until it has taken note of where the folders end."""
        deadline = time.monotonic() + START_SECONDS
        folders = {str(self.profile.folder(direction)) for direction in Direction}
        while not folders <= {state.path for state in Messages(journal).folders()}:
            if time.monotonic() > deadline:
                raise PostloggError("The demonstration's engine did not find the demonstration's folders.")
            time.sleep(POLL_SECONDS)

    def _deliver(self, to: str, notice: bytes) -> None:
        self.profile.store(notice, Direction.RECEIVED, datetime.now(UTC))

    # what the user and his correspondents do

    def arrive(self, scene: Scene) -> None:
        """The message appears in its folder; one that the user logs by his own hand is sent to the CRM first."""
        address = {Route.BCC: self.crm.bcc_address, Route.FORWARD: self.crm.forward_address}.get(scene.by_hand, "")
        raw = compose(self.story, scene, self._now, address)
        if address:
            self._send(scene, address, wire_form(raw))
        for _ in range(scene.stored):
            self.profile.store(raw, scene.direction, datetime.now(UTC))

    def _send(self, scene: Scene, address: str, message: bytes) -> None:
        try:
            with smtplib.SMTP(self._smtp.host, self._smtp.port) as client:
                client.sendmail(scene.sender.address, [address], message)
        except smtplib.SMTPException as error:
            raise PostloggError(f"The CRM does not take the message {scene.id} that the user sends himself.") from error

    def wake_engine(self) -> None:
        """Something was asked of it."""
        self._engine.wake()

    def rest(self) -> None:
        """Stop the engine: from here on nothing changes."""
        self._engine.stop(STOP_SECONDS)
