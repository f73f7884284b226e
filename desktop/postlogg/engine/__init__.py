"""The engine: observe() reads the folders, submit() hands over, run() does both until told to stop.

Its names are imported when they are first asked for: ``EngineThread`` brings the libraries of all stations with it only
once it runs, so that a tray that is starting does not wait for them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postlogg.engine.engine import Engine
    from postlogg.engine.requests import explain, hand_in
    from postlogg.engine.thread import EngineThread

__all__ = ["Engine", "EngineThread", "explain", "hand_in"]
_HOMES = {"Engine": "engine", "EngineThread": "thread", "explain": "requests", "hand_in": "requests"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
