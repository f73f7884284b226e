"""The command line: every face of Postlogg that needs no window."""

from postlogg.cli.dispatch import main

__all__ = ["main"]
