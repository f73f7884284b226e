#!/usr/bin/env python3
"""Write installer/locks anew from pyproject.toml; needs uv.

    python3 installer/lock.py               keep the versions that are locked, where pyproject.toml still allows them
    python3 installer/lock.py --upgrade     take the newest

The locks hold for Linux, macOS and Windows, name a hash for every file and no server. Only wheels are taken, so that
nothing has to be built. Each level is locked with the larger one as a constraint: a package has one version in all.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GROUPS = {"e2e": ["dev", "e2e"], "dev": ["dev"], "run": []}  # the largest first
OPTIONS = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
WHEELS_ONLY = ["--only-binary", ":all:"]


def lock(level: str, larger: list[str], upgrade: list[str]) -> None:
    """Write one lock with uv.

    Raises:
        subprocess.CalledProcessError: uv found no set of versions that fits; it has said why.
    """
    groups = [argument for group in GROUPS[level] for argument in ("--group", group)]
    constraints = [argument for other in larger for argument in ("--constraint", f"installer/locks/{other}.txt")]
    command = ["uv", "pip", "compile", "-q", *OPTIONS, *WHEELS_ONLY, *groups, *constraints, *upgrade]
    subprocess.run([*command, "pyproject.toml", "-o", f"installer/locks/{level}.txt"], check=True, cwd=ROOT)


def main() -> None:
    """Lock every level."""
    larger: list[str] = []
    for level in GROUPS:
        lock(level, larger[-1:], sys.argv[1:])
        larger.append(level)


if __name__ == "__main__":
    main()
