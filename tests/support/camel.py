"""Evolution's own mail library, Camel, driven without its windows: it writes the stores that Evolution shows.

Run by the system's Python, which has the bindings: ``camel.py HOME IMAP_PORT USER PASSWORD FOLDER…`` puts one message
into the local Inbox and Sent, and fetches every message of the folders from the server.
"""

from __future__ import annotations

import sys
from pathlib import Path

LETTER = (
    b"From: Rep Resen <rep@lab.example>\nTo: Kari <kari@kunde.example>\nSubject: Local\n"
    b"Message-ID: <local@lab.example>\n"
    b"Date: Mon, 23 Nov 2026 12:05:13 +0000\n\nHello\n\nFrom me\n"
)
ACCOUNT = "1234567890.1234.1@lab"


def main(home: str, port: str, user: str, password: str, *names: str) -> None:
    import gi

    gi.require_version("Camel", "1.2")
    from gi.repository import Camel

    data, cache = Path(home) / ".local/share/evolution", Path(home) / ".cache/evolution/mail"
    (data / "mail/local").mkdir(parents=True, exist_ok=True)
    Camel.init(str(data), False)
    Camel.provider_init()

    class Session(Camel.Session):  # type: ignore[misc, no-any-unimported]
        def do_authenticate_sync(self, service: object, mechanism: str, cancellable: object) -> bool:
            accepted = Camel.AuthenticationResult.ACCEPTED
            return bool(service.authenticate_sync(mechanism, cancellable) == accepted)  # type: ignore[attr-defined]

    session = Session(user_data_dir=str(data / "mail"), user_cache_dir=str(cache))
    session.set_online(True)
    local = session.add_service("local", "maildir", Camel.ProviderType.STORE)
    local.ref_settings().set_path(str(data / "mail/local"))
    for name in ("Inbox", "Sent", "Kunder æøå.AS"):
        folder = local.get_folder_sync(name, Camel.StoreGetFolderFlags.CREATE, None)
        message, info = Camel.MimeMessage(), Camel.MessageInfo.new(None)
        message.construct_from_stream_sync(Camel.StreamMem.new_with_buffer(LETTER), None)
        folder.append_message_sync(message, info, None)
        folder.synchronize_sync(False, None)
    remote = session.add_service(ACCOUNT, "imapx", Camel.ProviderType.STORE)
    settings = remote.ref_settings()
    settings.set_host("127.0.0.1")
    settings.set_port(int(port))
    settings.set_user(user)
    settings.set_security_method(Camel.NetworkSecurityMethod.NONE)
    settings.set_auth_mechanism("PLAIN")
    remote.set_password(password)
    remote.set_online_sync(True, None)
    remote.connect_sync(None)
    flags = Camel.StoreGetFolderInfoFlags
    remote.get_folder_info_sync("", flags.RECURSIVE | flags.REFRESH, None)
    for name in names:
        folder = remote.get_folder_sync(name, 0, None)
        folder.refresh_info_sync(None)
        for uid in folder.get_uids():
            folder.get_message_sync(uid, None)
    remote.disconnect_sync(True, None)


if __name__ == "__main__":
    main(*sys.argv[1:])
