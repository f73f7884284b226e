"""A scene's message in bytes, as the mail client would have written or received it."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape

from postlogg.demo.story import FileSpec, Scene, Story
from postlogg.mail.address import display, header_form
from postlogg.model import Direction, Mailbox

# Stands in for a file's octets while the message is put together, which would encode a large file line by line.
_FILE_HERE = b"the file stands here"
_BASE64_LINE = (b"A" * 76 + b"\r\n", 57)
_TABLE_LINE = b"0.000;" * 165 + b"\r\n"
_PARAGRAPH = "<p>{}</p>"


def compose(story: Story, scene: Scene, now: datetime, crm_address: str = "") -> bytes:
    """The message with CRLF line ends; ``now`` is aware. ``crm_address``: where the user sends it by his own hand."""
    message = EmailMessage(policy=SMTP)
    if scene.direction is Direction.RECEIVED:
        _trace(message, scene, now)
    _head(message, story, scene, now, crm_address)
    text, html = _text(story, scene, now), _html(story, scene, now)
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(html, subtype="html", cte="quoted-printable")
    if scene.attachment is None:
        return message.as_bytes()
    encoding, octets = _file(scene.attachment)
    main, _, sub = scene.attachment.type.partition("/")
    message.add_attachment(_FILE_HERE, maintype=main, subtype=sub, filename=scene.attachment.name, cte="7bit")
    head, _, end = message.as_bytes().partition(_FILE_HERE)
    return head.replace(b"Content-Transfer-Encoding: 7bit", b"Content-Transfer-Encoding: " + encoding) + octets + end


def _trace(message: EmailMessage, scene: Scene, now: datetime) -> None:
    """What the mail servers on the way wrote (RFC 5321 section 4.4)."""
    here, arrived = scene.to[0], _when(scene, now) + timedelta(seconds=2)
    message["Return-Path"] = f"<{scene.sender.address}>"
    message["Delivered-To"] = here.address
    message["Received"] = (
        f"from mail.{scene.sender.domain} by mx.{here.domain} with ESMTPS"
        f" for <{here.address}>; {format_datetime(arrived)}"
    )


def _head(message: EmailMessage, story: Story, scene: Scene, now: datetime, crm_address: str) -> None:
    message["Message-ID"] = scene.message_id
    message["Date"] = format_datetime(_when(scene, now))
    if scene.direction is Direction.SENT:
        message["User-Agent"] = "Mozilla Thunderbird"
    message["Subject"] = scene.subject
    message["From"] = header_form(scene.sender)
    forwarding = bool(scene.forwards)
    to = (Mailbox("", crm_address),) if forwarding else scene.to
    for name, people in (("To", to), ("Cc", scene.cc)):
        if people:
            message[name] = ", ".join(map(header_form, people))
    if crm_address and not forwarding:
        message["Bcc"] = crm_address
    if origin := scene.answers or scene.forwards:
        _thread(message, story.scene(origin), forwarding)
    for name, value in scene.headers:
        message[name] = value


def _thread(message: EmailMessage, origin: Scene, forwarding: bool) -> None:
    message["In-Reply-To"] = origin.message_id
    message["References"] = origin.message_id
    if forwarding:
        message["X-Forwarded-Message-Id"] = origin.message_id


def _when(scene: Scene, now: datetime) -> datetime:
    return (now - timedelta(minutes=scene.minutes_ago)).replace(microsecond=0)


def _text(story: Story, scene: Scene, now: datetime) -> str:
    parts = [scene.text]
    if scene.quote:
        origin = story.scene(scene.answers)
        lines = "\n".join(f"> {line}" for line in origin.text.splitlines())
        parts += ["", f"{_introduction(origin, now)}\n{lines}"]
    if scene.forwards:
        heading, rows, origin = _forwarded(story, scene, now)
        block = "\n".join([heading, *(f"{label}: \t{value}" for label, value in rows)])
        parts += ["", block, "", "", origin.text]
    return "\n".join(parts).strip("\n") + "\n"


def _html(story: Story, scene: Scene, now: datetime) -> str:
    body = _paragraphs(scene.text)
    if scene.quote:
        origin = story.scene(scene.answers)
        quoted = f'<blockquote type="cite">{_paragraphs(origin.text)}</blockquote>'
        body += _PARAGRAPH.format(escape(_introduction(origin, now))) + quoted
    if scene.forwards:
        heading, rows, origin = _forwarded(story, scene, now)
        cells = "".join(
            f'<tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">{label}: </th><td>{escape(value)}</td></tr>'
            for label, value in rows
        )
        body += (
            f'<div class="moz-forward-container"><br><br>{heading}'
            f'<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody>{cells}</tbody>'
            f"</table><br><br>{_paragraphs(origin.text)}</div>"
        )
    return (
        '<!DOCTYPE html>\n<html>\n<head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _introduction(origin: Scene, now: datetime) -> str:
    return f"On {_when(origin, now):%d/%m/%Y %H:%M}, {origin.sender.name} wrote:"


def _forwarded(story: Story, scene: Scene, now: datetime) -> tuple[str, list[tuple[str, str]], Scene]:
    """The heading, the lines below it, and the message that is forwarded."""
    origin, labels = story.scene(scene.forwards), story.forward_labels
    values = {
        "subject": origin.subject,
        "date": format_datetime(_when(origin, now)),
        "from": display(origin.sender),
        "to": ", ".join(map(display, origin.to)),
    }
    return labels["heading"], [(labels[name], value) for name, value in values.items()], origin


def _paragraphs(text: str) -> str:
    blocks = [block for block in text.split("\n\n") if block]
    return "\n".join(_PARAGRAPH.format(escape(block).replace("\n", "<br>\n")) for block in blocks)


def _file(file: FileSpec) -> tuple[bytes, bytes]:
    """The transfer encoding and the encoded file: a table of zeros as it is, anything else as zero octets in base64."""
    if file.type.startswith("text/"):
        return b"7bit", (_TABLE_LINE * (file.octets // len(_TABLE_LINE) + 1))[: file.octets]
    line, octets = _BASE64_LINE
    lines, rest = divmod(file.octets, octets)
    whole, left = divmod(rest, 3)
    return b"base64", line * lines + b"AAAA" * whole + (b"", b"AA==", b"AAA=")[left]
