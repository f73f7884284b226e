"""Reads the names of everything on the accessibility bus (AT-SPI 2), as a screen reader does, as a program:

    python -m tests.support.screen_reader NAME ...

Ends with 0 as soon as every NAME was read, if every control on the screen has a name. Else with 1: at once with what
has none, or after half a minute with what was read.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import jeepney
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 30.0
DEEPEST = 12
# https://docs.gtk.org/atspi2/enum.StateType.html
FOCUSABLE, SHOWING = 11, 25


@dataclass(frozen=True)
class Seen:
    """``reachable``: on the screen, takes the focus, and is no label, which has nothing to say while it is empty."""

    name: str
    role: str
    reachable: bool


def main(wanted: list[str]) -> int:
    """Look for these names."""
    bus = _accessibility_bus()
    deadline, read = time.monotonic() + PATIENCE, set[str]()
    while time.monotonic() < deadline:
        seen = list(_walk(bus, "org.a11y.atspi.Registry", ROOT, 0))
        read = {each.name for each in seen}
        if set(wanted) <= read:
            nameless = [each.role for each in seen if each.reachable and not each.name.strip()]
            print("without a name:", nameless)
            return 1 if nameless else 0
        time.sleep(0.5)
    print(sorted(read))
    return 1


def _accessibility_bus() -> DBusConnection:
    session = open_dbus_connection("SESSION")
    address = jeepney.DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    (found,) = unwrap_msg(session.send_and_get_reply(jeepney.new_method_call(address, "GetAddress"), timeout=10))
    return open_dbus_connection(str(found))


def _walk(bus: DBusConnection, name: str, path: str, depth: int) -> Iterator[Seen]:
    here = jeepney.DBusAddress(path, bus_name=name, interface=ACCESSIBLE)

    def ask(method: str) -> Any:
        return unwrap_msg(bus.send_and_get_reply(jeepney.new_method_call(here, method), timeout=5))[0]

    try:
        (said,) = unwrap_msg(bus.send_and_get_reply(jeepney.Properties(here).get("Name"), timeout=5))
        role, states, children = ask("GetRoleName"), ask("GetState")[0], ask("GetChildren")
    except (jeepney.DBusErrorResponse, TimeoutError):
        return
    reachable = role != "label" and all(states >> state & 1 for state in (FOCUSABLE, SHOWING))
    yield Seen(str(said[1]), str(role), reachable)
    for child, below in children if depth < DEEPEST else ():
        yield from _walk(bus, child, below, depth + 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
