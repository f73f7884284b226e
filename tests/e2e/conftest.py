"""The mail servers that mail programs are tried against."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support import mail_servers
from tests.support.mail_programs import deliver, delivered
from tests.support.mail_servers import MailServers
from tests.support.waiting import until


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServers]:
    """With two answers of a customer in the user's mailbox."""
    if lacking := mail_servers.missing():
        pytest.skip(f"needs {lacking}")
    with MailServers(tmp_path_factory.mktemp("mail") / "servers", crm_port=9) as running:
        deliver(running, 1)
        deliver(running, 2)
        until(lambda: len(delivered(running)) == 2, "the delivery")
        yield running
