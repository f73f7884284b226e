"""HubSpot's own client for Python as a witness: it must find in the embedded API what it expects of the real one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.crm_mail import BCC, KARI, OLA, sent

from postlogg.crm import Crm, Delivery
from postlogg.crm.api import ApiServer, add_token
from postlogg.model import Route

hubspot = pytest.importorskip("hubspot", reason="hubspot-api-client is not installed (group oracles)")
# its modules have regular expressions that newer versions of Python warn about
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::SyntaxWarning")


@pytest.fixture
def api(crm: Crm) -> Iterator[ApiServer]:
    crm.add_deal("Bygg", KARI)
    crm.take(sent(), Delivery(OLA, BCC, Route.BCC))
    with ApiServer(crm) as server:
        yield server


def witness(module: Any, api: str, crm: Crm, server: ApiServer) -> Any:
    """One of its API classes, pointed at the server."""
    configuration = module.Configuration(host=server.url)
    configuration.access_token = add_token(crm, "witness")
    return getattr(module, api)(module.ApiClient(configuration))


def test_it_searches_and_reads_emails(crm: Crm, api: ApiServer) -> None:
    from hubspot.crm.objects import emails

    search = emails.PublicObjectSearchRequest(
        filter_groups=[{"filters": [{"propertyName": "hs_email_message_id", "operator": "EQ",
                                     "value": "<offer-1@acme.example>"}]}],
        properties=["hs_email_subject"], sorts=["-hs_timestamp"], limit=10, after="0",
    )  # fmt: skip
    found = witness(emails, "SearchApi", crm, api).do_search(search)
    assert (found.total, found.results[0].properties["hs_email_subject"]) == (1, "Offer")
    email = witness(emails, "BasicApi", crm, api).get_by_id(
        found.results[0].id, associations=["contacts", "companies", "deals"], properties=["hs_email_subject"]
    )
    assert {kind: len(group.results) for kind, group in email.associations.items()} == {
        "contacts": 1, "companies": 1, "deals": 1,
    }  # fmt: skip
    assert email.created_at.tzinfo is not None


def test_it_reads_contacts_and_their_companies(crm: Crm, api: ApiServer) -> None:
    from hubspot.crm import contacts
    from hubspot.crm.associations import v4

    batch = contacts.BatchReadInputSimplePublicObjectId(
        id_property="email", inputs=[{"id": KARI}], properties=["firstname"], properties_with_history=[]
    )
    (contact,) = witness(contacts, "BatchApi", crm, api).read(batch).results
    assert contact.properties["firstname"] == "Kari"
    page = witness(v4, "BasicApi", crm, api).get_page("contacts", contact.id, "companies")
    assert [kind.type_id for kind in page.results[0].association_types] == [1, 279]


def test_it_finds_owners_and_deals(crm: Crm, api: ApiServer) -> None:
    from hubspot.crm import deals, owners

    (owner,) = witness(owners, "OwnersApi", crm, api).get_page(email=OLA).results
    assert owner.email == OLA
    search = deals.PublicObjectSearchRequest(
        filter_groups=[{"filters": [{"propertyName": "hs_is_closed", "operator": "EQ", "value": "false"}]}],
        properties=["dealname"], sorts=["-createdate"], limit=5, after="0",
    )  # fmt: skip
    found = witness(deals, "SearchApi", crm, api).do_search(search)
    assert [each.properties["dealname"] for each in found.results] == ["Bygg"]


def test_it_uploads_a_file_and_logs_an_email(crm: Crm, api: ApiServer, tmp_path: Path) -> None:
    from hubspot import files
    from hubspot.crm.objects import emails

    (tmp_path / "a.txt").write_bytes(b"hei")
    file = witness(files, "FilesApi", crm, api).upload(
        file=str(tmp_path / "a.txt"), folder_path="/x", options='{"access": "PRIVATE"}'
    )
    made = witness(emails, "BasicApi", crm, api).create(
        emails.SimplePublicObjectInputForCreate(
            properties={"hs_timestamp": "1772443800000", "hs_email_direction": "EMAIL", "hs_email_subject": "Ny",
                        "hs_email_headers": '{"from": {"email": "ola@acme.example"}, "to": [], "cc": [], "bcc": []}',
                        "hs_attachment_ids": file.id},
            associations=[{"to": {"id": "1"}, "types": [{"associationCategory": "HUBSPOT_DEFINED",
                                                          "associationTypeId": 198}]}],
        )
    )  # fmt: skip
    email = next(each for each in crm.timeline(KARI) if each.id == int(made.id))
    assert (email.subject, email.attachments[0].size) == ("Ny", 3)


def test_it_understands_a_refusal(crm: Crm, api: ApiServer) -> None:
    from hubspot.crm.objects import emails

    with pytest.raises(emails.ApiException) as refused:
        witness(emails, "BasicApi", crm, api).get_by_id("99")
    assert refused.value.status == 404
