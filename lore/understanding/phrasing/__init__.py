"""Ways of asking, each read as the one whose words tell what is wanted.

A phrase that is just another for one word stands in phrases.txt; here stand those that depend on what is beside them.
"""

import re
from collections.abc import Callable

from lore.understanding.everyday import Phrase, phrase_of
from lore.understanding.phrasing.asking import ASKING
from lore.understanding.phrasing.deeds import DEEDS
from lore.understanding.phrasing.idle import IDLE
from lore.understanding.phrasing.order import ORDER

_PHRASES = tuple(
    (re.compile(rf"(?:\b|(?=%))(?:{phrase})\b", re.IGNORECASE), word)
    for phrase, word in (*IDLE, *ORDER, *ASKING, *DEEDS)
)


_UNLESS_TOLD = tuple(
    (phrase_of(told), re.compile(phrase, re.IGNORECASE), word)
    for told, phrase, word in (
        (
            "destination",
            r"^\W*(?:what(?:['’]?s| was| is| were) )?(?:the )?(?:final )?destination of (?P<who>[^?]+)",
            r"where was \g<who> sent",
        ),
        (
            "serve/served/serving",
            r"in (?:which|what) (?P<war>war|conflict) (?:had|have|did) (?P<who>[^?]+?) serve(?:d)?(?: as \w+)?(?=\W*$)",
            r"which \g<war> was \g<who> from",
        ),
        (
            "fight/fought/fighting",
            r"(?:which|what) (?P<war>war|conflict) (?:had|have|did) (?P<who>[^?]+?) (?:fight|fought|serve|served)"
            r" in(?=\W*$)",
            r"which \g<war> was \g<who> from",
        ),
        ("resort/resorted to", r"\b(?P<did>(?:did|does|do)\b[^?]*?) resort to(?= \w)", r"\g<did> use"),
        (
            "switched/shut/turned off/down",
            r"\b(?:(?:switch|switches|switched|shut) (?:off|down)|(?:turn|turned) off)(?= the)",
            "stopped",
        ),
        (
            "bound",
            r"^\W*where (?:was|were|is|are) (?P<who>[^?]{2,40}?) bound(?: for| to)?(?=\W*$)",
            r"where did \g<who> go",
        ),
        ("mr/mister", r"\b(?:mr|mister)\.? (?=(?-i:[A-Z]))", ""),
        (
            "title",
            r"what(?:['’]?s| is| was) the title of(?= (?:[\w’']+ )?(?:[\w’']+ )?(?:book|memoirs?|novel|play|song|poem"
            r"|diary|film|painting)\b)",
            "what is",
        ),
        (
            "number/no one/1",
            r"\b(?P<what>(?!the\b|a\b|and\b)\w{3,}) (?:number (?:one|1)|(?:no|nr)\.? 1)(?= (?:was|is|did)\b|\W*$)",
            r"first \g<what>",
        ),
    )
)
"""The same, but where the lore itself has the phrase, as the name of a slot, say."""


def rephrased(text: str, is_told: Callable[[Phrase], bool]) -> str:
    """A question in the ways of asking whose words tell what is wanted."""
    for told, phrase, word in _UNLESS_TOLD:
        if phrase.search(text) and not is_told(told):
            text = phrase.sub(word, text)
    for phrase, word in _PHRASES:
        text = phrase.sub(word, text)
    return text
