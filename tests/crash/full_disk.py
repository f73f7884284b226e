"""An engine on a disk that fills up and has room again: ``python -m tests.crash.full_disk HOME PORT``. Exits with 1
where a message is lost, or where nothing is said."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from tests.support.desk import Desk
from tests.support.faults import full_disk, run_for_a_round
from tests.support.mail import mail

from postlogg.model import AuthMethod, Security, SmtpServer, State


def main(home: str, port: str) -> int:
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    with Desk(Path(home) / "desk", SmtpServer("localhost", int(port), Security.NONE, AuthMethod.NONE)) as desk:
        desk.send(mail(1))
        desk.round()
        desk.send(mail(2))
        desk.send(mail(3))
        desk.put_forward(61)
        with full_disk():
            for _ in range(3):
                run_for_a_round(desk.engine)
        assert desk.listing.count() == 1, "nothing could be written"
        for _ in range(3):
            desk.put_forward(61)
            run_for_a_round(desk.engine)
        assert {desk.entry(mail(number)).state for number in (1, 2, 3)} == {State.ACCEPTED}
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
