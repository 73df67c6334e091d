"""What an entry sets apart: exceptions to what it tells, and whoever is unlike those it tells of."""

import re
from collections.abc import Sequence

from lore.model import Entry, Fact, name_of
from lore.understanding.asked import Asked
from lore.understanding.generic import REFUSING
from lore.understanding.heads import linked
from lore.understanding.numerals import NUMBERS
from lore.understanding.prose import sentences
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_EXCEPTED = frozenset("exception exceptions excepted exempt exempted".split())
_TELLING = {
    Want.HOW_MANY: re.compile(
        rf", (?:who|which|where|whose) \w+ (?:only |just )?(?:\d{{1,3}}|{'|'.join(NUMBERS)})(?: (?P<of>[\w-]+))?\W*$",
        re.IGNORECASE,
    ),
    Want.HOW: re.compile(r", where \w+", re.IGNORECASE),
    Want.WHY: re.compile(
        r", (?:who|which|where|whose) .*\b(?:because|out of|so that|would not|had already|lacked|feared)\b"
    ),
}
"""How an exception goes on that tells what is asked of it."""
ALL_BUT = re.compile(r"\b(?:other than|except(?: for)?|apart from) (?P<of>(?:[\w’'-]+ ?){1,3})", re.IGNORECASE)
"""What a source excepts by other words: every option other than that one."""
LEFT_OUT = stemmed("exempt exempted excluded")
"""Words by which it is asked who was left out of something."""
_FAILING = stemmed("fail failed flop flopped collapse collapsed")
_SUCCEEDING = stemmed("succeed succeeds succeeded success successful")
_REASON = re.compile(
    r"\b(?:because|since|as (?:it|he|she|they)|so that|due to|owing to|for (?:want|lack|fear) of)\b", re.IGNORECASE
)
_LESS = frozenset("only just single fewer less alone exception exempt".split())
_SPARED = stemmed("spared acquitted excused freed exempt excluded")
"""Words by which it is asked why somebody was set apart."""
_GOES_ON = re.compile(r"(?:,? (?:which|who|whose|where)\b[^,;]*)?,? *", re.IGNORECASE)
AGREEING = stemmed("agree agreed share shared disagree disagreed same alike view views")
"""Words by which it is asked whether two meant the same."""
_APART = {
    "except": "The source names {} as an exception.",
    "unlike": "The source says this of someone else, unlike {}.",
}


def exceptions(entry: Entry) -> list[Fact]:
    """The exceptions that an entry is known to have."""
    return [fact for fact in entry.facts if fact.name.startswith("except") and fact.known]


def exceptions_asked(asked: Asked, entry: Entry) -> list[Fact]:
    """The exceptions of an entry, where a question asks for those, which did not, how many held out; or the one that it
    names, where that tells what is wanted of it: House Ashgrove, which casts two."""
    return exceptions(entry) if _asks_for_exceptions(asked) else _exceptions_telling(asked, entry)


def _exceptions_telling(asked: Asked, entry: Entry) -> list[Fact]:
    telling = _TELLING.get(asked.wanted.want)
    named = [fact for fact in exceptions(entry) if asked.entries & set(fact.entities)] if telling else []
    found = [(fact, met) for fact in named if telling and (met := telling.search(fact.text))]
    return [fact for fact, met in found if not (of := met.groupdict().get("of")) or asked.says(stem(of.lower()))]


def _asks_for_exceptions(asked: Asked) -> bool:
    want = asked.wanted.want
    if asked.is_negated and want in (Want.WHICH, Want.WHAT, Want.WHO, Want.HOW_MANY):
        return True
    if want in (Want.WHO, Want.WHICH) and any(word.folded in _EXCEPTED for word in asked.cut):
        return True
    if want is Want.HOW_MANY and (asked.says("except") or any(word.folded == "non" for word in asked.cut)):
        return True
    return want in (Want.HOW_MANY, Want.WHICH, Want.WHO) and any(word.stem in REFUSING for word in asked.cut)


def asks_left_out(asked: Asked) -> bool:
    """Whether a question asks who was left out of something."""
    return asked.wanted.want in (Want.WHO, Want.WHICH) and not LEFT_OUT.isdisjoint(asked.typed)


def excepted(asked: Asked, entry: Entry) -> frozenset[str]:
    """The entries that a question is about, where the source excepts them from what it asks."""
    named = {each for fact in exceptions(entry) for each in fact.entities}
    asked_of = asked.roles.doers | asked.roles.beings
    return asked_of if asked_of <= named else frozenset()


def set_apart(fact: Fact, named: str) -> str:
    """A sentence that a fact, an exception or `unlike`, sets apart what is named."""
    return next(sentence for name, sentence in _APART.items() if fact.name.startswith(name)).format(named)


def denying(sentences: Sequence[str]) -> str:
    """No, for what is asked of what some sentences set apart."""
    return " ".join(f"No: {each[0].lower()}{each[1:]}" for each in sentences)


def contrasts(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked if two agree of whom an entry tells that the one is unlike the other."""
    unlike = {each for fact in entry.facts if fact.name == "unlike" and fact.known for each in fact.entities}
    is_asked = asked.wanted.want is Want.WHETHER and not AGREEING.isdisjoint(asked.stems)
    return is_asked and bool(unlike & asked.entries) and bool(linked(entry, "who") & asked.entries)


def apart(asked: Asked, entry: Entry) -> list[str]:
    """Sentences about what a question names, and the source sets apart: an exception is none of those that did it."""
    told: list[str] = []
    for name in _APART:
        if asked.says(stem(name)) or (asked.is_negated and name == "except"):
            continue  # why it did not sign: the question has it right
        if name == "unlike" and contrasts(asked, entry):
            continue  # whether they agree
        if name == "except" and asked.wanted.want is Want.WHY and _tells_why_excepted(asked, entry):
            continue
        for fact in entry.facts:
            if fact.name.startswith(name) and fact.known and fact not in _exceptions_telling(asked, entry):
                told += [set_apart(fact, named) for named in _named_apart(asked, entry, fact)]
    return told


def _tells_why_excepted(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked why an exception is one, and a sentence tells it right behind its name; or why it was there
    that something failed, of what succeeded elsewhere."""
    fails = not _FAILING.isdisjoint(asked.typed) and not _SUCCEEDING.isdisjoint(stems(name_of(entry)))
    is_of_less = (
        asked.is_negated or any(word.folded in _LESS for word in asked.cut) or not _SPARED.isdisjoint(asked.typed)
    )
    for fact in exceptions(entry):
        for term in asked.terms:
            if term.entries.isdisjoint(fact.entities):
                continue
            if fails or (is_of_less and any(_is_excepted_because(term, each) for each in sentences(entry))):
                return True
    return False


def _is_excepted_because(term: Term, sentence: str) -> bool:
    """Whether a sentence has a reason right behind a name, or behind the relative clause that goes on about it."""
    met = _REASON.search(sentence)
    if met is None:
        return False
    named = [word for word in words(sentence[: met.start()]) if word.stem in term.own]
    return bool(named) and bool(_GOES_ON.fullmatch(sentence, named[-1].end, met.start()))


def _named_apart(asked: Asked, entry: Entry, fact: Fact) -> list[str]:
    """What a question names, in its own words, that a fact sets apart and no other fact has among those it is told
    of."""
    of_it = {each for other in entry.facts if other.name in ("who", "what", "by", "to") for each in other.entities}
    named = asked.entries & set(fact.entities)
    return [term.text for term in asked.terms if term.entries & named and not of_it & term.entries]


def about_named(asked: Asked, entry: Entry, chosen: Sequence[Fact]) -> list[Fact]:
    """Facts that set apart what the question names: an exception, or someone unlike."""
    return [
        fact
        for fact in entry.facts
        if fact.known
        and fact not in chosen
        and fact.name.startswith((*_APART, "compared with"))
        and not asked.entries.isdisjoint(fact.entities)
    ]
