"""What somebody was before: by a slot for it, or by a sentence that says what they had been."""

import re
from collections.abc import Iterator

from lore.model import Entity, Fact, Passage, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.kinds import OFFICES, POSTS, TITLES
from lore.understanding.prose import sentences_of
from lore.understanding.roles import is_participle
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems, words

_ASKED = re.compile(
    r"^\W*(?:what|which) (?:(?:was|were|had been) (?P<was>[^?]{2,40}?)"
    r"|(?:did|had) (?P<did>[^?]{2,40}?) (?:do|work as|be|been)"
    r"|(?:\w+ )?(?:job|office|post|profession|occupation|trade|position|work) (?:did|had) (?P<had>[^?]{2,40}?)"
    r" (?:have|had|hold|held|do|done)|(?:was|were) (?P<whose>[^?]{2,40}?)['’]s? (?:old |former |earlier )?"
    r"(?:job|office|post|profession|occupation|trade|work))"
    r",? (?:before|previously|earlier|formerly|until)\b[^?]*\W*$",
    re.IGNORECASE,
)
_FORMER = ("formerly", "former profession", "former office", "earlier", "was", "before")
_POSTS_TOLD = (*POSTS, "profession", "job", "occupation", "trade", "work", "career")
_NEXT = 2
"""Words behind `later` among which the later post is."""
_LATER = re.compile(r",? (?:and )?(?:later|then|afterwards|subsequently)\b", re.IGNORECASE)
_BEEN = re.compile(
    r"\b(?:had (?:(?:long|once|first|previously|already|also|formerly|earlier) )*been"
    r"|(?:was|were) (?:once|formerly|previously|first|originally)|used to be)"
    r"(?: (?:just|only|merely|also|briefly|himself|herself|for (?:[\w-]+ ){1,3}?(?:years?|months?|weeks?|time)))?"
    r" (?P<what>(?:(?:an?|the|his|her|its|their|[\w-]+['’]s?) )?(?P<noun>\w[^,.;:!?]*))",
    re.IGNORECASE,
)
"""What says that somebody had been something."""
_EX = re.compile(r"\b(?:an?|the|its|their) (?:(?:former|retired|one-time|sometime) |ex-)\w", re.IGNORECASE)
"""What tells in passing what somebody had been."""
_ARTICLE = re.compile(r"(?:an?|the|his|her|its|their|(?:the )?[\w-]+['’]s?) ", re.IGNORECASE)
_NO_POST = re.compile(
    r"an? (?:bit|little|lot|long|short|while|few|good|great|mere)\b(?! \w+ ?(?:of|in|at|to|$))"
    r"|the (?:first|last|only|next|one|same|\w+est)(?: (?:one|man|woman|person))?"
    r" (?:to|in|at|of|who|that|on|awake|left)\b",
    re.IGNORECASE,
)
"""A noun phrase that tells no post: the first to fall, a little ill."""
_POSTS = OFFICES | stemmed(
    "mate chairman director editor member secretary clerk deputy judge teacher smith midwife nurse doctor lawyer"
    " lieutenant sergeant corporal major minister ambassador premier chancellor bishop cardinal vicar page squire"
    " agent spy consul commander commissar delegate senator councillor alderman sheriff constable boatswain bosun"
    " helmsman pilot cook skipper owner partner professor rector dean apprentice"
)
_RANKING = stemmed("first second third deputy vice chief acting prime high lord grand senior junior assistant former")
"""Stems of what may stand before a post without an article: first mate, Prime Minister."""
_TO_NAME = re.compile(
    r"(?P<before>.*?)(?P<run>\b[A-ZÀ-Ž][\w’'-]*(?: (?:(?:of|the|von|van|de) )*[A-ZÀ-Ž][\w’'-]*)*)"
    r"(?P<who>,? who| (?:himself|herself|also|too))?$"
)
_ASIDE = re.compile(r", [^,;]{1,50},$")
_TO_EX = re.compile(r"(?:,| is| was|, once| had been),?$")
"""What stands between a name and what they had been, where that is told in passing."""
_BOUNDARY = re.compile(r"[,;:(—–]|\b(?:when|because|since|although|though|while|but|before|after)\b")
_OBJECT = frozenset("of with to from for against who whom whose which that beside unlike".split())
"""Words before a name that is not the one whom a clause is about."""


def asks_former(asked: Asked) -> bool:
    """Whether a question asks what somebody was, or did for a living, before something."""
    return bool(_ASKED.match(asked.plain))


def of_former(finder: Finder, asked: Asked) -> Reply | None:
    """What an entity's quotes say that they had been, or a slot of theirs; None for any other question."""
    met = _ASKED.match(asked.plain)
    if met is None:
        return None
    group = next(name for name, value in met.groupdict().items() if value)
    named = [term for term in asked.terms if len(term.entries) == 1 and term.end == met.end(group)]
    entities = finder.library.entities(sorted(named[0].entries)) if len(named) == 1 else []
    for entity in entities:
        facts = tuple(fact for fact in entity.facts if fact.known and fact.name.lower() in _FORMER)
        facts = facts or tuple(fact for fact in entity.facts if fact.known and _tells_both(asked, fact))
        told = list(dict.fromkeys(_told(entity)))
        if facts and entity.quotes:
            return asked.reply(Standing.ANSWER, (Statement(entity, facts[:1], tuple(told) or entity.quotes[:2]),))
        if len(told) == 1:
            return asked.reply(Standing.ANSWER, (Statement(entity, (), tuple(told)),))
    return None


def _tells_both(asked: Asked, fact: Fact) -> bool:
    """Whether a fact tells a post and, behind it, the later one that a question asks what came before: minister, later
    president."""
    met = _LATER.search(fact.text) if fact.name.lower() in _POSTS_TOLD else None
    later = words(fact.text[met.end() :])[:_NEXT] if met else []
    return bool(later) and any(asked.says(word.stem) for word in later if word.stem in _POSTS)


def _told(entity: Entity) -> Iterator[Passage]:
    """The sentences that say of somebody what they had been, by name or by the pronoun that begins them."""
    for quote in entity.quotes:
        for sentence in sentences_of(quote):
            text = sentence.text
            had_been = [text[: met.start()].rstrip() for met in _BEEN.finditer(text) if _is_post(met["what"])]
            in_passing = [text[: met.start()].rstrip() for met in _EX.finditer(text)]
            beside = [cut for each in in_passing if (cut := _TO_EX.sub("", each)) != each]
            if any(_is_of(entity, each) for each in had_been) or any(
                _is_of(entity, each, is_beside=True) for each in beside
            ):
                yield sentence


def _is_post(what: str) -> bool:
    """Whether somebody was that for a living: a smith, mate of the Petrel; not beaten, dead or the first to fall."""
    if met := _ARTICLE.match(what):
        first = words(what[met.end() :])[:1]
        return bool(first) and not _NO_POST.match(what)
    cut = words(what)[:3]
    if cut and is_participle(cut[0]):
        return False
    noun = next((word for word in cut if word.stem not in _RANKING), None)
    return noun is not None and noun.stem in _POSTS


def _is_of(entity: Entity, before: str, *, is_beside: bool = False) -> bool:
    """Whether what a sentence says right before is that somebody's name, or no more than a pronoun; the name of whom
    the clause is about, if it isn't right beside it."""
    if before.lower() in ("he", "she"):
        return True
    met = _TO_NAME.fullmatch(_ASIDE.sub("", before))
    if met is None or met["run"].endswith(("’s", "'s")):
        return False
    own = stems(" ".join((entity.name, *entity.aliases)))
    run = [word for word in words(met["run"]) if word.folded not in TITLES]
    if len(run) > 1 and not met["before"] and run[0].stem not in own:
        del run[0]  # a capital of the sentence's own: Later Tom Bell
        if not stems(entity.name) - {"the"} <= {word.stem for word in run}:
            return False
    clause = [word.folded for word in words(_BOUNDARY.split(met["before"])[-1])]
    leading = clause[-1:] if met["who"] or is_beside else clause
    return bool(run) and all(word.stem in own for word in run) and _OBJECT.isdisjoint(leading)
