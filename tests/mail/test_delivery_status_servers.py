"""Notices in the layouts of a hundred mail servers, gateways and providers, and mail that is none: all written here
after their habits. What each says stands in a table; the failed address is the same in most."""

from __future__ import annotations

from pathlib import Path

import pytest

from postlogg.mail.delivery_status import read

NOTICES = Path(__file__).parents[1] / "data" / "notices"
OLA = "ola@globex.example"
OFFER = "<offer-4711@acme.example>"

# file | status | delayed, no-id: it does not tell the Message-ID | failed addresses other than Ola's
SERVERS = """
activehunter                            | 5.1.1  |               |
amazon-ses                              |        | no-id         |
aol                                     |        | no-id         |
apache-james                            | 5.7.1  | no-id         |
barracuda                               |        | no-id         |
bracket-cmd                             | 5.7.1  |               |
communigate                             |        | no-id         |
courier                                 |        | no-id         |
czech-seznam                            |        |               |
delay-chinese                           |        | delayed no-id |
delay-czech                             |        | delayed no-id |
delay-deferred                          |        | delayed no-id |
delay-dutch                             |        | delayed no-id |
delay-english                           |        | delayed no-id |
delay-exim                              |        | delayed no-id |
delay-finnish                           |        | delayed no-id |
delay-french                            |        | delayed no-id |
delay-german                            |        | delayed no-id |
delay-gmail-of-old                      |        | delayed no-id |
delay-hungarian                         |        | delayed no-id |
delay-italian                           |        | delayed no-id |
delay-japanese                          |        | delayed no-id |
delay-mdaemon                           |        | delayed no-id |
delay-norwegian                         |        | delayed no-id |
delay-polish                            |        | delayed no-id |
delay-portuguese                        |        | delayed no-id |
delay-russian                           |        | delayed no-id |
delay-spanish                           |        | delayed no-id |
delay-swedish                           |        | delayed no-id |
delay-turkish                           |        | delayed no-id |
docomo                                  |        | no-id         |
domino                                  |        | no-id         |
dragonfly                               | 5.1.1  |               |
dsn-as-octets                           | 5.1.1  |               |
dsn-as-text                             | 5.1.1  |               |
dsn-blank-lines-within                  | 5.1.1  |               |
dsn-delayed                             | 4.4.1  | delayed       |
dsn-failed-after-4-4-7                  | 4.4.1  |               |
dsn-folded                              | 5.1.1  |               |
dsn-headers-only                        | 5.1.1  |               |
dsn-mixed-top                           | 5.1.1  |               |
dsn-no-action                           | 5.0.0  |               |
dsn-no-status                           |        |               |
dsn-odd-case                            | 5.1.1  |               |
dsn-plain                               | 5.1.1  |               |
dsn-two-one-delivered                   | 5.2.2  |               |
dsn-unknown-type-orig                   | 5.1.1  |               |
dsn-utf-8                               | 5.1.1  |               | ола@globex.example
dsn-utf-8-latin                         | 5.1.1  |               | bjørn@globex.example
dsn-utf-8-xtext                         | 5.1.1  |               | bjørn@globex.example
dsn-x400                                | 5.1.1  |               |
dsn-xtext                               | 5.1.1  |               | ola+crm@globex.example
eims                                    |        |               |
exchange-2003                           | 5.1.1  | no-id         |
exchange-in-french                      | 5.1.1  | no-id         |
exchange-online-in-an-unknown-language  | 5.1.10 |               |
exchange-online-in-chinese              | 5.1.10 |               |
exchange-online-in-czech                | 5.1.10 |               |
exchange-online-in-danish               | 5.1.10 |               |
exchange-online-in-dutch                | 5.1.10 |               |
exchange-online-in-finnish              | 5.1.10 |               |
exchange-online-in-german               | 5.1.10 |               |
exchange-online-in-greek                | 5.1.10 |               |
exchange-online-in-hungarian            | 5.1.10 |               |
exchange-online-in-italian              | 5.1.10 |               |
exchange-online-in-japanese             | 5.1.10 |               |
exchange-online-in-polish               | 5.1.10 |               |
exchange-online-in-portuguese           | 5.1.10 |               |
exchange-online-in-russian              | 5.1.10 |               |
exchange-online-in-spanish              | 5.1.10 |               |
exchange-online-in-swedish              | 5.1.10 |               |
exchange-online-in-turkish              | 5.1.10 |               |
exchange55                              |        | no-id         |
exim                                    |        |               |
exim-on-a-delay-in-german               |        | delayed       |
fortimail                               | 5.7.26 | no-id         |
given-up-after-a-delay-1                |        | no-id         |
given-up-after-a-delay-2                |        | no-id         |
given-up-after-a-delay-3                |        | no-id         |
given-up-after-a-delay-4                |        | no-id         |
given-up-after-a-delay-5                |        | no-id         |
gmail                                   | 5.1.1  |               |
gmail-delay                             |        | delayed       |
gmail-in-norwegian                      |        |               |
gmx                                     | 5.1.1  |               |
googlegroups                            |        |               | offers@globex.example
greylist-fail                           | 4.7.1  |               |
groupwise                               |        | no-id         |
haraka                                  |        |               |
hmailserver                             |        | no-id         |
html-table                              | 5.1.1  | no-id         |
icloud                                  | 5.2.2  | no-id         |
imail                                   |        |               |
interscan                               | 5.1.1  | no-id         |
ionos                                   |        |               |
ironport                                | 5.1.0  | no-id         |
kddi                                    |        | no-id         |
kerio                                   | 5.1.1  | no-id         |
libero                                  |        |               |
list-ezmlm                              | 5.7.2  |               | offers@globex.example
list-fml-loop                           |        |               | offers@globex.example
list-fml-not-member                     |        |               | offers@globex.example
list-host-that-bounces                  |        | no-id         |
list-mailman3                           |        | no-id         | offers@globex.example
local-user                              |        |               | kari@acme.example
lsmtp                                   |        |               |
lyris                                   |        | no-id         |
mail-ru                                 |        |               |
mailenable                              |        |               |
mailgun                                 | 5.1.1  | no-id         |
mailmarshal                             |        | no-id         |
mdaemon                                 |        |               |
merak                                   | 5.1.1  |               |
mercury                                 |        |               |
messagelabs                             | 5.1.0  |               |
mimecast                                |        | no-id         |
mmdf                                    |        |               |
naver                                   | 5.1.1  | no-id         |
netease                                 |        | no-id         |
netqmail                                | 5.1.1  |               |
netscape                                |        |               |
new-o365                                | 5.1.10 | no-id         |
norwegian-local                         |        |               |
opensmtpd                               | 5.1.1  |               |
orange                                  | 5.1.1  |               |
plain-bounce-of-an-app                  | 5.1.1  | no-id         |
pmdf                                    |        |               |
polish-wp                               |        |               |
postfix-delay                           |        | delayed       |
postfix-expired                         |        |               |
postfix-two                             | 5.1.1  |               | ola@globex.example per@globex.example
proofpoint                              | 5.0.0  | no-id         |
proton                                  | 5.1.1  | no-id         |
qmail-on-timeout                        | 4.4.3  |               |
qq                                      |        | no-id         |
reply-to-list                           | 5.7.1  |               |
romanian                                |        |               |
sendgrid                                |        | no-id         |
sendmail-delay                          |        | delayed no-id |
slmail                                  |        |               |
smail                                   |        |               |
smartermail-html-only                   |        |               |
smarthost-with-nothing-but-the-dialogue | 5.1.1  |               |
softbank-in-japanese                    |        | no-id         |
sophos                                  |        | no-id         |
sqmail-reworded                         | 5.1.1  |               |
surgemail                               |        |               |
t-online                                |        |               |
too-big                                 | 5.3.4  |               |
ukrainian                               |        |               |
unknown-named-postmaster                |        |               |
uol                                     |        |               |
verizon                                 |        |               |
vpop3                                   |        |               |
x-400-gateway                           |        |               |
yahoo-of-old                            |        |               |
yandex                                  | 5.7.1  | no-id         |
zmailer                                 | 5.1.1  |               |
zoho                                    |        |               |
"""
OTHERS = sorted((NOTICES / "others").glob("*.eml"))


def _rows() -> list[list[str]]:
    return [[*map(str.strip, line.split("|"))] for line in SERVERS.strip().splitlines()]


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("row", _rows(), ids=lambda row: row[0])
def test_what_a_notice_says(row: list[str], newline: bytes) -> None:
    name, status, told, recipients = row
    found = read((NOTICES / "servers" / f"{name}.eml").read_bytes().replace(b"\n", newline))

    assert found is not None
    assert found.is_failure
    assert set(found.recipients) == set(recipients.split() or [OLA])
    assert (found.permanent, found.delayed) == ("delayed" not in told, "delayed" in told)
    assert found.message_id == ("" if "no-id" in told else OFFER)
    assert found.status == status or not status


def test_the_table_names_every_file() -> None:
    assert [row[0] for row in _rows()] == sorted(file.stem for file in (NOTICES / "servers").glob("*.eml"))


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("file", OTHERS, ids=lambda file: file.stem)
def test_what_is_no_failure(file: Path, newline: bytes) -> None:
    found = read(file.read_bytes().replace(b"\n", newline))

    assert found is None or not found.is_failure
