"""What an entry says for what a question wants, and in words what it doesn't."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lore.model import Entry, Event, EventKind, Fact, Kind, Statement, name_of
from lore.understanding import dated
from lore.understanding.asked import Asked
from lore.understanding.deed_words import BEGINNING
from lore.understanding.doubting.numbers import of_number_told
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import about_named
from lore.understanding.generic import GENERIC
from lore.understanding.heads import is_price
from lore.understanding.kinds import NOUNS
from lore.understanding.numerals import is_count
from lore.understanding.outcomes import outcomes_lacking
from lore.understanding.parts import parts
from lore.understanding.prose import sentences
from lore.understanding.quoting import quotes_for
from lore.understanding.roles import is_receiving, led_by
from lore.understanding.slots import SLOTTED, in_words_of_date, slots
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.wording import wording
from lore.understanding.words import Word, stems, words

_MOST_FACTS = 4
_LASTING = stemmed("last lasted lasting endure endured")
_ARRIVING = stemmed("come came arrive arrived reach reached enter entered")
_DIVIDING = stemmed("split separate separated divide divided break broken part parted")
_COUNTING = ("single", "both", "pair", "half")
"""Words that tell how many, and are no numbers."""
_BY_HOW_MUCH = re.compile(r"\bby how much\b", re.IGNORECASE)
_RESULTS = ("result", "margin", "votes", "score")
"""Names of facts that tell by how much something was won."""
_HOW_MUCH_OF = re.compile(
    r"^\W*how much (?:interest|attention|notice|support|success|impact|influence|effect|resistance|opposition)\b",
    re.IGNORECASE,
)
"""What may be answered by a denial: none."""
_LISTED = 6  # words of a question within which what is to be listed is named: the six founding countries
_BESIDE: dict[Want, tuple[str, ...]] = {
    Want.WHY: ("why", "purpose", "cause"),
    Want.HOW_MANY: ("share", "how many"),
    Want.WHICH: ("exception",),
    Want.WHETHER: ("exception",),
}
"""Facts that are told where what is wanted is not stated."""


def said_of(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> tuple[Statement, list[str]]:
    """What an entry says to a question, and sentences about what it doesn't say."""
    facts, unsaid = _of_want(asked, entry, kinds)
    for want in asked.wanted.also:
        more, lack = _of_want(replace(asked, wanted=replace(asked.wanted, want=want, also=())), entry, kinds)
        facts, unsaid = [*facts, *more], [*unsaid, *lack]
    shown = [fact for fact in facts if fact.known]
    shown += about_named(asked, entry, shown)
    shown = list(dict.fromkeys(shown))[:_MOST_FACTS]
    if not facts and asks_for_parts(asked) and isinstance(entry, Event):
        listed = parts(entry)
        shown += listed
        unsaid = [] if listed and asked.wanted.want is not Want.WHAT else unsaid
        unsaid += outcomes_lacking(entry) if asked.wanted.is_outcome else []
    return Statement(entry, tuple(shown), quotes_for(entry, shown, asked), _is_dated(asked, entry)), unsaid


def asks_for_parts(asked: Asked) -> bool:
    """Whether a question asks what something is, and so for the parts that it is listed with; or how it is divided."""
    want = asked.wanted.want
    return (
        want is Want.WHAT
        or (want is Want.WHICH and asked.is_listing)
        or (want is Want.HOW and any(word.stem in _DIVIDING for word in asked.cut))
    )


def _is_dated(asked: Asked, entry: Entry) -> bool:
    """Whether an entry's date is told: known, or asked for."""
    wants = {asked.wanted.want, *asked.wanted.also}
    return isinstance(entry, Event) and (entry.date.known or not wants.isdisjoint({Want.WHEN, Want.WHETHER}))


def _of_want(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> tuple[list[Fact], list[str]]:
    """The facts for what is wanted, and a sentence where it is not stated."""
    facts = _facts(asked, entry, kinds)
    if not facts and _BY_HOW_MUCH.search(asked.plain):
        facts = _facts(replace(asked, wanted=replace(asked.wanted, want=Want.SHARE)), entry, kinds)
        facts = facts or [
            fact for fact in entry.facts if fact.name in _RESULTS and any(map(is_count, words(fact.text)))
        ]
    if not facts and (worded := wording(asked, entry)):
        return [worded], []
    if _counts_others(asked, entry, facts):
        others = tuple(fact for fact in entry.facts if fact not in facts)
        worded = wording(asked, replace(entry, facts=others))
        if worded and _is_told_there(asked, entry, worded):
            return [worded], []
    unsaid = _unsaid(asked, entry, facts, kinds)
    if unsaid:
        beside = _BESIDE.get(asked.wanted.want, ())
        facts = [*facts, *(fact for fact in entry.facts if fact.name in beside and fact.known)]
    return facts, unsaid


def _counts_others(asked: Asked, entry: Entry, facts: Sequence[Fact]) -> bool:
    """Whether some facts count others than it is asked how many there were of: 700 men, of how many were killed."""
    told = Statement(entry, tuple(fact for fact in facts if fact.known))
    return asked.wanted.want is Want.HOW_MANY and any(of_number_told(asked, Evidence(entry), told))


def _is_told_there(asked: Asked, entry: Entry, worded: Fact) -> bool:
    """Whether the sentence with some words names every place in which it is asked that something was."""
    telling = [stems(each) for each in sentences(entry) if worded.text.strip("“”") in each]
    places = [term for term in asked.terms if term.entries and led_by(asked.cut, term) in ("in", "at", "on")]
    places = [term for term in places if entry.id not in term.entries]
    return all(term.is_in(each) for term in places for each in telling)


def _facts(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The slots for what is wanted, or what an entry's dates, or a quote's own wording, tell better."""
    want, facts = asked.wanted.want, slots(asked, entry, kinds)
    is_unknown_way = want is Want.HOW and not any(fact.known for fact in facts)
    is_worded_better = is_unknown_way or (want is Want.WHY and asked.is_negated)
    if is_worded_better and (worded := wording(asked, entry)):
        return [worded]
    if want is Want.HOW_LONG:
        return _since_another(asked, entry) or facts
    return facts


def _since_another(asked: Asked, entry: Entry) -> list[Fact]:
    """How long after another an event was, in the source's words."""
    is_after = isinstance(entry, Event) and entry.after is not None and bool(entry.after.offset)
    is_after = is_after and not any(asked_for in asked.typed for asked_for in _LASTING)
    return in_words_of_date(entry) if is_after else []


def _listed_kind(asked: Asked) -> Word | None:
    """The kind of which all are to be listed: the parties."""
    return next((word for word in asked.cut[1:_LISTED] if word.stem in NOUNS and word.folded.endswith("s")), None)


def _lists_none(asked: Asked, entry: Entry, facts: Sequence[Fact], kinds: Mapping[str, Kind]) -> str:
    """The kind of which all are to be listed, where an entry names none of them beside whom the question names."""
    noun = _listed_kind(asked)
    told = [fact for fact in facts or entry.facts if fact.known and (facts or not fact.name.startswith("except"))]
    named = {each for fact in told for each in fact.entities} - asked.entries
    is_any = noun is not None and any(kinds.get(each) in NOUNS[noun.stem] for each in named)
    return noun.folded if noun is not None and not is_any else ""


def _unsaid(asked: Asked, entry: Entry, facts: list[Fact], kinds: Mapping[str, Kind]) -> list[str]:
    """A sentence where what is wanted is not stated, or not so precisely as it is asked for."""
    want, title = asked.wanted.want, name_of(entry)
    if asked.is_listing and (noun := _lists_none(asked, entry, facts, kinds)):
        return [f"Which {noun}: not stated ({title})."]
    if asked.is_listing and not (facts or parts(entry)) and entry.quotes and entry.quotes[-1].text.endswith(":"):
        return [f"What follows it in the source is not told here ({title})."]
    if asked.is_listing and not facts and isinstance(entry, Event) and entry.kind is EventKind.FIGURE:
        return [f"Which they are is not stated ({title})."]
    if want is Want.WHEN and isinstance(entry, Event) and all(fact.known for fact in facts):
        return dated.unknown(entry, asked.wanted.precision)
    if facts and not any(fact.known for fact in facts):
        return [f"{facts[0].label}: not stated ({title})."]
    asks_number = want is Want.HOW_MANY and not _BY_HOW_MUCH.search(asked.plain)
    if asks_number and not facts and _HOW_MUCH_OF.match(asked.plain) and Evidence(entry).is_denial:
        return []  # none
    if asks_number and facts and not any(_counts(asked, each) for each in facts):
        return [f"No number is stated ({title})."]
    is_excepting = any(fact.name.startswith("except") for fact in facts)
    if want is Want.WHICH and not is_excepting and _only_repeats_kind(asked, entry):
        return [f"The source does not state which ({title})."]
    if facts or _is_given(asked, entry) or _is_its_beginning(asked, entry):
        return []
    if asked.wanted.measure:
        return [f"The source does not state how {asked.wanted.measure} ({title})."]
    if asked.wanted.is_naming:
        return [f"Why it is called so is not stated ({title})."]
    if want in SLOTTED:
        return [f"The source does not state {SLOTTED[want]} ({title})."]
    if want is Want.WHEN:
        return [f"No date is stated ({title})."]
    by_nobody = [fact for fact in entry.facts if fact.name == "by" and not fact.known]
    if want is Want.WHICH and by_nobody and asked.kind and asked.kind.entries:
        return [f"By whom: not stated ({title})."]
    is_no_choice = not isinstance(entry, Event) or asked.noun or _is_of_unshown_kind(asked, entry)
    if want is Want.WHICH and is_no_choice:
        return [f"The source does not state which ({title})."]
    return []


def _is_given(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks how somebody came to what an event gives or brings them: how Gottwald got into power."""
    given = {each for fact in entry.facts if fact.name == "to" and fact.known for each in fact.entities}
    is_getting = any(is_receiving(word) or word.stem in _ARRIVING for word in asked.cut)
    is_way = asked.wanted.want is Want.HOW and not asked.wanted.measure
    return is_way and is_getting and not given.isdisjoint(asked.entries)


def _is_its_beginning(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks how something began, and an event is named as its beginning."""
    if asked.wanted.want is not Want.HOW or asked.wanted.measure or not isinstance(entry, Event):
        return False
    names = [stems(name) for name in (entry.title, *entry.aliases)]
    return any(not each.isdisjoint(BEGINNING) and all(term.is_in(each) for term in asked.terms) for each in names)


def _counts(asked: Asked, fact: Fact) -> bool:
    """Whether a fact tells a number, or names those that are counted."""
    if fact.name.startswith("except") or is_price(fact) or asked.says(stem(fact.name)):
        return True
    return any(is_count(word) or word.folded in _COUNTING for word in words(fact.text))


def _only_repeats_kind(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked which of an entity something was done to, and an entry names that with no word for which:
    which stock markets they infiltrated."""
    kind = asked.kind
    if kind is None or not kind.entries or not kind.entries <= asked.roles.affected:
        return False
    if asked.noun in NOUNS and asked.noun not in kind.own:
        return False  # which South American country
    doing = [term for term in asked.terms if not term.entries]
    telling = [each for each in sentences(entry) if any(term.is_in(stems(each)) for term in doing)]
    told = [(cut, at) for cut in map(words, telling) for at in _places_of(kind, cut)]
    if not told:
        return kind.entries <= Evidence(entry).part_in  # named by another of its names
    return not any(_is_told_apart(asked, cut[at - 1]) for cut, at in told if at)


def _places_of(term: Term, cut: Sequence[Word]) -> Iterator[int]:
    """Where a sentence begins to say a term."""
    length = len(term.stems)
    for at in range(len(cut) - length + 1):
        if term.is_in({word.stem for word in cut[at : at + length]}):
            yield at


def _is_told_apart(asked: Asked, before: Word) -> bool:
    """Whether the word before a kind tells which of it: the positive aspects."""
    return not (before.folded in GENERIC or asked.says(before.stem))


def _is_of_unshown_kind(asked: Asked, event: Event) -> bool:
    """Whether a question asks which of a kind that an event is only asked for by, and does not show: factories."""
    kind = asked.kind
    return kind is not None and not kind.entries and not kind.is_in(Evidence(event).shown)
