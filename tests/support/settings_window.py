"""Postlogg's settings on a real display, on the page about Thunderbird: python -m tests.support.settings_window

Says on standard output, a JSON object a line, how the page stands and where its buttons are on the screen.
"""

from __future__ import annotations

import json

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from postlogg.system import paths
from postlogg.system.secrets import MemorySecrets
from postlogg.ui.app import make_application
from postlogg.ui.desk import lay
from postlogg.ui.settings_dialog import SettingsDialog

PLACE = 740, 420
EACH_MS = 200


def main() -> None:
    """Until it is ended from outside."""
    app = make_application([], "en")
    desk = lay(paths.journal_path(), paths.settings_path(), MemorySecrets())
    dialog = SettingsDialog(desk)
    dialog.resize(640, 560)
    dialog.move(*PLACE)
    dialog.open_page("thunderbird")
    panel, timer = dialog.thunderbird.panel, QTimer()

    def tell() -> None:
        stage = panel.standing.stage.name if panel.standing else ""
        places = {"add": _middle(panel.add), "file": _middle(panel.file)}
        print(json.dumps({"stage": stage, "words": panel.state.text(), **places}), flush=True)

    timer.timeout.connect(tell)
    timer.start(EACH_MS)
    app.exec()


def _middle(widget: QWidget) -> list[int] | None:
    place = widget.mapToGlobal(widget.rect().center())
    return [place.x(), place.y()] if widget.isVisible() else None


if __name__ == "__main__":
    main()
