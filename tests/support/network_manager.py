"""NetworkManager's property Metered on the session bus, as a program: ``python -m tests.support.network_manager N``;
``error`` in the place of the number: it knows no such property."""

from __future__ import annotations

import sys

import jeepney
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.NetworkManager"


def main(said: str) -> None:
    """Serves until the bus is gone."""
    bus = open_dbus_connection("SESSION")
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    print("ready", flush=True)
    while True:
        message = bus.receive()
        if message.header.fields.get(jeepney.HeaderFields.member) != "Get":
            continue
        assert message.body == (NAME, "Metered")
        if said == "error":
            bus.send(jeepney.new_error(message, "org.freedesktop.DBus.Error.UnknownProperty", "s", ("none",)))
        else:
            bus.send(jeepney.new_method_return(message, "v", (("u", int(said)),)))


if __name__ == "__main__":
    main(sys.argv[1])
