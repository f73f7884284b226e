"""Bytes to text without ever raising: transfer encodings, character sets, encoded words, HTML. All in linear time."""

from __future__ import annotations

import binascii
import html
import re

_KNOWN_CHARSET = re.compile(
    r"(?:utf-?(?:8|16|32)|us-ascii|ascii|latin|iso-?8859|iso-2022|windows-?\d|cp-?\d|koi8|gb|big5|euc|shift|sjis|ks_c"
    r"|tis|mac|viscii|hz)[\w.-]*\Z",
    re.IGNORECASE,
)
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?", re.IGNORECASE)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_DROPPED = re.compile(r"<(/?)(?:style|script|title)\b", re.IGNORECASE)
_LINE_TAG = re.compile(r"<(?:br|/?p|/?div|/?tr|/?li|/?h[1-6]|/?table|hr|/?pre|/?blockquote)\b[^<>]*>", re.IGNORECASE)
_CELL_TAG = re.compile(r"<t[dh]\b[^<>]*>", re.IGNORECASE)
_PREFORMATTED = re.compile(r"(?=</?pre\b)", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9:]*(?:\s[^<>]*)?/?>|<![^<>]*>", re.IGNORECASE)


def undo_transfer_encoding(body: bytes, encoding: str) -> bytes:
    """The octets of a body (RFC 2045 section 6); what cannot be decoded stays as it is."""
    name = encoding.strip().lower()
    if name == "quoted-printable":
        return binascii.a2b_qp(body)
    return _from_base64(body) if name == "base64" else body


def _from_base64(body: bytes) -> bytes:
    letters = _NOT_BASE64.sub(b"", body)
    letters = letters[: len(letters) - len(letters) % 4] if len(letters) % 4 == 1 else letters
    try:
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return body


def decode(octets: bytes, charset: str = "") -> str:
    """The text. Only well-known character sets are looked up: others name codecs that are no character sets."""
    if charset and _KNOWN_CHARSET.match(charset):
        try:
            return octets.decode(charset, "replace")
        except (LookupError, ValueError):  # a name that only looks known; a codec without "replace"
            pass
    if b"\x1b$" in octets:
        return octets.decode("iso-2022-jp", "replace")
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("latin-1")


def decoded_words(value: str) -> str:
    """The value of a header field with its encoded words (RFC 2047) decoded."""
    return _ENCODED_WORD.sub(_decode_word, value) if "=?" in value else value


def _decode_word(word: re.Match[str]) -> str:
    content = word[3].encode("ascii", "replace")
    octets = binascii.a2b_qp(content, header=True) if word[2] in "qQ" else _from_base64(content)
    return decode(octets, word[1].partition("*")[0])


def from_html(source: str) -> str:
    """The words of an HTML text, a line for each block; an address in angle brackets is no tag and stays."""
    pieces = _PREFORMATTED.split(_without_dropped(source))
    broken = (piece.replace("\n", "<br>") if piece[:4].lower() == "<pre" else piece for piece in pieces)
    text = _LINE_TAG.sub("\n", " ".join("".join(broken).split()))
    return html.unescape(_TAG.sub("", _CELL_TAG.sub(" ", text))).replace("\xa0", " ")


def _without_dropped(source: str) -> str:
    """Without style sheets, scripts and the title, in one pass over the tags that open and close them."""
    kept: list[str] = []
    at = 0
    dropping = False
    for tag in _DROPPED.finditer(source):
        if tag[1]:
            dropping, at = False, tag.start()
        elif not dropping:
            kept.append(source[at : tag.start()])
            dropping, at = True, tag.start()
    return "".join([*kept, source[at:]])
