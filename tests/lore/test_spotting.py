"""The names and dates in a text: those that are surely meant, and none that are only like them."""

import datetime
import string
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lore.calendars import Calendar, Era
from lore.model import Kind
from lore.names import Index, Name, normalise
from lore.phrases import read
from lore.spotting import LONGEST_TEXT, Spotter

KNOWN: dict[str, Kind] = {
    "Klara Gottlieb": Kind.PERSON,
    "Tomáš Havel Marek": Kind.PERSON,
    "Marek": Kind.PERSON,
    "Adam": Kind.PERSON,
    "Will": Kind.PERSON,
    "May": Kind.PERSON,
    "Old Toll": Kind.PERSON,
    "Łucja Żółta": Kind.PERSON,
    "Česka": Kind.ORGANISATION,
    "the Party": Kind.ORGANISATION,
    "the Guild": Kind.ORGANISATION,
    "Workers": Kind.GROUP,
    "Veskars": Kind.GROUP,
    "Union": Kind.COUNTRY,
    "Vestria": Kind.COUNTRY,
    "Northern Vestria": Kind.COUNTRY,
    "Anglian": Kind.COUNTRY,
    "Party of Vestria": Kind.ORGANISATION,
    "Right-wing parties": Kind.GROUP,
    "OTL": Kind.CONCEPT,
    "Salt & Sons": Kind.ORGANISATION,
    "Marek's death": Kind.EVENT,
    "No evidence": Kind.EVENT,
    "Stock crash of 1933": Kind.EVENT,
    "60,000": Kind.EVENT,
    "The Long March": Kind.EVENT,
    "Stock crash": Kind.EVENT,
    "Union of the South Sea Workers": Kind.ORGANISATION,
    "Vestria, the New": Kind.PLACE,
    "Veskars’ Rest": Kind.PLACE,
    "St Ives": Kind.PLACE,
    "Chile": Kind.COUNTRY,
    "Kessel government": Kind.ORGANISATION,
    "Kessel": Kind.ORGANISATION,
    "Uprising": Kind.CONCEPT,
}
ALIASES = {"Kessel": "Kessel government"}
NAMES = [Name(ALIASES.get(text, text), text, kind, alias=text in ALIASES) for text, kind in KNOWN.items()]
CALENDAR = Calendar(eras=(Era("AL", 800, 1),))
SPOTTER = Spotter(
    Index.of(NAMES),
    lambda text: read(text, CALENDAR, datetime.date(2026, 5, 4)),
    ["AL"],
    lambda event, year: year == "1929",
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I met Klara Gottlieb there.", ["Klara Gottlieb"]),
        ("klara   gottlieb and KLARA GOTTLIEB", ["Klara Gottlieb"]),
        ("lucja zolta? ŁUCJA ŻÓŁTA!", ["Łucja Żółta"]),
        ("Lu\u0301cja Żo\u0301łta", ["Łucja Żółta"]),
        ("the ceska is watching vestria", ["Česka", "Vestria"]),
        ("Вестриа", ["Vestria"]),
        ("Vestria’s workers", ["Vestria"]),
        ("the Veskars' plan", ["Veskars"]),
        ("one Veskar", ["Veskars"]),
        ("two Vestrias, all the Českas", ["Vestria", "Česka"]),
        ("an Anglian-Vestria pact", ["Anglian", "Vestria"]),
        ("a Right Wing party", ["Right-wing parties"]),
        ("ask Salt and Sons (or Salt & Sons)", ["Salt & Sons"]),
        ("marek's death", ["Marek's death"]),
        ("so it is in OTL", ["OTL"]),
        ("a Right-Wing Party spoke", ["Right-wing parties"]),
        ("i live in chile", ["Chile"]),
    ],
)
def test_names_are_found_whatever_their_case_accents_plurals_and_punctuation(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Party of Vestria", ["Party of Vestria"]),
        ("northern vestria, then vestria", ["Northern Vestria", "Vestria"]),
        ("the stock crash of 1933, not 1932", ["Stock crash of 1933", "1932"]),
        ("Northern. Vestria", ["Vestria"]),
    ],
)
def test_the_longest_name_is_meant_and_none_inside_it(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "will you come? you may, adam smith said no, if the party likes",
        "Will you come? May I? Workers unite",
        "see you in May, or this May",
        "the state of the union",
        "THE PARTY AND THE UNION WILL COME IN MAY",
        "The Party And The Union Will Come Some Day",
        "there is no evidence, of 60,000 people",
        "klar gotlieb of vestri",
        "it was a long march there, near an old toll booth",
        "a right wing party of the bird",
        "toll",
        "old toll is down again",
        "and the guild?",
    ],
)
def test_common_words_are_no_names_and_near_names_are_none(text: str) -> None:
    assert SPOTTER.spot(text) == (["Adam"] if "adam" in text else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("so the Party decided that Will and May go", ["the Party", "Will", "May"]),
        ("I think the Union fell", ["Union"]),
        ("who is old toll? so it is, right wing parties", ["Old Toll", "Right-wing parties"]),
        ("a union of the south sea workers", ["Union of the South Sea Workers"]),
        ("and the Guild?", ["the Guild"]),
        ("and so Old toll knows", ["Old Toll"]),
        ("the stock crash of 1933", ["Stock crash of 1933"]),
    ],
)
def test_common_words_are_names_where_they_are_written_as_such(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("and then Gottlieb came", ["gottlieb"]),
        ("klara said so; gottlieb's idea", ["klara", "gottlieb"]),
        ("I saw Tomáš Marek", ["tomas marek"]),
        ("as Comrade Gottlieb and Herr Marek said", ["gottlieb", "Marek"]),
        ("the Mareks left", ["Marek"]),
        ("mareks plan", ["Marek"]),
        ("in Oxford Marek spoke", ["Marek"]),
        ("Marek's Oxford, Klara's Cambridge", ["Marek", "klara"]),
        ("Marek Takes Power In Vestria And Wins", ["Marek", "Vestria"]),
        ("Heil Marek!!! Lol Gottlieb. bruh marek", ["Marek", "gottlieb"]),
        ("Generalissimo Gottlieb, Mr. Marek", ["gottlieb", "Marek"]),
        ("OMG Gottlieb LOL", ["gottlieb"]),
        ("we saw Jana Gottlieb, and the Gottlieb Museum", []),
        ("Jan Marek spoke, then jan gottlieb did", []),
        ("Bob Gottlieb, Tomáš Gottlieb", []),
        ("the Marek Prize; Klara Gottlieb Street", []),
        ("the Gottlieb-Marek pact", ["gottlieb", "Marek"]),
        ("a Marek–Gottlieb split, a marek gottlieb split", ["Marek", "gottlieb"]),
        ("Klara Gottlieb Marek", ["Klara Gottlieb", "Marek"]),
        ("Jan Marek, Klara Lovelace, Tomas Kennedy, Will Smith", []),
        ("for Jan Marek", []),
        ("we met Klara Lovelace", []),
        ("by the Old Harbour", []),
        ("said Adams", []),
        ("a Vestrian", []),
        ("the Veskar Alliance", []),
        ("the veskar alliance", []),
        ("New Vestria, new vestria", []),
        ("the Long March Festival", []),
        ("the Dutch Guild, a dutch česka, Dutch Českas", []),
        ("the Česka of Drania, a česka of france", []),
        ("the Česka of course, a česka of vestria, and the Guild of Marek", ["Česka", "Vestria", "the Guild", "Marek"]),
        ("the Vestria-Soviet pact", ["Vestria"]),
        ("the Vestria Fair", []),
        ("Didn't Gottlieb go? Couldn’t Marek?", ["gottlieb", "Marek"]),
    ],
)
def test_a_surname_stands_for_its_people_and_for_no_one_elses(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Xaver Gottlieb said so. Quixley Marek did",
        "xaver gottlieb said so",
        "XAVER GOTTLIEB SAID SO",
        "Xaver Gottlieb Takes Vestrian Power In Oxford",
        "Mark Gottlieb said so, and we met Grace Gottlieb",
        "P. Gottlieb said so, as P.Marek did",
        "and P. K. Gottlieb, or Peter K. Gottlieb, or Xaver J. Marek",
        "Hans von Gottlieb, Maria de la Gottlieb",
        "Xaver-Gottlieb",
    ],
)
def test_a_surname_after_an_unknown_given_name_is_somebody_else_s(text: str) -> None:
    assert SPOTTER.spot(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Yesterday Gottlieb spoke", ["gottlieb"]),
        ("Will Gottlieb speak?", ["gottlieb"]),
        ("Lmao Gottlieb spoke", ["gottlieb"]),
        ("Bruuuh Gottlieb! Hahahaha Gottlieb. Fuck Gottlieb", ["gottlieb"]),
        ("W Gottlieb, L Marek", ["gottlieb", "Marek"]),
        ("pre-Gottlieb, Anti-Marek", ["gottlieb", "Marek"]),
        ("Genosse Gottlieb, Prezident Marek", ["gottlieb", "Marek"]),
        ("Según Gottlieb", ["gottlieb"]),
        ("Als Gottlieb sprach", ["gottlieb"]),
        ("Cuando Gottlieb habló", ["gottlieb"]),
        ("A Gottlieb moment", ["gottlieb"]),
        ("K. Gottlieb spoke", ["gottlieb"]),
        ("T. H. Marek spoke", ["Marek"]),
        ("Klara J. Gottlieb's speech", ["gottlieb"]),
        ("Klara Xenovna Gottlieb spoke", ["gottlieb"]),
        ("Dutch Gottlieb, the Spanish Marek", ["gottlieb", "Marek"]),
        ("the death of Gottlieb, la muerte de Marek", ["gottlieb", "Marek"]),
        ("i asked hurr gottlieb", ["gottlieb"]),
        ("Evil Gottlieb", ["gottlieb"]),
    ],
)
def test_a_surname_after_any_other_word_is_its_bearer_s(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Kessel Republic fell", ["Kessel"]),
        ("KESSEL REPUBLIC", ["Kessel"]),
        ("so the kessel regime fell", ["Kessel"]),
        ("and the Kessel Era ended", ["Kessel"]),
        ("the Kessel Theatre", []),
        ("the Vestria Republic, an Anglian Empire", ["Vestria", "Anglian"]),
        ("the Česka Government", []),
        ("the Gottlieb Regime and the Marek Years", ["gottlieb", "Marek"]),
        ("Vestria City, vestria city, in VESTRIA CITY", []),
        ("VESTRIA CITY FALLS; Vestria City Falls To The Rebels Now", []),
        ("marek street, near gottlieb square, the marek youth", []),
        ("the cities of Vestria, Vestria's city", ["Vestria"]),
        ("an anglian city, the anglian river", ["Anglian"]),
        ("st ives city", ["St Ives"]),
        ("the city of vestria, the Gulf of Vestria", []),
        ("The city of Marek", []),
        ("a city of Vestria", ["Vestria"]),
        ("the largest city of Vestria", ["Vestria"]),
        ("the city of St Ives", ["St Ives"]),
        ("the Republic of Vestria", ["Vestria"]),
        ("Dutch Uprising! the Spanish Uprising", []),
        ("the Anglian Uprising", ["Anglian"]),
        ("so the Uprising came", ["Uprising"]),
        ("in Communist Vestria", ["Vestria"]),
        ("in Post-War Vestria", ["Vestria"]),
        ("in Upper Vestria, or Fort Vestria", []),
        ("the river gottlieb, on Lake Marek, Mount Vestria", []),
        ("Tomasz Vestria, and Peter Vestria", []),
    ],
)
def test_a_word_beside_a_name_tells_whether_it_is_still_that_name(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("klara was here", []),
        ("@Klara, did you ask Gottlieb?", ["klara", "gottlieb"]),
        ("klara lives in Vestria", ["klara", "Vestria"]),
        ("Tomasz Gottlieb lives in Vestria, as lucja does", ["Vestria", "lucja"]),
        ("clara knows Vestria", ["Vestria"]),
    ],
)
def test_a_given_name_alone_counts_only_where_something_else_of_the_lore_is_named(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "northern, vestria's union",
        "the Long / March",
        "a Long “March”",
        "the Long (March)",
        "Klara – Gottlieb's cat",
        "the Long\nMarch",
        "Salt, and Sons",
    ],
)
def test_no_name_reaches_over_punctuation_that_it_has_not_itself(text: str) -> None:
    assert not {"Northern Vestria", "The Long March", "Klara Gottlieb", "Salt & Sons"}.intersection(SPOTTER.spot(text))


def test_a_name_reaches_over_its_own_punctuation() -> None:
    assert SPOTTER.spot("in Vestria, the new, and in Veskars' Rest. St. Ives!") == [
        "Vestria, the New",
        "Veskars’ Rest",
        "St Ives",
    ]


@given(st.sampled_from([", ", " / ", " – ", "\n", " (", "” ", " - ", "; "]))
def test_a_gap_that_a_name_has_not_parts_its_words(gap: str) -> None:
    assert "Party of Vestria" not in SPOTTER.spot(f"the Party of{gap}Vestria is here")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Stock Crash of 1929", ["1929"]),
        ("the Stock Crash in 1933", ["Stock crash", "1933"]),
        ("the 1929 Stock Crash", []),
        ("the 1933 Stock Crash", ["Stock crash"]),
        ("in 1929, the Stock Crash was far", ["1929", "Stock crash"]),
        ("in 1929 Marek's Death", ["1929", "Marek"]),
    ],
)
def test_a_year_beside_an_event_s_name_must_be_its_own(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("it was 1926 then", ["1926"]),
        ("in February 1924 and on 23 January 1925, by 1932", ["February 1924", "23 January 1925", "by 1932"]),
        ("the 1920s, early 1933 or the 19th century", ["the 1920s", "early 1933", "the 19th century"]),
        ("the fire of 12 AL", ["12 AL"]),
        ("back in 812 it was new", ["812"]),
        ("23 January is near", ["23 January"]),
        ("died 23.01.1925 in Berlin; 24.1.1925", ["23.01.1925", "24.1.1925"]),
        (
            "Vestria 1926. Klara Gottlieb (1925), 1924. 1923 was bad",
            ["Vestria", "1926", "Klara Gottlieb", "1925", "1924", "1923"],
        ),
        ("and 1926?", ["1926"]),
        ("1926: boats came. 1925 - they left\n1924, boats", ["1926", "1925", "1924"]),
        ("agents in Dec. 1924, more by Sept. 1925", ["Dec. 1924", "by Sept. 1925"]),
        ("am 5. August 1926", ["5. August 1926"]),
        ("it was 1926. May we go?", ["1926"]),
        ("we met in May. 1926 came", ["May. 1926"]),
        ("(1926-ish), in 1925ish", ["1926", "1925"]),
        ("5 May - 7 June 1926", ["5 May - 7 June 1926"]),
        ("between 1924 and 1926 or so", ["between 1924 and 1926"]),
        (
            "around 1926 it fell, about 1925",
            ["around 1926", "about 1925"],
        ),
        ("room 1926, route 1926 please, my elo is 1926 now", []),
        ("around 1933 calories", []),
        ("iphone 1933", []),
        ("v1.2.1925", []),
        ("30 February 1925", []),
        ("in 5 minutes, 3.1415, $1926, 12:30, v1924.5, #1926, 1926%, 2/3, 100 years, 812 boats, 1000 people", []),
        ("in 100 metres", []),
        ("call 555-1926-1234", []),
        ("room no. 1926, Nr 1925, No.1924, §1923, § 1922", []),
        (
            "1924-02-03 boats, 1925-02-03 Marek left, 1926-02-04 came",
            ["1924-02-03", "1925-02-03", "Marek", "1926-02-04"],
        ),
    ],
)
def test_dates_are_found_and_other_numbers_left_alone(text: str, found: list[str]) -> None:
    assert SPOTTER.spot(text) == found


def test_what_is_said_twice_is_found_once_in_the_order_of_the_text() -> None:
    assert SPOTTER.spot("Vestria in 1926: klara gottlieb, Vestria, 1926") == ["Vestria", "1926", "Klara Gottlieb"]


def test_no_more_is_read_than_discord_sends() -> None:
    assert SPOTTER.spot("x " * (LONGEST_TEXT // 2) + "Vestria") == []


_PIECES = st.sampled_from(
    [*KNOWN, "the", "in", "1926", "May", "5", "of", ".", "\n", ",", "'s", "-", "Jan", "will", "@everyone", "Z̷͖͂a", "😀"]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=8), max_size=25).map(" ".join)


@given(_TEXTS)
@example("¢1 May")
@example("0\x801 Jan")
@example("0\x80¹ May")
def test_whatever_is_written_each_find_is_a_name_or_words_of_the_text(text: str) -> None:
    found = SPOTTER.spot(text)
    assert len(found) == len(set(found))
    said = f" {normalise_all(text)} "
    for each in found:
        # ¢1 May: folding makes one word of the sign and the day
        as_written = each.casefold() in unicodedata.normalize("NFKC", text).casefold()
        assert (
            each in KNOWN or as_written or f" {normalise(each)}" in said or all(word in said for word in each.split())
        )


@given(st.sampled_from(sorted(KNOWN)), st.sampled_from(["so {} it is", "and ({}).", "“{}”, he said", "was it {}?"]))
def test_a_name_with_a_word_of_its_own_is_found_wherever_it_stands(name: str, sentence: str) -> None:
    own = any(
        word in normalise(name) for word in ("gottlieb", "toll", "zolta", "ceska", "veskar", "vestria", "anglian")
    )
    assert not own or SPOTTER.spot(sentence.format(name)) == [name]


def normalise_all(text: str) -> str:
    """Folded like a name, however long."""
    return " ".join(filter(None, (normalise(word.strip(string.punctuation)) for word in text.split())))
