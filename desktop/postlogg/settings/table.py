"""A table of a TOML file whose values are checked as they are taken."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from postlogg.errors import SettingsError

_Choice = TypeVar("_Choice", bound=StrEnum)


class Table:
    """One table; ``name`` is its own with a dot, or empty. Each method raises SettingsError that names the key."""

    def __init__(self, data: Mapping[str, Any], name: str = "") -> None:
        self._data, self._name = data, name

    def table(self, key: str) -> Table:
        """The table under this key; one that is not there is empty."""
        return Table(self._take(key, dict, "a table", {}), f"{self._name}{key}.")

    def tables(self, key: str) -> list[Table]:
        """The list of tables under this key."""
        items = self._take(key, list, "a list of tables", [])
        if not all(isinstance(item, dict) for item in items):
            raise self._wrong(key, "a list of tables")
        return [Table(item, f"{self._name}{key}.") for item in items]

    def text(self, key: str, default: str = "") -> str:
        """A text, without the blanks around it."""
        return str(self._take(key, str, "a text", default)).strip()

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, without the empty ones."""
        items = self._take(key, list, "a list of texts", [])
        if not all(isinstance(item, str) for item in items):
            raise self._wrong(key, "a list of texts")
        return tuple(item.strip() for item in items if item.strip())

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        return bool(self._take(key, bool, "true or false", default))

    def number(self, key: str, default: int, largest: int) -> int:
        """A whole number from 0 to ``largest``."""
        found = self._take(key, int, "a whole number", default)
        if isinstance(found, bool) or not 0 <= found <= largest:
            raise self._wrong(key, f"a whole number from 0 to {largest}")
        return int(found)

    def choice(self, key: str, kind: type[_Choice], default: _Choice) -> _Choice:
        """One of the members of ``kind``."""
        try:
            return kind(self.text(key, default))
        except ValueError as error:
            raise self._wrong(key, "one of " + ", ".join(kind)) from error

    def _take(self, key: str, kind: type, wanted: str, default: Any) -> Any:
        found = self._data.get(key, default)
        if not isinstance(found, kind):
            raise self._wrong(key, wanted)
        return found

    def _wrong(self, key: str, wanted: str) -> SettingsError:
        return SettingsError(f"In the settings, {self._name}{key} must be {wanted}.")
