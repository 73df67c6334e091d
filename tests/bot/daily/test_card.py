"""A day's post: it says what the day has to do with what it tells, claims no more, and fits one message."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import pages
from bot.card import Card, Choice, Facts, Happening, Heading, Quote, Span, Style, Words, plain
from bot.daily.card import as_json, card, heading
from bot.defuse import size
from bot.discord_cards import layout, showing
from bot.markdown import pieces, render
from lore.almanac import Feature
from lore.anniversaries import anniversary
from lore.dates import Calendar, LoreDate
from lore.model import (
    Anniversary,
    Basis,
    Entity,
    Event,
    EventKind,
    Fact,
    Kind,
    Mention,
    Passage,
    Question,
    Source,
    Tier,
    World,
)
from lore.quizzes import quiz

DAY = datetime.date(2027, 5, 4)
WORLD = World("isles", "The Isles")
CHRONICLE = Source("chronicle", "The Chronicle", "https://example.org/isles/chronicle")
ADA = Mention("ada", "Ada Brightwater", Kind.PERSON, "She kept the light.")
SALTMERE = Mention("saltmere", "Saltmere", Kind.COUNTRY)


def quoted(*texts: str, source: Source = CHRONICLE) -> tuple[Passage, ...]:
    return tuple(Passage(text, source) for text in texts)


def event(date: str, title: str = "The fire", *texts: str, words: str | None = None) -> Event:
    when = LoreDate.parse(date, words=words) if date else LoreDate.unknown(words)
    return Event(title, title, when, quotes=quoted(*(texts or (f"Of {title} it was said.",))))


def recalled(*events: Event, day: datetime.date = DAY, moved: bool = False) -> Feature:
    """The feature of a day that recalls some events."""
    month_day = (2, 29) if moved else (day.month, day.day)
    found: list[Anniversary] = []
    for each in events:
        recalls = anniversary(each, day.year, *month_day) or anniversary(each, day.year, day.month, day.day)
        assert recalls is not None
        found.append(recalls)
    cards = tuple(each.id for each in events)
    return Feature(
        day, found[0].tier, cards, tuple(found), moved_from=(2, 29) if moved else None, related=(ADA, SALTMERE)
    )


def archived(entry: Entity | Event) -> Feature:
    return Feature(DAY, Tier.ARCHIVE, (entry.id,), entry=entry, related=(SALTMERE,))


def asked(entity: Entity) -> Feature:
    made = quiz(entity)
    assert made is not None
    return Feature(DAY, Tier.ARCHIVE, (f"quiz:{entity.id}",), quiz=made)


def drawn(made: Card) -> str:
    """What Discord is sent of the blocks."""
    return "\n".join(render(piece) for block in made.blocks for piece in pieces(block))


# --- what it says ---


def test_an_exact_day_s_card_has_the_quote_and_buttons_to_what_it_names() -> None:
    made = card(recalled(event("0812-05-04")), WORLD, "Loredex 1-2027-05-04")
    assert made == Card(
        title="The fire",
        subtitle="On this day, 4 May 812 (1215 years ago)",
        blocks=(Quote((Span("Of The fire it was said."),), CHRONICLE.name, CHRONICLE.url),),
        buttons=(
            Choice("The fire", Question("when", (("what", "#The fire"),)), "event"),
            Choice("Ada Brightwater", Question("who", (("name", "#ada"),)), "person · She kept the light."),
            Choice("Saltmere", Question("country", (("name", "#saltmere"),)), "country"),
        ),
        foot="Loredex 1-2027-05-04",
    )


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("0812-05-04", "On this day, 4 May 812 (1215 years ago)"),
        ("XXXX-05-04", "On this day, 4 May (no year)"),
        ("0812-05-04~", "Possibly on this day: about 4 May 812"),
        ("0812-05", "This month, May 812. The day is not recorded."),
        ("[..0812-05]", "By May 812 (in this month at the latest)"),
        ("1927", "100 years ago this year (1927; no day recorded)"),
    ],
)
def test_each_tier_is_told_in_words_that_claim_no_more_than_the_date_has(date: str, told: str) -> None:
    feature = recalled(event(date))
    assert card(feature, WORLD).subtitle == heading(feature, WORLD) == told


def test_the_archive_claims_no_date() -> None:
    made = card(archived(event("", words="one day")), WORLD)
    assert made.subtitle == "From the archive (no date is claimed)"
    assert [choice.label for choice in made.buttons] == ["The fire", "Saltmere"]


def test_the_quote_is_the_one_that_tells_the_date() -> None:
    fire = event("0812-05-04", "The fire", "It burned.", "It began on the 4th of May.", words="on the 4th of May")
    assert "It began" in plain(card(recalled(fire), WORLD))
    assert "It burned" not in plain(card(recalled(fire), WORLD))


def test_what_the_source_does_not_state_is_labelled() -> None:
    fire = Event(
        "fire",
        "The fire",
        LoreDate.parse("0812-05-04"),
        EventKind.NON_EVENT,
        Basis.OTL,
        Basis.DERIVED,
        quotes=quoted("It never burned."),
    )
    label = "A non-event; a remark about our own timeline (OTL); its date is computed, not stated."
    assert card(recalled(fire), WORLD).blocks[0] == Words((Span(label, Style.QUIET),))
    assert card(archived(fire), WORLD).blocks[0] == Words(
        (Span(label.replace("; its date is computed, not stated", ""), Style.QUIET),)
    )


def test_an_entity_says_what_it_is_and_shows_its_first_quote() -> None:
    roux = Entity("roux", Kind.PERSON, "Émile Roux", ("the Brother",), quotes=quoted("He was the Brother.", "He left."))
    assert card(archived(roux), WORLD).blocks == (
        Words((Span("Person, also: the Brother.", Style.QUIET),)),
        Quote((Span("He was the Brother."),), CHRONICLE.name, CHRONICLE.url),
    )


def test_an_entity_without_a_quote_shows_what_else_is_known() -> None:
    told = Entity("ada", Kind.PERSON, "Ada", text="She kept the light.")
    listed = Entity(
        "ada", Kind.PERSON, "Ada", facts=(Fact("born in", "Saltmere"), Fact("died", "not stated", known=False))
    )
    assert card(archived(told), WORLD).blocks[1:] == (Words((Span("She kept the light."),)),)
    assert plain(card(archived(listed), WORLD)).splitlines()[2:4] == ["Born in: Saltmere", "Died: not stated"]
    assert isinstance(card(archived(listed), WORLD).blocks[1], Facts)


def test_several_events_of_a_day_are_told_together_and_their_quote_once() -> None:
    fire, flood = event("0812-05-04", "The fire", "All burned."), event("0902-05-04", "The flood", "All burned.")
    made = card(recalled(fire, flood), WORLD)
    assert (made.title, made.subtitle) == ("4 May", "On this day: 2 events")
    assert made.blocks == (
        Heading("On this day, 4 May 812 (1215 years ago)"),
        Happening("", "The fire", (), Quote((Span("All burned."),), CHRONICLE.name, CHRONICLE.url)),
        Heading("On this day, 4 May 902 (1125 years ago)"),
        Happening("", "The flood"),
    )
    assert [choice.label for choice in made.buttons] == ["The fire", "The flood", "Ada Brightwater", "Saltmere"]
    assert (
        card(recalled(event("0812-05-04?"), event("0813-05-04?", "It")), WORLD).subtitle
        == "Possibly on this day: 2 events"
    )


@pytest.mark.parametrize(
    ("date", "day", "told"),
    [
        ("1924-02-29", datetime.date(2027, 2, 28), "29 February 1924 (103 years ago), told on 28 February"),
        ("1924-02-29", datetime.date(2027, 3, 1), "29 February 1924 (103 years ago), told on 1 March"),
        ("1924-02-29?", datetime.date(2027, 2, 28), "Possibly 29 February 1924 (103 years ago), told on 28 February"),
    ],
)
def test_a_moved_leap_day_says_so(date: str, day: datetime.date, told: str) -> None:
    feature = recalled(event(date), day=day, moved=True)
    assert card(feature, WORLD).subtitle == f"{told}, as this year has no 29th"


def test_a_moved_leap_day_beside_an_event_of_that_day_says_which_is_which() -> None:
    feature = recalled(
        event("1924-02-29"), event("1925-02-28", "The flood"), day=datetime.date(2027, 2, 28), moved=True
    )
    made = card(feature, WORLD)
    assert (made.title, made.subtitle) == ("28 February", "2 events")
    assert [block.text for block in made.blocks if isinstance(block, Heading)] == [
        "29 February 1924 (103 years ago), told on 28 February, as this year has no 29th",
        "On this day, 28 February 1925 (102 years ago)",
    ]


def test_another_calendar_says_which_day_it_is() -> None:
    julian = Calendar("julian")
    fire = Event("fire", "The fire", LoreDate.parse("1725-01-23", julian), quotes=quoted("It burned."))
    found = Anniversary(fire, Tier.EXACT, 302)
    feature = Feature(datetime.date(2027, 2, 5), Tier.EXACT, ("fire",), (found,))
    made = card(feature, World("isles", "The Isles", calendar=julian))
    assert made.note == "By this world's Julian calendar, today is 23 January."
    assert card(archived(fire), World("isles", "The Isles", calendar=julian)).note == ""


# --- quizzes ---

TOLL = Entity(
    "toll", Kind.PERSON, "Old Toll", ("the Keeper",), quotes=quoted("She was taught by the Keeper of all the lamps.")
)


def test_a_quiz_asks_in_the_source_s_words_and_hides_the_answer() -> None:
    made = card(asked(TOLL), WORLD, "marker")
    assert made == Card(
        "Who or what is meant?",
        "A question from the archive",
        blocks=(
            Quote(
                (Span("She was taught by "), Span("____"), Span(" of all the lamps.")), CHRONICLE.name, CHRONICLE.url
            ),
            Words((Span("Answer: ", Style.STRONG), Span("Old Toll (“the Keeper” in the quote)", Style.SPOILER))),
        ),
        foot="marker",
    )


def test_a_quiz_whose_quote_holds_a_date_does_not_say_that_none_is_claimed() -> None:
    toll = Entity("toll", Kind.PERSON, "Old Toll", quotes=quoted("Old Toll died on the 23rd of January 1925."))
    feature = asked(toll)
    assert card(feature, WORLD).subtitle == heading(feature, WORLD) == "A question from the archive"


@pytest.mark.parametrize(
    "source", [Source("s", "Old Toll: a life"), Source("s", "A wiki", "https://example.org/Old_Toll")]
)
def test_nothing_but_the_spoiler_of_a_quiz_tells_the_answer(source: Source) -> None:
    toll = Entity(
        "toll", Kind.PERSON, "Old Toll", quotes=quoted("Old Toll taught her all that he knew.", source=source)
    )
    made = card(asked(toll), WORLD)
    before, hidden, after = drawn(made).split("||")
    assert hidden == f"Old Toll; from {source.name}"
    assert "toll" not in f"{before}{after}{made.title}{made.subtitle}{made.note}".casefold()
    assert made.buttons == ()


# --- one message ---

LONG = "The harbour burned for so long that nobody knew the end of it. " * 100


@pytest.mark.parametrize("entry", [event("", "The fire", LONG), Entity("a", Kind.THING, "A", text=LONG)])
def test_a_very_long_text_is_shortened_after_a_sentence_and_says_where_the_rest_is(entry: Event | Entity) -> None:
    made = card(archived(entry), WORLD)
    assert len(pages.of(made)) == 1
    shown = plain(made)
    assert "nobody knew the end of it. …" in shown
    assert len(shown) > 1000
    assert f"This is shortened; “{made.title}” has all of it." in shown
    assert made.buttons[0].label == made.title


def test_a_text_without_sentences_is_shortened_after_a_word() -> None:
    made = card(archived(event("", "The fire", "burned " * 400)), WORLD)
    assert len(pages.of(made)) == 1
    assert "burned…" in plain(made)


def test_what_fits_is_not_shortened() -> None:
    text = LONG[:1500]
    assert text in plain(card(archived(event("", "The fire", text)), WORLD))


FAR = Source("far", "S" * 300, f"https://example.org/{'a' * 480}")
texts = st.text(max_size=60).map(lambda text: text * 60) | st.sampled_from(
    ["*" * 5000, "😀" * 3000, "[x](y) " * 900, "\n" * 4000]
)
names = st.text("abc *_|😀", min_size=1, max_size=100).filter(str.strip)


@st.composite
def features(draw: st.DrawFn) -> Feature:
    """Features of everything, with the longest of names and quotes."""

    def quotes() -> tuple[Passage, ...]:
        return tuple(Passage(text, FAR) for text in draw(st.lists(texts, max_size=2)))

    related = tuple(Mention(str(number), draw(names), Kind.PLACE) for number in range(draw(st.integers(0, 5))))
    count = draw(st.integers(0, 3))
    if count:
        when = LoreDate.parse("1924-02-29?")
        events = [
            Event(str(n), draw(names), when, EventKind.NON_EVENT, Basis.OTL, Basis.DERIVED, quotes=quotes())
            for n in range(count)
        ]
        found = tuple(Anniversary(each, Tier.POSSIBLY, 103) for each in events)
        cards = tuple(each.id for each in events)
        return Feature(datetime.date(2027, 2, 28), Tier.POSSIBLY, cards, found, moved_from=(2, 29), related=related)
    facts = tuple(Fact("|" * 100, draw(texts), known=False) for _ in range(draw(st.integers(0, 6))))
    aliases = tuple(draw(st.lists(names, max_size=20)))
    entity = Entity("e", Kind.ORGANISATION, draw(names), aliases, draw(texts), facts, quotes())
    return Feature(DAY, Tier.ARCHIVE, ("e",), entry=entity, related=related)


@settings(max_examples=150)
@given(features())
def test_any_feature_fits_one_message(feature: Feature) -> None:
    made = card(feature, WORLD, "m" * 100)
    assert len(pages.of(made)) == 1
    view = layout(showing(Question("daily"), made), lambda question: f"{abs(hash(question)):024x}"[:24])
    assert size("".join(getattr(item, "content", "") for item in view.walk_children())) <= 4000


@pytest.mark.parametrize("mark", ["*", "|", "😀"])
def test_the_longest_quiz_fits_one_message(mark: str) -> None:
    name = f"A{mark * 49}b"
    text = f"{name} was {f'{mark * 20} b ' * 16}there"
    entity = Entity("e", Kind.THING, name, quotes=quoted(text, source=FAR))
    assert len(pages.of(card(asked(entity), WORLD, "m" * 100))) == 1


# --- as JSON ---


def test_as_json_it_has_all_that_the_card_shows() -> None:
    feature = recalled(event("0812-05-04"), event("0813-05-04", "The flood"))
    made = card(feature, WORLD)
    assert as_json(feature, made, WORLD) == {
        "date": "2027-05-04",
        "tier": "exact",
        "heading": "On this day, 4 May 812 (1215 years ago)",
        "cards": ["The fire", "The flood"],
        "entries": [
            {"id": "The fire", "name": "The fire", "kind": "event"},
            {"id": "The flood", "name": "The flood", "kind": "event"},
        ],
        "quotes": [
            {"text": f"Of {title} it was said.", "source": CHRONICLE.name, "url": CHRONICLE.url}
            for title in ("The fire", "The flood")
        ],
        "text": plain(made),
    }


def test_a_quiz_as_json_keeps_its_question_open() -> None:
    found = as_json(asked(TOLL), card(asked(TOLL), WORLD), WORLD)
    assert found["entries"] == [{"id": "toll", "name": "Old Toll", "kind": "person"}]
    assert [quote["text"] for quote in found["quotes"]] == ["She was taught by ____ of all the lamps."]
