"""The extension for Thunderbird as one file: python installer/build_xpi.py [FOLDER]

It is written to FOLDER (dist/), and its path is printed. The same sources give the same octets.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

from postlogg.system.extension import build_xpi  # noqa: E402

if __name__ == "__main__":
    print(build_xpi(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
