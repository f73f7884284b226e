"""A PostgreSQL server of the test's own: in a temporary folder, on a socket there, and on a free port of loopback."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWNER = "postgres"


def tool(name: str) -> str | None:
    """Where it is; Debian keeps the server's own tools out of the path, a folder for each version."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)
    return shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), *map(str, versions)]))


def missing() -> str:
    """What is needed and not there, or an empty text."""
    if os.name != "posix":
        return "a Unix system"
    if os.geteuid() == 0 and not _has_owner():
        return f"the user {OWNER}"
    return ", ".join(name for name in ("initdb", "pg_ctl") if tool(name) is None)


def _has_owner() -> bool:
    try:
        pwd.getpwnam(OWNER)
    except KeyError:
        return False
    return True


@contextmanager
def server() -> Iterator[str]:
    """The URL of an empty database. The server refuses to run as root; then it runs as its own user."""
    # not below pytest's folder, which each run closes to other users
    with tempfile.TemporaryDirectory(prefix="postlogg-postgresql-") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            shutil.chown(folder, OWNER)
        yield from _running(folder)


def _running(folder: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = str(folder / "data")
    _run(folder, "initdb", "-D", data, "-U", "crm", "-A", "trust", "-N")
    options = f"-k {folder} -p {port} -c listen_addresses=127.0.0.1"
    _run(folder, "pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        yield f"postgresql+psycopg://crm@127.0.0.1:{port}/postgres"
    finally:
        _run(folder, "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")


def _run(folder: Path, name: str, *arguments: str) -> None:
    found = tool(name)
    assert found
    as_owner = ["runuser", "-u", OWNER, "--"] if os.geteuid() == 0 else []
    subprocess.run([*as_owner, found, *arguments], check=True, cwd=folder, stdout=subprocess.DEVNULL)
