"""What a notice says, and the submission that it is about."""

from __future__ import annotations

from pathlib import Path

from tests.support.mail import BCC, enter, mail, queue

from postlogg.journal import Journal, Messages, Outbox, Traces
from postlogg.model import Reply


def test_a_submission_is_found_by_its_envelope_id_its_message_id_and_its_time(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal.sqlite") as journal:
        enter(Messages(journal), mail(1))
        outbox, traces = Outbox(journal), Traces(journal)
        queue(outbox, 1, mail(1))
        submission = outbox.of_message(1)
        assert submission is not None
        outbox.accepted(submission, Reply(250, "ok"), 1500.0)
        assert traces.by_envelope_id("env-1") == outbox.of_message(1)
        assert [hit.message for hit in traces.by_message_ids({"<1@lab.example>", "<x@y>"})] == [1]
        assert [hit.message for hit in traces.accepted_between(BCC.upper(), 1000.0, 2000.0)] == [1]
        assert traces.accepted_between(BCC, 1600.0, 2000.0) == []
