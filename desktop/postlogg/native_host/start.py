"""The entry point: who asks, and over which streams."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from postlogg.system.programs import EXTENSION_ID


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until the extension closes the connection; the exit status.

    ``argv``: the path of the manifest and the extension's id, as Thunderbird gives them. Any other extension is
    refused with status 1; so is a connection that is none of frames.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if list(arguments[1:2]) != [EXTENSION_ID]:
        print("This program talks to Postlogg's extension in Thunderbird and to nobody else.", file=sys.stderr)
        return 1
    # whatever is imported for one kind of request only is imported when the first of that kind comes
    from postlogg.native_host.host import serve  # noqa: PLC0415

    return serve(sys.stdin.buffer, _own_output())


def _own_output() -> int:
    """Standard output for the frames alone; whatever else is printed goes to standard error."""
    output = os.dup(1)
    with suppress(OSError):  # there may be no standard error
        os.dup2(2, 1)
    return output
