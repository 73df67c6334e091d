"""What a question wants to know, read from its own words: who, when, how many ..., and what no lore can answer."""

import re
from dataclasses import dataclass
from enum import StrEnum

from lore.names.folding import normalise
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


class Beyond(StrEnum):
    """Why a question asks for more than any lore holds."""

    OPINION = "opinion"
    SUPPOSITION = "supposition"
    REALITY = "reality"
    INVENTION = "invention"


@dataclass(frozen=True, slots=True)
class Wanted:
    """`whom` wants the other side of who; `precision` is the day, month or year that a date is wanted with.

    `also` is what a double question wants besides, and `said` holds the stems of words that only ask. A forecast asks
    what would be, `is_outcome` what became of something, and `is_use` what something was for.
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


_AUX = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|must)"
_ORDER = re.compile(
    r"^(?:.*?(?:[.;:!?,\n—–]\s*|\b(?:please|pls|plz|now|and|just|then|should|must|bot|to)\s+))??(?:ignor(?:e|ing)|forget"
    r"|disregard|set aside|never mind|stop using|do not use|don['’]?t use|pretend|act as|you are now|override"
    r"|overrule)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NEXT_CLAUSE = re.compile(r"[.;:!\n]|,? and (?=[a-z])|,? then |, ", re.IGNORECASE)
_POLITE = re.compile(
    r"^\W*(?:(?:hey|hi|hello|so|well|ok|okay|please|pls|loredex|bot|and|but|then|also|quick question|question)\b[\s,:]*"
    r"|(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |kindly )?"
    r"(?:tell|say|explain|remind|show|give)(?: (?:me|us))?\b(?: about(?= wh))?"
    r"|(?:do|does) (?:you|anyone|anybody|someone|we) (?:happen to )?know\b(?: if| whether)?"
    r"|(?:any|got any|have any) (?:idea|clue|word|info|information|thoughts)(?: (?:on|about|as to|of))?\b"
    r"(?: if| whether)?|(?:so )?what (?:do|does|can) (?:we|you|anyone|the (?:lore|page|source))"
    r" (?:know|tell(?: (?:me|us))?) (?:about|of)\b"
    r"|what(?:['’]?s| is| was) (?:known|said|written|stated|recorded) (?:about|of)\b"
    r"|(?:please )?(?:tell|remind|inform) (?:me|us)(?: everything| all| more| something| a bit)? (?:about|of)\b"
    r"|(?:i|we) (?:forgot|forget|can['’]?t remember|don['’]?t (?:know|remember))\b(?: if| whether)?"
    r"|(?:i|we)(?:'d| would)? (?:want|wanted|would like|like|need)(?: to know)?\b(?: if| whether)?"
    r"|(?:i|we) (?:wonder|am wondering|was wondering)\b(?: if| whether)?"
    r"|(?:please )?(?:tell|show|give|remind) (?:me|us)\b(?= (?:wh|how|if|the (?:date|year"
    r"|number|name)))(?: if| whether)?"
    r"|(?:does|do|did) (?:the|this|your) (?:lore|source|page|text|story|timeline|article|world) "
    r"(?:say|state|tell|mention|know|explain|specify|name)(?: (?:us|me))?\b(?: if| whether| that)?"
    r"|what does (?:the|this|your) (?:lore|source|page|text|story|timeline|article|world) "
    r"(?:say|state|tell|mention|know)(?: (?:us|me))?(?: about| of)?\b"
    r"|(?:according to|in|from) (?:the|this|your) (?:lore|source|page|text|story|timeline|article|world|chronicle)\b"
    r"|is it (?:true|correct|right|known)(?: that)?\b(?=.)"
    r")[\s,:]*",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"[\s,]*\b(?:according to (?:the|this|your) (?:lore|source|page|text|story|timeline|article|world|chronicle)"
    r"|(?:in|from|on) (?:the|this|your) (?:lore|source|page|text|story|article|world|timeline)"
    r"|please|pls|plz|thanks|thank you|exactly|precisely|again|then)\s*[?!.]*\s*$",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"\b(?:(?:you|your|u|ur) (?:\w+ )?(?:think|opinion|favou?rite|like|prefer|believe|feel|view|recommend|agree)"
    r"|what do you|do you|your opinion|your view|ought|favou?rite|best|worst|(?<!for )better|worse"
    r"|(?:is|was|were|are|be) (?:\w+ ){1,6}(?:good|bad|evil)"
    r"|(?:good|bad) (?:idea|plan|guys?|people|person|man|ruler|leader|thing)"
    r"|greatest|coolest|nicest|smartest|stupid|dumb|justified|moral|morally|immoral|ethical|overrated|underrated"
    r"|wrong to|right to|(?:was|is|were|are) (?:\w+ ){1,3}(?:right|wrong|a hero|a villain|heroes|villains)$"
    r"|(?:a|the) (?:hero|villain)|nice|cool|beautiful|ugly|fair|unfair|deserved?|admirable|brilliant|genius)\b"
)
_ADVICE = re.compile(r"^(?:(?:what|who|why|how|when|where|which)(?: \w+)? )?(?:should|shouldnt)\b")
_COUNTERFACTUAL = re.compile(
    r"\b(?:what if|would have|would there have|could have|might have|imagine|suppose"
    r"|supposing|hypothetically|had not|hadnt|if \w+(?: \w+){0,4} (?:had|hadnt|were"
    r"|survived|lived)|in the future|next year|tomorrow|will .* (?:win|happen|become))\b"
)
_SUPPOSED = re.compile(rf"{_COUNTERFACTUAL.pattern}|\b(?:would\b.*\bif|if\b.*\bwould)\b")
_FORECAST = re.compile(r"\b(?:what|who|how) would\b")
_REAL = re.compile(
    r"\b(?:real life|real world|real history|in reality did|actual history|actual(?:ly)? (?:real )?history|irl|otl"
    r"|(?:our|the original|original|the real|real|your|normal|actual) (?:own )?time ?line"
    r"|our (?:own )?(?:world|history)"
    r"|historically|history books?|textbooks?|wikipedia|real (?:date|year|killer|name|leader|story|events?|person)"
    r"|(?:your|general|outside) (?:own )?(?:training|knowledge|training data)|training data|in truth)\b"
)
_OUTCOME = re.compile(
    r"\b(?:(?:happen|happens|happened) (?:to|with)|bec[ao]me of|fate of|end(?:ed)? up|(?:came|come) of|outcome"
    r"|(?:what|which|any) (?:result|effect|impact|success|consequence)s?)\b"
)
_USE = re.compile(r"^what (?:was|were|is|are) (?:(?!\w+ed\b)\w+ ){1,3}(?:used )?for$")
_TWICE = re.compile(
    r"(?:\band|&|,|\bor) (?:at |by |to |from |in |on |about |with )?(?:who|whom|when|where|why|how|what|which)\b"
)
_TOGETHER = frozenset({Want.WHO, Want.WHEN, Want.WHERE, Want.WHY, Want.HOW, Want.HOW_MANY})
_ONLY_ASKING: dict[Want, frozenset[str]] = {
    Want.WHY: stemmed(
        "end aim point led lead motive explain explains explained drove drive drives pushed prompted moved motivated"
        " triggered brought"
    ),
    Want.HOW_LONG: stemmed("last lasted lasting between passed pass lay lie took elapsed apart"),
    Want.SHARE: stemmed("part age"),
    Want.HOW_MANY: stemmed("pay pays paid paying cost price"),
    Want.WHERE: stemmed("start starts begin begins end ends lie lies located situated"),
    Want.HOW: stemmed("means method technique tactics way"),
}
_ENDING = stemmed("become became end ended fate outcome come came result effect impact consequence")
"""Stems of words that say no more than what is wanted: the end in `to what end`."""
_INVENTION = re.compile(
    r"(?:just |simply )?(?:write|compose|invent|make up|draw|sing|generate|roleplay|act as|code|program|calculate"
    r"|compute|solve|guess|estimate|translate)\b"
)
_PRECISION = re.compile(
    r"\b(?:what|which|exact|precise)(?: \w+)? (day|date|month|year)\b|\b(?:the|on which|on what) (day)\b"
)
_EXACT_DATE = re.compile(r"\b(?:exact|precise) (?:full )?date\b")
_BY_WHEN = re.compile(r"\bby (?:what|which)\b")
_WHOM = re.compile(
    r"(?<!by )(?<!from )\bwhom\b|\b(?:to|for|with|against) who\b|\bwho\b.*\b(?:to|with|against|for|from)$"
)
_EARLIEST = re.compile(
    r"\b(?:earliest|first|oldest)(?: ever)?(?: (?:dated|known|recorded|stated|mentioned|datable))*"
    r"(?: (?:event|events|date|dates|entry|year|thing(?= (?:that |to )?(?:happen|has|is)|$| in | on | with ))\b)"
    r"(?! (?:the|of the) )"
    r"|\bwhat (?:happened|happens|came|comes|was|is) (?:the )?(?:very )?(?:first|earliest)$"
    r"|\b(?:timeline|story|history|lore|chronicle)\b.*\b(?:begin|begins|start|starts|started|began)\b"
)
_LATEST = re.compile(
    r"\b(?:latest|last|most recent|newest|final)(?: (?:dated|known|recorded|stated|mentioned|datable))*"
    r"(?: (?:event|events|date|dates|entry|year|thing(?= (?:that |to )?(?:happen|has|is)|$| in | on | with ))\b)"
    r"(?! (?:the|of the) )"
    r"|\bwhat (?:happened|happens|came|comes|was|is) (?:the )?(?:very )?(?:last|latest)$"
    r"|\b(?:timeline|story|history|lore|chronicle)\b.*\b(?:end|ends|stop|stops|ended)\b"
)
_ALL = re.compile(
    r"^(?:list|show|give|tell|name)?(?: me| us)?(?: of)?(?: all| every"
    r"| the)*(?: the)?(?: dated| known)* (?:events|timeline|dates)$"
    r"|^what (?:happened|happens)(?: in (?:this|the) (?:lore|world|timeline|story))?$"
)
_WANTS: tuple[tuple[Want, re.Pattern[str]], ...] = tuple(
    (want, re.compile(pattern))
    for want, pattern in (
        (Want.HOW_LONG, r"\bhow (?:long|much (?:time|later|earlier))\b|\bhow many (?:years|months|weeks|days|hours)\b"),
        (
            Want.SHARE,
            r"\b(?:what|which) (?:\w+ )?(?:share|percentage|percent|proportion|fraction|part of)\b"
            r"|\bhow (?:large|big|high|great) (?:a|an|was the|is the) (?:share|percentage|proportion|part)\b"
            r"|\bhow many (?:percent|%)|\bwhat %",
        ),
        (
            Want.HOW_MANY,
            r"\bhow (?:many|much|numerous)\b|\b(?:what|which) (?:was |is "
            r"|were )?(?:the )?(?:total )?number\b|^(?:the )?number of\b",
        ),
        (
            Want.WHEN,
            r"\bwhen\b|\b(?:what|which|exact|precise) (?:was the |is the |exact |precise )*(?:date"
            r"|year|day|month|time|decade|century)\b"
            r"|^(?:the )?(?:date|year|day) (?:of|when)\b|\bsince when\b|\bhow early\b|\bhow late\b|\bhow long ago\b",
        ),
        (
            Want.WHERE,
            r"\bwhere\b|\b(?:in|to|from|into|at) (?:what|which) (?:country|countries|place|places"
            r"|city|town|region|continent|land|nation|island|part)\b|\bwhat (?:place|location)\b"
            r"|\bwhereabouts\b",
        ),
        (
            Want.WHY,
            r"\bwhy\b|\bhow come\b|\bwhat (?:was|is|were|are) (?:the |their |his |her "
            r"|its )*(?:reason|cause|purpose|motive|aim|point)s?\b"
            r"|\bwhat (?:caused|causes|made|led|drove|drives|pushed|prompted|moved|motivated|explains|explained"
            r"|triggered|brought (?:\w+ )*about)\b|\bwhat (?:\w+ )+"
            r"(?<!wait )(?<!waiting )(?<!look )(?<!looking )(?<!hope )(?<!ask )(?<!pay )for$"
            r"|\bfor (?:what|which) (?:reason|purpose)\b|\breason for\b"
            r"|\bthanks to what\b|\bbecause of what\b|\bto what end\b|\bwith what (?:aim|purpose)\b"
            r"|^(?:the )?(?:cause|purpose|reason) (?:of|for)\b",
        ),
        (
            Want.WHO,
            r"\b(?:who|whos|whom|whose)\b|\b(?:what|which) (?:person|man|woman|people|politician"
            r"|leader|president|ruler|king|queen)\b",
        ),
        (
            Want.HOW,
            r"\bhow\b|\b(?:what|which) (?:methods?|means|ways?|techniques?|tactics)\b"
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


def heart(text: str) -> tuple[str, bool]:
    """A question without courtesies and without orders to whoever answers; whether there were orders."""
    ordered = False
    while met := _ORDER.search(text):
        ordered = True
        clauses = _NEXT_CLAUSE.split(met["rest"])
        kept = " ".join(clause for clause in clauses[1:] if clause)
        before = text[: met.start("rest")]
        before = re.split(r"[.;!?\n]", before)[0] if "?" in before else ""
        text = before or kept
    stripped = None
    while stripped != text:
        stripped = text
        shorter = _TRAILING.sub("", _POLITE.sub("", text, count=1), count=1)
        text = shorter if re.search(r"\w", shorter) else text
    return text.strip(), ordered


def wanted(text: str) -> Wanted:
    """What a question wants that `heart` was taken of."""
    plain = " ".join(normalise(part) for part in re.findall(r"\S+", text)).strip()
    beyond = _beyond(plain)
    for want, pattern in ((Want.EARLIEST, _EARLIEST), (Want.LATEST, _LATEST), (Want.ALL, _ALL)):
        if pattern.search(plain):
            return Wanted(want, beyond=beyond)
    is_outcome = bool(_OUTCOME.search(plain))
    is_forecast = beyond is Beyond.SUPPOSITION and not _COUNTERFACTUAL.search(plain)
    if re.match(_AUX + r"\b", plain) and not re.match(
        r"(?:is|was|were|are) (?:there )?(?:when|what|who|where)\b", plain
    ):
        return Wanted(Want.WHETHER, beyond=beyond)
    found = {want: met.start() for want, pattern in _WANTS if (met := pattern.search(plain))}
    first = min(found, key=lambda want: found[want], default=Want.WHAT)
    also = [want for want in found if want in _TOGETHER and want is not first] if _TWICE.search(text.lower()) else []
    if Want.HOW in also and Want.HOW_MANY in found:
        also.remove(Want.HOW)
    return Wanted(
        first,
        bool(_WHOM.search(plain)),
        _precision(plain) if Want.WHEN in (first, *also) else "",
        beyond,
        tuple(also),
        _ONLY_ASKING.get(first, frozenset()) | (_ENDING if is_outcome else frozenset()),
        is_forecast,
        is_outcome,
        bool(_USE.match(plain)),
    )


def _precision(plain: str) -> str:
    if _EXACT_DATE.search(plain):
        return "day"
    met = _PRECISION.search(plain)
    precision = next((group for group in met.groups() if group), "") if met else ""
    return "" if precision == "date" or _BY_WHEN.search(plain) else precision


def _beyond(plain: str) -> Beyond | None:
    if _REAL.search(plain):
        return Beyond.REALITY
    if _INVENTION.match(plain):
        return Beyond.INVENTION
    if _SUPPOSED.search(plain) or _FORECAST.search(plain):
        return Beyond.SUPPOSITION
    return Beyond.OPINION if _OPINION.search(plain) or _ADVICE.match(plain) else None
