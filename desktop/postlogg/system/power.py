"""Whether this computer runs on battery, and whether its network is metered. None where the system does not say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

SUPPLIES = Path("/sys/class/power_supply")
_MAINS = ("mains", "usb")
_PATIENCE = 2.0
_NETWORK, _NETWORK_PATH = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"
# NMMetered in NetworkManager's D-Bus API: yes, no, and what it guesses; 0 is unknown.
_METERED = {1: True, 2: False, 3: True, 4: False}


class Power:
    """Asks the system anew each time. ``supplies``: where Linux lists power supplies; ``bus``: where NetworkManager is
    asked."""

    def __init__(self, supplies: Path = SUPPLIES, bus: str = "SYSTEM", platform: str = sys.platform) -> None:
        self._supplies, self._bus, self._platform = supplies, bus, platform

    def on_battery(self) -> bool | None:
        """Whether nothing but a battery feeds this computer."""
        if self._platform == "linux":
            return _on_battery_linux(self._supplies)
        if self._platform == "darwin":
            return _on_battery_mac()
        return _on_battery_windows() if self._platform == "win32" else None

    def is_metered(self) -> bool | None:
        """Whether the network in use is paid for by the octet."""
        return _metered(self._bus) if self._platform == "linux" else None


def _on_battery_linux(supplies: Path) -> bool | None:
    """As the kernel's sysfs-class-power has it. Batteries of mice and the like have the scope Device."""
    found = [supply for supply in _listed(supplies) if _said(supply, "scope") != "device"]
    mains = [_said(supply, "online") for supply in found if _said(supply, "type") in _MAINS]
    batteries = [_said(supply, "status") for supply in found if _said(supply, "type") == "battery"]
    if "1" in mains:
        return False
    if not batteries:
        return None
    return "discharging" in batteries or (bool(mains) and "charging" not in batteries)


def _listed(supplies: Path) -> list[Path]:
    try:
        return sorted(supplies.iterdir())
    except OSError:
        return []


def _said(supply: Path, name: str) -> str:
    try:
        return (supply / name).read_text("ascii", "replace").strip().lower()
    except OSError:
        return ""


def _on_battery_mac() -> bool | None:
    """pmset(1): its first line names what power is drawn from."""
    try:
        asked = subprocess.run(["/usr/bin/pmset", "-g", "batt"], capture_output=True, timeout=_PATIENCE, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    if b"'Battery Power'" in asked.stdout:
        return True
    return False if b"'AC Power'" in asked.stdout else None


def _on_battery_windows() -> bool | None:
    """GetSystemPowerStatus: the first octet, ACLineStatus, is 0 on battery, 1 on mains, 255 where it is not known."""
    import ctypes  # noqa: PLC0415 - on Windows only

    status, windows = (ctypes.c_ubyte * 12)(), getattr(ctypes, "windll", None)
    if windows is None or not windows.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    return {0: True, 1: False}.get(status[0])


def _metered(bus: str) -> bool | None:
    try:
        import jeepney  # noqa: PLC0415 - only on Linux, and only where the user wants to know
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
    except ImportError:
        return None
    address = jeepney.DBusAddress(_NETWORK_PATH, bus_name=_NETWORK, interface=_NETWORK)
    try:
        with open_dbus_connection(bus) as connection:
            reply = connection.send_and_get_reply(jeepney.Properties(address).get("Metered"), timeout=_PATIENCE)
    except (OSError, EOFError, KeyError, ValueError, RuntimeError):
        return None
    return _METERED.get(_number(reply))


def _number(reply: Any) -> int:
    try:
        return int(reply.body[0][1])
    except (IndexError, TypeError, ValueError):
        return 0
