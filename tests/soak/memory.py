"""What memory a message of 50 MB takes, in fresh processes: ``python tests/soak/memory.py``.

Prints, for observing and for submitting, the peak beyond what the process had before, in MB (Linux).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from tests.support.desk import Desk  # noqa: E402
from tests.support.mail import CUSTOMER, ME, mail  # noqa: E402
from tests.support.smtp_server import ScriptedServer  # noqa: E402

from postlogg.model import AuthMethod, Security, SmtpServer  # noqa: E402

SIZE = 50_000_000


def large(*, received: bool) -> bytes:
    """A message with a file, as it goes over the wire."""
    line = "QUJD" * 18 + "\r\n"
    body = (
        "--b\r\nContent-Type: text/plain\r\n\r\nHei\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n"
        "Content-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        f"{line * (SIZE // len(line))}--b--"
    )
    more = {"sender": CUSTOMER, "to": ME, "in_reply_to": "<first@lab.example>"} if received else {}
    return mail("large", body=body, mime_version="1.0", content_type='multipart/mixed; boundary="b"', **more)


def forget_peak() -> None:
    """A process inherits the peak of the one that started it."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak() -> float:
    """The most memory that this process has had, in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1000


def step(name: str, home: str, port: str) -> float:
    """Do one step in this process; by how much it raised the peak."""
    desk = Desk(Path(home), SmtpServer("127.0.0.1", int(port), Security.NONE, AuthMethod.NONE), ahead=3600.0)
    forget_peak()
    before = peak()
    if name == "observe":
        desk.engine.observe()
    else:
        desk.engine.submit()
    desk.journal.close()
    return peak() - before


def measure(*, received: bool) -> dict[str, float]:
    """The growth of each step, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder, ScriptedServer(features=("SIZE 90000000",)) as server:
        home = Path(folder) / "desk"
        with Desk(home, server.settings()) as desk:
            desk.send(mail("first"))
            desk.round()
            (desk.receive if received else desk.send)(large(received=received))
        found = {}
        for name in ("observe", "submit"):
            answer = subprocess.run([sys.executable, __file__, name, str(home), str(server.port)], check=True,
                                    capture_output=True, text=True)  # fmt: skip
            found[name] = float(answer.stdout)
        assert len(server.accepted) == 2
    return found


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(step(*sys.argv[1:]))
    else:
        for received in (False, True):
            for name, megabytes in measure(received=received).items():
                print(f"{'received' if received else 'sent'}, {name}: {megabytes:.0f} MB")
