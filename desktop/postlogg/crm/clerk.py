"""Who writes into the CRM: all messages that wait are logged in one transaction, for each commit waits for the disc."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from postlogg.crm.account import Crm
from postlogg.crm.intake import Incoming, Outcome

# So many at once: others who write to the same database wait meanwhile.
MOST_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class _Job:
    """One message for each of its recipients, and where to tell what became of it."""

    messages: Sequence[Incoming]
    done: asyncio.Future[list[Outcome]]


class Clerk:
    """Takes messages in the order in which they come, in a thread of its own; used from one event loop."""

    def __init__(self, crm: Crm) -> None:
        self._crm = crm
        self._waiting: deque[_Job] = deque()
        self._thread = ThreadPoolExecutor(1, "postlogg-crm-clerk")
        self._work: asyncio.Task[None] | None = None

    async def take(self, messages: Sequence[Incoming]) -> list[Outcome]:
        """What became of each, once it is committed.

        Raises SQLAlchemyError where the database fails: nothing was taken, or it was and will be known again.
        """
        job = _Job(messages, asyncio.get_running_loop().create_future())
        self._waiting.append(job)
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._take_what_waits())
        return await job.done

    def close(self) -> None:
        """End the thread, after what it is at."""
        self._thread.shutdown()

    async def _take_what_waits(self) -> None:
        while self._waiting:
            jobs = [self._waiting.popleft()]
            while self._waiting and sum(len(job.messages) for job in jobs) < MOST_AT_ONCE:
                jobs.append(self._waiting.popleft())
            await self._take(jobs)

    async def _take(self, jobs: list[_Job]) -> None:
        messages = [message for job in jobs for message in job.messages]
        taken = asyncio.get_running_loop().run_in_executor(self._thread, self._crm.take_all, messages)
        await asyncio.wait([taken])
        error = taken.exception()
        if error and len(jobs) > 1:
            # one of them may be at fault, or another intake was in the way
            for job in jobs:
                await self._take([job])
            return
        outcomes = iter(() if error else taken.result())
        for job in jobs:
            found = [next(outcomes) for _ in job.messages] if not error else []
            if job.done.done():
                continue  # the client has gone
            if error:
                job.done.set_exception(error)
            else:
                job.done.set_result(found)
