"""``python -m postlogg``."""

import sys

from postlogg.cli import main

if __name__ == "__main__":
    sys.exit(main())
