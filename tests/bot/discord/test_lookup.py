"""Looking up what somebody wrote, from the menu of their message."""

import pytest

from tests.bot.discord.process import Place, online
from tests.bot.discord.world import LONG_NAME
from tests.standin.control import Standin
from tests.standin.seen import Message, Reply

MENU = "Look up in lore"
SECRET = "hunter2 is my password"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


def labels(shown: Message | Reply) -> list[str | None]:
    return [button.label for button in shown.buttons]


async def test_the_names_and_dates_of_a_message_are_told_to_whoever_asks_and_to_nobody_else(standin: Standin) -> None:
    said = await standin.say("ada", "general", f"i think ada brightwater left SALTMERE in 820. {SECRET}")
    before = await standin.messages("general", seen_by="ada")
    reply = await standin.context_menu("ben", "general", MENU, said)
    assert reply.message.only_for == "ben"
    assert labels(reply) == ["Ada Brightwater", "Saltmere", "20 AL", "Share"]
    assert "> Ada Brightwater lit the first lantern on the 4th of May 812." in reply.text
    assert "The Guild of Wicks is founded" in reply.text
    assert await standin.messages("general", seen_by="ada") == before
    assert len(reply.messages) == 1


async def test_a_name_alone_is_told_as_by_its_command(standin: Standin) -> None:
    said = await standin.say("ben", "general", "who on earth is Old Toll?")
    reply = await standin.context_menu("ben", "general", MENU, said)
    asked = await standin.slash("ben", "general", "who", name="Old Toll", private=True)
    assert reply.text == asked.text
    assert labels(reply) == labels(asked)


@pytest.mark.parametrize(
    "text",
    [
        "good morning, will you come in May?",
        "<@80351110224678912> https://example.org/ada_brightwater `Ada Brightwater` ```Old Toll``` <:saltmere:1> 5",
        "@everyone ||**nothing**|| [here](https://example.org/saltmere)",
        "x" * 2000,
        "Ada Brightwatre",
    ],
)
async def test_a_message_without_names_is_answered_with_one_quiet_sentence(standin: Standin, text: str) -> None:
    said = await standin.say("ada", "general", text)
    reply = await standin.context_menu("ben", "general", MENU, said)
    assert reply.message.only_for == "ben"
    assert reply.text == "The lore of The Lantern Isles knows no name or date in this text."
    assert reply.buttons == []


@pytest.mark.parametrize(
    ("user", "channel"), [("ben", "general"), ("ben", "dm"), ("ada", "private"), ("ada", "lounge")]
)
async def test_what_is_shared_is_for_all_and_says_nothing_of_the_message(
    standin: Standin, user: str, channel: str
) -> None:
    said = await standin.say(user, channel, f"Roux or the Guild of Wicks, in Saltmere? {SECRET}")
    reply = await standin.context_menu(user, channel, MENU, said)
    assert reply.ephemeral
    shared = await standin.press(reply, "Share")
    assert not shared.ephemeral
    assert "Guild of Wicks" in shared.text
    assert "**“Roux”** may mean Émile Roux (person) or Odile Roux (person)." in shared.text
    assert "hunter2" not in shared.text
    assert "Shared by" in shared.text
    assert shared.message.pings == []
    related = await standin.choose(shared, "Odile Roux", by=user)
    assert related.ephemeral
    assert "## Odile Roux" in related.text


async def test_in_a_thread_it_is_found_shared_and_gone_on_from(standin: Standin) -> None:
    thread = await standin.add_thread("lookup thread")
    said = await standin.say("ben", thread, "ada brightwater, of Saltmere")
    reply = await standin.context_menu("ben", thread, MENU, said)
    shared = await standin.press(reply, "Share")
    assert not shared.ephemeral
    onward = await standin.press(shared, "Saltmere", by="ada")
    assert onward.message.only_for == "ada"
    again = await standin.press(onward, "Share")
    assert "## Saltmere" in again.text
    assert [message.text for message in (await standin.messages(thread))[-2:]] == [shared.text, again.text]


async def test_where_nothing_may_be_shared_it_is_answered_all_the_same(standin: Standin) -> None:
    said = await standin.say("ada", "hall", "that was Old Toll")
    reply = await standin.context_menu("ada", "hall", MENU, said)
    assert "## Old Toll" in reply.text
    onward = await standin.press(reply, "Ada Brightwater")
    assert "## Ada Brightwater" in onward.text
    shared = (await standin.press(onward, "Share")).message
    if shared.version == 1:  # the bot learns only from Discord's answer that nobody else sees it
        shared = await standin.edited(shared)
    assert "doesn't let me post for all" in shared.text


async def test_embeds_forwards_and_the_bot_s_own_cards_are_read_too(standin: Standin) -> None:
    embed = {"title": "Old Toll", "description": "a teacher", "fields": [{"name": "Of", "value": "Saltmere"}]}
    linked = await standin.say("ada", "general", "look", embeds=[embed])
    reply = await standin.context_menu("ben", "general", MENU, linked)
    assert labels(reply) == ["Old Toll", "Saltmere", "Share"]
    forwarded = await standin.forward("ada", "general", linked)
    assert labels(await standin.context_menu("ben", "general", MENU, forwarded)) == ["Old Toll", "Saltmere", "Share"]
    card = await standin.slash("ada", "general", "who", name="Odile Roux")
    assert "Odile Roux" in labels(await standin.context_menu("ben", "general", MENU, card))


async def test_what_is_hidden_is_not_told(standin: Standin) -> None:
    said = await standin.say("ada", "general", "Saltmere, but ||Ada Brightwater||")
    assert "## Saltmere" in (await standin.context_menu("ben", "general", MENU, said)).text


async def test_one_name_of_several_asks_which_is_meant_and_one_tap_answers(standin: Standin) -> None:
    said = await standin.say("ada", "general", "it was roux")
    reply = await standin.context_menu("ben", "general", MENU, said)
    (menu,) = reply.selects
    left = "Brother Émile Roux left the Isles in June 833, followed six months"
    assert {option.label: option.description for option in menu.options} == {
        "Émile Roux": f"person · in events of 33 AL · {left}…",
        "Odile Roux": f"person · {left} later by his sister…",
    }
    chosen = await standin.choose(reply, "Odile Roux")
    assert chosen.message.id == reply.message.id
    assert "## Odile Roux" in chosen.text
    assert "#odile-roux" not in chosen.text
    assert not (await standin.press(chosen, "Share")).ephemeral


async def test_what_was_looked_up_goes_on_after_a_restart_and_keeps_nothing_of_the_message(own_place: Place) -> None:
    people = f"{LONG_NAME}, Ada Brightwater, Old Toll, Émile Roux, Odile Roux"
    others = "Saltmere, Żółta, Guild of Wicks, Log of Boats, Graffiti"
    events = "the harbour is finished; the lighthouse falls; Ada lights the first lantern; The Guild sails to Żółta"
    async with Standin(own_place.address.control) as standin:
        said = await standin.say("ada", "general", f"{people}; {others}; {events}; since 812. {SECRET}")
        with online(own_place, LOREDEX_LOG_LEVEL="DEBUG") as bot:
            reply = await standin.context_menu("ben", "general", MENU, said)
            assert "1/2" in labels(reply)
            assert bot.end() == 0
            assert "hunter2" not in bot.said + bot.log
        with online(own_place) as bot:
            second = await standin.press(reply, "▶")
            assert "2/2" in labels(second)
            assert second.message.id == reply.message.id
            shared = await standin.press(second, "Share")
            assert "2/2" in labels(shared)
            assert "Traceback" not in bot.log
        assert b"hunter2" not in (own_place.data / "state.db").read_bytes()
        for request in await standin.requested("POST", CALLBACK):
            assert "hunter2" not in str(request.body)
        assert await standin.violations() == []
