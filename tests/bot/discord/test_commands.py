"""Every slash command, asked as people would."""

import re

import pytest

from tests.bot.discord.process import Bot
from tests.bot.discord.world import LONG_NAME
from tests.standin.control import Refused, Standin

_ALIVE = re.compile(
    r"@everyone|@here|https?://(?!example\.org)|discord\.gg|discord\.com/|(?<!\\)<(?!https://example\.org)[@#:/a-z]"
    r"|(?<!\\)\]\((?!<https://example\.org)|(?<!\\)(```|\|\||~~|__|\*\*(bold|stout))"
    r"|^(#|-#|-|>) *(heading|quote|list|small)|[\x00-\x09\x0b-\x1f\u202a-\u202e\u2066-\u2069]",
    re.MULTILINE,
)
"""What Discord would act on, or obey; our own links lead to example.org."""


async def test_a_person_is_told_with_quote_source_and_related_entries(standin: Standin) -> None:
    reply = await standin.slash("ada", "general", "who", name="ada brightwater")
    assert not reply.ephemeral
    assert "## Ada Brightwater\n-# person" in reply.text
    assert "> Ada Brightwater lit the first lantern on the 4th of May 812." in reply.text
    assert "[The Chronicle of the Isles](<https://example.org/isles/chronicle>)" in reply.text
    assert "**Died:** *not stated*" in reply.text
    assert "Old Toll" in [button.label for button in reply.buttons]


async def test_a_typo_is_answered_and_said(standin: Standin) -> None:
    reply = await standin.slash("ada", "general", "who", name="Ada Brihgtwater")
    assert "## Ada Brightwater" in reply.text
    assert "“Ada Brihgtwater”" in reply.text


async def test_a_country_is_told_with_its_events(standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "country", name="Saltmere")
    assert "## Saltmere\n-# country" in reply.text
    assert "The harbour is finished" in reply.text


async def test_a_year_has_what_happened_in_it(standin: Standin) -> None:
    assert "The Guild of Wicks is founded" in (await standin.slash("ada", "general", "when", what="820")).text


async def test_an_event_has_its_date_in_the_sources_words(standin: Standin) -> None:
    assert "on the 4th of May 812" in (await standin.slash("ada", "general", "when", what="the first light")).text


async def test_the_timeline_has_everything_in_order(standin: Standin) -> None:
    text = (await standin.slash("ada", "general", "timeline")).text
    assert text.index("Ada lights") < text.index("The Guild of Wicks is founded") < text.index("No date stated")


async def test_the_timeline_goes_from_a_date_to_a_date_about_an_entry(standin: Standin) -> None:
    between = await standin.slash("ada", "general", "timeline", **{"from": "819", "to": "825"})
    assert "The Guild of Wicks is founded" in between.text
    assert "Ada lights" not in between.text
    about = await standin.slash("ada", "general", "timeline", about="Odile Roux")
    assert "Odile leaves" in about.text
    assert "Ada lights" not in about.text


async def test_a_day_recalls_its_events(standin: Standin) -> None:
    reply = await standin.slash("ada", "general", "onthisday", day="4 May")
    assert "### On this day" in reply.text
    assert "Ada lights the first lantern" in reply.text


async def test_today_is_a_day_as_well(standin: Standin) -> None:
    assert not (await standin.slash("ada", "general", "onthisday")).ephemeral


async def test_words_are_found_and_marked(standin: Standin) -> None:
    assert "> No **lantern** was ever sold." in (await standin.slash("ada", "general", "search", text="lantern")).text


async def test_a_question_is_answered_with_its_verdict_and_quote(standin: Standin) -> None:
    reply = await standin.slash("ada", "general", "ask", question="When did Ada light the first lantern?")
    assert "## The source says\n" in reply.text
    assert "> Ada Brightwater lit the first lantern on the 4th of May 812." in reply.text


async def test_a_question_about_nothing_in_the_lore_is_refused(standin: Standin) -> None:
    reply = await standin.slash("ada", "general", "ask", question="Who was Napoleon?")
    assert "## Not in the lore\n" in reply.text
    assert reply.buttons == []


async def test_the_world_tells_about_itself(standin: Standin) -> None:
    text = (await standin.slash("ada", "general", "about")).text
    assert "## The Lantern Isles" in text
    assert "<https://example.org/isles/chronicle>" in text


async def test_help_lists_every_command(standin: Standin) -> None:
    text = (await standin.slash("ada", "general", "help")).text
    commands = {command["name"] for command in await standin.commands() if command["type"] == 1} - {"help"}
    assert commands == {"who", "country", "when", "timeline", "onthisday", "search", "ask", "random", "quiz"} | {
        "about",
        "daily",
    }
    assert all(f"/{name}" in text for name in commands)
    menus = [command["name"] for command in await standin.commands() if command["type"] != 1]
    assert menus == ["Look up in lore"]
    assert all(f"**{name}:**" in text for name in menus)


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("who", {"name": "Old Toll"}),
        ("country", {"name": "Saltmere"}),
        ("when", {"what": "820"}),
        ("timeline", {}),
        ("onthisday", {"day": "4 May"}),
        ("search", {"text": "boats"}),
        ("ask", {"question": "who lit the first lantern?"}),
        ("random", {}),
        ("quiz", {}),
        ("about", {}),
        ("help", {}),
    ],
)
async def test_a_private_answer_is_for_one_person_who_may_share_it(
    standin: Standin, command: str, options: dict[str, str]
) -> None:
    reply = await standin.slash("ben", "general", command, private=True, **options)
    assert reply.ephemeral
    shared = await standin.press(reply, "Share")
    assert not shared.ephemeral
    assert reply.text.splitlines()[0] in shared.text


async def test_what_is_missing_is_offered_and_not_assumed(standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "who", name="Emil Brightwater")
    assert "## Not in the lore" in reply.text
    assert "Ada Brightwater" in [button.label for button in reply.buttons]
    assert "4th of May" not in reply.text


async def test_nonsense_is_not_in_the_lore_and_suggests_nothing(standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "who", name="qqzzxx")
    assert "## Not in the lore" in reply.text
    assert reply.buttons == []


async def test_a_name_of_several_asks_which_is_meant(standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "who", name="Roux")
    (menu,) = reply.selects
    assert sorted(option.label for option in menu.options) == ["Odile Roux", "Émile Roux"]
    assert all((option.description or "").startswith("person") for option in menu.options)


@pytest.mark.parametrize("command", ["timeline", "onthisday"])
async def test_what_is_no_date_is_said_quietly(standin: Standin, command: str) -> None:
    option = {"timeline": "from", "onthisday": "day"}[command]
    reply = await standin.slash("ben", "general", command, **{option: "Winterfell"})
    assert reply.ephemeral
    assert "“Winterfell” is not a" in reply.text


@pytest.mark.parametrize(
    "typed",
    [
        "@everyone @here <@80351110224678912> <@&41771983423143936> <#103735883630395392>",
        "[click](https://evil.example) <https://evil.example> https://evil.example",
        "discord.gg/abc https://discord.com/invite/abc",
        "<t:1618953630:R> </who:41771983423143936> <:a:41771983423143936>",
        "# heading\n> quote\n- list\n-# small ```code``` ||spoiler|| **stout** __under__ ~~strike~~",
        '"NEAR(a b)" OR * ^x -y {a b}: AND NOT (',
        "é1/2 Émile (ß) AND",
        "'; DROP TABLE entities; --",
        "\x00\x07\x1b[31mred\x1b[0m\u202egnp.exe\u2066",
        "\\",
        pytest.param("`" * 200, id="backticks"),
        pytest.param("😀" * 100, id="emoji"),
        "Z̷͖͂a̵̧̛l̶͚̈g̸̖̈o̷̬͝",
    ],
)
@pytest.mark.parametrize(
    ("command", "option"),
    [("who", "name"), ("when", "what"), ("search", "text"), ("ask", "question"), ("timeline", "from")],
)
async def test_hostile_text_is_echoed_harmlessly(standin: Standin, command: str, option: str, typed: str) -> None:
    reply = await standin.slash("ben", "general", command, **{option: typed})
    assert reply.message.pings == []
    assert not _ALIVE.search(reply.text)


async def test_the_lores_own_words_can_do_no_harm_either(standin: Standin) -> None:
    text = (await standin.slash("ben", "general", "who", name="Graffiti")).text
    assert "free boats" in text
    assert not _ALIVE.search(text)


async def test_discord_takes_no_text_longer_than_we_do(standin: Standin) -> None:
    with pytest.raises(Refused):
        await standin.slash("ben", "general", "who", name="x" * 6000)


async def test_nothing_that_is_sent_may_mention_anyone(standin: Standin) -> None:
    await standin.slash("ben", "general", "who", name="@everyone")
    (*_, request) = await standin.requested("POST", "/interactions/{interaction_id}/{interaction_token}/callback")
    assert request.body["data"]["allowed_mentions"] == {"parse": []}


@pytest.mark.parametrize(
    ("command", "option"),
    [
        ("who", "name"),
        ("country", "name"),
        ("when", "what"),
        ("timeline", "from"),
        ("timeline", "to"),
        ("timeline", "about"),
        ("onthisday", "day"),
        ("search", "text"),
    ],
)
async def test_every_name_and_date_is_suggested_from_the_start(standin: Standin, command: str, option: str) -> None:
    choices = await standin.autocomplete("ben", "general", command, option)
    assert 0 < len(choices) <= 25


async def test_suggestions_follow_what_is_typed(standin: Standin) -> None:
    names = await standin.autocomplete("ben", "general", "who", "name", "brig")
    assert names[0].value == "Ada Brightwater"
    dates = await standin.autocomplete("ben", "general", "timeline", "from", "820")
    assert dates[0].value == "820"


@pytest.mark.parametrize("typed", ["\x00", '"', "* OR", "x" * 200, "  ", "@everyone", LONG_NAME])
async def test_suggestions_survive_whatever_is_typed(standin: Standin, typed: str) -> None:
    for command, option in (("who", "name"), ("when", "what"), ("onthisday", "day")):
        choices = await standin.autocomplete("ben", "general", command, option, typed)
        assert all(len(str(choice.value)) <= 100 for choice in choices)


async def test_commands_are_there_for_guilds_users_and_private_channels(standin: Standin) -> None:
    daily, *asking = sorted(await standin.commands(), key=lambda command: command["name"] != "daily")
    assert (daily["name"], daily["integration_types"], daily["contexts"]) == ("daily", [0], [0])
    assert daily["default_member_permissions"] == str(1 << 5)
    for command in asking:
        assert command["integration_types"] == [0, 1]
        assert command["contexts"] == [0, 1, 2]
        if command["type"] == 3:
            continue
        assert command["options"][-1]["name"] == "private"
        for option in command["options"]:
            if option["type"] == 3:
                assert option["max_length"] == 200


async def test_the_invite_asks_for_what_is_needed_and_no_more(bot: Bot, standin: Standin) -> None:
    application = (await standin.world())["application_id"]
    needed = 1 << 10 | 1 << 11 | 1 << 14 | 1 << 15 | 1 << 16 | 1 << 38
    assert f"client_id={application}&scope=bot+applications.commands&permissions={needed}" in bot.said


async def test_an_interaction_delivered_twice_is_answered_once(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "who", name="Ada Brightwater")
    pressed = await standin.press(asked, "Saltmere")
    for reply in (asked, pressed):
        again = await standin.redeliver(reply)
        assert again.error_code == 40060
        assert len(again.messages) == 1
