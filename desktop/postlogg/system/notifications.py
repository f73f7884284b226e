"""Notifications of the desktop (freedesktop.org's specification 1.2) over D-Bus, with buttons.

Qt's own have no buttons. Where there is no such service, on other systems for one, ``notify`` says so and the face
falls back on what it has.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

try:
    import jeepney
    from jeepney.io.blocking import DBusConnection, open_dbus_connection
    from jeepney.wrappers import unwrap_msg
except ImportError:
    _HAS_DBUS = False
else:
    _HAS_DBUS = True

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PATIENCE = 2.0
_REMEMBERED = 50


class Notifier:
    """Shows notifications and tells which of their buttons were pressed. For one thread.

    The connection is made at the first notification and made anew where it was lost.
    """

    def __init__(self, application: str = "Postlogg", icon: str = "postlogg") -> None:
        self._application = application
        self._icon = icon
        self._bus: DBusConnection | None = None
        self._abilities: frozenset[str] = frozenset()
        self._signals: deque[Any] = deque(maxlen=_REMEMBERED)
        self._closed: deque[Any] = deque(maxlen=_REMEMBERED)
        self._shown: deque[int] = deque(maxlen=_REMEMBERED)

    def notify(self, title: str, text: str, actions: Mapping[str, str] | None = None) -> bool:
        """Shows a notification; False if there is no service that can, or none that has buttons if there are any.

        ``actions``: the words on each button by the key that ``chosen`` gives; ``default`` is a click anywhere else.
        """
        return bool(_HAS_DBUS and self._guarded(lambda: self._show(title, text, actions or {})))

    def renew(self, title: str, text: str, actions: Mapping[str, str] | None = None) -> bool:
        """Puts other words into the notification that was shown last; False if it is there no more."""
        return self.is_open() and self._guarded(lambda: self._show(title, text, actions or {}, self._shown[-1]))

    def is_open(self) -> bool:
        """Whether the notification that was shown last is still there. Does not wait."""
        if self._bus is None or not self._shown:
            return False
        self._guarded(self._receive)
        return bool(self._shown) and self._shown[-1] not in [closed.body[0] for closed in self._closed]

    def take_back(self) -> None:
        """Takes the notification that was shown last away."""
        if self.is_open():
            self._guarded(lambda: self._call("CloseNotification", "u", self._shown[-1]) is None)

    def chosen(self) -> list[str]:
        """The keys of the buttons that were pressed since it was last asked. Does not wait."""
        if self._bus is None:
            return []
        self._guarded(self._receive)
        keys = []
        while self._signals:
            shown, key = self._signals.popleft().body
            if shown in self._shown:
                keys.append(str(key))
        return keys

    @property
    def descriptor(self) -> int | None:
        """The file descriptor that can be read when ``chosen`` may have something new; None without a connection."""
        return self._bus.sock.fileno() if self._bus is not None else None

    def close(self) -> None:
        """Lets go of the connection."""
        if self._bus is not None:
            self._bus.close()
            self._bus = None
            for known in (self._shown, self._signals, self._closed):
                known.clear()

    def _guarded(self, use: Callable[[], bool]) -> bool:
        """What a bus that is gone, was never there or does not behave makes of the call."""
        try:
            return use()
        except (OSError, EOFError, KeyError, ValueError, RuntimeError, jeepney.DBusErrorResponse):
            self.close()
            return False

    def _show(self, title: str, text: str, actions: Mapping[str, str], replaced: int = 0) -> bool:
        self._connect()
        if actions and "actions" not in self._abilities:
            return False
        body = escape(text, quote=False) if "body-markup" in self._abilities else text
        buttons = [word for pair in actions.items() for word in pair]
        heading, body, *buttons = (_fit(part) for part in (title, body, *buttons))
        arguments: tuple[object, ...] = (self._application, replaced, self._icon, heading, body, buttons, {}, -1)
        self._shown.append(self._call("Notify", "susssasa{sv}i", *arguments))
        return True

    def _connect(self) -> None:
        if self._bus is not None:
            return
        self._bus = open_dbus_connection("SESSION")
        for member, queue in (("ActionInvoked", self._signals), ("NotificationClosed", self._closed)):
            rule = jeepney.MatchRule(type="signal", interface=_NAME, member=member, path=_PATH)
            self._send(jeepney.message_bus.AddMatch(rule))
            self._bus.filter(rule, queue=queue)
        self._abilities = frozenset(self._call("GetCapabilities", ""))

    def _call(self, method: str, signature: str, *arguments: object) -> Any:
        address = jeepney.DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        return self._send(jeepney.new_method_call(address, method, signature or None, arguments))

    def _send(self, message: Any) -> Any:
        assert self._bus is not None
        body = unwrap_msg(self._bus.send_and_get_reply(message, timeout=_PATIENCE))
        return body[0] if body else None

    def _receive(self) -> bool:
        assert self._bus is not None
        try:
            while True:
                self._bus.recv_messages(timeout=0)
        except TimeoutError:
            return True


def _fit(text: str) -> str:
    """A bus hangs up on a string with a NUL or half a character in it."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")
