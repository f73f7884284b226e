"""Whose certificates are believed, and where none is needed."""

from __future__ import annotations

import ipaddress
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


def is_loopback(host: str) -> bool:
    """The machine itself: what is sent there is seen by no one on the way (RFC 6761 section 6.3 for the name)."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower().rstrip(".") == "localhost"
