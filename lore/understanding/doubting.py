"""Why what an entry says may not be what is asked: other roles, other numbers, “most” for “all”, a yes for a no."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lore.model import Entity, Entry, Event, EventKind, Kind, name_of
from lore.understanding import roles
from lore.understanding.asked import Asked
from lore.understanding.evidence import NEGATIONS, Evidence
from lore.understanding.generic import GENERIC, LIGHT_VERBS
from lore.understanding.rewording import NUMBER_WORDS
from lore.understanding.slots import NOUNS, OFFICES
from lore.understanding.terms import ORDINALS, Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_CLAUSE = re.compile(r"[,;:.()—–]| and | but | while | although | who | which ")
_UNIVERSALS = {
    **dict.fromkeys("all every each everyone everybody everything everywhere".split(), "all"),
    **dict.fromkeys("entirely completely wholly fully totally entire whole".split(), "whole"),
    **dict.fromkeys("only solely exclusively alone".split(), "only"),
    **dict.fromkeys("always".split(), "always"),
    **dict.fromkeys("majority mostly".split(), "most"),
    **dict.fromkeys("least fewest".split(), "least"),
}
_NOT_UNIVERSAL = re.compile(
    r"\b(?:in all|at all|all in all|after all|above all|of all|all together|all told|not only)\b", re.IGNORECASE
)
_NEARLY_ALL = re.compile(r"\b(?:almost|nearly|not) (?:all|every)\b", re.IGNORECASE)
_PARTIAL = re.compile(
    r"\b(?:(?:almost|nearly) (?:all|every)|most|many|some|several|a few|few|mostly|mainly|partly|part of|much of|half"
    r"|\d+ ?%)(?: (?:of|the|[\w-]+)){0,3}",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?]) ")
_UNKNOWN = re.compile(
    r"\b(?:never|not|nobody|no one)(?: was| is| ever){0,2} (?:written down|recorded|known|knows|knew|learned|learnt"
    r"|told|explained|revealed|found out)\b",
    re.IGNORECASE,
)
_IN_ALL = re.compile(r"\b(?:in (?:all|total)|altogether|overall|all told|total)\b", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(?P<bound>(?:fewer|less|more|greater|longer|shorter) than|over|under|at least|at most|up to|about|around"
    r"|nearly|almost|roughly|approximately|some) (?P<number>\d[\d,.]*|\w+)",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:more|less|fewer|\w+er)\b(?: [\w-]+){0,6} than\b|\bas (?:much|many|\w+)\b(?: [\w-]+){0,6} as\b", re.IGNORECASE
)
_DONE_WITH = re.compile(r"\bwhat (?:did|do|does)\b.*\bdo (?:with|to|about|for)\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:is|are)\b.*\b(?:now|today|currently|nowadays|these days)\b", re.IGNORECASE)
_LAST_THING = re.compile(r"\bthe (?:first|last|only) thing\b", re.IGNORECASE)
_CALLED = re.compile(r"^\W*what (?:is|was|were|are)\b.*(?:\b(?:called|named)\W*$|\bname of\b)", re.IGNORECASE)
_NAMES = stemmed("name named call called code")
_DONE_THERE = re.compile(r"\bwhat (?:did|do|does)\b.*\bdo (?:in|at|inside|within)\b", re.IGNORECASE)
_UNDONE = re.compile(r"un\w{3,}(?:ed|en|own|ilt|ble)$")
_MEANT = re.compile(
    r"\b(?:would|are to|is to|try|tries|trying|attempts?|wants?|hopes?|plans?|intends?|promises?|vows?|swears?|offers?"
    r"|pledges?)\b",
    re.IGNORECASE,
)
_MEANT_STEMS = stemmed(
    "would try attempt want hope plan intend should supposed aim wish promise vow swear offer pledge target goal"
    " mission favour favor prefer support"
)
_COUNTED = 8  # words from a number in which what it counts is named
_MAKING = stemmed("build built construct constructed erect erected make made destroy destroyed demolish demolished")
_PLACING = frozenset("after before since following until".split())
_PLACED = stemmed("after before later earlier followed follow then since until next")
_OF_ANY = (Want.WHEN, Want.WHERE, Want.HOW)
"""What is asked of all is asked of any: where did they train all those recruits."""
_UNABLE = stemmed("unable")
_FEWER = ("less", "fewer")
_OF_NOBODY = ("no ", "nobody ", "none ")
"""How a title begins that tells of nobody who does it."""
_SELF = ("who", "what", "where", "to", "by", "followed by")
NUMERALS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy"
    " eighty ninety hundred thousand million dozen".split()
)


def doubts(asked: Asked, evidence: Evidence, missed: Sequence[Term]) -> list[str]:
    """Sentences about how an entry differs from what is asked; none where it says just that."""
    entry = evidence.entry
    found = [*_of_roles(asked, entry), *_of_universals(asked, entry), *_of_numbers(asked, entry)]
    found += _of_totals(asked, entry)
    if asked.wanted.want is not Want.WHETHER and not asked.is_negated:
        found += _of_unknown(asked, entry)
    found += [*_of_contrast(asked, evidence), *_of_ordinals(asked, evidence)]
    found += [*_of_polarity(asked, evidence, missed), *_of_place_in_time(asked, entry)]
    if isinstance(entry, Entity):
        found += _of_attributes(asked, evidence)
    else:
        found += [*_of_names(asked, evidence), *_of_quotes_alone(asked, evidence)]
        found += _of_doing_there(asked, entry)
        found += [*_of_now(asked, entry), *_of_things(asked, entry)]
        found += [*_of_making(asked, entry), *_of_counted(asked, entry)]
    if asked.wanted.want is Want.WHETHER:
        found += [*_of_intent(asked, entry), *_of_comparison(asked), *_of_being(asked, evidence)]
    return found


def _of_roles(asked: Asked, entry: Entry) -> Iterator[str]:
    if asked.says("follow") and not asked.roles.doers and any(fact.name == "followed by" for fact in entry.facts):
        return
    if (
        asked.wanted.want is not Want.HOW_LONG
        and not asked.wanted.is_outcome
        and isinstance(entry, Event)
        and not entry.title.lower().startswith(_OF_NOBODY)
        and (said := roles.disagreement(asked.roles, roles.of_event(entry), entry))
    ):
        yield said
    does_not = bool(asked.roles.doers) and entry.id not in asked.roles.doers
    if isinstance(entry, Entity) and entry.kind is Kind.PERSON and does_not:
        yield f"The source says it of someone else ({entry.name})."


def _of_contrast(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What the source says of the other one: of Stalin, unlike whom Trotsky believed in something else."""
    entry = evidence.entry
    for fact in entry.facts:
        is_asked = any(term.entries & set(fact.entities) for term in asked.terms)
        if fact.name not in ("unlike", "compared with") or not fact.known or is_asked:
            continue
        others = [f"{each.name} {each.text}" for each in entry.facts if each.known and each is not fact]
        own, of_other = evidence.named_wholly | stems(" ".join(others)), stems(fact.text)
        saying = [term for term in asked.terms if entry.id not in term.entries and not term.own <= _MEANT_STEMS]
        if any(_holds(of_other, term) and not _holds(own, term) for term in saying):
            yield f"The source says it of someone else: {fact.text}."


def _of_ordinals(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """The first or last is whatever an entry itself says is: its quote may say so of another."""
    own = evidence.named | evidence.named_wholly | evidence.told
    for term in asked.terms:
        if term.own <= ORDINALS and term.own and evidence.covers(term) and not _holds(own, term):
            yield f"That it was the {term.text.lower()} is not said of it."


def _of_attributes(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Of someone's office, say, an entry must tell in a slot: its quotes may speak of another's."""
    own = evidence.named | evidence.named_wholly | evidence.told
    slots = stems(" ".join(fact.name for fact in evidence.entry.facts))
    saying = [
        term
        for term in asked.terms
        if not term.entries
        and evidence.covers(term)
        and not _holds(slots if _is_possessed(asked, term, evidence.entry.id) else own, term)
    ]
    if _DONE_WITH.search(asked.plain):
        yield "What was done is not said in just these words."
    if saying:
        yield f"Of {', '.join(f'“{term.text}”' for term in saying)}, it is not said in just these words."


def _of_names(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What something was called is said where an entry tells of a name."""
    slots = stems(" ".join(fact.name for fact in evidence.entry.facts if fact.known))
    if _CALLED.search(asked.plain) and _NAMES.isdisjoint(evidence.named_wholly | slots):
        yield "What the name was is not stated."


def _of_making(asked: Asked, entry: Entry) -> Iterator[str]:
    """Where something was founded need not have been founded itself."""
    made = [term for term in asked.terms if not term.entries and not term.own.isdisjoint(_MAKING)]
    if not isinstance(entry, Event) or not made or not asked.roles.is_passive or not asked.roles.affected:
        return
    known = [fact for fact in entry.facts if fact.known]
    itself = {each for fact in known if fact.name in ("who", "what") for each in fact.entities}
    if itself and asked.roles.affected.isdisjoint(itself):
        yield f"The source says it of something else ({entry.title})."


def _of_counted(asked: Asked, entry: Entry) -> Iterator[str]:
    """Two of a gang are not all of it: what is counted must be what is asked for."""
    if asked.wanted.want is not Want.HOW_MANY or len(asked.terms) != 1 or not isinstance(entry, Event):
        return
    for fact in entry.facts:
        number = next((word for word in words(fact.text) if word.is_number or word.folded in NUMERALS), None)
        if fact.name != "how many" or not fact.known or number is None:
            continue
        told = words(_quoted(entry))
        at = next((at for at, word in enumerate(told) if word.folded == number.folded), None)
        counted = frozenset(word.stem for word in told[at : at + _COUNTED]) if at is not None else frozenset()
        if counted and not _holds(counted, asked.terms[0]):
            yield f"How many in all is not stated ({entry.title})."


def _of_now(asked: Asked, entry: Entry) -> Iterator[str]:
    """What was so when something happened need not be so now."""
    is_past = isinstance(entry, Event) and entry.kind is EventKind.EVENT
    if is_past and asked.wanted.want in (Want.WHERE, Want.WHO, Want.WHAT) and _NOW.search(asked.plain):
        yield "The source says what was then; what is so now, it does not say here."


def _of_things(asked: Asked, entry: Entry) -> Iterator[str]:
    """That someone did a last thing does not tell what it was."""
    is_told = any(fact.name == "what" and fact.known for fact in entry.facts)
    if asked.wanted.want is Want.WHAT and _LAST_THING.search(asked.plain) and not is_told:
        yield "What that was is not stated."


def _of_doing_there(asked: Asked, entry: Entry) -> Iterator[str]:
    """Being sent somewhere is not what was done there."""
    met = _DONE_THERE.search(asked.plain)
    if met is None:
        return
    there = {each for fact in entry.facts if fact.name == "where" for each in fact.entities}
    if any(term.entries and term.at >= met.end() and there.isdisjoint(term.entries) for term in asked.terms):
        yield "What was done there is not stated."


def _of_quotes_alone(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What an event's quotes say beside it need not be of it."""
    own = evidence.named | evidence.named_wholly | evidence.told
    apart = [
        term
        for term in asked.terms
        if len(term.entries) == 1 and not _holds(own, term) and evidence.part_in.isdisjoint(term.entries)
    ]
    doing = [term for term in asked.terms if not term.entries and evidence.covers(term)]
    beside = bool(asked.roles.doers and doing) and not any(_holds(own, term) for term in doing)
    if asked.wanted.want is Want.WHETHER and (beside or any(evidence.covers(term) for term in apart)):
        yield "It is not said of this in just these words."
    if asked.wanted.want not in (Want.WHICH, Want.WHAT):
        return
    saying = [term for term in asked.terms if not term.entries and evidence.covers(term) and not _holds(own, term)]
    saying = [term for term in saying if not term.own <= NOUNS.keys() | LIGHT_VERBS]
    if saying:
        yield f"Of {', '.join(f'“{term.text}”' for term in saying)}, it is not said in just these words."


def _is_possessed(asked: Asked, term: Term, entry: str) -> bool:
    """Whether a term is something of an entry's: Gottwald's office, the office of Gottwald."""
    for other in asked.terms:
        if entry not in other.entries:
            continue
        if re.fullmatch(r"['’]s?( \w+)? ", asked.plain[other.end : term.at]):
            return True
        if re.fullmatch(r" of (the )?", asked.plain[term.end : other.at]):
            return True
    return False


def _of_universals(asked: Asked, entry: Entry) -> Iterator[str]:
    """All, only, always: the source must say so itself."""
    if asked.wanted.want in (Want.WHICH, Want.ALL, Want.HOW_MANY, Want.SHARE):
        return
    plain = _NOT_UNIVERSAL.sub(" ", asked.plain)
    told = _NEARLY_ALL.sub(" ", _NOT_UNIVERSAL.sub(" ", _said(entry)))
    known = {_UNIVERSALS[word.folded] for word in words(told) if word.folded in _UNIVERSALS}
    for word in words(plain):
        kind = _UNIVERSALS.get(word.folded)
        if kind is None or (kind == "all" and asked.wanted.want in _OF_ANY):
            continue
        exception = next((fact for fact in entry.facts if fact.name.startswith("except") and fact.known), None)
        if exception and kind == "all":
            yield f"Not of all: the source names exceptions ({exception.text})."
            return
        if kind not in known:
            part = _PARTIAL.search(_quoted(entry))
            yield f"The source does not say “{word.typed}”" + (f"; it says “{part[0]}”." if part else " of it.")
            return


def _of_unknown(asked: Asked, entry: Entry) -> Iterator[str]:
    """What the source itself says that nobody knows: what they waited for was never written down."""
    for sentence in _SENTENCE.split(_quoted(entry)):
        told = stems(sentence)
        if _UNKNOWN.search(sentence) and any(not term.entries and _holds(told, term) for term in asked.terms):
            yield f"The source itself says that it is not known: “{sentence}”"


def _of_totals(asked: Asked, entry: Entry) -> Iterator[str]:
    """So many that did something are not all there were."""
    if asked.wanted.want is not Want.HOW_MANY:
        return
    if _IN_ALL.search(asked.plain) and not _IN_ALL.search(_said(entry)):
        yield "How many in all is not stated."
    elif isinstance(entry, Event) and asked.counted and not any(asked.says(each) for each in ORDINALS):
        named = words(entry.title)
        counts = [fact for fact in entry.facts if fact.name.startswith("how many")]
        if not counts or not all(fact.known for fact in counts):
            return
        if any(one.stem in ORDINALS and other.stem == asked.counted for one, other in pairwise(named)):
            yield "How many of them there were is not stated."


def _of_numbers(asked: Asked, entry: Entry) -> Iterator[str]:
    """Fewer than forty are not forty."""
    in_question = {_digits(word.folded) for word in asked.cut if word.is_number or word.folded in NUMERALS}
    bounds = {met["bound"].lower() for met in _BOUND.finditer(asked.plain)}
    for met in _BOUND.finditer(_quoted(entry)):
        number = _digits(next((word.folded for word in words(met["number"])), ""))
        if number in in_question and met["bound"].lower() not in bounds:
            yield f"The source says “{met[0]}”."


def _of_polarity(asked: Asked, evidence: Evidence, missed: Sequence[Term]) -> Iterator[str]:
    """What was so for what was not, and the other way round."""
    entry = evidence.entry
    saying = [term for term in asked.terms if term not in missed and entry.id not in term.entries]
    if not any(not term.entries for term in saying):
        return
    negative = _is_negative(saying, evidence)
    if asked.wanted.is_outcome:
        return
    if asked.wanted.want is Want.WHETHER and isinstance(entry, Event) and evidence.is_denial:
        return  # the source does answer that: it was not so
    if asked.is_negated and not negative and (_is_undone(saying, entry) or _is_not_yet(asked, entry)):
        return
    if asked.is_negated and not negative and not any(fact.name.startswith("except") for fact in entry.facts):
        yield "The source says what was so; of what was not, it says nothing here."
    elif (
        negative
        and not asked.is_negated
        and not _asks_about(asked, entry)
        and not any(_UNDONE.match(word.folded) for word in asked.cut)
    ):
        yield "The source says that it was not so, or not known to be."


def _is_negative(saying: Sequence[Term], evidence: Evidence) -> bool:
    """Whether the words that say some terms deny them: the title's, or those of the clause with what it leaves out."""
    entry = evidence.entry
    if evidence.is_denial:
        return True
    beyond_title = [
        term for term in saying if not _holds(evidence.named, term) and not term.entries and not term.own <= OFFICES
    ]
    if not beyond_title:
        return False
    texts = [f"{fact.name}: {fact.text}" for fact in entry.facts if fact.known]
    texts += [clause for quote in entry.quotes for clause in _CLAUSE.split(quote.text)]
    holding = [each for each in map(stems, texts) if all(_holds(each, term) for term in beyond_title)]
    shortest = min(holding, key=lambda each: len(each), default=frozenset[str]())
    return not NEGATIONS.isdisjoint(shortest)


def _asks_about(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks what or why of somebody who is unable to do something, and not of what isn't so."""
    named = stems(name_of(entry))
    denying = NEGATIONS & named
    return asked.wanted.want in (Want.WHAT, Want.WHY) and bool(denying) and denying <= _UNABLE


def _is_not_yet(asked: Asked, entry: Entry) -> bool:
    """Whether what wasn't yet is told by what came before it."""
    return any(word.folded == "yet" for word in asked.cut) and "before" in {
        word.folded for word in words(_quoted(entry))
    }


def _is_undone(saying: Sequence[Term], entry: Entry) -> bool:
    """Whether a clause with some of the words tells it by what was left undone: unaffected, for not hurt."""
    clauses = (words(clause) for quote in entry.quotes for clause in _CLAUSE.split(quote.text))
    return any(
        any(_UNDONE.match(word.folded) for word in clause)
        and any(not term.own.isdisjoint(word.stem for word in clause) for term in saying)
        for clause in clauses
    )


def _of_place_in_time(asked: Asked, entry: Entry) -> Iterator[str]:
    """What came after or before something that is named, where an entry says no such thing."""
    if asked.wanted.want is Want.HOW_LONG:
        return
    for at, word in enumerate(asked.cut[:-1]):
        if word.folded not in _PLACING:
            continue
        following = [each for each in asked.cut[at + 1 : at + 6] if each.folded not in GENERIC]
        placed = next((term for term in asked.terms if following and term.at == following[0].at), None)
        if placed is None or (isinstance(entry, Event) and (entry.after or entry.date.since)):
            continue
        said = stems(_said(entry))
        if word.folded == "after" and "post" in said:
            continue  # the post-war years: after the war
        if _PLACED.isdisjoint(said):
            yield f"What came {word.folded} “{placed.text}” is not stated."


def is_meant(asked: Asked, entry: Entry) -> bool:
    """Whether an entry tells what was to be, and the question asks what was."""
    named = entry.title if isinstance(entry, Event) else ""
    typed = {word.stem for word in asked.cut}
    return bool(_MEANT.search(named)) and _MEANT_STEMS.isdisjoint(typed) and not _MEANT.search(asked.plain)


def _of_intent(asked: Asked, entry: Entry) -> Iterator[str]:
    if is_meant(asked, entry):
        yield "The source says what was to be, not that it came to be."


def _of_being(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Whether someone is something: a quote that names both may say it of another."""
    of_others = [
        fact for fact in evidence.entry.facts if fact.entities and asked.roles.beings.isdisjoint(fact.entities)
    ]
    known = [f"{fact.name} {fact.text}" for fact in evidence.entry.facts if fact.known and fact not in of_others]
    own = evidence.named | evidence.named_wholly | stems(" ".join(known))
    saying = [term for term in asked.terms if asked.roles.beings.isdisjoint(term.entries)]
    here = {each for fact in evidence.entry.facts if fact.name in _SELF and fact.known for each in fact.entities}
    if asked.roles.beings and isinstance(evidence.entry, Event) and here and asked.roles.beings.isdisjoint(here):
        yield f"The source says it of someone else ({evidence.entry.title})."
    elif asked.roles.beings and any(evidence.covers(term) and not _holds(own, term) for term in saying):
        yield "That it is so is not said in just these words."


def _of_comparison(asked: Asked) -> Iterator[str]:
    if _COMPARED.search(asked.plain):
        yield "The source does not compare them in just these words."


def _digits(number: str) -> str:
    return str(NUMBER_WORDS.get(number, number))


def _holds(told: frozenset[str], term: Term) -> bool:
    return all(not alike.isdisjoint(told) for alike in term.stems)


def _quoted(entry: Entry) -> str:
    return " ".join(" ".join(quote.text.split()) for quote in entry.quotes)


def _said(entry: Entry) -> str:
    known = " ".join(f"{fact.name} {fact.text}" for fact in entry.facts if fact.known)
    return f"{name_of(entry)}. {known}. {_quoted(entry)}"


def has_universal(plain: str) -> bool:
    return any(word.folded in _UNIVERSALS for word in words(_NOT_UNIVERSAL.sub(" ", plain)))


def negates(cut: Sequence[Word]) -> bool:
    return any((word.stem in NEGATIONS and word.folded != "without") or word.folded in _FEWER for word in cut)
