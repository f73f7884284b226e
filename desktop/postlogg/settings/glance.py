"""What is asked of the settings before anything else, read without the rest: for all of it who answers in some
milliseconds has no time."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from postlogg.errors import SettingsError
from postlogg.settings.table import Table


class Glance(NamedTuple):
    """As of ``Settings``, whose fields have these names, or ``Destination`` and ``Thunderbird`` in it."""

    bcc_address: str
    forward_address: str
    request_tag: str
    sends: bool
    tags: bool
    language: str

    @property
    def is_set_up(self) -> bool:
        """Whether there is an address of the CRM."""
        return bool(self.bcc_address or self.forward_address)

    @property
    def tags_logged(self) -> bool:
        """Whether what is logged gets the tag: without a name there is none."""
        return self.tags and bool(self.request_tag)


def parse(path: Path) -> dict[str, Any]:
    """What stands in the file; a file that is not there says nothing. Raises SettingsError."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings file {path.name} is not valid TOML: {error}.") from error
    except (OSError, UnicodeError) as error:
        raise SettingsError(f"The settings file {path.name} cannot be read: {error}.") from error


def glance(path: Path) -> Glance:
    """Raises SettingsError, as ``load`` does, where one of these cannot be read or meant."""
    table = Table(parse(path))
    crm, thunderbird = table.table("crm"), table.table("thunderbird")
    return Glance(
        crm.text("bcc_address"),
        crm.text("forward_address"),
        table.table("request").text("tag", "CRM"),
        thunderbird.flag("sends", default=False),
        thunderbird.flag("tags", default=False),
        table.text("language"),
    )
