from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from postlogg.errors import SettingsError
from postlogg.model import (
    AuthMethod,
    Folder,
    FolderKind,
    ImapServer,
    Mode,
    OAuthClient,
    Security,
    SmtpServer,
    StoreFormat,
)
from postlogg.settings import Destination, Settings, Thunderbird, Veto, load, save

FULL = Settings(
    mode=Mode.AUTOMATIC,
    destination=Destination(
        "hubspot",
        "1234567@bcc.hubspot.com",
        "1234567@forward.hubspot.com",
        confirm=True,
        api_url="https://api.example",
        inbox_connected=True,
    ),
    my_addresses=("rep@lab.example", "rep.alias@lab.example"),
    internal_domains=("lab.example",),
    never_log=("mamma@hjemme.example",),
    always_log=("stor-kunde.example",),
    ask_first=("kari@kunde.example",),
    veto=Veto.RECIPIENT,
    folders=(
        Folder(Path("/home/rep/Sent"), FolderKind.SENT, StoreFormat.MBOX, "Sent"),
        Folder(Path("/home/rep/INBOX"), FolderKind.INBOX, StoreFormat.MAILDIR),
    ),
    imap=(ImapServer("imap.lab.example", 143, Security.STARTTLS, AuthMethod.OAUTH2, "rep@lab.example"),),
    sending=SmtpServer("smtp.lab.example", 465, Security.TLS, AuthMethod.PASSWORD, "rep"),
    oauth=(
        OAuthClient("google", "4711", "not secret"),
        OAuthClient(
            "own",
            "1",
            "",
            "https://a.example/auth",
            "https://a.example/token",
            "https://a.example/device",
            ("mail", "offline_access"),
            ("imap.lab.example",),
        ),
    ),
    undo_seconds=0,
    age_guard_days=7,
    forward_answers=False,
    forward_known_senders=False,
    request_folder="Til CRM",
    request_tag="Kunde",
    pause_on_battery=True,
    pause_on_metered=True,
    announce=True,
    thunderbird=Thunderbird(sends=True, tags=True),
    language="nb",
)


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.toml") == Settings()


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "settings.toml"
    save(FULL, path)
    assert load(path) == FULL
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]
    other = replace(FULL, request_folder="Logg", imap=(), my_addresses=())
    save(other, path)
    assert load(path) == other


def test_comments_and_foreign_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nmode = "ask" # for now\nfuture = 1\n\n[crm]\n# where\nbcc_address = "x@bcc.hubspot.com"\n')
    save(replace(load(path), mode=Mode.AUTOMATIC, folders=FULL.folders), path)
    save(replace(load(path), folders=FULL.folders[:1]), path)
    text = path.read_text()
    assert text.startswith("# mine\n")
    assert "# for now" in text
    assert "# where" in text
    assert "future = 1" in text
    assert load(path).mode is Mode.AUTOMATIC
    assert load(path).folders == FULL.folders[:1]
    save(replace(load(path), folders=()), path)
    assert load(path).folders == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("mode = 3", "mode"),
        ('mode = "often"', "automatic"),
        ("[crm]\nbcc_address = []", "crm.bcc_address"),
        ("crm = 1", "crm"),
        ("[crm]\nconfirm = 1", "crm.confirm"),
        ('[crm]\napi_url = "http://api.example"', "crm.api_url"),
        ('[crm]\napi_url = "https://"', "crm.api_url"),
        ('[crm]\napi_url = "https://user@api.example"', "crm.api_url"),
        ('[crm]\napi_url = "https://[bad"', "crm.api_url"),
        ("[timing]\nundo_seconds = -1", "timing.undo_seconds"),
        ("[timing]\nundo_seconds = true", "timing.undo_seconds"),
        ("[timing]\nage_guard_days = 1e9", "timing.age_guard_days"),
        ("[addresses]\nmine = [1]", "addresses.mine"),
        ("[sending]\nport = 25", "sending.host"),
        ('[sending]\nhost = "h"\nport = 70000', "sending.port"),
        ("[[imap]]\nport = 993", "imap.host"),
        ('[[oauth]]\ntoken_url = "http://login.example/token"', "oauth.token_url"),
        ("folder = 1", "folder"),
        ('[[folder]]\npath = "/x"\nkind = "outbox"', "folder.kind"),
        ("mode = ", "not valid TOML"),
    ],
)
def test_what_cannot_be_meant_is_named(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match="settings") as caught:
        load(path)
    assert named in str(caught.value)
    assert path.read_text() == text


def test_a_file_that_is_no_text_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="cannot be read"):
        load(path)


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("broken = [")
    with pytest.raises(SettingsError, match="cannot be written"):
        save(FULL, path)
    assert path.read_text() == "broken = ["


texts = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=30).map(str.strip)


@limits(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    mode=st.sampled_from(Mode),
    addresses=st.lists(texts.filter(bool), max_size=3),
    undo=st.integers(0, 3600),
    label=texts,
    address=texts,
)
def test_any_settings_survive(
    tmp_path: Path, mode: Mode, addresses: list[str], undo: int, label: str, address: str
) -> None:
    path = tmp_path / "settings.toml"
    folder = Folder(Path("/x"), FolderKind.INBOX, StoreFormat.MBOX, label)
    wanted = replace(FULL, mode=mode, never_log=tuple(addresses), undo_seconds=undo, folders=(folder,),
                     destination=Destination("hubspot", address, ""))  # fmt: skip
    save(wanted, path)
    assert load(path) == wanted


def test_a_token_belongs_to_the_server_it_was_given_for() -> None:
    hubspot, own = Destination("hubspot"), Destination("builtin", api_url="http://127.0.0.1:8025")
    assert hubspot.api == "https://api.hubapi.com"
    assert own.token_name == "api:http://127.0.0.1:8025"
    assert replace(hubspot, api_url="https://other.example").token_name != hubspot.token_name
    assert Destination("generic").api == ""


def test_a_sending_account_that_is_given_up_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(Settings(sending=SmtpServer("smtp.acme.example", 587)), path)
    path.write_text("# mine\n" + path.read_text("utf-8") + "\n[own]\nkey = 1\n", "utf-8")
    save(replace(load(path), sending=None), path)
    assert load(path).sending is None
    assert path.read_text("utf-8").startswith("# mine\n")
    assert "[own]\nkey = 1" in path.read_text("utf-8")
