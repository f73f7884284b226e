"""What the first answer says of the settings is what the settings say."""

from __future__ import annotations

from pathlib import Path

import pytest

from postlogg.errors import SettingsError
from postlogg.settings import Destination, Settings, Thunderbird, load, save
from postlogg.settings.glance import glance


@pytest.mark.parametrize(
    "settings",
    [
        Settings(),
        Settings(destination=Destination(bcc_address="1@bcc.hubspot.com"), language="nb", request_tag=""),
        Settings(destination=Destination(forward_address="1@forward.hubspot.com"), request_tag="Kunde",
                 thunderbird=Thunderbird(sends=True, tags=True)),
    ],
)  # fmt: skip
def test_a_glance_sees_what_stands_in_the_settings(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    assert_same(path)
    save(settings, path)
    assert_same(path)


def assert_same(path: Path) -> None:
    whole, seen = load(path), glance(path)
    crm, thunderbird = whole.destination, whole.thunderbird
    assert (seen.bcc_address, seen.forward_address) == (crm.bcc_address, crm.forward_address)
    assert (seen.sends, seen.tags) == (thunderbird.sends, thunderbird.tags)
    assert (seen.request_tag, seen.language) == (whole.request_tag, whole.language)


@pytest.mark.parametrize("text", ["mode = ", "[crm]\nbcc_address = 1", "\ud800"])
def test_what_cannot_be_read_is_said_by_both(text: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    said = []
    for read in (load, glance):
        with pytest.raises(SettingsError) as raised:
            read(path)
        said.append(str(raised.value))
    assert said[0] == said[1]
