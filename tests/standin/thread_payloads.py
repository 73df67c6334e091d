"""Threads as Discord writes them."""

from tests.standin.state import FORUMS, Channel, Payload, Thread, User, World

AUTO_ARCHIVE_MINUTES = 4320
"""What the stand-in says of it; no thread archives itself here: tests do that."""


def thread(world: World, channel: Channel, state: Thread, seen_by: User | None) -> Payload:
    """A thread; with `seen_by`, as interactions have it: with that user's permissions."""
    replies = [message for message in world.in_channel(channel) if message.id != channel.id]
    found: Payload = {
        "id": str(channel.id),
        "type": int(channel.kind),
        "flags": channel.flags,
        "guild_id": str(channel.guild_id),
        "parent_id": str(state.parent_id),
        "owner_id": str(state.owner_id),
        "name": channel.name,
        "last_message_id": str(channel.last_message_id) if channel.last_message_id else None,
        "rate_limit_per_user": 0,
        "message_count": sum(not message.deleted for message in replies),
        "total_message_sent": len(replies),
        "member_count": len(state.member_ids),
        "thread_metadata": {
            "archived": state.archived,
            "archive_timestamp": state.changed,
            "auto_archive_duration": AUTO_ARCHIVE_MINUTES,
            "locked": state.locked,
            "create_timestamp": state.created,
        },
    }
    if world.channels[state.parent_id].kind in FORUMS:
        found["applied_tags"] = state.applied_tags
    if world.bot.id in state.member_ids:
        found["member"] = member(world.bot, channel, state)
    if seen_by is not None:
        found["permissions"] = str(int(world.permissions(seen_by, channel)))
    return found


def member(person: User, channel: Channel, state: Thread) -> Payload:
    return {"id": str(channel.id), "user_id": str(person.id), "join_timestamp": state.created, "flags": 0}
