"""How a second start reaches the first: a socket of the user's own, at which there is nothing to say."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 2.0
_CONNECT_MS, _PAUSE = 500, 0.1


class Doorbell(QObject):
    """``rung``: somebody else has started."""

    rung = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(name)  # what a killed program left behind: the lock says that there is no other
        self._server.listen(name)

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
            self.rung.emit()


def ring(name: str) -> bool:
    """Whether the first one has heard it. One that has only just started is waited for, ``PATIENCE`` seconds."""
    end = time.monotonic() + PATIENCE
    while True:
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(_CONNECT_MS):
            socket.disconnectFromServer()
            return True
        if time.monotonic() > end:
            return False
        time.sleep(_PAUSE)
