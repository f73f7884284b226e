"""multipart/form-data (RFC 7578), as far as an upload needs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.parser import HeaderParser

MAX_PARTS = 20


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form; ``filename`` and ``content_type`` are empty where it has none."""

    octets: bytes = field(repr=False)
    filename: str = ""
    content_type: str = ""

    @property
    def text(self) -> str:
        """The field as a text."""
        return self.octets.decode("utf-8", "replace")


def form(content_type: str, body: bytes) -> dict[str, Field]:
    """The fields by their names; empty where it is no form."""
    header = HeaderParser().parsestr(f"Content-Type: {' '.join(content_type.split())}\n\n")
    boundary = header.get_boundary("")
    if header.get_content_type() != "multipart/form-data" or not boundary:
        return {}
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1", "replace"), MAX_PARTS + 1)
    return dict(_field(piece) for piece in pieces[1:] if not piece.startswith(b"--"))


def _field(piece: bytes) -> tuple[str, Field]:
    head, _, octets = piece.partition(b"\r\n\r\n")
    header = HeaderParser().parsestr(head.decode("utf-8", "replace").lstrip("\r\n") + "\n\n")
    name = header.get_param("name", "", "content-disposition")
    content_type = header.get_content_type() if "content-type" in header else ""
    return str(name), Field(octets, header.get_filename(""), content_type)
