"""What somebody did after something, told in the sentence behind the one that tells of it: she later left."""

import re
from collections.abc import Sequence

from lore.model import Passage, Reply, Standing
from lore.understanding.antecedents import antecedent
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_flat
from lore.understanding.grammar.tagging import tagged
from lore.understanding.likeness import says
from lore.understanding.sufficing import is_light
from lore.understanding.words import stems

_DONE_AFTER = re.compile(r"^\W*what (?:did|does|do) [^?]+? do (?:next )?after [^?]+", re.IGNORECASE)
_LATER = ("later", "then", "afterwards", "subsequently")
_TELLS_LATER = re.compile(rf"^(?:\w+ ){{1,3}}(?:{'|'.join(_LATER)})\b|^(?:later|then|afterwards),? ", re.IGNORECASE)
"""How a sentence begins that goes on after the one before it."""
_SAYS_WHEN = re.compile(r"\b(?:after|following|once|when|since)\b", re.IGNORECASE)
_AND = re.compile(r",? and (?:then |later )?|,? where (?:he|she|they|it) ")
"""What may lead in, within a sentence, what somebody did next."""
_DONE_TO = re.compile(r"\b(?:was|were) (?:\w+ly )?\w+(?:ed|en|nt|id|ut)\b", re.IGNORECASE)
_EARLIER = re.compile(r"\b(?:before|earlier|previously|had|until then)\b", re.IGNORECASE)
_TOLD_TO = re.compile(r"\b(?:asked|told|urged|refused|expected|ordered|due|supposed) to\b", re.IGNORECASE)
"""What was done to somebody, what was before that, and what somebody only was to do."""
_OF_THEM = re.compile(r"(?:Many|Most|Some|They|All|Both)\b")
"""How a sentence begins that is of those whom the one before it names."""
_HOPED = re.compile(r"\b(?:hoped|wanted|wished|planned|meant|intended) (?:for|to)\b", re.IGNORECASE)
"""What tells what somebody had in mind, and not what came before."""
_MOST = 60


def asks_what_then(asked: Asked) -> bool:
    """Whether a question asks what somebody did after something."""
    return bool(_DONE_AFTER.match(asked.plain))


def says_when(sentence: str) -> bool:
    """Whether a sentence has a word by which it may tell itself after what something was done."""
    return bool(_SAYS_WHEN.search(sentence))


def of_next(finder: Finder, asked: Asked) -> Reply | None:
    """What somebody did later, behind the sentence that says all of what it was after; None where no sentence or
    several do."""
    if asked.is_negated or not asks_what_then(asked):
        return None
    later = finder.library.full_text.passages_holding(" OR ".join(f'"{each}"' for each in _LATER), _MOST)
    told: list[Sequence[Passage]] = [(one, each) for each in later if (one := _told_before(finder, asked, each))]
    told = told or [then for each in finder.passages(asked.terms) if (then := _telling_next(finder, asked, each))]
    return asked.reply(Standing.ANSWER, quoted=told[0]) if len(told) == 1 else None


def _telling_next(finder: Finder, asked: Asked, passage: Passage) -> list[Passage]:
    """A sentence that says in one part all that a question asks what came after, and behind `and` what the same did
    then: was dismissed and took up beekeeping; with the one before it where that names them. Empty where it doesn't."""
    before = finder.library.full_text.before(passage, 1) if _OF_THEM.match(passage.text) else []
    meant = stems(" ".join(each.text for each in before))
    rest = [term for term in asked.terms if not is_light(term)]
    for part in passage.text.split(";"):
        at = next((met.start() for met in _AND.finditer(part) if _is_next(part, met)), None)
        told = stems(part[:at]) if at is not None else frozenset[str]()
        left = [term for term in rest if not says(finder, term, told)]
        is_whole = any(not term.entries for term in rest) and all(t.entries and says(finder, t, meant) for t in left)
        if is_whole and is_flat(asked, part[:at]) and is_flat(asked, part) and not _HOPED.search(part):
            return [*before, passage] if left else [passage]
    return []


def _is_next(text: str, led: re.Match[str]) -> bool:
    """Whether what leads in another verb in the past tells what the same did next: where that is said, or behind what
    was done to them; and took up beekeeping, but not: was tried and acquitted."""
    before, behind = text[: led.start()], text[led.end() :]
    is_led = led[0].strip(" ,") != "and" or bool(_DONE_TO.search(before))
    if not is_led or _EARLIER.search(behind) or _TOLD_TO.search(before):
        return False
    tokens = [token for token in tagged(text) if token.at >= led.end()]
    is_deed = bool(tokens) and tokens[0].at == led.end() and tokens[0].is_verb and tokens[0].tag != "VVG"
    return is_deed and len(tokens) > 1 and tokens[1].text[:1].isalnum()


def _told_before(finder: Finder, asked: Asked, passage: Passage) -> Passage | None:
    """The sentence right before one that goes on after it, where that says all that a question asks what came after,
    and the one is about whoever the question names."""
    if not _TELLS_LATER.match(passage.text) or not is_flat(asked, passage.text):
        return None
    before = next(iter(finder.library.full_text.before(passage, 1)), None)
    meant = antecedent(finder, passage)
    doers = [term for term in asked.terms if meant and meant.entry in term.entries]
    if before is None or not doers:
        return None
    told = stems(before.text)
    rest = [term for term in asked.terms if term not in doers and not is_light(term)]
    is_told = bool(rest) and all(says(finder, term, told) for term in rest)
    return before if is_told and is_flat(asked, before.text) and not _HOPED.search(before.text) else None
