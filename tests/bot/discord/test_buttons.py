"""What happens when people press what is under an answer."""

import pytest

from tests.bot.discord.process import Place, online
from tests.bot.discord.world import LONG_NAME
from tests.standin.control import Standin
from tests.standin.seen import Message, Reply


def turned_to(message: Message | Reply) -> str:
    """The page that a message is open at, such as "1/3"."""
    (label,) = [button.label or "" for button in message.buttons if "/" in (button.label or "")]
    return label


async def test_a_related_entry_opens_for_whoever_pressed_and_for_nobody_else(standin: Standin) -> None:
    asked = await standin.slash("ada", "general", "who", name="Ada Brightwater")
    for presser in ("ada", "ben"):
        copy = await standin.press(asked, "Saltmere", by=presser)
        assert copy.ephemeral
        assert copy.message.only_for == presser
        assert "## Saltmere" in copy.text
    assert "## Ada Brightwater" in (await standin.now(asked)).text


async def test_inside_a_private_copy_buttons_change_it_in_place(standin: Standin) -> None:
    asked = await standin.slash("ada", "general", "who", name="Ada Brightwater")
    copy = await standin.press(asked, "Saltmere", by="ben")
    onward = await standin.press(copy, "The harbour is finished")
    assert onward.messages == ()
    assert onward.message.id == copy.message.id
    assert "## The harbour is finished" in onward.text
    assert "Share" in [button.label for button in onward.buttons]


async def test_sharing_posts_for_all_says_who_and_pings_nobody(standin: Standin) -> None:
    asked = await standin.slash("ada", "general", "who", name="Ada Brightwater")
    copy = await standin.press(asked, "Saltmere", by="ben")
    shared = await standin.press(copy, "Share")
    assert not shared.ephemeral
    assert "## Saltmere" in shared.text
    ben = (await standin.world())["users"]["ben"]
    assert shared.text.endswith(f"-# Shared by <@{ben}>")
    assert shared.message.pings == []
    assert "Share" not in [button.label for button in shared.buttons]


async def test_near_names_open_what_was_meant(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "who", name="Emil Brightwater")
    meant = await standin.press(asked, "Ada Brightwater")
    assert meant.ephemeral
    assert "## Ada Brightwater" in meant.text


async def test_the_askers_choice_replaces_the_menu(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "who", name="Roux")
    chosen = await standin.choose(asked, "Odile Roux")
    assert chosen.message.id == asked.message.id
    assert not chosen.ephemeral
    assert "## Odile Roux" in chosen.text
    assert chosen.selects == []


async def test_anothers_choice_leaves_the_menu_as_it_is(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "who", name="Roux")
    chosen = await standin.choose(asked, "Odile Roux", by="ada")
    assert chosen.ephemeral
    assert "## Odile Roux" in chosen.text
    assert (await standin.now(asked)).selects != []


async def test_a_choice_in_a_private_menu_replaces_it(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "who", name="Roux", private=True)
    chosen = await standin.choose(asked, "Émile Roux")
    assert chosen.message.id == asked.message.id
    assert chosen.ephemeral


async def test_the_asker_turns_pages_in_place(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "who", name="Log of Boats")
    assert turned_to(asked).startswith("1/")
    assert [button.disabled for button in asked.buttons if button.label in ("◀", "▶")] == [True, False]
    second = await standin.press(asked, "▶")
    assert second.message.id == asked.message.id
    assert turned_to(second).startswith("2/")
    assert "Shared" not in second.text
    first = await standin.press(second, "◀", by="ben")
    assert first.text == asked.text


async def test_others_turn_pages_in_a_copy_of_their_own(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "who", name="Log of Boats")
    copy = await standin.press(asked, "▶", by="ada")
    assert copy.ephemeral
    assert turned_to(copy).startswith("2/")
    assert turned_to(await standin.now(asked)).startswith("1/")
    third = await standin.press(copy, "▶")
    assert third.message.id == copy.message.id
    assert turned_to(third).startswith("3/")


async def test_all_pages_together_hold_the_whole_answer_once(standin: Standin) -> None:
    page = await standin.slash("ben", "general", "who", name="Log of Boats")
    text = page.text
    while not next(button.disabled for button in page.buttons if button.label == "▶"):
        page = await standin.press(page, "▶", by="ben")
        text += page.text
    assert text.count("sailed") == text.count("lamps") == 129


async def test_the_page_that_is_open_is_the_one_that_is_shared(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "who", name="Log of Boats", private=True)
    second = await standin.press(asked, "▶")
    shared = await standin.press(second, "Share")
    assert turned_to(shared) == turned_to(second)
    onward = await standin.press(shared, "▶", by="ben")
    assert onward.message.id == shared.message.id
    assert "Shared by" in onward.text


async def test_a_days_buttons_stay_with_that_day(standin: Standin) -> None:
    asked = await standin.slash("ben", "general", "onthisday", private=True)
    (share,) = [button for button in asked.buttons if button.label == "Share"]
    assert share.custom_id is not None
    assert '["onthisday",["day","' in share.custom_id


@pytest.mark.parametrize("name", ["Log of Boats", LONG_NAME])
async def test_buttons_work_on_old_messages_after_a_restart(own_place: Place, name: str) -> None:
    async with Standin(own_place.address.control) as standin:
        with online(own_place) as bot:
            asked = await standin.slash("ben", "general", "who", name=name)
            copy = await standin.press(asked, "▶", by="ada")
            assert bot.end() == 0
        with online(own_place):
            assert turned_to(await standin.press(asked, "▶")).startswith("2/")
            assert turned_to(await standin.press(copy, "▶")).startswith("3/")
            assert not (await standin.press(copy, "Share")).ephemeral
        assert await standin.violations() == []


async def test_a_question_that_is_forgotten_is_said_quietly(own_place: Place) -> None:
    async with Standin(own_place.address.control) as standin:
        with online(own_place) as bot:
            asked = await standin.slash("ben", "general", "who", name=LONG_NAME)
            bot.end()
        (own_place.data / "state.db").unlink()
        with online(own_place) as bot:
            said = await standin.press(asked, "▶")
            assert said.ephemeral
            assert "too old" in said.text
            assert "Traceback" not in bot.log
        assert await standin.violations() == []
