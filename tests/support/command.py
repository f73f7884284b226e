"""The command line, run in this process on files of its own, with a mail client's profile and a CRM where asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from postlogg.cli import main
from postlogg.demo.profile import Profile
from postlogg.journal import Journal
from postlogg.model import AuthMethod, Direction, Mailbox, Security, SmtpServer

ROOT = Path(__file__).resolve().parents[2]
ME = "rep@lab.example"
BCC = "1234567@bcc.crm.example"
FORWARD = "1234567@forward.crm.example"


@dataclass(frozen=True)
class Result:
    """What a run left: its exit status and what it printed."""

    status: int
    out: str
    err: str

    @property
    def object(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found


class Command:
    """``command("status", "--json")`` runs it below a home directory of its own."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.home, self.own, self._capsys = path / "home", path / "own", capsys
        self.home.mkdir()
        self.environment = {"HOME": str(self.home), "USERPROFILE": str(self.home), "POSTLOGG_HOME": str(self.own)}
        for name, value in self.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("APPDATA", raising=False)

    def __call__(self, *arguments: object) -> Result:
        self._capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as left:
            status = int(left.code or 0)
        out, err = self._capsys.readouterr()
        return Result(status, out, err)

    def answer(self, *arguments: object) -> dict[str, Any]:
        """The JSON answer of a command that succeeds."""
        result = self(*arguments, "--json")
        assert result.status == 0, result.err
        return result.object

    def start(self, *arguments: object) -> subprocess.Popen[str]:
        """The command in a process of its own."""
        environment = {**os.environ, **self.environment, "PYTHONPATH": str(ROOT / "desktop")}
        return subprocess.Popen([sys.executable, "-m", "postlogg", *map(str, arguments)], env=environment, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # fmt: skip

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.own / "config" / "settings.toml"

    def journal(self) -> Journal:
        """The journal, opened."""
        return Journal(self.own / "data" / "journal.sqlite")

    def profile(self, port: int = 2525, *aliases: str) -> Profile:
        """A mail client's profile in the home directory, whose SMTP server listens on that port of loopback."""
        identities = [Mailbox("Rep Resen", address) for address in (ME, *aliases)]
        return Profile(self.home, identities, SmtpServer("127.0.0.1", port, Security.NONE, AuthMethod.NONE))

    def configured(self, port: int = 2525) -> Profile:
        """A profile, and the settings that ``configure`` makes of it."""
        profile = self.profile(port)
        self.answer("configure", "--bcc", BCC, "--forward", FORWARD, "--mode", "automatic", "--undo-seconds", 0)
        return profile


def arrive(profile: Profile, raw: bytes, direction: Direction, *, seconds_ago: float = 60) -> None:
    """The message lies in its folder, and has lain there for a while."""
    profile.store(raw, direction, datetime.now(UTC))
    profile.age(seconds_ago)
