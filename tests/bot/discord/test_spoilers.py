"""Spoilers on Discord: whatever people type, press, choose or read each day, none is seen without being asked for."""

import re
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest

from tests.bot.discord.daily import NINE, Days, days_in, set_up
from tests.bot.discord.moderating import ask, visiting
from tests.bot.discord.process import Bot
from tests.standin.control import Standin
from tests.standin.seen import Reply
from tests.worlds import GIVING_AWAY, GREY_POINT, write

SEEN = ("content", "label", "description", "placeholder", "name", "text")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Days, Bot]]:
    world = write(tmp_path_factory.mktemp("point"), GREY_POINT)
    with days_in(world, tmp_path_factory.mktemp("data")) as days, days.bot() as bot:
        yield days, bot


@pytest.fixture
async def standin(running: tuple[Days, Bot]) -> AsyncIterator[Standin]:
    async with visiting(*running) as client:
        await client.forget()
        yield client


def seen(body: Any) -> Iterator[str]:
    """The words of a request that people see."""
    if isinstance(body, dict):
        for key, value in body.items():
            if key in SEEN and isinstance(value, str):
                yield value
            else:
                yield from seen(value)
    elif isinstance(body, list):
        for each in body:
            yield from seen(each)


async def given_away(standin: Standin, typed: str = "") -> set[str]:
    """Telling words that the bot has sent outside of bars, and that weren't typed by who asked."""
    sent = "\n".join(words for request in await standin.requests() for words in seen(request.body))
    told = re.sub(r"\|\|.+?\|\|", "", sent).lower()
    return {word for word in GIVING_AWAY if word in told and word not in typed.lower()}


@pytest.mark.parametrize(
    ("command", "options", "behind"),
    [
        ("who", {"name": "Mira Vane"}, "**Fate:** ||poisoned||"),
        ("who", {"name": "Tobin Ash"}, "||Of the Shade he never spoke.||"),
        ("who", {"name": "Corvin Umbrel"}, "||Killed: Mira Vane||"),
        ("who", {"name": "Corvn Umbrel"}, "||Corvin Umbrel||"),
        ("who", {"name": "the Shade"}, "||Corvin Umbrel||"),
        ("country", {"name": "Grey Point"}, ""),
        ("when", {"what": "905"}, "**March 905:** ||Mira is murdered||"),
        ("when", {"what": "Mira is murderd"}, "||Mira is murdered||"),
        ("when", {"what": "Mira Vane"}, "**March 905:** ||Mira is murdered||"),
        ("timeline", {}, "**9 August 907:** ||The wicked one drowns||"),
        ("timeline", {"from": "903", "to": "908"}, "**9 August 907:** ||The wicked one drowns||"),
        ("timeline", {"about": "Tobin Ash"}, ""),
        ("onthisday", {"day": "9 August"}, "||The wicked one drowns||"),
        ("onthisday", {"day": "1 March"}, "||Mira is murdered||"),
        ("onthisday", {"day": "24 December"}, ""),
        ("search", {"text": "poisoned"}, "2 places are left out"),
        ("search", {"text": "Mira"}, "3 places are left out"),
        ("search", {"text": "light"}, ""),
        ("ask", {"question": "Was Mira Vane poisoned?"}, "||In March 905 Mira Vane was poisoned.||"),
        ("ask", {"question": "What happened in 907?"}, "**9 August 907:** ||The wicked one drowns||"),
        ("ask", {"question": "Who is Corvn Umbrel?"}, "taken for a word that is a spoiler"),
        ("about", {}, ""),
    ],
)
async def test_what_is_hidden_is_told_behind_bars_alone(
    standin: Standin, command: str, options: dict[str, str], behind: str
) -> None:
    reply = await standin.slash("ben", "general", command, private=True, **options)
    assert behind in reply.text
    shared = await standin.press(reply, "Share")
    assert behind in shared.text
    assert not await given_away(standin, " ".join(options.values()))


async def test_buttons_lead_to_no_spoiler(standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "who", name="Mira Vane")
    for button in reply.buttons:
        assert button.label is not None
        assert await leads_to_something(standin, reply, button.label)
    assert not await given_away(standin)


async def leads_to_something(standin: Standin, reply: Reply, label: str) -> bool:
    return (await standin.press(reply, label)).text.startswith(f"## {label}")


async def test_what_is_drawn_by_lot_is_no_spoiler(standin: Standin) -> None:
    for _ in range(12):
        await standin.slash("ben", "general", "random")
        quiz = await standin.slash("ben", "general", "quiz")
        guess = quiz.buttons[0].label
        assert guess is not None
        await standin.press(quiz, guess)
    assert not await given_away(standin)


async def test_a_menu_of_namesakes_has_no_spoiler(standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "who", name="the Heir")
    (menu,) = reply.selects
    assert [option.label for option in menu.options] == ["Mira Vane"]
    assert "A spoiler does, too" in reply.text
    assert not await given_away(standin)


@pytest.mark.parametrize(
    ("command", "option"),
    [("who", "name"), ("when", "what"), ("timeline", "about"), ("timeline", "from"), ("onthisday", "day")],
)
@pytest.mark.parametrize("typed", ["", "co", "umb", "the s", "mira", "mu", "9", "wicked"])
async def test_nothing_hidden_is_suggested_while_typing(
    standin: Standin, command: str, option: str, typed: str
) -> None:
    choices = await standin.autocomplete("ben", "general", command, option, typed)
    assert not {"March 905", "9 August 907", "9 August"} & {choice.name for choice in choices}
    assert not await given_away(standin, typed)


async def test_daily_posts_and_their_previews_show_no_spoiler(running: tuple[Days, Bot], standin: Standin) -> None:
    days, _ = running
    channel = await standin.add_channel("lamps")
    await set_up(standin, channel)
    for number in range(12):
        days.become(NINE + timedelta(days=number))
        await standin.messages(channel, count=number + 1)
    for day in ("2027-03-17", "2027-08-09", "2028-06-03"):
        await ask(standin, "preview", date=day)
    await ask(standin, "history")
    sent = "\n".join(words for request in await standin.requests() for words in seen(request.body)).lower()
    assert not [word for word in GIVING_AWAY if word in sent]
