"""Discord's rate limits: the answer to a request too many, and the limit of all requests of a bot together."""

import math
import time
from collections import deque

from tests.standin.answer import Answer

_OUTSIDE = ("/interactions/", "/webhooks/{webhook_id}/{webhook_token}")  # interactions don't count, Discord says


def too_many(retry_after: float, *, everywhere: bool) -> Answer:
    """A 429: of one route, or of everything where `everywhere`."""
    headers = {"Retry-After": str(math.ceil(retry_after)), "X-RateLimit-Scope": "global" if everywhere else "user"}
    if everywhere:
        headers["X-RateLimit-Global"] = "true"
    else:
        headers |= {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": f"{retry_after:.3f}"}
    body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": everywhere}
    return Answer(body, 429, headers)


class Limit:
    """So many requests within any second of real time; off until a test turns it on."""

    def __init__(self) -> None:
        self.per_second: int | None = None
        self.refused = 0
        self._passed: deque[float] = deque()

    def refusal(self, template: str | None) -> Answer | None:
        """The answer to a request too many; None for one that may pass."""
        if self.per_second is None or (template or "").startswith(_OUTSIDE):
            return None
        now = time.monotonic()
        while self._passed and now - self._passed[0] >= 1:
            self._passed.popleft()
        if len(self._passed) < self.per_second:
            self._passed.append(now)
            return None
        self.refused += 1
        return too_many(round(self._passed[0] + 1 - now, 3) + 0.001, everywhere=True)
