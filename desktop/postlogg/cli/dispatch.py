"""The entry point: reads the command line, does the command, prints its answer, and turns errors into a status."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from postlogg.cli.answer import DONE, FAILED, Answer
from postlogg.cli.parser import build
from postlogg.errors import PostloggError

log = logging.getLogger(__name__)

BUG = "Postlogg met an error that it does not know; this is a bug. With --verbose it says more."


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit status. A wrong command line ends in SystemExit with status 2."""
    parser = build()
    options = parser.parse_args(argv)
    _set_up(verbose=options.verbose)
    try:
        return _print(_function(options.command)(options), as_json=options.json)
    except PostloggError as error:
        return _failed(str(error), as_json=options.json)
    except BrokenPipeError:
        # the reader of our output has gone; so may we, and the interpreter shall not complain on closing it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130
    except Exception:
        log.debug("The trace:", exc_info=True)
        return _failed(BUG, as_json=options.json)


def _function(command: str) -> Callable[[argparse.Namespace], Answer]:
    module, _, name = command.partition(":")
    found: Callable[[argparse.Namespace], Answer] = getattr(import_module(f"postlogg.cli.{module}"), name)
    return found


def _set_up(*, verbose: bool) -> None:
    # of other people's modules nothing below a warning: they would print whole messages
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("postlogg").setLevel(logging.DEBUG if verbose else logging.WARNING)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # a Windows console or the C locale must not fail on a name; what it cannot show is replaced
            stream.reconfigure(encoding="utf-8", errors="replace")


def _print(answer: Answer, *, as_json: bool) -> int:
    for sentence in answer.left_out:
        print(f"postlogg: {sentence}", file=sys.stderr)
    text = answer.text(as_json=as_json)
    if text:
        print(text, flush=True)
    return answer.status


def _failed(sentence: str, *, as_json: bool) -> int:
    print(f"postlogg: {sentence}", file=sys.stderr)
    if as_json:
        print(json.dumps({"error": sentence}, ensure_ascii=False), flush=True)
    return FAILED
