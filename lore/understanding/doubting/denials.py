"""Doubts about yes and no: what was so for what was not, and what the source says that nobody knows."""

import re
from collections.abc import Iterator, Sequence

from lore.model import Entry, Event, EventKind, name_of
from lore.understanding.asked import Asked
from lore.understanding.deed_words import WISHING
from lore.understanding.evidence import NEGATIONS, VANISHED, VANISHING, Evidence
from lore.understanding.exceptions import ALL_BUT, asks_left_out
from lore.understanding.generic import GENERIC, REFUSING
from lore.understanding.grammar.clauses import clauses as clauses_of
from lore.understanding.kinds import NOUNS, OFFICES
from lore.understanding.numerals import NUMERALS
from lore.understanding.prose import clauses, quoted, said, sentences
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_CLAUSE = re.compile(
    r"[,;:.()—–]| and |(?<!nothing)(?<!nobody)(?<!none)(?<!one) but | so that | lest | because | while | although "
    r"| who | which "
)
_AND = re.compile(r" and (?=\w+ed\b|gave\b|went\b|left\b|took\b|made\b)")
"""What begins another thing that somebody did."""
UNKNOWN = re.compile(
    r"\b(?:never|not|nobody|no one)(?: was| is| ever){0,2} (?:written down|recorded|known|knows|knew|learned|learnt"
    r"|told|explained|revealed|found out)\b",
    re.IGNORECASE,
)
"""How a source says itself that nobody knows something."""
_WHAT_WAS = re.compile(r"^\W*what(?:['’]?s| is| was| were) (?:the )?(?:[\w’'-]+ ?){1,4}\W*$", re.IGNORECASE)
_THERE_WAS_NO = re.compile(r"\b(?:no|neither|without(?: an?y?)?) (?P<of>[\w’'-]+)", re.IGNORECASE)
_WITHOUT = re.compile(r"\bwithout (?:an? |any |the |his |her |its |their )?(?:single )?[\w’-]+", re.IGNORECASE)
_COMPOUND = re.compile(r"\b[\w’]+-[\w’-]+")
"""Words that name something else than the last of them does: a co-pilot."""
_UNDONE = re.compile(r"un(?:\w{3,}(?:ed|en|own|ilt|ble)|seen|heard|made|paid|sold)$")
_UNKNOWN_OF = {
    "who": (Want.WHO,),
    "where": (Want.WHERE,),
    "when": (Want.WHEN,),
    "why": (Want.WHY,),
    "what": (Want.WHAT, Want.WHY, Want.HOW, Want.WHICH),
    "how": (Want.HOW, Want.HOW_MANY, Want.HOW_LONG, Want.WHY),
}
"""What a sentence that begins so says that nobody knows."""
DENIED = "No: the source says that it was not so."
NOT_SO = "The source says that it was not so, or not known to be."
_TITLED = re.compile(r'["“][A-Z][\w’-]*(?: [\w’-]+){0,2}[.!?]?["”]')
"""A name or a motto in quotation marks, which denies nothing: "Nothing waits"."""
_NOTHING_BUT = re.compile(r"\b(?:nothing|nobody|no one|none) (?:but|except)\b", re.IGNORECASE)
"""What denies nothing, and tells all there was."""
_UNABLE = {stem("unable")}
_ABLE = frozenset("able can could manage managed good".split())
_REFUSING = stemmed("refuse refused reject rejected decline declined oppose opposed resist resisted")
_FAILING = stemmed(
    "fail failed flop flopped trail trailed lag lagged lack lacked miss missed lose lost behind"
    " smaller weaker fewer lower delay delayed late"
)
_CANCELLING = stemmed("cancel cancelled abandon abandoned scrap scrapped postpone postponed")
"""What is asked of what never came to be, and tells no more than that."""
_EXEMPT = stemmed("exempt exempted excused spared")
_FEWER = ("less", "fewer")
_ABSENT = frozenset("yet exist existed around invented available".split())
"""Words by which it is asked, beside a denial, what there was not yet."""
_HOW_MUCH = re.compile(r"^\W*how much (?!(?:was|were|did|does|is|are|of)\b)", re.IGNORECASE)
_DENYING = NEGATIONS - stemmed("without nor neither nothing unable")


def negates(cut: Sequence[Word]) -> bool:
    """Whether a question asks what was not."""
    return any((word.stem in NEGATIONS and word.folded != "without") or word.folded in _FEWER for word in cut)


def of_unknown(asked: Asked, entry: Entry) -> Iterator[str]:
    """What the source itself says that nobody knows: what they waited for was never written down."""
    if asked.wanted.want is Want.WHETHER or asked.is_negated:
        return
    for sentence in (part for each in sentences(entry) for part in each.split("; ")):
        told = stems(_COMPOUND.sub(" ", sentence))
        asking = next((word.folded for word in words(sentence)[:1]), "")
        if asking in _UNKNOWN_OF and asked.wanted.want not in _UNKNOWN_OF[asking]:
            continue  # what caused it, and not when it was
        if UNKNOWN.search(sentence) and any(not term.entries and term.is_in(told) for term in asked.terms):
            yield f"The source itself says that it is not known: “{sentence}”"


def of_polarity(asked: Asked, evidence: Evidence, missed: Sequence[Term]) -> Iterator[str]:
    """What was so for what was not, and the other way round."""
    entry = evidence.entry
    saying = [term for term in asked.terms if term not in missed and entry.id not in term.entries]
    if (
        asked.wanted.is_outcome
        or _names_only(asked)
        or _asks_what_it_was(asked, evidence)
        or _asks_by_slot(asked, entry)
        or all(term.entries for term in saying)
    ):
        return
    if asked.wanted.want is Want.WHETHER and isinstance(entry, Event) and evidence.is_denial:
        return  # the source does answer that: it was not so
    if asked.wanted.is_plan and evidence.is_denial and asked.wanted.want is not Want.WHY:
        return  # where it was to be, of what never was
    is_told_refusing = evidence.is_denial or not _REFUSING.isdisjoint(stems(said(entry)))
    is_refusing = is_told_refusing and any(word.stem in _REFUSING | REFUSING for word in asked.cut)
    if is_refusing and not asked.is_negated and asked.wanted.want is not Want.WHETHER:
        return  # why they refused to join, of those who did not
    whole = saying if asked.wanted.want is Want.WHETHER else asked.terms
    is_negative = _is_negative(whole, saying, evidence) or _says_opposite(asked, entry)
    if asked.is_negated and asked.wanted.want is Want.WHO and _wishing(asked):
        is_negative = evidence.is_denial or _is_unwilling(asked, entry)
    if asked.is_negated and not is_negative:
        is_excepting = any(fact.name.startswith(("except", "not ")) for fact in entry.facts)
        is_excepting |= asked.wanted.want is Want.WHO and any(
            fact.name == "unlike" and fact.known for fact in entry.facts
        )
        is_told = _is_undone(saying, entry) or _is_not_yet(asked, entry) or _is_refused(saying, entry)
        is_told |= asked.wanted.want is Want.WHY and (_is_of_none(saying, entry) or _is_of_few(asked, entry))
        is_told |= _is_of_all_but(asked, entry) or _tells_why_not(asked, entry)
        if not is_excepting and not is_told:
            yield "The source says what was so; of what was not, it says nothing here."
    elif is_negative and not asked.is_negated:
        if _HOW_MUCH.search(asked.plain) and evidence.is_denial:
            return  # none, of what never was
        is_undone = any(_UNDONE.match(word.folded) for word in asked.cut)
        if not is_undone and not _asks_of_unable(asked, entry) and not _asks_of_failing(asked, entry):
            yield NOT_SO


def _asks_by_slot(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked what is said in a slot, by the slot's own name: how popular, of what was less so."""
    of_quality = asked.cut[1:2] if asked.wanted.want is Want.WHAT and asked.cut[0].folded == "what" else ()
    return any(
        fact.known and words(fact.name) and words(fact.name)[0].stem == each.stem
        for each in of_quality
        for fact in entry.facts
    )


def of_refusal(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Whoever did something is not said to have refused to."""
    is_asked = any(word.stem in _REFUSING for word in asked.cut) and asked.wanted.want is not Want.HOW_LONG
    is_told = not _REFUSING.isdisjoint(stems(said(evidence.entry))) or evidence.is_denial
    is_told |= any(fact.name.startswith("except") for fact in evidence.entry.facts)
    if is_asked and not is_told:
        yield "The source does not say that it was refused."


def of_exemption(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whom something was given to does not tell who was left out of it."""
    is_told = any(fact.name.startswith("except") for fact in entry.facts) or not _EXEMPT.isdisjoint(stems(said(entry)))
    if asks_left_out(asked) and not is_told:
        yield "Of any exception, the source says nothing here."


def denying_clause(asked: Asked, evidence: Evidence, *, with_names: bool) -> str:
    """The clause of a quote that denies what is asked whether it was so: never caught. Empty where none does.

    After a word that denies, it says every word of the question but names, and what the entry's own name says; and
    names, too, if asked for.
    """
    saying = [t for t in asked.terms if not (t.entries or t.own <= OFFICES or t.is_in(evidence.named))]
    if asked.wanted.want is not Want.WHETHER or asked.is_negated or not saying:
        return ""
    clauses = (clause for quote in evidence.entry.quotes for clause in _CLAUSE.split(quote.text))
    named = [term for term in asked.terms if term.entries] if with_names else []
    denying = [each for each in clauses if _denies(words(each), saying) and all(t.is_in(stems(each)) for t in named)]
    return " ".join(min(denying, key=len, default="").split())


def denies_by_fact(asked: Asked, evidence: Evidence) -> bool:
    """Whether all that it is asked if it was so is what a fact of just whoever is asked about is named by, and it only
    denies that: recognised the republic, never."""
    entry = evidence.entry
    if asked.wanted.want is not Want.WHETHER or asked.is_negated or not any(entry.id in t.entries for t in asked.terms):
        return False
    terms = [term for term in asked.terms if entry.id not in term.entries]
    for fact in entry.facts:
        named = stems(fact.name)
        is_denial = fact.known and [word.folded for word in words(fact.text)] in (["never"], ["no"], ["none"])
        is_all_asked = all(word.folded in GENERIC or _is_said(asked, word) for word in words(fact.name))
        if is_denial and is_all_asked and terms and all(_is_named(term, named) for term in terms):
            return True
    return False


def _is_said(asked: Asked, word: Word) -> bool:
    """Whether a question says a word, or names what has it for its id."""
    return asked.says(word.stem) or word.folded in asked.entries


def _is_named(term: Term, named: frozenset[str]) -> bool:
    """Whether a fact's name says a term, or the id of what it names."""
    return term.is_in(named) or any(stems(each.replace("-", " ")) <= named for each in term.entries)


def _denies(clause: Sequence[Word], saying: Sequence[Term]) -> bool:
    at = next((at for at, word in enumerate(clause) if word.stem in _DENYING), len(clause))
    denied = stems(" ".join(word.typed for word in clause[at:]))
    return all(term.is_in(denied) for term in saying)


def _names_only(asked: Asked) -> bool:
    """Whether a question only names what it wants to hear about: the story of Hitler's book."""
    asking = frozenset(want.value for want in Want) | {"was", "were", "is", "are", "did", "does", "do", "has", "had"}
    return asked.wanted.want is Want.WHAT and asking.isdisjoint(word.folded for word in asked.cut)


def _asks_what_it_was(asked: Asked, evidence: Evidence) -> bool:
    """Whether a question asks no more than what something was that an entry is named by: a plan of nothing to come."""
    return asked.wanted.want is Want.WHAT and evidence.is_named_by(asked.terms) and bool(_WHAT_WAS.match(asked.plain))


def _is_negative(terms: Sequence[Term], saying: Sequence[Term], evidence: Evidence) -> bool:
    """Whether the words that say some terms deny them: the title's, or those of the clause with what it leaves out,
    unless another says all terms, and denies nothing."""
    entry = evidence.entry
    if evidence.is_denial:
        return True
    beyond_title = [
        term
        for term in saying
        if not (term.is_in(evidence.named) or term.entries or term.own <= OFFICES or _is_kind_only(term, evidence))
    ]
    if not beyond_title:
        return False
    texts = [f"{fact.name}: {_without_aside(_TITLED.sub('', fact.text))}" for fact in entry.facts if fact.known]
    texts += [clause for quote in entry.quotes for clause in _CLAUSE.split(_TITLED.sub("", quote.text))]
    texts = [_NOTHING_BUT.sub("only", text) for text in texts]
    texts = [_WITHOUT.sub(lambda met: _if_asked(met, beyond_title), text) for text in texts]
    holding = [each for each in map(stems, texts) if all(term.is_in(each) for term in beyond_title)]
    whole = [each for each in holding if all(term.is_in(each) for term in terms)]
    if len(terms) > len(beyond_title) and any(map(NEGATIONS.isdisjoint, whole)):
        return False
    telling = [term for term in saying if not (term.entries or term.is_in(evidence.named))]
    most = max((sum(term.is_in(each) for term in telling) for each in holding), default=0)
    nearest = [each for each in holding if sum(term.is_in(each) for term in telling) == most]
    # nothing is denied if either of all that say it, or of those that say most of it, the shortest denies nothing
    shortest = (min(each, key=lambda told: len(told), default=frozenset[str]()) for each in (holding, nearest))
    return all(not NEGATIONS.isdisjoint(each) for each in shortest)


def _is_kind_only(term: Term, evidence: Evidence) -> bool:
    """Whether a term says no more than of what kind an entry is, which no text of it says: the book."""
    return term.is_only(NOUNS.keys()) and not term.is_in(evidence.shown)


def _if_asked(met: re.Match[str], terms: Sequence[Term]) -> str:
    """What a text was without, where that is asked; else nothing."""
    return met[0] if any(term.is_in(stems(met[0])) for term in terms) else " "


def _without_aside(text: str) -> str:
    """A fact's text without what it says besides of whom it names: the captain, who was not among them."""
    return re.split(r", who\b", text)[0]


def _says_opposite(asked: Asked, entry: Entry) -> bool:
    """Whether a quote has a word of the question only with `un` before it: undetected, for detected."""
    told = {word.folded for word in words(quoted(entry))}
    return any(f"un{word.folded}" in told and word.folded not in told for word in asked.cut)


def _asks_of_unable(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks what or why of somebody who is unable to do something, and not of what isn't so."""
    denying = NEGATIONS & stems(name_of(entry))
    is_able = any(word.folded in _ABLE for word in asked.cut)
    return (
        asked.wanted.want in (Want.WHAT, Want.WHICH, Want.WHY) and bool(denying) and denying <= _UNABLE and not is_able
    )


def _asks_of_failing(asked: Asked, entry: Entry) -> bool:
    """Whether a question says without a denial what is denied: who vanished, for those who were never seen again, or
    why a party trailed behind another, for its not gaining as much."""
    typed = {word.stem for word in asked.cut} - stems(quoted(entry))
    is_vanishing = bool(VANISHED.search(name_of(entry))) and not typed.isdisjoint(VANISHING)
    told = stems(name_of(entry)) | stems(quoted(entry))
    is_told_failing = not (asked.typed & _FAILING).isdisjoint(told)
    is_never = isinstance(entry, Event) and entry.kind is EventKind.NON_EVENT
    is_told_failing |= is_never and not asked.typed.isdisjoint(_CANCELLING)
    is_told_failing |= is_never and is_title_asked(asked, entry)
    is_failing = asked.wanted.want is Want.WHY and (is_told_failing or not typed.isdisjoint(_FAILING))
    return asked.wanted.want is not Want.WHETHER and (is_vanishing or is_failing)


def is_title_asked(asked: Asked, entry: Entry) -> bool:
    """Whether a question is about the deed that a title tells with no word that denies: the railway is given up."""
    title = name_of(entry)
    telling = next(iter(clauses_of(title)), None)
    if telling is None or not NEGATIONS.isdisjoint(stems(title)) or not REFUSING.isdisjoint(stems(title)):
        return False
    subject, deed = stems(title[: telling.verb.at]), stems(title[telling.verb.at :])
    particle = telling.rest[0].folded if telling.rest and telling.rest[0].tag == "AVP" else ""
    typed = {word.folded for word in asked.cut}
    terms = [term for term in asked.terms if not term.entries]
    doing = [term for term in terms if term.is_in(deed) and not term.is_in(subject)]
    is_same_verb = any(term.own.isdisjoint(telling.verb.stems) or not particle or particle in typed for term in doing)
    return is_same_verb and all(term.is_in(subject | deed) for term in terms)


def _is_not_yet(asked: Asked, entry: Entry) -> bool:
    """Whether what wasn't yet is told by what came before it."""
    is_asked = any(word.folded in _ABSENT for word in asked.cut)
    return is_asked and any(word.folded == "before" for word in words(quoted(entry)))


def _is_refused(saying: Sequence[Term], entry: Entry) -> bool:
    """Whether a title tells that somebody refused to do what it is asked why they didn't."""
    named = [term for term in saying if term.entries]
    for clause in map(stems, clauses(entry)):
        if _EXEMPT & clause and all(not term.own.isdisjoint(clause) for term in named):
            return True
    title = stems(name_of(entry))
    is_said = any(term.is_in(title) for term in saying)
    return not REFUSING.isdisjoint(title) and is_said


def _is_of_all_but(asked: Asked, entry: Entry) -> bool:
    """Whether a question excepts by a denial what a quote excepts by another word: every option other than that one."""
    is_of_all = asked.says("every") or asked.says("all") or asked.says("any")
    told = [stems(met["of"]) for met in ALL_BUT.finditer(quoted(entry))] if is_of_all else []
    return any(term.own and not term.own.isdisjoint(each) for term in asked.terms for each in told)


def _tells_why_not(asked: Asked, entry: Entry) -> bool:
    """Whether a fact is named as the reason why something was not so: why mostly unaffected."""
    if asked.wanted.want is not Want.WHY:
        return False
    named = [words(fact.name) for fact in entry.facts if fact.known and fact.name.startswith("why ")]
    return any(_UNDONE.match(word.folded) or word.stem in NEGATIONS for cut in named for word in cut)


def _is_unwilling(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked who did not want what a clause says that somebody did not want."""
    wishing = _wishing(asked)
    for clause in (words(part) for each in clauses(entry) for part in _AND.split(each)):
        denied = next((clause[at + 1 :] for at, word in enumerate(clause) if word.stem in _DENYING), [])
        if wishing and denied and denied[0].stem in WISHING:
            told = {word.stem for word in denied[1:]}
            if any(t is not wishing and t.at > wishing.at and t.is_in(told) for t in asked.terms):
                return True
    return False


def _wishing(asked: Asked) -> Term | None:
    """The term by which a question asks what somebody wanted."""
    return next((term for term in asked.terms if term.own and not term.own.isdisjoint(WISHING)), None)


def _is_of_few(asked: Asked, entry: Entry) -> bool:
    """Whether a title tells that only some did what a question asks why not all did."""
    title = [word.folded for word in words(name_of(entry))]
    is_few = title[:1] in (["only"], ["just"]) and any(word in NUMERALS or word.isdigit() for word in title[1:2])
    return is_few and any(word.folded in ("all", "every") for word in asked.cut)


def _is_of_none(saying: Sequence[Term], entry: Entry) -> bool:
    """Whether a clause tells why by what there was none of: she took no fee."""
    telling = [term for term in saying if not term.entries]
    denying = [stems(met["of"]) for each in clauses(entry) for met in _THERE_WAS_NO.finditer(each)]
    return any(term.is_in(each) for term in telling for each in denying)


def _is_undone(saying: Sequence[Term], entry: Entry) -> bool:
    """Whether a clause with some of the words tells it by what was left undone: unaffected, for not hurt."""
    clauses = (words(clause) for quote in entry.quotes for clause in _CLAUSE.split(quote.text))
    return any(
        any(_UNDONE.match(word.folded) for word in clause)
        and any(not term.own.isdisjoint(word.stem for word in clause) for term in saying)
        for clause in clauses
    )
