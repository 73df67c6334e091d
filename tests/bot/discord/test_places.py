"""Everywhere that Discord lets people use the bot."""

import pytest

from tests.standin.control import Standin


@pytest.mark.parametrize(
    ("user", "channel"),
    [("ben", "general"), ("ben", "dm"), ("ada", "dm"), ("ada", "private"), ("ada", "lounge"), ("ada", "hall")],
)
async def test_the_bot_answers_pages_and_shares_wherever_it_is_installed(
    standin: Standin, user: str, channel: str
) -> None:
    asked = await standin.slash(user, channel, "who", name="Log of Boats")
    assert "## Log of Boats" in asked.text
    turned = await standin.press(asked, "▶")
    assert turned.message.id == asked.message.id
    private = await standin.slash(user, channel, "country", name="Saltmere", private=True)
    assert private.ephemeral
    shared = await standin.press(private, "Share")
    assert shared.ephemeral is (channel == "hall")


async def test_suggestions_come_in_direct_messages_too(standin: Standin) -> None:
    assert await standin.autocomplete("ada", "dm", "who", "name", "ada")


async def test_sharing_says_so_where_discord_lets_only_one_person_see_it(standin: Standin) -> None:
    asked = await standin.slash("ada", "hall", "who", name="Old Toll")
    assert asked.ephemeral
    related = await standin.press(asked, "Ada Brightwater")
    assert related.message.id == asked.message.id
    shared = (await standin.press(related, "Share")).message
    if shared.version == 1:  # the bot learns only from Discord's answer that nobody else sees it
        shared = await standin.edited(shared)
    assert shared.ephemeral
    assert "doesn't let me post for all" in shared.text
    assert "Ada Brightwater" not in shared.text


async def test_a_choice_works_in_direct_messages(standin: Standin) -> None:
    asked = await standin.slash("ben", "dm", "who", name="Roux")
    chosen = await standin.choose(asked, "Odile Roux")
    assert chosen.message.id == asked.message.id


@pytest.mark.parametrize("is_private", [False, True], ids=["public", "private"])
async def test_in_a_thread_pages_turn_related_entries_open_and_answers_are_shared(
    standin: Standin, is_private: bool
) -> None:
    thread = await standin.add_thread(f"thread {is_private}")
    asked = await standin.slash("ben", thread, "who", name="Log of Boats", private=is_private)
    turned = await standin.press(asked, "▶", by="ben")
    assert (turned.message.id, turned.ephemeral) == (asked.message.id, is_private)
    copy = await standin.press(asked, "Guild of Wicks", by="ben" if is_private else "ada")
    assert copy.ephemeral
    shared = await standin.press(copy, "Share")
    assert "## Guild of Wicks" in shared.text
    assert (await standin.messages(thread))[-1].id == shared.message.id


async def test_where_the_bot_is_no_member_others_open_what_one_person_asked(standin: Standin) -> None:
    await standin.add_user("cleo", guilds=("elsewhere",))
    asked = await standin.slash("ada", "lounge", "who", name="Log of Boats")
    turned = await standin.press(asked, "▶", by="cleo")
    assert turned.message.only_for == "cleo"
    related = await standin.press(asked, "Guild of Wicks", by="cleo")
    assert related.message.only_for == "cleo"
    assert "## Guild of Wicks" in related.text
