"""A provider that lets nobody in but with a token, all of it real: oidc-provider gives the tokens out, Dovecot serves
IMAP and takes submissions, asking it about each token (RFC 7662), and hands what it takes on to the CRM."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from pathlib import Path
from typing import Self

from tests.support.mail_servers import free_port, listens
from tests.support.waiting import until

SERVER = Path(__file__).parent / "oidc" / "server.mjs"
DOVECOT_SUBMISSION = Path("/usr/lib/dovecot/submission")

DOVECOT = """\
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/dovecot.log
protocols = imap submission
listen = 127.0.0.1
hostname = localhost
ssl = no
disable_plaintext_auth = no
auth_mechanisms = xoauth2 oauthbearer
first_valid_uid = {uid}
mail_location = maildir:{root}/mail/%n/Maildir
submission_relay_host = 127.0.0.1
submission_relay_port = {crm}
submission_relay_trusted = no
# else it offers DSN, which the CRM's server does not know
submission_backend_capabilities = 8BITMIME
# without these two, each refusal is answered more slowly than the one before
auth_failure_delay = 0
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {root}/oauth2.conf
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={root}/mail/%n
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service submission-login {{
  inet_listener submission {{
    port = {submission}
  }}
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sendt {{
    auto = subscribe
    special_use = \\Sent
  }}
}}
"""

OAUTH2 = """\
introspection_url = http://mailserver:of-the-mail-server@127.0.0.1:{oidc}/token/introspection
introspection_mode = post
force_introspection = yes
username_attribute = sub
active_attribute = active
active_value = true
scope = mail
"""


class OAuthMail:
    """``lasts``: seconds for which an access token is good. Needs root, as Dovecot does."""

    def __init__(self, root: Path, crm_port: int, lasts: int) -> None:
        self.root, self.oidc, self.imap, self.submission = root, free_port(), free_port(), free_port()
        self._crm, self._lasts = crm_port, lasts

    def __enter__(self) -> Self:
        self._write()
        self._provider = self._start_provider()
        self._dovecot = subprocess.Popen(["dovecot", "-F", "-c", str(self.root / "dovecot.conf")])
        for port in (self.imap, self.submission):
            until(lambda port=port: listens(port), f"a server on port {port}", seconds=30)
        return self

    def __exit__(self, *_: object) -> None:
        for process in (self._dovecot, self._provider):
            process.terminate()
            process.wait(20)

    def revoke_everything(self) -> None:
        """The provider forgets whom it let in: it keeps that in memory."""
        self._provider.terminate()
        self._provider.wait(20)
        until(lambda: not listens(self.oidc), "the provider's end")
        self._provider = self._start_provider()

    def _start_provider(self) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "PORT": str(self.oidc), "LASTS": str(self._lasts)}
        with (self.root / "oidc.log").open("ab") as log:
            process = subprocess.Popen(["node", "server.mjs"], cwd=self.root / "oidc", env=environment, stdout=log,
                                       stderr=log)  # fmt: skip
        until(lambda: listens(self.oidc), "the provider", seconds=30)
        return process

    def _write(self) -> None:
        owner = pwd.getpwnam("mail")
        for name in ("mail", "oidc"):
            (self.root / name).mkdir(parents=True)
        os.chown(self.root / "mail", owner.pw_uid, owner.pw_gid)
        for folder in (self.root, *self.root.parents):
            if folder.stat().st_uid == os.getuid() and str(folder).startswith("/tmp/"):
                folder.chmod(0o755)
        shutil.copy(SERVER, self.root / "oidc")
        (self.root / "oidc" / "node_modules").symlink_to(_global_modules())
        values = {"root": self.root, "uid": owner.pw_uid, "gid": owner.pw_gid, "imap": self.imap, "crm": self._crm,
                  "submission": self.submission}  # fmt: skip
        (self.root / "dovecot.conf").write_text(DOVECOT.format(**values))
        (self.root / "oauth2.conf").write_text(OAUTH2.format(oidc=self.oidc))


def missing() -> str:
    """What is needed and not there, or an empty text."""
    if os.getuid() != 0:
        return "root, to start Dovecot"
    lacking = [name for name in ("dovecot", "node", "npm") if shutil.which(name, path=_path()) is None]
    if not DOVECOT_SUBMISSION.exists():
        lacking.append("dovecot-submissiond")
    if "npm" not in lacking and not (_global_modules() / "oidc-provider").is_dir():
        lacking.append("oidc-provider (npm install -g oidc-provider@8)")
    return ", ".join(lacking)


def _path() -> str:
    return f"{os.environ.get('PATH', '')}:/usr/sbin"


def _global_modules() -> Path:
    found = subprocess.run(["npm", "root", "-g"], capture_output=True, text=True, timeout=30, check=True)
    return Path(found.stdout.strip())
