"""What is heard of a text: what it asks without all that its writer tells beside it, and each of its parts by itself,
with a name for its pronoun."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lore.model import Kind
from lore.understanding.chatter import asked_alone, claimed, led_in
from lore.understanding.courtesies import heart
from lore.understanding.finding import Finder
from lore.understanding.pronouns import PERSONAL
from lore.understanding.roles import OWNING
from lore.understanding.several import PRONOUN, asks_of_whoever, parts_of, with_name
from lore.understanding.words import words

LONGEST = 400
"""Characters of a question that are read; the rest says nothing that the lore could answer."""
_IN_PASSING = re.compile(r"\b(?:out|in|of|to|from|about) it\b|^is it\b|\b(?:was|is) it that\b", re.IGNORECASE)
"""Where a pronoun says little: which states stayed out of it."""
_HE_OR_SHE = re.compile(rf"\b(?:{'|'.join(sorted(PERSONAL))})\b", re.IGNORECASE)
_OF_PERSON = re.compile(rf"{_HE_OR_SHE.pattern}|\b(?:they|them|their)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Several:
    """The parts of a question that asks several things, as they were typed and in full: with the name that a pronoun
    means, as far as that is clear."""

    parts: tuple[str, ...]
    full: tuple[str, ...]

    @property
    def is_clear(self) -> bool:
        """Whether no part has a pronoun left."""
        return not any(PRONOUN.search(part) for part in self.full)

    @property
    def is_of_person(self) -> bool:
        """Whether a part asks of somebody by he or she, for whom a name was found."""
        return self.full != self.parts and any(_HE_OR_SHE.search(part) for part in self.parts)


class Hearing:
    """Hears what texts ask about one world."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder

    def several(self, text: str) -> Several | None:
        """The parts of a question that asks several things; None where it asks one, or gives orders."""
        heard, ordered = heart(read(text))
        parts = () if ordered else parts_of(heard)
        return Several(parts, self._in_full(parts) or parts) if parts else None

    def alone(self, text: str) -> str:
        """What a text asks without all that is told beside it, with a name for its pronoun; empty where it has none."""
        typed = read(text)
        if (claim := claimed(typed)) and not self._names_any(claim[0]):
            return claim[1]
        heard, ordered = heart(typed)
        if ordered or parts_of(heard):
            return ""
        alone = asked_alone(typed)
        if not alone:
            return self._behind_lead_in(typed)
        met = PRONOUN.search(_IN_PASSING.sub(lambda each: " " * len(each[0]), alone))
        if met is None or self._names_any(alone[: met.start()]):
            return alone  # did Hitler publish his book
        return self._with_name(alone, typed.replace(alone, ""))

    def _behind_lead_in(self, typed: str) -> str:
        """What a text asks behind a lead-in that names nothing of the lore; empty where it has none."""
        for before, asked in led_in(typed):
            if not self._names_any(before) or (self._names_any(asked) and not PRONOUN.search(asked)):
                return asked
        return ""

    def _names_any(self, text: str) -> bool:
        """Whether a text names anything of the lore."""
        return any(term.entries for term in self._finder.namer.terms(words(text)))

    def _in_full(self, parts: Sequence[str]) -> tuple[str, ...]:
        """Parts of a question with the name that the first has for each pronoun of the others; none where that is not
        clear."""
        if not any(PRONOUN.search(part) for part in parts):
            return tuple(parts)
        if PRONOUN.search(parts[0]):
            return ()
        full = (parts[0], *(self._with_name(part, " ".join(parts[:at])) for at, part in enumerate(parts[1:], 1)))
        return full if all(full) else ()

    def _with_name(self, part: str, before: str) -> str:
        """A part of a question with the one name that was said before it for each pronoun; empty where that is not
        clear."""
        met = PRONOUN.search(part)
        if met is None:
            return part
        if self._names_any(part[: met.start()]):
            return ""  # why did Trotsky lose his post
        named = [term for term in self._finder.namer.terms(words(before)) if term.entries]
        named = [term for term in named if not OWNING.match(before, term.end)]
        if len({term.entries for term in named}) != 1:
            return ""
        if asks_of_whoever(before) and _OF_PERSON.search(part):
            return ""  # who succeeded him, and when did she die
        is_person = all(self._finder.kinds[each] is Kind.PERSON for each in named[0].entries)
        full = with_name(part, named[0].text, is_person=is_person)
        return "" if PRONOUN.search(full) else full


def read(text: str) -> str:
    """What is read of a text, in one line."""
    return " ".join(text[:LONGEST].split())
