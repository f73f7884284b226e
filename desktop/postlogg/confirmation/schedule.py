"""When the CRM is asked about a message that its mail server took."""

from __future__ import annotations

POLLS_SECONDS = (5.0, 15.0, 45.0, 120.0, 300.0)
"""After the acceptance; then every hour for a day."""
HOUR, DAY = 3600.0, 24 * 3600.0


def next_poll(accepted_at: float, now: float) -> float | None:
    """When to ask again after the CRM did not show it at ``now``; None after a day. In seconds since the epoch."""
    gone = now - accepted_at
    if gone >= DAY:
        return None
    early = next((after for after in POLLS_SECONDS if after > gone), None)
    return accepted_at + (early if early is not None else min(gone + HOUR, DAY))
