"""What someone types, and which of the names of an invented world it means."""

import random
import unicodedata
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from lore.model import Kind
from lore.names import Ambiguous, Found, Index, Missing, Name, Names, building, normalise, weights
from lore.names.folding import LIGHT, plain
from lore.names.likeness import cost

NAMES = (
    Name("orsolt", "Veldric Orsolt", Kind.PERSON, 5),
    Name("orsolt", "The Lamplighter", Kind.PERSON, 5, alias=True),
    Name("tamsin", "Tamsin Quellbrook", Kind.PERSON),
    Name("edwin", "Edwin Quellbrook", Kind.PERSON),
    Name("zelenka", "Jáchym Želenka", Kind.PERSON),
    Name("three", "Oriel Maud Brandt", Kind.PERSON),
    Name("marlow", "Marlowmere", Kind.COUNTRY, 3),
    Name("isles", "United Saltern Isles", Kind.COUNTRY),
    Name("isles", "Salterns", Kind.COUNTRY, alias=True),
    Name("iceland", "Iceland", Kind.COUNTRY),
    Name("portugal", "Portugal", Kind.COUNTRY),
    Name("league", "Harbour Workers' League", Kind.ORGANISATION),
    Name("guild", "Harbour Pilots' Guild", Kind.ORGANISATION),
    Name("ashes", "A Ledger of Ashes", Kind.WORK),
    Name("flood", "The grain flood of 1871", Kind.EVENT),
    Name("after", "The harbour towns close their gates after the grain flood", Kind.EVENT),
    Name("shot", "Veldric Orsolt is poisoned", Kind.EVENT),
    Name("vesper-town", "Vesper", Kind.PLACE, 1),
    Name("vesper-ship", "Vesper", Kind.THING),
    Name("dusk-band", "Dusk", Kind.GROUP, 1),
    Name("dusk-book", "Dusk", Kind.WORK, 1),
)
WORLD = Names(NAMES)
UNIQUE = [name for name in NAMES if name.text not in ("Vesper", "Dusk")]


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("Veldric Orsolt", "orsolt"),
        ("veldric ORSOLT", "orsolt"),
        ("  Veldric--Orsolt!! ", "orsolt"),
        ("VeldricOrsolt", "orsolt"),
        ("Orsolt, Veldric", "orsolt"),
        ("the lamplighter", "orsolt"),
        ("lamplighter", "orsolt"),
        ("jachym zelenka", "zelenka"),
        ("orsolt", "orsolt"),
        ("tamsin", "tamsin"),
        ("T. Quellbrook", "tamsin"),
        ("oriel brandt", "three"),
        ("omb", "three"),
        ("usi", "isles"),
        ("U.S.I.", "isles"),
        ("saltern isles", "isles"),
        ("who is Veldric Orsolt?", "orsolt"),
        ("tell me about the Lamplighter please", "orsolt"),
        ("what was Marlowmere's", "marlow"),
        ("hey bot, where is marlowmere?", "marlow"),
        ("ledger of ashes", "ashes"),
        ("grain flood", "flood"),
        ("flood of 1871", "flood"),
        ("orsolt poisoned", "shot"),
    ],
)
def test_a_name_spelled_right_is_found_however_it_is_written_and_asked_for(typed: str, entry: str) -> None:
    outcome = WORLD.resolve(typed)
    assert isinstance(outcome, Found)
    assert (outcome.entry, outcome.ranked[0].entry, outcome.near) == (entry, entry, False)


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("Veldrik Orsolt", "orsolt"),
        ("veldrc orslt", "orsolt"),
        ("orsollt", "orsolt"),
        ("lamplihgter", "orsolt"),
        ("tamsin kwelbrook", "tamsin"),
        ("marlomere", "marlow"),
        ("who was tamzin quellbrok", "tamsin"),
        ("united saltren isles", "isles"),
        ("harbor workers league", "league"),
        ("orsolt poisned", "shot"),
    ],
)
def test_a_small_misspelling_is_answered_and_says_so(typed: str, entry: str) -> None:
    outcome = WORLD.resolve(typed)
    assert isinstance(outcome, Found)
    assert (outcome.entry, outcome.near, outcome.ranked[0].how) == (entry, True, "near")


def test_a_name_in_another_script_is_found() -> None:
    outcome = Names([Name("vera", "Vera Luneva", Kind.PERSON)]).resolve("Вера Лунева")
    assert isinstance(outcome, Found)
    assert outcome.entry == "vera"


@pytest.mark.parametrize(
    ("typed", "entries"),
    [
        ("quellbrook", {"tamsin", "edwin"}),
        ("who is quelbrook", {"tamsin", "edwin"}),
        ("harbour", {"league", "guild"}),
        ("dusk", {"dusk-band", "dusk-book"}),
    ],
)
def test_words_that_several_entries_have_mean_them_all(typed: str, entries: set[str]) -> None:
    outcome = WORLD.resolve(typed)
    assert isinstance(outcome, Ambiguous)
    assert {candidate.entry for candidate in outcome.ranked} == entries
    assert len(outcome.ranked) == len(entries)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "?!",
        "who is",
        "the",
        "tell us",
        "us",
        "or",
        "v",
        "v o",
        "ves",
        "1984",
        "1871",
        "asdfghjkl",
        "bookshelf",
        "Poland",
        "Ireland",
        "Hortensia Blum",
        "🦊🦊",
    ],
)
def test_what_the_world_has_not_is_missing_with_nothing_offered(typed: str) -> None:
    outcome = WORLD.resolve(typed)
    assert isinstance(outcome, Missing)
    assert outcome.nearest == ()


@pytest.mark.parametrize(
    ("typed", "offered"), [("Karl Orsolt", "orsolt"), ("Marlowmere Castle", "marlow"), ("Rufus Maud Brandt", "three")]
)
def test_a_namesake_is_offered_not_assumed(typed: str, offered: str) -> None:
    outcome = WORLD.resolve(typed)
    assert isinstance(outcome, Missing)
    assert outcome.nearest[0].entry == offered
    assert len(outcome.nearest) <= 3


@pytest.mark.parametrize("typed", ["guilt", "orsolt marlowmere", "tamsin orsolt", "lamplight league"])
def test_another_word_and_two_names_at_once_are_not_answered(typed: str) -> None:
    assert isinstance(WORLD.resolve(typed), Missing)


def test_an_exact_name_is_never_ambiguous_against_longer_or_near_ones() -> None:
    names = Names([*NAMES, Name("ship", "Marlowmere Packet", Kind.THING, 9), Name("fen", "Marlowmore", Kind.PLACE, 9)])
    outcome = names.resolve("marlowmere")
    assert isinstance(outcome, Found)
    assert (outcome.entry, outcome.near) == ("marlow", False)


def test_a_kind_that_is_asked_for_settles_which_namesake_is_meant() -> None:
    outcome = WORLD.resolve("dusk", (Kind.WORK,))
    assert isinstance(outcome, Found)
    assert outcome.entry == "dusk-book"


def test_a_kind_that_is_asked_for_excludes_no_other() -> None:
    outcome = WORLD.resolve("Veldric Orsolt", (Kind.COUNTRY,))
    assert isinstance(outcome, Found)
    assert outcome.entry == "orsolt"


def test_an_entity_comes_before_the_events_that_befall_it_unless_events_are_asked_for() -> None:
    entity, event = WORLD.resolve("orsolt"), WORLD.resolve("veldric orsolt poisoned")
    assert isinstance(entity, Found)
    assert isinstance(event, Found)
    assert (entity.entry, event.entry) == ("orsolt", "shot")


def test_the_clearly_more_prominent_namesake_is_meant() -> None:
    outcome = WORLD.resolve("vesper")
    assert isinstance(outcome, Found)
    assert outcome.entry == "vesper-town"
    assert [candidate.entry for candidate in outcome.ranked] == ["vesper-town", "vesper-ship"]


def test_an_entry_is_ranked_once_however_many_of_its_names_match() -> None:
    names = Names(Name("one", text, Kind.PERSON) for text in ("Ilse Marrow", "Ilse Marrow-Fenn", "Old Ilse Marrow"))
    outcome = names.resolve("marow")
    assert isinstance(outcome, Found)
    assert len(outcome.ranked) == 1


def test_a_word_typed_as_asking_is_a_name_where_the_world_has_it() -> None:
    names = Names([Name("who", "The Who", Kind.GROUP), Name("us", "United Shires", Kind.COUNTRY)])
    for typed, entry in (("the who", "who"), ("who is the who?", "who"), ("us", "us"), ("tell me about the US", "us")):
        outcome = names.resolve(typed)
        assert isinstance(outcome, Found)
        assert outcome.entry == entry


def test_a_short_query_is_never_met_by_letters_inside_a_longer_name() -> None:
    names = Names([Name("b", "Nikodem Bukhardin", Kind.PERSON), Name("uk", "United Karst", Kind.COUNTRY)])
    outcome = names.resolve("uk")
    assert isinstance(outcome, Found)
    assert [candidate.entry for candidate in outcome.ranked] == ["uk"]


def test_of_a_long_name_any_word_may_be_misspelled() -> None:
    words = "harbour towns close their gates after every grain flood except Marlowmere Saltern Vesper".split()
    names = Names([*NAMES, Name("long", " ".join(words), Kind.WORK)])
    for word in ("harbour", "except", "Vesper"):
        outcome = names.resolve(" ".join(words).replace(word, word[:2] + word[3:]))
        assert isinstance(outcome, Found)
        assert (outcome.entry, outcome.near) == ("long", True)


def test_a_word_that_no_key_leads_to_is_found_among_the_few_that_begin_alike() -> None:
    others = (f"{''.join(letters)}orsolt" for letters in product("bcdfghklmnprtv", repeat=2))
    names = Names(Name(text, text.title(), Kind.PLACE) for text in [*others, "tavuchadnezzar"])
    outcome = names.resolve("tavunezzar")
    assert isinstance(outcome, Found)
    assert (outcome.entry, outcome.near) == ("tavuchadnezzar", True)


def test_a_word_that_holds_a_name_together_may_be_misspelled_too() -> None:
    for typed in ("a ledger fo ashes", "ledger off ashes", "teh lamplighter", "yhe grain flood of 1871"):
        outcome = WORLD.resolve(typed)
        assert isinstance(outcome, Found)
        assert outcome.ranked[0].score > 0.8
    assert isinstance(WORLD.resolve("ledger sky ashes"), Missing)


def test_a_word_spelled_right_means_a_name_that_has_it_before_one_that_is_nearly_all_of_that() -> None:
    others = [Name(str(i), f"{'aeiou'[i % 5]}lm {'bcdfghklmnprst'[i % 14]}uorsk{i}", Kind.PLACE) for i in range(5000)]
    names = Names(
        [*others, Name("near", "Orsolt", Kind.PLACE), Name("part", "Veldric Oberon Tamsin Orsollt", Kind.PERSON)]
    )
    outcome = names.resolve("orsollt")
    assert isinstance(outcome, Found)
    assert (outcome.entry, outcome.near) == ("part", False)


def test_an_event_of_which_all_is_typed_is_meant_beside_an_entity_of_that_name() -> None:
    fires = Names([Name("fire", "Harbour Fire", Kind.EVENT), Name("work", "The Harbour Fire", Kind.WORK)])
    outcome = fires.resolve("harbur fire")
    assert outcome.ranked[0].entry == "fire"
    assert {one.entry for one in outcome.ranked} == {"fire", "work"}


def test_a_number_may_be_misspelled_but_never_as_another_one() -> None:
    orrins = Names(Name(number, f"Saint Orrin {number}", Kind.PERSON) for number in ("I", "II", "III"))
    outcome = orrins.resolve("saint orrin ioi")
    assert isinstance(outcome, Found)
    assert (outcome.entry, outcome.near) == ("III", True)
    assert isinstance(orrins.resolve("saint orrin iv"), Missing)


@pytest.mark.parametrize("typed", ["Saint Orrin Ioan", "Saint Orrin Vesper"])
def test_the_number_that_a_name_ends_with_is_no_initial(typed: str) -> None:
    names = Names([Name("first", "Saint Orrin I", Kind.PERSON), Name("fifth", "Saint Orrin V", Kind.PERSON)])
    assert isinstance(names.resolve(typed), Missing)


@pytest.mark.parametrize(("typed", "meant"), [("phadden", "fadden"), ("mallevi", "malawi"), ("tsikero", "cicero")])
def test_a_sound_is_written_in_many_ways(typed: str, meant: str) -> None:
    assert cost(plain(typed), plain(meant)) < cost(typed, meant)


def test_an_ordinary_word_alone_is_no_misspelled_name() -> None:
    names = Names([Name("rhythm", "Rhythm", Kind.GROUP), Name("invitation", "Invitation to Marlowmere", Kind.WORK)])
    for typed in ("rhythms", "initiation"):
        assert isinstance(names.resolve(typed), Missing)
    assert isinstance(names.resolve("invitaton"), Found)


def test_a_word_that_a_name_ends_with_is_likelier_meant_than_one_it_begins_with_but_both_are_named() -> None:
    names = Names([Name("first", "Orsolt Quell", Kind.PERSON, 1), Name("last", "Veldric Orsolt II", Kind.PERSON, 1)])
    for typed in ("orsolt", "orslt"):
        outcome = names.resolve(typed)
        assert isinstance(outcome, Ambiguous)
        assert [one.entry for one in outcome.ranked] == ["last", "first"]


@pytest.mark.parametrize("typed", ["Saint Orrin VI", "Saint Orrin IV", "Saint Orrin 5"])
def test_one_number_is_never_met_by_another(typed: str) -> None:
    assert isinstance(Names([Name("v", "Saint Orrin V", Kind.PERSON)]).resolve(typed), Missing)


@pytest.mark.parametrize("typed", ["Saint Orrin V", "Saint Orrin I", "Saint Orrin II"])
def test_a_number_of_one_letter_is_no_initial_of_a_longer_one(typed: str) -> None:
    assert isinstance(Names([Name("seven", "Saint Orrin VII", Kind.PERSON)]).resolve(typed), Missing)


@pytest.mark.parametrize(("typed", "entry"), [("E. A. Brandt", "edda"), ("e brandt", "edda"), ("O. Brandt", "oriel")])
def test_an_initial_may_be_a_letter_that_is_also_a_light_word(typed: str, entry: str) -> None:
    brandts = (Name("oriel", "Oriel Maud Brandt", Kind.PERSON, 5), Name("edda", "Edda Alma Brandt", Kind.PERSON))
    outcome = Names(brandts).resolve(typed)
    assert isinstance(outcome, Found)
    assert outcome.entry == entry


def test_a_letter_after_a_word_that_asks_is_no_initial() -> None:
    harbours = Names([Name("amber", "Amber Harbour", Kind.PLACE), Name("misty", "Misty Harbour", Kind.PLACE)])
    outcome = harbours.resolve("what is a harbour")
    assert isinstance(outcome, Ambiguous)
    assert {candidate.entry for candidate in outcome.ranked} == {"amber", "misty"}


def test_one_word_typed_in_two_is_not_the_name_of_its_end() -> None:
    names = Names([Name("andorvy", "Andorvy", Kind.COUNTRY), Name("dorvy", "Dorvy", Kind.PLACE)])
    outcome = names.resolve("an dorvy")
    assert isinstance(outcome, Found)
    assert outcome.entry == "andorvy"


def test_where_names_are_many_initials_mean_one_only_in_capitals() -> None:
    initials = ("".join(letters) for letters in product("abcdefghijklmnopqrst", repeat=3))
    many = Names(Name(each, " ".join(f"{letter}ulver" for letter in each), Kind.PERSON) for each in initials)
    assert isinstance(many.resolve("GTK"), Found)
    assert isinstance(many.resolve("gtk"), Missing)


def test_a_surname_is_not_taken_for_the_initials_of_another_name() -> None:
    names = Names(
        [Name("man", "Anselm Bruno Soto Quell", Kind.PERSON), Name("book", "Shadows of the Orrin", Kind.WORK)]
    )
    for typed in ("a soto", "Soto"):
        outcome = names.resolve(typed)
        assert isinstance(outcome, Found)
        assert outcome.entry == "man"


def test_a_world_without_names_answers_all_the_same() -> None:
    assert Names([]).resolve("anyone") == Missing()
    assert Names([]).complete("anyone") == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("v", "Veldric Orsolt"),
        ("ves", "Vesper"),
        ("veld", "Veldric Orsolt"),
        ("orso", "Veldric Orsolt"),
        ("vledric or", "Veldric Orsolt"),
        ("lamp", "The Lamplighter"),
        ("tamsin qu", "Tamsin Quellbrook"),
        ("jachym ze", "Jáchym Želenka"),
        ("grain fl", "The grain flood of 1871"),
        ("marlwo", "Marlowmere"),
        ("who is edw", "Edwin Quellbrook"),
        ("vel dric or", "Veldric Orsolt"),
        ("veldrci o", "Veldric Orsolt"),
        ("hrabour p", "Harbour Pilots' Guild"),
        ("edwin ", "Edwin Quellbrook"),
    ],
)
def test_an_unfinished_name_is_completed_even_with_a_typo_inside(typed: str, first: str) -> None:
    assert WORLD.complete(typed)[0].text == first


def test_a_name_that_begins_with_what_was_typed_but_for_a_slip_comes_before_one_that_has_a_word_like_it() -> None:
    names = Names(
        [*(Name(str(i), f"Ara{i} Nova", Kind.PLACE) for i in range(40)), Name("k", "Novak Orsk", Kind.PERSON)]
    )
    for typed in ("novag ", "novag or"):
        assert names.complete(typed)[0].entry == "k"


def test_a_word_begun_as_typed_comes_before_a_name_begun_with_a_slip() -> None:
    names = Names(
        [Name("slip", "Sal Tern", Kind.PLACE, 9), *(Name(f"{i}", f"Old Salt {i}", Kind.PLACE) for i in (1, 2))]
    )
    assert [name.entry for name in names.complete("salt")] == ["1", "2", "slip"]


def test_of_words_begun_as_typed_the_prominent_comes_first_however_long_it_is() -> None:
    names = Names([Name("short", "Old Orsk", Kind.PLACE, 1), Name("long", "Upper Orskovgrad", Kind.PLACE, 2)])
    assert [name.entry for name in names.complete("orsk")] == ["long", "short"]
    assert [name.entry for name in names.complete("old ors")] == ["short", "long"]


def test_what_a_hidden_name_has_takes_no_open_name_from_the_list() -> None:
    open_names = [Name("one", "Orsk Marlow", Kind.PERSON), Name("two", "Tern Quill", Kind.PERSON)]
    hidden = Name("three", "Orsk Tern Quell Vesper", Kind.PERSON, 9, hidden=True)
    for typed in ("orsk tern quell ves", "orsk tern quell vesper "):
        assert Names([*open_names, hidden]).complete(typed) == Names(open_names).complete(typed)
        assert len(Names(open_names).complete(typed)) == 2


def test_completing_nothing_offers_the_kinds_asked_for_and_then_the_most_prominent() -> None:
    offered = WORLD.complete("", (Kind.COUNTRY,))
    assert {name.entry for name in offered[:4]} == {"marlow", "isles", "iceland", "portugal"}
    assert [offered[0].entry, offered[4].entry, WORLD.complete("")[0].entry] == ["marlow", "orsolt", "orsolt"]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Jáchym  ŽELENKA!", "jachym zelenka"),
        ("O’Brien & Söhne", "obrien and sohne"),
        ("a\u0301", "a"),
        ("ｆｕｌｌ", "full"),
        ("\ud800x\0y😀z", "x y z"),
        ("...", ""),
    ],
)
def test_folding_leaves_plain_words(text: str, folded: str) -> None:
    assert normalise(text) == folded


def _written(name: str, way: str, shuffle: random.Random) -> str:
    match way:
        case "upper":
            return name.upper()
        case "lower":
            return name.lower()
        case "bare":
            return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
        case "decomposed":
            return unicodedata.normalize("NFD", name)
        case "punctuated":
            return f"“{', '.join(name.split())}”?!"
        case "asked":
            return f"Who was {name}?"
        case _:
            return " ".join(shuffle.sample(name.split(), len(name.split())))


WAYS = ("upper", "lower", "bare", "decomposed", "punctuated", "asked", "order")


@given(st.sampled_from(UNIQUE), st.sampled_from(WAYS), st.randoms(use_true_random=False))
def test_any_name_is_found_under_other_case_accents_punctuation_and_word_order(
    name: Name, how: str, shuffle: random.Random
) -> None:
    outcome = WORLD.resolve(_written(name.text, how, shuffle))
    assert isinstance(outcome, Found)
    assert (outcome.entry, outcome.near) == (name.entry, False)


WORD = st.text("abcdefghijklmnoprstuvz", min_size=3, max_size=9).map(str.capitalize)
INVENTED = st.lists(WORD, min_size=1, max_size=3).map(" ".join)


@given(st.lists(INVENTED, min_size=1, max_size=8, unique_by=lambda text: "".join(sorted(normalise(text)))))
def test_every_invented_name_is_found_by_itself_alone(texts: list[str]) -> None:
    names = Names(Name(str(i), text, Kind.THING) for i, text in enumerate(texts))
    for i, text in enumerate(texts):
        outcome = names.resolve(text)
        assert isinstance(outcome, Found)
        assert (outcome.entry, outcome.near, outcome.name) == (str(i), False, text)


SPELLED = st.text("abcdéèfghiïjklłmnñoöprsštuüvzž", min_size=3, max_size=9).filter(
    lambda word: normalise(word) not in LIGHT
)
CALLED = st.lists(SPELLED.map(str.capitalize), min_size=1, max_size=3).map(" ".join)


@given(
    st.lists(st.lists(CALLED, min_size=1, max_size=2), min_size=1, max_size=6),
    st.sampled_from(WAYS),
    st.randoms(use_true_random=False),
)
def test_any_name_or_alias_of_any_world_is_found_unless_two_entries_share_it(
    called: list[list[str]], how: str, shuffle: random.Random
) -> None:
    names = [
        Name(str(i), text, Kind.THING, alias=place > 0)
        for i, texts in enumerate(called)
        for place, text in enumerate(texts)
    ]
    world = Names(names)
    for name in names:
        outcome = world.resolve(_written(name.text, how, shuffle))
        sharing = {other.entry for other in names if _keys(other.text) & _keys(name.text)}
        if isinstance(outcome, Ambiguous):
            assert {candidate.entry for candidate in outcome.ranked} <= sharing
            assert len(outcome.ranked) > 1
        else:
            assert isinstance(outcome, Found)
            assert outcome.entry in sharing
            assert not outcome.near


def _keys(text: str) -> set[str]:
    return building.loose_keys(normalise(text).split())


@given(INVENTED, st.sampled_from(list(Kind)), st.integers(0, 100), st.sampled_from(NAMES))
def test_an_unrelated_entity_changes_no_exact_answer(text: str, kind: Kind, prominence: int, asked: Name) -> None:
    assume("".join(sorted(normalise(text))) not in {"".join(sorted(normalise(name.text))) for name in NAMES})
    more = Names([*NAMES, Name("unrelated", text, kind, prominence)])
    assert more.resolve(asked.text) == WORLD.resolve(asked.text)


def test_an_index_that_was_packed_answers_as_the_one_it_was_made_of() -> None:
    ordered = building.in_order(NAMES)
    packed = {part: bytes(each) for part, each in building.parts(ordered).items()}
    opened = Names(Index(packed.__getitem__, lambda numbers: [ordered[number] for number in numbers]))
    for typed in ("Veldric Orsolt", "veldrc orslt", "quelbrook", "usi", "united saltren isles", "Hortensia Blum"):
        assert opened.resolve(typed) == WORLD.resolve(typed)
        assert opened.complete(typed[:4]) == WORLD.complete(typed[:4])


def test_of_many_names_that_begin_alike_the_most_prominent_are_listed() -> None:
    many = Names(Name(str(i), f"Saltern {i}", Kind.PLACE, i) for i in range(1000))
    for typed in ("s", "sal", "saltern", "saltern 9"):
        assert many.complete(typed)[0].text == "Saltern 999"
        assert len(many.complete(typed)) == 25


def test_the_kind_asked_for_is_listed_first_among_many_that_begin_alike() -> None:
    places = [Name(str(i), f"Saltern {i}", Kind.PLACE, i) for i in range(1000)]
    many = Names([*places, Name("p", "Sal Quint", Kind.PERSON)])
    assert many.complete("sa", (Kind.PERSON,))[0].entry == "p"


@pytest.mark.parametrize("slip", ["gotwald", "gottwadl", "gottwold", "gottwalt", "gottwakd", "gttwald"])
def test_a_slip_that_people_make_costs_less_than_a_letter_that_nobody_would_take_for_another(slip: str) -> None:
    assert 0 < cost(slip, "gottwald") < cost("gomtwald", "gottwald")


@pytest.mark.parametrize(
    ("typed", "meant", "price"),
    [
        ("gottwald", "gottwald", 0.0),
        ("gotwald", "gottwald", weights.DOUBLED),
        ("gottwadl", "gottwald", weights.SWAPPED),
        ("gottwold", "gottwald", weights.VOWEL),
        ("gottwalt", "gottwald", weights.ALIKE_LETTER),
        ("gottwals", "gottwald", weights.NEIGHBOURING_KEY),
        ("gottwalm", "gottwald", 1.0),
        ("gottwl", "gottwal", weights.VOWEL_ALONE),
        ("gottwalpd", "gottwald", weights.LETTER_ALONE + weights.TOO_MANY),
        ("gohttwald", "gottwald", weights.VOWEL_ALONE + weights.H_TOO_MANY),
        ("isle", "isles", weights.PLURAL),
        ("kottwald", "gottwald", weights.ALIKE_LETTER + weights.FIRST_LETTER),
        ("gotwadl", "gottwald", weights.DOUBLED + weights.SWAPPED),
        ("", "ab", weights.VOWEL_ALONE + weights.LETTER_ALONE + weights.FIRST_LETTER),
    ],
)
def test_every_slip_has_its_price(typed: str, meant: str, price: float) -> None:
    assert cost(typed, meant) == pytest.approx(price)


TYPED = st.text(max_size=40) | st.text("velorsidctamqubk '", max_size=30)


@given(TYPED, st.sets(st.sampled_from(list(Kind))), st.integers(1, 25))
def test_completion_keeps_to_its_limit_and_to_one_name_an_entry(typed: str, kinds: set[Kind], limit: int) -> None:
    entries = [name.entry for name in WORLD.complete(typed, kinds, limit)]
    assert len(entries) <= limit
    assert len(set(entries)) == len(entries)


@settings(max_examples=300)
@given(st.text(st.characters()) | TYPED)
def test_no_text_raises_and_every_outcome_is_ranked_best_first(typed: str) -> None:
    outcome = WORLD.resolve(typed)
    scores = [candidate.score for candidate in outcome.ranked]
    assert all(0 <= score <= 1 for score in scores)
    assert isinstance(outcome, Found) or scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    "piece",
    [
        "\0",
        "\ud800",
        "e\u0301",
        "\u0301",
        "😀",
        "漢",
        "مرحبا",
        "a ",
        "orsolt ",
        "a b c d ",
        "' OR 1=1 --",
        "𝔳",
        "‮",
        "٣",
    ],
)
def test_six_thousand_hostile_characters_are_answered(piece: str) -> None:
    text = (piece * 6000)[:6000]
    assert isinstance(WORLD.resolve(text), Found | Ambiguous | Missing)
    assert len(WORLD.complete(text)) <= 25


@settings(max_examples=50)
@given(
    st.lists(st.text(max_size=20) | st.sampled_from(["Veldric", " ", "ə", "\0", "ß", "-"]), max_size=3000).map("".join)
)
def test_no_text_of_six_thousand_characters_raises(text: str) -> None:
    assert isinstance(WORLD.resolve(text[:6000]), Found | Ambiguous | Missing)
    assert len(WORLD.complete(text[:6000])) <= 25


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
