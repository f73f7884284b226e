from __future__ import annotations

import gc
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.support.bounced import set_up
from tests.support.mail import enter, mail, queue
from tests.ui import windows

from postlogg.crm import LoggedAttachment, LoggedEmail
from postlogg.journal import Journal, Listing, Messages, Outbox
from postlogg.model import State
from postlogg.settings import load, save
from postlogg.system.secrets import MemorySecrets
from postlogg.ui import start_command
from postlogg.ui.app import Program
from postlogg.ui.demo_window import DemoWindow
from postlogg.ui.desk import Desk
from postlogg.ui.garbage import collected_here

_MANY_SIGNALS = """
import postlogg.ui
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
class Bell(QObject):
    rung = Signal()
bell = Bell()
bell.rung.connect(lambda: None)
for _ in range(200_000):
    bell.rung.emit()
print("alive")
"""


_IMPORTED_LATER = """
import linecache
import postlogg.ui
from PySide6.QtWidgets import QLabel
import mailbox
print(mailbox.__file__ in linecache.cache)
"""


def test_qt_keeps_no_source_of_what_is_imported_after_it() -> None:
    path = os.pathsep.join(entry for entry in sys.path if entry)
    done = subprocess.run(
        [sys.executable, "-c", _IMPORTED_LATER], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    assert done.stdout == "False\n", done.stdout + done.stderr


def test_a_long_session_does_not_use_up_pythons_singletons() -> None:
    path = os.pathsep.join(entry for entry in sys.path if entry)
    done = subprocess.run(
        [sys.executable, "-c", _MANY_SIGNALS], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    assert done.stdout == "alive\n", done.stderr


def test_the_program_runs_its_engine_and_ends_within_two_seconds(
    qtbot: QtBot, tmp_path: Path, settings_path: Path
) -> None:
    left: list[bool] = []
    with Program(tmp_path / "journal.sqlite", settings_path, MemorySecrets(), lambda: left.append(True)) as program:
        program.begin()
        qtbot.waitUntil(lambda: bool(program.desk.switch.fact("engine_round_at")), timeout=10_000)
        program.tray.quit_wanted.emit()
        began = time.monotonic()
    assert left
    assert time.monotonic() - began < 2.0
    assert not program.engine.is_alive()


def test_it_ends_within_two_seconds_while_a_server_is_silent_and_loses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    set_up(tmp_path)
    files, raw, now = (tmp_path / "journal.sqlite", tmp_path / "config" / "settings.toml"), mail(1), time.time()
    with socket.create_server(("127.0.0.1", 0)) as silent, Journal(files[0]) as journal, ExitStack() as calls:
        chosen = load(files[1])
        assert chosen.sending is not None
        save(replace(chosen, sending=replace(chosen.sending, port=silent.getsockname()[1])), files[1])
        number = enter(Messages(journal), raw, now=now)
        queue(Outbox(journal), number, raw, now=now, due_at=now)
        with Program(*files, MemorySecrets(), lambda: None, home=tmp_path) as program:
            program.begin()
            silent.setblocking(False)
            qtbot.waitUntil(lambda: _is_called(silent, calls), timeout=10_000)
            began = time.monotonic()
        assert time.monotonic() - began < 2.0
        entry = Listing(journal).entry(number)
        assert entry is not None
        assert entry.state in (State.HELD, State.QUEUED, State.DEFERRED)


def _is_called(server: socket.socket, calls: ExitStack) -> bool:
    """Whether somebody has connected; he is not answered as long as it lasts."""
    try:
        calls.enter_context(server.accept()[0])
    except BlockingIOError:
        return False
    return True


def test_beside_a_running_engine_it_is_a_viewer(qtbot: QtBot, tmp_path: Path, settings_path: Path) -> None:
    files = tmp_path / "journal.sqlite", settings_path
    with (
        Program(*files, MemorySecrets(), lambda: None) as first,
        Program(*files, MemorySecrets(), lambda: None) as second,
    ):
        assert not first.desk.viewer_only
        assert second.desk.viewer_only
        second.window.footer.has_tray = True
        second.window.footer.refresh()
        assert "Another Postlogg is at work" in second.window.footer.quiet.text()


def test_settings_open_on_the_page_that_was_asked_for(qtbot: QtBot, tmp_path: Path, settings_path: Path) -> None:
    files = tmp_path / "journal.sqlite", settings_path
    with Program(*files, MemorySecrets(), lambda: None, home=tmp_path) as program:
        program.window.settings_wanted.emit("logging")
        assert program._dialog is not None
        assert program._dialog.index.currentItem().text() == "Logging"
        program._dialog.close()


def test_another_language_is_spoken_at_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, settings_path: Path
) -> None:  # fmt: skip
    files = tmp_path / "journal.sqlite", settings_path
    with windows.speaking(qapp, "en"), Program(*files, MemorySecrets(), lambda: None, home=tmp_path) as program:
        program.show_list()
        program.open_settings("logging")
        before, dialog = program.window, program._dialog
        program.window.setGeometry(40, 50, 900, 600)
        program.desk.keeper.change(language="nb")
        qtbot.waitUntil(lambda: not isValid(before))
        assert not isValid(dialog)
        assert program.window.header.title.text() == "Automatisk logging er på"
        assert program.window.isVisible()
        assert program.window.size() == QSize(900, 600)
        assert program._dialog is not None
        assert program._dialog.isVisible()
        assert (program._dialog.page, program._dialog.windowTitle()) == ("logging", "Innstillinger")
        assert program.tray.status.text() == "Automatisk logging er på"
        assert "A&vslutt" in [action.text() for action in program.tray.menu.actions()]
        program.desk.watch.look()
        program.desk.keeper.change(language="en")
        qtbot.waitUntil(lambda: program.tray.status.text() == "Automatic logging is on")
        program._dialog.close()
        program.window.close()
        closed = program.window
        program.desk.keeper.change(language="nb")
        qtbot.waitUntil(lambda: not isValid(closed))
        assert program._window is None


def test_the_set_up_goes_on_in_another_language_with_what_is_half_typed(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, settings_path: Path
) -> None:  # fmt: skip
    files = tmp_path / "journal.sqlite", settings_path
    with windows.speaking(qapp, "en"), Program(*files, MemorySecrets(), lambda: None, home=tmp_path) as program:
        before = program.open_setup()
        before.next.click()
        before.crm.bcc.setText("12345")
        before.sending.password.setText("half a pass")
        program.desk.keeper.change(language="nb")
        qtbot.waitUntil(lambda: not isValid(before))
        now = program._wizard
        assert now is not None
        assert now.isVisible()
        assert (now.windowTitle(), now.number) == ("Sett opp Postlogg", 1)
        assert (now.crm.bcc.text(), now.sending.password.text()) == ("12345", "half a pass")


def test_the_start_command_names_this_program() -> None:
    command = start_command.start_command()
    assert Path(command[0]).is_absolute()
    assert "postlogg" in " ".join(command)


def test_the_demonstration_shows_list_and_timeline_and_follows_the_newest(desk: Desk, qtbot: QtBot) -> None:
    file = LoggedAttachment(1, "plan.pdf", "application/pdf", 60_000_000, stored=False)
    at = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
    email = LoggedEmail(
        id=1, message_id="<a@b>", route="bcc", direction="sent", sender="me@x.example", sender_name="Me",
        to=("ann@acme.example",), cc=(), subject="Offer", date=at, date_text="", text="Hello", html="",
        attachments=(file,), contacts=("ann@acme.example",), companies=("Acme",), deals=(), user="me@x.example",
        attributed_by="by_account", logged_at=at,
    )  # fmt: skip
    over: list[bool] = []
    window = DemoWindow(desk, lambda: (email,), lambda: bool(over))
    qtbot.waitUntil(lambda: window.crm.count.text() == "1 e-mail is logged")
    words = [label.text() for label in window.crm.findChildren(QLabel)]
    for expected in ("Offer", "On the timeline of ann@acme.example, Acme", "File: plan.pdf (too large: not stored)"):
        assert expected in words
    chosen = window.list.list.entry()
    assert chosen is not None
    assert chosen.subject == "Revised quote, spring delivery"
    assert "being played" in window.list.footer.quiet.text()
    over.append(True)
    desk.watch.look()
    assert "is over" in window.list.footer.quiet.text()
    window.list.list.selectRow(3)
    desk.watch.look()
    assert window.list.list.currentIndex().row() == 3


def test_windows_are_collected_in_their_own_thread_only(desk: Desk, qtbot: QtBot) -> None:
    gone: list[str] = []

    class Cycle:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            gone.append(threading.current_thread().name)

    def allocate() -> None:
        for _ in range(100):
            Cycle()
            _ = [[] for _ in range(5_000)]

    with collected_here(desk.watch):
        worker = threading.Thread(target=allocate, name="worker")
        worker.start()
        worker.join()
        assert gone == []
        desk.watch.look()
    assert set(gone) == {threading.current_thread().name}
    assert gc.isenabled()
    gc.disable()
