from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError, PasswordSetError

from postlogg.errors import CredentialError
from postlogg.system.secrets import KeyringSecrets, MemorySecrets, Secrets

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


class _Vault(KeyringBackend):
    """Stands for a desktop's keyring: called what the real one is called, with the same answers and errors."""

    viable = False  # keyring shall not find it by itself

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble: BaseException | None = None

    def _check(self) -> None:
        if self.trouble is not None:
            raise self.trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not there")
        del self.kept[service, username]


_Vault.__module__, _Vault.__qualname__ = "keyring.backends.SecretService", "Keyring"


class _PlainText(KeyringBackend):
    """A backend like those that write to a file."""

    viable = False

    def __init__(self) -> None:
        pass

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("asked for a secret")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("given a secret")


def _chain(*members: KeyringBackend) -> KeyringBackend:
    class _Chain(chainer.ChainerBackend):
        viable = False
        backends = members

        def __init__(self) -> None:
            pass

    return _Chain()


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    before = keyring.core._keyring_backend
    yield
    keyring.core._keyring_backend = before


@pytest.fixture
def vault() -> _Vault:
    vault = _Vault()
    keyring.set_keyring(vault)
    return vault


@pytest.mark.parametrize("kind", ["keyring", "chain", "memory"])
def test_what_is_put_is_there_until_it_is_deleted(kind: str, vault: _Vault) -> None:
    if kind == "chain":
        keyring.set_keyring(_chain(_PlainText(), vault))
    secrets: Secrets = MemorySecrets() if kind == "memory" else KeyringSecrets()
    assert secrets.get("smtp:ann") is None
    secrets.delete("smtp:ann")
    secrets.put("smtp:ann", "pässwörd")
    secrets.put("smtp:ann", "new")
    secrets.put("smtp:bob", "other")
    assert secrets.get("smtp:ann") == "new"
    secrets.delete("smtp:ann")
    assert secrets.get("smtp:ann") is None
    assert secrets.get("smtp:bob") == "other"
    assert bool(vault.kept) is (kind != "memory")


@pytest.mark.parametrize("unsafe", [_PlainText, null.Keyring, fail.Keyring, lambda: _chain(_PlainText()), _chain])
@pytest.mark.parametrize(
    "use",
    [lambda s: s.get("smtp:ann"), lambda s: s.put("smtp:ann", "x"), lambda s: s.delete("smtp:ann")],
    ids=["get", "put", "delete"],
)
def test_no_real_keyring_is_said_and_nothing_else_is_used(
    unsafe: Callable[[], KeyringBackend], use: Callable[[Secrets], Any]
) -> None:
    keyring.set_keyring(unsafe())
    with pytest.raises(CredentialError, match="no keyring that keeps passwords safe"):
        use(KeyringSecrets())


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (KeyringLocked("Failed to unlock the collection!"), "locked"),
        (InitError("Failed to unlock the collection!"), "locked"),
        (PasswordSetError("Can't store password on keychain: -25308"), "Can't store"),
        (KeyringError(), "refused: KeyringError"),
        (OSError(32, "Broken pipe"), "did not answer"),
        (AttributeError("NoneType"), "did not answer"),
    ],
)
def test_whatever_a_keyring_raises_is_one_sentence(vault: _Vault, trouble: Exception, sentence: str) -> None:
    vault.trouble = trouble
    uses: tuple[Callable[[Secrets], Any], ...] = (
        lambda s: s.get("a"),
        lambda s: s.put("a", "x"),
        lambda s: s.delete("a"),
    )
    for use in uses:
        with pytest.raises(CredentialError, match=sentence):
            use(KeyringSecrets())


def test_an_interruption_is_let_through(vault: _Vault) -> None:
    vault.trouble = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        KeyringSecrets().get("a")


REAL = """
from postlogg.system.secrets import KeyringSecrets
secrets = KeyringSecrets()
secrets.put("smtp:ann@sender.example", "pässwörd ☃")
assert KeyringSecrets().get("smtp:ann@sender.example") == "pässwörd ☃"
secrets.delete("smtp:ann@sender.example")
assert secrets.get("smtp:ann@sender.example") is None
print("kept")
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs GNOME Keyring and dbus-run-session",
)
def test_a_real_secret_service(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON_KEYRING", "DBUS_"))},
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(DESKTOP),
    }
    unlock = 'eval "$(printf "\\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"; exec "$@"'
    command = ["dbus-run-session", "--", "bash", "-c", unlock, "_", sys.executable, "-c", REAL]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, timeout=60)
    assert done.stdout == "kept\n", done.stderr
