"""Guilds, channels, threads and roles that come, change and go: the other end of control_places.py."""

from typing import Any

from tests.standin import interactions, payloads, posting, threads
from tests.standin.gateway import GUILDS
from tests.standin.problems import RefusedError
from tests.standin.seen import text_of
from tests.standin.service import Service
from tests.standin.state import (
    BOT_NEEDS,
    FORUMS,
    Channel,
    ChannelKind,
    Guild,
    Message,
    Overwrite,
    Payload,
    Role,
)
from tests.standin.verbs import Body, verb


@verb
async def add_channel(service: Service, body: Body) -> Any:
    world = service.world
    guild = world.guild_named(body["guild"])
    channel = world.add_channel(guild, body["name"], ChannelKind(body["kind"]))
    channel.flags = body["flags"]
    for name in body["tags"]:
        channel.tags.append(
            {
                "id": str(world.clock.snowflake()),
                "name": name,
                "moderated": False,
                "emoji_id": None,
                "emoji_name": None,
            }
        )
    await _tell(service, guild, "CHANNEL_CREATE", payloads.channel(world, channel))
    return str(channel.id)


@verb
async def add_channels(service: Service, body: Body) -> Any:
    world = service.world
    guild = world.guild_named(body["guild"])
    position = sum(channel.thread is None for channel in world.channels_of(guild))
    ids = []
    for number in range(body["count"]):
        name = f"{body['prefix']}{number}"
        channel = Channel(world.clock.snowflake(), ChannelKind.TEXT, name, guild.id, position=position + number)
        world.channels[channel.id] = channel
        ids.append(str(channel.id))
        await _tell(service, guild, "CHANNEL_CREATE", payloads.channel(world, channel))
    return ids


@verb
async def delete_channel(service: Service, body: Body) -> Any:
    """Delete a channel with its threads, or a thread."""
    world = service.world
    channel = _in_guild(service, body["name"])
    payload = payloads.channel(world, channel)
    for gone in [channel, *world.threads_of(channel)]:
        gone.deleted = True
        for message in world.in_channel(gone):
            message.deleted = True
    event = "CHANNEL_DELETE" if channel.thread is None else "THREAD_DELETE"
    await _tell(service, _guild_of(service, channel), event, payload)
    world.bell.ring()
    return None


@verb
async def permit(service: Service, body: Body) -> Any:
    """Replace what a channel allows and denies to the bot itself; nothing of either takes it away."""
    world = service.world
    channel = _in_guild(service, body["channel"])
    if channel.thread is not None:
        raise RefusedError(f"{channel.name!r} is a thread: permissions are those of the channel it is in")
    channel.overwrites = [o for o in channel.overwrites if o.target_id != world.bot.id]
    if body["allow"] or body["deny"]:
        channel.overwrites.append(Overwrite(world.bot.id, body["allow"], body["deny"], member=True))
    await _tell(service, _guild_of(service, channel), "CHANNEL_UPDATE", payloads.channel(world, channel))
    return None


@verb
async def add_role(service: Service, body: Body) -> Any:
    world = service.world
    guild = world.guild_named(body["guild"])
    role = Role(world.clock.snowflake(), body["name"], 0, len(guild.roles), mentionable=body["mentionable"])
    guild.roles[role.id] = role
    await _tell(service, guild, "GUILD_ROLE_CREATE", {"guild_id": str(guild.id), "role": payloads.role(role)})
    return str(role.id)


@verb
async def kick(service: Service, body: Body) -> Any:
    """Remove the bot from a guild, with the role that came with it."""
    world = service.world
    guild = world.guild_named(body["guild"])
    if world.bot.id not in guild.members:
        raise RefusedError(f"the bot is no member of {guild.name!r}")
    await _tell(service, guild, "GUILD_DELETE", {"id": str(guild.id)})
    for role_id in guild.members.pop(world.bot.id):
        del guild.roles[role_id]
    return None


@verb
async def invite(service: Service, body: Body) -> Any:
    """Add the bot to a guild, with the permissions that it asks for."""
    world = service.world
    guild = world.guild_named(body["guild"])
    if world.bot.id in guild.members:
        raise RefusedError(f"the bot is a member of {guild.name!r} already")
    world.join(guild, world.bot, permissions=BOT_NEEDS)
    joined = payloads.guild_create(world, guild)
    del joined["unavailable"]  # by its absence discord.py knows a guild joined from one that is back
    await _tell(service, guild, "GUILD_CREATE", joined)
    return None


@verb
async def outage(service: Service, body: Body) -> Any:
    guild = service.world.guild_named(body["guild"])
    if body["over"]:
        guild.unavailable = False
        await _tell(service, guild, "GUILD_CREATE", payloads.guild_create(service.world, guild))
    else:
        await _tell(service, guild, "GUILD_DELETE", {"id": str(guild.id), "unavailable": True})
        guild.unavailable = True
    return None


@verb
async def add_thread(service: Service, body: Body) -> Any:
    """A thread that the owner opens; in a forum it has a first message, elsewhere it is empty."""
    world = service.world
    parent = _in_guild(service, body["parent"])
    kind = threads.kind_in(parent, private=body["private"])
    channel = threads.make(
        world, parent, world.owner, body["name"], kind, archived=body["archived"], locked=body["locked"]
    )
    starter = None
    if parent.kind in FORUMS:
        starter = posting.compose(world, channel, world.owner, {"content": body["name"]}, [])
        starter.id = channel.id
    await threads.open_(service, channel, starter)
    return str(channel.id)


@verb
async def archive_thread(service: Service, body: Body) -> Any:
    channel = _in_guild(service, body["name"])
    if channel.thread is None:
        raise RefusedError(f"{channel.name!r} is no thread")
    await threads.set_archived(service, channel, archived=True, locked=body["locked"])
    return None


@verb
async def threads_of(service: Service, body: Body) -> Any:
    """A channel's threads with their messages, oldest first."""
    world = service.world
    return [
        {
            "name": channel.name,
            "id": str(channel.id),
            "archived": channel.thread.archived,
            "locked": channel.thread.locked,
            "tags": channel.thread.applied_tags,
            "messages": [interactions.shown(world, message) for message in world.history(channel)],
        }
        for channel in world.threads_of(_in_guild(service, body["channel"]))
        if channel.thread is not None
    ]


@verb
async def posts(service: Service, body: Body) -> Any:
    """What the bot posted of its own accord, deleted messages included, in the order of posting."""
    world = service.world
    return [_post(m) for m in world.messages.values() if m.author_id == world.bot.id and m.metadata is None]


def _post(message: Message) -> Payload:
    return {
        "channel": str(message.channel_id),
        "id": str(message.id),
        "nonce": message.nonce,
        "created": message.created,
        "deleted": message.deleted,
        "text": text_of(message.content, message.embeds, message.components),
    }


@verb
async def close_dms(service: Service, body: Body) -> Any:
    service.world.user_named(body["user"]).dms_closed = body["closed"]
    return None


def _in_guild(service: Service, name: str) -> Channel:
    channel = service.world.channel_named(name, service.world.owner)
    if channel.guild_id is None:
        raise RefusedError(f"{name!r} is in no guild")
    return channel


def _guild_of(service: Service, channel: Channel) -> Guild:
    assert channel.guild_id is not None
    return service.world.guilds[channel.guild_id]


async def _tell(service: Service, guild: Guild, event: str, data: Payload) -> None:
    """Let the bot hear of it, unless it isn't in the guild or the guild is out."""
    if service.world.bot.id in guild.members and not guild.unavailable:
        await service.hub.dispatch(event, data, GUILDS)
