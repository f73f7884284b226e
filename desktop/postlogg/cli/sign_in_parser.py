"""The options of accounts that are read from their server, and of signing in."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from postlogg.model import AuthMethod, Security


def add_imap_options(configure: argparse.ArgumentParser) -> None:
    """What ``configure --imap`` needs to know, besides ``--address``, which names an address that the user has."""
    server = configure.add_argument_group(
        "an account that is read from its mail server",
        "For who keeps no mail on this computer: a new Outlook, a phone, webmail. The password is asked for, or read"
        " from standard input; for OAuth, use “postlogg sign-in” first.",
    )  # fmt: skip
    methods = [str(AuthMethod.PASSWORD), str(AuthMethod.OAUTH2)]
    server.add_argument("--imap", metavar="HOST[:PORT]", type=_host_and_port, default=None, help="its IMAP server")
    server.add_argument("--user", metavar="NAME", default="", help="as whom one signs in there")
    server.add_argument(
        "--imap-security", choices=list(Security), default=None, help="else tls, or starttls at port 143"
    )
    server.add_argument("--smtp", metavar="HOST[:PORT]", type=_host_and_port, default=None,
                        help="its SMTP server, at which one signs in the same way")  # fmt: skip
    server.add_argument("--smtp-security", choices=list(Security), default=None,
                        help="else starttls, or tls at port 465")  # fmt: skip
    server.add_argument("--auth", choices=methods, default=methods[0], help="how one signs in at both (password)")


def add_sign_in(commands: Any, add: Callable[..., argparse.ArgumentParser]) -> None:
    """``sign-in``."""
    sign_in = add(commands, "sign-in", "signing_in:sign_in", "sign in at the mail servers, by browser or by password")
    sign_in.add_argument("user", metavar="USER", nargs="?", default="", help="as whom; else as the settings say")
    sign_in.add_argument("--provider", metavar="NAME", default="",
                         help="google, microsoft, or one in the settings; else as the mail server wants")  # fmt: skip
    sign_in.add_argument("--client-id", metavar="ID", default="",
                         help="as what Postlogg is registered there; is written to the settings")  # fmt: skip
    sign_in.add_argument("--client-secret", metavar="SECRET", default="",
                         help="only for providers that give one to programs on people's own computers")  # fmt: skip
    sign_in.add_argument("--device", action="store_true", help="by a code on another device, without a browser here")
    sign_in.add_argument("--forget", action="store_true", help="sign out instead: forget what is in the keyring")


def _host_and_port(text: str) -> tuple[str, int | None]:
    host, colon, port = text.strip().rpartition(":") if text.count(":") == 1 else (text.strip(), "", "")
    if not host or (colon and not (port.isdecimal() and 0 < int(port) < 65536)):
        raise argparse.ArgumentTypeError("a server is written as imap.example.com or imap.example.com:993")
    return host, int(port) if port else None
