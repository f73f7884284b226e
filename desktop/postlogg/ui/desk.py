"""What every window needs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postlogg import journal as records  # whose names are imported when they are first asked for
from postlogg.journal import Journal, Switch
from postlogg.system.secrets import Secrets
from postlogg.ui.background import Background
from postlogg.ui.built_in_crm import BuiltInCrm
from postlogg.ui.journal_watch import JournalWatch
from postlogg.ui.settings_keeper import SettingsKeeper
from postlogg.ui.tally import Tally

if TYPE_CHECKING:
    from postlogg.journal import Listing, Messages, Outbox


@dataclass(frozen=True, slots=True)
class Desk:
    """The user interface thread's connection to the journal, the settings, and what watches both. ``viewer_only``:
    another process runs the engine. ``trouble``: why the engine cannot open the journal, or an empty text."""

    journal: Journal
    watch: JournalWatch
    keeper: SettingsKeeper
    background: Background
    tally: Tally
    built_in: BuiltInCrm
    secrets: Secrets
    wake: Callable[[], None]
    clock: Callable[[], float] = time.time
    viewer_only: bool = False
    home: Path | None = field(default=None)
    trouble: Callable[[], str] = str

    @property
    def listing(self) -> Listing:
        """Reads for viewers."""
        return records.Listing(self.journal)

    @property
    def outbox(self) -> Outbox:
        """Submissions."""
        return records.Outbox(self.journal)

    @property
    def messages(self) -> Messages:
        """Messages and folders."""
        return records.Messages(self.journal)

    @property
    def switch(self) -> Switch:
        """Automatic logging on, off or paused."""
        return Switch(self.journal)

    def written(self) -> None:
        """After the windows themselves have written into the journal: show it, and let the engine look."""
        self.watch.poke()
        self.wake()

    def close(self) -> None:
        """The windows are done with the journal."""
        self.watch.stop()
        self.background.stop()
        self.built_in.stop()
        self.journal.close()


def lay(
    journal_path: Path, settings_path: Path, secrets: Secrets, *, wake: Callable[[], None] = lambda: None,
    clock: Callable[[], float] = time.time, viewer_only: bool = False, home: Path | None = None,
    parent: QObject | None = None, trouble: Callable[[], str] = str,
) -> Desk:  # fmt: skip
    """A desk for these files. ``home``: where mail clients are looked for, the user's home if not given."""
    journal = Journal(journal_path)
    watch = JournalWatch(journal, clock, parent, (settings_path,))
    keeper = SettingsKeeper(settings_path, wake, parent)
    watch.ticked.connect(keeper.reread)
    background = Background(parent)
    tally = Tally(journal_path, watch, background, parent)
    built_in = BuiltInCrm(journal_path.with_name("crm.sqlite"), keeper, Switch(journal), parent)
    return Desk(journal, watch, keeper, background, tally, built_in, secrets, wake, clock, viewer_only, home, trouble)
