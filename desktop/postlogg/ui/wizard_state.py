"""How far setting up has come: apart from its pages, which are imported only when they are wanted."""

from __future__ import annotations

from postlogg.ui.desk import Desk

# Facts of the journal.
PAGE, DONE = "setup_page", "setup_done"


def is_wanted(desk: Desk) -> bool:
    """Whether the program begins with it: nothing is set up, or it was left before its end."""
    if desk.switch.fact(DONE):
        return False
    settings = desk.keeper.settings
    where = settings.destination
    fresh = not (settings.folders or where.bcc_address or where.forward_address)
    return not desk.keeper.error and (fresh or bool(desk.switch.fact(PAGE)))
