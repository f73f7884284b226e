"""What health is judged by, gathered from the journal, the settings and the disk. For every face."""

from __future__ import annotations

import shutil
from pathlib import Path

from postlogg.health import Facts, FolderFacts, Health, Limits, judge
from postlogg.journal import Circuit, Journal, Listing, Messages, Outbox, Switch
from postlogg.model import WATCHED, Direction, Folder
from postlogg.settings import Settings

ARRIVALS = 200
NEWS = ("new_accounts", "new_sent_folder")
"""The facts in the journal that say in words what was found on this computer."""


def check_up(
    journal: Journal, settings: Settings, *, running: bool, now: float, limits: Limits | None = None
) -> Health:
    """How it stands. ``running``: whether an engine is at work on this journal. Raises JournalError."""
    return judge(facts(journal, settings, running=running, now=now), limits or Limits())


def facts(journal: Journal, settings: Settings, *, running: bool, now: float) -> Facts:
    """What there is to judge. Raises JournalError."""
    switch, outbox, sending = Switch(journal), Outbox(journal), settings.sending
    waiting, waiting_since = outbox.waiting()
    circuit = Circuit(journal, sending) if sending else None
    return Facts(
        now=now,
        missing=tuple(_missing(settings)),
        running=running,
        round_at=float(switch.fact("engine_round_at") or 0) or None,
        engine_trouble=switch.fact("engine_trouble"),
        sending_trouble=switch.fact("sending_trouble"),
        sending_is_credential=switch.fact("sending_trouble_kind") == "credential",
        confirming_trouble=switch.fact("confirming_trouble"),
        server=sending.host if sending else "",
        server_reached_at=circuit.reached_at() if circuit else None,
        folders=tuple(_folders(journal, settings)),
        waiting=waiting,
        waiting_since=waiting_since,
        not_logged=len(Listing(journal).unacknowledged()),
        arrivals=Messages(journal).arrivals(Direction.RECEIVED, ARRIVALS),
        free_octets=_free(journal.path),
        paused_for=switch.fact("paused_for"),
        news=tuple(filter(None, map(switch.fact, NEWS))),
    )


def _missing(settings: Settings) -> list[str]:
    found = []
    if not settings.folders:
        found.append("no folder is watched")
    if not (settings.destination.bcc_address or settings.destination.forward_address):
        found.append("the address of the CRM is missing")
    if settings.sending is None and not settings.thunderbird.sends:
        found.append("there is no account to send with")
    return found


def _folders(journal: Journal, settings: Settings) -> list[FolderFacts]:
    states = {state.path: state for state in Messages(journal).folders()}
    found = []
    for folder in (each for each in settings.folders if each.kind in WATCHED):
        state = states.get(folder.place)
        read_at = state.read_at if state else None
        found.append(FolderFacts(_name(folder), read_at, state.known if state else 0, state.problem if state else ""))
    return found


def _name(folder: Folder) -> str:
    return folder.label or folder.path.name


def _free(path: Path) -> int | None:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return None
