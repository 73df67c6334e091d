"""What the bot may do in a channel, as far as Discord has told it already."""

import discord
from discord import app_commands

from bot.daily.schedule import Schedule
from bot.defuse import defuse
from lore.errors import LoreError

Place = discord.abc.GuildChannel | discord.Thread


def missing(place: Place) -> list[str]:
    """The permissions that the bot lacks to post there, by the names that Discord shows; in their order."""
    granted = _granted(place)
    needed = {"view_channel": "View Channel"}
    if isinstance(place, discord.Thread):
        needed["send_messages_in_threads"] = "Send Messages in Threads"
    else:
        needed["send_messages"] = "Create Posts" if isinstance(place, discord.ForumChannel) else "Send Messages"
    needed |= {"embed_links": "Embed Links", "read_message_history": "Read Message History"}
    return [name for permission, name in needed.items() if not getattr(granted, permission)]


def may_ping(place: Place, role: discord.Role) -> bool:
    """Whether a mention of a role in the bot's message notifies its members."""
    return role.mentionable or _granted(place).mention_everyone


def _granted(place: Place) -> discord.Permissions:
    """What the bot is given; without what Discord takes away as well from those who may not see or send there."""
    channel = place.parent if isinstance(place, discord.Thread) else place
    if channel is None:
        return discord.Permissions.none()
    return discord.abc.GuildChannel.permissions_for(channel, place.guild.me)


def obstacle(client: discord.Client, schedule: Schedule) -> str:
    """Why the bot can't post for a schedule, in a sentence; empty if nothing is known to stand in the way."""
    guild = client.get_guild(schedule.guild_id)
    place = guild.get_channel_or_thread(schedule.channel_id) if guild and not guild.unavailable else None
    if place is None:  # unknown to us, as archived threads are: Discord will say
        return ""
    lacking = missing(place)
    return f"In the channel the bot lacks: {', '.join(lacking)}." if lacking else ""


async def place_of(channel: app_commands.AppCommandChannel | app_commands.AppCommandThread) -> Place:
    """A channel that somebody chose; LoreError where the bot can't see it, or can't post in its kind."""
    try:
        place = channel.resolve() or await channel.fetch()
    except discord.HTTPException as error:
        raise LoreError(
            f"The bot can't see #{channel.name}. Give it View Channel there (or add it to that private thread), and try"
            " again."
        ) from error
    if not isinstance(place, discord.TextChannel | discord.ForumChannel | discord.Thread):
        raise LoreError("Daily posts go into text channels, announcement channels, threads and forums.")
    return place


async def place_of_schedule(client: discord.Client, schedule: Schedule) -> Place:
    """Where a schedule posts; LoreError where the bot can't see it."""
    gone = (
        f"The channel of daily post {schedule.id} was deleted, or the bot can't see it. `/daily change` takes another."
    )
    try:
        place = client.get_channel(schedule.channel_id) or await client.fetch_channel(schedule.channel_id)
    except discord.HTTPException as error:
        raise LoreError(gone) from error
    if not isinstance(place, discord.TextChannel | discord.ForumChannel | discord.Thread):
        raise LoreError(gone)
    return place


def refuse(place: Place, wanted: Schedule, role: discord.Role | None = None) -> None:
    """LoreError where the bot couldn't post there as is wished, with what to change."""
    if place.guild.id != wanted.guild_id:
        raise LoreError("That channel is in another server. Choose one of this server.")
    if role is not None and role.is_default():
        raise LoreError("A daily post can notify one role, not everyone. Choose a role, or leave `ping` out.")
    if lacking := missing(place):
        raise LoreError(
            f"In #{place.name} the bot lacks: {', '.join(lacking)}. Allow that in the channel's settings, then try"
            " again."
        )
    if isinstance(place, discord.Thread) and place.locked:
        raise LoreError(f"The thread {place.name} is locked. Unlock it, or choose another place.")
    if isinstance(place, discord.ForumChannel) and place.flags.require_tag:
        raise LoreError(
            f"The forum {place.name} wants a tag on every post, which the bot can't choose. Switch that off, or choose"
            " another place."
        )
    if wanted.publish and not (isinstance(place, discord.TextChannel) and place.is_news()):
        raise LoreError(
            f"Only posts in announcement channels can be published, and #{place.name} is none. Leave `publish` out, or"
            " say False."
        )


def notes(place: Place, schedule: Schedule) -> list[str]:
    """What is worth knowing of a place where the bot may post as is wished."""
    if schedule.role_id is None:
        return []
    role = place.guild.get_role(schedule.role_id)
    if role is None:
        return ["The role to notify is gone. `/daily change` takes another, or `no_ping`."]
    if may_ping(place, role):
        return []
    return [
        f"But nobody is notified: the bot may not mention @{defuse(role.name)}. Let anyone mention that role in its"
        " settings, or give the bot Mention Everyone in the channel."
    ]
