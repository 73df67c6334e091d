"""What a half-typed line may become: commands, then the names and dates that the lore knows."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.asking import BY_NAME, Option, Verb
from bot.conversation import COMMANDS, options_by_name
from bot.suggestions import SUGGESTIONS
from lore.questions import Lore


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` in the place of the last `replaced` characters that were typed."""

    text: str
    replaced: int
    help: str = ""


def complete(typed: str, lore: Lore) -> Iterator[Completion]:
    """Ways to go on with a line, best first."""
    typed = typed.lstrip()
    if not typed.startswith("/"):
        if typed:
            yield from (Completion(name, len(typed)) for name in _anything(lore, typed))
        return
    name, space, rest = typed[1:].partition(" ")
    if not space:
        yield from _commands(name)
    elif verb := BY_NAME.get(name.casefold()):
        yield from _options(verb, rest.lstrip(), lore)


def _anything(lore: Lore, typed: str) -> list[str]:
    return lore.suggest_dates(typed) if typed[0].isdigit() else lore.suggest(typed)


def _commands(begun: str) -> Iterator[Completion]:
    for name, says in COMMANDS:
        if name.startswith(begun.casefold()):
            more = " " if name in BY_NAME and BY_NAME[name].options else ""
            yield Completion(f"/{name}{more}", len(begun) + 1, says)


def _options(verb: Verb, text: str, lore: Lore) -> Iterator[Completion]:
    before, named = options_by_name(verb, text)
    if named:
        name, value = named[-1]
        yield from _values(verb, name, value, lore)
        missing = [option for option in verb.options if option.name not in dict(named)]
        begun, space, last = value.rpartition(" ")
        if begun and space:
            yield from _names(missing, last)
    elif len(verb.options) == 1:
        yield from _values(verb, verb.options[0].name, before, lore)
    else:
        word = before.rpartition(" ")[2]
        yield from _names(verb.options, word)


def _names(options: tuple[Option, ...] | list[Option], begun: str) -> Iterator[Completion]:
    for option in options:
        if option.name.startswith(begun.casefold()):
            yield Completion(f"{option.name}: ", len(begun), option.help)


def _values(verb: Verb, option: str, typed: str, lore: Lore) -> Iterator[Completion]:
    suggest = SUGGESTIONS[verb.name, option]
    yield from (Completion(value, len(typed)) for value in suggest(lore, typed.strip()))
