"""The visible half of public fixtures and Thunderbird's translations, where the checkout has them beside it."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from postlogg.mail.forwarded import Forwarded, read, read_message
from postlogg.model import Mailbox

SHARED = Path(__file__).resolve().parents[3] / "shared"
CORPUS, SCORER = SHARED / "corpora/forwarded/expected.json", SHARED / "scoring/score_forwarded.py"
SAMPLES = sorted((SHARED / "lab/thunderbird/samples").glob("*forward*.eml"))

pytestmark = pytest.mark.skipif(not (CORPUS.exists() and SCORER.exists()), reason="../shared is not there")


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_forwarded", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def plain(mailbox: Mailbox) -> dict[str, str]:
    return {"name": mailbox.name, "address": mailbox.address}


def answer(found: Forwarded | None) -> dict[str, Any]:
    if found is None:
        return {"forwarded": False}
    return {
        "forwarded": True,
        "from": plain(found.sender) if found.sender else None,
        "to": [plain(mailbox) for mailbox in found.to],
        "cc": [plain(mailbox) for mailbox in found.cc],
        "subject": found.subject,
        "date": found.date,
        "body": found.body,
        "message": found.note,
    }


def rates(scorer: ModuleType, chosen: Callable[[dict[str, Any]], bool], *, subject: bool = True) -> tuple[float, float]:
    """Percent of the items with every field right, and with forwarded and the addresses right."""
    items = [item for item in scorer.load(str(CORPUS)) if chosen(item)]
    judged = []
    for item in items:
        body, outer, kind = scorer.given(item)
        judged.append(scorer.judge(item, answer(read(body, subject=outer if subject else None, kind=kind))))
    whole, core = (100 * sum(one[key] for one in judged) / len(judged) for key in ("all", "core"))
    return whole, core


def test_collected_forwards(scorer: ModuleType) -> None:
    whole, core = rates(scorer, lambda item: item["source"] != "tb_l10n")
    assert whole >= 99
    assert core == 100


def test_what_is_no_forward(scorer: ModuleType) -> None:
    assert rates(scorer, lambda item: not item["expected"]["forwarded"]) == (100, 100)


def test_collected_forwards_without_the_outer_subject(scorer: ModuleType) -> None:
    whole, core = rates(scorer, lambda item: item["source"] != "tb_l10n", subject=False)
    assert whole >= 90
    assert core >= 95


@pytest.mark.parametrize("kind", ["text", "html"])
def test_thunderbirds_languages(scorer: ModuleType, kind: str) -> None:
    whole, core = rates(scorer, lambda item: item["source"] == "tb_l10n" and item["id"].endswith(kind))
    assert whole >= 99
    assert core == 100


@pytest.mark.skipif(not SAMPLES, reason="../shared has no forwards of Thunderbird's")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_forwards_that_thunderbird_made(sample: Path) -> None:
    found = read_message(sample.read_bytes())
    assert found is not None
    assert found.sender == Mailbox("Kari Nordmann", "kari@customer.example")
    assert found.to == (Mailbox("Rep Resen", "rep@lab.example"),)
    assert found.cc == (Mailbox("Øyvind Ås", "oyvind@customer.example"),)
    assert (found.subject, found.date) == ("Tilbud på 3 båter – æøå", "Mon, 23 Nov 2026 09:15:00 +0100")
    assert (found.message_id, found.attached) == ("<seed-html-1@customer.example>", "attachment" in sample.name)
    assert found.note == ("Se under" if "note" in sample.name else None)
    assert found.body.startswith("Hei ")
    assert found.body.endswith("Mvh Kari")
