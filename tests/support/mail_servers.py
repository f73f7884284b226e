"""A provider's mail servers on loopback, the real ones: Postfix takes submissions, Dovecot serves IMAP.

Mail for ``lab.example`` goes to the user's mailbox, mail for the CRM's two domains to the port the test names, mail for
``kunde.example`` into one mailbox, and anything else is refused: nothing leaves the machine.
"""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import socket
import subprocess
from pathlib import Path
from typing import Self

from tests.support.waiting import until

USER, PASSWORD = "rep", "secret"
REQUIRED = ("postfix", "dovecot", "doveadm")

DOVECOT = """\
base_dir = {run}
log_path = {root}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = {uid}
mail_location = maildir:{mail}/%n/Maildir
passdb {{
  driver = passwd-file
  args = {root}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={mail}/%n
}}
service imap-login {{
  inet_listener imap {{
    address = 127.0.0.1
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service auth {{
  unix_listener {spool}/private/auth {{
    mode = 0660
    user = postfix
    group = postfix
  }}
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
  mailbox Drafts {{
    auto = subscribe
    special_use = \\Drafts
  }}
  mailbox Trash {{
    auto = subscribe
    special_use = \\Trash
  }}
  mailbox Junk {{
    auto = subscribe
    special_use = \\Junk
  }}
}}
{dovecot}
"""

POSTFIX = """\
compatibility_level = 3.6
queue_directory = {spool}
data_directory = {root}/postfix-data
maillog_file = {root}/maillog
maillog_file_prefixes = {root}
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.lab.example
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_tls_security_level = none
smtp_host_lookup = native
transport_maps = inline:{{ bcc.crm.example={crm}, forward.crm.example={crm} }}
default_transport = error:5.1.2 this server does not relay
virtual_mailbox_domains = lab.example, kunde.example
virtual_mailbox_base = {mail}
virtual_mailbox_maps = regexp:{root}/postfix/mailboxes
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
message_size_limit = 104857600
virtual_mailbox_limit = 0
minimal_backoff_time = 5s
maximal_backoff_time = 10s
queue_run_delay = 5s
{extra}
"""

MASTER = """\
127.0.0.1:{submission} inet n - n - - smtpd
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
smtp      unix - - n - - smtp
lmtp      unix - - n - - lmtp
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
virtual   unix - n n - - virtual
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class MailServers:
    """``crm_port``: where the CRM listens, for LMTP where ``crm_transport`` is ``lmtp:inet:``. ``extra``: further lines
    of Postfix's main.cf; ``dovecot``: of Dovecot's. Needs root."""

    def __init__(
        self, root: Path, crm_port: int, extra: str = "", *, crm_transport: str = "smtp:", dovecot: str = ""
    ) -> None:
        self.root, self.mail = root, root / "mail"
        self.submission, self.imap = free_port(), free_port()
        self._spool = root / "spool"
        owner = pwd.getpwnam("mail")
        self._values = {
            "root": root, "run": root / "dovecot-run", "spool": self._spool, "mail": self.mail, "uid": owner.pw_uid,
            "gid": owner.pw_gid, "imap": self.imap, "submission": self.submission, "extra": extra,
            "dovecot": dovecot, "crm": f"{crm_transport}[127.0.0.1]:{crm_port}",
        }  # fmt: skip

    def __enter__(self) -> Self:
        self._write()
        self._run("postfix", "-c", str(self.root / "postfix"), "start")
        # postfix makes spool/private, where dovecot puts its socket
        self.start_imap()
        until(lambda: listens(self.submission), f"a server on port {self.submission}", seconds=30)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop_imap()
        self._run("postfix", "-c", str(self.root / "postfix"), "stop")

    def start_imap(self) -> None:
        """Dovecot alone."""
        self._run("dovecot", "-c", str(self.root / "dovecot.conf"))
        until(lambda: listens(self.imap), f"a server on port {self.imap}", seconds=30)

    def stop_imap(self) -> None:
        """Dovecot alone; its connections end with it."""
        self._run("dovecot", "-c", str(self.root / "dovecot.conf"), "stop")

    def delivered_to_others(self) -> list[bytes]:
        """What was delivered to anybody but the user and the CRM."""
        return [path.read_bytes() for path in (self.mail / "others" / "Maildir" / "new").glob("*")]

    def flush(self) -> None:
        """Have Postfix try everything in its queue now."""
        self._run("postqueue", "-c", str(self.root / "postfix"), "-f")

    def log(self) -> str:
        """Postfix's log."""
        return (self.root / "maillog").read_text(errors="replace")

    def _write(self) -> None:
        for name in ("postfix", "postfix-data", "dovecot-run", "spool", "mail"):
            (self.root / name).mkdir(parents=True, exist_ok=True)
        # the servers' own users must be able to come here
        for folder in (self.root, *self.root.parents):
            if folder.stat().st_uid == os.getuid() and str(folder).startswith("/tmp/"):
                folder.chmod(0o755)
        owner, group = int(str(self._values["uid"])), int(str(self._values["gid"]))
        os.chown(self.mail, owner, group)
        shutil.chown(self.root / "postfix-data", "postfix")
        (self.root / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
        (self.root / "dovecot.conf").write_text(DOVECOT.format(**self._values))
        (self.root / "postfix" / "main.cf").write_text(POSTFIX.format(**self._values))
        (self.root / "postfix" / "master.cf").write_text(MASTER.format(**self._values))
        (self.root / "postfix" / "mailboxes").write_text(
            r"/^rep(\.alias)?@lab\.example$/ rep/Maildir/" "\n" r"/@kunde\.example$/ others/Maildir/" "\n"
        )

    def _run(self, *command: str) -> None:
        # a file and no pipe: the servers that stay would keep a pipe open
        with (self.root / "start.log").open("ab") as log:
            done = subprocess.run(command, stdout=log, stderr=log, timeout=60, check=False)
        assert done.returncode == 0, f"{command}: {(self.root / 'start.log').read_text()}"


def missing() -> str:
    """What is needed and not there, or an empty text."""
    if os.getuid() != 0:
        return "root, to start Postfix"
    try:
        pwd.getpwnam("postfix")
        grp.getgrnam("postdrop")
    except KeyError:
        return "postfix"
    paths = f"{os.environ.get('PATH', '')}:/usr/sbin"
    return ", ".join(name for name in REQUIRED if shutil.which(name, path=paths) is None)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
