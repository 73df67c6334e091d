"""The daily post goes out exactly once, wherever the process is killed and whenever it is back."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.daily.post import Progress, Publishing
from tests.bot.discord.daily import NINE, Days
from tests.bot.discord.mortal_bot import PUBLISHING, RECOVERING, STEPS
from tests.bot.discord.rooms import ACCEPTED, ARRIVED, FORUM, LATER, LOST, NEWS, SOON, TEXT, Room, open_room
from tests.standin.control import Standin
from tests.standin.seen import Message
from tests.standin.state import ChannelKind

CROSSPOSTED = 1  # of a message's flags

EVERY_STEP = (*STEPS[:5], LOST, ARRIVED, ACCEPTED, *STEPS[5:])
EARLY = (*STEPS[:5], LOST)
"""Those after which Discord has no message."""
UNCLAIMED = STEPS[:3]
SOME_STEPS = ("before it is noted", "noted", "claimed", LOST, ACCEPTED, "before it is settled")
"""One for each way in which a post can be found."""

KINDS = pytest.mark.parametrize("kind", [TEXT, FORUM], ids=["text", "forum"])


@pytest.mark.parametrize("away", [SOON, LATER], ids=["soon", "later"])
@pytest.mark.parametrize("step", EVERY_STEP)
@KINDS
async def test_killed_at_any_step_it_posts_once(
    days: Days, standin: Standin, kind: ChannelKind, step: str, away: timedelta
) -> None:
    place = await open_room(days, standin, kind)
    await place.die(step)
    await place.comes_back(away)


@pytest.mark.parametrize("step", [*EVERY_STEP, *PUBLISHING])
async def test_killed_at_any_step_an_announcement_is_posted_and_published_once(
    days: Days, standin: Standin, step: str
) -> None:
    place = await open_room(days, standin, NEWS, publish=True)
    await standin.forget()
    await place.die(step)
    days.become(NINE + LATER)
    with days.bot():
        await days.settled()
        await days.until(lambda: place.row.publishing is Publishing.DONE, "it is published")
    (message,) = await place.shown()
    assert message.flags & CROSSPOSTED
    assert (place.row.progress, str(place.row.message_id)) == (Progress.SENT, message.id)
    published = await standin.requested("POST", "/channels/{channel_id}/messages/{message_id}/crosspost")
    assert [entry.status for entry in published].count(200) == 1


def _recoveries() -> Iterator[tuple[ChannelKind, str, timedelta, str]]:
    """Where it dies first and where when it is back: all that it passes then."""
    for kind, away in ((TEXT, SOON), (TEXT, LATER), (FORUM, LATER)):
        sends_anew = RECOVERING if away is LATER else RECOVERING[:2]
        for step in (*sends_anew, "before the request", "answered", "before it is settled", "settled"):
            yield kind, LOST, away, step
        for step in (*RECOVERING[:2], "before it is settled", "settled"):
            yield kind, ACCEPTED, away, step


@pytest.mark.parametrize(("kind", "first", "away", "second"), [*_recoveries()])
async def test_killed_while_it_recovers_it_posts_once(
    days: Days, standin: Standin, kind: ChannelKind, first: str, away: timedelta, second: str
) -> None:
    place = await open_room(days, standin, kind)
    await place.die(first)
    days.become(NINE + away)
    with days.bot(dies=second) as bot:
        assert bot.ended() == -9
    await place.comes_back(away * 2)


async def test_killed_again_and_again_it_posts_once(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin, TEXT)
    await place.die("claimed")
    for number, step in enumerate(("before the request", "answered", "looked", "before it is settled", "looked")):
        days.become(NINE + number * timedelta(seconds=90))
        with days.bot(dies=step) as bot:
            assert bot.ended() == -9
    await place.comes_back(timedelta(minutes=11))


@pytest.mark.parametrize("step", SOME_STEPS)
@KINDS
async def test_back_after_the_grace_time_it_posts_nothing_late(
    days: Days, standin: Standin, kind: ChannelKind, step: str
) -> None:
    place = await open_room(days, standin, kind, late=60)
    await place.die(step)
    days.become(NINE + timedelta(hours=2))
    with days.bot():
        await days.settled()
    was_left_as_it_was(place, step, await place.shown())


@pytest.mark.parametrize("step", SOME_STEPS)
@KINDS
async def test_back_on_the_next_day_it_posts_that_days_only(
    days: Days, standin: Standin, kind: ChannelKind, step: str
) -> None:
    place = await open_room(days, standin, kind)
    tomorrow = NINE + timedelta(days=1)
    await place.die(step)
    days.become(tomorrow)
    with days.bot():
        row = await days.settled(day=tomorrow.date())
        await days.settled()
    *before, message = await place.shown()
    assert (row.progress, str(row.message_id)) == (Progress.SENT, message.id)
    was_left_as_it_was(place, step, before)


def was_left_as_it_was(place: Room, step: str, shown: list[Message]) -> None:
    """What was out stays so, and what wasn't is not sent any more."""
    if step in EARLY:
        assert place.row.progress is (Progress.SKIPPED if step in UNCLAIMED else Progress.FAILED)
        assert shown == []
    else:
        assert place.row.progress is Progress.SENT
        assert [message.id for message in shown] == [str(place.row.message_id)]
