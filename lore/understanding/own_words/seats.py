"""Where a body has its seat, told by a slot for that: seat, headquarters, hideout, location."""

import re
from collections.abc import Iterator

from lore.model import Entity, Fact, Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.numerals import is_count
from lore.understanding.own_words.telling import entity_called, is_over
from lore.understanding.quoting import quotes_for
from lore.understanding.repeating import is_all_said
from lore.understanding.words import stems, words

_SEATS = ("seat", "headquarters", "base", "home")
_HIDING = ("hideout", "lair", "stronghold")
_ANYWHERE = ("location", "address", "located", "located in", "located at")
_ALL = (*_ANYWHERE, *_SEATS, "based in", "based at", *_HIDING)
_NOUN = rf"(?P<noun>{'|'.join((*_SEATS, *_HIDING, 'head office', 'location', 'address'))})"
_WHERE = re.compile(
    rf"^\W*where(?:['’]?s| is| was| are| were| exactly is) (?:(?P<owner>[^?]+?)['’]s? {_NOUN}"
    rf"|the {_NOUN.replace('noun', 'first')} of (?P<of>[^?]+?)"
    r"|(?P<who>[^?]+?)(?: (?:located|situated|based|headquartered|found|housed))?)\W*$",
    re.IGNORECASE,
)
_HAVING = re.compile(
    rf"^\W*where (?:do|does|did) (?P<who>[^?]+?) have (?:its|their|his|her|the|an?) {_NOUN}\W*$", re.IGNORECASE
)
_PEOPLE_OF = re.compile(r"^(?:the )?(?P<people>[\w-]+) (?:of|in|from) (?P<of>[^?]+)$", re.IGNORECASE)
_SOMEWHERE = re.compile(
    r"[A-Z]|\b(?:in|at|on|near|by|under|behind|off|above|below|beneath|beside|beyond|inside|outside|between)\b"
)
"""What a slot must have that names a place, unless it has a link."""
_MEMBERS = stems("members")
_MOST = 20
"""Entries among which those are looked for whose people go by a name."""
_BODIES = (Kind.ORGANISATION, Kind.GROUP)


def of_seat(finder: Finder, asked: Asked) -> Reply | None:
    """Where an entity is, or has its seat, by its slot for that; None for a person, and where it has none."""
    asking = _HAVING.match(asked.plain) or _WHERE.match(asked.plain)
    if asking is None:
        return None
    told = asking.groupdict()
    noun = (told.get("noun") or told.get("first") or "").lower()
    who = told.get("who") or told.get("owner") or told.get("of") or ""
    entity = entity_called(finder, who) or _of_people(finder, who)
    if entity is None or entity.kind is Kind.PERSON:
        return None
    for name in _names(entity, noun):
        facts = tuple(each for each in entity.facts if each.name.lower() == name)
        if facts:
            is_told = facts[0].known and not facts[0].spoiler and not is_all_said(asked, facts[0]) and entity.quotes
            if not _is_place(facts[0]) or is_over(asked, facts[0].text):
                return None
            statement = Statement(entity, facts[:1], quotes_for(entity, facts[:1], asked))
            return asked.reply(Standing.ANSWER, (statement,)) if is_told else None
    return None


def _is_place(fact: Fact) -> bool:
    """Whether a slot tells a place, and not how many have a seat, or who is the base."""
    if fact.text[:1].isdigit() or any(map(is_count, words(fact.text)[:1])):
        return fact.name.lower() == "address"
    return bool(fact.entities) or _SOMEWHERE.search(fact.text) is not None


def _names(entity: Entity, noun: str) -> Iterator[str]:
    """The names of slots that tell what is asked, the nearest first."""
    alike = next((group for group in (_SEATS, _HIDING) if noun in group), ())
    alike = _SEATS if noun == "head office" else alike
    if not noun:
        yield from _ALL if entity.kind in _BODIES else _ANYWHERE
    elif entity.kind in _BODIES or noun not in alike:
        yield from dict.fromkeys((noun, *alike))
    else:
        yield noun


def _of_people(finder: Finder, who: str) -> Entity | None:
    """The body whose people a question names: the mages of the Order of the Lantern, or the mages of only one."""
    met = _PEOPLE_OF.match(who)
    if met and (entity := entity_called(finder, met["of"])):
        people = stems(met["people"])
        told = stems(" ".join(entity.asked_as)) | _MEMBERS
        return entity if entity.kind in _BODIES and people <= told else None
    own = stems(who) - {"the"}
    if not own:
        return None
    full_text = finder.library.full_text
    holding = full_text.entries_holding(" ".join(f'"{word.folded}"' for word in words(who) if word.stem in own), _MOST)
    found = [
        each
        for each in finder.library.entities(holding)
        if each.kind in _BODIES and any(stems(name) - {"the"} == own for name in each.asked_as)
    ]
    return found[0] if len(found) == 1 else None
