"""Threads being opened, archived and brought back, whoever does it."""

from typing import Any

from tests.standin import payloads, posting
from tests.standin.gateway import GUILDS
from tests.standin.service import Service
from tests.standin.state import Channel, ChannelKind, Message, Thread, User, World


def kind_in(parent: Channel, *, private: bool = False) -> ChannelKind:
    if private:
        return ChannelKind.PRIVATE_THREAD
    return ChannelKind.ANNOUNCEMENT_THREAD if parent.kind is ChannelKind.ANNOUNCEMENT else ChannelKind.PUBLIC_THREAD


def make(world: World, parent: Channel, owner: User, name: str, kind: ChannelKind, **more: Any) -> Channel:
    """A thread that nobody has heard of yet; its starter message, where it has one, takes the same id."""
    now = world.clock.timestamp()
    thread = Thread(parent.id, owner.id, created=now, changed=now, member_ids=[owner.id], **more)
    return Channel(world.clock.snowflake(), kind, name, parent.guild_id, thread=thread)


async def open_(service: Service, channel: Channel, starter: Message | None) -> None:
    """Make a thread part of its guild, and tell whoever listens."""
    world = service.world
    world.channels[channel.id] = channel
    if starter is not None:
        assert channel.thread is not None
        world.channels[channel.thread.parent_id].last_message_id = channel.id
    if world.visible_to_bot(channel):
        created = {**payloads.channel(world, channel), "newly_created": True}
        await service.hub.dispatch("THREAD_CREATE", created, GUILDS)
    if starter is not None:
        await posting.post(service, starter)
    world.bell.ring()


async def set_archived(service: Service, channel: Channel, *, archived: bool, locked: bool | None = None) -> None:
    """Archive a thread or bring it back; `locked` stays as it is unless told."""
    world, thread = service.world, channel.thread
    assert thread is not None
    thread.archived, thread.changed = archived, world.clock.timestamp()
    if locked is not None:
        thread.locked = locked
    if world.visible_to_bot(channel):
        await service.hub.dispatch("THREAD_UPDATE", payloads.channel(world, channel), GUILDS)
    world.bell.ring()
