"""What the entries that a question is about say to it, and in words what they don't."""

from collections.abc import Sequence
from dataclasses import replace

from lore.model import Basis, Entity, Entry, Event, EventKind, Fact, Kind, Reply, Standing, Statement, name_of
from lore.understanding import dated
from lore.understanding.asked import Asked
from lore.understanding.being import asks_for_office
from lore.understanding.choosing import is_other_choice
from lore.understanding.dates_in import Dated
from lore.understanding.doubting.doubts import doubts
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import about_named, apart, excepted
from lore.understanding.finding import Finder
from lore.understanding.heads import PAYING
from lore.understanding.kinds import NOUNS, OFFICES
from lore.understanding.numerals import NUMERALS
from lore.understanding.outcomes import outcomes_lacking, tells_outcome
from lore.understanding.passing import passed_over
from lore.understanding.prose import sentences
from lore.understanding.quoting import quotes_for
from lore.understanding.roles import is_receiving
from lore.understanding.slots import SLOTTED, lacking, slots
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.wording import wording
from lore.understanding.words import stems, words

_MOST_STATEMENTS = 4
_TITLES = ("title", "office", "rank")
_BECOMING = stemmed("become became")
_BEGINNING = same(stem("begin"))
_ARRIVING = stemmed("come came arrive arrived reach reached enter entered")
_PRONOUNS = frozenset("he she him his her hers".split())
_OWN = frozenset("his her hers".split())


def told(finder: Finder, asked: Asked, date: Dated | None, found: Sequence[Evidence], missed: Sequence[Term]) -> Reply:
    """A reply of statements; it is an answer if nothing that was asked is left unsaid, doubtful or implied."""
    statements: list[Statement] = []
    unsaid: list[str] = []
    for evidence in found:
        statement, lack = _statement(finder, asked, evidence.entry)
        if lack and not unsaid and statements and statements[0].facts:
            continue  # what the best entry states, another need not
        statements.append(statement)
        unsaid += lack
    best = found[0]
    if date:
        unsaid += dated.disagreement(date, best.entry, finder.library.world.calendar)
    passed = passed_over(asked, best, missed) if _is_found(asked, best.entry, statements[0], unsaid) else []
    unsaid += [_missing(asked, best.entry, term) for term in missed if term not in passed]
    excluded = excepted(asked, best.entry) if asked.wanted.want is Want.WHETHER and not date else frozenset[str]()
    set_apart = apart(asked, best.entry)
    unsaid += [] if excluded else set_apart
    unsaid += doubts(asked, best, missed)
    unsaid += _of_titles(asked, best.entry, statements[0])
    unsaid += _of_others_named(asked, statements[0])
    unsaid += _of_pronouns(finder, asked)
    asks_outcome = asked.wanted.is_outcome and asked.wanted.want not in SLOTTED
    if asks_outcome and isinstance(best.entry, Entity) and not tells_outcome(statements[0].facts):
        unsaid.append(f"What became of it is not stated ({best.entry.name}).")
    if asked.wanted.want is Want.WHO and asks_for_office(asked) and not _is_of_office(asked, best):
        unsaid.append("Who was that is not said in just these words.")
    if asked.wanted.want is Want.WHETHER:
        unsaid += _loose(asked, best, missed)
    if not all(statement.quotes for statement in statements):
        unsaid.append("No source is quoted for it.")
    never = isinstance(best.entry, Event) and best.entry.kind is EventKind.NON_EVENT
    denied = never and asked.wanted.want is Want.WHETHER and not asked.is_negated
    asks_date = date is not None or bool({asked.wanted.want, *asked.wanted.also} & {Want.WHEN, Want.WHETHER})
    if not unsaid and any(_is_implied(statement, asks_date) for statement in statements):
        unsaid.append("Part of it is implied by the source, not stated in so many words.")
    if passed and not unsaid:
        typed = ", ".join(f"“{term.text}”" for term in passed if asked.has_typed(term))
        asked = replace(asked, note=f"{asked.note} In the source's words, without {typed}.".strip()) if typed else asked
    sentence = "No: the source says that it was not so." if denied and not unsaid else ""
    if excluded and not unsaid:
        sentence = " ".join(f"No: {each[0].lower()}{each[1:]}" for each in set_apart)
    unsaid += set_apart if excluded and unsaid else []
    return asked.reply(Standing.PARTLY if unsaid else Standing.ANSWER, statements, sentence, unsaid=unsaid)


def _is_of_office(asked: Asked, best: Evidence) -> bool:
    """Whether an entry is someone, or tells by its title who was in the office that is asked for."""
    if not isinstance(best.entry, Event):
        return True
    offices = [term for term in asked.terms if term.own and term.own <= OFFICES]
    is_state = best.entry.kind is EventKind.STATE
    return is_state and bool(offices) and all(term.is_in(best.named_wholly) for term in offices)


def _is_found(asked: Asked, entry: Entry, statement: Statement, unsaid: Sequence[str]) -> bool:
    """Whether an entry has what is wanted: a slot, or its date."""
    if unsaid:
        return False
    if asked.wanted.want is Want.WHEN:
        return isinstance(entry, Event) and entry.date.known
    return bool(statement.facts) or (asked.wanted.want is Want.WHAT and isinstance(entry, Event))


def _statement(finder: Finder, asked: Asked, entry: Entry) -> tuple[Statement, list[str]]:
    """What an entry says to a question, and sentences about what it doesn't say."""
    facts, unsaid = _of_want(finder, asked, entry)
    wants = {asked.wanted.want, *asked.wanted.also}
    for want in asked.wanted.also:
        more, lack = _of_want(finder, replace(asked, wanted=replace(asked.wanted, want=want, also=())), entry)
        facts, unsaid = [*facts, *more], [*unsaid, *lack]
    shown = [fact for fact in facts if fact.known]
    shown += about_named(asked, entry, shown)
    shown = list(dict.fromkeys(shown))[:_MOST_STATEMENTS]
    if not facts and asked.wanted.want is Want.WHAT and isinstance(entry, Event):
        shown += [fact for fact in entry.facts if fact.name.endswith(" listed")]
        if asked.wanted.is_outcome:
            unsaid += outcomes_lacking(entry)
    is_dated = isinstance(entry, Event) and (bool(wants & {Want.WHEN, Want.WHETHER}) or entry.date.known)
    return Statement(entry, tuple(shown), quotes_for(entry, shown, asked), is_dated), unsaid


def _of_want(finder: Finder, asked: Asked, entry: Entry) -> tuple[list[Fact], list[str]]:
    """The facts for what is wanted, and a sentence where it is not stated."""
    want, title = asked.wanted.want, name_of(entry)
    facts = slots(asked, entry, finder.kinds)
    if want is Want.WHY and asked.is_negated and (worded := wording(asked, entry)):
        facts = [worded]
    if want is Want.HOW and not any(fact.known for fact in facts) and (worded := wording(asked, entry)):
        facts = [worded]
    unsaid: list[str] = []
    if want is Want.HOW_LONG and isinstance(entry, Event) and entry.after and entry.after.offset:
        facts = [Fact("how long", f"“{entry.date.words}”")] if entry.date.words else facts
    if want is Want.HOW_LONG and not facts and (lasting := _lasting(entry)):
        return lasting, []
    if want is Want.WHEN and isinstance(entry, Event) and not any(not fact.known for fact in facts):
        unsaid += dated.unknown(entry, asked.wanted.precision)
        facts = [fact for fact in facts if fact.known]
    elif facts:
        if not any(fact.known for fact in facts):
            unsaid += [f"{fact.label}: not stated ({title})." for fact in facts][:1]
        if want is Want.HOW_MANY and not unsaid and not any(_counts(asked, each) for each in facts):
            unsaid.append(f"No number is stated ({title}).")
    elif worded := wording(asked, entry):
        facts = [worded]
    elif want in SLOTTED and not (_is_given(asked, entry) or _is_its_beginning(asked, entry)):
        unsaid.append(f"The source does not state {SLOTTED[want]} ({title}).")
    elif want is Want.WHEN:
        unsaid.append(f"No date is stated ({title}).")
    elif want is Want.WHICH and asked.noun and isinstance(entry, Event):
        unsaid.append(f"The source does not state which ({title}).")
    if unsaid:
        facts = [*facts, *(fact for fact in entry.facts if fact.name in _BESIDE.get(want, ()) and fact.known)]
    return facts, unsaid


def _is_given(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks how somebody came to what an event gives or brings them: how Gottwald got into power."""
    given = {each for fact in entry.facts if fact.name == "to" and fact.known for each in fact.entities}
    is_getting = any(is_receiving(word) or word.stem in _ARRIVING for word in asked.cut)
    return asked.wanted.want is Want.HOW and is_getting and not given.isdisjoint(asked.entries)


def _is_its_beginning(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks how something began, and an event is named as its beginning."""
    if asked.wanted.want is not Want.HOW or not isinstance(entry, Event):
        return False
    names = [stems(name) for name in (entry.title, *entry.aliases)]
    return any(not each.isdisjoint(_BEGINNING) and all(term.is_in(each) for term in asked.terms) for each in names)


def _lasting(entry: Entry) -> list[Fact]:
    """How long a state lasted, by its own dates, where the source gives its first and its last."""
    if not isinstance(entry, Event) or not entry.date.period or not entry.date.words:
        return []
    is_bounded = entry.date.earliest is not None and entry.date.latest is not None
    return [Fact("how long", f"“{entry.date.words}”")] if is_bounded else []


_BESIDE: dict[Want, tuple[str, ...]] = {
    Want.WHY: ("why", "purpose", "cause"),
    Want.HOW_MANY: ("share", "how many"),
    Want.WHICH: ("exception",),
    Want.WHETHER: ("exception",),
}
"""Facts that are told where what is wanted is not stated."""


def _counts(asked: Asked, fact: Fact) -> bool:
    """Whether a fact tells a number, or names those that are counted."""
    if fact.name.startswith("except") or fact.name in ("how much", *PAYING) or asked.says(stem(fact.name)):
        return True
    return any(word.is_number or word.folded in NUMERALS for word in words(fact.text))


def _loose(asked: Asked, evidence: Evidence, missed: Sequence[Term]) -> list[str]:
    """Why what an entry says is no yes: someone else is named, or its words are only near."""
    entry = evidence.entry
    by = next((fact for fact in entry.facts if fact.name == "by" and not fact.known), None)
    if missed:
        return [f"By whom: not stated ({name_of(entry)})."] if by and any(term.entries for term in missed) else []
    terms = [term for term in asked.terms if not is_other_choice(asked, term, evidence)]
    if isinstance(entry, Entity) or any(evidence.says(term) < 0.79 for term in terms):
        return ["That it is so is not said in just these words."]
    return []


def _of_titles(asked: Asked, entry: Entry, statement: Statement) -> list[str]:
    """Whoever is given a power is not said to have become what its giver was."""
    becoming = any(_BECOMING & term.own for term in asked.terms)
    by_office = asked.wanted.want is Want.WHO and not OFFICES.isdisjoint(asked.stems)
    given = any(fact.name == "to" for fact in statement.facts)
    if not becoming and not (by_office and given):
        return []
    titles = [fact for fact in entry.facts if fact.name.startswith(_TITLES) and not fact.known]
    return [f"{fact.label}: not stated ({name_of(entry)})." for fact in titles]


def _of_others_named(asked: Asked, statement: Statement) -> list[str]:
    """Whom or what a question names besides, if no fact that is told names it, nor a sentence with the fact's words."""
    entry = statement.entry
    if not isinstance(entry, Entity) or not statement.facts:
        return []
    told = stems(" ".join(f"{fact.name} {fact.text}" for fact in statement.facts))
    linked = {each for fact in statement.facts for each in fact.entities} | {entry.id}
    return [
        f"Of “{term.text}”, that is not stated in just these words."
        for term in asked.terms
        if term.entries
        and term.entries.isdisjoint(linked)
        and not term.is_in(told)
        and not any(term.is_in(each) and len(each & told) * 2 > len(told) for each in map(stems, sentences(entry)))
    ]


def _of_pronouns(finder: Finder, asked: Asked) -> list[str]:
    """A pronoun means someone that a question names, or nobody knows whom."""
    if any(finder.kinds[entry] is Kind.PERSON for term in asked.terms for entry in term.entries):
        return []
    if not (OFFICES | NOUNS.keys()).isdisjoint(word.stem for word in asked.cut):
        return []
    own = _OWN if asked.wanted.want is Want.WHO else frozenset[str]()  # who gave up his office: the one asked for
    meant = [word.folded for word in asked.cut if word.folded in _PRONOUNS - own]
    return [f"Who is meant by “{meant[0]}” is not clear from the question."] if meant else []


def _is_implied(statement: Statement, asks_date: bool) -> bool:
    entry = statement.entry
    if isinstance(entry, Event) and (
        entry.basis is not Basis.STATED
        or (asks_date and statement.dated and not statement.facts and entry.date_basis is not Basis.STATED)
    ):
        return True
    return any("implied" in fact.text for fact in statement.facts) and isinstance(entry, Event)


def _missing(asked: Asked, entry: Entry, term: Term) -> str:
    """A sentence about a term that an entry doesn't say."""
    if fact := lacking(asked, entry, term):
        return f"{fact.label}: not stated ({name_of(entry)})."
    if not asked.has_typed(term):
        return f"What is asked is not said of it in just these words ({name_of(entry)})."
    return f"Of “{term.text}”, the source says nothing here."
