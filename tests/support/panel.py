"""A desktop session whose panel shows icons by KDE's protocol (StatusNotifierItem): Xfce's, as a user has it.

Such a host is given no window. It reads the icon, the words and the menu over D-Bus and draws them itself.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jeepney
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg
from tests.support.desktop import HEIGHT, PATIENCE, Desktop, surroundings
from tests.support.waiting import until

WATCHER = jeepney.DBusAddress(
    "/StatusNotifierWatcher", bus_name="org.kde.StatusNotifierWatcher", interface="org.kde.StatusNotifierWatcher"
)
ITEM = "org.kde.StatusNotifierItem"
# One row at the lower left, with nothing in it but the icons.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="length" type="uint" value="20"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
left, top, side = map(int, sys.argv[1:])
image = app.primaryScreen().grabWindow(0, left, top, side, side).toImage()
print(*{image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())})
"""


@dataclass(frozen=True)
class PanelDesktop(Desktop):
    """``item`` is what the program tells the panel."""

    def icon(self) -> bool:
        """Whether the panel has the program's icon."""
        return bool(self._items())

    def item(self) -> dict[str, Any]:
        """The properties of the program's icon, by their names in the protocol."""
        name, _, path = self._items()[0].partition("/")
        address = jeepney.DBusAddress(f"/{path}", bus_name=name, interface=ITEM)
        found = self._asked(jeepney.Properties(address).get_all())
        return {key: value for key, (_signature, value) in found.items()}

    def tooltip(self) -> str:
        """The words that appear below the pointer."""
        _icon, _pixmaps, title, words = self.item()["ToolTip"]
        return f"{title} {words}".strip()

    def colours(self) -> set[str]:
        """Those on the panel where the icon is, as ``#rrggbb``."""
        left, top = (each - 10 for each in self.place)
        done = subprocess.run([sys.executable, "-c", GRAB, str(left), str(top), "20"], env=self.environment,
                              capture_output=True, text=True, timeout=PATIENCE, check=True)  # fmt: skip
        return set(done.stdout.split())

    def has_host(self) -> bool:
        """Whether the panel shows such icons by now."""
        try:
            return bool(self._asked(jeepney.Properties(WATCHER).get("IsStatusNotifierHostRegistered"))[1])
        except jeepney.DBusErrorResponse:
            return False

    def _items(self) -> list[str]:
        found: list[str] = self._asked(jeepney.Properties(WATCHER).get("RegisteredStatusNotifierItems"))[1]
        return found

    def _asked(self, message: jeepney.Message) -> Any:
        with open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            return unwrap_msg(bus.send_and_get_reply(message, timeout=PATIENCE))[0]


@contextmanager
def panel(home: Path) -> Iterator[PanelDesktop]:
    """The session; skips the test where a program that it needs is not installed."""
    settings = home / "desktop" / "xfce4" / "xfconf" / "xfce-perchannel-xml" / "xfce4-panel.xml"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    with ExitStack() as ending:
        environment = surroundings(ending, home, "xfce4-panel")
        session = PanelDesktop(environment, ending, place=(11, HEIGHT - 16))
        until(session.is_ready, "a notification daemon", seconds=PATIENCE)
        session.start(["xfce4-panel", "--disable-wm-check"])
        until(session.has_host, "a panel that shows icons", seconds=PATIENCE)
        yield session
