"""The commands and their options. Each names the function that does it, which is imported only then."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from postlogg import __version__
from postlogg.cli.chosen_folder import add_folder_options
from postlogg.cli.crm_parser import add_crm
from postlogg.cli.sign_in_parser import add_imap_options, add_sign_in
from postlogg.model import Mode, Wish

_STATUS = "exit status: 0 done, 1 it could not be done (the reason is on standard error), 2 the command was misused"


def build() -> argparse.ArgumentParser:
    """The whole command line. ``command`` in the result is "module:function" below ``postlogg.cli``."""
    parser = argparse.ArgumentParser(
        prog="postlogg", epilog=_STATUS,
        description="Logs e-mail in a CRM, exactly once, and tells for each message whether it was logged, or why not."
        " Without a command the tray program starts.",
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"postlogg {__version__}")
    parser.set_defaults(command="windows:tray", json=False, verbose=False)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    _engine(commands)
    _setting_up(commands)
    _token(commands)
    _thunderbird(commands)
    _looking(commands)
    _asking(commands)
    _wishing(commands)
    add_crm(commands, _add)
    return parser


_Commands = argparse._SubParsersAction  # argparse has no public name for it


def _add(commands: _Commands[argparse.ArgumentParser], name: str, function: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".", epilog=_STATUS)
    parser.add_argument("--json", action="store_true", help="answer with one JSON object on standard output")
    parser.add_argument("--verbose", action="store_true", help="say more on standard error, for a report of a bug")
    parser.set_defaults(command=function)
    return parser


def _engine(commands: _Commands[argparse.ArgumentParser]) -> None:
    run = _add(commands, "run", "running:run", "run the engine without a window, until it is told to stop")
    run.add_argument("--once", action="store_true", help="read the folders and hand over what is due, once")
    demo = _add(commands, "demo", "demo:demo", "play a mailbox and a CRM in a temporary folder and show what happens")
    demo.add_argument("--headless", action="store_true", help="print what happens and open no window")
    demo.add_argument("--story", metavar="FILE", help="play this story instead of the one that ships with Postlogg")


def _setting_up(commands: _Commands[argparse.ArgumentParser]) -> None:
    _add(commands, "accounts", "accounts:accounts", "show which mail accounts were found, and what cannot be read")
    configure = _add(commands, "configure", "accounts:configure", "write the settings for an account that was found")
    configure.add_argument("--account", metavar="ID", dest="accounts", action="append", default=[],
                           help="its id, as “accounts” shows it, if there are several; may be repeated")  # fmt: skip
    configure.add_argument("--bcc", metavar="ADDRESS", default="", help="the CRM's BCC address, for sent e-mail")
    configure.add_argument(
        "--forward", metavar="ADDRESS", default="", help="its forwarding address, for received e-mail"
    )
    configure.add_argument("--mode", choices=list(Mode), default=None, help="what is done with e-mail for the CRM")
    configure.add_argument(
        "--preset", metavar="NAME", default="", help="the CRM; not needed where its address tells it"
    )
    configure.add_argument("--never-log", metavar="ADDRESS|DOMAIN", action="append", default=[], dest="never_log",
                           help="an address or domain that is never logged; may be repeated")  # fmt: skip
    configure.add_argument("--undo-seconds", metavar="N", type=int, default=None, dest="undo_seconds",
                           help="how long a message can be withdrawn before it leaves")  # fmt: skip
    add_folder_options(configure)
    add_imap_options(configure)
    add_sign_in(commands, _add)


def _token(commands: _Commands[argparse.ArgumentParser]) -> None:
    text = "the CRM's access token (Service Key or private app), with which it is asked whether e-mail has arrived"
    within = commands.add_parser("token", help=text, description=text[:1].upper() + text[1:] + ".").add_subparsers(
        metavar="COMMAND", title="commands", required=True
    )
    keep = _add(within, "set", "confirming:token_set", "read it from standard input, try it, keep it in the keyring")
    keep.add_argument("--api", metavar="URL", default=None, help="where the CRM's API is; not needed for HubSpot")
    _add(within, "clear", "confirming:token_clear", "forget it, and ask the CRM no longer")


def _thunderbird(commands: _Commands[argparse.ArgumentParser]) -> None:
    text = "the button in Thunderbird: the extension, and its connection to Postlogg"
    within = commands.add_parser("thunderbird", help=text, description=text[:1].upper() + text[1:] + ".")
    actions = within.add_subparsers(metavar="COMMAND", title="commands", required=True)
    _add(actions, "install", "thunderbird:install", "let Thunderbird speak to Postlogg, and make the extension's file")
    _add(actions, "remove", "thunderbird:remove", "let Thunderbird speak to Postlogg no longer")
    _add(actions, "status", "thunderbird:status", "show where Thunderbird looks for Postlogg, and whether it finds it")


def _looking(commands: _Commands[argparse.ArgumentParser]) -> None:
    status = _add(commands, "status", "status:status", "show what became of the e-mail, and whether all is well")
    status.add_argument("--view", choices=["all", "attention", "waiting", "logged", "not_logged"], default="all")
    status.add_argument("--find", metavar="TEXT", default="", help="only with this in name, address or subject")
    status.add_argument("--limit", metavar="N", type=int, default=50, help="at most so many messages (50)")
    _add(commands, "statistics", "statistics:show", "show how much was logged in the last weeks, and what was left out")
    check = _add(commands, "check", "checking:check", "say whether all is well; the exit status is 1 if it is not")
    check.add_argument("--gap-minutes", metavar="N", type=int, default=15, dest="gap_minutes",
                       help="after how long without a look at a folder that is not well (15)")  # fmt: skip
    explain = _add(commands, "explain", "explaining:explain", "say what would become of one e-mail, and why")
    explain.add_argument("file", metavar="FILE", help="one e-mail as a file (.eml, or .msg of Outlook's)")
    explain.add_argument("--as", choices=["sent", "received"], dest="direction", default=None,
                         help="how to take it; else a message from one of your addresses counts as sent")  # fmt: skip
    rehearse = _add(commands, "rehearse", "rehearsing:rehearse",
                    "say what would be logged, and why not; nothing leaves and nothing is written")  # fmt: skip
    rehearse.add_argument(
        "paths", metavar="PATH", nargs="*", help="mbox, maildir, .eml, .msg; else the watched folders"
    )
    rehearse.add_argument("--since", metavar="DATE", type=_date, default=None, help="only e-mail from this day on")
    gaps = _add(commands, "gaps", "gaps:gaps", "say what belongs in the CRM and was never logged")
    gaps.add_argument("--since", metavar="DATE", type=_date, required=True, help="only e-mail from this day on")
    gaps.add_argument("--log", action="store_true", help="have all of it logged, so many a minute")
    gaps.add_argument("--per-minute", metavar="NUMBER", type=_positive, default=20, dest="per_minute",
                      help="how many are handed over a minute (%(default)s)")  # fmt: skip


def _asking(commands: _Commands[argparse.ArgumentParser]) -> None:
    log = _add(commands, "log", "asking:log", "have an e-mail logged")
    log.add_argument("files", metavar="FILE", nargs="*", help="e-mails as files (.eml, or .msg of Outlook's)")
    log.add_argument("--message-id", metavar="ID", dest="message_ids", action="append", default=[],
                     help="one that lies in a watched folder; may be repeated")  # fmt: skip
    confirm = _add(commands, "confirm", "confirming:confirm", "ask the CRM whether an e-mail has arrived there")
    confirm.add_argument("numbers", metavar="NUMBER", nargs="*", type=int, help="as “status” shows it; else all")
    confirm.add_argument("--message-id", metavar="ID", dest="message_ids", action="append", default=[])
    confirm.add_argument("--log", action="store_true", help="log it through the CRM's API if it does not show it")
    for name, text, every in (
        ("retry", "try again what was not logged", "everything that was refused, given up or came back"),
        ("withdraw", "take back what has not left yet", "everything that waits"),
    ):
        command = _add(commands, name, f"asking:{name}", text)
        command.add_argument("numbers", metavar="NUMBER", nargs="*", type=int, help="as “status” shows it")
        command.add_argument("--message-id", metavar="ID", dest="message_ids", action="append", default=[])
        command.add_argument("--all", action="store_true", help=every)


def _wishing(commands: _Commands[argparse.ArgumentParser]) -> None:
    for wish, text in (
        (Wish.ALWAYS, "log all e-mail with somebody, or in a conversation, without asking"),
        (Wish.NEVER, "log no e-mail with somebody, or in a conversation"),
        (Wish.ASK, "ask before e-mail with somebody, or in a conversation, is logged"),
    ):
        command = _add(commands, wish, "wishing:choose", text)
        command.add_argument("who", metavar="ADDRESS|DOMAIN", nargs="*", help="without a name it shows the list")
        command.add_argument("--conversation", metavar="MESSAGE", dest="conversations", action="append", default=[],
                             help="the one with this message: its number in “status”, or a Message-ID")  # fmt: skip
        command.add_argument("--forget", action="store_true", help="take it off the list again")
        command.set_defaults(wish=wish)


def _positive(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError("a number from 1 on")
    return int(text)


def _date(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a day is written as 2026-03-31") from error
