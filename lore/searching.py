"""Words -> the sentences and entries that hold them, with what was hit marked."""

import re
from dataclasses import dataclass

from anyascii import anyascii

from lore.full_text import FullText
from lore.model import Hit
from lore.names.folding import LIGHT

_SHORTEST_BEGINNING = 4  # letters; shorter ones begin too many words
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Findings:
    """The best hits, how many there are in all, and whether they hold all of the words (else only some of them).

    `spoilers` counts the hidden places that hold just as much; none of them is among the hits.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    all_words: bool = True
    spoilers: int = 0


def search(full_text: FullText, text: str, limit: int) -> Findings:
    """Find words. Every one is quoted, so nothing that is typed is taken for FTS5 syntax."""
    words = [word for word in _WORD.findall(text) if word.isprintable()]
    telling = [word for word in words if word.casefold() not in LIGHT] or words
    quoted = [_quoted(word) for word in telling]
    for operator in (" AND ", " OR ") if len(quoted) > 1 else (" AND ",):
        match = operator.join(quoted)
        hits = full_text.search(match, limit) if match else []
        spoilers = full_text.count_spoilers(match) if match else 0
        if hits or spoilers:
            total = len(hits) if len(hits) < limit else full_text.count(match)
            return Findings(tuple(hits), total, operator == " AND ", spoilers)
    return Findings()


def _quoted(word: str) -> str:
    """A word for FTS5: as it stands, as its Latin letters, or as the beginning of a longer one."""
    folded = " ".join(_WORD.findall(anyascii(word)))
    forms = [f'"{word}"']
    if folded not in ("", word):
        forms.append(f'"{folded}"')
    if len(word) >= _SHORTEST_BEGINNING:
        forms.append(f'"{word}"*')
    return f"({' OR '.join(forms)})"
