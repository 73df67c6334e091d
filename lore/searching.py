"""Words -> the sentences and entries that hold them, with what was hit marked."""

import re

from anyascii import anyascii

from lore.library import Library
from lore.model import Hit
from lore.names.folding import LIGHT

_SHORTEST_BEGINNING = 4  # letters; shorter ones begin too many words
_WORD = re.compile(r"\w+")


def search(library: Library, text: str, limit: int) -> tuple[list[Hit], bool]:
    """Hits, best first, and whether they hold all of the words (else only some of them).

    Every word is quoted, so nothing that is typed is taken for FTS5 syntax.
    """
    words = [word for word in _WORD.findall(text) if word.isprintable()]
    telling = [word for word in words if word.casefold() not in LIGHT] or words
    if not telling:
        return [], True
    quoted = [_quoted(word) for word in telling]
    found = library.search(" AND ".join(quoted), limit)
    if found or len(quoted) == 1:
        return found, True
    return library.search(" OR ".join(quoted), limit), False


def _quoted(word: str) -> str:
    """A word for FTS5: as it stands, as its Latin letters, or as the beginning of a longer one."""
    folded = " ".join(_WORD.findall(anyascii(word)))
    forms = [f'"{word}"']
    if folded not in ("", word):
        forms.append(f'"{folded}"')
    if len(word) >= _SHORTEST_BEGINNING:
        forms.append(f'"{word}"*')
    return f"({' OR '.join(forms)})"
