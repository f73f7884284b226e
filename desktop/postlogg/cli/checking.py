"""``check``: whether all is well, for a monitor."""

from __future__ import annotations

import argparse
import time
from typing import Any

from postlogg.checkup import check_up
from postlogg.cli import place
from postlogg.cli.answer import DONE, FAILED, Answer
from postlogg.health import Health, Limits, sentences
from postlogg.journal import Journal, Switch
from postlogg.settings import Settings

# Facts in which the engine says what keeps it from working.
TROUBLES = ("engine_trouble", "sending_trouble", "confirming_trouble")


def check(options: argparse.Namespace) -> Answer:
    """What ``health_object`` has; the exit status is 1 where not all is well."""
    chosen = place.settings()
    with place.journal() as journal:
        found = look(journal, chosen, Limits(gap=60.0 * options.gap_minutes))
    lines = [*(sentences(found.findings) or ["All is well."]), *found.notes, *found.news]
    return Answer(health_object(found), [*lines, "", *found.pulses], status=DONE if found.well else FAILED)


def problems(switch: Switch) -> list[str]:
    """What keeps the engine from working, as sentences."""
    return [problem for name in TROUBLES if (problem := switch.fact(name))]


def look(journal: Journal, chosen: Settings, limits: Limits | None = None) -> Health:
    """How it stands at this moment."""
    return check_up(journal, chosen, running=place.engine_is_running(), now=time.time(), limits=limits)


def health_object(found: Health) -> dict[str, Any]:
    """well, findings (concern, sentence, remedy), pulses (sentences on when each folder and server was used last),
    notes (sentences on what is as the user chose it), news (sentences on what was found on this computer)."""
    findings = [{"concern": each.concern, "sentence": each.sentence, "remedy": each.remedy} for each in found.findings]
    return {
        "well": found.well,
        "findings": findings,
        "pulses": list(found.pulses),
        "notes": list(found.notes),
        "news": list(found.news),
    }
