"""``crm …``: the embedded CRM. Every command that changes something answers ``{done: sentence}``."""

from __future__ import annotations

import argparse
import json
import smtplib
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from postlogg.cli import stopping
from postlogg.cli.answer import Answer, table
from postlogg.crm import ContactRow, Crm, CrmServer, LoggedEmail, LogRow, Notices, open_crm
from postlogg.crm.api import ALL_SCOPES, ApiServer
from postlogg.crm.api import add_token as new_token
from postlogg.errors import CrmError
from postlogg.system import paths

RELAY_SECONDS = 10.0
MEGABYTE = 1024 * 1024


@contextmanager
def _open(options: argparse.Namespace, **named: str) -> Iterator[Crm]:
    crm = open_crm(options.database or f"sqlite:///{paths.data_dir() / 'crm.sqlite'}", **named)
    try:
        yield crm
    finally:
        crm.close()


# listening


def serve(options: argparse.Namespace) -> Answer:
    """``{host, port, bcc_address, forward_address, lmtp, api}``, printed as soon as it listens; ``api`` is where the
    HTTP API is, or null. Stops with SIGINT or SIGTERM."""
    with _open(options, account=options.account, domain=options.domain) as crm:
        server = CrmServer(
            crm,
            host=options.host,
            port=options.port,
            notices=Notices(options.notices),
            refuse_in_session=not options.accept_then_notify,
            deliver=_relay(options.relay, crm.domain) if options.relay else None,
            tls=_tls(options.certificate, options.key) if options.certificate else None,
            lmtp=options.lmtp,
            allowed=options.allowed,
            size_limit=options.size_limit * MEGABYTE,
            most_octets=options.memory * MEGABYTE,
        )
        with ExitStack() as running:
            host, port = running.enter_context(server).address
            api = None if options.api is None else running.enter_context(ApiServer(crm, port=options.api)).url
            listening = Answer(
                {"host": host, "port": port, "bcc_address": crm.bcc_address, "forward_address": crm.forward_address,
                 "lmtp": options.lmtp, "api": api},
                [f"The CRM listens on {host}, port {port}", f"  sent e-mail:      {crm.bcc_address}",
                 f"  received e-mail:  {crm.forward_address}", *([f"  HTTP API:         {api}"] if api else [])],
            )  # fmt: skip
            print(listening.text(as_json=options.json), flush=True)
            stopping.wait_for_signal()
    return Answer()


def _relay(server: str, domain: str) -> Callable[[str, bytes], None]:
    host, _, port = server.rpartition(":")
    if not host or not port.isdecimal():
        raise CrmError("--relay is written as HOST:PORT.")

    def deliver(to: str, notice: bytes) -> None:
        try:
            # the null reverse-path: nothing answers a notice (RFC 5321 section 6.1)
            with smtplib.SMTP(host.strip("[]"), int(port), local_hostname=domain, timeout=RELAY_SECONDS) as client:
                client.sendmail("", [to], notice)
        except smtplib.SMTPException as error:
            raise CrmError("The relay does not take the failure notice.") from error

    return deliver


def _tls(certificate: str, key: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(certificate, key)
    except OSError as error:
        raise CrmError("The certificate or its key cannot be used.") from error
    return context


# entering


def add_user(options: argparse.Namespace) -> Answer:
    """Enter a user."""
    password = sys.stdin.readline().rstrip("\r\n") if options.password_stdin else ""
    with _open(options) as crm:
        crm.add_user(options.address, options.name, password=password, personal_access=options.personal_access)
    return _done(f"{options.address} is a user.")


def add_alias(options: argparse.Namespace) -> Answer:
    """Enter an alias."""
    with _open(options) as crm:
        crm.add_alias(options.user, options.address)
    return _done(f"{options.address} is an alias of {options.user}.")


def add_connected(options: argparse.Namespace) -> Answer:
    """Connect a personal address."""
    with _open(options) as crm:
        crm.add_connected(options.user, options.address)
    return _done(f"{options.address} is connected for {options.user}.")


def add_team(options: argparse.Namespace) -> Answer:
    """Connect a team address."""
    with _open(options) as crm:
        crm.add_team(options.user, options.address)
    return _done(f"{options.address} is a team address, connected by {options.user}.")


def add_company(options: argparse.Namespace) -> Answer:
    """Enter a company."""
    with _open(options) as crm:
        crm.add_company(options.name)
    return _done(f"{options.name} is a company.")


def add_contact(options: argparse.Namespace) -> Answer:
    """Enter a contact."""
    with _open(options) as crm:
        crm.add_contact(options.address, options.name, company=options.company)
    return _done(f"{options.address} is a contact.")


def add_token(options: argparse.Namespace) -> Answer:
    """``{token, scopes}``: it cannot be shown again."""
    scopes = options.scopes or list(ALL_SCOPES)
    with _open(options) as crm:
        token = new_token(crm, options.name, scopes)
    return Answer({"token": token, "scopes": scopes}, [token])


def add_deal(options: argparse.Namespace) -> Answer:
    """Enter a deal."""
    with _open(options) as crm:
        crm.add_deal(options.name, options.contact, is_open=options.is_open)
    return _done(f"{options.name} is a deal of {options.contact}.")


def never_log(options: argparse.Namespace) -> Answer:
    """Put an address or domain on a never-log list."""
    with _open(options) as crm:
        crm.never_log(options.pattern, user=options.user)
    return _done(f"{options.pattern} is never logged{f' for {options.user}' if options.user else ''}.")


def forget(options: argparse.Namespace) -> Answer:
    """Delete an address permanently."""
    with _open(options) as crm:
        crm.forget(options.address)
    return _done(f"{options.address} is deleted for good.")


def privacy(options: argparse.Namespace) -> Answer:
    """Turn the privacy settings on or off."""
    with _open(options) as crm:
        crm.privacy(options.to == "on")
    return _done(f"The privacy settings are {options.to}.")


def basis(options: argparse.Namespace) -> Answer:
    """Record a legal basis, or take it away."""
    with _open(options) as crm:
        crm.basis(options.address, options.basis)
    found = f"The legal basis for {options.address} is: {options.basis}." if options.basis else ""
    return _done(found or f"There is no legal basis for {options.address}.")


def _done(sentence: str) -> Answer:
    return Answer({"done": sentence}, [sentence])


# showing


def contacts(options: argparse.Namespace) -> Answer:
    """``{contacts: [{address, name, company, emails (their number), created_at}]}``."""
    with _open(options) as crm:
        rows = crm.contacts(options.find, options.limit)
    lines = table(("Contact", "Name", "Company", "E-mails"), [(r.address, r.name, r.company, r.emails) for r in rows])
    return Answer({"contacts": [contact_object(row) for row in rows]}, lines or ["No contacts."])


def timeline(options: argparse.Namespace) -> Answer:
    """``{contact, emails: [...]}``, the newest first; for an e-mail see ``email_object``."""
    with _open(options) as crm:
        emails = crm.timeline(options.address)
    rows = [
        (f"{email.date:%Y-%m-%d %H:%M}" if email.date else "-", email.direction, email.subject,
         ", ".join(email.deals) or "-", ", ".join(file.filename for file in email.attachments) or "-")
        for email in emails
    ]  # fmt: skip
    lines = table(("Date", "", "Subject", "Deals", "Files"), rows)
    return Answer({"contact": options.address, "emails": [email_object(email) for email in emails]},
                  lines or ["No e-mail is logged on this contact."])  # fmt: skip


def log(options: argparse.Namespace) -> Answer:
    """``{log: [{at, message_id, route, sender, outcome, reason, status, sentence}]}``, the newest first."""
    with _open(options) as crm:
        rows = crm.log(options.limit, *([options.outcome] if options.outcome else []))
    cells = [(f"{row.at:%Y-%m-%d %H:%M:%S}", row.route, row.sender, row.outcome, row.status, row.sentence or "-")
             for row in rows]  # fmt: skip
    lines = table(("At", "By", "From", "Outcome", "Status", "Why"), cells)
    return Answer({"log": [log_object(row) for row in rows]}, lines or ["No e-mail came in yet."])


def export(options: argparse.Namespace) -> Answer:
    """A JSON object on each line: ``{"kind": "contact", …}`` for every contact, then ``{"kind": "email", …}`` for every
    e-mail; printed as they are read, for there may be many."""
    with _open(options) as crm:
        for row in crm.every_contact():
            _print("contact", contact_object(row))
        for email in crm.every_email():
            _print("email", email_object(email))
    return Answer()


def _print(kind: str, found: dict[str, Any]) -> None:
    print(json.dumps({"kind": kind, **found}, ensure_ascii=False))


def contact_object(row: ContactRow) -> dict[str, Any]:
    """address, name, company, emails (their number), created_at."""
    return {"address": row.address, "name": row.name, "company": row.company, "emails": row.emails,
            "created_at": row.created_at.isoformat()}  # fmt: skip


def email_object(email: LoggedEmail) -> dict[str, Any]:
    """message_id, route, direction, from, from_name, to, cc, subject, date, text, attachments ({filename, content_type,
    size, stored}), contacts, companies, deals, user, attributed_by, logged_at."""
    return {
        "message_id": email.message_id,
        "route": email.route,
        "direction": email.direction,
        "from": email.sender,
        "from_name": email.sender_name,
        "to": list(email.to),
        "cc": list(email.cc),
        "subject": email.subject,
        "date": email.date.isoformat() if email.date else None,
        "text": email.text,
        "attachments": [
            {"filename": file.filename, "content_type": file.content_type, "size": file.size, "stored": file.stored}
            for file in email.attachments
        ],
        "contacts": list(email.contacts),
        "companies": list(email.companies),
        "deals": list(email.deals),
        "user": email.user,
        "attributed_by": email.attributed_by,
        "logged_at": email.logged_at.isoformat(),
    }


def log_object(row: LogRow) -> dict[str, Any]:
    """at, message_id, route, sender, outcome, reason, status, sentence."""
    return {"at": row.at.isoformat(), "message_id": row.message_id, "route": row.route, "sender": row.sender,
            "outcome": row.outcome, "reason": row.reason, "status": row.status, "sentence": row.sentence}  # fmt: skip
