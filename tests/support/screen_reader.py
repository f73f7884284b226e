"""Reads the names of everything on the accessibility bus (AT-SPI 2), as a screen reader does, as a program:

    python -m tests.support.screen_reader NAME ...

Ends with 0 as soon as every NAME was read, with 1 and what was read after half a minute.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

import jeepney
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 30.0
DEEPEST = 12


def main(wanted: list[str]) -> int:
    """Look for these names."""
    bus = _accessibility_bus()
    deadline, read = time.monotonic() + PATIENCE, set[str]()
    while time.monotonic() < deadline:
        read = set(_names(bus, "org.a11y.atspi.Registry", ROOT, 0))
        if set(wanted) <= read:
            return 0
        time.sleep(0.5)
    print(sorted(read))
    return 1


def _accessibility_bus() -> DBusConnection:
    session = open_dbus_connection("SESSION")
    address = jeepney.DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    (found,) = unwrap_msg(session.send_and_get_reply(jeepney.new_method_call(address, "GetAddress"), timeout=10))
    return open_dbus_connection(str(found))


def _names(bus: DBusConnection, name: str, path: str, depth: int) -> Iterator[str]:
    here = jeepney.DBusAddress(path, bus_name=name, interface=ACCESSIBLE)
    try:
        (said,) = unwrap_msg(bus.send_and_get_reply(jeepney.Properties(here).get("Name"), timeout=5))
        (children,) = unwrap_msg(
            bus.send_and_get_reply(jeepney.new_method_call(here, "GetChildren"), timeout=5)
        )  # fmt: skip
    except (jeepney.DBusErrorResponse, TimeoutError):
        return
    yield str(said[1])
    for child, below in children if depth < DEEPEST else ():
        yield from _names(bus, child, below, depth + 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
