"""The CRMs that Postlogg knows: their addresses, their limits, and where their users find both. Data: presets.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from postlogg.errors import SettingsError
from postlogg.mail.canonical import canonical
from postlogg.model import Route
from postlogg.system.paths import resource

HUBSPOT = "hubspot"
BUILT_IN = "builtin"
GENERIC = "generic"
BUILT_IN_DOMAIN = "crm.example"

# Longer than any address that RFC 5321 section 4.5.3.1 allows; patterns are never tried on more.
_MAX_ADDRESS = 320


NOTICE_PHRASES = "notice_phrases"


@dataclass(frozen=True, slots=True)
class NoticePhrases:
    """What a CRM's own notices say, in lower case: it logged the message without a file, or did not log it."""

    without_file: tuple[str, ...]
    not_logged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preset:
    """A CRM that takes e-mail at a BCC address, a forwarding address, or both.

    ``bcc_address`` and ``forward_address`` are regular expressions for the whole address in lower case; an empty one
    recognises nothing. Limits are in octets, None where the CRM names none. ``languages``: ISO 639 codes of the
    languages in which the CRM reads a forwarded-message block; empty where it does not say. ``api_url``: where its
    HTTP API is, where Postlogg can ask one.
    """

    id: str
    name: str
    bcc_address: str = ""
    forward_address: str = ""
    max_content_octets: int | None = None
    max_attachment_octets: int | None = None
    both_parts: bool = False
    header_block: bool = True
    languages: tuple[str, ...] = ()
    notice_domains: tuple[str, ...] = ()
    api_url: str = ""
    help: str = ""

    def route(self, address: str) -> Route:
        """Which of this CRM's two addresses it is; ``Route.NONE`` for anybody else's."""
        written = canonical(address) if len(address) <= _MAX_ADDRESS else ""
        for route, pattern in ((Route.BCC, self.bcc_address), (Route.FORWARD, self.forward_address)):
            if pattern and re.fullmatch(pattern, written):
                return route
        return Route.NONE


def load(preset_id: str, domain: str = BUILT_IN_DOMAIN) -> Preset:
    """The preset of that id; ``domain`` is where a built-in CRM takes its mail.

    Raises SettingsError where there is no such preset.
    """
    table = _tables().get(preset_id)
    if table is None:
        known = ", ".join(_tables())
        raise SettingsError(f"There is no CRM preset called “{preset_id}”. Known ones are: {known}.")
    return _preset(preset_id, table, domain)


def api_url(preset_id: str) -> str:
    """Where that CRM's HTTP API is; an empty text where Postlogg can ask none, or knows no such preset."""
    return str(_tables().get(preset_id, {}).get("api_url", ""))


@cache
def notice_phrases() -> NoticePhrases:
    """What CRMs say in notices that are no reports of a mail server."""
    table = _file()[NOTICE_PHRASES]
    return NoticePhrases(tuple(table["without_file"]), tuple(table["not_logged"]))


def all_presets() -> tuple[Preset, ...]:
    """Every preset, in the order in which a face offers them."""
    return tuple(load(preset_id) for preset_id in _tables())


def recognise(address: str) -> tuple[Preset, Route] | None:
    """Whose logging address this is, and which one; None where no known CRM has such addresses."""
    found = ((preset, preset.route(address)) for preset in all_presets())
    return next(((preset, route) for preset, route in found if route is not Route.NONE), None)


def _preset(preset_id: str, table: Mapping[str, Any], domain: str) -> Preset:
    values: dict[str, Any] = dict(table)
    for name in ("bcc_address", "forward_address"):
        values[name] = values.get(name, "").replace("{domain}", re.escape(domain.lower()))
    values["languages"] = tuple(values.get("languages", ()))
    values["notice_domains"] = tuple(name.replace("{domain}", domain) for name in values.get("notice_domains", ()))
    return Preset(id=preset_id, **values)


def _tables() -> dict[str, dict[str, Any]]:
    return {name: table for name, table in _file().items() if name != NOTICE_PHRASES}


@cache
def _file() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("presets.toml").read_text(encoding="utf-8"))
