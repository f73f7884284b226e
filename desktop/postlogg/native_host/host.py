"""One connection: requests are answered in the order in which they come; between them is told what is new."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from contextlib import closing, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from postlogg.errors import JournalError, PostloggError, SettingsError
from postlogg.native_host import frames
from postlogg.native_host.files import Files
from postlogg.native_host.protocol import BadRequest, Refusal, request
from postlogg.native_host.words import ENGLISH, Words

if TYPE_CHECKING:
    from postlogg.native_host.sending import Sending
    from postlogg.native_host.transfers import Transfers

POLL_SECONDS = 1.0
ATTENTIVE_SECONDS = 600.0
"""For how long after a request the extension is told of changes."""

TOO_LONG = "What there is to say about this e-mail is too long to be said."
BUG = "Postlogg met an error that it does not know; this is a bug."
# "module:function" below this package for each type of request; imported with the first of its kind.
TASKS = {
    "hello": "greeting:hello",
    "settings": "window:settings",
    "status": "standing:status",
    "withdraw": "standing:withdraw",
    "log": "handing_in:log",
    "judge": "judging:judge",
    "composed": "composing:composed",
    "sent": "composing:sent",
    "outcome": "outcome:outcome",
    "begin": "carrying:begin",
    "chunk": "carrying:chunk",
    "end": "carrying:end",
}


class Host:
    """What the tasks share. ``send`` takes what goes to the extension. ``newcomer``: the version of one that has
    greeted and is still to be written down."""

    def __init__(self, files: Files, send: Callable[[dict[str, Any]], None]) -> None:
        self.files, self.send = files, send
        self.is_greeted = False
        self.newcomer = ""
        self._transfers: Transfers | None = None
        self._sending: Sending | None = None
        self._words: Words | None = None
        self._asked_at = float("-inf")

    @property
    def transfers(self) -> Transfers:
        """What comes in pieces."""
        from postlogg.native_host.transfers import Transfers  # noqa: PLC0415 - not needed for the first answer

        self._transfers = self._transfers or Transfers()
        return self._transfers

    @property
    def sending(self) -> Sending:
        """What Thunderbird is to send."""
        from postlogg.native_host.sending import Sending  # noqa: PLC0415 - nor is this

        self._sending = self._sending or Sending(self.files)
        return self._sending

    @property
    def words(self) -> Words:
        """The user's language. Raises SettingsError."""
        setting = self.files.glance.language
        if self._words is None or self._words.setting != setting:
            self._words = Words(setting)
        return self._words

    def take(self, octets: bytes) -> None:
        """Answer one request."""
        self._asked_at = time.monotonic()
        number = 0
        try:
            asked = request(octets)
            number = asked["id"]
            answer = {"id": number, "ok": True, **self._done(asked)}
        except BadRequest as refusal:
            answer = self._refused(number or refusal.number, refusal)
        except JournalError as error:
            answer = self._refused(number, self.files.failed(error))
        except SettingsError as error:
            answer = self._refused(number, Refusal("unavailable", str(error)))
        except PostloggError as error:
            answer = self._refused(number, error)
        except Exception as error:  # noqa: BLE001 - the outermost handler
            # its own words might quote the message
            traceback.print_tb(error.__traceback__)
            print(type(error).__name__, file=sys.stderr)
            answer = self._refused(number, Refusal("internal", BUG))
        try:
            self.send(answer)
        except ValueError:
            self.send(self._refused(number, Refusal("too_large", TOO_LONG)))

    def look(self) -> None:
        """Tell the extension what is new, once it has greeted."""
        if not self.is_greeted:
            return
        try:
            if time.monotonic() - self._asked_at <= ATTENTIVE_SECONDS and self.files.has_changed():
                self.send({"push": "changed"})
            if self.newcomer and self.files.is_there():
                self._write_down()
            if self.files.glance.tags_logged:
                self._tell_of_logged()
            if self.files.glance.sends:
                self.sending.look()
        except JournalError as error:
            self.files.failed(error)
        except SettingsError:
            return  # the next request is told so

    def tell_more(self) -> bool:
        """Tell the extension one thing more of what Thunderbird is to send; whether there was something to tell."""
        frame = next(self._sending.frames, None) if self._sending else None
        if frame is None or self._sending is None:
            return False
        try:
            self.send(frame)
        except ValueError:
            with suppress(JournalError):
                self._sending.refuse()
        return True

    def close(self) -> None:
        """The connection has ended."""
        if self._sending is not None:
            with suppress(JournalError):
                self._sending.close()
        self.files.close()

    def _write_down(self) -> None:
        """The windows show that Thunderbird speaks to Postlogg."""
        from postlogg.journal.switch import EXTENSION_MET, Switch  # noqa: PLC0415 - nor is this

        Switch(self.files.journal).set_fact(EXTENSION_MET, f"{int(self.files.clock())} {self.newcomer}")
        self.newcomer = ""

    def _tell_of_logged(self) -> None:
        from postlogg.native_host.tagging import logged  # noqa: PLC0415 - nor is this

        if message_ids := logged(self.files.journal):
            self.send({"push": "logged", "messages": message_ids})

    def _done(self, asked: dict[str, Any]) -> dict[str, Any]:
        module, _, name = TASKS[asked["type"]].partition(":")
        task = getattr(import_module(f"postlogg.native_host.{module}"), name)
        answer: dict[str, Any] = task(self, asked)
        return answer

    def _refused(self, number: int, error: PostloggError) -> dict[str, Any]:
        code = error.code if isinstance(error, Refusal) else "internal"
        return {"id": number, "ok": False, "error": code, "sentence": self.in_words(str(error))}

    def in_words(self, sentence: str) -> str:
        """A sentence of Postlogg's in the user's language."""
        try:
            translated = self.words(sentence)
            if translated == sentence and self.words.language != ENGLISH:
                self.words.speak()
                translated = import_module("postlogg.wording").sentence_text(sentence)
        except SettingsError:
            return sentence
        return translated


def serve(source: frames.Source, output: int) -> int:
    """Until the connection is closed; the exit status, 1 where what came was no frame."""
    with closing(Host(Files(), lambda message: frames.write(output, frames.encode(message)))) as host:
        try:
            first = frames.read(source)
            if first is not None:
                host.take(first)
                _answer_all(host, source)
        except frames.Unframed:
            return 1
        except OSError:
            return 0  # the extension has gone
    return 0


def _answer_all(host: Host, source: frames.Source) -> None:
    from postlogg.native_host.arriving import Arriving, Ended  # noqa: PLC0415 - threads, not for the first answer

    arriving, more, looked_at = Arriving(source), False, time.monotonic()
    while True:
        try:
            octets = arriving.next(0.0 if more else POLL_SECONDS)
        except Ended:
            return
        if octets is not None:
            host.take(octets)
        if time.monotonic() - looked_at >= POLL_SECONDS:
            host.look()
            looked_at = time.monotonic()
        more = host.tell_more()
