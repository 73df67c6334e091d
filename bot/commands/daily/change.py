"""/daily change: some settings of a schedule."""

from dataclasses import replace

import discord
from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.options import (
    HELP,
    Channel,
    LeapDayName,
    StyleName,
    Text,
    suggest_schedules,
    suggest_times,
    suggest_zones,
)
from bot.daily import clock_times, desk, zones
from bot.discord_daily_answers import picked, tell_settings
from bot.discord_reach import notes, place_of, place_of_schedule, refuse
from lore.rules import LeapDay, Style


@app_commands.command()
@app_commands.describe(**HELP)
@app_commands.autocomplete(schedule=suggest_schedules, time=suggest_times, timezone=suggest_zones)
async def change(
    interaction: Interaction,
    schedule: Text | None = None,
    channel: Channel | None = None,
    time: Text | None = None,
    timezone: Text | None = None,
    style: StyleName | None = None,
    ping: discord.Role | None = None,
    no_ping: bool = False,
    leap_day: LeapDayName | None = None,
    late: Text | None = None,
    publish: bool | None = None,
) -> None:
    """Change a daily post; what you leave out stays as it is."""
    place = await (
        place_of(channel) if channel else place_of_schedule(interaction.client, picked(interaction, schedule))
    )
    before = picked(interaction, schedule)  # as it is now: others may have changed it while Discord was asked
    wanted = replace(
        before,
        channel_id=place.id,
        is_forum=isinstance(place, discord.ForumChannel),
        at=clock_times.parse(time) if time else before.at,
        zone=zones.parse(timezone) if timezone else before.zone,
        style=Style(style) if style else before.style,
        leap_day=LeapDay(leap_day) if leap_day else before.leap_day,
        late=clock_times.parse_hours(late) if late else before.late,
        role_id=ping.id if ping else None if no_ping else before.role_id,
        publish=before.publish if publish is None else publish,
    )
    refuse(place, wanted, ping)
    changed = desk.change(interaction.client.keeper, wanted)
    await tell_settings(interaction, "It is changed.", changed, notes(place, changed))
