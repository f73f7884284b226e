"""Windows' numbers of character sets, as Outlook's properties and RTF name them, and what Python calls them. Data."""

from __future__ import annotations

import codecs

WESTERN = 1252
"""What is meant where nothing is said."""

_NAMES = {
    708: "iso8859_6", 709: "iso8859_6", 720: "cp720", 874: "cp874", 932: "cp932", 936: "gb18030", 949: "cp949",
    950: "cp950", 1200: "utf_16_le", 1201: "utf_16_be", 1361: "johab", 10000: "mac_roman", 10006: "mac_greek",
    10007: "mac_cyrillic",
    10029: "mac_latin2", 10081: "mac_turkish", 20127: "ascii", 20866: "koi8_r", 20932: "euc_jp", 20936: "gb2312",
    21866: "koi8_u", 38598: "iso8859_8", 50220: "iso2022_jp", 50221: "iso2022_jp", 50222: "iso2022_jp",
    50225: "iso2022_kr",
    51932: "euc_jp", 51936: "gb2312", 51949: "euc_kr", 52936: "hz", 54936: "gb18030", 65000: "utf_7", 65001: "utf_8",
}  # fmt: skip

# \fcharset of RTF's font table
FONT_CHARSETS = {
    0: 1252, 77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255,
    178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
}  # fmt: skip

_ISO_8859 = 28590


def decode(octets: bytes, page: int) -> str:
    """The text; a character that is none becomes U+FFFD, an unknown page is taken for Western European."""
    return octets.decode(_codec(page), "replace")


def _codec(page: int) -> str:
    name = _NAMES.get(page) or (f"iso8859_{page - _ISO_8859}" if 0 < page - _ISO_8859 <= 16 else f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return f"cp{WESTERN}"
