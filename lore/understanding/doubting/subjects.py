"""Doubts about whom or what an entry says it of: those that are asked about, or others."""

import re
from collections.abc import Iterator, Sequence, Set

from lore.model import Entity, Entry, Event, Fact, Kind, name_of
from lore.understanding import roles
from lore.understanding.anchored import anchored
from lore.understanding.asked import Asked
from lore.understanding.deed_words import WISHING
from lore.understanding.doing import deed_asked
from lore.understanding.doubting.times import MEANING
from lore.understanding.doubting.wordings import NEAR_IT, is_said_so
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import ALL_BUT, excepted, exceptions, exceptions_asked
from lore.understanding.generic import GENERIC
from lore.understanding.heads import linked
from lore.understanding.kinds import RELATIONS, TITLES
from lore.understanding.persons import is_worker
from lore.understanding.pretence import pretended
from lore.understanding.prose import quoted, said, sentences
from lore.understanding.repeating import tells_follower
from lore.understanding.roles import OWNING, is_participle, word_after
from lore.understanding.slots import LEAVING
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.told_of_others import of_someone_else, of_something_else
from lore.understanding.wanted import Want
from lore.understanding.who import owned_by
from lore.understanding.words import stems, words

_OF_ANOTHER = "The source says it of someone else:"
_OF_NOBODY = ("no ", "nobody ", "none ")
"""How a title begins that tells of nobody who does it."""
_SELF = ("who", "what", "where", "to", "by", "followed by")
_ABOUT = ("who", "what", "where", "to", "target", "by")
_CONSISTING = ("made up of", "members")
_REASONS = ("why", "cause", "reason")
_BESIDE = ("order",)
"""Names of facts that tell beside whom something was, and not of whom: after Argentina."""
_OWNED_IN_TITLE = re.compile(r"(?P<owner>(?-i:[A-Z])[\w’'-]*)['’]s (?P<what>[\w’'-]+)")
"""Of whose what an event's title tells: Robleda's memoirs."""
_BUT = re.compile(
    r"\b(?:but(?! (?:\w+ed|did|was|were|had|could|would|never|not|also|sent|took|gave|lost|won|left|kept|held|made)\b)"
    r"|while|whereas|although|though|unlike)\b",
    re.IGNORECASE,
)
"""What leads in what is said of another: no mere verb of whoever the sentence is about."""
_COMMANDING = r"(?:marshal|general|admiral|captain|commander|colonel|king|queen|emperor|empress|prince|duke|lord|chief)"
"""Titles of those who act for whom they command."""
_AGENT = (
    r"(?:assassin|killer|murderer|poisoner|attacker|kidnapper"
    r"|betrayer|widow|widower|father|mother|son|daughter|brother|sister|wife|husband|child|children|successor|predecessor|enemy|rival"
    r"|friend|ally)"
)
_AGENT_OF = re.compile(rf"\b(?:did|was|were|is|had|has) (?:the |an? )?(?P<agent>{_AGENT}) of ", re.IGNORECASE)
_OWN_AGENT = re.compile(rf"(?:['’]s?|s['’]) {_AGENT}\b", re.IGNORECASE)
_SETTING_APART = re.compile(
    rf"{ALL_BUT.pattern}|\bnon[- ]|\b(?:alternatives?|but|rather than|instead of|rivals?|other)\b", re.IGNORECASE
)
"""What asks of all but one."""
_OTHER = re.compile(r"\bthe (?:other|remaining) (?!side\b|way\b|hand\b|\d+ ?%)\w", re.IGNORECASE)
_OTHER_TOLD = stemmed("other others another remaining rest else")
_UNABLE = re.compile(r"\b(?:is|are|was|were) unable to\b", re.IGNORECASE)
_WISHES = MEANING | WISHING | stemmed("believe believes believed")
_WINNING = stemmed("get got win won gain gained")
_BUYING = stemmed("buy bought pay paid purchase purchased spend spent cost")
_MAKING = stemmed("build built construct constructed erect erected make made destroy destroyed demolish demolished")


def of_roles(asked: Asked, entry: Entry) -> Iterator[str]:
    """Who did it to whom."""
    if asked.says("follow") and any(tells_follower(asked, fact) for fact in entry.facts):
        yield roles.REVERSED
        return
    if asked.says("follow") and not asked.roles.doers and any(fact.name == "followed by" for fact in entry.facts):
        return
    later = linked(entry, "succeeded by", "replaced by")
    if later & asked.roles.doers and not roles.SUCCEEDING.isdisjoint(asked.typed):
        return
    if (asked.wanted.want is Want.WHETHER and excepted(asked, entry)) or exceptions_asked(asked, entry):
        return
    if _pays_for_it(asked, entry) or _is_done_by_slot(asked, entry) or _is_which_of_slot(asked, entry):
        return
    if asked.wanted.want in (Want.WHICH, Want.WHAT) and _UNABLE.search(name_of(entry)) and not asked.roles.doers:
        return  # which problems overwhelmed a government that is unable to deal with them
    if (
        asked.wanted.want is not Want.SHARE
        and (asked.wanted.want is not Want.HOW_LONG or asked.says("follow"))
        and not (asked.wanted.want is Want.HOW_MANY and not _WINNING.isdisjoint(asked.typed))
        and not asked.wanted.is_outcome
        and isinstance(entry, Event)
        and not entry.title.lower().startswith(_OF_NOBODY)
        and (said := roles.disagreement(asked.roles, roles.of_event(entry), entry))
        and not _is_of_another_deed(asked, entry, said)
        and not _is_of_office_there(asked, entry)
        and not is_done_for(asked, entry)
        and not is_said_so(asked, entry)
    ):
        yield said
    elif _asks_whom(asked, entry):
        yield roles.REVERSED
    does_not = bool(asked.roles.doers) and entry.id not in asked.roles.doers
    if isinstance(entry, Entity) and entry.kind is Kind.PERSON and does_not:
        yield of_someone_else(entry)


def _is_which_of_slot(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked which of a kind, and a fact tells just that by its name, whoever did what: which war."""
    if asked.wanted.want is not Want.WHICH or len(asked.cut) < 2:
        return False
    kind = asked.cut[1].stem
    return any(fact.known and fact.name.startswith("which ") and kind in stems(fact.name) for fact in entry.facts)


def _is_done_by_slot(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked who did what a fact tells by whom it was done: who led them, of a strike led by somebody."""
    named = (words(fact.name) for fact in entry.facts if fact.known and _tells_doer(fact))
    is_who = asked.wanted.want in (Want.WHO, Want.WHICH)
    doing = deed_asked(asked.cut)
    alike = frozenset() if doing is None else same(doing.stem) | {stem(doing.plain)}
    return is_who and any(cut[0].stem in alike or stem(cut[0].folded.removesuffix("r")) in alike for cut in named)


def _tells_doer(fact: Fact) -> bool:
    """Whether a fact is named by whoever did something: led by, accuser."""
    return fact.name.endswith(" by") or (fact.name.endswith("er") and is_worker(fact.name))


def is_done_for(asked: Asked, entry: Entry) -> bool:
    """Whether a quote says of whoever does what an event tells that they command those whom a question has do it:
    Marshal Hale of the Tolmark, for the Tolmark."""
    of = [re.escape(term.text.removeprefix("the ")) for term in asked.terms if term.entries & asked.roles.doers]
    who = [re.escape(fact.text) for fact in entry.facts if fact.known and fact.name == "who"]
    acting = rf"\b{_COMMANDING} (?:{'|'.join(who)}) of (?:the )?(?:{'|'.join(of)})\b"
    return bool(of and who) and bool(re.search(acting, quoted(entry), re.IGNORECASE))


def _is_of_another_deed(asked: Asked, event: Event, said: str) -> bool:
    """Whether a question asks why something was done to those who do another thing by an event's title: why somebody
    was disliked who brought in a rule."""
    is_told_otherwise = said == roles.REVERSED and asked.wanted.want in (Want.WHY, Want.HOW) and not asked.roles.doers
    title = stems(event.title)
    return is_told_otherwise and all(term.entries or not term.is_in(title) for term in asked.terms)


def _is_of_office_there(asked: Asked, event: Event) -> bool:
    """Whether a question has somebody in an office do something, by a place that an event only tells as where it was:
    the Czechoslovak president."""
    there = linked(event, "where", "from")
    others = {each for fact in event.facts if fact.name not in ("where", "from") for each in fact.entities}
    of_place = [term for term in asked.terms if term.entries & asked.roles.doers]
    following = [word_after(asked.cut, term) for term in of_place]
    is_office = all(word is not None and word.folded in TITLES for word in following)
    return bool(of_place) and is_office and asked.roles.doers <= there - others


def of_other(asked: Asked, entry: Entry) -> Iterator[str]:
    """Who found the other ten is not who found one of them."""
    met = _OTHER.search(asked.plain)
    is_asked = asked.wanted.want in (Want.WHO, Want.WHAT, Want.WHEN, Want.WHERE) and met is not None
    if is_asked and _OTHER_TOLD.isdisjoint(stems(said(entry))):
        yield "Of any other, the source says nothing here."


def _asks_whom(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks to whom those did something to whom it was done: who the smugglers arrested."""
    told = roles.of_event(entry) if isinstance(entry, Event) else None
    doers = asked.roles.doers
    if isinstance(entry, Event) and roles.tells_successor(entry) and asked.wanted.want is Want.WHO:
        who = linked(entry, "who")
        return bool(doers) and not doers & who and bool(asked.typed & roles.SUCCEEDING)
    is_had_done = any(word.folded in ("had", "has", "have") for word in asked.cut[1:2])  # who had it enlarged
    is_whom = asked.wanted.want is Want.WHO and not is_had_done
    return is_whom and bool(told and doers and doers <= told.changing and not doers & told.doers)


def _pays_for_it(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks what somebody paid, and they are whom an event sells or gives it to."""
    given_to = {each for fact in entry.facts if fact.name == "to" and fact.known for each in fact.entities}
    return asked.roles.doers <= given_to and bool(asked.roles.doers) and not _BUYING.isdisjoint(asked.stems)


def of_leaving(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whoever was sent somewhere did not leave it then."""
    to = {each for fact in entry.facts if fact.name == "to" and fact.known for each in fact.entities}
    for at, word in enumerate(asked.cut[:-1]):
        left = next((term for term in asked.terms if term.at == asked.cut[at + 1].at), None)
        if left is None or word.stem not in LEAVING:
            continue
        is_place = asked.cut[at + 1].is_capital and left.own.isdisjoint(stems(said(entry)))
        if (left.entries and left.entries <= to) or (is_place and not left.entries):
            yield roles.REVERSED


def of_taking_over(asked: Asked, entry: Entry) -> Iterator[str]:
    """What somebody received is not who took over from them."""
    is_asked = (
        asked.wanted.want is Want.WHO
        and any(word.folded == "tookover" for word in asked.cut)
        and asked.cut[-1].folded != "from"
    )
    if is_asked and entry.id in asked.entries and anchored(asked, entry) is None:
        yield f"Who came after is not stated ({name_of(entry)})."


def of_agent(asked: Asked, entry: Entry) -> Iterator[str]:
    """When somebody's killer died is not when they did, nor is what became of the killer what became of them."""
    if asked.wanted.is_outcome and any(
        _OWN_AGENT.match(asked.plain, term.end) for term in asked.terms if entry.id in term.entries
    ):
        yield of_someone_else(entry)
    met = _AGENT_OF.search(asked.plain)
    if met is None or not isinstance(entry, Event) or asked.wanted.want is Want.WHO:
        return
    named = [term for term in asked.terms if term.entries]
    owner = next((term for term in named if term.at >= met.end()), None)
    about = {each for fact in entry.facts if fact.known and fact.name in ("who", "what") for each in fact.entities}
    if owner and owner.entries & about and not any(term.at == met.start("agent") for term in named):
        yield of_someone_else(entry)


def of_doing_it(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whoever was sentenced did not sentence anybody."""
    if not isinstance(entry, Event) or not roles.is_told_of_affected(entry) or asked.roles.is_passive:
        return
    told = roles.of_event(entry)
    title = {word.stem for word in words(entry.title) if is_participle(word)}
    cut = asked.cut
    for at, word in enumerate(cut[:-1]):
        doer = next((term for term in asked.terms if at and term.end == cut[at - 1].end), None)
        if doer is None or word.stem not in title or not doer.entries & asked.roles.doers:
            continue
        if doer.entries <= told.affected and cut[at + 1].folded in roles.BEFORE_OBJECTS:
            yield roles.REVERSED
            return


def of_doer_for_affected(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whoever arrested them is not who was arrested."""
    if asked.wanted.want is not Want.WHO or asked.wanted.whom or not isinstance(entry, Event) or len(asked.cut) < 3:
        return
    if asked.cut[1].folded not in ("was", "were") or any(word.folded == "by" for word in asked.cut):
        return
    title = words(entry.title)
    done = [word for word in asked.cut[2:] if is_participle(word) and any(word.stem == each.stem for each in title)]
    has_doer = any(fact.name == "who" and fact.known for fact in entry.facts)
    if done and has_doer and roles.is_passive(asked.cut) and not roles.is_told_of_affected(entry):
        told = next(each for each in title if each.stem == done[0].stem)
        if told.at > title[0].at and told is not title[-1] and not is_participle(told):
            yield roles.REVERSED


def of_other_affected(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What was done to others than those whom a question has it done to."""
    event, affected = evidence.entry, asked.roles.affected
    if asked.wanted.want is not Want.WHO or asked.wanted.whom or not affected or not isinstance(event, Event):
        return
    reasons, besides = linked(event, *_REASONS), linked(event, *_BESIDE)
    others = (fact.name for fact in event.facts if fact.name not in (*_REASONS, *_BESIDE))
    if affected & (linked(event, *others) | (evidence.titled - besides)):
        return
    is_said = any(term.entries & affected and term.is_in(evidence.own) for term in asked.terms)
    if (affected & reasons and not is_said) or (affected & besides and not asked.says("follow")):
        yield of_something_else(event)


def of_mention(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Where an event was, or why, is not where or why whatever its quotes only mention was."""
    is_of_one = len(asked.terms) == 1 and bool(asked.terms[0].entries)
    if not is_of_one or asked.wanted.want not in (Want.WHEN, Want.WHERE, Want.WHY, Want.HOW, Want.HOW_LONG):
        return
    (term,) = asked.terms
    if asked.wanted.is_use and term.own <= evidence.quoted:
        return
    entry = evidence.entry
    about = {each for fact in entry.facts if fact.name in _ABOUT and fact.known for each in fact.entities}
    about = set[str]() if asked.wanted.want is Want.HOW_LONG else about  # the war, and not a siege in it
    if isinstance(entry, Event) and term.entries.isdisjoint(about | evidence.titled) and not term.is_in(evidence.named):
        yield of_something_else(entry)


def of_unnamed_doer(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whether somebody did what an event says of others, who have no entry of their own."""
    if asked.wanted.want is not Want.WHETHER or not asked.roles.doers or not isinstance(entry, Event):
        return
    if excepted(asked, entry):
        return
    who = next((fact for fact in entry.facts if fact.name == "who" and fact.known), None)
    doing = [term for term in asked.terms if term.entries & asked.roles.doers]
    if who and not who.entities and not any(term.is_in(stems(f"{who.text} {entry.title}")) for term in doing):
        yield of_someone_else(entry)


def of_owner(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What is told of somebody's brother is not told of them."""
    entry = evidence.entry
    if not isinstance(entry, Event):
        return
    concerned = asked.roles.doers | asked.roles.affected | asked.roles.beings
    cut = words(entry.title)
    for term in asked.terms:
        if term.entries.isdisjoint(concerned) or not term.entries.isdisjoint(evidence.part_in):
            continue
        last = next(
            (at for at, word in enumerate(cut[:-1]) if word.stem in term.own and cut[at + 1].stem in RELATIONS), None
        )
        if last is not None and OWNING.match(entry.title, cut[last].end):
            yield of_someone_else(entry)


def of_owned_title(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What an event tells of something of somebody's is not told of another's: the memoirs of one, of the other's."""
    entry = evidence.entry
    owned = _OWNED_IN_TITLE.search(entry.title) if isinstance(entry, Event) else None
    if owned is None:
        return
    owner, what = stems(owned["owner"]), stems(owned["what"])
    for term in asked.terms:
        if term.entries and owned_by(asked, term) == what and term.own.isdisjoint(owner):
            yield of_someone_else(entry)


def of_contrast(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What the source says of the other one: of Stalin, unlike whom Trotsky believed in something else."""
    entry = evidence.entry
    for fact in entry.facts:
        is_asked = any(term.entries & set(fact.entities) for term in asked.terms)
        if fact.name not in ("unlike", "compared with") or not fact.known or is_asked:
            continue
        others = [f"{each.name} {each.text}" for each in entry.facts if each.known and each is not fact]
        own = evidence.named_wholly | stems(" ".join((*others, *entry.aliases, *entry.asked_as)))
        of_other = stems(fact.text)
        saying = [term for term in asked.terms if entry.id not in term.entries and not term.own <= MEANING]
        if any(term.is_in(of_other) and not term.is_in(own) for term in saying):
            yield f"{_OF_ANOTHER} {fact.text}."


def denied_by_contrast(asked: Asked, entry: Entry, unsaid: Set[str]) -> str:
    """What answers whether just those did something who are told to be unlike another that did, if nothing else is
    doubtful: that the source says it of the other. Empty where it doesn't."""
    who = linked(entry, "who")
    is_asked = asked.wanted.want is Want.WHETHER and bool(who) and asked.roles.doers == who
    unlike = [fact.text for fact in entry.facts if fact.name == "unlike" and fact.known]
    told = [each for each in unsaid if each.startswith(_OF_ANOTHER)]
    is_whole = any(_says_just(asked, who, each) for each in unlike)
    return told[0] if is_asked and is_whole and len(told) == len(unsaid) == 1 else ""


def _says_just(asked: Asked, who: Set[str], contrast: str) -> bool:
    """Whether a contrast says all that a question says of somebody, and nothing more of what was wanted or done."""
    rest = [term for term in asked.terms if not (term.entries & who or term.own <= _WISHES)]
    quote = words(contrast.partition(",")[2] or contrast)
    told = [word for word in quote if word.folded not in GENERIC and word.stem not in _WISHES]
    is_wish = _WISHES.isdisjoint(asked.typed) == _WISHES.isdisjoint(word.stem for word in quote)
    is_said = all(term.is_in(stems(contrast)) for term in rest)
    return is_wish and is_said and all(asked.says(word.stem) for word in told)


def of_other_side(asked: Asked, entry: Entry) -> Iterator[str]:
    """What a sentence says of one, but of another it says something else: the socialist world, of what would be
    devastated."""
    if asked.wanted.want not in (Want.WHETHER, Want.WHY, Want.HOW):
        return
    concerned = asked.roles.affected | asked.roles.doers
    named = [term for term in asked.terms if term.entries and (not concerned or term.entries & concerned)]
    doing = [term for term in asked.terms if term.own and not (term.entries or term.own <= _WISHES)]
    divided = [[stems(part) for part in _BUT.split(text)] for text in (*sentences(entry), name_of(entry))]
    if any(_is_apart(term, named, divided) and not _is_together(term, named, divided) for term in doing):
        yield of_something_else(entry)


def _is_together(term: Term, named: Sequence[Term], divided: Sequence[Sequence[frozenset[str]]]) -> bool:
    """Whether one part of a text says a term of any that are named."""
    parts = [part for text in divided for part in text]
    return any(term.is_in(part) and any(each.is_in(part) for each in named) for part in parts)


def _is_apart(term: Term, named: Sequence[Term], divided: Sequence[Sequence[frozenset[str]]]) -> bool:
    """Whether one part of a text says a term, and another has any that are named."""
    return any(
        len(text) > 1
        and any(term.own <= part for part in text)
        and any(each.is_in(part) for part in text for each in named)
        for text in divided
    )


def of_all_but(asked: Asked, entry: Entry) -> Iterator[str]:
    """What is said of every option other than one is not said of that one."""
    excepting = list(ALL_BUT.finditer(said(entry)))
    if not excepting or asked.is_negated or _SETTING_APART.search(asked.plain):
        return
    of_rest, of_one = set[str](), set[str]()
    for fact in entry.facts:
        (of_one if ALL_BUT.search(fact.text) else of_rest).update(fact.entities if fact.known else ())
    of_rest |= {each for fact in exceptions(entry) for each in fact.entities}
    told = stems(" ".join(met["of"] for met in excepting)) - stems(ALL_BUT.sub(" ", said(entry)))
    named = [term for term in asked.terms if term.entries and not term.entries & of_rest]
    if any(term.entries & of_one or term.own & told for term in named):
        yield f"The source says it of something else: “{excepting[-1][0].strip()}”."


def of_pretence(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whoever acted as something need not have been it."""
    told = next(filter(None, (pretended(asked, each, said(entry)) for each in sentences(entry))), "")
    if told:
        yield f"The source says “{told}”."


def of_making(asked: Asked, entry: Entry) -> Iterator[str]:
    """Where something was founded need not have been founded itself."""
    made = [term for term in asked.terms if not term.entries and not term.own.isdisjoint(_MAKING)]
    if not isinstance(entry, Event) or not made or not asked.roles.is_passive or not asked.roles.affected:
        return
    known = [fact for fact in entry.facts if fact.known]
    itself = {each for fact in known if fact.name in ("who", "what") for each in fact.entities}
    if itself and asked.roles.affected.isdisjoint(itself):
        yield of_something_else(entry)


def of_being(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Whether someone is something: a quote that names both may say it of another."""
    beings, entry = asked.roles.beings, evidence.entry
    if not beings:
        return
    known = [fact for fact in entry.facts if fact.known]
    here = {each for fact in known if fact.name in _SELF for each in fact.entities}
    if isinstance(entry, Event) and here and beings.isdisjoint(here):
        yield of_someone_else(entry)
        return
    itself = [
        fact for fact in known if not fact.entities or not beings.isdisjoint(fact.entities) or fact.name in _CONSISTING
    ]
    of_it = [f"{fact.name} {fact.text}" for fact in itself]
    own = evidence.named | evidence.named_wholly | stems(" ".join(of_it))
    saying = [term for term in asked.terms if beings.isdisjoint(term.entries)]
    if any(evidence.covers(term) and not term.is_in(own) for term in saying):
        yield NEAR_IT
