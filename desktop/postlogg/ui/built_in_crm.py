"""The built-in CRM inside this program, on loopback: for who wants to try Postlogg before entering a CRM of his own."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postlogg.errors import CrmError
from postlogg.journal import Switch
from postlogg.model import AuthMethod, Security, SmtpServer
from postlogg.presets import BUILT_IN
from postlogg.settings import Destination
from postlogg.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from postlogg.crm import Crm, CrmServer, LoggedEmail

log = logging.getLogger(__name__)
HOST = "127.0.0.1"
PORT = "built_in_crm_port"


class BuiltInCrm(QObject):
    """Off until it is chosen or, having been chosen, resumed. Its listener also plays the user's mail server.

    ``start`` may be called in any thread, the rest in the user interface's.
    """

    def __init__(
        self, database: Path, keeper: SettingsKeeper, switch: Switch, parent: QObject | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._database, self._keeper, self._switch = database, keeper, switch
        # known here, so that ``start`` needs no journal: its connection belongs to another thread
        self._port = int(switch.fact(PORT) or 0)
        self._server: CrmServer | None = None
        self.crm: Crm | None = None

    @property
    def is_chosen(self) -> bool:
        """Whether the settings lead here, and not to a CRM of another process."""
        settings = self._keeper.settings
        here = settings.destination.preset == BUILT_IN and self._port > 0
        return here and settings.sending == _server(self._port)

    def start(self) -> SmtpServer:
        """Listen, on the port it had if that is free. Raises CrmError."""
        if self._server is None:
            try:
                self._listen(self._port)
            except CrmError:
                if not self._port:
                    raise
                self._listen(0)
        assert self._server is not None
        return _server(self._server.address[1])

    def choose(self, server: SmtpServer) -> None:
        """Enter it in the settings as the CRM to log in and to send with."""
        assert self.crm is not None
        self._keep_port(server.port)
        where = Destination(BUILT_IN, self.crm.bcc_address, self.crm.forward_address)
        # what Thunderbird sends goes to the user's mail server, which does not know this CRM
        thunderbird = replace(self._keeper.settings.thunderbird, sends=False)
        self._keeper.change(destination=where, sending=server, thunderbird=thunderbird)
        self.know(self._keeper.settings.my_addresses)

    def leave(self) -> None:
        """Another CRM takes its place: its addresses and its listener go with it."""
        self._keep_port(0)
        self._keeper.change(destination=Destination(), sending=None)
        self.stop()

    def know(self, addresses: Sequence[str]) -> None:
        """Let the CRM know the user: the first address as his account's, the others as aliases."""
        if self.crm is not None and addresses:
            user, *aliases = addresses
            self.crm.add_user(user)
            for alias in aliases:
                self.crm.add_alias(user, alias)

    def resume(self) -> None:
        """At the program's start: listen again if that was chosen. A CRM that cannot be opened is no reason not to
        start."""
        if not self.is_chosen:
            return
        try:
            server = self.start()
        except CrmError as error:
            log.warning("The built-in CRM does not start: %s", error)
            return
        if server != self._keeper.settings.sending:
            self.choose(server)

    def timeline(self, contact: str) -> tuple[LoggedEmail, ...]:
        """The e-mails on that contact. May be called in any thread."""
        return self.crm.timeline(contact) if self.crm else ()

    def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        if self.crm is not None:
            self.crm.close()
            self.crm = None

    def _keep_port(self, port: int) -> None:
        self._port = port
        self._switch.set_fact(PORT, str(port))

    def _listen(self, port: int) -> None:
        # imported when it is wanted: it brings a database's and a server's libraries with it
        package = import_module("postlogg.crm")
        if self.crm is None:
            self.crm = package.open_crm(f"sqlite:///{self._database}")
        server: CrmServer = package.CrmServer(self.crm, host=HOST, port=port)
        server.start()
        self._server = server


def _server(port: int) -> SmtpServer:
    return replace(SmtpServer(HOST, port), security=Security.NONE, auth=AuthMethod.NONE)
