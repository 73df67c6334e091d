"""Names in scripts that put no space between words, in a text that somebody wrote."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lore.model import Kind
from lore.names import Index, Name, normalise
from lore.phrases import read
from lore.spotting import Spotter
from lore.spotting.tokens import Token, cleaned, tokens
from lore.spotting.unspaced import Cutter, is_edge

KNOWN: dict[str, Kind] = {
    "毛泽东": Kind.PERSON,
    "列夫·托洛茨基": Kind.PERSON,
    "林 清霞": Kind.PERSON,
    "北京": Kind.PLACE,
    "东京": Kind.PLACE,
    "东京都": Kind.REGION,
    "龙": Kind.THING,
    "龙门": Kind.PLACE,
    "红色世界行动": Kind.CONCEPT,
    "NATO軍": Kind.ORGANISATION,
    "ジョン・スミス": Kind.PERSON,
    "さくら": Kind.PERSON,
    "ロマ": Kind.GROUP,
    "帝国": Kind.COUNTRY,
    "ガラス帝国": Kind.COUNTRY,
    "กรุงเทพ": Kind.PLACE,
    "สมชาย": Kind.PERSON,
    "မန္တလေး": Kind.PLACE,
    "ភ្នំពេញ": Kind.PLACE,
    "스탈린": Kind.PERSON,
    "हिन्दी": Kind.CONCEPT,
    "مُحَمَّد": Kind.PERSON,
    "Gottlieb": Kind.PERSON,
    "Mao": Kind.PERSON,
}
INDEX = Index.of([Name(text, text, kind) for text, kind in KNOWN.items()])
SPOTTER = Spotter(INDEX, read)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("我昨天在北京见到了毛泽东。", ["北京", "毛泽东"]),
        ("毛泽东", ["毛泽东"]),
        ("毛泽东和北京,毛泽东", ["毛泽东", "北京"]),
        ("他去了东京都", ["东京都"]),
        ("他去了东京", ["东京"]),
        ("红色世界行动失败了", ["红色世界行动"]),
        ("列夫·托洛茨基说", ["列夫·托洛茨基"]),
        ("托洛茨基说", ["托洛茨基"]),
        ("看 林 清霞的电影", ["林 清霞"]),
        ("私はNATO軍とジョン・スミスを見た", ["NATO軍", "ジョン・スミス"]),
        ("スミスさんが言った", ["スミス"]),
        ("ｽﾐｽさん", ["スミス"]),
        ("これはさくらです", ["さくら"]),
        ("ガラス帝国の帝国", ["ガラス帝国", "帝国"]),
        ("ฉันไปกรุงเทพกับสมชายเมื่อวาน", ["กรุงเทพ", "สมชาย"]),
        ("ကျွန်တော်မန္တလေးသွား", ["မန္တလေး"]),
        ("ខ្ញុំទៅភ្នំពេញ", ["ភ្នំពេញ"]),
        ("스탈린이 왔다. 스탈린", ["스탈린"]),
        ("यह हिन्दी है।", ["हिन्दी"]),
        ("قال مُحَمَّد", ["مُحَمَّد"]),
        ("昨日Gottliebが来た", ["Gottlieb"]),
        ("beijing, 北京", ["北京"]),
        ("访问 北京 访问 毛泽东", ["北京", "毛泽东"]),
        ("龙", ["龙"]),
        ("1926年北京，1925年8月和1924年12月3日", ["1926", "北京", "1925-08", "1924-12-03"]),
    ],
)
def test_a_name_inside_a_run_of_letters_is_found_the_longest_first(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "背景",  # sounds like Beijing
        "猫泽东, 我帽",
        "恐龙",  # a dinosaur is no dragon
        "ロマン, ヘロマ",
        "เสมชาย",
        "กรุงเทพ่",
        "나스탈린",
        "Gottliebsonが来た",
    ],
)
def test_what_only_sounds_like_a_name_or_begins_within_a_word_is_none(text: str) -> None:
    assert SPOTTER.spot(text) == []


def cut(text: str) -> list[Token]:
    return tokens(text, Cutter(INDEX))


_SPACED = st.text(st.characters(max_codepoint=0x2FF) | st.sampled_from("АБвгאבعب한국"))
_NAMED = st.lists(st.sampled_from(sorted(KNOWN)) | st.text(max_size=4), max_size=12).map("".join).map(cleaned)
_CHINESE = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), max_size=3)


@given(_SPACED.map(cleaned))
@example("Gottlieb's & Žižek's T.G. x")
def test_text_with_spaces_is_cut_the_same_whatever_names_there_are(text: str) -> None:
    assert cut(text) == tokens(text)


@given(_NAMED)
def test_each_word_stands_where_it_says_and_no_letter_is_lost(text: str) -> None:
    words = cut(text)
    assert all(text[word.start : word.end] == word.typed for word in words)
    said = {at for word in words for at in range(word.start, word.end)}
    assert all(at in said for at, character in enumerate(text) if character.isalnum() and normalise(character))


@given(_NAMED)
def test_no_word_overlaps_another_or_ends_where_none_may(text: str) -> None:
    places = list(dict.fromkeys((word.start, word.end) for word in cut(text)))
    assert all(end <= start for (_, end), (start, _) in pairwise(places))
    for run in tokens(text):
        inside = [start - run.start for start, _ in places if run.start <= start < run.end]
        assert all(is_edge(run.typed, at) for at in inside)


@given(_CHINESE, st.sampled_from(["毛泽东", "红色世界行动"]), _CHINESE)
def test_a_name_is_found_between_any_letters(before: str, name: str, after: str) -> None:
    assert name in SPOTTER.spot(before + name + after)


@given(_CHINESE)
def test_what_holds_no_letter_of_a_name_is_in_none(text: str) -> None:
    if not set(text) & set("".join(KNOWN)):
        assert SPOTTER.spot(text) == []
