"""Whether an entry's slots, or an event's title, tell a deed with somebody's part in it."""

import re

from lore.model import Entry, Event, Fact, Reply, Standing, Statement, name_of
from lore.understanding import roles
from lore.understanding.asked import Asked
from lore.understanding.deed_words import BEGINNING, PAYING
from lore.understanding.doing import MEMBERS, RELATIVE
from lore.understanding.finding import Finder
from lore.understanding.grammar.clauses import clauses
from lore.understanding.grammar.phrases import Phrase
from lore.understanding.grammar.tagging import tagged
from lore.understanding.heads import first_stem, is_price, linked, post_told
from lore.understanding.kinds import OFFICES, POSTS
from lore.understanding.persons import PERSON_WORDS, is_worker
from lore.understanding.plain_deeds.deed import Deed, Part
from lore.understanding.plain_deeds.flat import PLACE_NOUNS, is_right_behind
from lore.understanding.plain_deeds.in_clauses import ACTING_FOR, is_of_people
from lore.understanding.quoting import quotes_for
from lore.understanding.roles import PREPOSITIONS
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.who import tells_by_whom
from lore.understanding.words import plain_stems, stems, words

_DOERS = ("er", "or", " by")
"""How the names of slots end that tell who did something."""
_LATER = ("successor", "follower")
"""How the names of slots begin that tell who came after somebody."""
_LEADING = stemmed("lead led command commanded head headed rule ruled govern governed run ran chair chaired")
_PLACES = {"in": ("where",), "at": ("where",), "to": ("to", "where to"), "from": ("from", "where from")}
"""The slots that tell what a preposition leads in."""
_HEADS = OFFICES | stemmed(
    "director manager chief commander commandant chairman chairwoman chair boss leader coach principal chieftain"
    " foreman headmaster headmistress"
)
_AFFECTED = ("what", "target", "whom", "of", "object", "to", "victim")
_PLACING = frozenset("in at on near against from into".split())
_NO_DOERS = frozenset(
    "brother sister father mother daughter number member partner follower supporter survivor prisoner successor"
    " predecessor letter order power border quarter rather other former color floor".split()
)
_DATED = re.compile(r"(?:in )?\d{3,4}\b")
_DOING = ("who", "by", "whose")


def is_in_slots(deed: Deed, part: Part, entry: Entry) -> bool:
    """Whether an entry's slots, or an event's title, tell a deed with somebody's part in it."""
    known = [fact for fact in entry.facts if fact.known]
    if any(_is_named_by(deed, fact) and _is_of(part, fact, entry) for fact in known):
        return True
    if not isinstance(entry, Event):
        return False
    if part.is_either and not deed.alike.isdisjoint(BEGINNING) and _is_titled(part, entry):
        return True  # when the strike began: its own date
    if deed.alike.isdisjoint(plain_stems("; ".join((entry.title, *entry.aliases, *entry.asked_as)))):
        return False
    if any(deed.is_survived(quote.text) for quote in entry.quotes):
        return False
    if _is_in_title(deed, part, entry):
        return True
    if deed.is_dying:
        return False
    if not deed.alike.isdisjoint(PAYING) and any(is_price(fact) for fact in known):
        return bool(part.named.entries & linked(entry, "to", *_DOING))
    if part.prep:
        slots: tuple[str, ...] = _PLACES.get(part.prep, (part.prep,))
    else:
        is_affected = part.is_done_to or (part.is_either and any(fact.name in _AFFECTED for fact in known))
        slots = _AFFECTED if is_affected else _DOING
    told = roles.of_event(entry)
    having = frozenset[str]() if part.prep or part.is_either else told.affected if part.is_done_to else told.doers
    naming = [fact for fact in known if _names(part, fact)]
    if not (part.prep or part.is_country):
        naming = [fact for fact in naming if fact.name != "where"]  # what was done there was not done to it
    is_had = bool(part.named.entries & having) and any(_is_headed(part, fact) for fact in naming)
    return is_had or any(_is_headed(part, fact) for fact in naming if fact.name in slots)


def of_own_slot(finder: Finder, asked: Asked, deed: Deed) -> Reply | None:
    """Who did what was done to somebody, by a slot of theirs that is named by it: founded by, for who founded it; None
    where they have none."""
    if asked.wanted.want is not Want.WHO or len(deed.parts) != 1 or not deed.parts[0].is_done_to:
        return None
    for entity in finder.library.entities(sorted(deed.parts[0].named.entries)):
        facts = tuple(fact for fact in entity.facts if fact.known and _tells_doer(fact) and _is_named_by(deed, fact))
        if facts and entity.quotes:
            statement = Statement(entity, facts, quotes_for(entity, facts, asked))
            return asked.reply(Standing.ANSWER, (statement,))
    return None


def _is_headed(part: Part, fact: Fact) -> bool:
    """Whether a fact is about somebody, or all of theirs, and not about another of whom it tells by them: no dog of the
    Loys, and none who opposed them."""
    cut, own = words(fact.text), frozenset().union(*part.named.stems) - {"the"}
    at = next((at for at, word in enumerate(cut) if word.stem in own), None)
    if at is None:
        return True  # by another of their names
    before = [word for word in cut[:at] if word.folded not in ("the", "a", "an")]
    if any(word.folded in RELATIVE for word in before):
        return False
    if before and before[-1].folded in _PLACING:
        return False  # led the coup in Guatemala
    of_whom = before[-2] if len(before) > 1 and before[-1].folded == "of" else None
    return of_whom is None or of_whom.folded in MEMBERS or of_whom.stem in PERSON_WORDS | ACTING_FOR | PLACE_NOUNS


def _is_named_by(deed: Deed, fact: Fact) -> bool:
    """Whether a slot is named by a deed, or by the office of whoever leads, where that is the deed: its colonel."""
    is_of_leader = not deed.alike.isdisjoint(_LEADING) and _is_office(fact)
    return is_of_leader or not deed.alike.isdisjoint(plain_stems(fact.name) | _deed_of(fact))


def _tells_doer(fact: Fact) -> bool:
    return tells_by_whom(fact) or _is_doer(fact.name.lower())


def _is_doer(name: str) -> bool:
    """Whether a slot is named by a word for whoever does something: founder, killer."""
    return is_worker(name) or (name.endswith(("er", "or")) and name.isalpha() and name not in _NO_DOERS)


def _deed_of(fact: Fact) -> frozenset[str]:
    """The stems of what whoever a slot is named by does: founded, of a founder."""
    name = fact.name.lower()
    verbs = (name.removesuffix("r"), name.removesuffix("er"), f"{name.removesuffix('er')}ed") if _is_doer(name) else ()
    return frozenset(map(stem, verbs))


def _is_office(fact: Fact) -> bool:
    """Whether a slot tells who is in an office, by its name, or who somebody is: office: captain of the Patience."""
    return plain_stems(fact.name) <= _HEADS or (fact.name in POSTS and _headed(fact) is not None)


def _headed(fact: Fact) -> re.Match[str] | None:
    """The post of whoever leads that a fact tells, and of what: captain of the Patience, and no chief of security."""
    met = post_told(fact)
    return None if met is None or _HEADS.isdisjoint(stems(met["noun"])) else met


def _is_of(part: Part, fact: Fact, entry: Entry) -> bool:
    """Whether a slot named by a deed tells it of somebody: on their own card as led by, for who led them."""
    is_by = _tells_doer(fact) or fact.name.startswith(_LATER)
    is_other = _names(part, fact)
    if fact.name in POSTS and (headed := _headed(fact)):
        first = first_stem(headed["of"])  # the Patience, and no security of the company
        is_theirs = any(not each.isdisjoint(first) for each in part.named.stems)
        return part.is_done_to and is_theirs and part.named.is_in(stems(headed["of"]) | {"the"})
    if part.prep:
        is_own = entry.id in part.named.entries and not fact.name.endswith(f" {part.prep}")
        return is_other or is_own  # who worked for her, and not for whom she did
    if entry.id in part.named.entries:
        is_dated = bool(_DATED.match(fact.text))  # founded: in 1871, by Zed
        is_of_itself = is_dated or (not (is_by or fact.entities) and (part.is_done_to or part.is_either))
        return is_by == part.is_done_to or is_of_itself or plain_stems(fact.name) <= _HEADS
    is_titled = isinstance(entry, Event) and _is_titled(part, entry)
    if part.is_done_to and is_titled and fact.name.endswith(_DOERS) and not _is_place_of(part, name_of(entry)):
        return True  # the mediator of the peace, for who mediated it
    return is_other and is_by != part.is_done_to and _is_headed(part, fact)


def _names(part: Part, fact: Fact) -> bool:
    """Whether a fact names somebody; by their own words, where they have no entry."""
    if not part.named.entries:
        return part.named.is_in(stems(fact.text) | {"the"})
    return bool(part.named.entries & {*fact.entities})


def _is_place_of(part: Part, title: str) -> bool:
    """Whether a title has somebody only as where, or to whom, its own deed was done: the siege of Deepwell, for who led
    Deepwell."""
    cut, own = words(title), frozenset().union(*part.named.stems) - {"the"}
    at = next((at for at, word in enumerate(cut) if word.stem in own), 0)
    before = [word for word in cut[:at] if word.folded not in ("the", "a", "an")]
    return bool(before) and before[-1].folded in PREPOSITIONS and before[0].stem not in own


def _is_in_title(deed: Deed, part: Part, event: Event) -> bool:
    """Whether a title has somebody in their part, or the deed as a noun beside them: the stock crash."""
    telling = [each for each in clauses(event.title) if not deed.is_dying or deed.tells(each)]
    told = [each for clause in telling for each in deed.told_of(part, clause)]
    if any(_is_called(part.named, each) or (part.is_country and is_of_people(each)) for each in told):
        return True
    if part.prep or deed.is_dying:
        return False
    if part.is_done_to and is_right_behind(deed, part, words(event.title)):
        return True
    nouns = (token.stems for token in tagged(event.title) if token.is_noun)
    return any(not deed.alike.isdisjoint(each) for each in nouns) and _is_titled(part, event)


def _is_titled(part: Part, event: Event) -> bool:
    """Whether a title says whom a question names, in its own word for them."""
    return any(part.named.is_in(stems(each) | {"the"}) for each in (event.title, *event.aliases))


def _is_called(named: Term, phrase: Phrase) -> bool:
    """Whether a phrase is of whom a term names, and not of something of theirs: the walls of Vitrane."""
    own = frozenset().union(*named.stems)
    head = frozenset() if phrase.head is None else phrase.head.stems
    has_epithet = [token.folded for token in phrase.tokens[1:2]] == ["the"] and not own.isdisjoint(
        phrase.tokens[0].stems
    )
    return named.is_in(phrase.stems | {"the"}) and (has_epithet or not head.isdisjoint(own))  # Edrun the Mild
