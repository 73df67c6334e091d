"""What somebody asks in the middle of what they tell: of themselves, of their draft, of the quiz."""

import re
from collections.abc import Iterator

_ASKING = (
    r"(?:(?:at|by|to|from|in|on|with|for|about|through|of|under|into|against|during) )?"
    r"(?:who|whom|whose|what|which|when|where|why|how)"
    r"|was|were|is|are|did|does|do|has|had|have"
)
_SENTENCE = re.compile(r"(?<=[.?!…])[\"')]?\s+|(?<=\w)[:;]\s+|\s+[–—-]\s+|\n")
_BEGINS = re.compile(
    rf"^\W*(?:(?:so|and|but|well|ok|okay|now|anyway|also|then)\b,? )*(?P<asked>(?:{_ASKING})\b.+)$", re.I
)
_OF_ANSWERER = re.compile(
    r"\b(?:(?:can|could|would|will|may|might) (?:you|u|someone|somebody|anyone|anybody|i|we)\b[^.?!:]*?"
    r"|if (?:you|u|someone|somebody|anyone|anybody) (?:can|could|would|might)\b[^.?!:]*?"
    r"|(?:i|we)(?:['’]d|['’]m| would| was| am|['’]re)?(?: just| really| only| rather)*"
    r" (?:love|like|want|need|wondering|wonder|hoping|trying|curious|have)\b[^.?!:]*?"
    r"|(?:please|kindly|just|now),? ?)"
    r"\b(?:tell|explain|remind|know|ask|say|find out|hear|see|check|clear up|learn|understand|wonder|wondering)"
    r"(?: (?:to )?(?:me|us|you))?"
    r"(?: if you could)?(?: about)?,? (?:[^,.?!]*?, )??"
    rf"(?P<asked>(?:{_ASKING})\b.+)$",
    re.IGNORECASE,
)
"""A plea to whoever answers, before what is asked: would you be so kind as to tell me who he was."""
_OF_SELF = re.compile(
    r"^\W*(?:(?:so|and|but|ok|okay|well|hey|hi)\b,? )*(?:i|we|my|our|i['’]?m|i['’]?ve|we['’]re)\b[^.?!]{3,60}?"
    rf"(?:,|;| and| but) (?:and |but |so )?(?P<asked>(?:{_ASKING})\b.+)$",
    re.IGNORECASE,
)
"""What somebody does, or is, before what they ask: I was reading about it, who won."""
_FORGIVING = re.compile(
    r"\b(?:sorry|forgive|pardon|excuse (?:me|my|us)|apologies|apologise"
    r"|(?:silly|dumb|stupid|noob|newbie|basic) (?:question|one|q))\b[^.?!]*?"
    rf"(?:,|:) (?:but |and )?(?P<asked>(?:{_ASKING})\b.+)$",
    re.IGNORECASE,
)
_LITTLE = re.compile(
    r"^\W*(?:(?:is|was|are|were|isn['’]?t|wasn['’]?t) (?:that|this|it|he|she|they)\b[^?]{0,20}"
    r"|(?:what|how) about (?:that|this|it|him|her|them)|what do you (?:think|say)\b.*"
    r"|what(?:['’]?s| is| was) (?:it|that|this)"
    r"|what(?:['’]?s| is) (?:the|your) (?:sum|total|difference|answer|verdict|result|truth)"
    r"|(?:any|some)(?:one|body)\b.*|can you.*|could you.*)\W*$",
    re.IGNORECASE,
)
"""What only asks for more on what was said before: is that right?"""
_FOR_MYSELF = re.compile(
    r",? (?:because|since|as|cause|cuz) (?:i|we|my|our|i['’]m|i['’]ve|we['’]re)\b[^?.;]*?"
    rf"(?=,? and (?:{_ASKING})\b|[?.;]|$)",
    re.IGNORECASE,
)
"""Why somebody asks."""
_OF_TOLD = re.compile(r"\b(?:such|these|those)\b", re.IGNORECASE)
"""What points back to what was told before."""
_OF_BEFORE = re.compile(r"\b(?:such|these)\b", re.IGNORECASE)
"""What can only point back, as those need not: all those secret recruits."""
_PREMISE = r"talk(?:ing)? about|don['’]?t mean|suppose\w*|imagine|pretend|assum\w+|what if|let['’]?s say"
_SUPPOSING = re.compile(rf"\b(?:{_PREMISE})\b", re.IGNORECASE)
"""What somebody supposes to be so before they ask."""
_BOUNDING = re.compile(
    rf"\b(?:or|only|except|excluding|besides|not counting|apart from|leaving out|asking about|without|{_PREMISE})\b",
    re.IGNORECASE,
)
"""What sets bounds to what is asked, or tells of what it is asked."""
_BOUNDARY = re.compile(r"[,:;.!?…—–*]+\s+(?=\w)")
_OF_ASKER = re.compile(
    r"\b(?:i|i['’]?m|i['’]ve|im|me|my|we|we['’]re|us|our)\b"
    r"|^\W*(?:hi+|hiya|hey+|heya|hello+|yo|howdy|greetings|good (?:morning|evening|day)|quiz|trivia|mods?|folks|guys"
    r"|okay|ok|noob|newbie|newcomer)\b|^\s*\*",
    re.IGNORECASE,
)
"""What tells that a lead-in is of its writer, or a greeting, and not of what is asked."""
_FEWEST = 3
_CLAIMED = re.compile(
    r"^\W*(?:so )?(?:i['’]?m (?:about to |going to |gonna )?(?:write|writing|say|saying|claim|claiming|post|posting)"
    r"|i (?:wrote|have written|have|think|thought|believe|believed|heard|read|assume|assumed|said|claim|claimed)"
    r"|(?:can|could|may|should) i (?:write|say|claim|put|note)"
    r"|(?:someone|somebody|a friend|my friend|one of us|they)(?: here| on here| in here)?"
    r" (?:says|said|claims|claimed|insists|wrote|thinks)"
    r"|my (?:draft|notes?|text|post|story|fic|teacher|friend|brother|sister|dad|mum|mom|boss|\w+mate)"
    r" (?:says?|said|has|claims?|insists|thinks))"
    r"(?: it)?(?: down)?(?: that)? (?P<claim>[^.;:?!]+?)"
    r"(?:[.;:,!]? (?:(?:but |so |and )?(?:is|was) (?:that|this|it)\b[^?]*|right|correct|true(?: or false)?"
    r"|or (?:is|was) (?:that|this|it|he|she)\b[^?]*))\W*$",
    re.IGNORECASE,
)
"""What somebody says to be so, and asks whether it is."""
_CLAIMED_BY = re.compile(
    r"^(?P<before>(?:[^.:!?;]*[.:!?;,] )?(?-i:[A-Z])\w+) (?:insists?|claims?|says?|said|swears?|thinks?|reckons?"
    r"|maintains?|argues?|believes?|is (?:sure|certain|convinced))(?: that)?"
    r" (?P<claim>(?:[^.;:?!,]|(?<=\d)[.,](?=\d)){8,}?)"
    r"(?:, (?:(?:but|and|while|whereas) )?(?:i|(?-i:[A-Z])\w+|others?|my \w+|someone(?: else)?)"
    r" (?:insists?|claims?|says?|said|swears?|thinks?|counts?|reckons?|maintains?|argues?)\b[^.;:?!]*)?"
    r"[.;:,!?—–-]+ (?:(?:the |your )?(?:verdict|ruling)|(?:so )?(?:who|which)(?:['’]?s| is| of (?:us|them) is)"
    r" (?:right|correct|it|true)|(?:so )?is (?:that|this|it|he|she)(?: (?:right|correct|true|so))?|right|correct|true"
    r"|what does (?:the|this|your) \w+ say|(?:please )?(?:judge|settle (?:it|this)))\W*$",
    re.IGNORECASE,
)
"""What somebody by a name says to be so, before whoever answers is asked to judge."""
_NEEDED = re.compile(
    r"\bneeds? (?P<what>the [^,.?]*?\b(?:name|date|year|number|title)(?: of [^,.?]+?)?)"
    r"(?: for (?:an?|the|my|our)\b[^,.?]*)?(?:[,.:;]? what(?:['’]?s| is| was) (?:it|that))?\W*$",
    re.IGNORECASE,
)
"""What somebody needs to know: my villain's diary needs the exact date of it."""
_TRUE_OR_FALSE = re.compile(r"^\W*true or false\b[^:.,?]*[:.,?]\s*(?P<claim>.+)$", re.IGNORECASE)


def asked_alone(text: str) -> str:
    """What a text asks, without what its writer tells beside it; empty where that is all it says, or not clear."""
    shorter = _FOR_MYSELF.sub("", text)
    return _FOR_MYSELF.sub("", _asked_in(text)) or (shorter if shorter != text and _BEGINS.match(shorter) else "")


def claimed(text: str) -> tuple[str, str] | None:
    """What a text says before what somebody by a name claims, with that name, and the question whether it is so; None
    where it tells of no such claim."""
    met = _CLAIMED_BY.match(text)
    return (met["before"], f"is it true that {met['claim'].strip()}?") if met else None


def led_in(text: str) -> Iterator[tuple[str, str]]:
    """What a text says of its writer, or to whoever answers, before it asks something, and what it then asks: hello
    all, total noob here: where was it. The longest such lead-in first."""
    for at in reversed([met.end() for met in _BOUNDARY.finditer(text)]):
        before, asked = text[:at], text[at:]
        is_idle = _OF_ASKER.search(before) and not (_BOUNDING.search(before) or re.search(r"\d", before))
        is_whole = len(asked.split()) >= _FEWEST and not (_LITTLE.match(asked) or _OF_BEFORE.search(asked))
        if is_idle and is_whole and _BEGINS.match(asked):
            yield before, asked


def _asked_in(text: str) -> str:
    for pattern in (_TRUE_OR_FALSE, _CLAIMED):
        if met := pattern.search(text):
            return f"is it true that {met['claim'].strip().rstrip('.?!')}?"
    if met := _NEEDED.search(text):
        return f"what is {met['what']}?"
    for pattern in (_OF_ANSWERER, _FORGIVING, _OF_SELF):
        met = pattern.search(text)
        if met and _is_whole(met["asked"], text) and not _SUPPOSING.search(text[: met.start("asked")]):
            return met["asked"]
    said = _SENTENCE.split(text)
    asked = [each for each in said if _BEGINS.match(each) and not _LITTLE.match(each)]
    if len(asked) != 1 or not _is_whole(asked[0], text) or f"{asked[0]}:" in text:
        return ""  # which came first: the crash or the war
    if any(_BOUNDING.search(each) for each in said if each != asked[0]):
        return ""  # this or that: who drew the bigger following
    return asked[0]


def _is_whole(asked: str, text: str) -> bool:
    """Whether a question says what it asks about, and is not all there is."""
    is_shorter = len(asked.split()) >= _FEWEST and asked.strip() != text.strip()
    return is_shorter and not (_LITTLE.match(asked) or _OF_TOLD.search(asked))
