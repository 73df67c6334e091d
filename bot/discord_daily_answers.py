"""What moderators are answered about their daily posts: always for them alone."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot import discord_daily_words as words
from bot import presses
from bot.client import Interaction, LoreBot
from bot.daily import days, desk, overview
from bot.daily.card import card
from bot.daily.delivery import QUIET
from bot.daily.overview import Overview
from bot.daily.post import Key, Post, Progress
from bot.daily.preview import preview, why
from bot.daily.schedule import Schedule
from bot.daily.telling import address
from bot.discord_cards import layout, notice, panel, showing
from bot.presses import Kind, Press
from bot.wording import A_SPOILER
from lore.deck import QUIZ
from lore.errors import LoreError
from lore.model import Question
from lore.rules import Posted, Rule

_HISTORY = 15
_NEVER_OUT = (Progress.SKIPPED, Progress.BLOCKED, Progress.FAILED)
_MAYBE_OUT = (Progress.SENDING, Progress.SENT, Progress.UNKNOWN)
_NO_PERMISSION = "Only those who may manage this server can do that."
_QUIET = (
    "Today has nothing for this style of daily post, so there is nothing to post. `/daily preview` shows other days."
)
_NOTHING_LEFT = "There is nothing else for today."
_ALREADY = {
    Progress.SENDING: "Today's is on its way already.",
    Progress.SENT: "Today's is out already.",
    Progress.UNKNOWN: "Today's may be out already.",
}


async def say(interaction: Interaction, *paragraphs: str) -> None:
    """Answer with paragraphs of our own Markdown."""
    view = panel("\n\n".join(paragraphs))
    if interaction.response.is_done():
        await interaction.edit_original_response(view=view)
    else:
        await interaction.response.send_message(view=view, ephemeral=True)


def guild_of(interaction: Interaction) -> int:
    """The id of the guild where a command is used."""
    assert interaction.guild_id is not None, "these commands are offered in guilds only"
    return interaction.guild_id


def picked(interaction: Interaction, typed: str | None) -> Schedule:
    """The schedule that a command's option means, of the guild where it is used."""
    return desk.pick(interaction.client.keeper, guild_of(interaction), typed)


async def tell_settings(interaction: Interaction, head: str, schedule: Schedule, notes: Iterable[str] = ()) -> None:
    """Say what is set now, and when the next post comes."""
    told = await _overview(interaction.client, schedule)
    await say(
        interaction, head, words.settings(schedule), words.coming(told, interaction.client.keeper.clock.now()), *notes
    )


async def tell_status(interaction: Interaction, typed: str | None) -> None:
    client = interaction.client
    schedules = [picked(interaction, typed)] if typed else desk.all_of(client.keeper, guild_of(interaction))
    await interaction.response.defer(ephemeral=True, thinking=True)
    told = [await _overview(client, schedule) for schedule in schedules]
    standings = [(each, _told(client, each.latest, each.schedule) if each.latest else "") for each in told]
    await say(interaction, words.standings(standings, client.keeper.clock.now()))


async def tell_history(interaction: Interaction, schedule: Schedule) -> None:
    """The last posts, the newest first."""
    client = interaction.client
    rows = client.keeper.ledger.latest(schedule.id, _HISTORY)
    await say(interaction, words.settings(schedule), words.history(_told(client, row, schedule) for row in rows))


async def tell_preview(interaction: Interaction, typed_day: str | None, typed_schedule: str | None) -> None:
    """Show what a date's post would be, and why; of an imaginary schedule where there is none."""
    client = interaction.client
    world, now = client.lore.library.world, client.keeper.clock.now()
    rule, today, begin = Rule(), now.date(), now.date()
    posted: Sequence[Posted] = ()
    if typed_schedule or client.keeper.schedules.of_guild(guild_of(interaction)):
        schedule = picked(interaction, typed_schedule)
        rule, posted = schedule.rule, client.keeper.ledger.posted(schedule.id)
        today = schedule.today(now)
        begin = overview.next_date(schedule, client.keeper.ledger, now)
    day = days.parse(typed_day, today, world.calendar.date_order) if typed_day else today
    await interaction.response.defer(ephemeral=True, thinking=True)
    feature = await asyncio.to_thread(preview, client.almanac, rule, posted, day, today, begin)
    told = f"Preview for {day.day} {day:%B} {day.year}. {why(feature)}"
    if feature is None:
        await interaction.edit_original_response(view=notice(told))
        return
    drawn = card(feature, world)
    shown = showing(Question("daily"), replace(drawn, note=f"{told} {drawn.note}"))
    await interaction.edit_original_response(view=layout(shown, client.state.remember))


async def post_now(interaction: Interaction, schedule: Schedule) -> None:
    """Post today's, or say that it is out already and offer to post once more."""
    client = interaction.client
    await interaction.response.defer(ephemeral=True, thinking=True)
    before = desk.todays(client.keeper, schedule)
    if not before:
        today = schedule.today(client.keeper.clock.now())
        row = await client.keeper.post_now(schedule, Key(schedule.id, today))
        await say(interaction, _became(client, schedule, row, _QUIET))
        return
    last = before[-1]
    key = Key(schedule.id, last.key.day, last.key.sequence + 1)
    told = f"{_ALREADY[last.progress]} {_told(client, last, schedule)}"
    again = ("Post another one", presses.encode(Press(Kind.REPEAT, _question(key)), client.state.remember))
    await interaction.edit_original_response(view=panel(told, again))


async def repeat(interaction: Interaction, question: Question) -> None:
    """Post once more on purpose. Each button does so once, and on its own day only."""
    keeper = interaction.client.keeper
    if not interaction.permissions.manage_guild:
        raise LoreError(_NO_PERMISSION)
    key = _key(question)
    schedule = picked(interaction, str(key.schedule_id))
    if schedule.today(keeper.clock.now()) != key.day:
        raise LoreError("That button was for another day. Use `/daily post` again.")
    row = keeper.ledger.find(key)
    if row and row.progress not in _NEVER_OUT:
        raise LoreError("That was posted already. `/daily post` offers another one.")
    await interaction.response.defer(ephemeral=True, thinking=True)
    row = await keeper.post_now(schedule, key)
    await say(interaction, _became(interaction.client, schedule, row, _NOTHING_LEFT))


def _became(client: LoreBot, schedule: Schedule, row: Post, quiet: str) -> str:
    match row.progress:
        case Progress.SKIPPED if row.error == QUIET:
            return quiet
        case Progress.DUE | Progress.SENDING:
            return "Discord takes its time. The post follows as soon as it can; `/daily status` shows how far it is."
    return _told(client, row, schedule)


def _told(client: LoreBot, row: Post, schedule: Schedule) -> str:
    """What became of a post, with where to see it."""
    shown = _names(client, row.cards) if row.progress in _MAYBE_OUT else []
    return words.post(row, shown, address(schedule, row))


def _names(client: LoreBot, cards: Iterable[str]) -> list[str]:
    """The names of the entries that cards show; not of those that have become spoilers since."""
    return [
        f"quiz on {name}" if each.startswith(QUIZ) else name
        for each in cards
        for mention in client.lore.library.mentions([each.removeprefix(QUIZ)])
        for name in [A_SPOILER if mention.spoiler else mention.name]
    ]


async def _overview(client: LoreBot, schedule: Schedule) -> Overview:
    """A schedule's state; what comes next is the next date for which the lore has something."""
    keeper = client.keeper
    told = overview.of(schedule, keeper.ledger, keeper.clock.now())
    return await asyncio.to_thread(overview.without_quiet_days, told, keeper.ledger.posted(schedule.id), client.almanac)


def _question(key: Key) -> Question:
    told = (("schedule", str(key.schedule_id)), ("day", key.day.isoformat()), ("sequence", str(key.sequence)))
    return Question("daily", told)


def _key(question: Question) -> Key:
    given = dict(question.options)
    return Key(int(given["schedule"]), date.fromisoformat(given["day"]), int(given["sequence"]))
