"""The world that tests find: places of every kind that an interaction can come from."""

from tests.standin.clock import Clock
from tests.standin.state import EVERYONE, ChannelKind, Permission, World


def usual(token: str, clock: Clock) -> World:
    """Three guilds and four people, by the names that tests use.

    archive    the bot's guild: general, news (announcements), stories (a forum)
    elsewhere  a guild without the bot: lounge
    strict     a guild without the bot, whose members lack "use external apps": hall
    ada        a member everywhere, who installed the bot for herself
    ben        a member of archive only
    mod        may manage archive
    owner      owns the guilds and the application
    """
    world = World(token, clock)
    archive = world.add_guild("archive")
    elsewhere = world.add_guild("elsewhere", with_bot=False)
    strict = world.add_guild("strict", everyone=EVERYONE & ~Permission.USE_EXTERNAL_APPS, with_bot=False)
    world.add_channel(archive, "general")
    world.add_channel(archive, "news", ChannelKind.ANNOUNCEMENT)
    world.add_channel(archive, "stories", ChannelKind.FORUM)
    world.add_channel(elsewhere, "lounge")
    world.add_channel(strict, "hall")
    ada = world.add_user("ada", installed=True)
    for guild in (archive, elsewhere, strict):
        world.join(guild, ada)
    world.join(archive, world.add_user("ben"))
    world.join(archive, world.add_user("mod"), permissions=Permission.MANAGE_GUILD)
    return world
