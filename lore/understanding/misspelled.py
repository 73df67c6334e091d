"""Words of questions as they are misspelled, or shortened in chat."""

import re
from collections.abc import Callable

from lore.calendars import MONTHS
from lore.names.english import english_near, is_english
from lore.understanding.everyday import Phrase, phrase_of
from lore.understanding.stems import stem

_UNITED_STATES = re.compile(r"\bu\.s\.(?:a\.)?(?![\w.])", re.IGNORECASE)
_SPELLED = tuple(
    (re.compile(rf"\b(?:{spelled})\b", re.IGNORECASE), word)
    for spelled, word in (
        # question words
        (r"(?:whn|wehn|whne|hwen|wen(?= (?:did|was|were|is)|\W*$))", "when"),
        (r"(?:wich|whcih|whihc|wihch)", "which"),
        (r"(?:wat|waht|wht|wut|whut)", "what"),
        (r"(?:whre|wher|were(?= (?:did|was|is|are|does|do)\b))", "where"),
        (r"(?:hwo|whoo)(?= )", "who"),
        (r"how (?:mny|meny|manny)", "how many"),
        (r"(?:wy|whyy)(?= )|(?<![^\W_] )(?<![^\W_])y(?= (?:did|do|does|was|were|is|are|would|have|has|had)\b)", "why"),
        (r"(?:(?<=who )|(?<=what )|(?<=when )|(?<=where )|(?<=why )|(?<=many )|(?<=s ))(?:wer|wre)(?= )", "were"),
        (r"(?:co?u?l?dn['’]?t|could['’]nt|cudnt)", "could not"),
        (r"(?:wo?u?l?dn['’]?t|would['’]nt|wudnt)", "would not"),
        (r"(?:didt|ddnt|dind['’]t|did['’]nt)(?= )", "did not"),
        (r"(?:wiht|wtih|whit(?= the\b)|wih)", "with"),
        (r"too(?= whom?\b)", "to"),
        (r"(?P<asked>who|what|when|where|why|how)['’]?d(?= (?:been|become|gone|had)\b)", r"\g<asked> had"),
        (r"(?P<asked>who|what|when|where|why|how)['’]?d", r"\g<asked> did"),
        (r"(?P<asked>when|where|why|how)s", r"\g<asked> is"),
        (r"(?P<asked>who|what|where|why|how)['’]re", r"\g<asked> are"),
        # words without an apostrophe
        (r"(?P<verb>did|does|do|is|was|were|are|has|have|had|would|could|should)nt", r"\g<verb> not"),
        (r"ain['’]?t", "is not"),
        (r"wont(?= )", "won't"),
        (r"(?P<who>they|you)re", r"\g<who> are"),
        (r"(?P<who>she|that|there)s(?= )|(?P<he>he)s(?= (?:the|a|an|been|in|not)\b)", r"\g<who>\g<he> is"),
        (r"can['’]?t(?= )", "cannot"),
        # ordinary words
        (r"happ?e?nd|hapened|happenned|happned|happpened", "happened"),
        (r"hapen|happn|hapen+|happpen", "happen"),
        (r"coz|cuz|cus|bc|b/c|becuse|becasue|becaus", "because"),
        (r"diff(?:erance)?", "difference"),
        (r"peple|poeple|peopel|pepole|peolpe|ppl", "people"),
        (r"contry|coutry|countrie", "country"),
        (r"countrys|contries|coutries", "countries"),
        (r"befor|b4", "before"),
        (r"brake(?P<s>s)?(?= (?:out|up|off|into|away|through)\b)", r"break\g<s>"),
        (r"(?<![\w] )(?<!\w)yo(?-i:(?= [a-z]))", ""),
        (r"teh", "the"),
        (r"(?<=did )(?P<who>[^?]{2,40}? )dye(?=\W*$)", r"\g<who>die"),
        (
            r"(?P<asked>\b(?:treat(?:e?y|ies)|pact|peace|accord|agreement|armistice|truce)\b[^?]*?) singed",
            r"\g<asked> signed",
        ),
        (r"lifes(?= )|(?<= )lifes", "lives"),
        (r"(?P<asked>(?:did|does|do) [^?]{2,40}? )loose(?=\W*$| (?:the|his|her|its|their)\b)", r"\g<asked>lose"),
        (r"(?:wat|wut)s(?= )", "what is"),
        (r"grp(?P<s>s)?", r"group\g<s>"),
        (r"(?<=[a-z] )w(?= (?:the|an?|his|her|their|its)\b)", "with"),
        (r"(?<=[a-z] )n(?= (?:who|what|when|where|why|how|which)\b)", "and"),
        (r"(?<=where )2(?=\W*$)", "to"),
        (r"suc+e+(?:de|e)d", "succeeded"),
        (r"all ?together(?=\W*$)", "altogether"),
        (r"frist|furst|firts|fisrt", "first"),
        (r"how much(?= (?:persons?|people|men|women|soldiers|agents|spies|countries)\b)", "how many"),
        (r"op(?= code ?name)", "operation"),
        (r"(?<=[a-z] )dat", "that"),
        (r"re-(?P<deed>\w{3,}(?:ed|ing))", r"\g<deed> again"),
        (r"choosen|chossen", "chosen"),
        (r"mar+ied|marryed|marreid", "married"),
        (r"plz+|pls+|plse", "please"),
        (r"wuz|waz", "was"),
        (r"1st(?= (?!of\b|century\b)[a-z])", "first"),
        (
            rf"(?P<before>\b(?!(?:the|on|{'|'.join(month[:3] for month in MONTHS)}))[a-z]+) 1st(?=\W*$)",
            r"\g<before> first",
        ),
        (r"2nd(?= (?!of\b|century\b)[a-z])", "second"),
        (r"3rd(?= (?!of\b|century\b)[a-z])", "third"),
        # words run together
        (r"wann?a", "want to"),
        (r"gon+a|gunna", "going to"),
        (r"gotta|hafta|havta", "have to"),
        (r"tryna|tryina", "trying to"),
        (r"(?P<kind>kind|sort|lott?|bunch)a", r"\g<kind> of"),
        (r"outta", "out of"),
        (r"(?P<verb>could|would|should|must)[’']?(?:a|ve)", r"\g<verb> have"),
        (r"gimme", "give me"),
        (r"lemme", "let me"),
        (r"dunno", "do not know"),
        (r"y['’]?all", "you"),
        # chat
        (r"nr\.?(?= of\b)", "number"),
        (r"(?:vs\.?|versus)(?= )", "against"),
        (r"(?-i:u)|ya", "you"),
        (r"(?-i:ur)", "your"),
        (r"(?-i:(?<=\w )r(?= \w))", "are"),
        (r"smth|smthn|sth|sumthing|somethin", "something"),
        (r"(?P<some>some|any|every|no) ?1", r"\g<some>one"),
        (r"(?P<which>which|that|this|the) 1(?= (?:who|that|did|was|were|is|are|has|had|to)\b|\W*$)", r"\g<which> one"),
        (r"abt|(?<!a )(?<!the )(?<!this )(?<!that )(?<!of )bout(?= \w)(?! (?:with|between))", "about"),
        (
            r"(?-i:(?<=[a-z] ['’])em|(?<=[a-z] )em(?=\W*$| (?:in|on|to|from|at|up|out|off|down|away|back|all|for)\b))",
            "them",
        ),
        (r"w/ ?o", "without"),
        (r"w/ ?(?=\w)", "with "),
        (r"(?-i:(?<=\bin )w|(?<=\bup )w|(?<=[a-z]ed )w)(?= [a-z])", "with"),
        (r"btwn|b/w", "between"),
        (r"(?-i:(?<=[a-z] )n(?= [a-z]))", "and"),
        (r"fellas|blokes|chaps|peeps|dudes", "guys"),
        (r"fella|bloke|chap|dude", "guy"),
        (r"thx|tysm|ty", "thanks"),
        (r"(?:govt|gov['’]t|gvt|gov(?= ))", "government"),
        (r"(?:govts|gvts)", "governments"),
        (r"pres(?=[ ?.!,]|$)", "president"),
        (r"(?<!\d)(?<!\d )(?-i:pm|PM)(?=[ ?.!,]|$)", "prime minister"),
        (r"thru(?P<out>out)?", r"through\g<out>"),
        (r"pct", "percent"),
        (r"(?<= the )(?-i:op)(?=\W*$| (?:was|is|start|began|end|took|happen)\w*\b)", "operation"),
        (r"(?P<asked>where [^?]{6,}) 2(?=\W*$)", r"\g<asked> to"),
        (r"(?<=\w)[, ]+or (?:what|not|nah|no|nope|naw)(?=\W*$)", ""),
        (r"(?<=\w)[,.?]? (?:list|name) (?:em|them)(?: all)?(?=\W*$)", ""),
        (r"yrs", "years"),
        (r"yr", "year"),
        (r"(?P<which>this|the|your|alt) tl", r"\g<which> timeline"),
        (r"itl|ttl", "in this timeline"),
        (r"iotl", "in otl"),
        # nicknames of peoples
        (r"(?:the )?argies", "argentines"),
        (r"yank(?:s|ees)", "americans"),
        (r"brits", "british"),
        (r"aussies?", "australians"),
        (r"rus+kies?", "russians"),
        (r"krauts", "germans"),
        (r"canucks", "canadians"),
        (
            r"(?:btw|tbh|idk|lol|lmao|omg|imo|imho|fyi|tho|though(?=\W*$)|rn|ngl|bro|bruh|fr|iirc|afaik|ofc|smh"
            r"|innit)",
            "",
        ),
    )
)


_TELLING = frozenset(
    "total altogether overall only never always every everyone everything second third before after between during"
    " percent percentage fraction earliest latest actually really because exactly called still".split()
)
"""Words that change what a question asks, whatever else it has."""
_LOWER = re.compile(r"(?<![^\W_])[a-z]{5,}(?![^\W_])")


def well_spelled(text: str, is_told: Callable[[Phrase], bool] = lambda _: False) -> str:
    """A question with its small words as they are written, but for those that the lore itself has."""
    text = _UNITED_STATES.sub("US", text)
    for spelled, word in _SPELLED:
        text = spelled.sub(word, text)
    return _LOWER.sub(lambda met: _as_meant(met[0], is_told), text)


def _as_meant(typed: str, is_told: Callable[[Phrase], bool]) -> str:
    """The word that changes what is asked, where another that is neither English nor the lore's misspells just that:
    totall."""
    near = next(iter(english_near(typed)), typed) if not is_english(typed) else typed
    is_of_lore = stem(near) != stem(typed) and is_told(phrase_of(typed))
    return near if near in _TELLING and not is_of_lore else typed
