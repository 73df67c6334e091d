"""Doubts about words: what only a quote says beside an entry, or what an entry says in words that are only near."""

import re
from collections.abc import Iterator, Sequence

from lore.model import Entity, Entry, Event, Kind
from lore.understanding.anchored import phrases_in
from lore.understanding.asked import Asked
from lore.understanding.deed_words import PAYING
from lore.understanding.doubting.own_quotes import tell_of_pronoun
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import exceptions
from lore.understanding.generic import KEEPING, LIGHT_VERBS
from lore.understanding.heads import DYING, linked, tells_price
from lore.understanding.kinds import NOUNS, RELATIONS
from lore.understanding.passing import BEGINNING, PASSING, founds
from lore.understanding.prose import clauses, said, sentences
from lore.understanding.roles import is_participle
from lore.understanding.term import Term
from lore.understanding.thesaurus import forms_of, stemmed
from lore.understanding.wanted import Want
from lore.understanding.wording import ages, tells_how_died, wordings_in
from lore.understanding.words import stems, words

_BEING = re.compile(
    r"^\W*what (?:(?:was|were|is|are) [\w’-]+(?: [\w’-]+)?['’]s? |\w+ (?:was|were) (?:used|needed|found)\b"
    r"|\w+ did [^?]* (?:hold|have)\W*$)",
    re.IGNORECASE,
)
_WHAT_DID = re.compile(r"^\W*what (?:did|does) (?:the )?[\w’'-]+(?: [\w’'-]+){0,2} [\w-]+\W*$", re.IGNORECASE)
CALLED = re.compile(
    r"^\W*what (?:is|was|were|are)\b.*(?:\b(?:called|named|nicknamed|dubbed)\W*$|\bnames? of\b)"
    r"|^\W*(?:the )?names of\b",
    re.IGNORECASE,
)
SEVERAL_NAMES = re.compile(r"\bnames of\b", re.IGNORECASE)
_MEMBERS = stemmed("member members")
_OF_MEMBERS = (Kind.ORGANISATION, Kind.GROUP)
NAMING = stemmed("name named call called code nickname nicknamed dub dubbed")
_DONE_WITH = re.compile(
    r"\bwhat (?:did|do|does|was|were|is|are)\b.*(?<!\bwant to )(?<!\bwish to )(?<!\bplan to )(?<!\bhope to )"
    r"(?<!\bin )\b(?:do|doing) (?:with|to|about|for)\b",
    re.IGNORECASE,
)
_DONE_TO = re.compile(
    r"^\W*what (?:did|do|does|would|was|were|is|are) (?:the |an? )?(?P<doer>[^?]{2,40}?)"
    r" (?:(?:supposed|meant|intended|going|expected|hoped|likely) to )?do to\b",
    re.IGNORECASE,
)
_DONE_THERE = re.compile(r"\bwhat (?:did|do|does)\b.*\bdo (?:in|at|inside|within)\b", re.IGNORECASE)
_DONE_AFTER = re.compile(r"\bwhat (?:did|do|does)\b.*\bdo (?:after|before|since)\b", re.IGNORECASE)
_AGENTS = ("er", "ers", "or", "ors", "ary", "aries")
_SAME_DAY = re.compile(
    r"\bon the (?:very |same )?(?P<unit>day|night|date|morning|evening|spot) (?:that |which |when )?\w", re.IGNORECASE
)
_LAST_THING = re.compile(r"\bthe (?:first|last|only) thing\b", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:more|less|fewer|\w+er)\b(?: [\w-]+){0,6} than\b|\bas (?:much|many|\w+)\b(?: [\w-]+){0,6} as\b", re.IGNORECASE
)

_BEEN = re.compile(r"\b(?:got|gets?|was|were|is|are|been)\b", re.IGNORECASE)
_KIND = 4
"""Words of a question among which the kind of thing is that it asks for: list all the battles."""
NEAR_IT = "That it is so is not said in just these words."
BESIDE_IT = "It is not said of this in just these words."
_DID = re.compile(r"\b(?:did|do|does)\b", re.IGNORECASE)
_CHOICE = re.compile(
    r"^\W*(?:who|which|what)\b.*\b(?:larger|bigger|smaller|stronger|weaker|higher|lower|longer|shorter|richer|more"
    r"|fewer|less)\b"
    r".* or\b",
    re.IGNORECASE,
)


def of_bare_deed(asked: Asked) -> Iterator[str]:
    """Why it came down is not why it set out: a deed without a word of its own may be any."""
    is_of_one_name = len(asked.terms) == 1 and bool(asked.terms[0].entries)
    if asked.wanted.want in (Want.WHY, Want.HOW) and is_of_one_name and _DID.search(asked.plain):
        yield "Whether that is what is asked is not clear from the question."


def of_attributes(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Of someone's office, say, an entry must tell in a slot: its quotes may speak of another's."""
    slots = stems(" ".join(fact.name for fact in evidence.entry.facts))
    saying = [
        term
        for term in asked.terms
        if not term.entries
        and evidence.covers(term)
        and not term.is_in(slots if _is_possessed(asked, term, evidence.entry.id) else evidence.own)
        and not (term.is_only(DYING) and tells_how_died(asked, evidence.entry))
        and not (term.own <= _MEMBERS and evidence.entry.kind in _OF_MEMBERS)
        and not (term.own <= NAMING and evidence.entry.aliases and CALLED.search(asked.plain))
    ]
    if _DONE_WITH.search(asked.plain) and not _tells_what_was_done(asked, evidence.entry):
        yield "What was done is not said in just these words."
    is_told = _are_said_with_it(asked, evidence.entry, saying) or tell_of_pronoun(asked, evidence.entry, saying)
    if not is_told:
        yield from _only_near(saying)


def _tells_what_was_done(asked: Asked, entry: Entry) -> bool:
    """Whether the slot for what somebody did says with what: turned over the power of his office."""
    doing = [term for term in asked.terms if not term.entries]
    did = (stems(fact.text) for fact in entry.facts if fact.name == "did" and fact.known)
    return bool(doing) and any(all(term.is_in(each) for term in doing) for each in did)


def of_done_with(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What something was to do to others is told by an event only of those that do what it tells."""
    met = _DONE_TO.match(asked.plain)
    if met is None or asked.wanted.want is not Want.WHAT:
        return
    end = met.start("doer") + len(met["doer"].partition(" of ")[0])  # the crash of the stock market
    doing = [term for term in asked.terms if met.start("doer") <= term.at < end]
    told = [fact.text for fact in evidence.entry.facts if fact.name in ("who", "by") and fact.known]
    doers = stems(" ".join(told)) | evidence.named | evidence.named_wholly
    if doing and not (doing[-1].is_in(doers) or doing[-1].entries & evidence.part_in):
        yield "What was done is not said in just these words."


def _are_said_with_it(asked: Asked, entry: Entry, terms: Sequence[Term]) -> bool:
    """Whether one sentence says some terms, and has the very words for what is wanted: because he moved it there."""
    telling = (each for each in sentences(entry) if phrases_in(asked, each) or wordings_in(asked, each))
    if asked.wanted.measure == "old":
        telling = (each for each in sentences(entry) if any(ages(asked, entry, each)))
    return any(all(term.is_in(stems(each)) for term in terms) for each in telling)


def of_quotes_alone(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What an event's quotes say beside it need not be of it."""
    own = evidence.own
    doing = [term for term in asked.terms if not term.entries and evidence.covers(term)]
    if asked.wanted.want is Want.WHETHER:
        apart = [
            term
            for term in asked.terms
            if len(term.entries) == 1 and not term.is_in(own) and evidence.part_in.isdisjoint(term.entries)
        ]
        is_beside = bool(asked.roles.doers and doing) and not any(term.is_in(own) for term in doing)
        if (is_beside or any(map(evidence.covers, apart))) and not is_said_so(asked, evidence.entry):
            yield BESIDE_IT
        free = PASSING | LIGHT_VERBS | KEEPING | RELATIONS
        is_nearly = any(not (term.own <= free or _is_shown_or_told_just_so(term, evidence)) for term in doing)
        if is_nearly and asked.roles.doers:
            yield NEAR_IT
    if asked.wanted.want in (Want.WHICH, Want.WHAT):
        telling_little = NOUNS.keys() | LIGHT_VERBS
        beside = [term for term in doing if not term.is_in(own) and not term.own <= telling_little]
        if not any(all(term.is_in(each) for term in asked.terms) for each in map(stems, sentences(evidence.entry))):
            yield from _only_near(beside)


def is_said_so(asked: Asked, entry: Entry) -> bool:
    """Whether a clause has whoever a question has do something right before the word for it, and to whom behind it:
    of a treaty, that Denmark recognised the League."""
    doers = [term for term in asked.terms if term.entries & asked.roles.doers]
    affected = [term for term in asked.terms if term.entries & asked.roles.affected]
    doing = [term for term in asked.terms if term.own and not term.entries]
    if len(doers) != 1 or len(doing) != 1 or len(affected) > 1:
        return False
    for cut in map(words, clauses(entry)):
        for at, word in enumerate(cut[1:], start=1):
            is_done = doing[0].is_in({word.stem}) and doers[0].own & {cut[at - 1].stem}
            if is_done and all(term.is_in({each.stem for each in cut[at:]} | {"the"}) for term in affected):
                return True
    return False


def of_near_words(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Who led them is not told by an entry that is only asked for by another word for it: by heads."""
    is_being = asked.wanted.want is Want.WHAT and bool(_BEING.match(asked.plain) or _WHAT_DID.match(asked.plain))
    if not is_being and asked.wanted.want not in (Want.WHO, Want.WHY, Want.HOW, Want.WHEN, Want.WHERE, Want.HOW_MANY):
        return
    telling = only_nearly_asked_for(asked, evidence)
    if asked.wanted.want is Want.WHEN and founds(asked, evidence):
        telling = [term for term in telling if not term.own <= BEGINNING]
    if asked.wanted.want is Want.WHAT and tells_price(evidence.entry):
        telling = [term for term in telling if not term.own <= PAYING]
    is_asked = asked.wanted.want is Want.WHY or (asked.wanted.want is Want.WHO and not _BEEN.search(asked.plain))
    is_of_deed = is_asked and all(term.own <= PASSING for term in telling)
    yield from _all_near(telling) if is_of_deed else _only_near(telling)


def of_near_kind(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Things of a kind that are asked for are told where an entry itself calls them so: a struggle, which somebody may
    ask for as a fight, is none of the battles."""
    if asked.wanted.want not in (Want.WHICH, Want.WHAT):
        return
    listed = [word.at for word in asked.cut[:_KIND] if asked.is_listing and word.folded.endswith("s")]
    kinds = [each for each in asked.terms if each.own and (asked.noun in each.own or each.at in listed)]
    nearly = (each for each in kinds if not each.entries and evidence.covers(each) and not each.own <= NOUNS.keys())
    yield from _only_near([each for each in nearly if not _is_shown_or_told_just_so(each, evidence)])


def only_nearly_asked_for(asked: Asked, evidence: Evidence) -> list[Term]:
    """The words for what was done, where an entry shows none of them and is asked for by none just so; else none."""
    telling = [
        term
        for term in asked.terms
        if term.own and not term.entries and evidence.covers(term) and not term.own <= NOUNS.keys()
    ]
    telling = [term for term in telling if not term.own <= PASSING] or telling
    return [] if any(_is_shown_or_told_just_so(term, evidence) for term in telling) else telling


def _is_shown_or_told_just_so(term: Term, evidence: Evidence) -> bool:
    """Whether an entry shows a term, or is asked for by every word of it itself, in whichever of its forms."""
    is_told = bool(term.own) and all(not forms_of(each).isdisjoint(evidence.told) for each in term.own)
    return is_told or term.is_in(evidence.shown)


def of_names(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What something was called is said where an entry tells of a name."""
    slots = stems(" ".join(fact.name for fact in evidence.entry.facts if fact.known))
    asks_name = CALLED if isinstance(evidence.entry, Event) or _is_of_another_thing(asked, evidence) else SEVERAL_NAMES
    if exceptions(evidence.entry) and (asked.is_negated or asked.says("except")):
        return
    if asks_name.search(asked.plain) and NAMING.isdisjoint(evidence.named_wholly | slots):
        yield "What the name was is not stated."


def _is_of_another_thing(asked: Asked, evidence: Evidence) -> bool:
    """Whether what a question asks the name of is nothing that an entry is: the inn of somebody."""
    asked_of = [term for term in asked.terms if not term.own <= NAMING]
    known = [fact for fact in evidence.entry.facts if fact.known]
    told = stems(" ".join(fact.text if fact.name == "what" else fact.name for fact in known))
    return bool(asked_of) and not (asked_of[-1].entries or asked_of[-1].is_in(evidence.named | told))


def of_agents(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """That there were usurpers does not tell that, or whom, they usurped."""
    for typed in asked.cut:
        if not is_participle(typed) and (asked.wanted.want is not Want.WHETHER or typed.folded.endswith(_AGENTS)):
            continue
        alike = {word.folded for word in words(said(evidence.entry)) if word.stem == typed.stem}
        slots = {fact.name.lower() for fact in evidence.entry.facts if fact.known}
        if asked.wanted.want is Want.WHO and any(
            word in slots or _agent_told(word, said(evidence.entry)) for word in alike
        ):
            continue
        if alike and all(word.endswith(_AGENTS) and word.removesuffix("s") != typed.stem for word in alike):
            yield f"Of “{typed.typed}”, it is not said in just these words."


def _agent_told(agent: str, told: str) -> bool:
    """Whether a text says who the doer is: its founder was Colonel Lund."""
    return bool(re.search(rf"\b(?:its|their|whose|the)(?: \w+)? {agent}(?: (?:was|were|is)|,) ", told, re.IGNORECASE))


def of_doing_after(asked: Asked, entry: Entry) -> Iterator[str]:
    """What somebody did before or after something need be told of then."""
    met = _DONE_AFTER.search(asked.plain)
    if met and isinstance(entry, Entity) and any(term.at >= met.end() for term in asked.terms):
        yield "What was done then is not stated."


def of_same_day(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whether something was on the very day that is asked is said where the source speaks of a day."""
    met = _SAME_DAY.search(asked.plain)
    if met and asked.wanted.want is Want.WHETHER and f"on the {met['unit'].lower()}" not in said(entry).lower():
        yield NEAR_IT


def of_things(asked: Asked, entry: Entry) -> Iterator[str]:
    """That someone did a last thing does not tell what it was."""
    is_told = any(fact.name == "what" and fact.known for fact in entry.facts)
    if asked.wanted.want is Want.WHAT and _LAST_THING.search(asked.plain) and not is_told:
        yield "What that was is not stated."


def of_doing_there(asked: Asked, entry: Entry) -> Iterator[str]:
    """Being sent somewhere is not what was done there."""
    met = _DONE_THERE.search(asked.plain)
    if met is None:
        return
    there = linked(entry, "where")
    if any(term.entries and term.at >= met.end() and there.isdisjoint(term.entries) for term in asked.terms):
        yield "What was done there is not stated."


def of_comparison(asked: Asked) -> Iterator[str]:
    """More than, as much as, or which is larger: that would need the source's own comparison."""
    is_choice = asked.wanted.want in (Want.WHICH, Want.WHO, Want.WHAT) and _CHOICE.search(asked.plain)
    if is_choice or (asked.wanted.want is Want.WHETHER and _COMPARED.search(asked.plain)):
        yield "The source does not compare them in just these words."


def _only_near(saying: Sequence[Term]) -> Iterator[str]:
    yield from _all_near([term for term in saying if not term.own <= PASSING])


def _all_near(saying: Sequence[Term]) -> Iterator[str]:
    if saying:
        yield f"Of {', '.join(f'“{term.text}”' for term in saying)}, it is not said in just these words."


def _is_possessed(asked: Asked, term: Term, entry: str) -> bool:
    """Whether a term is something of an entry's: Gottwald's office, the office of Gottwald."""
    return any(
        re.fullmatch(r"['’]s?( \w+)? ", asked.plain[other.end : term.at])
        or re.fullmatch(r" of (the )?", asked.plain[term.end : other.at])
        for other in asked.terms
        if entry in other.entries
    )
