"""``thunderbird``: the button in Thunderbird, and what it needs to speak to Postlogg."""

from __future__ import annotations

import argparse
from typing import Any

from postlogg.cli.answer import Answer
from postlogg.system import native_manifest
from postlogg.system.extension import build_xpi, xpi_name
from postlogg.system.native_manifest import Place
from postlogg.system.paths import data_dir

HOW = (
    "In Thunderbird, open “Add-ons and Themes” and drag the file into it; or choose “Install Add-on From File” there,"
    " behind the gear."
)


def install(options: argparse.Namespace) -> Answer:
    """``{registered, places: [{path, standing, of_system}], limits: [...], extension, how}``: ``standing`` is current,
    stale or absent; ``limits`` are sentences on a Thunderbird that cannot use it; ``extension`` is the path of the
    file that Thunderbird is to install."""
    places = native_manifest.install()
    path = build_xpi()
    lines = ["Thunderbird's extension can speak to Postlogg.", f"The extension is {path}", HOW]
    return _answer(places, str(path), lines)


def remove(options: argparse.Namespace) -> Answer:
    """As for ``install``; ``extension`` is null."""
    places = native_manifest.remove()
    (data_dir() / xpi_name()).unlink(missing_ok=True)
    lines = ["Thunderbird's extension can speak to Postlogg no longer; in Thunderbird it stays until you remove it."]
    return _answer(places, None, lines)


def status(options: argparse.Namespace) -> Answer:
    """As for ``install``; ``extension`` is null where there is no such file yet."""
    path = data_dir() / xpi_name()
    places = native_manifest.places()
    lines = [f"{place.standing}: {place.path}" for place in places]
    return _answer(places, str(path) if path.exists() else None, lines)


def _answer(places: list[Place], extension: str | None, lines: list[str]) -> Answer:
    limits = native_manifest.sandboxes()
    data: dict[str, Any] = {
        "registered": native_manifest.is_registered(places),
        "places": [
            {"path": str(place.path), "standing": place.standing, "of_system": place.of_system} for place in places
        ],
        "limits": limits,
        "extension": extension,
        "how": HOW,
    }
    return Answer(data, [*lines, *limits])
