"""``python -m postlogg.native_host``: as Thunderbird starts it."""

import sys

from postlogg.native_host import main

if __name__ == "__main__":
    sys.exit(main())
