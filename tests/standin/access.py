"""What the bot may do where: Discord's refusals for lack of permission."""

from tests.standin.problems import DiscordError
from tests.standin.state import FORUMS, Channel, Permission, World


def need(world: World, place: Channel, permission: Permission) -> None:
    """DiscordError 50013 where the bot lacks it."""
    if not world.permissions(world.bot, place) & permission:
        raise DiscordError(403, 50013, "Missing Permissions")


def need_to_post(world: World, place: Channel) -> None:
    """DiscordError where the bot may not post in a place that it can see, or nobody may."""
    if place.kind in FORUMS:
        raise DiscordError(400, 50008, "Cannot send messages in a non-text channel")
    if any(world.users[person].dms_closed for person in place.recipient_ids):
        raise DiscordError(403, 50007, "Cannot send messages to this user")
    need(world, place, Permission.SEND_MESSAGES_IN_THREADS if place.thread else Permission.SEND_MESSAGES)
    if place.thread and place.thread.locked and not world.permissions(world.bot, place) & Permission.MANAGE_THREADS:
        # Discord says "archived" of a locked thread as well: github.com/discord/discord-api-docs/issues/6884
        raise DiscordError(403, 50083, "Thread is archived")


def may_read_history(world: World, place: Channel) -> bool:
    return bool(world.permissions(world.bot, place) & Permission.READ_MESSAGE_HISTORY)
