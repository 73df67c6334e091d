"""What pressing a button means <-> its custom id, which outlives the process that wrote it."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from bot.defuse import size
from lore.errors import LoreError
from lore.model import Question

LONGEST_ID = 100  # characters that Discord keeps of a custom id, or of a menu option's value

_ID = re.compile(r"([apsr])(\d{1,5})(?:#([0-9a-f]{24})|(\[.*\]))", re.DOTALL)


class Kind(StrEnum):
    """What a press asks for."""

    ASK = "a"
    PAGE = "p"
    SHARE = "s"
    REPEAT = "r"


@dataclass(frozen=True, slots=True)
class Press:
    """Ask a question, turn its answer to a page (counted from 0), or show that page to all.

    `REPEAT` posts a daily post once more; its question names the schedule, the date and the sequence.
    """

    kind: Kind
    question: Question
    page: int = 0


class ExpiredError(LoreError):
    """A press that means nothing any more: of an older version, or its question is forgotten."""

    def __init__(self) -> None:
        super().__init__("This button is too old to be understood. Ask again with a command, such as `/search`.")


def encode(press: Press, remember: Callable[[Question], str]) -> str:
    """A press as a custom id. What is too long for one is remembered, under the key that `remember` gives.

    Empty if it can't be: `remember` gives no key.
    """
    question = press.question
    told = json.dumps([question.verb, *question.options], ensure_ascii=False, separators=(",", ":"))
    custom_id = f"{press.kind}{press.page}{told}"
    if size(custom_id) <= LONGEST_ID:
        return custom_id
    key = remember(question)
    return f"{press.kind}{press.page}#{key}" if key else ""


def decode(custom_id: str, recall: Callable[[str], Question | None]) -> Press:
    """What a custom id means; ExpiredError if it means nothing."""
    match = _ID.fullmatch(custom_id)
    if match is None:
        raise ExpiredError
    kind, page, key, told = match.groups()
    question = recall(key) if key else _question(told)
    if question is None:
        raise ExpiredError
    return Press(Kind(kind), question, int(page))


def _question(told: str) -> Question | None:
    try:
        verb, *options = json.loads(told)
    except ValueError:
        return None
    pairs = [tuple(option) for option in options if isinstance(option, list) and len(option) == 2]
    if len(pairs) < len(options) or not all(isinstance(text, str) for text in (verb, *chain(*pairs))):
        return None
    return Question(verb, tuple((name, value) for name, value in pairs))
