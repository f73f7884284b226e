"""The extension's end of native messaging: starts the real host and speaks in frames."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import queue
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

EXTENSION_ID = "postlogg@extensions.postlogg.example"
DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
COMMAND = (sys.executable, "-m", "postlogg.native_host", "/manifest.json", EXTENSION_ID)
SECONDS = 30.0
PIECE = 512 * 1024


class NativeClient:
    """``home``: what POSTLOGG_HOME names; ``command``: another program than the host. A context manager, which closes
    the connection and waits for the host."""

    def __init__(self, home: Path, *, command: Sequence[str] = COMMAND, **environment: str) -> None:
        own = {"POSTLOGG_HOME": str(home), "PYTHONPATH": str(DESKTOP), "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, **own, **environment},
        )  # fmt: skip
        self._numbers = 0
        self._answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self.pushes: queue.Queue[dict[str, Any]] = queue.Queue()
        self._reader = threading.Thread(target=self._read_all, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> tuple[int, str]:
        """The host's exit status and what it wrote to standard error."""
        assert self.process.stdin is not None
        assert self.process.stderr is not None
        if not self.process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()
        said = self.process.stderr.read().decode("utf-8", "replace") if not self.process.stderr.closed else ""
        status = self.process.wait(SECONDS)
        self._reader.join(SECONDS)
        self.process.stderr.close()
        return status, said

    def write(self, octets: bytes) -> None:
        """Raw octets, whatever they are."""
        assert self.process.stdin is not None
        self.process.stdin.write(octets)
        self.process.stdin.flush()

    def frame(self, octets: bytes) -> None:
        """These octets as a frame."""
        self.write(struct.pack("=I", len(octets)) + octets)

    def post(self, kind: str, **fields: Any) -> int:
        """Ask, and wait for nothing; the request's number."""
        self._numbers += 1
        self.frame(json.dumps({"id": self._numbers, "type": kind, **fields}).encode())
        return self._numbers

    def answer(self) -> dict[str, Any]:
        """The next answer."""
        found = self._answers.get(timeout=SECONDS)
        assert found is not None, "the host has gone"
        return found

    def ask(self, kind: str, **fields: Any) -> dict[str, Any]:
        """Ask, and wait for the answer."""
        number = self.post(kind, **fields)
        found = self.answer()
        assert found["id"] == number
        return found

    def done(self, kind: str, **fields: Any) -> dict[str, Any]:
        """As ``ask``, for what must be done."""
        found = self.ask(kind, **fields)
        assert found["ok"], found
        return found

    def push(self, kind: str) -> dict[str, Any]:
        """The next push of this kind."""
        found = self.push_or_none(kind, SECONDS)
        assert found is not None, f"no {kind}"
        return found

    def push_or_none(self, kind: str, seconds: float) -> dict[str, Any] | None:
        """The next push of this kind, or None where none comes."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            with contextlib.suppress(queue.Empty):
                found = self.pushes.get(timeout=left)
                if found["push"] == kind:
                    return found
        return None

    def carry(self, octets: bytes) -> int:
        """Hand a message over in pieces; the transfer's number."""
        digest = hashlib.sha256(octets).hexdigest()
        number = int(self.done("begin", size=len(octets), sha256=digest)["transfer"])
        for offset in range(0, len(octets), PIECE):
            piece = base64.b64encode(octets[offset : offset + PIECE]).decode()
            self.done("chunk", transfer=number, offset=offset, data=piece)
        self.done("end", transfer=number)
        return number

    def log(self, octets: bytes) -> dict[str, Any]:
        """Have a message logged; its standing."""
        return self.done("log", transfer=self.carry(octets))

    def status(self, *message_ids: str) -> list[dict[str, Any]]:
        """Standings of these messages."""
        asked = [{"message_id": each, "from": "", "subject": ""} for each in message_ids]
        return list(self.done("status", messages=asked)["messages"])

    def _read_all(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        with stream:
            while len(head := stream.read(4)) == 4:
                found = json.loads(stream.read(struct.unpack("=I", head)[0]))
                if "push" in found:
                    self.pushes.put(found)
                else:
                    self._answers.put(found)
        self._answers.put(None)
