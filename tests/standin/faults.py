"""The fault script: what goes wrong with which request, as a test wrote it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from typing import Any

from aiohttp import web

from tests.standin.answer import Answer
from tests.standin.bell import Bell
from tests.standin.limits import too_many
from tests.standin.problems import RefusedError

_EDGE = frozenset({502, 503, 504})
_EDGE_SAYS = "upstream connect error or disconnect/reset before headers"


@dataclass
class Fault:
    """One line of the script: control_faults.py explains its fields. It counts down `after`, then `count`."""

    method: str
    template: str
    count: int | None = 1
    after: int = 0
    status: int | None = None
    code: int = 0
    message: str = ""
    processed: bool = False
    retry_after: float | None = None
    everywhere: bool = False
    drop: str | None = None
    hold: str | None = None
    delay: float = 0.0

    @property
    def instead(self) -> bool:
        """Whether the request never reaches its handler."""
        return self.drop == "before" or (self.status is not None and not self.processed)

    @property
    def answer(self) -> Answer:
        """What the bot is told. Gateway errors without a code come from Discord's edge, which doesn't speak JSON."""
        assert self.status is not None
        if self.status == 429:
            return too_many(1.0 if self.retry_after is None else self.retry_after, everywhere=self.everywhere)
        if self.status in _EDGE and not self.code:
            return Answer(self.message or _EDGE_SAYS, self.status)
        return Answer({"message": self.message or f"{self.status}: scripted", "code": self.code}, self.status)

    def check(self) -> None:
        """RefusedError where it contradicts itself."""
        if self.status is None and self.drop is None and self.hold is None and not self.delay:
            raise RefusedError("a fault needs a status, drop, hold or delay")
        if self.status is not None and self.drop is not None:
            raise RefusedError("a request can't be both answered with a status and dropped")
        if self.processed and self.status is None:
            raise RefusedError("`processed` says when a status comes; say drop='after' for none")
        if self.status != 429 and (self.retry_after is not None or self.everywhere):
            raise RefusedError("only a 429 says when to come again")


class Held:
    """A request that waits until a test lets it go."""

    def __init__(self, request: web.Request) -> None:
        self._request = request
        self.go_on: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self.done = False

    @property
    def abandoned(self) -> bool:
        """Whether the bot that sent it is gone, or has given up."""
        transport = self._request.transport
        return transport is None or transport.is_closing()


class Faults:
    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._script: list[Fault] = []
        self.held: list[Held] = []

    def add(self, fault: Fault) -> None:
        fault.check()
        self._script.append(fault)

    def clear(self) -> None:
        self._script.clear()

    def left(self) -> list[dict[str, Any]]:
        return [asdict(fault) for fault in self._script]

    def take(self, method: str, template: str | None) -> Fault | None:
        """The fault that a request meets: the first of its route that isn't still letting requests pass."""
        found = None
        for fault in [f for f in self._script if (f.method, f.template) == (method, template)]:
            if fault.after:
                fault.after -= 1
            elif found is None:
                found = fault
        if found is not None and found.count is not None:
            found.count -= 1
            if not found.count:
                self._script.remove(found)
        return found

    async def enact(
        self, fault: Fault, request: web.Request, process: Callable[[], Awaitable[Answer]]
    ) -> Answer | None:
        """What becomes of a request; None where its connection is to be closed without an answer."""
        await asyncio.sleep(fault.delay)
        held = Held(request)
        try:
            if fault.hold == "before" and not await self._hold(held):
                return None
            answer = None if fault.instead else await process()
            if fault.hold == "after":
                await self._hold(held)
        finally:
            held.done = True
            self._bell.ring()
        if fault.drop is not None:
            return None
        return fault.answer if fault.status is not None else answer

    async def _hold(self, held: Held) -> bool:
        """Wait for release; whether the request is to be processed then."""
        self.held.append(held)
        self._bell.ring()
        return await held.go_on or not held.abandoned

    def release(self, *, process: bool) -> list[Held]:
        """Let all held requests go. Abandoned ones are forgotten, unless `process`: then they had been underway."""
        released, self.held = self.held, []
        for held in released:
            if not held.go_on.done():
                held.go_on.set_result(process)
        return released
