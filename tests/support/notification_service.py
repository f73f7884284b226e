"""A notification service on the session bus, as a program: tells on stdout what it is asked to show or to take away,
and presses the first button of each notification, as well as one of a notification that somebody else showed.

    python -m tests.support.notification_service [capability ...] [press:WORD] [close:WORD]

Instead of the first button, "press:" has that one pressed whose key is the word; "close:" has the notification closed
in whose text the word is, as a user does.
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
    asked = dict(each.split(":", 1) for each in capabilities if ":" in each)
    while True:
        message = bus.receive()
        match message.header.fields.get(jeepney.HeaderFields.member):
            case "GetCapabilities":
                bus.send(jeepney.new_method_return(message, "as", (capabilities,)))
            case "Notify":
                shown = shown if message.body[1] else shown + 1
                print(json.dumps(message.body), flush=True)
                bus.send(jeepney.new_method_return(message, "u", (shown,)))
                wanted = asked.get("press", (message.body[5] or ["none"])[0])
                keys = [key for key in (message.body[5] or ["none"])[::2] if key == wanted]
                for number, key in ((shown + 1000, "foreign"), *((shown, key) for key in keys)):
                    bus.send(jeepney.new_signal(emitter, "ActionInvoked", "us", (number, key)))
                if asked.get("close", "\0") in message.body[4]:
                    bus.send(jeepney.new_signal(emitter, "NotificationClosed", "uu", (shown, 2)))
            case "CloseNotification":
                print(json.dumps(["closed", *message.body]), flush=True)
                bus.send(jeepney.new_method_return(message))
                bus.send(jeepney.new_signal(emitter, "NotificationClosed", "uu", (message.body[0], 3)))


if __name__ == "__main__":
    main(sys.argv[1:])
