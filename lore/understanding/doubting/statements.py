"""Doubts about what is told of an entry: who it leaves out, whom a question means, and words that are only near."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

from lore.model import Entity, Entry, Event, EventKind, Kind, Statement, name_of
from lore.understanding.anchored import COMING_AFTER, is_share_of_another
from lore.understanding.asked import Asked
from lore.understanding.being import asks_for_office
from lore.understanding.doing import deed_asked
from lore.understanding.doubting.deeds import told_outright
from lore.understanding.doubting.doers import of_asked_doer, of_asked_object, of_doer
from lore.understanding.doubting.numbers import of_number_told, of_people_of
from lore.understanding.doubting.sides import of_office_asked, of_whom
from lore.understanding.doubting.wordings import NEAR_IT
from lore.understanding.evidence import Evidence, content
from lore.understanding.exceptions import contrasts
from lore.understanding.generic import LIGHT_VERBS
from lore.understanding.grammar.questions import Place, asking
from lore.understanding.kinds import OFFICES, PEOPLE
from lore.understanding.numerals import NUMBERS, is_count
from lore.understanding.opposites import says_alike
from lore.understanding.outcomes import tells_outcome, tells_what_it_became
from lore.understanding.passing import PASSING
from lore.understanding.pronouns import PERSONAL, unclear_pronoun
from lore.understanding.prose import quoted, sentences
from lore.understanding.roles import BE, is_participle, led_by
from lore.understanding.slots import SLOTTED
from lore.understanding.stems import stem
from lore.understanding.sufficing import chosen_side, is_light, is_other_choice
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.told_of_others import of_someone_else, of_something_else
from lore.understanding.wanted import Want
from lore.understanding.who import BESIDES, is_of_others, owns
from lore.understanding.wording import are_in_reasons
from lore.understanding.words import Word, plain_stems, stems, words

_NEARLY_SURE = 0.79
"""How surely an entry must say each word of what a yes affirms: as a quote does, at least."""
_TITLED = stemmed("title office post position rank")
_SUCCEEDING = stemmed("succeed succeeded success successful fail failed failure")
_PURPOSES = ("purpose", "aim", "use")
_TITLES = ("title", "office", "rank")
_BECOMING = stemmed("become became")
_CHOSEN = _BECOMING | stemmed("elected elect chosen choose appointed appoint made crowned sworn succeeds")
"""Stems by which a title tells who came to be in an office."""
_NAME_OF = re.compile(
    r"\bnames? of (?:the |his |her |its |their |\w+['’]s )?(?P<of>[\w-]+)|\b(?P<whose>[\w-]+)['’]s name\b",
    re.IGNORECASE,
)
_ANY = re.compile(r"(?:an?|one of \w+) (?P<of>(?:[\w-]+ ?){1,3})", re.IGNORECASE)
"""How a text begins that tells of somebody without a name."""
_ELSE = re.compile(r"\b(?:who|which \w+|where) else\b", re.IGNORECASE)
_BEEN = re.compile(r"^\W*who (?:were|are|have been|had been|has been)\b", re.IGNORECASE)
_ITEMS = re.compile(r"; |, (?:and )?| and ")
_OPEN = re.compile(
    r"\b(?:(?:their|his|her|its|the) )?names? (?:is|are|was|were) (?:not|never) (?:stated|given|known|recorded)",
    re.IGNORECASE,
)
_WHO_THEY = re.compile(
    r"\bwho (?:were|are) (?:they|the (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten))\b", re.IGNORECASE
)
"""What asks who several are."""
_HAVING = re.compile(r"\b(?:did|do|does) [^?]* have (?:an?|any|its|their|his|her) ", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|out of)\W*$", re.IGNORECASE)
_COMING = re.compile(r"\b(?:come|came|originate|originated|hail|hailed) from\W*$", re.IGNORECASE)
_WHO_DID = re.compile(r"\b(?:of|to) (?:the |a |an )?[^?]{2,40}? (?:who|that) ", re.IGNORECASE)
"""What somebody did of whom it is asked what became."""
_SORT_OF_PEOPLE = re.compile(
    r"\bwhat (?:kinds?|sorts?|types?) of (?:people|persons?|men|women|folks?) (?:was|were)\b", re.IGNORECASE
)
_OF_IT = re.compile(r"^\W*what (?:is|was|were|are) (?:the )?(?:[\w’-]+ ){1,3}of (?P<of>[^?]+)", re.IGNORECASE)


def of_statement(
    asked: Asked, evidence: Evidence, statement: Statement, missed: Sequence[Term], kinds: Mapping[str, Kind]
) -> list[str]:
    """Sentences about how what is told of an entry differs from what is asked; none where it is just that."""
    return [
        *_of_titles(asked, statement),
        *_of_others_named(asked, statement, kinds),
        *_of_anybody_else(asked, statement),
        *_of_several(asked, statement),
        *_of_one(asked, statement),
        *_of_unnamed(asked, statement),
        *_of_name(asked, statement),
        *_of_neighbour(asked, statement, kinds),
        *_of_capacity(asked, statement),
        *_of_slot(asked, statement),
        *_of_list(asked, statement),
        *_of_share(asked, statement, kinds),
        *_of_purpose(asked, statement),
        *_of_reason_itself(asked, evidence),
        *of_number_told(asked, evidence, statement),
        *of_people_of(asked, evidence, kinds),
        *_of_another_slot(asked, statement),
        *_of_doer_alone(asked, statement),
        *of_doer(asked, evidence, statement, kinds),
        *of_whom(asked, evidence, statement, kinds),
        *of_office_asked(asked, evidence, statement),
        *of_asked_doer(asked, evidence, kinds),
        *of_asked_object(asked, evidence, kinds),
        *_of_owned(asked, statement),
        *_of_pronouns(asked, kinds),
        *_of_origin(asked, statement, kinds),
        *_of_sort(asked, statement, kinds),
        *_of_outcome(asked, statement),
        *_of_office(asked, evidence),
        *(_of_yes(asked, evidence, missed) if asked.wanted.want is Want.WHETHER else ()),
    ]


def _of_titles(asked: Asked, statement: Statement) -> Iterator[str]:
    """Whoever is given a power is not said to have become what its giver was."""
    becoming = any(_BECOMING & term.own for term in asked.terms)
    main = takewhile(lambda word: word.folded not in ("when", "once", "after", "while"), asked.cut)
    by_office = asked.wanted.want is Want.WHO and not asked.wanted.whom and any(word.stem in OFFICES for word in main)
    given = any(fact.name == "to" for fact in statement.facts)
    by_title = asked.wanted.want in (Want.WHAT, Want.WHICH) and any(word.stem in _TITLED for word in asked.cut[1:2])
    if becoming or by_title or (by_office and given):
        for fact in statement.entry.facts:
            if fact.name.startswith(_TITLES) and not fact.known:
                yield f"{fact.label}: not stated ({name_of(statement.entry)})."


def _of_others_named(asked: Asked, statement: Statement, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """Whom or what a question names besides, if no fact that is told names it, nor a sentence with the fact's words;
    what is told of one person is never told of another that alone is named."""
    entry = statement.entry
    if not isinstance(entry, Entity) or not statement.facts:
        return
    telling = _telling(statement)
    linked = {each for fact in statement.facts for each in fact.entities} | {entry.id}
    for term in asked.terms:
        is_besides = bool(term.entries) and term.entries.isdisjoint(linked)
        is_another = entry.id not in asked.entries and all(
            kinds[each] is Kind.PERSON for each in {entry.id, *term.entries}
        )
        if is_besides and (is_another or not any(map(term.is_in, telling))):
            yield f"Of “{term.text}”, that is not stated in just these words."


def _telling(statement: Statement) -> list[frozenset[str]]:
    """The stems of the facts that are told, and those of each sentence with most of the words of one."""
    told = stems(" ".join(f"{fact.name} {fact.text}" for fact in statement.facts))
    own = [stems(fact.text) for fact in statement.facts]
    said = map(stems, sentences(statement.entry))
    return [told, *(each for each in said if any(len(each & fact) * 2 > len(fact) for fact in own))]


def _of_anybody_else(asked: Asked, statement: Statement) -> Iterator[str]:
    """Who else did something is not who did it."""
    shown = {each for fact in statement.facts for each in fact.entities}
    is_besides = bool(BESIDES.search(asked.plain)) and not any(fact.name == "exception" for fact in statement.facts)
    listing = [fact for fact in statement.facts if fact.known and not asked.entries.isdisjoint(fact.entities)]
    if is_besides and any(is_of_others(asked, fact) for fact in listing):
        return
    is_of_things = asked.wanted.want is Want.WHAT and "other than" not in asked.plain
    is_of_them = (asked.wanted.want is Want.WHICH or is_of_things) and shown <= asked.entries
    is_of_them |= asked.wanted.want is Want.WHO
    is_else = bool(_ELSE.search(asked.plain)) and (not is_besides or shown <= asked.entries)
    if is_else or (is_besides and is_of_them and not _ELSE.search(asked.plain)):
        yield "Of any other, the source says nothing here."


def _of_several(asked: Asked, statement: Statement) -> Iterator[str]:
    """The first of several in an office is not all of them, who were the Speakers; nor is the one of two that is
    named."""
    told = {each for fact in statement.facts for each in fact.entities}
    named = {word.folded for word in words(name_of(statement.entry))}
    is_one_of = any(word.folded.endswith("s") and word.folded[:-1] in named for word in asked.cut[1:])
    is_of_one = asked.wanted.want is Want.WHO and bool(_BEEN.search(asked.plain)) and len(told) == 1
    is_listed = asked.is_listing and len(statement.quotes) <= len(statement.entry.quotes)  # no bullets were added
    if is_one_of and (is_of_one or (is_listed and len(told) <= 1 and isinstance(statement.entry, Event))):
        yield "Whether there were others, it does not say here."
    many = next((NUMBERS.get(one.folded, 0) for one, word in pairwise(asked.cut) if _is_counted(asked, word)), 0)
    items = {item for fact in statement.facts for item in _ITEMS.split(fact.text)}
    is_of_all = is_listed or (asked.wanted.want is Want.WHO and bool(_WHO_THEY.search(asked.plain)))
    if is_of_all and 0 < max(len(told), len(items)) < many:
        yield f"Not all {many} of them are named here."


def _of_one(asked: Asked, statement: Statement) -> Iterator[str]:
    """Of which kind several were does not tell which one it was: which party, of extremist parties."""
    if asked.wanted.want is not Want.WHICH:
        return
    asked_for = {word.folded for word in asked.cut}
    for fact in statement.facts:
        which, _, noun = fact.name.lower().partition(" ")
        ones = {noun[:-1], f"{noun[:-3]}y"}
        if which == "which" and noun.endswith("s") and asked_for & ones and stem(noun) in stems(fact.text):
            yield f"Which one it was is not stated ({name_of(statement.entry)})."


def _is_counted(asked: Asked, word: Word) -> bool:
    """Whether a word is the plural of what is counted, and no part of a name."""
    return word.folded.endswith("s") and not any(term.entries and term.at <= word.at < term.end for term in asked.terms)


def _of_unnamed(asked: Asked, statement: Statement) -> Iterator[str]:
    """What a fact itself says that it leaves open: envoys; their names are not stated."""
    for fact in statement.facts:
        if asked.wanted.want in (Want.WHO, Want.WHICH) and (met := _OPEN.search(fact.text)):
            yield f"{met[0][0].upper()}{met[0][1:]} ({name_of(statement.entry)})."


def _of_name(asked: Asked, statement: Statement) -> Iterator[str]:
    """That it was a nephew does not tell a nephew's name."""
    met = _NAME_OF.search(asked.text)
    for fact in statement.facts if met else ():
        any_of = _ANY.match(fact.text)
        if met and any_of and not fact.entities and stems(any_of["of"]) & stems(met["of"] or met["whose"]):
            yield f"The name is not stated ({name_of(statement.entry)})."


def _of_neighbour(asked: Asked, statement: Statement, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """Whoever a question puts somebody before or after is not who that was."""
    if asked.wanted.want is not Want.WHO:
        return
    people = [term for term in asked.terms if any(kinds[each] is Kind.PERSON for each in term.entries)]
    named = {each for fact in statement.facts for each in fact.entities}
    told = named if any(kinds[each] is Kind.PERSON for each in named) else {statement.entry.id}
    deed = deed_asked(asked.cut)
    is_after = deed is not None and deed.stem in COMING_AFTER
    own = [fact for fact in statement.facts if fact in statement.entry.facts]
    is_told = not own or any(not COMING_AFTER.isdisjoint(stems(fact.name)) for fact in own)
    if is_after and not is_told and statement.entry.id in asked.entries:
        yield f"Who came after is not stated ({name_of(statement.entry)})."
        return
    for term in people:
        if (led := led_by(asked.cut, term)) in ("before", "after") and told <= term.entries:
            yield f"Who that was {led} “{term.text}” is not stated."


def _of_capacity(asked: Asked, statement: Statement) -> Iterator[str]:
    """When somebody retired is not when they gave up what else they were: as treasurer."""
    if not isinstance(statement.entry, Entity) or not statement.facts:
        return
    telling = _telling(statement)
    for term in asked.terms:
        is_capacity = led_by(asked.cut, term) == "as" and not term.entries
        if is_capacity and not any(map(term.is_in, telling)):
            yield f"Of “{term.text}”, that is not stated in just these words."


def _of_slot(asked: Asked, statement: Statement) -> Iterator[str]:
    """What the last group was is not what its mission was: more is asked of what a slot is named by."""
    met = _OF_IT.match(asked.plain)
    if met is None or not statement.facts or asked.wanted.want is not Want.WHAT:
        return
    owned = [term for term in asked.terms if term.at < met.start("of") and not term.entries]
    told = stems(" ".join(f"{fact.name} {fact.text}" for fact in statement.facts))
    named = stems(" ".join(fact.name for fact in statement.facts))
    owners = [term for term in asked.terms if term.at >= met.start("of")]
    if owned and owners and all(term.is_in(named) for term in owners) and not any(term.is_in(told) for term in owned):
        yield f"Of “{owned[0].text}”, that is not stated in just these words."


def _of_another_slot(asked: Asked, statement: Statement) -> Iterator[str]:
    """Whoever an event is told of did not do what another of its slots is named by: surrendered."""
    entry = statement.entry
    cut = asked.cut
    if asked.wanted.want is not Want.WHO or not isinstance(entry, Event) or len(cut) < 2 or cut[0].folded != "who":
        return
    deed = cut[1]
    told = statement.facts[:1]
    if not told or told[0].name not in ("who", "what", "with") or deed.stem in stems(entry.title):
        return
    others = [fact for fact in entry.facts if fact.known and fact not in told]
    if is_participle(deed) and any(deed.stem in stems(fact.name) for fact in others):
        yield of_someone_else(entry)


def _of_doer_alone(asked: Asked, statement: Statement) -> Iterator[str]:
    """Who won is not what there was to win."""
    question = asking(asked.plain) if asked.wanted.want is Want.WHAT else None
    if question is None or question.place is not Place.OBJECT or question.is_passive or question.verb.tag == "VVG":
        return
    if any(fact.name == "what" and asked.entries.isdisjoint(fact.entities) for fact in statement.entry.facts):
        return
    doing = [fact for fact in statement.facts if fact.name.endswith(" by")]
    if doing and doing == [*statement.facts] and not question.verb.stems.isdisjoint(plain_stems(doing[0].name)):
        yield f"The source does not state what ({name_of(statement.entry)})."


def _of_list(asked: Asked, statement: Statement) -> Iterator[str]:
    """How many there were is no list of them."""
    told = [fact for fact in statement.facts if any(word.stem in asked.stems for word in words(fact.name))]
    is_number = bool(told) and all(is_count(word) for fact in told for word in words(fact.text)[:1])
    if asked.is_listing and is_number:
        yield "Which they are is not stated in just these words."


def _of_share(asked: Asked, statement: Statement, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """The share of all that voted is not the share of the votes that somebody got; nor is how long another ruled how
    long they did."""
    having = (Kind.PERSON, Kind.ORGANISATION) if asked.wanted.want is Want.SHARE else (Kind.PERSON,)
    people = [term for term in asked.terms if any(kinds[each] in having for each in term.entries)]
    is_asked = asked.wanted.want in (Want.SHARE, Want.HOW_LONG)
    in_words = [fact for fact in statement.facts if fact.text.startswith("“") and is_asked]
    for fact in in_words if statement.entry.id not in asked.entries else ():
        holding = [each for each in sentences(statement.entry) if fact.text.strip("“”") in each]
        if asked.wanted.want is Want.SHARE and any(is_share_of_another(asked, each) for each in holding):
            yield of_someone_else(statement.entry)
            return
        telling = [words(each) for each in holding]
        told = {word.stem for each in telling for word in each}
        is_pronoun = any(word.folded in PERSONAL for each in telling for word in each)
        if telling and not is_pronoun and any((term.own - {"the"}).isdisjoint(told) for term in people):
            yield of_something_else(statement.entry)


def _of_purpose(asked: Asked, statement: Statement) -> Iterator[str]:
    """What something was for is not why it never came to be."""
    is_for = bool(statement.facts) and all(fact.name.startswith(_PURPOSES) for fact in statement.facts)
    if asked.wanted.want is Want.WHY and asked.is_negated and is_for:
        yield "Why it was not so is not stated."
    elif asked.wanted.want is Want.WHY and is_for and not _SUCCEEDING.isdisjoint(asked.typed):
        yield "Why it came out so is not stated."


def _of_reason_itself(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What is told only within a reason is not what that is the reason of: blind, of whoever swore that she saw."""
    doing = [term for term in asked.terms if term.own and not term.entries and not term.own <= PASSING | LIGHT_VERBS]
    is_why = asked.wanted.want is Want.WHY
    if is_why and are_in_reasons(doing, sentences(evidence.entry), told_outright(evidence)):
        yield f"The source gives it as a reason itself ({name_of(evidence.entry)})."


def _of_owned(asked: Asked, statement: Statement) -> Iterator[str]:
    """Whose mother is told is said of whoever the entry is, and not of another whom the question names."""
    entry = statement.entry
    if not isinstance(entry, Entity) or entry.kind is not Kind.PERSON:
        return
    for term in asked.terms:
        of_others = (fact for fact in statement.facts if term.entries.isdisjoint(fact.entities))
        is_named = bool(term.entries) and entry.id not in term.entries
        if is_named and any(owns(asked, term, fact) for fact in of_others):
            yield of_someone_else(entry)
            return


def _of_pronouns(asked: Asked, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """A pronoun means someone that a question names, or nobody knows whom."""
    if meant := unclear_pronoun(asked, kinds):
        yield f"Who is meant by “{meant}” is not clear from the question."


def _of_origin(asked: Asked, statement: Statement, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """Where somebody was trained, or sent, is not where they came from."""
    is_to = any(fact.name == "to" or fact.name.endswith(" to") for fact in statement.facts)
    if asked.wanted.want is not Want.WHERE and not (asked.wanted.want is Want.WHICH and is_to):
        return
    if _COMING.search(asked.plain):
        is_of_people = any(kinds[each] in PEOPLE for each in asked.roles.doers)
        if is_of_people and not any(fact.name.startswith("from") for fact in statement.facts):
            yield "Where they came from is not stated."
    elif _FROM.search(asked.plain) and not _is_quoted_from(statement):
        yield "From where is not stated in just these words."


def _is_quoted_from(statement: Statement) -> bool:
    """Whether what is told was where something came from, in a quote's own words: from the treasury."""
    quoted = " ".join(quote.text for quote in statement.entry.quotes).lower()
    places = [f"{fact.name} {fact.text}".lower() for fact in statement.facts]
    told = [place.removeprefix("where ") for place in places if not place.startswith(("from", "where from"))]
    return all(f"from {place}" in quoted or f"from the {place}" in quoted for place in told)


def _of_sort(asked: Asked, statement: Statement, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """What one person did, or countries, does not tell what kind of people something was done to."""
    told = {each for fact in statement.entry.facts if fact.name == "who" and fact.known for each in fact.entities}
    are_none = bool(told) and all(kinds[each] in (Kind.COUNTRY, Kind.REGION) for each in told)
    is_one = len(told) == 1 and all(kinds[each] is Kind.PERSON for each in told)
    if _SORT_OF_PEOPLE.search(asked.text) and isinstance(statement.entry, Event) and (are_none or is_one):
        yield f"What kind of people they were is not stated ({statement.entry.title})."


def _of_outcome(asked: Asked, statement: Statement) -> Iterator[str]:
    """What somebody was or did is not what became of them."""
    asks_outcome = asked.wanted.is_outcome and asked.wanted.want not in SLOTTED
    entry = statement.entry
    is_lasting = isinstance(entry, Entity) or entry.kind is EventKind.FIGURE
    is_of_thing = any(all(map(asked.says, content(fact))) and content(fact) for fact in statement.facts)
    became = is_of_thing and tells_what_it_became(statement.facts, quoted(entry))
    is_lasting = is_lasting or _is_of_what_they_did(asked, entry)
    if asks_outcome and is_lasting and not (tells_outcome(statement.facts) or became):
        yield f"What became of it is not stated ({name_of(entry)})."


def _is_of_what_they_did(asked: Asked, entry: Entry) -> bool:
    """Whether an entry tells just what somebody did of whom it is asked what became: the cook who sold the lemons."""
    met = _WHO_DID.search(asked.plain)
    doing = [term for term in asked.terms if met and term.at >= met.end() and not term.entries]
    return bool(doing) and all(term.is_in(stems(name_of(entry))) for term in doing)


def _of_office(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What somebody in an office did need not tell who was in it."""
    if asked.wanted.want is not Want.WHO:
        return
    is_unsaid = any(not term.is_in(evidence.shown) for term in _asked_by_noun(asked))
    if (asks_for_office(asked) and not _is_of_office(asked, evidence)) or is_unsaid:
        yield "Who was that is not said in just these words."


def _asked_by_noun(asked: Asked) -> list[Term]:
    """The one noun by which a question asks who somebody was: who was the counterfeiter."""
    cut = asked.cut
    is_being = len(cut) == 4 and cut[0].folded == "who" and cut[1].folded in BE and cut[2].folded == "the"
    return [term for term in asked.terms if not term.entries and term.at == cut[3].at] if is_being else []


def _is_of_office(asked: Asked, evidence: Evidence) -> bool:
    """Whether an entry is someone, or tells by its title who was in the office that is asked for."""
    if not isinstance(evidence.entry, Event):
        return True
    offices = [term for term in asked.terms if term.is_only(OFFICES)]
    if any(term.is_in(stems(fact.name)) for fact in evidence.entry.facts if fact.known for term in offices):
        return True
    who = [stems(fact.text) for fact in evidence.entry.facts if fact.name == "who" and fact.known and fact.entities]
    is_of_doer = any(word.folded in ("that", "who", "which") for word in asked.cut[2:])
    if is_of_doer and any(term.is_in(each) for term in offices for each in who):
        return True  # who was the president that did it
    is_chosen = not _CHOSEN.isdisjoint(evidence.named_wholly)
    is_lasting = evidence.entry.kind is EventKind.STATE
    is_told = (is_lasting and not is_chosen) or (is_chosen and not is_lasting)  # how one is chosen names nobody
    return is_told and bool(offices) and all(term.is_in(evidence.named_wholly) for term in offices)


def _of_yes(asked: Asked, evidence: Evidence, missed: Sequence[Term]) -> Iterator[str]:
    """Why what an entry says is no yes: someone else is named, or its words are only near."""
    if contrasts(asked, evidence.entry):
        return  # whether they agree
    if missed:
        is_by_unknown = any(fact.name == "by" and not fact.known for fact in evidence.entry.facts)
        if is_by_unknown and any(term.entries for term in missed):
            yield f"By whom: not stated ({name_of(evidence.entry)})."
        return
    terms = [term for term in asked.terms if not is_other_choice(asked, term, evidence)]
    telling = [term for term in terms if not (term.entries or is_light(term) or evidence.is_denial)]
    is_only_asked_for = bool(telling) and not any(term.is_in(evidence.shown) for term in telling)
    if evidence.is_denial:
        denied = [term for term in terms if term.own and not (term.entries or is_light(term))]
        is_only_asked_for = bool(denied) and not any(
            term.is_in(evidence.shown) or says_alike(term, evidence.shown) for term in denied
        )
    chosen = [side for term in asked.terms if (side := chosen_side(asked, term, evidence))]
    is_only_near = bool(chosen) and not any(side.entries or side.is_in(evidence.shown) for side in chosen)
    is_by_other = any(led_by(asked.cut, term) in ("by", "with") and not term.own <= evidence.shown for term in telling)
    near = is_only_near or is_by_other or any(evidence.says(term) < _NEARLY_SURE for term in terms)
    near |= any(_is_only_tied(term, evidence) for term in terms)
    near |= bool(_HAVING.match(asked.plain)) and not all(term.own <= evidence.shown for term in terms)
    if isinstance(evidence.entry, Entity) or near or is_only_asked_for:
        yield NEAR_IT


def _is_only_tied(term: Term, evidence: Evidence) -> bool:
    """Whether an entry has nothing of a doing that a question names but another word for it, agents for spying; or is
    only tied to it."""
    if not term.entries or evidence.entry.id in term.entries or term.own <= evidence.shown:
        return False
    if not term.entries & (evidence.part_in | {*evidence.entry.links}):
        return term.text.lower().endswith("ing")
    is_named = any(stems(each.replace("-", " ")) & evidence.shown for each in term.entries)
    return not (is_named or term.is_in(evidence.shown))
