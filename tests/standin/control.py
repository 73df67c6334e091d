"""What tests do with the stand-in: act as people on Discord, and look at what they see.

    async def test_a_person_is_found(standin: Standin) -> None:
        reply = await standin.slash("ada", "general", "who", name="Gottwald")
        assert "Klement Gottwald" in reply.text
        private = await standin.press(reply, "Czechoslovakia", by="ben")
        assert private.ephemeral

control_places.py has what moves around them, control_faults.py what goes wrong.
Users and channels go by name; worlds.py lists them. "dm" is a user's direct messages with the bot, "private" ones
with somebody else. No call sleeps: each waits until the bot has done what was asked, or fails the test saying what is
missing after `timeout` seconds.
"""

from collections.abc import Sequence
from typing import Any, Literal

from tests.standin.calling import Refused, TooLate
from tests.standin.control_faults import Faults
from tests.standin.control_places import Places
from tests.standin.journal import Entry, Violation
from tests.standin.seen import Choice, Message, Payload, Reply

Until = Literal["seen", "acknowledged"]

__all__ = ["Refused", "Standin", "TooLate", "Until"]


class Standin(Places, Faults):
    """A client of a running stand-in, as an async context manager."""

    async def slash(self, user: str, channel: str, command: str, until: Until = "seen", /, **options: Any) -> Reply:
        """Use a slash command; sub-commands go into `command`, as in "daily setup".

        Users, roles and channels among the options are given by name, choices by name or value. With
        `until` "acknowledged" it returns at the first answer, even if that is only "is thinking".
        """
        body = {"user": user, "channel": channel, "command": command, "options": options}
        return Reply.of(await self._waiting("slash", **body, until=until))

    async def forge(self, user: str, channel: str, command: str, /, **options: Any) -> Reply:
        """Use a slash command that isn't offered to a user, as where a guild lets everyone; any guild's channels go."""
        body = {"user": user, "channel": channel, "command": command, "options": options}
        return Reply.of(await self._waiting("forge", **body, until="seen"))

    async def autocomplete(
        self, user: str, channel: str, command: str, focused: str, typed: str = "", /, **options: Any
    ) -> list[Choice]:
        """What is suggested for option `focused` after typing `typed`, with other options filled in already."""
        reply = await self.typing(user, channel, command, focused, typed, **options)
        if reply.errors:
            raise AssertionError(f"Discord refused the suggestions: {list(reply.errors)}")
        return list(reply.choices)

    async def typing(
        self, user: str, channel: str, command: str, focused: str, typed: str = "", /, **options: Any
    ) -> Reply:
        """As autocomplete, but with the whole reply, refusals included."""
        body = {"user": user, "channel": channel, "command": command, "options": {**options, focused: typed}}
        return Reply.of(await self._waiting("autocomplete", **body, focused=focused, until="seen"))

    async def context_menu(
        self, user: str, channel: str, command: str, /, target: "str | Message | Reply", *, until: Until = "seen"
    ) -> Reply:
        """Use a context menu command on a message, or on a user given by name."""
        number = None if isinstance(target, str) else _message(target).id
        person = target if isinstance(target, str) else None
        body = {"user": user, "channel": channel, "command": command, "message": number, "target_user": person}
        return Reply.of(await self._waiting("context_menu", **body, until=until))

    async def press(
        self, on: Message | Reply, button: str, /, *, by: str | None = None, until: Until = "seen"
    ) -> Reply:
        """Press a button, given by custom id, label or emoji; by whoever asked, unless `by` says otherwise."""
        body = {"message": _message(on).id, "user": _reader(on, by), "button": button}
        return Reply.of(await self._waiting("press", **body, until=until))

    async def choose(
        self,
        on: Message | Reply,
        values: str | Sequence[str],
        /,
        *,
        menu: str | None = None,
        by: str | None = None,
        until: Until = "seen",
    ) -> Reply:
        """Choose from a menu by label or value; `menu` (custom id or placeholder) where there are several."""
        chosen = [values] if isinstance(values, str) else list(values)
        body = {"message": _message(on).id, "user": _reader(on, by), "menu": menu, "values": chosen}
        return Reply.of(await self._waiting("choose", **body, until=until))

    async def submit(self, modal: Reply, /, *, until: Until = "seen", **values: str) -> Reply:
        """Submit the modal that a reply opened; fields go by custom id."""
        body = {"interaction_id": modal.interaction_id, "values": values}
        return Reply.of(await self._waiting("submit", **body, until=until))

    async def say(self, user: str, channel: str, text: str, /, *, embeds: Sequence[Payload] = ()) -> Message:
        """Post a message as a user; `embeds` are what Discord makes of the links in it."""
        return Message.of(await self._call("say", user=user, channel=channel, text=text, embeds=list(embeds)))

    async def forward(self, user: str, channel: str, message: Message | Reply, /) -> Message:
        """Forward a message as a user who sees it."""
        body = {"user": user, "channel": channel, "message": _message(message).id}
        return Message.of(await self._call("forward", **body))

    async def messages(self, channel: str, /, *, seen_by: str = "owner", count: int = 0) -> list[Message]:
        """A channel's messages, oldest first, as a user sees them, once there are at least `count`."""
        body = {"channel": channel, "user": seen_by, "count": count}
        return [Message.of(shown) for shown in await self._waiting("messages", **body)]

    async def again(self, reply: Reply, /, *, messages: int = 0) -> Reply:
        """A reply as it is by now, once it has so many messages (follow-ups included)."""
        return Reply.of(await self._waiting("reply", interaction_id=reply.interaction_id, messages=messages))

    async def redeliver(self, reply: Reply, /) -> Reply:
        """Deliver an answered interaction to the bot once more, as Discord sometimes does; the reply after that."""
        return Reply.of(await self._waiting("redeliver", interaction_id=reply.interaction_id))

    async def edited(self, message: Message | Reply, /) -> Message:
        """A message once it was edited (or deleted) after what the test has seen of it."""
        before = _message(message)
        return Message.of(await self._waiting("message", message=before.id, past=before.version))

    async def now(self, message: Message | Reply, /) -> Message:
        """A message as it is by now."""
        return Message.of(await self._waiting("message", message=_message(message).id, past=0))

    async def ready(self, *commands: str) -> None:
        """Wait until the bot is connected, and these commands are synced."""
        await self._waiting("ready", commands=commands)

    async def commands(self) -> list[Payload]:
        return list(await self._call("commands"))

    async def requests(self) -> list[Entry]:
        """Every request of the bot since the stand-in began, or was told to forget, with its body and its answer."""
        return [Entry(**entry) for entry in await self._call("requests")]

    async def requested(self, method: str, template: str, /, count: int = 1) -> list[Entry]:
        """The finished requests of one route, such as "/channels/{channel_id}/messages", once there are `count`."""
        await self._waiting("wait_request", method=method, template=template, count=count)
        return [e for e in await self.requests() if e.method == method and e.template == template and e.finished]

    async def forget(self) -> None:
        """Drop the requests noted so far: long runs would gather too many."""
        await self._call("forget")

    async def violations(self) -> list[Violation]:
        """Every rule broken since they were last taken."""
        return [Violation(**entry) for entry in await self._call("violations", take=False)]

    async def take_violations(self) -> list[Violation]:
        """The same, and forget them: for tests that break a rule on purpose."""
        return [Violation(**entry) for entry in await self._call("violations", take=True)]

    async def add_user(
        self,
        name: str,
        /,
        *,
        guilds: Sequence[str] = ("archive",),
        permissions: int = 0,
        installed: bool = False,
        locale: str = "en-US",
    ) -> str:
        """A new user; `permissions` (state.Permission) come on top of everyone's. Returns the id."""
        body = {"guilds": list(guilds), "permissions": int(permissions), "installed": installed, "locale": locale}
        return str(await self._call("add_user", name=name, **body))

    async def world(self) -> Payload:
        """Ids by name ("users", "guilds", "channels"), "application_id", and counts of gateway sessions."""
        return dict(await self._call("world"))

    async def dm_channel(self, user: str, /) -> str:
        """The id of a user's direct messages with the bot."""
        return str(await self._call("dm", user=user))

    async def advance(self, seconds: float, /) -> None:
        """Move Discord's clock, back where negative: interactions age, tokens expire, nonces are forgotten."""
        await self._call("clock", seconds=seconds)

    async def sessions(self, *, identified: int = 0, resumed: int = 0) -> None:
        """Wait until the bot has identified and resumed so many times in all."""
        await self._waiting("wait_sessions", identified=identified, resumed=resumed)


def _message(on: Message | Reply) -> Message:
    return on.message if isinstance(on, Reply) else on


def _reader(on: Message | Reply, by: str | None) -> str:
    reader = by or (on.user if isinstance(on, Reply) else on.only_for or on.asked_by)
    if reader is None:
        raise ValueError("nobody asked for this message: say by=...")
    return reader
