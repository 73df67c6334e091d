"""How a post is known again."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.daily.marks import id_at, is_marked, marker, nonce
from bot.daily.post import Key
from tests.bot.daily.keeping import DAY, NINE, TODAY
from tests.standin.clock import DISCORD_EPOCH_MS

keys = st.builds(Key, st.integers(1, 10**12), st.dates(), st.integers(0, 99))


@given(keys)
def test_a_nonce_is_the_same_for_the_same_post_and_short_enough_for_discord(key: Key) -> None:
    assert nonce(1, key) == nonce(1, Key(key.schedule_id, key.day, key.sequence))
    assert 0 < len(nonce(1, key)) <= 25


@given(keys, keys)
def test_two_posts_share_neither_nonce_nor_small_print(one: Key, other: Key) -> None:
    assert (nonce(1, one) == nonce(1, other)) == (one == other)
    assert (marker(one) == marker(other)) == (one == other)


def test_two_applications_share_no_nonce() -> None:
    assert nonce(1, Key(1, TODAY)) != nonce(2, Key(1, TODAY))


def test_the_small_print_names_schedule_date_and_repeat() -> None:
    assert marker(Key(12, TODAY)) == "Daily post 12 · 2027-03-04"
    assert marker(Key(12, TODAY, 1)) == "Daily post 12 · 2027-03-04 · post 2"


def shown(*texts: str) -> dict[str, object]:
    """A message as Discord gives it back: what it says stands in a container."""
    inner = [{"type": 10, "content": text} for text in texts]
    return {"components": [{"type": 10, "content": "<@&5>"}, {"type": 17, "components": inner}]}


def test_a_message_is_known_by_the_last_line_of_a_text_alone() -> None:
    mine = marker(Key(1, TODAY))
    assert is_marked(shown("## Ada", f"-# {mine}"), mine)
    assert is_marked(shown(f"> a quote\n-# {mine}"), mine)
    assert not is_marked(shown(f"-# {mine} · post 2"), mine)
    assert not is_marked(shown(f"-# {marker(Key(11, TODAY))}"), mine)
    assert not is_marked(shown(f"-# {marker(Key(1, TODAY + DAY))}"), mine)
    assert not is_marked(shown(f"Somebody quotes -# {mine}"), mine)
    assert not is_marked(shown(mine), mine)
    assert not is_marked({"content": f"-# {mine}"}, mine)
    assert not is_marked({"components": None}, mine)


def test_ids_begin_with_discord_and_sort_by_time() -> None:
    moment = NINE.timestamp()
    assert id_at(moment) >> 22 == round(moment * 1000) - DISCORD_EPOCH_MS
    assert id_at(moment) < id_at(moment + 1)
    assert id_at(datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC).timestamp()) == 0
