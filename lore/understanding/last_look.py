"""A last look at an answer to a plain question: what somebody used, or whom they worked for, is told only in words that
say so.

Where a question has no other word than a name and one that most entries could be thought to say (work for, use, know,
meet, how big), the likeliest entry of the name is no answer to it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lore.model import Reply, Standing
from lore.understanding.prose import texts_told
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems


@dataclass(frozen=True, slots=True)
class _Way:
    """A way of asking, and the stems of which an answer to it has one at least, or what it says in a phrase."""

    asks: re.Pattern[str]
    telling: frozenset[str]
    phrased: re.Pattern[str]

    def is_told(self, texts: Sequence[str]) -> bool:
        return any(self.phrased.search(each) or not self.telling.isdisjoint(stems(each)) for each in texts)


def _way(asks: str, telling: str, phrased: str = r"(?!)") -> _Way:
    return _Way(re.compile(asks, re.IGNORECASE), stemmed(telling), re.compile(phrased, re.IGNORECASE))


_WAYS = (
    _way(
        r"\bwho (?:works?|worked|was working|is working) for\b",
        "work worked worker employ employed employee serve served service hire hired agent agents secretary assistant"
        " clerk servant staff official spy aide join joined member members",
    ),
    _way(
        r"^\W*who (?:is|was|were|are) (?:the )?(?:boss|head|chief) of\b(?!.* (?:after|before)\b)",
        "boss head headed chief lead led leads leader leaders leading command commanded commander captain director"
        " directed chair chaired chairman president king queen ruler ruled governor governed mayor minister chancellor"
        " general admiral colonel marshal abbot prior abbess master run ran runs manage managed manager secretary"
        " superior commissar charge under owner",
        r"\b\w{3,}master\b",
    ),
    _way(
        r"^\W*who (?:uses?|used)\b(?! to\b)",
        "use used using user employ employed apply applied wield wielded",
    ),
    _way(
        r"^\W*(?:\w+ )?(?:did|does) [^?]{2,40}? tell (?!me\b|us\b)(?!.*\babout\b)"
        r"|^\W*who (?:tells|told)\b(?!.*\babout\b)",
        "tell told say said report reported inform informed confess confessed reveal revealed write wrote announce"
        " announced promise promised warn warned claim claimed testify testified declare declared admit admitted"
        " explain explained call called teach taught publish published preach preached swear swore betray betrayed let",
    ),
    _way(
        r"^\W*(?:did|does|do) (?!you\b|anyone\b|anybody\b|we\b|u\b)[^?]{2,40}? know"
        r" (?!about|of\b|that\b|how\b|who\b|what\b|why\b|where\b|if\b|when\b)",
        "know knew known friend friends meet met acquaint secret recognise recognised",
    ),
    _way(
        r"\bdid [^?]{2,40}? meet\b(?! with\b| (?:his|her|its|their) (?:end|maker|fate|death)\b)",
        "meet met meeting meetings encounter encountered gather gathered assemble assembled convene convened sit sat"
        " sits talk talks negotiate negotiated join joined see saw visit visited",
    ),
    _way(
        r"^\W*what (?:did|does) [^?]+ give (?!up\b|in\b|back\b|away\b|birth\b)",
        "give gave given grant granted pay paid lend lent cede ceded send sent present presented hand handed award"
        " awarded leave left bequeath bequeathed offer offered donate donated provide provided supply supplied promise"
        " promised sell sold return returned turn turned transfer bring brought gift get got receive received gain"
        " gained allow allowed guarantee guaranteed",
    ),
    _way(
        r"\b(?:famous|known|renowned|remembered|celebrated) for\W*$",
        "famous famously known fame renown renowned celebrate celebrated remember remembered nickname nicknamed",
    ),
    _way(
        r"\bstill exists?\b|\bexists? (?:still|today|now)\b",
        "still today now exist existed exists survive survived survives remain remains remained dissolve dissolved"
        " abolish abolished end ended ends close closed destroy destroyed lost disband disbanded live lives stand"
        " stands",
    ),
    _way(
        r"\bwhere (?:did|does) [^?]+ study\b",
        "study studied student learn learned learnt educate educated apprentice apprenticed train trained attend"
        " attended graduate graduated university degree",
    ),
    _way(
        r"(?<!of the )\bpopulation of\b|\bhow many (?:people|inhabitants|residents|souls) (?:live|lived|are living)\b",
        "population populate inhabitant inhabitants resident residents souls soul live lived lives dwell census home"
        " hearth hearths",
        r"\b(?:has|had|have|numbered|counted|held|housed|found)\b[^.;]* people\b|^people\b",
    ),
    _way(r"\b(?:what|which) nationality\b|\bnationality of\b", "nationality country citizen native born origin from"),
    _way(r"\bwhat (?:ship|boat|vessel)\b", "ship ships boat boats vessel sail sailed aboard board lugger fleet"),
    _way(
        r"^\W*(?:what(?:['’]?s| is| was) )?(?:the )?currency of\b|['’]s currency\W*$|\b(?:what|which) currency\b",
        "currency coinage money paid pay pays",
    ),
    _way(r"\bturnout\b", "turnout voters poll polls cast", r"\bturned out\b|\bvoted\b"),
    _way(
        r"\bhow (?:is|was|are|were) [^?]+? related\b(?! to the\b)",
        "related relative kin father mother son daughter child brother sister cousin uncle aunt nephew niece wife"
        " husband grandfather grandmother grandson granddaughter widow married",
    ),
    _way(
        r"\bname of (?:the|an?|that|this) (?-i:[a-z])",
        "name named known nickname nicknamed dub dubbed title titled christened code",
        r"\bcalled (?:the )?(?-i:[A-Z])"
        r"|\b(?:the|an?|its|their|his|her) (?-i:[a-z]\w+),? (?-i:[A-Z])|[:,] (?:the )?(?-i:[A-Z])"
        r"|^(?-i:[A-Z])\w+ (?-i:[A-Z])",
    ),
    _way(
        r"\b(?:die|died|killed|perished)\b[^?]*\b(?:building|digging|constructing|construction)\b",
        "build built building construct constructed construction dig dug digging work works cost laid lay",
    ),
    _way(r"\bhow (?:many|much) (?:more|fewer|less)\b[^?]*\bthan\b", "more fewer less margin majority"),
    _way(
        r"\bhow (?:many|much)\b[^?]*\b(?:(?:have|had|were|was) left(?! out\b)|remain(?:ed|ing)?)\b",
        "left remain remained remaining survive survived surviving still only after",
    ),
    _way(r"\bclimate\b", "climate weather rain rains snow cold hot warm winter winters dry wet storm storms fog"),
    _way(r"\bwhat (?:does|did) [^?]+ export\b", "export exported ship shipped sell sells sold trade traded supply"),
    _way(
        r"^\W*(?:was|is|were|are) [^?]+? (?:a |the |ever )*(?:king|queen)\W*$",
        "reign reigned throne monarch ruler prince princess",
        r"\b(?:king|queen)\b(?!['’]s)",
    ),
    _way(
        r"^\W*how (?:big|large) (?:is|was|are|were) (?!(?:the |his |her |its |their )?(?:\w+ )?(?:share|percentage"
        r"|part|portion|group|party|army|fleet|crew|council|force|forces|batch|number|first|last|debt|loan|fine|sum"
        r"|majority|role|crowd|garrison|march|strike|rally|expedition|congress|cut|slice|reward|price|prize"
        r"|bounty|profit|pension|salary)\b)"
        r"(?![^?]*['’]s )",
        "feet foot mile miles acre acres ton tons metre metres meter meters square wide long tall high deep large big"
        " small size area population inhabitants hectares yards strong huge first last",
    ),
    _way(
        r"\bhow much did [^?]+ cost\b", "cost costs price worth pay paid expense sell sold buy bought sum spend spent"
    ),
)


_RELATION = (
    "father|mother|child|children|son|daughter|wife|husband|brother|sister|successor|predecessor|assistant|secretary"
)
_IS = re.compile(r"^\W*(?:is|was|are|were)\b", re.IGNORECASE)
_RELATED = re.compile(
    rf"(?P<owner>[\w’' -]+?)['’]s (?P<what>{_RELATION})s?\W*$|\b(?P<kin>{_RELATION})s? of (?P<of>[^?]+?)\W*$",
    re.IGNORECASE,
)
_ONE_OF_THEIRS = re.compile(
    rf"^\W*(?:which|who|any|how many) of (?P<owner>[\w’' -]+?)['’]s (?P<what>{_RELATION})s?\b", re.IGNORECASE
)
_VOTING = re.compile(r"\bvot(?:e|es|ed|ing) (?P<side>for|against)\b", re.IGNORECASE)
_IS_ISLAND = re.compile(r"^\W*(?:is|was) (?P<who>[^?]+?) an (?:the )?island\W*$", re.IGNORECASE)
_CAPITAL = re.compile(
    r"^\W*(?:what(?:['’]?s| is| was) )?(?:the )?capital of (?:the )?(?P<of>[^?]+?)\W*$", re.IGNORECASE
)


def looked_at(text: str, reply: Reply) -> Reply:
    """An answer as it is; only in part where its own words have none that a plain question needs."""
    texts = list(_texts(reply))
    is_said = all(way.is_told(texts) for way in _WAYS if way.asks.search(text)) and _is_in_place(text, reply)
    if is_said and not (_is_other_end(text, reply) or _is_other_vote(text, texts)):
        return reply
    return replace(reply, standing=Standing.PARTLY, sentence="", unsaid=("That is not said in just these words.",))


def _is_in_place(text: str, reply: Reply) -> bool:
    """Whether an answer says that somewhere is an island, or whose capital it is, by a slot or in the very words."""
    told = " ".join(_texts(reply))
    if met := _IS_ISLAND.match(text):
        who = re.escape(met["who"].removeprefix("the "))
        return bool(
            re.search(
                rf"{who},?(?: (?:is|was))? (?:an?|the) (?:[\w-]+ )?island\b|\bislands? (?:of )?{who}\b",
                told,
                re.IGNORECASE,
            )
        )
    if met := _CAPITAL.match(text):
        of = re.escape(met["of"])
        facts = [fact for statement in reply.statements for fact in statement.facts]
        is_slot = any("capital" in fact.name.lower() or re.search(r"\bcapital\b", fact.text) for fact in facts)
        return is_slot or bool(
            re.search(rf"\bcapital of (?:the )?{of}\b|{of}['’]s? capital|\bits capital\b", told, re.IGNORECASE)
        )
    return True


def _is_other_end(text: str, reply: Reply) -> bool:
    """Whether whose father is asked is the father that an answer tells, as of whose children one is."""
    met = _RELATED.search(text) or _ONE_OF_THEIRS.match(text)
    if met is None or _IS.match(text):
        return False
    told = met.groupdict("")
    own = stems((told.get("of") or told["owner"]).strip()) - {"the", "who", "what", "is", "was", "are", "were", "of"}
    facts = [
        fact
        for statement in reply.statements
        for fact in statement.facts
        if (told["what"] or told["kin"]).lower() in fact.name.lower()
    ]
    return bool(facts) and all(own <= stems(fact.text) for fact in facts)


def _is_other_vote(text: str, texts: Sequence[str]) -> bool:
    """Whether those that voted against something are asked for, and an answer tells only who voted for it, or the
    other way round."""
    met = _VOTING.search(text)
    told = {found["side"].lower() for each in texts for found in _VOTING.finditer(each)}
    return met is not None and bool(told) and met["side"].lower() not in told


def _texts(reply: Reply) -> Iterator[str]:
    """All that an answer shows, and what it says in short."""
    yield from texts_told(reply)
    yield reply.sentence
