"""Whether a clause has what a question wants, in the place that it asks for."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from lore.model import Kind, Passage
from lore.names.countries import countries
from lore.understanding.asked import Asked
from lore.understanding.dates_in import DATES_TOLD
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.grammar.clauses import Clause
from lore.understanding.grammar.phrases import TIMES, Phrase, phrases
from lore.understanding.grammar.questions import Asking, Place
from lore.understanding.grammar.tagging import Token
from lore.understanding.kinds import NOUNS
from lore.understanding.likeness import entries_named, is_called, term_of
from lore.understanding.numerals import NUMERALS
from lore.understanding.persons import is_one_person, is_people
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import words

_PLACING = frozenset(
    "in at on near between to into from off outside inside above below beneath under behind across along through around"
    " beyond beside within over upon among onto towards".split()
)
_BODIES = frozenset(
    "council government company parliament senate congress navy army fleet court guild league union party club order"
    " committee board ministry police crowd crew family church bank".split()
)
_ANYBODY = frozenset("people persons souls".split())
PARTS = frozenset(
    "half third thirds quarter quarters fifth fifths sixth sixths eighth eighths ninth ninths tenth tenths twelfth"
    " twentieth hundredth most majority".split()
)
_AT_TIME = ("in", "on", "at", "by", "during", "after", "before")
_NO_PLACE = frozenset(
    "start beginning end course presence absence name form view opinion first last war strike battle election vote"
    " secret silence person vain fog rain storm snow dark darkness war peace fact turn advance public private return"
    " addition particular general total part all favour exchange response order case debt love trouble use search"
    " protest anger fear despair death duty fire trial sale strike behalf charge power office way instead".split()
)
"""Nouns behind a preposition that tell how, and not where: in thick fog."""
_OWING = ("due", "owing", "thanks")
_BECAUSE = re.compile(r"(?:Because|Since|As) (?!of\b)[^,;:]+,")
"""A reason that leads in a sentence: because the coast has no coal, ..."""
_RESULT = re.compile(r"^[^,;:]+, so (?!that\b|far\b|much\b|many\b|long\b|called\b)[^,;:]*$", re.IGNORECASE)
"""What tells a reason, up to the verb of what came of it: she had no children, so her cousin ..."""
_DIRECTING = stemmed(
    "take took takes expect expected want wanted ask asked order ordered allow allowed force forced tell told cause"
    " caused help helped need needed urge urged teach taught persuade persuaded forbid forbade enable enabled invite"
    " invited"
)
"""Verbs behind which an infinitive tells what was to be done, and not why."""
_PUNISHING = stemmed(
    "throw threw thrown expel expelled dismiss dismissed jail jailed imprison imprisoned execute executed hang hanged"
    " banish banished exile exiled fine fined arrest arrested punish punished sentence sentenced convict convicted ban"
    " banned bar barred strip stripped remove removed flog flogged condemn condemned sack sacked fire fired demote"
    " demoted kick kicked drive driven disqualify disqualified thank thanked praise praised reward rewarded decorate"
    " decorated honour honoured blame blamed mock mocked behead beheaded shoot shot excommunicate excommunicated"
)
"""Verbs behind which `for` tells why it was done to somebody."""
_NO_CHARGE = frozenset("life good ever trial questioning safety work burial duty execution training".split())
"""What behind `for` tells how long, or what was to come: for life."""
_WISHING = frozenset("fearing hoping believing wanting wishing seeking intending trying".split())
_CITING = ("pleading", "citing")
"""Verbs that lead in the reason that somebody gave for what they did."""
_LOSING = stemmed("lose lost forfeit forfeited")
"""Verbs behind which `to` tells what took something from somebody: to frostbite."""
_LASTING = stemmed(
    "last lasted take took takes endure endured stay stayed remain remained continue continued spend spent serve served"
)
_SHORT = 2  # digits of what is no year
_LATER = frozenset("later then afterwards subsequently eventually finally soon".split())
_SPAN = re.compile(r"\bfrom \d{3,4} (?:to|until|till) \d{3,4}\b", re.IGNORECASE)
"""From when to when something lasted."""
_OFTEN = frozenset("once twice thrice every times weekly monthly yearly daily annually".split())


def fills(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    """Whether a clause tells what is wanted of the deed that it shares with a question."""
    fill = _FILLS.get(asked.wanted.want)
    return fill is not None and fill(finder, asked, question, clause, passage)


def in_place(question: Asking, clause: Clause) -> Sequence[Phrase]:
    """The phrases of a clause that stand where a question asks."""
    if question.place is Place.SUBJECT:
        return clause.patients if question.is_passive else clause.agents
    if question.place is Place.OBJECT:
        return clause.patients
    if question.prep:
        return [each for each in clause.adjuncts if each.prep == question.prep]
    return ()


def _with_owners(question: Asking, clause: Clause) -> list[Phrase]:
    """The phrases that stand where a question asks, each with what `of` leads in behind it: the Duchy of Ostrau."""
    return [Phrase(each.prep, (*each.tokens, *_owner(each, clause))) for each in in_place(question, clause)]


def _owner(phrase: Phrase, clause: Clause) -> tuple[Token, ...]:
    """What `of` leads in right behind a phrase of a clause."""
    around = [*phrases(clause.whole), *phrases(clause.rest)]
    at = around.index(phrase) if phrase in around else len(around)
    return tuple(token for each in around[at + 1 : at + 2] if each.prep == "of" for token in each.tokens)


def _is_new(asked: Asked, phrase: Phrase) -> bool:
    """Whether a phrase is about something that a question has not."""
    head = phrase.head
    if head is not None and head.is_noun and not head.stems.isdisjoint(asked.typed):
        return len(phrase.tokens) > 1 and any(
            token.tag == "CRD" or token.is_name for token in phrase.tokens if token.stems.isdisjoint(asked.typed)
        )
    telling = [token for token in phrase.tokens if token.folded not in GENERIC or token.tag == "CRD"]
    return any(token.stems.isdisjoint(asked.typed) for token in telling if token.tag not in ("AT0", "DPS", "PNP"))


def names_somebody(phrase: Phrase) -> bool:
    """Whether a phrase is about people, by their name or by what they are."""
    head = phrase.head
    if head is None:
        return False
    told = [word for word in words(head.text) if is_one_person(word) or is_people(word)]
    return bool(told) or (head.is_name and head.is_noun)


def _who(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    told = in_place(question, clause)
    if any(each.is_pronoun for each in told):
        return False
    return any(_is_new(asked, each) and (names_somebody(each) or _is_of_doers(finder, each)) for each in told)


def _is_of_doers(finder: Finder, phrase: Phrase) -> bool:
    """Whether a phrase is about those that do things together: the council, Portugal."""
    head = phrase.head
    is_body = head is not None and head.folded in _BODIES
    return is_body or not kinds_named(finder, phrase).isdisjoint({Kind.ORGANISATION, Kind.COUNTRY, Kind.GROUP})


def kinds_named(finder: Finder, phrase: Phrase) -> set[Kind]:
    """The kinds of the entries that a phrase names."""
    return {finder.kinds[each] for each in entries_named(finder, phrase)}


def _what(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    noun = [token for token in question.noun if token.folded not in GENERIC]
    if any(token.tag == "CRD" for token in question.noun):
        return False  # which nine of them
    told = [each for each in _with_owners(question, clause) if _is_new(asked, each) and each.has_noun]
    if not noun:
        return bool(told)
    head = noun[-1]
    kinds = {kind for each in head.stems for kind in NOUNS.get(each, ())}
    sort = term_of(asked, head)
    return any(
        not each.stems.isdisjoint(head.stems)
        or (sort is not None and sort.is_in(each.stems))
        or not kinds.isdisjoint(kinds_named(finder, each))
        or (Kind.COUNTRY in kinds and each.head is not None and each.head.folded in countries())
        or (sort is not None and is_called(finder, each, sort))
        for each in told
    )


def _how_many(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    noun = next((each for each in phrases(question.noun[1:]) if each.has_noun), None)
    head = noun.head if noun else None
    counted = head if head is not None and head.folded not in _ANYBODY else None
    place = list(in_place(question, clause)) or [*clause.objects, *clause.adjuncts]
    if question.noun and question.noun[0].folded == "much" and counted is None:
        place = [*clause.objects, *clause.adjuncts, *phrases(clause.whole)]
        return any(_number(asked, each) for each in place if not each.is_time)
    for each in place:
        if not _number(asked, each) or each.is_time or (_is_part(each) and not _asks_of(question)):
            continue
        told = each.stems.union(*(token.stems for token in _owner(each, clause)))
        if _counts_people(each) if counted is None else not counted.stems.isdisjoint(told):
            return True
    return False


def _counts_people(phrase: Phrase) -> bool:
    """Whether a number is one of people: 300 miners, or nine."""
    head = phrase.head
    return head is None or not head.is_noun or any(map(is_people, words(head.text)))


def _asks_of(question: Asking) -> bool:
    return any(token.folded == "of" for token in question.noun)


def _is_part(phrase: Phrase) -> bool:
    """Whether a phrase tells a share and not a number: two thirds."""
    return any(token.folded in PARTS for token in phrase.tokens)


def _number(asked: Asked, phrase: Phrase) -> bool:
    return any(
        (token.tag == "CRD" or token.folded in NUMERALS or token.text[:1].isdigit())
        and token.stems.isdisjoint(asked.typed)
        and not token.text.endswith("%")
        for token in phrase.tokens
    )


def _when(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    if asked.wanted.precision not in ("", "year"):
        return False
    if clause.verbs and any(token.folded in _LATER for token in (*clause.verbs, *clause.rest[:1])):
        clause = replace(clause, lead=())  # in 1180 she was crowned and later exiled
    text = _text_of(clause, passage)
    dates = list(dict.fromkeys(met[0] for met in DATES_TOLD.finditer(text)))
    if dates:
        return len(dates) == 1 or len(list(_SPAN.finditer(text))) == 1 == len(dates) - 1
    if asked.wanted.precision:
        return sum(_is_year(each) for each in phrases(clause.rest)) == 1
    around = (*phrases(clause.lead), *phrases(clause.rest))
    told = [each for each in around if each.is_time and not _is_relative(each) and _is_point(each)]
    told += [each for each in around if each.prep == "during" and each.has_noun and _is_new(asked, each)]
    return bool(told) and not DATES_TOLD.search(passage.text)


def _is_year(phrase: Phrase) -> bool:
    """Whether a phrase is no more than a year in which something was: in 1900."""
    return phrase.is_time and phrase.prep == "in" and phrase.text.isdigit() and len(phrase.text) > _SHORT


def _is_point(phrase: Phrase) -> bool:
    """Whether a phrase tells when, and not for how long or how often: on the day after, every January."""
    return phrase.prep in _AT_TIME or any(
        token.folded in ("every", "each", "next", "following") for token in phrase.tokens
    )


def _is_relative(phrase: Phrase) -> bool:
    """Whether a phrase tells a time only by what was told before: in the same week."""
    return any(token.folded in ("same", "that", "this", "those") for token in phrase.tokens)


def _where(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    dangling = question.rest[-1].folded if question.rest and question.rest[-1].folded in _PLACING else question.prep
    for each in clause.adjuncts:
        head = each.head
        is_placing = each.prep in _PLACING or (each.prep == dangling == "for")
        if not is_placing or head is None or each.is_time or not _is_new(asked, each):
            continue
        if each.tokens[0].text[:1].isdigit():
            continue  # on 19 Reapmonth, in a calendar of its own
        if (dangling and each.prep != dangling) or _is_of_people(finder, each):
            continue
        if head.tag == "NN2" and each.prep in ("on", "under", "behind", "beside", "between", "near"):
            return True
        if head.folded in _NO_PLACE or any(token.folded in _NO_PLACE for token in each.tokens):
            continue
        if any(token.is_name and token.is_noun for token in each.tokens):
            return True
        if not question.noun and each.tokens[0].tag in ("AT0", "DPS") and each.prep != "from":
            return True
    return False


def _is_of_people(finder: Finder, phrase: Phrase) -> bool:
    """Whether a phrase is about people, to whom something may go that goes to no place."""
    is_person = any(is_one_person(word) and not word.is_capital for word in words(phrase.text))
    return is_person or not kinds_named(finder, phrase).isdisjoint({Kind.PERSON, Kind.GROUP})


def _why(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    if any(token.tag == "TO0" for token in clause.lead):
        return True
    rest = clause.rest
    if question.prep == "for" and any(each.prep == "for" and each.has_noun for each in clause.adjuncts):
        return True
    because = _BECAUSE.match(passage.text)
    if because and clause.verb.at > because.end() and ";" not in passage.text[: clause.verb.at]:
        return True
    if _RESULT.search(passage.text[: clause.verb.at]):
        return True
    following = [token.folded for token in clause.following[:1]]
    is_apart = bool(rest) and rest[-1].text == ","
    if following in (["because"], ["lest"]) or (is_apart and following in (["since"], ["for"])):
        return True
    for at, token in enumerate(rest):
        if token.folded == "over" and any(each.tag == "DPS" for each in rest[at + 1 : at + 2]):
            return True  # turned away over its claim
        if token.folded in ("because", "lest") or token.folded in _OWING or token.folded in _WISHING:
            return True
        if [each.folded for each in rest[max(at - 1, 0) : at + 2]] == ["on", "account", "of"]:
            return True
        if token.folded == "for" and _is_charge(clause, rest[at + 1 :]):
            return True
        if token.folded in _CITING and at and rest[at - 1].text == ",":
            return True
        if token.tag == "TO0" and at and rest[at - 1].tag != "VVN" and (at > 1 or clause.objects):
            return clause.verb.stems.isdisjoint(_DIRECTING) and _is_purpose(asked, rest[at + 1 :])
        if token.folded == "order" and rest[at - 1].folded == "in":
            return True
        if token.folded == "so" and [each.folded for each in rest[at + 1 : at + 2]] == ["that"]:
            return True
    return False


def _is_charge(clause: Clause, behind: Sequence[Token]) -> bool:
    """Whether `for` leads in what somebody had something done to them for: for cheating at cards, for theft."""
    if not (clause.is_passive and behind) or clause.verb.stems.isdisjoint(_PUNISHING):
        return False
    is_doing = behind[0].tag == "VVG" or (behind[0].folded.endswith("ing") and behind[0].tag == "NN1")
    is_alone = len(behind) == 1 or not behind[1].is_noun
    is_charge = not behind[0].is_name and (is_doing or behind[0].tag == "NN1")
    return is_alone and is_charge and behind[0].folded not in TIMES | _NO_CHARGE


def _is_purpose(asked: Asked, behind: Sequence[Token]) -> bool:
    """Whether an infinitive tells what something was done for, of which the question has nothing."""
    return bool(behind) and behind[0].is_verb and behind[0].stems.isdisjoint(asked.typed)


def _how(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    if [token.folded for token in question.noun] == ["often"]:
        return any(token.folded in _OFTEN for token in clause.rest)
    for at, token in enumerate(clause.rest):
        if token.tag == "VVG" and at and clause.rest[at - 1].folded in ("by", "through", "without"):
            return True
    for each in phrases(clause.rest):
        if each.is_time or not each.tokens or not _is_new(asked, each):
            continue
        if each.prep == "to" and each.has_noun and not clause.verb.stems.isdisjoint(_LOSING):
            is_taker = each.tokens[0].folded not in ("the", "his", "her", "its", "their")
            return is_taker and not names_somebody(each)
        if each.prep in ("by", "with", "through", "using", "via"):
            return not (each.prep == "by" and clause.is_passive and names_somebody(each))
        is_bare = each.tokens[0].tag not in ("AT0", "DPS", "CRD") and not any(token.is_name for token in each.tokens)
        if each.prep == "in" and is_bare:
            return True
    return False


def _how_long(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    for each in (*phrases(clause.rest), *phrases(clause.lead)):
        is_counted = any(token.tag == "CRD" or token.folded in ("a", "an", "half") for token in each.tokens)
        is_lasting = not clause.verb.stems.isdisjoint(_LASTING) and not question.objects
        is_span = (each.prep in ("for", "within", "over") or (not each.prep and is_lasting)) and is_counted
        if is_span and any(token.folded in TIMES for token in each.tokens):
            return True
        if each.prep in ("until", "till", "since") and each.tokens:
            return True
    return False


def _share(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    told = [*phrases(clause.whole), *phrases(clause.rest)]
    return any(_is_share(token) for each in told for token in each.tokens if token.stems.isdisjoint(asked.typed))


def _is_share(token: Token) -> bool:
    return token.text.endswith("%") or token.folded in PARTS


def _whether(finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> bool:
    return True


def _text_of(clause: Clause, passage: Passage) -> str:
    """The words of a clause as they stand in a passage, without what other verbs have between its own."""
    parts = (clause.lead, clause.whole, (clause.verb, *clause.rest))
    return " ".join(passage.text[min(t.at for t in each) : max(t.end for t in each)] for each in parts if each)


_FILLS: dict[Want, Callable[[Finder, Asked, Asking, Clause, Passage], bool]] = {
    Want.WHO: _who,
    Want.WHAT: _what,
    Want.WHICH: _what,
    Want.HOW_MANY: _how_many,
    Want.WHEN: _when,
    Want.WHERE: _where,
    Want.WHY: _why,
    Want.HOW: _how,
    Want.HOW_LONG: _how_long,
    Want.SHARE: _share,
    Want.WHETHER: _whether,
}
