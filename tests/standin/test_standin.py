"""The unmodified discord.py client at home in the stand-in: what people do, and what they see."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.standin.control import Refused, Standin, TooLate
from tests.standin.process import Address
from tests.standin.rules.commands import STRING
from tests.standin.sample_bot import PEOPLE, Card, SampleBot
from tests.standin.state import Permission


@pytest.fixture
async def bot(standin: Standin, standin_address: Address, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[SampleBot]:
    monkeypatch.setattr(Route, "BASE", standin_address.api)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(standin_address.gateway))
    async with SampleBot() as client:
        running = asyncio.create_task(client.start(standin_address.token))
        await standin.ready("who")
        yield client
        await client.close()
        await running


async def test_a_bot_logs_in_and_syncs_its_commands(bot: SampleBot, standin: Standin) -> None:
    names = {command["name"] for command in await standin.commands()}
    assert {"who", "card", "Look up", "manage"} <= names
    asked = [(entry.method, entry.template, entry.status) for entry in await standin.requests()]
    assert ("GET", "/users/@me", 200) in asked
    assert ("PUT", "/applications/{application_id}/commands", 200) in asked


async def test_commands_keep_their_ids_when_synced_again(bot: SampleBot, standin: Standin) -> None:
    before = {command["name"]: command["id"] for command in await standin.commands()}
    await bot.tree.sync()
    assert {command["name"]: command["id"] for command in await standin.commands()} == before
    assert len(await bot.tree.fetch_commands()) == len(before)


async def test_a_slash_command_is_answered_for_all(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "who", name="Gottwald")
    assert reply.text.startswith("You asked for Gottwald")
    assert not reply.ephemeral
    assert reply.message.asked_by == "ben"
    assert reply.message in await standin.messages("general")


async def test_nobody_is_pinged_unless_mentions_are_allowed(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "who", name="@everyone")
    assert "<@" in reply.text
    assert reply.message.pings == []
    loud = await standin.say("ben", "general", "@everyone hello")
    assert loud.pings == ["everyone"]


async def test_a_private_answer_is_seen_by_one_person_only(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "who", name="Gottwald", private=True)
    assert reply.ephemeral
    assert reply.message.only_for == "ben"
    assert reply.message.id in [m.id for m in await standin.messages("general", seen_by="ben")]
    assert reply.message.id not in [m.id for m in await standin.messages("general", seen_by="ada")]


async def test_names_are_suggested_while_typing(bot: SampleBot, standin: Standin) -> None:
    assert [choice.name for choice in await standin.autocomplete("ben", "general", "who", "name", "got")] == [PEOPLE[0]]
    assert len(await standin.autocomplete("ben", "general", "who", "name")) == len(PEOPLE)


async def test_a_card_shows_texts_buttons_and_menus(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "card")
    assert reply.message.components_v2
    assert reply.text == "# a card\nthe second text"
    source, entry, book = reply.buttons
    assert (source.label, source.url, source.custom_id) == ("Source", "https://example.org/wiki", None)
    assert (entry.label, entry.custom_id, entry.disabled) == ("Gottwald", "entry:gottwald", False)
    assert (book.emoji, book.disabled) == ("📖", True)
    (menu,) = reply.selects
    assert [option.label for option in menu.options] == list(PEOPLE)


async def test_a_button_opens_a_private_copy_for_whoever_presses(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "card")
    copy = await standin.press(reply, "Gottwald", by="ada")
    assert copy.ephemeral
    assert copy.message.only_for == "ada"
    assert copy.text.startswith("# gottwald")
    with pytest.raises(Refused, match="only its reader"):
        await standin.press(copy, "Gottwald", by="ben")


async def test_a_choice_from_a_menu_edits_the_message_in_place(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "card")
    chosen = await standin.choose(reply, "Adolf Hitler")
    assert chosen.messages == ()
    assert chosen.message.id == reply.message.id
    assert chosen.text.startswith("# chose Ado")
    assert (await standin.now(reply)).text == chosen.text


async def test_thinking_then_answer_then_follow_up_stay_private(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.again(await standin.slash("ben", "general", "both"), messages=2)
    answer, follow_up = reply.messages
    assert answer.ephemeral
    assert (follow_up.text, follow_up.ephemeral) == ("a follow-up", True)
    await standin.requested("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original")
    assert (await standin.now(answer)).text == "the better answer"


async def test_a_modal_is_opened_and_submitted(bot: SampleBot, standin: Standin) -> None:
    modal = await standin.slash("ben", "general", "ask")
    assert modal.modal is not None
    assert modal.modal["title"] == "A question"
    assert (await standin.submit(modal, subject="Prague")).text == "about Prague"


async def test_a_context_menu_works_on_messages_and_users(bot: SampleBot, standin: Standin) -> None:
    message = await standin.say("ada", "general", "Gottwald was here")
    assert (await standin.context_menu("ben", "general", "Look up", message)).text == "that says: Gottwald was here"
    assert (await standin.context_menu("ben", "general", "Who is this", "ada")).text == "that is ada"


async def test_the_bot_writes_a_direct_message(bot: SampleBot, standin: Standin) -> None:
    await standin.slash("ben", "general", "note", text="remember Prague")
    assert (await standin.messages("dm", seen_by="ben"))[-1].text == "remember Prague"


async def test_the_bot_posts_edits_reads_and_deletes_in_a_channel(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "here")
    assert reply.text == "a better post = a better post"
    posted = await standin.requested("POST", "/channels/{channel_id}/messages")
    assert posted[-2].body["nonce"] == "loredex-1"


async def test_a_file_is_sent_with_its_message(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "picture")
    assert reply.text == "look\nA map\nof the world\nScale\n1:1\nthe end"
    assert [attachment["filename"] for attachment in reply.message.raw["attachments"]] == ["map.png"]


async def test_options_of_every_type_reach_the_bot(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "numbers", count=3, colour="Blue", place="general", person="ada")
    assert reply.text == "3 b general ada"


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({}, "'name' is required"),
        ({"name": "x" * 51}, "1 to 50 characters"),
        ({"name": "x", "nickname": "y"}, "no option 'nickname'"),
        ({"name": "x", "private": "yes"}, "yes or no"),
    ],
)
async def test_what_discords_client_would_not_send_is_refused(
    bot: SampleBot, standin: Standin, options: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(Refused, match=complaint):
        await standin.slash("ben", "general", "who", **options)


async def test_an_unknown_command_names_the_known_ones(bot: SampleBot, standin: Standin) -> None:
    with pytest.raises(Refused, match=r"no command 'whom'.*there are: who"):
        await standin.slash("ben", "general", "whom")


async def test_a_command_for_managers_is_offered_to_managers(bot: SampleBot, standin: Standin) -> None:
    assert (await standin.slash("mod", "general", "manage setup", hour=7)).text == "at 7"
    with pytest.raises(Refused, match="isn't offered to ben"):
        await standin.slash("ben", "general", "manage setup", hour=7)


async def test_an_added_user_has_the_permissions_given(bot: SampleBot, standin: Standin) -> None:
    await standin.add_user("helper", permissions=Permission.MANAGE_GUILD)
    assert (await standin.slash("helper", "general", "manage setup", hour=8)).text == "at 8"


async def test_interactions_say_where_they_come_from(bot: SampleBot, standin: Standin) -> None:
    for channel in ("general", "dm", "private", "lounge"):
        await standin.slash("ada", channel, "who", name="x")
    guild, dm, private, elsewhere = bot.seen
    assert guild.context.guild
    assert guild.is_guild_integration()
    assert guild.is_user_integration()
    assert guild.app_permissions.send_messages
    assert isinstance(guild.user, discord.Member)
    assert dm.context.dm_channel
    assert private.context.private_channel
    assert elsewhere.context.guild
    assert not elsewhere.is_guild_integration()
    assert elsewhere.is_user_integration()
    assert bot.get_guild(elsewhere.guild_id or 0) is None


async def test_a_place_without_the_bot_needs_the_users_own_install(bot: SampleBot, standin: Standin) -> None:
    with pytest.raises(Refused, match="neither guild nor user installed"):
        await standin.slash("ben", "private", "who", name="x")
    with pytest.raises(Refused, match="its contexts are"):
        await standin.slash("ada", "dm", "tomorrow")


async def test_without_leave_for_external_apps_every_answer_is_private(bot: SampleBot, standin: Standin) -> None:
    free = await standin.slash("ada", "lounge", "who", name="x")
    assert not free.ephemeral
    forced = await standin.slash("ada", "hall", "who", name="x")
    assert forced.ephemeral
    assert forced.message.only_for == "ada"
    assert (await standin.choose(await standin.slash("ada", "hall", "card"), "Adolf Hitler")).ephemeral


async def test_an_answer_after_three_seconds_is_refused(bot: SampleBot, standin: Standin) -> None:
    asking = asyncio.create_task(standin.slash("ben", "general", "slow"))
    await bot.entered.wait()
    await standin.advance(3.5)
    bot.go_on.set()
    assert (await asking).error_code == 10062
    (failure,) = bot.failures
    assert isinstance(failure, discord.NotFound)


async def test_a_second_answer_is_refused(bot: SampleBot, standin: Standin) -> None:
    reply = await standin.slash("ben", "general", "twice")
    await standin.requested("POST", "/interactions/{interaction_id}/{interaction_token}/callback", count=2)
    reply = await standin.again(reply)
    assert reply.text == "first"
    assert reply.error_code == 40060


async def test_a_token_lasts_fifteen_minutes(bot: SampleBot, standin: Standin) -> None:
    await standin.slash("ben", "general", "card")
    (interaction,) = bot.seen
    await standin.advance(14 * 60)
    await interaction.edit_original_response(view=Card("later"))
    await standin.advance(2 * 60)
    with pytest.raises(discord.HTTPException) as caught:
        await interaction.delete_original_response()
    assert caught.value.code == 50027


async def test_a_lost_connection_resumes_and_misses_nothing(bot: SampleBot, standin: Standin) -> None:
    before = (await standin.world())["resumed"]
    await standin.drop_gateway(4000)
    assert (await standin.slash("ben", "general", "who", name="x")).text.startswith("You asked")
    await standin.sessions(resumed=before + 1)
    await standin.drop_gateway()
    await standin.sessions(resumed=before + 2)
    assert (await standin.slash("ben", "general", "who", name="y")).text.startswith("You asked")


async def test_a_wrong_token_is_refused(bot: SampleBot, standin: Standin) -> None:
    async with SampleBot() as stranger:
        with pytest.raises(discord.LoginFailure):
            await stranger.start("not-the-token")


async def test_privileged_intents_are_refused(standin: Standin, standin_address: Address, bot: SampleBot) -> None:
    async with discord.Client(intents=discord.Intents.all()) as nosy:
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await nosy.start(standin_address.token)
    assert [violation.code for violation in await standin.take_violations()] == ["4014"]


async def test_no_bot_no_answer_says_why(standin_address: Address) -> None:
    async with Standin(standin_address.control, timeout=0.01) as impatient:
        with pytest.raises(TooLate, match="the bot isn't connected"):
            await impatient.slash("ben", "general", "who", name="x")


async def test_synced_options_are_as_the_bot_wrote_them(bot: SampleBot, standin: Standin) -> None:
    (who,) = [command for command in await standin.commands() if command["name"] == "who"]
    name, private = who["options"]
    assert (name["type"], name["required"], name["autocomplete"], name["max_length"]) == (STRING, True, True, 50)
    assert not private.get("required")
    assert sorted(who["contexts"]) == [0, 1, 2]
