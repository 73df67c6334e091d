"""Guilds, channels, threads and roles: what tests can make come, change and go."""

from collections.abc import Sequence

from tests.standin.calling import Caller
from tests.standin.seen import Post, Thread


class Places(Caller):
    """Channels and threads go by name, or by id where names repeat."""

    async def add_channel(
        self, name: str, /, *, guild: str = "archive", kind: int = 0, flags: int = 0, tags: Sequence[str] = ()
    ) -> str:
        """A new channel, which the bot is told of; `flags` and `tags` are for forums. Returns the id."""
        body = {"guild": guild, "kind": int(kind), "flags": flags, "tags": list(tags)}
        return str(await self._call("add_channel", name=name, **body))

    async def add_channels(self, count: int, /, *, guild: str = "archive", prefix: str = "c") -> list[str]:
        """Many new text channels, c0, c1 and so on, which the bot is told of one by one. Returns the ids."""
        return list(await self._call("add_channels", count=count, guild=guild, prefix=prefix))

    async def delete_channel(self, name: str, /) -> None:
        """Delete a channel with its threads, or a thread."""
        await self._call("delete_channel", name=name)

    async def permit(self, channel: str, /, *, allow: int = 0, deny: int = 0) -> None:
        """Replace what a channel allows and denies to the bot itself (state.Permission)."""
        await self._call("permit", channel=channel, allow=int(allow), deny=int(deny))

    async def add_role(self, name: str, /, *, guild: str = "archive", mentionable: bool = False) -> str:
        """A new role without permissions. Returns the id."""
        return str(await self._call("add_role", name=name, guild=guild, mentionable=mentionable))

    async def kick(self, guild: str = "archive", /) -> None:
        """Remove the bot from a guild: its channels answer 50001 then."""
        await self._call("kick", guild=guild)

    async def invite(self, guild: str = "archive", /) -> None:
        """Add the bot to a guild."""
        await self._call("invite", guild=guild)

    async def outage(self, guild: str = "archive", /, *, over: bool = False) -> None:
        """Let Discord lose a guild for a while: the gateway says so. HTTP goes on; a fault can stop that too."""
        await self._call("outage", guild=guild, over=over)

    async def add_thread(
        self,
        name: str,
        /,
        *,
        parent: str = "general",
        private: bool = False,
        archived: bool = False,
        locked: bool = False,
    ) -> str:
        """A thread of the owner's. Only in a forum it has a message; a private one hides from the bot. Returns the id.

        No thread archives itself, however far the clock is moved.
        """
        body = {"parent": parent, "private": private, "archived": archived, "locked": locked}
        return str(await self._call("add_thread", name=name, **body))

    async def archive_thread(self, name: str, /, *, locked: bool = False) -> None:
        await self._call("archive_thread", name=name, locked=locked)

    async def threads(self, channel: str, /) -> list[Thread]:
        """A channel's threads with their messages, archived ones included, oldest first."""
        return [Thread.of(shown) for shown in await self._call("threads_of", channel=channel)]

    async def posts(self) -> list[Post]:
        """All that the bot posted of its own accord, first messages of threads and deleted ones included, in order."""
        return [Post(**shown) for shown in await self._call("posts")]

    async def close_dms(self, user: str, /, *, closed: bool = True) -> None:
        """Let a user refuse direct messages from the bot: 50007."""
        await self._call("close_dms", user=user, closed=closed)
