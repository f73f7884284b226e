"""The engine: observe() reads the folders, submit() hands over, run() does both until told to stop."""

from postlogg.engine.engine import Engine, EngineThread
from postlogg.engine.requests import explain, hand_in

__all__ = ["Engine", "EngineThread", "explain", "hand_in"]
