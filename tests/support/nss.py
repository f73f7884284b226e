"""A program: encrypts texts as Thunderbird keeps passwords, by the NSS that ships with it.

python nss.py LIBRARY_FOLDER PROFILE TEXT...
"""

from __future__ import annotations

import base64
import ctypes
import os
import sys
from pathlib import Path


class _Item(ctypes.Structure):
    """NSS's SECItem."""

    _fields_ = [("type", ctypes.c_uint), ("data", ctypes.c_void_p), ("len", ctypes.c_uint)]


def encrypt(library: Path, profile: Path, texts: list[str]) -> list[str]:
    """As Thunderbird keeps passwords, by the NSS that ships with it. The system may have an older libnssutil3, or no
    libmozsqlite3: its own are loaded first."""
    for name in ("libnssutil3.so", "libmozsqlite3.so"):
        ctypes.CDLL(str(library / name), ctypes.RTLD_GLOBAL)
    nss = ctypes.CDLL(str(library / "libnss3.so"))
    nss.PK11_GetInternalKeySlot.restype = ctypes.c_void_p
    for function in (nss.PK11_NeedUserInit, nss.PK11_FreeSlot):
        function.argtypes = [ctypes.c_void_p]
    nss.PK11_InitPin.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
    assert nss.NSS_InitReadWrite(b"sql:" + os.fsencode(profile)) == 0
    try:
        slot = nss.PK11_GetInternalKeySlot()
        if nss.PK11_NeedUserInit(slot):
            assert nss.PK11_InitPin(slot, None, b"") == 0
        encrypted = [_encrypt_one(nss, text.encode()) for text in texts]
        nss.PK11_FreeSlot(slot)
        return encrypted
    finally:
        nss.NSS_Shutdown()


def _encrypt_one(nss: ctypes.CDLL, raw: bytes) -> str:
    key, result, kept = _Item(0, None, 0), _Item(0, None, 0), ctypes.create_string_buffer(raw, len(raw))
    data = _Item(0, ctypes.cast(kept, ctypes.c_void_p), len(raw))
    assert nss.PK11SDR_Encrypt(ctypes.byref(key), ctypes.byref(data), ctypes.byref(result), None) == 0
    return base64.b64encode(ctypes.string_at(result.data, result.len)).decode()


if __name__ == "__main__":
    print("\n".join(encrypt(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])))
