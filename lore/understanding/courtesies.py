"""What surrounds a question: greetings, pleas, orders to whoever answers, and words for what they answer from."""

import re

_ORDER = re.compile(
    r"^(?:.*?(?:[.;:!?,\n—–]\s*|\b(?:please|pls|plz|now|and|just|then|should|must|bot|to)\s+))??(?:ignor(?:e|ing)"
    r"|forget"
    r"|disregard|set aside|never mind|stop using|do not use|don['’]?t use|pretend|act as|you are now|override"
    r"|overrule)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NEXT_CLAUSE = re.compile(r"[.;:!\n]|,? and (?=[a-z])|,? then |, ", re.IGNORECASE)
_PAGE = "lore|page|article"
_SOURCE = f"{_PAGE}|source|text|story|timeline|world"
"""What people call what answers come from; some of it may be what they ask about, too: the world, the timeline."""
_OF_PAGE = re.compile(
    r"^(?!.*\b(?:timeline|belongs?|part of)\b).*"
    rf"\b(?:this|the|your) (?:{_PAGE}|wiki|bot|website|site)\b",
    re.IGNORECASE,
)
_SETTING_ASIDE = re.compile(rf"\b(?:{_PAGE}|wiki|source|text|canon)\b", re.IGNORECASE)
_ASKING = r"(?:so |and |but )?(?:wh\w+|how|did|was|were|is|are|do|does|has|had|can|could|tell|list|name)"
_SAYING_SO = re.compile(
    r"(?:^|[.;:!,] |\band (?:then )?|\bjust )(?:please )?(?:say|state|claim|confirm|repeat|answer|respond|reply|agree"
    r"|admit|declare|tell (?:me|us|everyone)) that\b"
    r"|^\W*pretend (?:that )?(?!to\b|you\b|u\b)",
    re.IGNORECASE,
)
_OWN_WORDS = re.compile(
    r"^\W*(?:please )?(?:use|answer|say|tell|put|speak|reply|respond|paraphrase|do not quote|don['’]?t quote)\b[^:?]*"
    r"\b(?:words|quot\w+|paraphras\w+)\b[^:?]*: ?(?=\w)",
    re.IGNORECASE,
)
"""An order how to answer, before a colon and what is asked."""
LEAD_IN = re.compile(
    r"^\W*(?:(?:for|from) (?:the|my|our|a) [\w’' ]{2,30}?|before (?:i|we) [\w’' ]{2,40}?"
    r"|(?:quiz|trivia)(?: question)?) ?: "
    r"|^\W*(?:(?:so|and|but) )?(?:basically|essentially),? (?=\w)"
    r"|^\W*(?:sry|sorry) to (?:bug|bother|disturb|trouble|annoy) (?:you|u|everyone|all)(?: again)?,? but "
    r"|^\W*\*[a-z ]{3,30}\* |^\W*h+m+\b[,.…]* |^\W*(?:(?:hey|hi|hello|yo),? )?(?:(?:thx|ty|tysm|cheers)\b|(?:sry"
    r"|sorry)(?: [\w’']+){1,4}"
    r"|(?:(?:hey|hi|hello),? )?(?:quick|dumb|silly) q(?:uestion)?|just curious|comrade|my friend|dear (?:bot"
    r"|friend)|out of curiosity|sorry|wait|remind me|listen|pray tell|(?:hey )?loredex bot|actually"
    r"|(?:(?:hey|hi|hello),? )?(?:i )?(?:have )?(?:just |only )?(?:joined|got here)(?: here| the server)?"
    r"|(?:(?:hey|hi|hello),? )?(?:i['’]?m |i am )?(?:totally |quite )?new (?:here|to this)|first time here"
    r"|explain (?:it )?(?:to me )?(?:like|as if) (?:i['’]?m|im|i am|i was|i were) (?:\d|five|a \w+)(?: years? old)?"
    r"|by the way|btw|guess what|thanks|(?:hey|hi|hello) (?:there|all|everyone|folks|guys)|good (?:morning|evening"
    r"|day)(?: all| everyone| folks)?|yes|no|hmm+|umm?|uhh?|quick one)[,:;!.] ?",
    re.IGNORECASE,
)
"""What a question may begin with before a comma that is no part of it."""
_POLITE = re.compile(
    r"^\W*(?:"
    r"(?:hey|hi|hello|so|well|ok|okay|please|pls|loredex|bot|and|but|then|also|quick question|question)\b[\s,:]*"
    r"|(?:can|could|would|will|may|might) (?:you|u|someone|anyone|somebody|anybody) (?:please |kindly )?"
    r"(?:tell|say|explain|remind|show|give)(?: (?:me|us))?\b(?: about(?= wh))?"
    r"|(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody) (?:please |kindly )?"
    r"(?=(?:list|name|describe|enumerate)\b)"
    r"|(?:may|might|could|can) (?:i|we) (?:please |kindly )?(?:ask|know|enquire|inquire)\b(?: you)?(?: if| whether)?"
    r"|(?:kindly|pray|do)(?: please)? (?:tell|inform|remind) (?:me|us)\b(?: about(?= wh))?"
    r"|(?:do|does) (?:you|anyone|anybody|someone|we) (?:happen to )?know\b(?: if| whether)?"
    r"|(?:(?:(?:do|does) (?:you|anyone|someone) )?have any|any|got any)"
    r" (?:idea|clue|word|info|information|thoughts)"
    r"(?: (?:on|about|as to|of))?\b(?: if| whether)?"
    r"|(?:so )?what (?:do|does|can) (?:we|you|anyone|the (?:lore|page|source))"
    r" (?:know|tell(?: (?:me|us))?) (?:about|of)\b"
    r"|what(?:['’]?s| is| was) (?:known|said|written|stated|recorded) (?:about|of)\b"
    r"|(?:please )?(?:tell|remind|inform) (?:me|us)(?: everything| all| more| something| a bit)? (?:about|of)\b"
    r"|(?:i|we) (?:remember|recall|heard|read) (?:something|a bit|stuff) about [^,;:.?]{2,40};"
    r"|(?:i|we) (?:forgot|(?:always |keep )?forget(?:ting)?|can['’]?t (?:ever )?remember|never remember"
    r"|don['’]?t (?:know|remember))\b(?: if| whether)?"
    rf"|(?:wait|hold on|guys|folks|yo|lol|honestly|right|no but|like|um+|uh+|hmm+)[\s,.…-]+(?={_ASKING}\b)"
    r"|(?:i|we)(?:'d| would)? (?:want|wanted|would like|like|need)(?: to know)?\b(?: if| whether)?"
    r"|(?:i|we) (?:wonder|am wondering|was wondering)\b(?: if| whether)?"
    r"|(?:please )?(?:tell|show|give|remind) (?:me|us)\b(?= (?:wh|how|if|the (?:date|year"
    r"|number|name)))(?: if| whether)?"
    r"|(?:please )?(?:find|look up|search(?: for)?)(?: (?:me|us|out))?\b(?=.)"
    r"|(?:i )?bet (?:that )?you (?:can['’]?t|cannot|can not) (?:tell|say)(?: (?:me|us))?\b(?: if| whether)?"
    rf"|(?:does|do|did) (?:it|(?:the|this|your) (?:{_SOURCE})) (?:give|offer|contain|provide|have|state)(?: (?:me|us))?"
    r" (?:an?|any|the|some) (?=(?:reasons?|explanations?) (?:for|why)\b)"
    r"|does it (?:really |actually )?say\b(?: that)?"
    rf"|(?:does|do|did) (?:the|this|your) (?:{_SOURCE}) "
    r"(?:say|state|tell|mention|know|explain|specify|name)(?: (?:us|me))?\b(?: if| whether| that)?"
    rf"|what does (?:the|this|your) (?:{_SOURCE}) "
    r"(?:say|state|tell|mention|know)(?: (?:us|me))?(?: about| of)?\b"
    rf"|(?:according to|in|from) (?:the|this|your) (?:{_SOURCE}|chronicle)\b"
    r"|(?:(?:a |just )?(?:quick|short|small|simple|dumb|stupid|random|serious|honest|noob|newbie|last|one more) )?"
    r"(?:(?:quiz|fact|sanity|lore|canon|continuity|reality|trivia) )?"
    r"(?:check|question|query|quiz|trivia)(?: (?:for|from) [^:,?.]{2,40}?)?\s*:"
    r"|(?:roughly|approximately)\b(?= (?:how|when|what)\b)"
    r"|(?:i['’]?m|im|i am|we['’]?re|we are) (?:looking|searching|asking) for(?= the\b)"
    r"|(?:for|from) (?:the|my|our|a) [\w’' ]{2,30}?\s*:"
    rf"|(?:i['’]?m|im|i am|we['’]?re|we are) (?:kinda |just |a bit |totally )?(?:new(?: here)?|confused|lost|curious"
    rf"|a newcomer|a noob|not sure)(?: here)?\s*[,;:.!—-]+(?= ?{_ASKING}\b)"
    r"|(?:i['’]?m|im|i am|we['’]?re|we are) (?:writing|working on|making|doing|drawing|planning|running)"
    r" (?:an? |my |our |the |some )?\w+(?: \w+)? (?=about\b|on\b)"
    r"|is it (?:true|correct|right(?! to\b)|known)(?: that)?\b(?=.)"
    r")[\s,:]*",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf"[\s,]*\b(?:according to (?:the|this|your) (?:{_SOURCE}|chronicle)"
    rf"|(?:in|from|on) (?:the|this|your) (?:{_SOURCE})"
    r"|please|pls|plz|thanks(?: in advance)?|thx(?: in advance)?|cheers|ty|thank you(?: in advance)?|any(?:one"
    r"|body) (?:remember|know|recall)s?|exactly"
    r"|precisely|again|then|though|tho|tbh|ngl|lol|lmao|haha|or what|or nah"
    r"|or something|or no(?:t|pe)?)\s*[?!.]*\s*$",
    re.IGNORECASE,
)


_BY_YOUR_LEAVE = re.compile(
    r",? (?:please|pls|plz|kindly|if (?:i|we|one) (?:may|might)(?: ask)?|(?:may|might) (?:i|we) ask"
    r"|if you (?:please|would|know|do not mind|don['’]?t mind)(?: (?:telling|saying|me asking))?)(?=[,:]|\W*$),?",
    re.IGNORECASE,
)
"""A plea within a question, between commas or at its end."""
_ASIDE = re.compile(
    r"(?<=\?)\W*(?:(?:that|this|it)(?:['’]?s| is| was) (?:so |just |really |pretty |kinda |actually )?"
    r"(?:insane|crazy|wild|nuts|mad|cool|weird|funny|sick|awesome|amazing|confusing|sad|hilarious|brutal|impressive)"
    r"|(?:lol|lmao|haha|wow|damn|omg|jeez|wtf|thanks|thank you|please|pls|thx)"
    rf"|(?!{_ASKING}\b)(?:[\w’'-]+ )?[\w’'-]+(?=\?)"
    r"|or what|or something|or nah|what(?:['’]?s| is) (?:the|your) (?:verdict|take|word)"
    r"|(?:my|our) (?:\w+ ){1,3}(?:depends|relies|hinges) on (?:it|this|that)|(?:i['’]?m |i am )?asking for (?:a|my) \w+"
    r"|(?:i )?need it for (?:a|my|our) \w+|it['’]?s for (?:a|my|our) \w+)\W*$",
    re.IGNORECASE,
)
_ASKED = re.compile(rf"\b{_ASKING}\b", re.IGNORECASE)
_MEANT_LATER = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
"""What is said behind a question, and asks nothing else: guesses at its answer, and what somebody thinks of it."""


def heart(text: str) -> tuple[str, bool]:
    """A question without courtesies and without orders to whoever answers; whether there were orders."""
    text, times = _OWN_WORDS.subn("", text)
    ordered = times > 0
    while met := _ORDER.search(text):
        ordered = True
        clauses = _NEXT_CLAUSE.split(met["rest"])
        kept = " ".join(clause for clause in clauses[1:] if clause)
        before = text[: met.start("rest")]
        before = re.split(r"[.;!?\n]", before)[0] if "?" in before else ""
        text = before or kept
    if re.search(r"\w", pleaded := _BY_YOUR_LEAVE.sub("", text)):
        text = pleaded
    stripped = None
    while stripped != text:
        stripped = text
        shorter = _TRAILING.sub("", _POLITE.sub("", _without_aside(text), count=1), count=1)
        text = shorter if re.search(r"\w", shorter) else text
    return text.strip(), ordered


def _without_aside(text: str) -> str:
    """A question without what is said behind it; with it where it may tell whom a pronoun means."""
    shorter = _ASIDE.sub("", text)
    return shorter if _ASKED.search(shorter) and not _MEANT_LATER.search(shorter) else text


def would_have_said(text: str) -> bool:
    """Whether a question with orders in it would have something said, and not told: say that she did it."""
    return bool(_SAYING_SO.search(text))


def asks_of_page(plain: str) -> bool:
    """Whether a question is about the lore itself, or the bot, and not about what it tells."""
    return bool(_OF_PAGE.search(plain))


def sets_aside(text: str) -> bool:
    """Whether a question with orders in it would have them obeyed instead of the source."""
    return bool(_SETTING_ASIDE.search(text))
