"""A real Thunderbird under Xvfb, driven through Marionette; a profile made from files."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any, Self

from tests.support.mail_servers import PASSWORD, USER, MailServers, free_port, listens
from tests.support.waiting import until

LIBRARY = Path("/usr/lib/thunderbird")
STORES = {"mbox": "@mozilla.org/msgstore/berkeleystore;1", "maildir": "@mozilla.org/msgstore/maildirstore;1"}


def missing() -> str:
    """What is needed and not there, or an empty text."""
    try:
        import marionette_driver  # noqa: F401
    except ImportError:
        return "marionette_driver"
    programs = [name for name in ("Xvfb", "xdpyinfo") if shutil.which(name) is None]
    return ", ".join(programs + ([] if (LIBRARY / "thunderbird-bin").exists() else ["thunderbird"]))


class Display:
    """An X server without a screen."""

    def __enter__(self) -> Self:
        readable, writable = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=(writable,), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writable)
        with os.fdopen(readable) as answer:
            self.name = f":{answer.readline().strip()}"
        until(self._answers, f"the display {self.name}", seconds=20)
        return self

    def _answers(self) -> bool:
        return subprocess.run(["xdpyinfo", "-display", self.name], capture_output=True, check=False).returncode == 0

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait(10)


class Thunderbird:
    """Start it with ``with``; ``send`` writes and sends a message in a real compose window."""

    def __init__(self, profile: Path, home: Path, display: Display) -> None:
        self.profile, self._home, self.display = profile, home, display

    def __enter__(self) -> Self:
        from marionette_driver.marionette import Marionette

        port = free_port()
        with (self.profile / "prefs.js").open("a") as prefs:
            prefs.write(f'user_pref("marionette.port", {port});\n')
        environment = {
            **os.environ, "DISPLAY": self.display.name, "HOME": str(self._home), "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8", "MOZ_CRASHREPORTER_DISABLE": "1", "NO_AT_BRIDGE": "1",
            # without this the client asks for remote settings over the network
            "MOZ_REMOTE_SETTINGS_DEVTOOLS": "1",
        }  # fmt: skip
        environment.pop("WAYLAND_DISPLAY", None)
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        with (self._home / "thunderbird.log").open("ab") as log:
            self._process = subprocess.Popen(
                [str(LIBRARY / "thunderbird-bin"), "--no-remote", "--profile", str(self.profile), "--marionette",
                 "--remote-allow-system-access"],
                env=environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        try:
            until(lambda: listens(port), "Thunderbird's answer", seconds=90)
            self._marionette = Marionette(host="127.0.0.1", port=port, app="thunderbird")
            self._marionette.start_session()
            self._marionette.timeout.script = 90
            until(lambda: self.script(_WINDOW_IS_UP), "Thunderbird's main window", seconds=90)
        except BaseException:
            self._process.kill()
            self._process.wait()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            with contextlib.suppress(Exception):  # the connection ends while it answers
                self.script("Services.startup.quit(Ci.nsIAppStartup.eForceQuit); return 1")
            try:
                self._process.wait(30)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def script(self, code: str, *arguments: object) -> Any:
        """Run code in the chrome context."""
        with self._marionette.using_context("chrome"):
            return self._marionette.execute_script(_PRELUDE + code, script_args=arguments, new_sandbox=False)

    def run(self, code: str, *arguments: object) -> Any:
        """Run the body of an async function; what it throws is raised here."""
        wrapped = (
            "const done = arguments[arguments.length - 1], given = Array.from(arguments).slice(0, -1);"
            "(async (arguments) => {"
            + _PRELUDE
            + code
            + "})(given).then(v => done({value: v === undefined ? null : v}),"
            " e => done({error: String(e)}));"
        )
        with self._marionette.using_context("chrome"):
            answer = self._marionette.execute_async_script(wrapped, script_args=arguments)
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["value"]

    def install(self, addon: Path) -> None:
        """Have an extension until Thunderbird is ended."""
        self._marionette._send_message("Addon:Install", {"path": str(addon), "temporary": True}, key="value")

    def has_folder(self, name: str) -> bool:
        return bool(self.script("return !!server() && server().rootFolder.containsChildNamed(arguments[0])", name))

    def send(self, *, to: str, subject: str, body: str, identity: str) -> None:
        """Write a message in a compose window and send it."""
        self.run(_SEND, to, subject, body, identity)


_WINDOW_IS_UP = """
const window = Services.wm.getMostRecentWindow("mail:3pane");
return !!window && window.document.readyState == "complete";
"""

_PRELUDE = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const server = () => MailServices.accounts.allServers.find(each => each.type == "imap");
const pause = ms => new Promise(resolve => {
  const timer = Cc["@mozilla.org/timer;1"].createInstance(Ci.nsITimer);
  (globalThis.kept ||= []).push(timer);
  timer.initWithCallback(resolve, ms, Ci.nsITimer.TYPE_ONE_SHOT);
});
const until = async (what, condition) => {
  for (const end = Date.now() + 60000; Date.now() < end; await pause(50)) {
    const value = await condition();
    if (value) return value;
  }
  throw new Error(what + " did not happen");
};
"""

_SEND = """
const [to, subject, body, address] = arguments;
const before = new Set(Services.wm.getEnumerator("msgcompose"));
const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
const params = Cc["@mozilla.org/messengercompose/composeparams;1"].createInstance(Ci.nsIMsgComposeParams);
Object.assign(fields, { to, subject, body });
params.type = Ci.nsIMsgCompType.New;
params.format = Ci.nsIMsgCompFormat.HTML;
params.identity = MailServices.accounts.allIdentities.find(identity => identity.email == address);
params.composeFields = fields;
MailServices.compose.OpenComposeWindowWithParams(null, params);
const window = await until("a compose window", () => [...Services.wm.getEnumerator("msgcompose")].find(each =>
  !before.has(each) && each.gMsgCompose?.editor && each.document.readyState == "complete" && !each.gWindowLocked
  && each.document.getElementById("messageEditor")?.contentDocument?.body && each.composeEditorReady !== false));
await pause(300);
let status = null;
window.gMsgCompose.addMsgSendListener({
  QueryInterface: ChromeUtils.generateQI(["nsIMsgSendListener"]),
  onStartSending() {}, onSendProgress() {}, onStatus() {}, onGetDraftFolderURI() {}, onSendNotPerformed() {},
  onTransportSecurityError() {}, onStopSending(id, result) { status = result; },
});
window.goDoCommand("cmd_sendNow");
await until("the sending", () => window.closed || (status !== null && status != 0));
if (status) throw new Error("the message was not sent: " + status);
"""


def make_profile(home: Path, servers: MailServers, *, store: str = "mbox", second: bool = False) -> Path:
    """A profile with one IMAP account, an alias and local folders, as the account wizard would leave it. ``second``:
    one more account, which is the same on the server, under the server's other name."""
    profile = home / ".thunderbird" / "lab.default"
    profile.mkdir(parents=True)
    (profile.parent / "profiles.ini").write_text(
        "[General]\nStartWithLastProfile=1\nVersion=2\n\n[Profile0]\nName=default\nIsRelative=1\n"
        f"Path={profile.name}\nDefault=1\n"
    )
    prefs = _prefs(servers, STORES[store]) | (_second_account(servers, STORES[store]) if second else {})
    lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in prefs.items()]
    (profile / "prefs.js").write_text("\n".join(lines) + "\n")
    _write_logins(profile, ("imap://127.0.0.1", "smtp://127.0.0.1", "imap://localhost"))
    return profile


def _prefs(servers: MailServers, store: str) -> dict[str, object]:
    account = {
        "mail.accountmanager.accounts": "account1,account2",
        "mail.accountmanager.defaultaccount": "account1",
        "mail.accountmanager.localfoldersserver": "server2",
        "mail.account.account1.server": "server1",
        "mail.account.account1.identities": "id1,id2",
        "mail.account.account2.server": "server2",
        "mail.server.server1.type": "imap",
        "mail.server.server1.hostname": "127.0.0.1",
        "mail.server.server1.port": servers.imap,
        "mail.server.server1.userName": USER,
        "mail.server.server1.name": "rep@lab.example",
        "mail.server.server1.socketType": 0,
        "mail.server.server1.authMethod": 3,
        "mail.server.server1.login_at_startup": True,
        "mail.server.server1.check_new_mail": True,
        "mail.server.server1.storeContractID": store,
        "mail.server.server2.type": "none",
        "mail.server.server2.hostname": "Local Folders",
        "mail.server.server2.userName": "nobody",
        "mail.server.server2.name": "Local Folders",
        "mail.server.server2.storeContractID": store,
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.type": "smtp",
        "mail.smtpserver.smtp1.hostname": "127.0.0.1",
        "mail.smtpserver.smtp1.port": servers.submission,
        "mail.smtpserver.smtp1.username": USER,
        "mail.smtpserver.smtp1.authMethod": 3,
        "mail.smtpserver.smtp1.try_ssl": 0,
        # Thunderbird says QUIT five seconds after a message; one that is sent in that instant fails
        "mail.smtpserver.smtp1.max_messages_per_connection": 1,
    }
    for number, (name, address) in enumerate(
        (("Rep Resen", "rep@lab.example"), ("Rep Alias", "rep.alias@lab.example")), 1
    ):
        account |= {
            f"mail.identity.id{number}.fullName": name,
            f"mail.identity.id{number}.useremail": address,
            f"mail.identity.id{number}.smtpServer": "smtp1",
            f"mail.identity.id{number}.valid": True,
            f"mail.identity.id{number}.fcc": True,
            f"mail.identity.id{number}.fcc_folder": "imap://rep@127.0.0.1/Sent",
        }
    return account | _QUIET


def _second_account(servers: MailServers, store: str) -> dict[str, object]:
    return {
        "mail.accountmanager.accounts": "account1,account2,account3",
        "mail.account.account3.server": "server3",
        "mail.account.account3.identities": "id3",
        "mail.server.server3.type": "imap",
        "mail.server.server3.hostname": "localhost",
        "mail.server.server3.port": servers.imap,
        "mail.server.server3.userName": USER,
        "mail.server.server3.name": "second@lab.example",
        "mail.server.server3.socketType": 0,
        "mail.server.server3.authMethod": 3,
        "mail.server.server3.login_at_startup": True,
        "mail.server.server3.check_new_mail": True,
        "mail.server.server3.storeContractID": store,
        "mail.identity.id3.fullName": "Rep Second",
        "mail.identity.id3.useremail": "second@lab.example",
        "mail.identity.id3.smtpServer": "smtp1",
        "mail.identity.id3.valid": True,
        "mail.identity.id3.fcc": True,
        "mail.identity.id3.fcc_folder": "imap://rep@localhost/Sent",
    }


# No wizard, no tab, no update, no telemetry, no name looked up.
_QUIET: dict[str, object] = {
    "app.update.enabled": False, "app.update.auto": False, "app.update.disabledForTesting": True,
    "app.donation.eoy.version.viewed": 999, "app.normandy.enabled": False,
    "mail.provider.suppress_dialog_on_startup": True, "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False, "mailnews.start_page_override.mstone": "ignore", "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False, "mail.inappnotifications.enabled": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False, "datareporting.usage.uploadEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "toolkit.telemetry.enabled": False, "toolkit.telemetry.unified": False, "toolkit.telemetry.server": "",
    "services.settings.server": "data:,#remote-settings-dummy/v1", "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False, "extensions.update.enabled": False,
    "extensions.getAddons.cache.enabled": False, "extensions.blocklist.enabled": False,
    "extensions.systemAddon.update.enabled": False, "extensions.autoDisableScopes": 0,
    "network.trr.mode": 5, "network.dns.disablePrefetch": True, "network.prefetch-next": False,
    "dom.push.connection.enabled": False, "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False, "media.gmp-manager.updateEnabled": False,
    "geo.enabled": False, "browser.region.update.enabled": False, "mail.biff.show_alert": False,
    "mail.biff.play_sound": False, "mail.SpellCheckBeforeSend": False, "mail.prompt_purge_threshold": False,
    "mail.compose.attachment_reminder": False, "toolkit.cosmeticAnimations.enabled": False,
}  # fmt: skip


def _write_logins(profile: Path, origins: tuple[str, ...]) -> None:
    now = int(time.time() * 1000)
    logins = [
        {
            "id": number, "hostname": origin, "httpRealm": origin, "formSubmitURL": None, "usernameField": "",
            "passwordField": "", "encryptedUsername": user, "encryptedPassword": password,
            "guid": f"{{{uuid.uuid4()}}}", "encType": 1, "timeCreated": now, "timeLastUsed": now,
            "timePasswordChanged": now, "timesUsed": 1,
        }
        for number, origin in enumerate(origins, 1)
        for user, password in (_encrypt(profile, (USER, PASSWORD)),)
    ]  # fmt: skip
    data = {"nextId": len(logins) + 1, "logins": logins, "potentiallyVulnerablePasswords": [],
            "dismissedBreachAlertsByLoginGUID": {}, "version": 3}  # fmt: skip
    (profile / "logins.json").write_text(json.dumps(data))


def _encrypt(profile: Path, texts: tuple[str, ...]) -> list[str]:
    """In a process of its own: Thunderbird's libraries bring an SQLite that must not meet Python's."""
    command = [sys.executable, str(Path(__file__).with_name("nss.py")), str(LIBRARY), str(profile), *texts]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split()
