"""Passwords as scrypt hashes (RFC 7914), each with its own salt and its parameters beside it."""

from __future__ import annotations

import hashlib
import hmac
import os

_COST, _BLOCK, _PARALLEL = 2**14, 8, 1
_NOBODY = f"scrypt${_COST}${_BLOCK}${_PARALLEL}${'00' * 16}${'00' * 32}"


def hash_password(password: str) -> str:
    """The hash to keep: ``scrypt$N$r$p$salt$hash``, the last two in hexadecimal."""
    salt = os.urandom(16)
    digest = _scrypt(password, salt, _COST, _BLOCK, _PARALLEL)
    return f"scrypt${_COST}${_BLOCK}${_PARALLEL}${salt.hex()}${digest.hex()}"


def verify(password: str, kept: str) -> bool:
    """Whether it is the password of that hash; an empty hash admits nobody, at the same cost."""
    scheme, *rest = (kept or _NOBODY).split("$")
    if scheme != "scrypt" or len(rest) != 5:
        return False
    cost, block, parallel, salt, digest = rest
    found = _scrypt(password, bytes.fromhex(salt), int(cost), int(block), int(parallel))
    return hmac.compare_digest(found, bytes.fromhex(digest)) and bool(kept)


def _scrypt(password: str, salt: bytes, cost: int, block: int, parallel: int) -> bytes:
    octets = password.encode("utf-8", "surrogatepass")
    return hashlib.scrypt(octets, salt=salt, n=cost, r=block, p=parallel, maxmem=2**26, dklen=32)
