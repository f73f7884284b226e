"""The journal's tables. A newer schema than this program knows is refused, never guessed at."""

from __future__ import annotations

# Times are seconds since the epoch (UTC). An address in `participant` is in its canonical form.
_TABLES = """
CREATE TABLE folder (
    path TEXT PRIMARY KEY,
    cursor TEXT NOT NULL,
    first_seen_at REAL NOT NULL,
    read_at REAL NOT NULL,
    known INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    message_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    folder TEXT NOT NULL,
    position TEXT NOT NULL,
    contact TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    others INTEGER NOT NULL DEFAULT 0,
    subject TEXT NOT NULL,
    date REAL,
    size INTEGER NOT NULL,
    seen_at REAL NOT NULL,
    route TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    checks TEXT NOT NULL DEFAULT '[]',
    asked_at REAL
) STRICT;
CREATE INDEX message_by_message_id ON message (message_id) WHERE message_id <> '';
CREATE INDEX message_by_time ON message (seen_at DESC, id DESC);
CREATE INDEX message_asked ON message (asked_at) WHERE asked_at IS NOT NULL;

CREATE TABLE participant (
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    PRIMARY KEY (address, message)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    destination TEXT NOT NULL,
    route TEXT NOT NULL,
    state TEXT NOT NULL,
    envelope_id TEXT NOT NULL UNIQUE,
    mail_from TEXT NOT NULL,
    rcpt_to TEXT NOT NULL,
    message_id TEXT NOT NULL,
    size INTEGER NOT NULL,
    due_at REAL,
    claimed INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at REAL NOT NULL,
    queued_at REAL,
    changed_at REAL NOT NULL,
    reply_code INTEGER,
    reply_status TEXT NOT NULL DEFAULT '',
    reply_text TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    acknowledged INTEGER NOT NULL DEFAULT 1,
    UNIQUE (message, destination)
) STRICT;
CREATE INDEX submission_by_state ON submission (state, due_at);
CREATE INDEX submission_by_message_id ON submission (message_id);
CREATE INDEX submission_unacknowledged ON submission (acknowledged) WHERE acknowledged = 0;

CREATE TABLE content (
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('original', 'submission')),
    octets BLOB NOT NULL,
    PRIMARY KEY (message, kind)
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    at REAL NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX event_by_message ON event (message, id);

CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""

# What the CRM's HTTP API says about a submission. due_at NULL: nobody asks any more; crm_id empty: not found (yet).
_CONFIRMATION = """
CREATE TABLE confirmation (
    submission INTEGER PRIMARY KEY REFERENCES submission (id) ON DELETE CASCADE,
    accepted_at REAL NOT NULL,
    due_at REAL,
    asked_at REAL,
    to_log INTEGER NOT NULL DEFAULT 0,
    logging_since REAL,
    through_api INTEGER NOT NULL DEFAULT 0,
    crm_id TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    deals TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX confirmation_due ON confirmation (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX confirmation_open ON confirmation (submission) WHERE crm_id = '';
"""

# Choices that outlive a message. `conversation`: what the user wants of a whole thread, by the Message-ID it began
# with.
# `composed`: what was decided in the window in which a message was written, kept until its copy in Sent is seen.
_CHOICES = """
CREATE TABLE conversation (
    root TEXT PRIMARY KEY,
    wish TEXT NOT NULL CHECK (wish IN ('always', 'never', 'ask')),
    subject TEXT NOT NULL,
    chosen_at REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE composed (
    id INTEGER PRIMARY KEY,
    wish TEXT NOT NULL CHECK (wish IN ('log', 'leave')),
    sender TEXT NOT NULL,
    recipients TEXT NOT NULL,
    subject TEXT NOT NULL,
    message_id TEXT NOT NULL DEFAULT '',
    made_at REAL NOT NULL
) STRICT;
"""

# The Message-ID that a message's conversation began with; empty for what was seen before this was kept.
_ROOTS = """
ALTER TABLE message ADD COLUMN root TEXT NOT NULL DEFAULT ''
"""

# Whether the CRM was among the recipients of a message that was written with Thunderbird's extension.
_IN_BCC = """
ALTER TABLE composed ADD COLUMN in_bcc INTEGER NOT NULL DEFAULT 0
"""

# Read backwards just as well; what comes last is added at the end, where it costs least.
_BY_TIME = """
DROP INDEX message_by_time;
CREATE INDEX message_by_time ON message (seen_at)
"""

# A search for what is missing in the CRM that is not at its end yet: what it has found, and the keys of what does not
# belong there.
_SEARCH = """
CREATE TABLE search_gap (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    header BLOB NOT NULL,
    folder TEXT NOT NULL,
    kind TEXT NOT NULL,
    position TEXT NOT NULL,
    size INTEGER NOT NULL,
    direction TEXT NOT NULL,
    route TEXT NOT NULL,
    reason TEXT NOT NULL,
    held INTEGER NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TABLE search_settled (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID
"""

# The statements that lead from each version to the next; a new journal begins at 0.
STEPS = (_TABLES, _CONFIRMATION, _CHOICES, _ROOTS, _IN_BCC, _BY_TIME, _SEARCH)
SCHEMA_VERSION = len(STEPS)
