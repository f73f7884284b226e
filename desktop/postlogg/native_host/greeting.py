"""``hello``: the state of things. ``settings``: open Postlogg's window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postlogg import __version__
from postlogg.journal.switch import Switch
from postlogg.native_host.protocol import PROTOCOL
from postlogg.system.lock import ProcessLock
from postlogg.system.paths import lock_path

if TYPE_CHECKING:
    from postlogg.native_host.host import Host

# Facts in which the engine says what keeps it from working.
TROUBLES = ("engine_trouble", "sending_trouble")

NOT_SET_UP = "Postlogg does not know the CRM's address yet: open its settings."
NOT_RUNNING = "Postlogg is not running: what you ask for is logged once it is started."
NOT_CAPTURING = "Automatic logging is off: what you ask for is logged."
AT_WORK = "Postlogg is at work."


def hello(host: Host, asked: dict[str, Any]) -> dict[str, Any]:
    """What the extension has to know before anything else."""
    chosen, files = host.files.glance, host.files
    host.is_greeted, host.newcomer = True, asked["version"]
    engine = ProcessLock(lock_path(files.journal_path)).holder() is not None
    switch = Switch(files.journal) if files.is_there() else None
    capturing = switch is None or switch.is_on(files.clock())
    troubles = [trouble for name in TROUBLES if (trouble := switch.fact(name))] if switch else []
    return {
        "protocol": PROTOCOL,
        "version": __version__,
        "set_up": chosen.is_set_up,
        "capturing": capturing,
        "sentence": host.in_words(_sentence(chosen.is_set_up, engine, capturing, troubles)),
        "engine": engine,
        "crm": {"bcc": chosen.bcc_address, "forward": chosen.forward_address},
        "tag": chosen.request_tag,
        "tags_logged": chosen.tags_logged,
        "sends": chosen.sends,
        "language": host.words.language,
    }


def _sentence(set_up: bool, engine: bool, capturing: bool, troubles: list[str]) -> str:
    if not set_up:
        return NOT_SET_UP
    if not engine:
        return NOT_RUNNING
    if troubles:
        return troubles[0]
    return AT_WORK if capturing else NOT_CAPTURING
