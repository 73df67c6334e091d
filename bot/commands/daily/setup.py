"""/daily setup: a new schedule."""

import datetime

import discord
from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.options import HELP, Channel, LeapDayName, StyleName, Text, suggest_times, suggest_zones
from bot.daily import clock_times, desk, zones
from bot.daily.schedule import Schedule
from bot.discord_daily_answers import guild_of, tell_settings
from bot.discord_reach import notes, place_of, refuse
from lore.rules import LeapDay, Style


@app_commands.command()
@app_commands.describe(**{name: told for name, told in HELP.items() if name not in ("schedule", "no_ping")})
@app_commands.autocomplete(time=suggest_times, timezone=suggest_zones)
async def setup(
    interaction: Interaction,
    channel: Channel,
    time: Text,
    timezone: Text,
    style: StyleName = "auto",
    ping: discord.Role | None = None,
    leap_day: LeapDayName = "28 February",
    late: Text = "6 hours",
    publish: bool = False,
) -> None:
    """Post every day what the lore has for that day."""
    place = await place_of(channel)
    wanted = Schedule(
        id=0,
        guild_id=guild_of(interaction),
        channel_id=place.id,
        at=clock_times.parse(time),
        zone=zones.parse(timezone),
        first_date=datetime.date.min,
        made_by=interaction.user.id,
        style=Style(style),
        leap_day=LeapDay(leap_day),
        late=clock_times.parse_hours(late),
        role_id=ping.id if ping else None,
        is_forum=isinstance(place, discord.ForumChannel),
        publish=publish,
    )
    refuse(place, wanted, ping)
    made = desk.set_up(interaction.client.keeper, wanted)
    await tell_settings(interaction, "It is set.", made, notes(place, made))
