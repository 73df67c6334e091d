"""Discord's bad days: what tests can make go wrong."""

from typing import Any, Literal

from tests.standin.calling import Caller

Step = Literal["before", "after"]
"""Of processing: before it a request has done nothing yet; after it the message exists, and events went out."""


class Faults(Caller):
    async def fault(
        self,
        method: str,
        template: str,
        /,
        *,
        count: int | None = 1,
        after: int = 0,
        status: int | None = None,
        code: int = 0,
        message: str = "",
        processed: bool = False,
        retry_after: float | None = None,
        everywhere: bool = False,
        drop: Step | None = None,
        hold: Step | None = None,
        delay: float = 0.0,
    ) -> None:
        """Script what becomes of the next requests of a route, such as POST "/channels/{channel_id}/messages".

        The first `after` requests pass; then the fault meets `count` of them, or all until `clear_faults` for None.
        Several faults of one route take their turns in the order of scripting, each with an `after` of its own.

        - `status` is answered instead of processing, or after it where `processed`. 502, 503 and 504 without a `code`
          are plain text, as from Discord's edge. A 429 says when to come again (`retry_after`, 1 second if not
          given): for that route, or for all where `everywhere`.
        - `drop` closes the connection without an answer. aiohttp by itself repeats a GET, PUT or DELETE once where
          that happens on a connection that was used before.
        - `hold` keeps the request waiting until `release`; `delay` really waits so many seconds, before all else.

        None of this is ever held against the bot.
        """
        await self._call(
            "fault",
            method=method,
            template=template,
            count=count,
            after=after,
            status=status,
            code=code,
            message=message,
            processed=processed,
            retry_after=retry_after,
            everywhere=everywhere,
            drop=drop,
            hold=hold,
            delay=delay,
        )

    async def faults(self) -> list[dict[str, Any]]:
        """What is left of the script: the arguments of `fault`, with `after` and `count` counted down."""
        return list(await self._call("faults"))

    async def clear_faults(self) -> None:
        """Forget the script. What is held stays held until `release`."""
        await self._call("clear_faults")

    async def held(self, count: int = 1, /) -> None:
        """Wait until so many requests are held."""
        await self._waiting("held", count=count)

    async def release(self, *, process: bool = False) -> int:
        """Let all held requests go, and wait until that is done; how many they were.

        One held "before" whose bot is gone by now is never processed, as if it hadn't arrived; with `process` it is,
        as if it had been underway when the bot died.
        """
        return int(await self._waiting("release", process=process))

    async def limit(self, *, per_second: int | None) -> None:
        """Refuse what comes beyond so many requests within a second of real time; None, as at first, for no limit.

        Interactions and webhooks don't count. `world()["refused_by_limit"]` tells how many were refused so far.
        """
        await self._call("limit", per_second=per_second)

    async def nonce_window(self, seconds: float, /) -> None:
        """For how long Discord knows a nonce again; 180 seconds at first."""
        await self._call("nonce_window", seconds=seconds)

    async def hide_history(self, hidden: bool = True, /) -> None:
        """Without READ_MESSAGE_HISTORY answer an empty list, as Discord's documentation says, instead of a 50001."""
        await self._call("hide_history", hidden=hidden)

    async def drop_gateway(self, code: int | None = None, /) -> None:
        """Close the bot's connections with a code; without one, ask it to reconnect."""
        await self._call("close_gateway", code=code)

    async def invalidate(self, *, resumable: bool = False) -> None:
        """Tell the connected bot that its session is invalid; one that isn't resumable is gone."""
        await self._call("invalidate", resumable=resumable)

    async def refuse_resume(self, count: int = 1, /) -> None:
        """The next so many RESUMEs find their session gone."""
        await self._call("refuse_resume", count=count)

    async def refuse_gateway(self, count: int = 1, /, *, code: int | None = None) -> None:
        """The next so many connections are refused with a 503, or closed at once with `code`; 1006 says no word."""
        await self._call("refuse_gateway", count=count, code=code)

    async def mute_heartbeats(self, muted: bool = True, /, *, every_ms: int | None = None) -> None:
        """Acknowledge no heartbeats. `every_ms` is the interval that connections from now on are told to keep."""
        await self._call("mute_heartbeats", muted=muted, every_ms=every_ms)
