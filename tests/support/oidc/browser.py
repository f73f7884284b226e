"""A browser for who sits at none: opens the address, signs in as the user in OIDC_USER, and consents."""

from __future__ import annotations

import os
import re
import sys
from urllib.parse import urljoin

import requests

FORM = re.compile(r'<form[^>]*action="([^"]+)"')
HIDDEN = re.compile(r'<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"')


def browse(address: str, user: str) -> None:
    """Until a page has nothing to fill in."""
    session = requests.Session()
    page = session.get(address, timeout=20)
    while (form := FORM.search(page.text)) and "127.0.0.1" in page.url:
        fields = dict(HIDDEN.findall(page.text))
        if fields.get("prompt") == "login":
            fields |= {"login": user, "password": "any"}
        page = session.post(urljoin(page.url, form[1]), fields, timeout=20)


if __name__ == "__main__":
    browse(sys.argv[1], os.environ["OIDC_USER"])
