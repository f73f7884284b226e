# ruff: noqa: E501 - a table
"""A light and a dark palette with named colours, for a platform that knows no colour scheme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

_DARK = {
    QPalette.ColorRole.Window: "#2a2c2f", QPalette.ColorRole.WindowText: "#e8e8e8", QPalette.ColorRole.Base: "#222427",
    QPalette.ColorRole.AlternateBase: "#2a2c2f", QPalette.ColorRole.Text: "#e8e8e8", QPalette.ColorRole.Button: "#383b3f",
    QPalette.ColorRole.ButtonText: "#e8e8e8", QPalette.ColorRole.Highlight: "#3f7de0",
    QPalette.ColorRole.HighlightedText: "#ffffff", QPalette.ColorRole.PlaceholderText: "#9a9da1",
    QPalette.ColorRole.ToolTipBase: "#383b3f", QPalette.ColorRole.ToolTipText: "#e8e8e8",
    QPalette.ColorRole.Link: "#8db6f5",
}  # fmt: skip
_LIGHT = {
    QPalette.ColorRole.Window: "#f6f7f8", QPalette.ColorRole.WindowText: "#1f2328", QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f6f7f8", QPalette.ColorRole.Text: "#1f2328", QPalette.ColorRole.Button: "#f1f2f4",
    QPalette.ColorRole.ButtonText: "#1f2328", QPalette.ColorRole.Highlight: "#3f7de0",
    QPalette.ColorRole.HighlightedText: "#ffffff", QPalette.ColorRole.PlaceholderText: "#7b8087",
    QPalette.ColorRole.ToolTipBase: "#ffffff", QPalette.ColorRole.ToolTipText: "#1f2328",
    QPalette.ColorRole.Link: "#2a5fb8",
}  # fmt: skip


_CONTRAST = {
    QPalette.ColorRole.Window: "#000000", QPalette.ColorRole.WindowText: "#ffffff", QPalette.ColorRole.Base: "#000000",
    QPalette.ColorRole.AlternateBase: "#000000", QPalette.ColorRole.Text: "#ffffff", QPalette.ColorRole.Button: "#000000",
    QPalette.ColorRole.ButtonText: "#ffffff", QPalette.ColorRole.Highlight: "#1aebff",
    QPalette.ColorRole.HighlightedText: "#000000", QPalette.ColorRole.PlaceholderText: "#d0d0d0",
    QPalette.ColorRole.ToolTipBase: "#000000", QPalette.ColorRole.ToolTipText: "#ffffff",
    QPalette.ColorRole.Link: "#ffff00",
}  # fmt: skip


def high_contrast() -> QPalette:
    """White on black, as who sees little sets it."""
    return _palette("#000000", _CONTRAST)


def dark() -> QPalette:
    """Light text on dark."""
    return _palette("#2a2c2f", _DARK)


def light() -> QPalette:
    """Dark text on light."""
    return _palette("#f6f7f8", _LIGHT)


def _palette(ground: str, colours: dict[QPalette.ColorRole, str]) -> QPalette:
    palette = QPalette(QColor(ground))
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8a8d91"))
    return palette
