"""How a folder of each format is written, read and spoilt: what the contract of the stores asks of a format."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.file_folders import CACHES, EVERY_WRITER, FORMATS, MARKS_DELETED
from tests.support.mailbox import Clock, Writer
from tests.support.remote_folders import ImapFolder, OutlookItems

from postlogg.model import Folder, FolderKind, StoreFormat
from postlogg.stores.base import Store
from postlogg.stores.opening import LAYOUTS, open_store

WHOLE = "it shows whole messages only"
NO_FILE = "its messages lie in no file of their own"
NOT_HERE = "it lies on no disk of this computer"
LATE = "a folder that is not there is an error with its remedy: it is chosen from those that are there"
MADE = "there are no octets to keep: Outlook gives properties, of which the message is made"
ONE_FILE = "all messages lie in one file"

CANNOT: dict[str, dict[str, str]] = {
    "test_a_folder_that_appears_later_starts_with_its_first_message": {"imap": LATE, "outlook": LATE},
    "test_a_message_being_written_is_left_until_it_is_whole": {"imap": WHOLE, "outlook": WHOLE},
    "test_a_fresh_message_waits_until_the_folder_is_quiet": {"imap": WHOLE, "outlook": WHOLE},
    "test_a_message_that_was_cut_short_hides_nothing": {
        "geary": "the database writes a message as a whole or not at all", "imap": WHOLE, "outlook": WHOLE,
    },
    "test_a_header_without_end_is_bounded": {"outlook": MADE},
    "test_odd_messages_neither_stop_nor_hide_the_next": {"outlook": MADE},
    "test_reading_leaves_the_folder_as_it_was": {"imap": NOT_HERE, "outlook": NOT_HERE},
    "test_a_folder_whose_name_is_no_text_is_read": {"imap": NOT_HERE, "outlook": "its names are UTF-16"},
    "test_what_is_no_message_is_passed_over": {
        "mbox-imap": ONE_FILE, "mbox-local": ONE_FILE, "mbox-sent": ONE_FILE, "geary": ONE_FILE, "imap": NOT_HERE,
        "outlook": NOT_HERE,
    },
    "test_a_message_that_may_not_be_read_hides_no_other_and_comes_when_it_may": {
        "mbox-imap": ONE_FILE, "mbox-local": ONE_FILE, "mbox-sent": ONE_FILE, "geary": ONE_FILE, "imap": NOT_HERE,
        "outlook": NOT_HERE,
    },
    "test_a_folder_that_may_not_be_read_says_so_and_comes_when_it_may": {"imap": NOT_HERE, "outlook": NOT_HERE},
    "test_a_loop_of_links_is_an_error_not_a_hang": {"imap": NOT_HERE, "outlook": NOT_HERE},
    "test_a_loop_of_links_inside_gives_nothing_twice": {
        "mbox-imap": ONE_FILE, "mbox-local": ONE_FILE, "mbox-sent": ONE_FILE, "geary": ONE_FILE, "imap": NOT_HERE,
        "outlook": NOT_HERE,
    },
}  # fmt: skip
"""Which case cannot be in which format, and why."""

NAMES = (*sorted(EVERY_WRITER), "imap", "outlook")


@dataclass
class Way:
    """A folder of one format at ``path``. ``ending`` closes what was opened for it."""

    name: str
    path: Path
    ending: ExitStack = field(default_factory=ExitStack)

    @property
    def tells_new(self) -> bool:
        """Whether it says of a message that it has just come; a cache's files come when they are fetched."""
        return self.name not in CACHES

    @property
    def marks_deleted(self) -> bool:
        return self.name in MARKS_DELETED or self.name == "imap"

    def write(self) -> Writer:
        """The folder, made if it is not there, with what the client can do in it."""
        return EVERY_WRITER[self.name](self.path)

    def read(self, ahead: float = 10.0) -> Store:
        """A new reader. ``ahead``: for how many seconds all there is seems to have been quiet."""
        return open_store(self.folder, Clock(ahead))

    def expected(self, message: bytes) -> bytes:
        """What the store must give for it."""
        return message

    @property
    def folder(self) -> Folder:
        inside = {"geary": "geary.db/INBOX", "maildir++": ".Kunder.Acme"}.get(self.name, "")
        return Folder(self.path / inside, FolderKind.INBOX, FORMATS[self.name])

    def file(self, name: str) -> Path:
        """Where a message's file of this name lies."""
        directories = LAYOUTS[FORMATS[self.name]].directories(self.folder.path)
        return next(place for place in directories if place.is_dir()) / name

    def message_name(self, number: int) -> str:
        """A name that a message's file may have, of a message that is not there."""
        return {
            StoreFormat.MAILDIR: f"1795436213.M{number}P1Q1.vm", StoreFormat.EML: f"{number:08X}-0000AB12.eml",
            StoreFormat.EMLX: f"{number}.emlx",
        }.get(FORMATS[self.name], str(number))  # fmt: skip

    def spoil(self) -> None:
        """What lies in the folder's place can be read by nobody, whatever he may."""
        if FORMATS[self.name] is StoreFormat.MBOX:
            self.path.mkdir()
        elif FORMATS[self.name] is StoreFormat.GEARY:
            self.path.mkdir()
            (self.path / "geary.db").write_bytes(b"no database" * 1000)
        elif self.name == "maildir++":
            self.path.mkdir()
            self.folder.path.write_bytes(b"a file where a folder should be")
        else:
            self.path.write_bytes(b"a file where a folder should be")

    is_on_disk = True

    def files(self) -> list[Path]:
        """The messages' files."""
        layout, inside = LAYOUTS[FORMATS[self.name]], self.folder.path
        return [Path(path) for name, path in layout.files(inside) if layout.split(name)[0]]

    def forbid(self) -> Callable[[], None]:
        """Take the right to read the folder away; what is returned gives it back."""
        places = [self.path / "geary.db" if self.name == "geary" else self.folder.path]
        if FORMATS[self.name] is StoreFormat.MAILDIR:
            places = [place for name in ("new", "cur") if (place := self.folder.path / name).is_dir()]
        modes = [(place, place.stat().st_mode) for place in places]
        for place in places:
            place.chmod(0)
        return lambda: [place.chmod(mode) for place, mode in modes] and None

    def take_away(self) -> Callable[[], None]:
        """The drive is unplugged; what is returned plugs it in again."""
        away = self.path.rename(self.path.with_name("away"))
        return lambda: away.rename(self.path) and None


class OnServer(Way):
    """A mailbox of an IMAP server."""

    _made: ImapFolder | None = None
    is_on_disk = False

    def write(self) -> ImapFolder:
        if self._made is None:
            self._made = ImapFolder(self.ending)
        return self._made

    def read(self, ahead: float = 10.0) -> Store:
        return self.write().read()

    def spoil(self) -> None:
        self.take_away()

    def take_away(self) -> Callable[[], None]:
        self.write().take_away()
        return self.write().bring_back


class InOutlook(Way):
    """A folder of Outlook, which is played by a list of items."""

    _made: OutlookItems | None = None
    is_on_disk = False

    def write(self) -> OutlookItems:
        if self._made is None:
            self._made = OutlookItems()
        return self._made

    def read(self, ahead: float = 10.0) -> Store:
        return self.write().read()

    def expected(self, message: bytes) -> bytes:
        return self.write().made_of(message)

    def spoil(self) -> None:
        self.take_away()

    def take_away(self) -> Callable[[], None]:
        self.write().take_away()
        return self.write().bring_back


def way(name: str, path: Path, ending: ExitStack) -> Way:
    """The format's way."""
    return {"imap": OnServer, "outlook": InOutlook}.get(name, Way)(name, path, ending)
