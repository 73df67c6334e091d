"""Who held an office before or after somebody, and who or what came second."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lore.model import Entity, Entry, Event, EventKind, Fact, Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.dated import telling
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.kinds import NOUNS, TITLES
from lore.understanding.order import precedence
from lore.understanding.order.forms import NEXT
from lore.understanding.order.sides import tell
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems, words

_BESIDE = (
    rf"(?:(?:{NEXT}) )?(?P<how>before|after|follow(?:ed|s)|succeed(?:ed|s)|replaced|preceded|precedes|tookover from"
    r"|took over (?:after|from))"
)
_HELD = (
    r"(?:was|is|were|became|came|got|took(?: over)?|held|served|ruled|reigned|had|commanded|led|ran|governed)"
    r"(?: (?:in|as|to be))?"
)
_FOLLOWED = re.compile(
    rf"^\W*who(?:s|['’]s)?(?: {_HELD})?(?: (?:the )?(?P<role>[\w’' -]+?))? {_BESIDE} (?P<who>.+?)"
    r"(?: (?:as|in the office of) (?:the |a )?(?P<as>.+?))?\W*$",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"^\W*(?:who|which|what)\b(?P<a>.*?)\b(?:second|2nd|next after the first)\b(?P<b>.*?)\W*$", re.IGNORECASE
)
_OFFICES = ("office", "title", "post", "position")
_AFTER = re.compile(r"(?:the |an? )?(?:[\w’-]+ ){1,4}?after (?!the\b|an?\b|his\b|her\b|their\b)[^\W\d_a-z]")
"""How an office is told with whose it was before: president after Ada Holt."""
_EARLIER = ("before", "preceded", "precedes")
_FIRST, _SECOND_OF = stem("first"), stem("second")
_COMING = stemmed("go went turn turned join joined come came become became get got")


def followed(finder: Finder, asked: Asked) -> Reply | None:
    """Who came before or after somebody, in an office if one is asked for; None where nothing tells."""
    if met := _FOLLOWED.match(asked.plain):
        role = finder.namer.terms(words(" ".join(filter(None, (met["role"], met["as"])))))
        named = finder.namer.terms(words(met["who"]))
        named = [term for term in named if term.text.lower() not in TITLES]
        if len(named) != 1 or not named[0].entries or any(term.is_stranger for term in role):
            return None
        is_earlier = met["how"].lower() in _EARLIER
        return _beside(finder, asked, named[0], role, is_earlier)
    return None


def second(finder: Finder, asked: Asked) -> Reply | None:
    """Who or what came second: what the source places after the first of them; None where it places nothing so."""
    met = _SECOND.match(asked.plain)
    if met is None:
        return None
    asking = finder.namer.terms(words(f"{met['a']} {met['b']}"))
    terms = [term for term in asking if term.entries or not term.own <= _COMING | NOUNS.keys()] or asking
    if not terms or any(term.is_stranger for term in terms):
        return None
    meant = [each for _, each in finder.ranked(terms, events=True) if all(map(each.covers, terms))]
    firsts = (each.entry for each in meant if _FIRST in each.named_wholly)
    first = next((each for each in firsts if isinstance(each, Event)), None)
    if first is None or any(_SECOND_OF in each.named_wholly for each in meant):
        return None
    followers = _after(finder, first)
    if len(followers) != 1:
        return asked.reply(Standing.PARTLY, (tell(first),), unsaid=("Which came second is not stated.",))
    event = followers[0]
    noted = replace(asked, note="It is what the source places next after the first.")
    standing = Standing.ANSWER if event.quotes else Standing.PARTLY
    return noted.reply(standing, (Statement(event, _who(event), telling(event), event.date.known), tell(first)))


def _after(finder: Finder, first: Event) -> list[Event]:
    """What is placed after a first one and tells the same, or takes over from whom it tells of."""
    library = finder.library
    people = library.entities(sorted(precedence.who(first)))
    names = stems(" ".join(name for each in people for name in (each.name, *each.aliases)))
    telling_of = stems(first.title) - names - {_FIRST}
    found: list[Event] = []
    for event in library.events(library.all_event_ids()):
        is_placed = bool(event.after and event.after.anchor == first.id and event.kind is EventKind.EVENT)
        is_same = len(telling_of & stems(event.title)) > 1 and precedence.who(event) != precedence.who(first)
        if (is_placed and is_same) or precedence.takes_over(library, first, event):
            found.append(event)
    return found


def _who(event: Event) -> tuple[Fact, ...]:
    return tuple(fact for fact in event.facts if fact.name == "who" and fact.known)[:1]


def _beside(finder: Finder, asked: Asked, named: Term, role: Sequence[Term], is_earlier: bool) -> Reply | None:
    """The one whom a fact names as coming after, or before, the one who is named."""
    statements: list[Statement] = []
    entries = _entries(finder, named)
    for entry in entries:
        for fact in _predecessors(finder, entry) if is_earlier else precedence.successors(entry):
            if _is_of(entry, named) and _says(finder, entry, fact, role):
                statements.append(_statement(entry, fact))
        for fact in precedence.successors(entry) if is_earlier else _predecessors(finder, entry):
            if named.entries & set(fact.entities) and _says(finder, entry, fact, role):
                who = next((each for each in entry.facts if each.name == "who" and each.known), fact)
                statements.append(_statement(entry, who))
    if statements:
        chosen = next((each for each in statements if isinstance(each.entry, Event)), statements[0])
        return asked.reply(Standing.ANSWER if chosen.quotes else Standing.PARTLY, (chosen,))
    wrong_way = [entry for entry in entries for fact in pointing_the_other_way(finder, entry, named, is_earlier)]
    own = finder.library.entities(sorted(named.entries))
    if wrong_way and own and own[0].quotes:
        how = "before" if is_earlier else "after"
        unsaid = (f"Who came {how} is not stated ({own[0].name}).",)
        return asked.reply(Standing.PARTLY, (Statement(own[0], (), own[0].quotes[:2]),), unsaid=unsaid)
    return None


def _predecessors(finder: Finder, entry: Entry) -> list[Fact]:
    """The facts that name whom somebody came after, in an office; or an office that they were in after one person."""
    offices = [fact for fact in entry.facts if fact.name in _OFFICES and fact.known and _AFTER.match(fact.text)]
    after = [fact for fact in offices if [finder.kinds[each] for each in fact.entities] == [Kind.PERSON]]
    return [*precedence.predecessors(entry), *after]


def pointing_the_other_way(finder: Finder, entry: Entry, named: Term, is_earlier: bool) -> list[Fact]:
    """The facts that tell who is on the other side of somebody than is asked."""
    own = precedence.successors(entry) if is_earlier else _predecessors(finder, entry)
    others = _predecessors(finder, entry) if is_earlier else precedence.successors(entry)
    return [*(own if _is_of(entry, named) else ()), *(fact for fact in others if named.entries & set(fact.entities))]


def _entries(finder: Finder, named: Term) -> list[Entry]:
    """The entries of whom is named, and the events and entities tied to them."""
    library = finder.library
    ids = list(dict.fromkeys(each for entry in sorted(named.entries) for each in library.event_ids_of(entry)))
    events: Iterable[Entry] = library.events(ids)
    ranked = (evidence.entry for _, evidence in finder.ranked([named]) if isinstance(evidence.entry, Entity))
    return [*events, *ranked]


def _is_of(entry: Entry, named: Term) -> bool:
    return entry.id in named.entries or (isinstance(entry, Event) and bool(named.entries & precedence.who(entry)))


def _says(finder: Finder, entry: Entry, fact: Fact, role: Sequence[Term]) -> bool:
    """Whether an entry, or those whom it names, say the office."""
    people = finder.library.entities([entry.id, *fact.entities]) if isinstance(entry, Entity) else []
    told = [Evidence(entry), *map(Evidence, people)]
    return all(any(evidence.covers(term) for evidence in told) for term in role)


def _statement(entry: Entry, fact: Fact) -> Statement:
    if isinstance(entry, Event):
        return Statement(entry, (fact,), telling(entry), entry.date.known)
    return Statement(entry, (fact,), entry.quotes[:2])
