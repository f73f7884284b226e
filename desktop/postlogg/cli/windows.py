"""The commands that open a window. Faces do not import one another: the window is asked for by its name, and only when
it is wanted, so that nothing else of the command line needs Qt."""

from __future__ import annotations

import argparse
from importlib import import_module

from postlogg.cli.answer import Answer
from postlogg.demo.story import Story


def tray(options: argparse.Namespace) -> Answer:
    """Start the tray program; returns when it is left."""
    return Answer(status=int(import_module("postlogg.ui.app").main() or 0))


def demo(story: Story) -> Answer:
    """Play the story beside a window that shows it."""
    raise NotImplementedError(story)
