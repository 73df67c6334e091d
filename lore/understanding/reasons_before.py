"""Why something was so, where the source says it in two sentences: he spent the money on a new throne. That was why the
houses rebelled."""

import re

from lore.model import Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_flat
from lore.understanding.sufficing import is_light
from lore.understanding.wanted import Want
from lore.understanding.words import stems

_FOR_THIS = re.compile(
    r"^[“‘]?(?:(?:That|This|It|Which) (?:is|was) (?:the reason )?why\b|(?:For|Because of) (?:this|that)(?: reason\b|,)"
    r"|(?:Therefore|Consequently|As a result|As a consequence)\b"
    r"|(?:This|That) (?:led|drove|forced|caused|prompted|moved) (?:the|them|people|him|her|many|most|some|[A-Z]))"
)
"""How a sentence begins of which the one before it is the reason."""
_ASIDE = re.compile(r"\b(?:after|before|which|who|whom|as|when|while)\b", re.IGNORECASE)
"""What leads in, within such a sentence, something that was so for another reason."""
_FEWEST = 2
"""Terms of a question that such a sentence says, so that it is surely what is asked."""


def of_sentence_before(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The one sentence that tells what is asked to be so for what the sentence before it says, behind that; None where
    there is no such, or several."""
    if asked.wanted.want is not Want.WHY or asked.is_negated or len(asked.terms) < _FEWEST:
        return None
    found = [
        (before[-1], passage)
        for passage in finder.passages(asked.terms)
        if _FOR_THIS.match(passage.text) and _says_all(asked, date, passage)
        for before in [finder.library.full_text.before(passage, 1)]
        if before
    ]
    return asked.reply(Standing.ANSWER, quoted=found[0]) if len(found) == 1 else None


def _says_all(asked: Asked, date: Dated | None, passage: Passage) -> bool:
    told = stems(passage.text)
    is_of_date = date is None or stems(date.told) <= told
    said = [term for term in asked.terms if not is_light(term)]
    is_said = bool(said) and all(term.is_in(told | {"the"}) for term in said)
    return is_of_date and is_said and is_flat(asked, passage.text) and not _ASIDE.search(passage.text)
