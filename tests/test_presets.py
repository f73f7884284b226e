from __future__ import annotations

import pytest

from postlogg import presets
from postlogg.errors import SettingsError
from postlogg.model import Route


@pytest.mark.parametrize(
    ("address", "preset_id", "route"),
    [
        ("1234567@bcc.hubspot.com", "hubspot", Route.BCC),
        ("1234567@BCC.eu1.HubSpot.com", "hubspot", Route.BCC),
        ("1234567@forward.na2.hubspot.com", "hubspot", Route.FORWARD),
        ("acme@pipedrivemail.com", "pipedrive", Route.BCC),
        ("acme+deal12@pipedrivemail.com", "pipedrive", Route.BCC),
        ("dropbox@12345678.acme.capsulecrm.com", "capsule", Route.BCC),
        ("emailtosalesforce@1a2b3c.in.salesforce.com", "salesforce", Route.BCC),
        ("1234567@bcc.crm.example", "builtin", Route.BCC),
        ("1234567+addin@forward.crm.example", "builtin", Route.FORWARD),
    ],
)
def test_a_logging_address_is_recognised(address: str, preset_id: str, route: Route) -> None:
    found = presets.recognise(address)
    assert found is not None
    assert (found[0].id, found[1]) == (preset_id, route)


@pytest.mark.parametrize(
    "address",
    [
        "12@bcc.hubspot.com",
        "kari@hubspot.com",
        "1234567@bcc.hubspot.com.evil.example",
        "1234567@bccxhubspot.com",
        "x" * 400 + "@pipedrivemail.com",
        "",
        "no address",
    ],
)
def test_other_addresses_are_nobodys(address: str) -> None:
    assert presets.recognise(address) is None


def test_the_limits_of_hubspot() -> None:
    hubspot = presets.load("hubspot")
    assert (hubspot.max_content_octets, hubspot.max_attachment_octets) == (2 * 1024**2, 50 * 1024**2)
    assert hubspot.both_parts
    assert {"en", "nb"} <= set(hubspot.languages)
    assert hubspot.notice_domains == ("hubspot.com",)


def test_the_built_in_crm_takes_mail_at_a_domain_of_choice() -> None:
    preset = presets.load("builtin", domain="crm.acme.test")
    assert preset.route("77@bcc.crm.acme.test") is Route.BCC
    assert preset.route("77@bcc.crm-acme.test") is Route.NONE
    assert preset.notice_domains == ("crm.acme.test",)


def test_an_unknown_preset_is_named_with_the_known_ones() -> None:
    with pytest.raises(SettingsError, match=r"“nothing”.*hubspot"):
        presets.load("nothing")


def test_every_preset_has_a_name_and_says_where_its_addresses_stand() -> None:
    every = presets.all_presets()
    assert len({preset.id for preset in every}) == len(every) >= 5
    assert all(preset.name and preset.help for preset in every)
