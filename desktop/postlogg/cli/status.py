"""``status``: what became of the e-mail, and whether all is well."""

from __future__ import annotations

import argparse
import time
from typing import Any

from postlogg import __version__
from postlogg.cli import place
from postlogg.cli.answer import Answer, table
from postlogg.cli.checking import health_object, look, problems
from postlogg.cli.described import confirmation_object, entry_lines, entry_object, moment
from postlogg.following import NEW_ACCOUNTS
from postlogg.health import sentences
from postlogg.journal import FolderState, Journal, Listing, Messages, Switch, View
from postlogg.settings import Settings


def status(options: argparse.Namespace) -> Answer:
    """``{version, engine: {running, last_round, problems}, new_accounts (a sentence), capturing, paused_until, mode,
    counts: {all, attention, waiting, logged, not_logged}, folders: [{path, label, kind, read_at, messages, problem}],
    health, entries: [...]}``.

    ``read_at`` is null for a folder that was never read; for ``health`` see ``checking.health_object``, for
    ``entries`` ``described.entry_object``, and for the member ``confirmation`` that each has here,
    ``described.confirmation_object``.
    """
    chosen = place.settings()
    with place.journal() as journal:
        listing = Listing(journal)
        entries = listing.entries(View(options.view), options.find, limit=options.limit)
        health = _health(journal, chosen)
        found = look(journal, chosen)
        health["counts"] = {str(view): listing.count(view) for view in View}
        shown = [{**entry_object(entry), "confirmation": confirmation_object(journal, entry)} for entry in entries]
    data = {**health, "health": health_object(found), "entries": shown}
    return Answer(
        data,
        [
            *_health_lines(health),
            "",
            *sentences(found.findings, health["engine"]["problems"]),
            *found.notes,
            *found.news,
            "",
            *(entry_lines(entries) or ["No e-mail to show."]),
        ],
    )


def _health(journal: Journal, chosen: Settings) -> dict[str, Any]:
    switch, states = Switch(journal), {state.path: state for state in Messages(journal).folders()}
    last_round = switch.fact("engine_round_at")
    paused_until = switch.paused_until()
    return {
        "version": __version__,
        "engine": {
            "running": place.engine_is_running(),
            "last_round": moment(float(last_round)) if last_round else None,
            "problems": problems(switch),
        },
        "new_accounts": switch.fact(NEW_ACCOUNTS),
        "capturing": switch.is_on(time.time()),
        "paused_until": moment(paused_until) if paused_until > time.time() else None,
        "mode": chosen.mode,
        "folders": [
            {
                "path": folder.place,
                "label": folder.label,
                "kind": folder.kind,
                **_read(states.get(folder.place)),
            }
            for folder in chosen.folders
        ],
    }


def _read(state: FolderState | None) -> dict[str, Any]:
    if state is None:
        return {"read_at": None, "messages": 0, "problem": ""}
    return {"read_at": moment(state.read_at), "messages": state.known, "problem": state.problem}


def _health_lines(health: dict[str, Any]) -> list[str]:
    engine, counts = health["engine"], health["counts"]
    lines = [
        f"Engine: {'running' if engine['running'] else 'not running'}; mode: {health['mode']}; "
        f"automatic logging: {_switch_words(health)}",
        f"Logged: {counts['logged']}; waiting: {counts['waiting']}; not logged: {counts['not_logged']};"
        f" for your attention: {counts['attention']}",
    ]
    lines += [f"Problem: {problem}" for problem in engine["problems"]]
    rows = [
        (folder["kind"], folder["label"] or folder["path"], folder["read_at"] or "never", folder["messages"],
         folder["problem"] or "-")
        for folder in health["folders"]
    ]  # fmt: skip
    folders = table(("Kind", "Folder", "Last read", "New since", "Problem"), rows)
    return [*lines, "", *(folders or ["No folder is watched: see “postlogg configure”."])]


def _switch_words(health: dict[str, Any]) -> str:
    if health["capturing"]:
        return "on"
    return f"paused until {health['paused_until']}" if health["paused_until"] else "off"
