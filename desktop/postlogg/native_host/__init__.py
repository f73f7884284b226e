"""The native host: what Thunderbird's extension talks to. It opens the journal and nothing else, and knows no window.

``desktop/thunderbird/PROTOCOL.md`` is what both sides keep to.
"""

from postlogg.native_host.start import main

__all__ = ["main"]
