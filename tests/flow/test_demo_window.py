"""The demonstration with its window: the list and the CRM fill while the story is played."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command import Command

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("pytestqt")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from postlogg.system.paths import resource
from postlogg.ui.demo_window import DemoWindow

LOGGED = "Offer: lighting for the lobby and bar"


class Onlooker(QTimer):
    """Looks at the window until it shows what was logged, keeps what it saw, and closes it."""

    def __init__(self, until: str) -> None:
        super().__init__(interval=50)
        self._until = until
        self.seen: list[str] = []
        self.timeout.connect(self._look)
        self.start()

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, DemoWindow) and window.isVisible():
                labels = [label.text() for label in window.findChildren(QLabel)]
                if any(self._until in text for text in labels):
                    self.seen = labels
                    self.stop()
                    window.close()


@pytest.fixture(autouse=True)
def _loop_left_in_order(qapp: QApplication) -> Iterator[None]:
    """A quit that comes after the loop has ended would end the next test's loops at once; another run takes it up."""
    yield
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, monkeypatch, capsys)


def _story(path: Path) -> Path:
    head, *messages = resource("demo/story.toml").read_text(encoding="utf-8").split("[[message]]\n")
    kept = [each for each in messages if each.split('"')[1] in ("offer-brightwell", "privat-henrik")]
    story = path / "story.toml"
    story.write_text("[[message]]\n".join([head, *kept]), encoding="utf-8")
    return story


def test_the_window_stays_open_until_it_is_closed_and_then_all_is_told(
    command: Command, tmp_path: Path, qapp: QApplication
) -> None:
    onlooker = Onlooker("The story is over")
    result = command("demo", "--story", _story(tmp_path), "--json")
    assert (result.status, result.err) == (0, "")
    assert [row["passed"] for row in json.loads(result.out)["messages"]] == [True, True]
    assert any(LOGGED in text for text in onlooker.seen), "the CRM's timeline shows what was logged"
    assert not command.own.exists(), "the user's own settings and journal are not touched"


def test_a_window_that_is_closed_early_ends_the_story(command: Command, tmp_path: Path, qapp: QApplication) -> None:
    onlooker = Onlooker("being played")
    result = command("demo", "--story", _story(tmp_path), "--json")
    assert onlooker.seen
    assert result.status == 0
    assert json.loads(result.out)["messages"] == []
