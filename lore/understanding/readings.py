"""Other questions that ask the same, for what nothing answers as it was asked: who was the leader of them, for who ran
them."""

import re
from collections.abc import Iterator

from lore.understanding.phrasing.deeds import HAD_DONE
from lore.understanding.phrasing.peoples import as_countries

_OF = (
    r"(?P<of>(?!(?:to|from|for|into|out|away|off|over|up|by|in|on|at|against|after|the way)\b)"
    r"(?!.*\b(?:now|nowadays|today|currently)\b)[^?]{3,60}?)"
)
_LIST = (
    r"^\W*(?:please )?(?:(?:list|name|enumerate|show me|give me|tell me)(?: all)?|all)(?: of)?(?: the)?"
    r" (?!of\b|the\b|that\b|about\b|(?:\w+ )?(?:number|date|year|day|amount|share|percentage)s? of\b)"
)
"""How a list is asked for: all the countries, list the means."""
_THING = (
    "(?:embarr?ass?ing|shameful|awkward|shocking|surprising|funny|strange|odd|weird|terrible) (?:thing|fact|secret)"
)
"""What somebody said or did, in the asker's judgement of it."""
_TERMS = (
    (r"(?:an?|the|one) (?P<who>president|senator)ial term", r"\g<who>"),
    (r"(?:an?|the|one) mayoral term", "mayor"),
    (r"(?:an?|the) (?P<who>[\w-]+)['’]s? term", r"\g<who>"),
    (r"(?:the|one) term of (?:an?|the) (?P<who>[\w-]+)", r"\g<who>"),
)
"""What is asked how long it is, where a source may tell for how long somebody is chosen, and whom."""
_READINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), other)
    for pattern, other in (
        (
            rf"^\W*who (?P<be>was|were|is|are) (?:in charge of|in command of|at the head of|the boss of) {_OF}\W*$",
            r"who \g<be> the leader of \g<of>",
        ),
        (
            rf"^\W*who (?:ran|headed|led|managed|directed|commanded|chaired|presided over) {_OF}\W*$",
            r"who was the leader of \g<of>",
        ),
        (
            rf"^\W*who (?:runs|heads|leads|manages|directs|commands|chairs|presides over) {_OF}\W*$",
            r"who is the leader of \g<of>",
        ),
        (
            r"^\W*(?P<where>where (?:does|do|did)) (?P<of>[^?]{2,50}?) have (?:its|their) (?:seat|headquarters)\W*$",
            r"\g<where> \g<of> sit",
        ),
        (
            rf"{_LIST}(?!those\b)(?P<what>[\w’' -]+?) (?:that|which|who) (?P<rest>(?!.*\b(?:not|never)\b)[^?]+?)\W*$",
            r"which \g<what> \g<rest>",
        ),
        (
            rf"{_LIST}(?P<what>\w+s) (?P<who>[^?]{{2,40}}?) (?P<be>was|were|did) (?P<rest>(?!not\b)[^?]+?)\W*$",
            r"which \g<what> \g<be> \g<who> \g<rest>",
        ),
        (
            rf"{_LIST}(?P<what>\w+s?) (?P<who>the [^?]{{2,40}}?|they) (?P<did>used|made|built|joined|killed|ruled)\W*$",
            r"which \g<what> did \g<who> \g<did>",
        ),
        (r"^\W*everything (?:that )?(?P<who>[^?]{2,40}?) did\b(?P<rest>[^?]*?)\W*$", r"what did \g<who> do\g<rest>"),
        (
            r"^\W*(?:everyone|everybody|anyone|anybody) who (?P<rest>[^,?]+)(?:, with (?:the|their) \w+)?\W*$",
            r"who \g<rest>",
        ),
        (
            r"^\W*(?:what|which) (?:hardships?|problems?|troubles?|difficulties|factors?|conditions|circumstances"
            r"|issues?|reasons?|events?|things?) (?P<made>(?:made(?! up\b)|drove|led|pushed|caused|prompted"
            r"|forced) [^?]+?)\W*$",
            r"what \g<made>",
        ),
        (
            r"^\W*(?P<asked>what|who|where|when) (?P<what>the [^?]+? of [^?]+?) (?P<be>is|are|was|were)\W*$",
            r"\g<asked> \g<be> \g<what>",
        ),
        (r"^(?P<asked>[^?]{8,}?(?<!came)(?<!come)(?<!finished)),? in the first place\W*$", r"\g<asked>"),
        (r"^(?P<asked>[^?]{12,}?) (?P<what>\w+) after the war\W*$", r"\g<asked> post-war \g<what>"),
        (
            r"^\W*(?P<be>was|were|is|are) (?P<who>[^?]{2,60}?) (?:considered|regarded as|deemed)(?: to be)?"
            r" (?P<how>(?!\w+ly\b)[\w-]+)(?P<rest>[^?]*?)\W*$",
            r"\g<be> \g<who> \g<how>\g<rest>",
        ),
        (
            r"^\W*what (?:was|is) the first (?:thing|step|move|measure) (?:that )?(?P<who>[^?]{2,40}?)"
            r" (?:did|took|made|does|takes) to (?P<to>(?:begin|start|launch)\b[^?]+?)\W*$",
            r"how did \g<who> \g<to>",
        ),
        (
            r"^\W*(?:what|which) (?:things? |factors? )?(?:helped|let|allowed|enabled|made it possible for) "
            r"(?P<who>[^?]{2,40}?)(?: to)? (?P<how>(?:stay|remain|keep|go|be|escape|survive|win|avoid"
            r"|get)\b[^?]*?)\W*$",
            r"why did \g<who> \g<how>",
        ),
        (
            r"^\W*(?:what|which) (?:things? |factors? )?kept (?P<who>[^?]{2,40}?) (?P<how>\w+(?:ed|en)|safe|alive"
            r"|secret)\W*$",
            r"why did \g<who> remain \g<how>",
        ),
        (
            r"^\W*who (?P<what>the (?:first|second|third|last|present|current) [^?]{2,50}?) (?P<be>is|was|were)\W*$",
            r"who \g<be> \g<what>",
        ),
        (r"^\W*(?P<who>[^?]{2,40}?),? who (?:that|this|he|she)\W*$", r"who is \g<who>"),
        (r"^\W*(?:and )?after (?P<whom>(?!all\b|that\b|this\b)[^?,]{2,40}?),? who\W*$", r"who followed \g<whom>"),
        (
            r"^\W*(?:which|what) (?P<body>party|faction|order|guild|house|clan|regiment|tribe|church|religion|club"
            r"|crew) (?:did|does) (?P<who>[^?]{2,40}?) belong to\W*$",
            r"what was the \g<body> of \g<who>",
        ),
        (
            r"^(?P<asked>\W*(?:when|where|why) did [^?]{2,40}?) (?:step|stand) down\W*$",
            r"\g<asked> retire",
        ),
        (r"^\W*who (?:first )?(?:came|comes) up with (?P<what>[^?]+?)\W*$", r"who devised \g<what>"),
        (
            rf"^(?P<asked>[^?]*?)(?:did|does) (?P<who>[^?]{{2,40}}?) (?:ever )?get {HAD_DONE}(?P<rest>[^?]*?)\W*$",
            r"\g<asked>was \g<who> \g<done>\g<rest>",
        ),
        (
            r"^(?P<asked>\W*why )(?P<did>did|does|do) (?P<who>[^?]{2,40}?) fail to (?P<rest>[^?]+?)\W*$",
            r"\g<asked>\g<did> \g<who> not \g<rest>",
        ),
        (
            r"^\W*did (?:it|this|that|everything|all of it) (?:all |really |actually )?work(?: out)?\W*$",
            "did they succeed",
        ),
        (
            r"^\W*(?:why|how come)(?: did)? they (?:remain|remained|stay|stayed|go|went)"
            r" (?:undetected|unnoticed|undiscovered)(?: so (?:well|long)| for so long)?\W*$",
            "why did nobody notice them",
        ),
        (
            r"^\W*(?:why|how come)(?: did)? (?P<who>[^?]{2,40}?) (?:remain|remained|stay|stayed|go|went)"
            r" (?:undetected|unnoticed|undiscovered)(?: so (?:well|long)| for so long)?\W*$",
            r"why did nobody notice \g<who>",
        ),
        (
            r"^\W*why (?:was|were) (?P<who>[^?]{2,40}?) (?:invisible|unseen|undetected|unnoticed|undiscovered)\W*$",
            r"why did nobody notice \g<who>",
        ),
        (
            r"^\W*what was the reason for (?P<who>[^?]{2,40}?)(?:['’]s|['’])? invisibility\W*$",
            r"why did nobody notice \g<who>",
        ),
        (
            r"^\W*who (?:kicked (?:it|things|everything) off|(?:began|started) it|went first) in (?P<where>[^?]+?)\W*$",
            r"who was the first in \g<where>",
        ),
        (
            r"^\W*(?:did|do|does) (?P<who>[^?]{2,40}?) do (?:so |really |very )?(?:well|good|great)"
            r"(?P<where>(?: (?:in|at|with) [^?,]+)?)(?:,? or [^?]*)?\W*$",
            r"did \g<who> succeed\g<where>",
        ),
        (
            r"^\W*who (?:really |actually )?took over (?!power\b|control\b|command\b|office\b)"
            r"(?P<where>[\w’'-]+|the (?:country|city|land|island|government))\W*$",
            r"who took over power in \g<where>",
        ),
        (
            r"^(?P<asked>[^?]*?)(?P<did>did|does|do) (?P<who>[^?]{2,40}?) fail to (?P<rest>[^?]+?)\W*$",
            r"\g<asked>was \g<who> unable to \g<rest>",
        ),
        (
            r"^\W*what (?P<be>was|were) (?P<who>[^?]{2,40}?) (?:supposed|meant|expected|ordered|told|there) to do"
            r"(?: once| when)? (?P<where>in [^?]+?)\W*$",
            r"what \g<be> the mission of \g<who> \g<where>",
        ),
        (
            r"^\W*what (?:was|were|is|are) (?P<who>[^?]{2,40}?) (?:supposed|meant|intended|expected|going|bound|likely)"
            r" to do (?P<whom>(?:to|for) [^?]+?)\W*$",
            r"what would \g<who> do \g<whom>",
        ),
        (
            r"^\W*(?:what|which) (?:effects?|impact|consequences?|results?) (?:was|were|is|are|would)"
            r" (?P<who>[^?]{2,40}?) (?:(?:supposed|meant|intended|expected|going|bound|likely) to )?have"
            r" (?:on|for) (?P<whom>[^?]+?)\W*$",
            r"what would \g<who> do to \g<whom>",
        ),
        (
            r"^\W*how (?:bad|terrible|damaging|ruinous|harmful) would (?P<who>[^?]{2,40}?) be for (?P<whom>[^?]+?)\W*$",
            r"what would \g<who> do to \g<whom>",
        ),
        (r"^(?P<asked>\W*how (?:did|does)) (?P<who>[^?]{2,40}?) go out\W*$", r"\g<asked> \g<who> die"),
        (
            r"^(?P<asked>\W*how) big an? (?:deal|thing|issue|matter) (?P<be>was|were|is|are)"
            r" (?P<what>[^?]{2,40}?)(?: (?:for|to) (?:them|him|her|us|everyone))?\W*$",
            r"\g<asked> important \g<be> \g<what>",
        ),
        (
            r"^(?P<asked>\W*(?:who|which|what) [^?]{0,30}?)(?:came|was|went) first (?P<where>in [^?,]+),"
            r" (?P<these>[^?,]+ or [^?,]+?)\W*$",
            r"\g<asked>was first \g<where>, \g<these>",
        ),
        (
            r"^\W*(?:did|do|does) (?P<who>[^?]{2,40}?) (?:do|carry out|engage in) (?:some|any|a bit of)"
            r" (?P<doing>\w{2,}ing)\b(?P<rest>[^?]*?)\W*$",
            r"did \g<who> \g<doing>\g<rest>",
        ),
        (
            r"^(?P<asked>\W*(?:which|what)(?: \w+){1,3}?)(?: it)? (?:was|is) (?:it )?that (?P<rest>[^?]+?)\W*$",
            r"\g<asked> \g<rest>",
        ),
        (
            rf"^\W*what (?:was|is) the {_THING} (?:that )?(?P<who>(?!that\b)[^?]{{2,30}}?)"
            r" (?P<did>\w+ed|said|told)\W*$",
            r"what did \g<who> \g<did>",
        ),
        *(
            (
                rf"^\W*how long (?P<be>is|are|was|were) {term}(?: of office| in office)?\W*$",
                rf"for how long \g<be> the {who} {how}",
            )
            for how in ("chosen", "elected", "appointed")
            for term, who in _TERMS
        ),
        (
            r"^\W*why (?:was|were|is|are) (?P<who>[^?]{2,40}?) (?:so |very |that )?"
            r"(?:angry|furious|mad|cross|outraged|enraged|livid) (?:at|with) (?P<at>[^?]{2,40}?)\W*$",
            r"what of \g<at> angered \g<who>",
        ),
        (
            r"^\W*how (?P<did>did|does) (?P<what>[^?]{2,40}?)"
            r" (?P<fail>fail|collapse|fall apart|break down|fall through)\W*$",
            r"why \g<did> \g<what> \g<fail>",
        ),
        (
            r"^\W*(?:who|(?:which|what) \w+s) (?:(?:sit|sat) (?:on|in)|make up|made up|(?:are|were) (?:part of"
            rf"|represented (?:on|in))) {_OF}\W*$",
            r"who are the members of \g<of>",
        ),
        (rf"^\W*who (?:belongs|belonged|belong) to {_OF}\W*$", r"who are the members of \g<of>"),
        (
            r"^\W*(?:who|whom) (?P<did>did|does) (?P<who>[^?]{2,40}?) (?:learn|study)"
            r"(?: (?:magic|it|his trade|her trade|the trade|to \w+))? (?:from|under)\W*$",
            r"who was the teacher of \g<who>",
        ),
        (
            r"(?P<before>[^?]*?)\b(?:supplied|provided|furnished|equipped) (?P<whom>[^?]{2,40}?)"
            r" with (?:weapons|arms|guns)\W*$",
            r"\g<before>armed \g<whom>",
        ),
        (rf"^\W*who after {_OF}\W*$", r"who came after \g<of>"),
        (rf"^\W*who owned {_OF}\W*$", r"who was the owner of \g<of>"),
        (rf"^\W*who owns {_OF}\W*$", r"who is the owner of \g<of>"),
    )
)


_ASIDE = re.compile(r",? \([^()\d]*\)|, (?:who|whose|which|the ones who|if i\b)[^,?\d]*,(?= )", re.IGNORECASE)
"""What a question says by the way of what it asks about: Stalin, who saw things differently, wanted ..."""


def other_readings(plain: str) -> Iterator[str]:
    """The questions that ask the same in other words, the likeliest first."""
    yield from (pattern.sub(other, plain) for pattern, other in _READINGS if pattern.match(plain))
    if (apart := _ASIDE.sub("", plain)) != plain:
        yield apart
    if (of_countries := as_countries(plain)) != plain:
        yield of_countries
