from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from postlogg.system.notifications import Notifier

ROOT = Path(__file__).resolve().parents[2]
SHOW = """
import json, subprocess, sys
from postlogg.system.notifications import Notifier
from tests.support.smtp_server import wait_for

capabilities, title, text, actions = json.loads(sys.argv[1])
command = [sys.executable, "-m", "tests.support.notification_service", *capabilities]
service = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
assert service.stdout.readline() == "ready\\n"
notifier = Notifier()
result = {"shown": notifier.notify(title, text, actions), "chosen": []}
if result["shown"]:
    result["asked"] = json.loads(service.stdout.readline())
    wait_for(lambda: result["chosen"].extend(notifier.chosen()) or result["chosen"] or not actions)
service.kill()
service.wait()
result["afterwards"] = notifier.notify(title, text)
notifier.close()
print(json.dumps(result))
"""
BUS = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
on_a_bus = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs dbus-run-session"
)


@pytest.fixture
def bus(tmp_path: Path) -> Path:
    """A bus that starts no services of the machine."""
    file = tmp_path / "bus.conf"
    file.write_text(BUS, encoding="utf-8")
    return file


def _show(bus: Path, capabilities: list[str], title: str, text: str, actions: dict[str, str]) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT}"}
    arguments = json.dumps([capabilities, title, text, actions])
    command = ["dbus-run-session", f"--config-file={bus}", "--", sys.executable, "-c", SHOW, arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT, timeout=60)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


@on_a_bus
def test_a_notification_with_buttons_tells_which_was_pressed(bus: Path) -> None:
    actions = {"log:7": "Log it", "skip:7": "Leave it"}
    result = _show(bus, ["actions", "body", "body-markup"], "A reply from Bob & Co", "Offer <new> & more\0", actions)
    name, replaces, icon, title, text, buttons, hints, expires = result["asked"]
    assert (name, replaces, icon, hints, expires) == ("Postlogg", 0, "postlogg", {}, -1)
    assert (title, text) == ("A reply from Bob & Co", "Offer &lt;new&gt; &amp; more")
    assert buttons == ["log:7", "Log it", "skip:7", "Leave it"]
    assert result["chosen"] == ["log:7"]
    assert not result["afterwards"]


@on_a_bus
def test_a_service_that_knows_no_markup_gets_none(bus: Path) -> None:
    result = _show(bus, ["body"], "Logged", "Offer <new> \ud800", {})
    assert result["asked"][4:6] == ["Offer <new> ?", []]


@on_a_bus
def test_buttons_that_a_service_cannot_show_are_not_lost_in_silence(bus: Path) -> None:
    assert not _show(bus, ["body"], "Logged", "Offer", {"log:7": "Log it"})["shown"]


def test_without_a_bus_nothing_is_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no-bus'}")
    notifier = Notifier()
    assert not notifier.notify("Logged", "Offer")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not notifier.notify("Logged", "Offer")
    assert notifier.chosen() == []
    notifier.close()
