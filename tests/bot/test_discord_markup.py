"""What people write on Discord, less what Discord makes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord_markup import words_of


@pytest.mark.parametrize(
    ("markdown", "said"),
    [
        ("plain words, as they are.", "plain words, as they are."),
        ("**Klara** *Gottlieb* ~~and~~ __Vestria__", "Klara Gottlieb and Vestria"),
        ("it was ||Klara\nGottlieb|| who || came", "it was | who came"),
        ("## Klara Gottlieb\n-# person\n> quoted\n- listed", "Klara Gottlieb person quoted listed"),
        ("`Klara` and ``a ` b`` and ```py\nKlara\n``` end", "| and | and | end"),
        ("```left open Klara", "|"),
        ("<@80351110224678912> <@!1> <@&1> <#1> <t:1618953630:R> </who:1> <id:guide>", "| | | | | | |"),
        ("<:klara:1> <a:klara:1> :klara:", "| | |"),
        ("https://example.org/klara_(singer) www.example.org/klara discord.gg/klara", "| | |"),
        ("ask klara.g+x@example.org, @Klara", "ask | , @Klara"),
        ("see [Klara](https://example.org/wiki/Vestria_(land)) there", "see [Klara | there"),
        ('[Klara](https://example.org "Old Toll")', "[Klara |"),
        ("[Klara](<https://example.org/vestria>)", "[Klara |"),
        ("snake_case stays, _so_ this", "snake_case stays, so this"),
        ("2 \\* 3 \\_ 4 \\# 5", "2 3 4 # 5"),
        ("at 12:30:45, a: b", "at 12:30:45, a: b"),
    ],
)
def test_only_the_words_are_left(markdown: str, said: str) -> None:
    assert " ".join(words_of(markdown).split()) == said


@given(st.text(alphabet="*_~<>@#:[]()/- \n", max_size=40), st.text(alphabet="*_~<>@#:[]()/- \n", max_size=40))
def test_no_marks_around_it_uncover_what_is_hidden(before: str, after: str) -> None:
    said = words_of(f"{before} here ||secret|| there {after}")
    assert "secret" not in said
    assert {"here", "there"} <= set(said.split())
