"""Rules for the definitions of application commands."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from tests.standin.problems import Path, Problem
from tests.standin.rules import text

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER_OPTION, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(1, 12)
MOST = {CHAT_INPUT: 100, USER: 15, MESSAGE: 15}
MOST_CHARACTERS = 8000
_WITH_CHOICES = frozenset({STRING, INTEGER, NUMBER})


def check_all(commands: list[dict[str, Any]]) -> list[Problem]:
    """All problems of a bulk overwrite; paths begin with the command's place in the list."""
    problems: list[Problem] = []
    seen = set()
    for kind, most in MOST.items():
        if sum((command.get("type") or CHAT_INPUT) == kind for command in commands) > most:
            message = f"Maximum number of application commands reached ({most})"
            problems.append(Problem((), "APPLICATION_COMMANDS_MAX_REACHED", message))
    for index, command in enumerate(commands):
        key = (command.get("type") or CHAT_INPUT, command.get("name"))
        if key in seen:
            message = "Application command names must be unique"
            problems.append(Problem((index, "name"), "APPLICATION_COMMANDS_DUPLICATE_NAME", message))
        seen.add(key)
        problems += [problem.under(index) for problem in check(command)]
    return problems


def check(command: dict[str, Any]) -> list[Problem]:
    options = command.get("options") or []
    if (command.get("type") or CHAT_INPUT) != CHAT_INPUT:
        problems = text.length(("name",), command.get("name"), 1, 32)
        if command.get("description"):
            message = "Context menu commands cannot have description"
            problems.append(Problem(("description",), "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", message))
        if options:
            message = "Context menu commands cannot have options"
            problems.append(Problem(("options",), "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS", message))
        return problems
    problems = _name(("name",), command.get("name")) + _translated_names((), command)
    problems += text.length(("description",), command.get("description"), 1, 100)
    if (size := _characters(command)) > MOST_CHARACTERS:
        message = f"Command has {size} characters in all; at most {MOST_CHARACTERS}"
        problems.append(Problem((), "APPLICATION_COMMAND_TOO_LARGE", message))
    return problems + _options((), options, depth=0)


def _characters(item: dict[str, Any]) -> int:
    """Names, descriptions and values of a command, its options and choices."""
    own = sum(len(item[key]) for key in ("name", "description", "value") if isinstance(item.get(key), str))
    return own + sum(_characters(child) for key in ("options", "choices") for child in item.get(key) or [])


def _options(path: Path, options: list[dict[str, Any]], depth: int) -> list[Problem]:
    problems = text.count((*path, "options"), options, 0, 25)
    kinds = [option.get("type") for option in options]
    nested = [kind in (SUBCOMMAND, GROUP) for kind in kinds]
    if any(nested) and not all(nested):
        message = "Sub-commands and sub-command groups cannot be mixed with other options"
        problems.append(Problem((*path, "options"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message))
    seen: set[Any] = set()
    optional_seen = False
    for index, option in enumerate(options):
        here = (*path, "options", index)
        kind = option.get("type")
        problems += _name((*here, "name"), option.get("name")) + _translated_names(here, option)
        problems += text.length((*here, "description"), option.get("description"), 1, 100)
        if option.get("name") in seen:
            message = "Option name already exists"
            problems.append(Problem((*here, "name"), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", message))
        seen.add(option.get("name"))
        if option.get("required") and optional_seen:
            message = "Required options must be placed before non-required options"
            problems.append(Problem(here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message))
        optional_seen = optional_seen or not option.get("required")
        if kind in (SUBCOMMAND, GROUP):
            if depth > (0 if kind == GROUP else 1):
                message = "Sub-command option type not allowed here"
                problems.append(Problem((*here, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message))
            problems += _options(here, option.get("options") or [], depth + (1 if kind == GROUP else 2))
        else:
            problems += list(_value_rules(here, option))
    return problems


def _value_rules(path: Path, option: dict[str, Any]) -> Iterator[Problem]:
    choices = option.get("choices") or []
    if choices and option.get("autocomplete"):
        message = "Autocomplete and choices exclude each other"
        yield Problem((*path, "autocomplete"), "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", message)
    if (choices or option.get("autocomplete")) and option.get("type") not in _WITH_CHOICES:
        message = "Only text and numbers have choices or autocomplete"
        yield Problem((*path, "type"), "APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE", message)
    yield from check_choices((*path, "choices"), choices, option.get("type") or STRING)
    for low, high in (("min_length", "max_length"), ("min_value", "max_value")):
        least, most = option.get(low), option.get(high)
        if least is not None and most is not None and least > most:
            yield Problem((*path, low), "APPLICATION_COMMAND_OPTIONS_RANGE_INVALID", f"{low} is over {high}")
    most_length = option.get("max_length")
    if most_length is not None and not 1 <= most_length <= 6000:
        yield Problem((*path, "max_length"), "NUMBER_TYPE_MAX", "Must be from 1 to 6000")


def check_choices(path: Path, choices: list[Any], option_type: int) -> list[Problem]:
    """Choices of an option, or those an autocomplete offers."""
    problems = text.count(path, choices, 0, 25)
    seen = set()
    for index, choice in enumerate(choices):
        here = (*path, index)
        problems += text.visible((*here, "name"), choice.get("name"), 100)
        if choice.get("name") in seen:
            message = "Choice name already exists"
            problems.append(Problem((*here, "name"), "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", message))
        seen.add(choice.get("name"))
        value = choice.get("value")
        if option_type == STRING:
            if not isinstance(value, str):
                problems.append(
                    Problem((*here, "value"), "STRING_TYPE_CONVERT", f"Could not interpret {value!r} as string.")
                )
            else:
                problems += text.length((*here, "value"), value, 1, 100)
        elif isinstance(value, bool) or not isinstance(value, int | float if option_type == NUMBER else int):
            problems.append(Problem((*here, "value"), "NUMBER_TYPE_COERCE", f'Value "{value}" is not a number.'))
    return problems


def _translated_names(path: Path, item: dict[str, Any]) -> list[Problem]:
    translations = item.get("name_localizations") or {}
    return [p for locale, name in translations.items() for p in _name((*path, "name_localizations", locale), name)]


def _name(path: Path, name: Any) -> list[Problem]:
    r"""Discord's ^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$, and lower-case wherever that exists."""
    problems = text.length(path, name, 1, 32)
    if problems:
        return problems
    if not all(map(_in_name, name)) or name != name.lower():
        return [Problem(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")]
    return []


def _in_name(character: str) -> bool:
    if character in "-_" or unicodedata.category(character)[0] in "LN":
        return True
    return unicodedata.name(character, "").startswith(("DEVANAGARI", "THAI"))
