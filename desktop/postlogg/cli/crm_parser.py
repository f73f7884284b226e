"""The commands of the embedded CRM and their options."""

from __future__ import annotations

import argparse
from collections.abc import Callable

MOST_MEGABYTES = 1_000_000

Add = Callable[..., argparse.ArgumentParser]
"""Adds a command: (commands, name, "module:function", what it does)."""


def add_crm(commands: argparse._SubParsersAction[argparse.ArgumentParser], add: Add) -> None:
    """``crm`` with everything below it."""
    text = "the embedded CRM: another party that takes e-mail by SMTP"
    parser = commands.add_parser("crm", help=text, description=text[:1].upper() + text[1:] + ".")
    within = parser.add_subparsers(metavar="COMMAND", title="commands", required=True)

    def crm(name: str, function: str, what: str) -> argparse.ArgumentParser:
        return _database(add(within, name, f"crm:{function}", what))

    _serve(crm("serve", "serve", "take e-mail until told to stop"))
    _entering(within, add)
    contacts = crm("contacts", "contacts", "list the contacts")
    contacts.add_argument("--find", metavar="TEXT", default="", help="only with this in address, name or company")
    contacts.add_argument("--limit", metavar="N", type=int, default=None, help="at most so many")
    crm("timeline", "timeline", "show the e-mails on a contact").add_argument("address", metavar="ADDRESS")
    log = crm("log", "log", "show what became of the e-mails that came in")
    log.add_argument("--limit", metavar="N", type=int, default=100, help="at most so many (100)")
    log.add_argument("--outcome", choices=["logged", "duplicate", "refused"], default="", help="only these")
    never = crm("never-log", "never_log", "never log an address or a domain")
    never.add_argument("pattern", metavar="ADDRESS|DOMAIN")
    never.add_argument("--user", metavar="ADDRESS", default="", help="for this user's e-mail only")
    forget = crm("forget", "forget", "delete an address permanently, with what is logged on it alone")
    forget.add_argument("address", metavar="ADDRESS")
    crm("privacy", "privacy", "turn the privacy (GDPR) settings on or off").add_argument("to", choices=["on", "off"])
    basis = crm("basis", "basis", "record the legal basis for writing to an address")
    basis.add_argument("address", metavar="ADDRESS")
    basis.add_argument("basis", metavar="TEXT", nargs="?", default="", help="without it the basis is taken away")
    crm("export", "export", "print every contact and every e-mail, each as JSON on a line")


def _database(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--database", metavar="URL", default="", help="else a SQLite file beside Postlogg's journal")
    return parser


def _serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (127.0.0.1)")
    parser.add_argument("--port", metavar="N", type=int, default=0, help="else a free one, which is printed")
    parser.add_argument("--account", metavar="NUMBER", default="", help="the account's part of the addresses")
    parser.add_argument("--domain", metavar="DOMAIN", default="", help="the domain of the addresses (crm.example)")
    parser.add_argument("--api", metavar="PORT", type=int, default=None,
                        help="also answer the HTTP API, on this port of 127.0.0.1 (0: any that is free)")  # fmt: skip
    parser.add_argument("--lmtp", action="store_true", help="speak LMTP, for a mail server that delivers to it")
    parser.add_argument("--certificate", metavar="FILE", help="for TLS; needed beyond this computer")
    parser.add_argument("--key", metavar="FILE", help="the certificate's key, where it is not in the same file")
    parser.add_argument("--allow-sender", metavar="ADDRESS|DOMAIN", action="append", default=[], dest="allowed",
                        help="take mail only from this envelope sender; may be repeated")  # fmt: skip
    parser.add_argument("--size-limit", metavar="MB", type=_megabytes, default=150, dest="size_limit",
                        help="the largest message (150)")  # fmt: skip
    parser.add_argument("--memory", metavar="MB", type=_megabytes, default=400,
                        help="of all messages at one moment; what goes beyond is put off with 452 (400)")  # fmt: skip
    parser.add_argument("--relay", metavar="HOST:PORT", help="the mail server that takes failure notices to the sender")
    parser.add_argument("--notices", choices=["documented", "all"], default="documented",
                        help="send a notice for a file that is too large only, or for every refusal")  # fmt: skip
    parser.add_argument("--accept-then-notify", action="store_true", dest="accept_then_notify",
                        help="do not refuse in the SMTP session; answer 250 and send a notice")  # fmt: skip


def _entering(within: argparse._SubParsersAction[argparse.ArgumentParser], add: Add) -> None:
    parser = within.add_parser("add", help="enter a user, an address, a contact, a company or a deal")
    kinds = parser.add_subparsers(metavar="KIND", title="kinds", required=True)

    def entry(name: str, what: str, *fields: str) -> argparse.ArgumentParser:
        command = _database(add(kinds, name, f"crm:add_{name}", what))
        for field in fields:
            command.add_argument(field, metavar=field.upper())
        return command

    user = entry("user", "enter a user, or change one", "address")
    user.add_argument("--name", default="")
    user.add_argument("--no-personal-access", action="store_false", dest="personal_access")
    user.add_argument("--password-stdin", action="store_true", help="read his password from standard input")
    entry("alias", "enter an alias of a user", "user", "address")
    entry("connected", "connect a personal address of a user", "user", "address")
    entry("team", "connect a team address", "user", "address")
    entry("company", "enter a company", "name")
    contact = entry("contact", "enter a contact", "address")
    contact.add_argument("--name", default="")
    contact.add_argument("--company", default="", help="his primary company, made if need be")
    token = entry("token", "make an access token for the HTTP API, shown this once", "name")
    token.add_argument("--scope", metavar="SCOPE", dest="scopes", action="append", default=[],
                       help="what it may be used for; may be repeated; without it, everything")  # fmt: skip
    deal = entry("deal", "enter a deal of a contact", "name", "contact")
    deal.add_argument("--closed", action="store_false", dest="is_open")


def _megabytes(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= MOST_MEGABYTES:
        raise argparse.ArgumentTypeError(f"a number of megabytes, from 1 to {MOST_MEGABYTES}")
    return int(text)
