"""What a question wants to know, read from its own words: who, when, how many ..."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lore.names.folding import normalise
from lore.understanding.beyond import Beyond, beyond_lore, is_counterfactual
from lore.understanding.thesaurus import stemmed


class Want(StrEnum):
    """What is asked."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how many"
    HOW_LONG = "how long"
    SHARE = "what share"
    WHY = "why"
    HOW = "how"
    WHICH = "which"
    WHAT = "what"
    WHETHER = "whether"
    EARLIEST = "earliest"
    LATEST = "latest"
    ALL = "all events"


@dataclass(frozen=True, slots=True)
class Wanted:
    """`whom` wants the other side of who; `precision` is the day, month or year that a date is wanted with.

    `also` is what a double question wants besides, and `said` holds the stems of words that only ask. A forecast asks
    what would be, `is_outcome` what became of something, `is_use` what something was for, `is_plan` what was meant, and
    `is_naming` why something is called so. `measure` is the adjective after `how`: how tall.
    """

    want: Want
    whom: bool = False
    precision: str = ""
    beyond: Beyond | None = None
    also: tuple[Want, ...] = ()
    said: frozenset[str] = frozenset()
    is_forecast: bool = False
    is_outcome: bool = False
    is_use: bool = False
    is_plan: bool = False
    is_naming: bool = False
    measure: str = ""


_YES_OR_NO = re.compile(
    r"(?!(?:is|was|were|are) (?:there )?(?:when|what|who|where)\b)"
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|must)\b"
)
_OUTCOME = re.compile(
    r"\b(?:(?:happen|happens|happened) (?:to|with)|bec[ao]me of|fate of|end(?:ed)? up|(?:came|come) of|outcome"
    r"|(?:what|which|any) (?:result|effect|impact|success|consequence)s?)\b"
)
_USE = re.compile(r"^what (?:was|were|is|are) (?:(?!\w+ed\b)\w+ ){1,3}(?:used )?for$")
_PLAN = re.compile(
    r"\b(?:supposed|meant|intended|planned|scheduled|due|slated) to\b"
    r"|\b(?:was|were|is|are)\b.* (?:meant|intended|destined)\b(?! as\b)"
    r"|\b(?:was|were) (?:(?!(?:that|ought|picked|chosen|selected|recruited|sent|believed|said|thought|known"
    r"|considered|first|last|next|only|second|third)\b)\w+ ){1,4}to be \w"
)
_NAMING = re.compile(r"\b(?:called(?! (?:off|for|on|up|in|out|upon|to)\b)|named|nicknamed|dubbed|known as)\b")
MEASURES = ("tall", "high", "deep", "wide", "broad", "heavy", "old", "far", "fast", "thick")
"""The adjectives after `how` that ask for a measure."""
_MEASURE = re.compile(rf"\bhow ({'|'.join(MEASURES)})\b")
_TWICE = re.compile(
    r"(?:\band|&|,|\bor) (?:at |by |to |from |in |on |about |with )?(?:who|whom|when|where|why|how|what|which)\b"
)
_TOGETHER = frozenset({Want.WHO, Want.WHEN, Want.WHERE, Want.WHY, Want.HOW, Want.HOW_MANY, Want.HOW_LONG})
_ONLY_ASKING: dict[Want, frozenset[str]] = {
    Want.WHY: stemmed(
        "end aim point led lead motive explanation rationale justification explain explains explained drove drive"
        " drives pushed prompted moved motivated triggered brought"
    ),
    Want.HOW_LONG: stemmed("last lasted lasting between passed pass lay lie took elapsed apart"),
    Want.SHARE: stemmed("part age portion slice chunk"),
    Want.HOW_MANY: stemmed("pay pays paid paying cost price"),
    Want.WHERE: stemmed(
        "start starts begin begins end ends lie lies located situated based housed country nation city"
        " town region continent place"
    ),
    Want.HOW: stemmed("means method technique tactics way tricks"),
}
_MEANT = stemmed("supposed meant intended planned scheduled due slated")
_ENDING = stemmed("become became end ended fate outcome come came result effect impact consequence")
"""Stems of words that say no more than what is wanted: the end in `to what end`."""
_PRECISION = re.compile(
    r"\b(?:what|which|exact|precise)(?: \w+)? (day|date|month|year)\b|\b(?:the|on which|on what) (day)\b"
)
_HOUR = re.compile(
    r"^(?:at )?what (?:exact |precise )?(?:time|hour)\b(?! of (?:the )?year\b)"
    r"|\b(?:time of (?:the )?day|oclock)\b|\bwhat hour\b"
)
_SEASON = re.compile(r"\b(?:what|which) (?:season|time of (?:the )?year)\b")
_EXACT_DATE = re.compile(r"\b(?:exact|precise) (?:full )?date\b")
_BY_WHEN = re.compile(r"\b(?:by|until|till|up to|before) (?:what|which)\b")
_WHOM = re.compile(
    r"(?<!by )(?<!from )\bwhom\b|\b(?:to|for|with|against) who\b|\bwho\b.*\b(?:to|with|against|for|from|at|towards?)$"
    r"|\bwho\b.*\b(?:(?:aimed|directed|targeted) (?:at|against)|against in \w+$)"
)
_NOT_OF_ITS = r"(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )"
_THING = (
    r"(?:events?|dates?|entry|year|happenings?|occurrences?|incidents?"
    r"|thing(?= (?:that |to )?(?:happen|has|is)|$| in | on | with ))"
)
_EARLIEST = re.compile(
    rf"{_NOT_OF_ITS}\b(?:earliest|first|oldest)(?: ever)?(?: (?:dated|known|recorded|stated|mentioned|datable))*"
    rf"(?: {_THING}\b)"
    r"(?! (?:the (?!lore|page|source|text|timeline|story)|of the) )"
    r"|\bwhat (?:happened|happens|came|comes|was|is) (?:the )?(?:very )?(?:first|earliest)$"
    r"|^(?:which|what) (?:dated )?event\b.*\b(?:first|earliest)$"
    r"|\b(?:timeline|story|history|lore|chronicle)\b.*\b(?:begin|begins|start|starts|started|began)\b"
)
_LATEST = re.compile(
    rf"{_NOT_OF_ITS}\b(?:latest|last|most recent|newest|final)(?: (?:dated|known|recorded|stated|mentioned|datable))*"
    rf"(?: {_THING}\b)"
    r"(?! (?:the (?!lore|page|source|text|timeline|story)|of the) )"
    r"|\bwhat (?:happened|happens|came|comes|was|is) (?:the )?(?:very )?(?:last|latest)$"
    r"|^(?:which|what) (?:dated )?event\b.*\b(?:last|latest|most recent)$"
    r"|\b(?:timeline|story|history|lore|chronicle)\b.*\b(?:end|ends|stop|stops|ended)\b"
)
_ALL = re.compile(
    r"^(?:list|show|give|tell|name)?(?: me| us)?(?: of)?(?: all| every"
    r"| the)*(?: the)?(?: dated| known)* (?:events|timeline|dates)$"
    r"|^(?:list|show|give|tell|name)(?: me| us)? (?:every|each|all(?: the)?) (?:date|event)s?"
    r"(?: (?:that )?(?:you|it|the \w+) ?(?:ve |have |has |had )?(?:got|have|has|know|knows|mentions?|gives?))?$"
    r"|^what (?:happened|happens)(?: in (?:this|the) (?:lore|world|timeline|story))?$"
)
_WANTS: tuple[tuple[Want, re.Pattern[str]], ...] = tuple(
    (want, re.compile(pattern))
    for want, pattern in (
        (
            Want.HOW_LONG,
            r"\bhow (?:long|much (?:time|later|earlier))\b|\bhow many (?:decades|years|seasons|months|weeks|nights"
            r"|days|hours|minutes)\b",
        ),
        (
            Want.SHARE,
            r"\b(?:what|which) (?:\w+ )?(?:share|percentage|percent|proportion|fraction|part of"
            r"|(?:slice|chunk|portion) of)\b"
            r"|\bhow (?:large|big|high|great|small) (?:a|an|was the|is the)"
            r" (?:share|percentage|proportion|part|portion|fraction|slice|chunk)\b"
            r"|\bhow many (?:percent|%)|\bwhat %"
            r"|^(?:(?!who|what|when|where|why|how|which|did|does|do|is|was|are|were|has|have|had)[\w’'-]+ ){1,4}"
            r"(?:share|percentage) of\b",
        ),
        (
            Want.HOW_MANY,
            r"\bhow (?:many|much|numerous)\b|\b(?:whats|what|which) (?:was |is "
            r"|were )?(?:the )?(?:(?:total|average|mean|exact|overall|full|median|approximate) )?number\b"
            r"|^(?:(?:give|tell|show|name)(?: me| us)? )?(?:the )?(?:exact |precise |total |overall |actual |full )?"
            r"(?:number|headcount|count|tally|size) of\b",
        ),
        (
            Want.WHEN,
            r"\bwhen\b|\b(?:what|which|exact|precise) (?:was the |is the |exact |precise )*(?:date"
            r"|year|day|month|time|decade|century)\b"
            r"|^(?:the )?(?:month and year|year and month|date and year) (?:of|when|that|the|(?:in|on) which)\b"
            r"|^(?:the )?(?:dates?|year|day|month) (?:of|when|that|the|(?:in|on) which)\b"
            r"|^(?:(?:give|tell|show|name)(?: me| us)? )?the (?:exact |precise |full )?(?:date|year|day|month)\b"
            r"|^(?:(?:give|tell|show|name)(?: me| us)? )?(?:any |a |some )?(?:date|year|day|month) for\b"
            r"|\bsince when\b|\bhow early\b|\bhow late\b|\bhow long ago\b",
        ),
        (
            Want.WHERE,
            r"\bwhere\b|\b(?:in|to|from|into|at|near|off) (?:what|which) (?:country|countries|place|places"
            r"|city|town|regions?|continent|land|nation|island|part)\b|\bwhat (?:place|location)\b"
            r"|\b(?:in|at|on|to|from) (?:what|which) (?:exact |precise )?(?:spot|location|site|area|corner|place)s?\b"
            r"|^(?:what|which) (?:country|place|city|town|village|region|continent|land|island|port)"
            r" (?:is|was|are|were|did|does|do|has|had)\b.* (?:in|from|to)$"
            r"|\bwhereabouts\b",
        ),
        (
            Want.WHY,
            r"\bwhy\b|\bhow come\b"
            r"|^what (?:was|is|were|are) (?:[\w’'-]+ ){1,3}(?:reason|motive|motivation|grounds)s? (?:for|behind|to)\b"
            r"|\bwhat (?:was|is|were|are) (?:the |their |his |her "
            r"|its |actual |real |true |main |only |official )*(?:reason|cause|purpose|motive|aim|point)s?\b"
            r"|\bwhat (?:caused|causes|made|led|drove|drives|pushed|prompted|moved|motivated|explains|explained"
            r"|triggered|brought (?:\w+ )*about)\b|\bwhat (?:\w+ )+"
            r"(?<!wait )(?<!waiting )(?<!look )(?<!looking )(?<!hope )(?<!ask )(?<!pay )"
            r"(?<!name )(?<!codename )(?<!nickname )(?<!word )for$"
            r"|\bfor (?:what|which) (?:reason|purpose)\b|\breason for\b"
            r"|\bthanks to what\b|\bbecause of what\b|\bto what end\b|\bwith what (?:aim|purpose)\b"
            r"|^(?:the )?(?:cause|purpose|reason) (?:of|for)\b"
            r"|\b(?:explanation|rationale|justification) (?:for|of|why|behind)\b",
        ),
        (
            Want.WHO,
            r"^(?:list|name) (?:everyone|everybody|all(?: the)? (?:people|persons|men|women)|the people)\b"
            r"|\b(?:who|whos|whom|whose)\b|\b(?:what|which) (?:person|man|woman|people|politician"
            r"|leader|president|ruler|king|queen)\b",
        ),
        (
            Want.HOW,
            r"\bhow\b|\b(?:what|which) (?:(?:is|are|was|were) the )?(?:(?:dirty|nasty|secret|usual|main) )?"
            r"(?:methods?|means|ways?|techniques?|tactics|tricks)\b"
            r"|\bby what (?:means|method)\b|\bin (?:what|which) (?:way|manner)\b",
        ),
        (
            Want.WHICH,
            r"\bwhich\b|^(?:list|name|enumerate)\b|\bwhat (?:\w+ )?(?:countries|country|nations"
            r"|nation|places|parties|party|groups|group|regions|people)\b",
        ),
        (Want.WHAT, r"\bwhat\b|^(?:tell|describe|explain|define|about)\b|\bwhats\b"),
    )
)


def wanted(text: str) -> Wanted:
    """What a question wants that `heart` was taken of."""
    plain = " ".join(normalise(part) for part in re.findall(r"\S+", text)).strip()
    beyond = beyond_lore(plain)
    for want, pattern in ((Want.EARLIEST, _EARLIEST), (Want.LATEST, _LATEST), (Want.ALL, _ALL)):
        if pattern.search(plain):
            return Wanted(want, beyond=beyond)
    if _YES_OR_NO.match(plain):
        return Wanted(Want.WHETHER, beyond=beyond, is_forecast=_is_forecast(plain, beyond))
    measured = _MEASURE.search(plain)
    found = {want: met.start() for want, pattern in _WANTS if (met := pattern.search(plain))}
    first = min(found, key=lambda want: found[want], default=Want.WHAT)
    also = _also(first, found) if _TWICE.search(text.lower()) else ()
    is_outcome, is_plan = bool(_OUTCOME.search(plain)), bool(_PLAN.search(plain))
    return Wanted(
        first,
        whom=bool(_WHOM.search(plain)),
        precision=_precision(plain) if Want.WHEN in (first, *also) else "",
        beyond=beyond,
        also=also,
        said=_ONLY_ASKING.get(first, frozenset())
        | (_ENDING if is_outcome else frozenset())
        | (_MEANT if is_plan else frozenset())
        | (stemmed(measured[1]) if measured else frozenset()),
        is_forecast=_is_forecast(plain, beyond),
        is_outcome=is_outcome,
        is_use=bool(_USE.match(plain)),
        is_plan=is_plan,
        is_naming=first is Want.WHY and bool(_NAMING.search(plain)),
        measure=measured[1] if first is Want.HOW and measured else "",
    )


def _is_forecast(plain: str, beyond: Beyond | None) -> bool:
    return beyond is Beyond.SUPPOSITION and not is_counterfactual(plain)


def _also(first: Want, found: Mapping[Want, int]) -> tuple[Want, ...]:
    """What a double question wants besides; `how many` is no `how`, nor is `how much later` a number."""
    counted = {Want.HOW} if {Want.HOW_MANY, Want.HOW_LONG} & set(found) else set[Want]()
    lasting = {Want.HOW_MANY} if found.get(Want.HOW_LONG, -1) == found.get(Want.HOW_MANY) else set[Want]()
    return tuple(want for want in found if want in _TOGETHER - counted - lasting and want is not first)


def _precision(plain: str) -> str:
    if _HOUR.search(plain):
        return "hour"
    if _EXACT_DATE.search(plain):
        return "day"
    if _SEASON.search(plain):
        return "month"
    met = _PRECISION.search(plain)
    precision = next((group for group in met.groups() if group), "") if met else ""
    return "" if precision == "date" or _BY_WHEN.search(plain) else precision
