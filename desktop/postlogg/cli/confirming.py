"""``confirm`` and ``token``: what the CRM itself shows, asked of its HTTP API."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace

from postlogg.cli import asking, place
from postlogg.cli.answer import Answer
from postlogg.cli.described import confirmation_object, entry_lines, entry_object
from postlogg.cli.running import round_unless_running
from postlogg.errors import ApiUnavailable, PostloggError, SettingsError
from postlogg.journal import Confirmations, EventKind, Journal, Listing, Outbox, Switch
from postlogg.model import State
from postlogg.settings import Destination, check_api_url, save
from postlogg.system import paths
from postlogg.system.secrets import KeyringSecrets

TROUBLE = "confirming_trouble"


def confirm(options: argparse.Namespace) -> Answer:
    """``{engine_is_running, problem, entries: [...]}``, an entry (as in ``status``) for each e-mail asked about; as for
    ``log``. ``problem``: why the CRM could not be asked, or an empty text."""
    if not place.settings().destination.confirm:
        raise PostloggError("The CRM is not asked: enter its access token first, with “postlogg token set”.")
    with place.journal() as journal:
        numbers = asking.with_ids(journal, options.message_ids) + options.numbers
        moved = _wanted(journal, numbers or _accepted(journal), to_log=options.log)
        running = not round_unless_running(journal)
        return _shown(journal, moved, running=running)


def _accepted(journal: Journal) -> list[int]:
    return [entry.message for entry in Listing(journal).entries(states=(State.ACCEPTED,), limit=asking.ALL)]


def _wanted(journal: Journal, numbers: list[int], *, to_log: bool) -> list[int]:
    confirmations, now = Confirmations(journal), time.time()
    move = confirmations.ask_to_log if to_log else confirmations.ask_now
    asked = list[int]()
    with journal.transaction():
        confirmations.end_rest()
        for number in numbers:
            submission = Outbox(journal).of_message(number)
            if submission is None:
                raise PostloggError(f"Message {number} was not handed over to the CRM.")
            if move(submission.id, now) and to_log:
                Listing(journal).happened(number, EventKind.ASKED, now)
            asked.append(number)
    if not asked:
        raise PostloggError("There is nothing to ask about: no e-mail waits for the CRM to show it.")
    return asked


def _shown(journal: Journal, numbers: list[int], *, running: bool) -> Answer:
    problem = Switch(journal).fact(TROUBLE)
    entries = [entry for number in numbers if (entry := Listing(journal).entry(number)) is not None]
    shown = [{**entry_object(entry), "confirmation": confirmation_object(journal, entry)} for entry in entries]
    lines = [*([f"Problem: {problem}"] if problem else []), *entry_lines(entries)]
    return Answer({"engine_is_running": running, "problem": problem, "entries": shown}, lines)


def token_set(options: argparse.Namespace) -> Answer:
    """``{account, region, proposed: {bcc_address, forward_address}, problems: [...]}``. A token that the CRM does not
    accept is not kept; one that could not be tried is, and ``account`` is null then."""
    settings = place.settings()
    url = settings.destination.api_url if options.api is None else check_api_url(options.api)
    destination = replace(settings.destination, confirm=True, api_url=url)
    if not destination.api:
        raise SettingsError("It is not known where this CRM's API is: say it with --api.")
    token = sys.stdin.readline().strip()
    if not token or not token.isascii() or not token.isprintable():
        raise PostloggError("No access token was given on standard input.")
    answer = _tried(destination, token)
    KeyringSecrets().put(destination.token_name, token)
    save(replace(settings, destination=destination), paths.settings_path())
    with place.journal() as journal:
        Confirmations(journal).end_rest()
    return answer


def _tried(destination: Destination, token: str) -> Answer:
    # with its library it takes some megabytes, which the other commands do without
    from postlogg.confirmation.trial import try_token  # noqa: PLC0415

    try:
        tried = try_token(destination.api, token, (destination.bcc_address, destination.forward_address))
    except ApiUnavailable as error:
        nothing = {"bcc_address": "", "forward_address": ""}
        return Answer({"account": None, "region": "", "proposed": nothing, "problems": [str(error)]},
                      [f"The access token is kept, but could not be tried: {error}"])  # fmt: skip
    proposed = {"bcc_address": tried.bcc_address, "forward_address": tried.forward_address}
    lines = [f"The access token is for account {tried.account.number}.", *tried.problems]
    lines += [f"Its addresses should be {' and '.join(proposed.values())}."] if all(proposed.values()) else []
    return Answer({"account": tried.account.number, "region": tried.account.region, "proposed": proposed,
                   "problems": list(tried.problems)}, lines)  # fmt: skip


def token_clear(options: argparse.Namespace) -> Answer:
    """``{done: sentence}``."""
    settings = place.settings()
    KeyringSecrets().delete(settings.destination.token_name)
    save(replace(settings, destination=replace(settings.destination, confirm=False)), paths.settings_path())
    sentence = "The access token is forgotten; the CRM is asked no longer."
    return Answer({"done": sentence}, [sentence])
