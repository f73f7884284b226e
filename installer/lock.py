#!/usr/bin/env python3
"""Write installer/locks anew from pyproject.toml; needs uv.

    python3 installer/lock.py               keep the versions that are locked, where pyproject.toml still allows them
    python3 installer/lock.py --upgrade     take the newest

The locks hold for Linux, macOS and Windows, name a hash for every file and no server. Only wheels are taken, so that
nothing has to be built. Each lock is a constraint of the next one: a package has one version in all.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GROUPS = {"e2e": ["dev", "e2e"], "dev": ["dev"], "run": [], "package": ["package"]}
OPTIONS = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
WHEELS_ONLY = ["--only-binary", ":all:"]


def lock(name: str, groups: list[str], constraints: list[str]) -> None:
    """Write one lock with uv.

    Raises:
        subprocess.CalledProcessError: uv found no set of versions that fits; it has said why.
    """
    chosen = [argument for group in groups for argument in ("--group", group)]
    bound = [argument for other in constraints for argument in ("--constraint", f"installer/locks/{other}.txt")]
    command = ["uv", "pip", "compile", "-q", *OPTIONS, *WHEELS_ONLY, *chosen, *bound, *sys.argv[1:]]
    subprocess.run([*command, "pyproject.toml", "-o", f"installer/locks/{name}.txt"], check=True, cwd=ROOT)


def main() -> None:
    """Write every lock, the largest first."""
    previous: list[str] = []
    for name, groups in GROUPS.items():
        lock(name, groups, previous)
        previous = [name]


if __name__ == "__main__":
    main()
