"""Rules for buttons, select menus and the layout components that hold them."""

from collections.abc import Iterator
from enum import IntEnum
from typing import Any

from tests.standin.problems import Path, Problem
from tests.standin.rules import text

MOST_COMPONENTS = 40
MOST_TEXT = 4000
LINK_SCHEMES = ("http", "https", "discord")
MEDIA_SCHEMES = ("http", "https", "attachment")


class Kind(IntEnum):
    ACTION_ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT_DISPLAY = 10
    THUMBNAIL = 11
    MEDIA_GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18


SELECTS = frozenset({3, 5, 6, 7, 8})
_IN_CONTAINER = frozenset({1, 9, 10, 12, 13, 14})
_CHILDREN: dict[int, frozenset[int]] = {
    Kind.ACTION_ROW: SELECTS | {Kind.BUTTON},
    Kind.SECTION: frozenset({Kind.TEXT_DISPLAY}),
    Kind.CONTAINER: _IN_CONTAINER,
}
_ACCESSORIES = frozenset({Kind.BUTTON, Kind.THUMBNAIL})
_LEGACY_TOP = frozenset({Kind.ACTION_ROW})
_V2_TOP = _IN_CONTAINER | {Kind.CONTAINER}

Located = tuple[Path, dict[str, Any]]


def walk(components: list[Any], path: Path = ("components",)) -> Iterator[Located]:
    """Every component with its place, parents first; accessories and labelled inputs included."""
    for index, component in enumerate(components):
        if not isinstance(component, dict):
            continue
        here = (*path, index)
        yield here, component
        yield from walk(component.get("components") or [], (*here, "components"))
        for key in ("accessory", "component"):
            child = component.get(key)
            if isinstance(child, dict):
                yield (*here, key), child


def check(components: list[Any], *, v2: bool) -> list[Problem]:
    """All problems of one message's components. Without the Components V2 flag only rows are allowed."""
    everything = list(walk(components))
    problems = _nesting(("components",), components, _V2_TOP if v2 else _LEGACY_TOP)
    if not v2:
        problems += text.count(("components",), components, 0, 5)
    if len(everything) > MOST_COMPONENTS:
        problems.append(
            Problem(
                ("components",),
                "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                f"{len(everything)} components in all; at most {MOST_COMPONENTS}",
            )
        )
    shown = sum(len(c.get("content") or "") for _, c in everything if c.get("type") == Kind.TEXT_DISPLAY)
    if shown > MOST_TEXT:
        problems.append(
            Problem(
                ("components",),
                "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                f"{shown} characters of text in all; at most {MOST_TEXT}",
            )
        )
    for path, component in everything:
        problems += _one(path, component)
    return problems + unique_ids(everything)


def unique_ids(everything: list[Located]) -> list[Problem]:
    problems = []
    for key, code in (("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED"), ("id", "COMPONENT_ID_DUPLICATED")):
        seen = set()
        for path, component in everything:
            value = component.get(key)
            if not value:
                continue
            if value in seen:
                problems.append(Problem((*path, key), code, f"Component {key} cannot be duplicated"))
            seen.add(value)
    return problems


def _nesting(path: Path, components: list[Any], allowed: frozenset[int]) -> list[Problem]:
    problems = []
    for index, component in enumerate(components):
        here = (*path, index)
        if not isinstance(component, dict):
            problems.append(Problem(here, "MODEL_TYPE_CONVERT", "Only dictionaries may be used"))
            continue
        kind = component.get("type")
        if kind not in allowed:
            message = f'Value of field "type" must be one of {sorted(allowed)}, not {kind}.'
            problems.append(Problem((*here, "type"), "UNION_TYPE_CHOICES", message))
        if kind in _CHILDREN:
            problems += _nesting((*here, "components"), component.get("components") or [], _CHILDREN[kind])
    return problems


def _one(path: Path, component: dict[str, Any]) -> list[Problem]:
    kind = component.get("type")
    if kind == Kind.ACTION_ROW:
        return _row(path, component.get("components") or [])
    if kind == Kind.BUTTON:
        return _button(path, component)
    if kind in SELECTS:
        return _select(path, component)
    if kind == Kind.SECTION:
        accessory = component.get("accessory")
        if not isinstance(accessory, dict) or accessory.get("type") not in _ACCESSORIES:
            return [
                Problem((*path, "accessory"), "BASE_TYPE_REQUIRED", "A section has a button or a thumbnail beside it")
            ]
        return text.count((*path, "components"), component.get("components") or [], 1, 3)
    if kind == Kind.TEXT_DISPLAY:
        return text.visible((*path, "content"), component.get("content"), MOST_TEXT)
    if kind == Kind.CONTAINER:
        return text.count((*path, "components"), component.get("components") or [], 1, MOST_COMPONENTS)
    if kind == Kind.THUMBNAIL:
        return _media((*path, "media"), component.get("media"))
    if kind == Kind.MEDIA_GALLERY:
        items = component.get("items") or []
        problems = text.count((*path, "items"), items, 1, 10)
        for index, item in enumerate(items):
            problems += _media((*path, "items", index, "media"), item.get("media"))
        return problems
    return []


def _media(path: Path, media: Any) -> list[Problem]:
    return text.address((*path, "url"), (media or {}).get("url"), MEDIA_SCHEMES, 2048)


def _row(path: Path, children: list[Any]) -> list[Problem]:
    kinds = [child.get("type") for child in children if isinstance(child, dict)]
    problems = text.count((*path, "components"), children, 1, 5)
    if len(kinds) > 1 and any(kind in SELECTS for kind in kinds):
        message = "The specified component exceeds the maximum width"
        problems.append(Problem((*path, "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message))
    return problems


def _button(path: Path, button: dict[str, Any]) -> list[Problem]:
    style = button.get("style")
    problems = text.length((*path, "label"), button.get("label"), 0, 80) + _emoji(path, button.get("emoji"))
    if style == 5:
        problems += text.address((*path, "url"), button.get("url"), LINK_SCHEMES, 512)
        if button.get("custom_id"):
            problems.append(
                Problem(
                    path,
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified",
                )
            )
    elif style in (1, 2, 3, 4):
        problems += text.length((*path, "custom_id"), button.get("custom_id"), 1, 100)
        if button.get("url"):
            problems.append(Problem((*path, "url"), "BUTTON_COMPONENT_URL_NOT_ALLOWED", "Only a link button has a url"))
    elif style != 6:
        problems.append(Problem((*path, "style"), "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3, 4, 5, 6)."))
    if style != 6 and not (button.get("label") or "").strip() and not button.get("emoji"):
        problems.append(
            Problem(path, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or emoji")
        )
    return problems


def _emoji(path: Path, emoji: Any) -> list[Problem]:
    """A custom emoji has an id; a Unicode one holds no ASCII letter or blank, and is more than ASCII."""
    if not emoji or emoji.get("id"):
        return []
    name = emoji.get("name") or ""
    plain = any(character.isspace() or (character.isascii() and character.isalpha()) for character in name)
    if name and not name.isascii() and not plain:
        return []
    return [Problem((*path, "emoji", "name"), "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji")]


def _select(path: Path, select: dict[str, Any]) -> list[Problem]:
    problems = text.length((*path, "custom_id"), select.get("custom_id"), 1, 100)
    problems += text.length((*path, "placeholder"), select.get("placeholder"), 0, 150)
    low, high = _or(select.get("min_values"), 1), _or(select.get("max_values"), 1)
    if not 0 <= low <= high <= 25 or high < 1:
        problems.append(
            Problem(
                (*path, "max_values"), "COMPONENT_INVALID_VALUES_RANGE", "Must be min_values or more, and 25 at most"
            )
        )
    if select.get("type") != Kind.STRING_SELECT:
        return problems
    options = select.get("options") or []
    problems += text.count((*path, "options"), options, max(1, low, high), 25)
    seen = set()
    for index, option in enumerate(options):
        here = (*path, "options", index)
        problems += text.length((*here, "label"), option.get("label"), 1, 100)
        problems += text.length((*here, "value"), option.get("value"), 1, 100)
        problems += text.length((*here, "description"), option.get("description"), 0, 100)
        problems += _emoji(here, option.get("emoji"))
        if option.get("value") in seen:
            message = "The specified option value is already used"
            problems.append(Problem((*here, "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message))
        seen.add(option.get("value"))
    if sum(bool(option.get("default")) for option in options) > high:
        message = "More options are chosen beforehand than max_values allows"
        problems.append(Problem((*path, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULT_OPTIONS", message))
    return problems


def _or(value: Any, default: int) -> int:
    return value if isinstance(value, int) else default
