"""A channel of a test's own with a daily post at nine, whose bot comes, dies and comes back."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.daily.post import Post, Progress
from tests.bot.discord.daily import NINE, Days, schedule
from tests.standin.control import Standin
from tests.standin.journal import Entry
from tests.standin.seen import Message
from tests.standin.state import ChannelKind

TEXT, FORUM, NEWS = ChannelKind.TEXT, ChannelKind.FORUM, ChannelKind.ANNOUNCEMENT
MESSAGES, THREADS = "/channels/{channel_id}/messages", "/channels/{channel_id}/threads"

LOST, ARRIVED, ACCEPTED = "request sent, and lost", "request sent, and arrived", "server accepted"
"""Where a bot can be killed while Discord has its request."""

SOON, LATER = timedelta(seconds=30), timedelta(minutes=10)
"""Inside the nonce window, and after it."""


@dataclass(frozen=True)
class Room:
    days: Days
    standin: Standin
    channel: str
    kind: ChannelKind
    schedule_id: int

    @property
    def route(self) -> str:
        return THREADS if self.kind is FORUM else MESSAGES

    @property
    def row(self) -> Post:
        """What the bot's file says of the post at nine."""
        found = self.days.row(self.schedule_id)
        assert found is not None
        return found

    async def die(self, step: str) -> None:
        """Let nine o'clock come, and the bot be killed at a step."""
        if step not in (LOST, ARRIVED, ACCEPTED):
            with self.days.bot(dies=step) as bot:
                self.days.become(NINE)
                assert bot.ended() == -9
            return
        await self.standin.fault("POST", self.route, hold="after" if step == ACCEPTED else "before")
        with self.days.bot():
            self.days.become(NINE)
            await self.standin.held()
        assert await self.standin.release(process=step == ARRIVED) == 1

    async def comes_back(self, away: timedelta) -> None:
        """Start the bot so long after nine; it brings the post to its end, and there is one."""
        self.days.become(NINE + away)
        with self.days.bot() as bot:
            await self.is_out_once()
            assert "Traceback" not in bot.log

    async def is_out_once(self) -> None:
        row = await self.days.settled(self.schedule_id)
        (message,) = await self.shown()
        assert (row.progress, str(row.message_id)) == (Progress.SENT, message.id)

    async def shown(self) -> list[Message]:
        """All that was posted there; a thread counts by its first message."""
        if self.kind is FORUM:
            return [thread.messages[0] for thread in await self.standin.threads(self.channel)]
        return await self.standin.messages(self.channel)

    async def letters(self, count: int = 0) -> list[str]:
        """What the schedule's maker was told in direct messages, once there are so many."""
        name = _maker_of(self.channel)
        return [each.text for each in await self.standin.messages("dm", seen_by=name, count=count)]

    async def refuse_letters(self) -> None:
        await self.standin.close_dms(_maker_of(self.channel))

    async def requests(self, method: str = "POST") -> list[Entry]:
        """What the bot asked of this channel by a method."""
        every = await self.standin.requests()
        return [each for each in every if each.method == method and f"/{self.channel}/" in f"{each.path}/"]


async def open_room(days: Days, standin: Standin, kind: ChannelKind = TEXT, **settings: Any) -> Room:
    """Before a bot runs."""
    channel = await standin.add_channel("room", kind=kind)
    maker = await standin.add_user(_maker_of(channel))
    guild = (await standin.world())["guilds"]["archive"]
    wanted = schedule(guild, channel, maker, is_forum=kind is FORUM, **settings)
    (kept,) = days.keep(wanted)
    return Room(days, standin, channel, kind, kept.id)


def _maker_of(channel: str) -> str:
    return f"maker of {channel}"
