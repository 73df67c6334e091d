"""The keyed values at the head of a file or event, read with whatever is wrong in them reported."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from lore.markdown import Field, Report
from lore.sources import fold_space

LONGEST_NAME = 100  # Discord shows at most 100 characters of a choice
LARGEST_NUMBER = 999_999

_ANSWERS = {"yes": True, "true": True, "no": False, "false": False}

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Head:
    """Values by key. `line` is where a missing one is reported."""

    fields: dict[str, Field]
    line: int
    report: Report

    def line_of(self, key: str) -> int:
        return self.fields[key].line if key in self.fields else self.line

    def text(self, key: str, *, required: bool = False) -> str:
        given = self.fields.get(key)
        if given is None or given.value == "":
            if required:
                self.report(self.line, f"`{key}` is missing. Add a line `{key}: ...`.")
            return ""
        if not isinstance(given.value, str):
            self.report(given.line, f"`{key}` takes one value; write it in quotes if it begins with a bracket.")
            return ""
        return given.value

    def name(self, key: str) -> str:
        return self._short(fold_space(self.text(key, required=True)), key)

    def names(self, key: str) -> tuple[str, ...]:
        """A list of names: a YAML list, or one line with `;` between them."""
        given = self.fields.get(key)
        if given is None:
            return ()
        parts = given.value.split(";") if isinstance(given.value, str) else given.value
        return tuple(self._short(fold_space(part), key) for part in parts if isinstance(part, str) and part.strip())

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """The pairs of a mapping such as `eras: {AC: y, BC: 1 - y}`."""
        given = self.fields.get(key)
        if given is None:
            return ()
        pairs = tuple(pair for pair in given.value if isinstance(pair, tuple))
        if not pairs:
            self.report(given.line, f"`{key}` takes pairs, such as `{key}: {{AC: y, BC: 1 - y}}`.")
        return pairs

    def choice(self, key: str, choices: type[Choice], default: Choice, *, required: bool = False) -> Choice:
        text = self.text(key, required=required)
        if not text:
            return default
        try:
            return choices(text.lower())
        except ValueError:
            known = ", ".join(choice.value for choice in choices)
            self.report(self.line_of(key), f"`{key}: {text}` is unknown. Choose one of: {known}.")
            return default

    def flag(self, key: str) -> bool:
        """Whether a key says yes; no where it is missing."""
        given = self.fields.get(key)
        if given is None:
            return False
        text = self.text(key)
        if text.lower() not in _ANSWERS and isinstance(given.value, str):
            self.report(given.line, f"`{key}: {text}` must be yes or no.")
        return _ANSWERS.get(text.lower(), False)

    def number(self, key: str) -> int:
        text = self.text(key)
        if text and not (text.isascii() and text.isdigit() and int(text[:7]) <= LARGEST_NUMBER):
            self.report(self.line_of(key), f"`{key}: {text}` must be a whole number from 0 to {LARGEST_NUMBER}.")
            return 0
        return int(text or 0)

    def only(self, known: Iterable[str]) -> None:
        """Report keys that nothing reads: most are misspelt."""
        for key in sorted(self.fields.keys() - set(known)):
            self.report(self.line_of(key), f"`{key}` is not a key that is known here. Known are: {', '.join(known)}.")

    def _short(self, name: str, key: str) -> str:
        if len(name) > LONGEST_NAME:
            self.report(
                self.line_of(key), f"“{name[:30]}…” has {len(name)} characters; a name has at most {LONGEST_NAME}."
            )
        return name
