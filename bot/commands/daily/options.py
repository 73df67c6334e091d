"""What the options of several /daily commands are called, take and suggest."""

from typing import Literal

import discord
from discord import app_commands

from bot.client import Interaction
from bot.daily import clock_times, zones
from lore.model import LONGEST_QUESTION

Text = app_commands.Range[str, 1, LONGEST_QUESTION]


class _Postable(app_commands.Transformer):
    """A channel as the interaction has it: discord.py doesn't know all threads by itself."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        kinds = discord.ChannelType
        threads = [kinds.news_thread, kinds.public_thread, kinds.private_thread]
        return [kinds.text, kinds.news, kinds.forum, *threads]

    async def transform(  # type: ignore[override]  # options of this type are nothing else
        self, interaction: Interaction, value: "app_commands.AppCommandChannel | app_commands.AppCommandThread", /
    ) -> "app_commands.AppCommandChannel | app_commands.AppCommandThread":
        return value


Channel = app_commands.Transform[app_commands.AppCommandChannel | app_commands.AppCommandThread, _Postable]
StyleName = Literal["auto", "every day", "exact days only"]
LeapDayName = Literal["28 February", "1 March", "not at all"]

HELP = {
    "channel": "Where to post: a text or announcement channel, a thread, or a forum.",
    "time": "The time of day, such as 9:00 or 21:30.",
    "timezone": "The time zone: a city such as Berlin, a zone such as Europe/Berlin, or the time there now.",
    "style": "How often: auto lets each card rest for 60 days; exact days only is silent on all others.",
    "ping": "A role to notify.",
    "leap_day": "When to recall a 29 February in years that have none.",
    "late": "How late a missed post may still go out, such as 6 hours; never on another day.",
    "publish": "In an announcement channel: publish each post to the channels that follow it.",
    "schedule": "Which daily post, if there are several.",
    "no_ping": "Notify nobody any more.",
}
"""What each setting means."""


async def suggest_times(_: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=each, value=each) for each in clock_times.suggest(typed)]


async def suggest_zones(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    found = zones.suggest(typed, interaction.client.keeper.clock.now())
    return [app_commands.Choice(name=shown, value=value) for shown, value in found]


async def suggest_schedules(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The guild's schedules by number, channel and time."""
    guild = interaction.guild
    if guild is None or not interaction.permissions.manage_guild:
        return []
    found = []
    for schedule in interaction.client.keeper.schedules.of_guild(guild.id):
        place = guild.get_channel_or_thread(schedule.channel_id)
        where = f"#{place.name}" if place else "a channel out of sight"
        name = f"{schedule.id} · {where} at {clock_times.tell(schedule.at)} ({schedule.zone.key})"[:100]
        if typed.casefold() in name.casefold():
            found.append(app_commands.Choice(name=name, value=str(schedule.id)))
    return found[:25]
