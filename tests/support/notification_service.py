"""A notification service on the session bus, as a program: tells on stdout what it is asked to show, and presses the
first button of each notification, as well as one of a notification that somebody else showed.

    python -m tests.support.notification_service [capability ...]
"""

from __future__ import annotations

import json
import sys

import jeepney
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


def main(capabilities: list[str]) -> None:
    """Serves until the bus is gone."""
    bus = open_dbus_connection("SESSION")
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    print("ready", flush=True)
    emitter = jeepney.DBusAddress(PATH, interface=NAME)
    shown = 0
    while True:
        message = bus.receive()
        match message.header.fields.get(jeepney.HeaderFields.member):
            case "GetCapabilities":
                bus.send(jeepney.new_method_return(message, "as", (capabilities,)))
            case "Notify":
                shown += 1
                print(json.dumps(message.body), flush=True)
                bus.send(jeepney.new_method_return(message, "u", (shown,)))
                for number, key in ((shown + 1000, "foreign"), (shown, (message.body[5] or ["none"])[0])):
                    bus.send(jeepney.new_signal(emitter, "ActionInvoked", "us", (number, key)))


if __name__ == "__main__":
    main(sys.argv[1:])
