from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from postlogg.system.power import Power

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import subprocess, sys
from postlogg.system.power import Power

service = subprocess.Popen([sys.executable, "-m", "tests.support.network_manager", sys.argv[1]], stdout=subprocess.PIPE)
assert service.stdout.readline() == b"ready\\n"
print(Power(bus="SESSION").is_metered())
service.kill()
service.wait()
"""


def supply(root: Path, name: str, **facts: str) -> None:
    (root / name).mkdir(parents=True)
    for fact, value in facts.items():
        (root / name / fact).write_text(f"{value}\n")


def on_battery(root: Path) -> bool | None:
    return Power(root, platform="linux").on_battery()


@pytest.mark.parametrize(
    ("mains", "battery", "expected"),
    [
        ("1", "Charging", False),
        ("1", "Full", False),
        ("1", "Discharging", False),  # a weak charger
        ("0", "Discharging", True),
        ("0", "Unknown", True),
        ("0", "Charging", False),  # through a port that is not listed
        (None, "Discharging", True),
        (None, "Full", False),
        (None, "Not charging", False),
        ("1", None, False),
        ("0", None, None),
        (None, None, None),
    ],
)
def test_a_laptop_on_its_battery(tmp_path: Path, mains: str | None, battery: str | None, expected: bool | None) -> None:
    if mains is not None:
        supply(tmp_path, "AC", type="Mains", online=mains)
    if battery is not None:
        supply(tmp_path, "BAT0", type="Battery", status=battery, scope="System")
    assert on_battery(tmp_path) is expected


def test_charging_through_usb(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "ucsi-source-psy-USBC000:001", type="USB", online="1")
    supply(tmp_path, "BAT0", type="Battery", status="Not charging")
    assert on_battery(tmp_path) is False


def test_a_mouse_has_a_battery_of_its_own(tmp_path: Path) -> None:
    supply(tmp_path, "hidpp_battery_0", type="Battery", status="Discharging", scope="Device")
    assert on_battery(tmp_path) is None


def test_what_cannot_be_read_is_not_known(tmp_path: Path) -> None:
    assert on_battery(tmp_path / "nowhere") is None
    supply(tmp_path, "BAT0")
    (tmp_path / "AC").write_text("no folder")
    assert on_battery(tmp_path) is None


def test_other_systems_are_asked_otherwise_or_not_at_all(tmp_path: Path) -> None:
    assert Power(tmp_path, platform="plan9").on_battery() is None
    assert Power(tmp_path, platform="darwin").is_metered() is None
    if sys.platform == "linux":
        assert Power(tmp_path, platform="darwin").on_battery() is None
        assert Power(tmp_path, platform="win32").on_battery() is None


def test_without_a_bus_nothing_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")
    assert Power(bus="SYSTEM").is_metered() is None
    assert Power(bus="SESSION").is_metered() is None


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs dbus-run-session")
@pytest.mark.parametrize(
    ("said", "expected"),
    [("1", "True"), ("3", "True"), ("2", "False"), ("4", "False"), ("0", "None"), ("error", "None")],
)
def test_networkmanager_says_whether_the_network_is_metered(said: str, expected: str) -> None:
    asked = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", ASK, said], cwd=ROOT, capture_output=True, text=True,
        timeout=30, check=True, env={"PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT}", "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert asked.stdout == f"{expected}\n"
