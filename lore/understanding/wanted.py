"""What a question wants to know, read from its own words: who, when, how many ..., and what no lore can answer."""

import re
from dataclasses import dataclass
from enum import StrEnum

from lore.names.folding import normalise


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


@dataclass(frozen=True, slots=True)
class Wanted:
    """`whom` wants the other side of who; `precision` is the day, month or year that a date is wanted with."""

    want: Want
    whom: bool = False
    precision: str = ""
    beyond: Beyond | None = None


_AUX = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|must)"
_ORDER = re.compile(
    r"^.*?\b(?:ignor\w+|forget|disregard|set aside|never mind|stop using|do not use|dont use|pretend|act as|you are now"
    r"|override|overrule)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NEXT_CLAUSE = re.compile(r"[.;:!\n]|,? and (?=[a-z])|,? then |, ", re.IGNORECASE)
_POLITE = re.compile(
    r"^\W*(?:(?:hey|hi|hello|so|well|ok|okay|please|pls|loredex|bot|and|but|then|also|quick question|question)\b[\s,:]*"
    r"|(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |kindly )?"
    r"(?:tell|say|explain|remind|show|give)(?: (?:me|us))?\b(?: about(?= wh))?"
    r"|(?:do|does) (?:you|anyone|anybody|someone) (?:happen to )?know\b(?: if| whether)?"
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
    r"|what do you|do you|your opinion|your view|should|shouldnt|ought|favou?rite|best|worst|better|worse|good|bad|evil"
    r"|greatest|coolest|nicest|smartest|stupid|dumb|justified|moral|morally|immoral|ethical|overrated|underrated"
    r"|wrong to|right to|(?:was|is|were|are) (?:\w+ ){1,3}(?:right|wrong|a hero|a villain|heroes|villains)$"
    r"|(?:a|the) (?:hero|villain)|nice|cool|beautiful|ugly|fair|unfair|deserved?|admirable|brilliant|genius)\b"
)
_SUPPOSED = re.compile(
    r"\b(?:what if|what would|who would|how would|would have|would there have|could have|might have|imagine|suppose"
    r"|supposing|hypothetically|had not|hadnt|if \w+(?: \w+){0,4} (?:had|hadnt|were"
    r"|survived|lived)|predict|in the future"
    r"|next year|tomorrow|will .* (?:win|happen|become))\b"
)
_REAL = re.compile(
    r"\b(?:real life|real world|real history|in reality did|actual history|actual(?:ly)? (?:real )?history|irl|otl"
    r"|(?:our|the original|original|the real|real|your|normal|actual) (?:own )?time ?line"
    r"|our (?:own )?(?:world|history)"
    r"|historically|history books?|textbooks?|wikipedia|real (?:date|year|killer|name|leader|story|events?|person)"
    r"|(?:your|general|outside) (?:own )?(?:training|knowledge|training data)|training data|in truth)\b"
)
_PRECISION = re.compile(
    r"\b(?:what|which|exact|precise)(?: \w+)? (day|date|month|year)\b|\b(?:the|on which|on what) (day)\b"
)
_EARLIEST = re.compile(
    r"\b(?:earliest|first|oldest)(?: ever)?(?: (?:dated|known|recorded|stated|mentioned|datable))*"
    r"(?: (?:event|events|date|dates|thing|entry|year)\b)(?! (?:the|of the) )"
    r"|\bwhat (?:happened|happens|came|comes|was|is) (?:the )?(?:very )?(?:first|earliest)$"
    r"|\b(?:timeline|story|history|lore|chronicle)\b.*\b(?:begin|begins|start|starts|started|began)\b"
)
_LATEST = re.compile(
    r"\b(?:latest|last|most recent|newest|final)(?: (?:dated|known|recorded|stated|mentioned|datable))*"
    r"(?: (?:event|events|date|dates|thing|entry|year)\b)(?! (?:the|of the) )"
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
            r"|\bwhat (?:caused|made|led)\b|\bwhat (?:\w+ )+for$|\bfor (?:what|which) (?:reason"
            r"|purpose)\b|\breason for\b"
            r"|\bthanks to what\b|\bbecause of what\b|\bto what end\b|\bwith what (?:aim|purpose)\b"
            r"|^(?:the )?(?:cause|purpose|reason) (?:of|for)\b",
        ),
        (
            Want.WHO,
            r"\b(?:who|whos|whom|whose)\b|\b(?:what|which) (?:person|man|woman|people|politician"
            r"|leader|president|ruler|king|queen)\b",
        ),
        (Want.HOW, r"\bhow\b|\bby what (?:means|method)\b|\bin (?:what|which) (?:way|manner)\b"),
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
    precise = _PRECISION.search(plain)
    precision = next((group for group in precise.groups() if group), "") if precise else ""
    for want, pattern in ((Want.EARLIEST, _EARLIEST), (Want.LATEST, _LATEST), (Want.ALL, _ALL)):
        if pattern.search(plain):
            return Wanted(want, beyond=beyond)
    if re.match(_AUX + r"\b", plain) and not re.match(
        r"(?:is|was|were|are) (?:there )?(?:when|what|who|where)\b", plain
    ):
        return Wanted(Want.WHETHER, beyond=beyond)
    met = ((found.start(), want) for want, pattern in _WANTS if (found := pattern.search(plain)))
    first = min(met, key=lambda each: each[0], default=(0, Want.WHAT))[1]
    whom = bool(
        re.search(r"\bwhom\b|\b(?:to|for|with|from|against) who\b|\bwho\b.*\b(?:to|from|with|against|for)$", plain)
    )
    if first is Want.WHEN and precision == "date":
        precision = ""
    return Wanted(first, whom, precision if first is Want.WHEN else "", beyond)


def _beyond(plain: str) -> Beyond | None:
    if _REAL.search(plain):
        return Beyond.REALITY
    if _SUPPOSED.search(plain):
        return Beyond.SUPPOSITION
    return Beyond.OPINION if _OPINION.search(plain) else None
