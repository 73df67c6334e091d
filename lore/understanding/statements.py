"""What is said to be so, and asked by a tag, a mark or who it was, as a plain question."""

import re

from lore.understanding.kinds import OFFICES, RELATIONS
from lore.understanding.stems import stem
from lore.understanding.thesaurus import stemmed
from lore.understanding.verbs import PARTICIPLES
from lore.understanding.words import Word, words

_CLEFT_OF = re.compile(r"^\W*(?:was|is|were|are) it (?P<who>.+?) (?:who|that|which|whom) (?P<rest>.+)$", re.IGNORECASE)
_CLEFT_STATED = re.compile(
    r"^\W*(?:so |and |but )?it (?P<be>was|is|were) (?=[^?]+? (?:who|that|which) )", re.IGNORECASE
)
"""How a statement begins that says who it was: it was Masaryk who was assassinated."""
_CLEFT_THE = re.compile(
    r"^\W*(?:was|is|were|are) (?P<who>.+?) the (?:one|ones|person|man|woman|people|country|nation|guy|place)"
    r" (?:who|that|which) (?P<rest>.+)$",
    re.IGNORECASE,
)
_BEING = re.compile(r"^(?P<be>was|were|is|are) (?P<rest>.+)$", re.IGNORECASE)
_AUXILIARY = r"was|were|is|are|had|has|have|did|does|do|would|could|will|can"
_WORDS = "who|whom|whose|what|which|when|where|why|how"
_TAG = re.compile(
    rf"[\s,]+(?:right|correct|yeah|yes|huh|eh|innit|true|or not|amirite"
    rf"|i (?:believe|think|guess|suppose|assume|reckon)|(?:{_AUXILIARY})(?: not|n['’]?t)?"
    r" (?:it|they|he|she|there|we|you)(?: not)?)\W*$",
    re.IGNORECASE,
)
_IS_TRUE = re.compile(
    r"^\W*(?:so )?(?:is|was|isn['’]?t|is not) it (?:true|correct|right(?! to\b)|the case|a fact)(?: that)? ",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"\b(?:{_WORDS})\b|^\W*(?:(?:so|and|but|well|ok|then)\b,? )?"
    rf"(?:{_AUXILIARY}|may|might|must|should|tell|list|name|give|show"
    r"|describe|explain|any|anything|anyone|(?:everyone|everybody)(?= (?:mentioned|named|listed)\b)"
    r"|(?:first|last)(?= (?:dated |known |recorded )?(?:events?|things?|dates?)\b)"
    r"|(?:the )?(?:exact |total )?(?:number|count|amount|date|year|month|day|names?|cause|reason"
    r"|purpose|share|percentage|place|location|order) of)\b",
    re.IGNORECASE,
)
_OF_ASKER = re.compile(r"^\W*(?:i|we|im|i['’]m|you)\b|^\W*[\w’' -]{2,40}: ", re.IGNORECASE)
_SAYING = re.compile(
    rf"^.*?\w \b(?:{_AUXILIARY}|\w{{3,}}ed|went|became|took|got|won|lost|fell|left|made|gave|led|sent|held|came)\b",
    re.IGNORECASE,
)
_DECLARED = re.compile(
    rf"^\W*(?:(?:so|and|but|well|ok|then)\b,? )?(?P<who>(?:[^\s?!.]+ ){{1,6}}?)(?P<be>{_AUXILIARY}) (?P<rest>.+)$",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"^.{0,40}?\b(?:know|(?:i|we|to) ask|wonder|wondering|tell (?:me|us)|say|says|idea|clue|curious|sure|clear"
    r"|stated|mentions?|mentioned|remember|told) (?:if|whether) (?P<stated>.+)$",
    re.IGNORECASE,
)

_ABOUT = re.compile(
    rf"^\W*(?:so |and |but )?(?:what|how) about (?P<topic>[^,.;?!]{{2,40}}), (?P<be>{_AUXILIARY})"
    r" (?:it|that|they|he|she) (?P<rest>(?:(?!\b(?:him|her|them|it)\b)[^,.;!])+)$",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    rf"^\W*(?:(?:and|but|so) )?(?!(?:{_WORDS}|{_AUXILIARY}|i['’]?m|im|i|we"
    rf"|hey|hi|hello|yo|so|ok|okay|well|please|bot)\b)(?P<topic>(?:[\w'’%-]+ ){{0,6}}[\w'’%-]+), "
    rf"(?P<asking>(?:{_WORDS})\b[^,.;?!]*? )(?:it|that|they|them|he|she|him|her|this|those|these)\b"
    r"(?P<rest>[^,.;!]*)$",
    re.IGNORECASE,
)


_NOT_IN_TOPICS = "do|list|name|tell|give|show|any|if|before|after|by|on|at|since|until|between|from|and|or"


def _topic(*also: str) -> str:
    """A pattern for a few words that name what is asked about: none of them a verb, or any of some other words."""
    none = "|".join((_WORDS, _AUXILIARY, _NOT_IN_TOPICS, *also))
    return rf"^\W*(?P<topic>(?!.*\b(?:{none})\b[^?]* )(?:the )?[\w’'-]+(?: [\w’'%-]+){{0,4}}?)"


_TOPIC = _topic("in")
_LAST_ASKS = (
    (re.compile(rf"{_TOPIC},? (?:the )?(?:exact |full )?(?:year|date|month|day|when)\W*$", re.IGNORECASE), "when was"),
    (re.compile(rf"{_topic()},? how many\W*$", re.IGNORECASE), "how many"),
)
"""What is asked about, and then what of it: crash year, agents in Germany how many."""
_DONE_TO = re.compile(
    rf"^\W*(?P<topic>(?!(?:{_WORDS}|{_AUXILIARY})\b)(?:the )?[\w’'-]+(?: (?!(?:{_AUXILIARY}|got)\b)[\w’'%-]+){{0,4}}?)"
    r" (?P<done>(?!got\b)\w{3,}) (?P<asking>where(?: to)?|when|why|how|(?:by|to|against|from) who(?:m)?)\W*$",
    re.IGNORECASE,
)
"""What was done to something, and then what is asked of it: the Cheka expanded by whom."""
_NOT_DONE_TO = stemmed(
    "died fled resigned ruled lived started began ended collapsed happened joined turned went came left won lost stayed"
    " returned arrived existed worked served fought became"
)
"""Stems of verbs that somebody is told to have done, where no by tells otherwise."""
_NAME_OF = re.compile(
    rf"{_TOPIC}(?<!code)(?<!first)(?<!last)(?<!full)(?<!real)(?<!middle)(?<!given)(?<!family) name\W*$",
    re.IGNORECASE,
)
_ONLY_MORE = re.compile(
    r"(?:the )?(?:vice|prime|former|acting|deputy|grand|queen|king|all|every|no|first|second|last|next|new|old)\W*$"
    r"|.*['’]s?$",
    re.IGNORECASE,
)
"""What before an office tells more of it, and not whose it is."""
_OF_OTHERS = stemmed("killer murderer assassin successor predecessor leader boss founder commander owner rival deputy")
_PERSON_OF = re.compile(rf"{_TOPIC}(?:['’]s?)? (?P<who>[\w-]+)\W*$", re.IGNORECASE)


def _as_asked_last(text: str) -> str:
    """A few words that ask by the last of them as a question: crash year, camp commander name, Hitler's killer."""
    for pattern, asking in _LAST_ASKS:
        if met := pattern.match(text):
            return f"{asking} {met['topic']}"
    met = _DONE_TO.match(text)
    if met and _is_done_to(met["done"].lower()):
        asking, _, to = met["asking"].partition(" to")
        return f"{asking} was {met['topic']} {met['done']}{' to' if to or met['asking'].endswith(' to') else ''}"
    if (met := _NAME_OF.match(text)) and any(map(_is_of_somebody, words(met["topic"])[-1:])):
        return f"who was {met['topic']}"
    met = _PERSON_OF.match(text)
    if met and not _ONLY_MORE.match(met["topic"]) and any(map(_is_of_somebody, words(met["who"]))):
        return f"who was the {met['who']} of {met['topic']}"
    return text


def _is_done_to(verb: str) -> bool:
    """Whether a form of a verb may tell what was done to somebody: no died, and no fled."""
    is_participle = verb in PARTICIPLES or verb.endswith("ed")
    return is_participle and stem(verb) not in _NOT_DONE_TO


def _is_of_somebody(word: Word) -> bool:
    """Whether a word is one for an office, or for whoever is something of somebody's: president, killer."""
    return word.stem in OFFICES | RELATIONS | _OF_OTHERS


def as_question(text: str) -> str:
    """A statement that is asked as a plain question, `was it X who` as `did X`, and `X, what was it for` with X where
    `it` is; a question as it is."""
    text = _as_asked_last(text)
    if met := _ABOUT.match(text):
        return f"{met['be']} {met['topic']} {met['rest']}"
    if met := _FRONTED.match(text):
        return f"{met['asking']}{met['topic']}{met['rest']}"
    met = _WHETHER.match(text)
    return _without_cleft(_asked(met["stated"], is_asked=True) if met else _asked(text))


def _asked(text: str, *, is_asked: bool = False) -> str:
    """What is said to be so, and asked by a tag, a mark or whether it is true, as a plain question."""
    if _OF_ASKER.match(text):
        return text
    is_sure = is_asked
    stated = _TAG.sub("", _IS_TRUE.sub("", text))
    is_asked |= stated != text or (text.rstrip().endswith("?") and bool(_SAYING.search(text)))
    if is_asked and (met := _CLEFT_STATED.match(stated)):
        return f"{met['be']} it {stated[met.end() :]}"
    if not is_asked or (_ASKS.match(stated) if is_sure else _ASKS.search(stated)):
        return text
    if met := _DECLARED.match(stated):
        return f"{met['be']} {met['who']}{met['rest']}"
    return f"did {stated}"


def _without_cleft(text: str) -> str:
    met = _CLEFT_OF.match(text) or _CLEFT_THE.match(text)
    if met is None:
        return text
    being = _BEING.match(met["rest"])
    return f"{being['be']} {met['who']} {being['rest']}" if being else f"did {met['who']} {met['rest']}"
