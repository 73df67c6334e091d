"""The world that the bot finds itself in: users, guilds, channels, messages, and its own commands."""

from bisect import insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum, IntFlag
from typing import Any, TypeVar

from tests.standin.bell import Bell
from tests.standin.clock import Clock
from tests.standin.problems import DiscordError, RefusedError, unknown

Payload = dict[str, Any]


class ChannelKind(IntEnum):
    TEXT = 0
    DM = 1
    GROUP_DM = 3
    ANNOUNCEMENT = 5
    ANNOUNCEMENT_THREAD = 10
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15
    MEDIA = 16


FORUMS = frozenset({ChannelKind.FORUM, ChannelKind.MEDIA})
"""Channels that hold threads and no messages of their own."""


class Context(IntEnum):
    """Where an interaction happens, as Discord numbers it."""

    GUILD = 0
    BOT_DM = 1
    PRIVATE_CHANNEL = 2


class Permission(IntFlag):
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    SEND_MESSAGES_IN_THREADS = 1 << 38
    USE_EXTERNAL_APPS = 1 << 50


EVERYTHING = (1 << 51) - 1
BOT_NEEDS = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.SEND_MESSAGES_IN_THREADS
)
EVERYONE = BOT_NEEDS | Permission.USE_APPLICATION_COMMANDS | Permission.USE_EXTERNAL_APPS


@dataclass
class User:
    id: int
    name: str
    bot: bool = False
    installed: bool = False
    """Whether this person installed the bot for themselves, so that it follows them everywhere."""
    locale: str = "en-US"
    dms_closed: bool = False


@dataclass
class Role:
    id: int
    name: str
    permissions: int
    position: int = 1
    mentionable: bool = False


@dataclass
class Overwrite:
    """What one channel allows or denies to a role or a member."""

    target_id: int
    allow: int = 0
    deny: int = 0
    member: bool = False


@dataclass
class Thread:
    """What a thread has beyond what every channel has."""

    parent_id: int
    owner_id: int
    created: str
    changed: str
    """When it was last archived or unarchived."""
    archived: bool = False
    locked: bool = False
    member_ids: list[int] = field(default_factory=list)
    applied_tags: list[str] = field(default_factory=list)


@dataclass
class Channel:
    id: int
    kind: ChannelKind
    name: str
    guild_id: int | None = None
    recipient_ids: list[int] = field(default_factory=list)
    overwrites: list[Overwrite] = field(default_factory=list)
    position: int = 0
    last_message_id: int | None = None
    flags: int = 0
    tags: list[Payload] = field(default_factory=list)
    thread: Thread | None = None
    deleted: bool = False


@dataclass
class Guild:
    id: int
    name: str
    owner_id: int
    roles: dict[int, Role] = field(default_factory=dict)
    members: dict[int, list[int]] = field(default_factory=dict)
    """User id -> ids of the roles they have beside @everyone, whose role id is the guild's."""
    unavailable: bool = False
    """Whether Discord itself has lost it for a while: an outage."""


@dataclass
class Message:
    id: int
    channel_id: int
    author_id: int
    created: str
    kind: int = 0
    content: str = ""
    embeds: list[Payload] = field(default_factory=list)
    components: list[Payload] = field(default_factory=list)
    attachments: list[Payload] = field(default_factory=list)
    flags: int = 0
    tts: bool = False
    nonce: int | str | None = None
    edited: str | None = None
    reference: Payload | None = None
    snapshots: list[Payload] = field(default_factory=list)
    """What it forwards, as Discord's message_snapshots."""
    metadata: Payload | None = None
    """The interaction that it answers, as Discord's interaction_metadata."""
    owners: dict[str, str] = field(default_factory=dict)
    allowed_mentions: Payload | None = None
    pings: Payload = field(default_factory=lambda: {"mentions": [], "mention_roles": [], "mention_everyone": False})
    """Whom it notified: later changes of permissions don't change that."""
    ephemeral_for: int | None = None
    deleted: bool = False
    version: int = 1
    """Counts edits, so that tests can wait for the next one."""


class World:
    """Everything the stand-in remembers. Names are for tests; ids are for the bot."""

    def __init__(self, token: str, clock: Clock) -> None:
        self.clock = clock
        self.bell = Bell()
        self.token = token
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.messages: dict[int, Message] = {}
        self._in_channel: dict[int, list[Message]] = {}
        self.history_hidden = False
        """How a bot without READ_MESSAGE_HISTORY is answered: an empty list, rather than a refusal."""
        self.commands: list[Payload] = []
        self.bot = self.add_user("loredex", bot=True)
        self.owner = self.add_user("owner")

    @property
    def application_id(self) -> int:
        return self.bot.id

    def add_user(self, name: str, *, bot: bool = False, installed: bool = False, locale: str = "en-US") -> User:
        user = User(self.clock.snowflake(), name, bot, installed, locale)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, *, everyone: int = EVERYONE, with_bot: bool = True) -> Guild:
        guild = Guild(self.clock.snowflake(), name, self.owner.id)
        guild.roles[guild.id] = Role(guild.id, "@everyone", everyone, position=0)
        guild.members[self.owner.id] = []
        self.guilds[guild.id] = guild
        if with_bot:
            self.join(guild, self.bot, permissions=BOT_NEEDS)
        return guild

    def join(self, guild: Guild, user: User, *, permissions: int = 0) -> None:
        """Make a user a member, with a role of their own where they have permissions beyond everyone's."""
        guild.members[user.id] = []
        if permissions:
            role = Role(self.clock.snowflake(), f"{user.name}'s role", permissions, position=len(guild.roles))
            guild.roles[role.id] = role
            guild.members[user.id] = [role.id]

    def add_channel(
        self, guild: Guild, name: str, kind: ChannelKind = ChannelKind.TEXT, *, overwrites: Iterable[Overwrite] = ()
    ) -> Channel:
        position = sum(channel.thread is None for channel in self.channels_of(guild))
        channel = Channel(self.clock.snowflake(), kind, name, guild.id, [], list(overwrites), position)
        self.channels[channel.id] = channel
        return channel

    def channels_of(self, guild: Guild) -> Iterator[Channel]:
        """A guild's channels and threads, as far as they haven't been deleted."""
        return (c for c in self.channels.values() if c.guild_id == guild.id and not c.deleted)

    def threads_of(self, parent: Channel) -> list[Channel]:
        """A channel's threads, oldest first."""
        found = (c for c in self.channels.values() if c.thread and c.thread.parent_id == parent.id and not c.deleted)
        return sorted(found, key=lambda channel: channel.id)

    def dm(self, user: User) -> Channel:
        """The direct messages between the bot and a user, opened on first use."""
        return self._between("dm", [user.id, self.bot.id])

    def private_channel(self, user: User) -> Channel:
        """Direct messages between a user and the owner: the bot isn't among them."""
        return self._between("private", [user.id, self.owner.id])

    def _between(self, name: str, ids: list[int]) -> Channel:
        for channel in self.channels.values():
            if channel.kind is ChannelKind.DM and set(channel.recipient_ids) == set(ids):
                return channel
        channel = Channel(self.clock.snowflake(), ChannelKind.DM, name, None, ids)
        self.channels[channel.id] = channel
        return channel

    def user_named(self, name: str) -> User:
        return _named(self.users.values(), name, "user")

    def channel_named(self, name: str, user: User) -> Channel:
        """A channel by name, or by id where names repeat; "dm" is the user's own with the bot, "private" another."""
        if name == "dm":
            return self.dm(user)
        if name == "private":
            return self.private_channel(user)
        by_id = self.channels.get(int(name)) if name.isdigit() else None
        if by_id is not None and not by_id.deleted:
            return by_id
        return _named((c for c in self.channels.values() if not c.deleted), name, "channel")

    def guild_named(self, name: str) -> Guild:
        return _named(self.guilds.values(), name, "guild")

    def permissions(self, user: User, channel: Channel) -> int:
        """What a user may do in a channel: Discord's order of roles, then overwrites of roles, then of the member."""
        if channel.guild_id is None:
            return int(EVERYONE)
        if channel.thread is not None:
            return self._permissions_in_thread(user, channel, channel.thread)
        guild = self.guilds[channel.guild_id]
        role_ids = guild.members.get(user.id, [])
        granted = guild.roles[guild.id].permissions
        for role_id in role_ids:
            granted |= guild.roles[role_id].permissions
        if user.id == guild.owner_id or granted & Permission.ADMINISTRATOR:
            return EVERYTHING
        for group in (
            [o for o in channel.overwrites if o.target_id == guild.id],
            [o for o in channel.overwrites if not o.member and o.target_id in role_ids],
            [o for o in channel.overwrites if o.member and o.target_id == user.id],
        ):
            for overwrite in group:
                granted &= ~overwrite.deny
            for overwrite in group:
                granted |= overwrite.allow
        return granted

    def _permissions_in_thread(self, user: User, channel: Channel, thread: Thread) -> int:
        """Those of the channel it is in; a private one shows itself to its members and to who manages threads."""
        granted = self.permissions(user, self.channels[thread.parent_id])
        invited = user.id in thread.member_ids or granted & Permission.MANAGE_THREADS
        if channel.kind is ChannelKind.PRIVATE_THREAD and not invited:
            granted &= ~Permission.VIEW_CHANNEL
        return granted

    def visible_to_bot(self, channel: Channel) -> bool:
        if channel.guild_id is None:
            return self.bot.id in channel.recipient_ids
        if self.bot.id not in self.guilds[channel.guild_id].members:
            return False
        return bool(self.permissions(self.bot, channel) & Permission.VIEW_CHANNEL)

    def context(self, channel: Channel) -> Context:
        if channel.guild_id is not None:
            return Context.GUILD
        return Context.BOT_DM if self.bot.id in channel.recipient_ids else Context.PRIVATE_CHANNEL

    def channel_of_bot(self, text: str) -> Channel:
        """A channel that the bot names in a route: 10003 where there is none, 50001 where it can't see it."""
        channel = self.channels.get(int(text)) if text.isdigit() else None
        if channel is None or channel.deleted:
            raise unknown("Channel", 10003)
        if not self.visible_to_bot(channel):
            raise DiscordError(403, 50001, "Missing Access")
        return channel

    def message_in(self, channel: Channel, text: str) -> Message:
        message = self.messages.get(int(text)) if text.isdigit() else None
        if message is None or message.channel_id != channel.id or message.deleted or message.ephemeral_for:
            raise unknown("Message", 10008)
        return message

    def keep(self, message: Message) -> None:
        """Make a message part of its channel."""
        self.messages[message.id] = message
        insort(self._in_channel.setdefault(message.channel_id, []), message, key=lambda kept: kept.id)

    def in_channel(self, channel: Channel) -> list[Message]:
        """All messages of a channel by id, which is oldest first unless tests turned the clock back."""
        return self._in_channel.get(channel.id, [])

    def history(self, channel: Channel) -> list[Message]:
        """Those of them that everyone can see."""
        return [m for m in self.in_channel(channel) if not m.deleted and m.ephemeral_for is None]


_T = TypeVar("_T", User, Channel, Guild)


def _named(things: Iterable[_T], name: str, what: str) -> _T:
    things = list(things)
    for thing in things:
        if thing.name == name:
            return thing
    raise RefusedError(f"no {what} is called {name!r}; there are {', '.join(thing.name for thing in things)}")
