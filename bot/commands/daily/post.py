"""/daily post: today's post, now."""

from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.options import HELP, Text, suggest_schedules
from bot.discord_daily_answers import picked, post_now


@app_commands.command()
@app_commands.describe(schedule=HELP["schedule"])
@app_commands.autocomplete(schedule=suggest_schedules)
async def post(interaction: Interaction, schedule: Text | None = None) -> None:
    """Post today's now, so that it doesn't come at its time; or post another one."""
    await post_now(interaction, picked(interaction, schedule))
