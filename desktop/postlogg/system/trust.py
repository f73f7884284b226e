"""Whose certificates are believed."""

from __future__ import annotations

import ssl
import sys


def client_context() -> ssl.SSLContext:
    """TLS 1.2 or newer, certificates and host names verified against the system's authorities.

    macOS keeps its authorities where OpenSSL does not look; there, Mozilla's list is believed instead.
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    found = ssl.get_default_verify_paths()
    if sys.platform == "darwin" and found.cafile is None and found.capath is None:
        from requests.utils import DEFAULT_CA_BUNDLE_PATH  # noqa: PLC0415 - costs 50 ms and is needed here only

        context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    return context
