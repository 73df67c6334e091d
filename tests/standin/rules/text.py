"""Lengths and addresses, which most of the rules are about."""

from typing import Any
from urllib.parse import urlsplit

from tests.standin.problems import Path, Problem


def length(path: Path, value: Any, low: int, high: int) -> list[Problem]:
    """A text of `low` to `high` characters; absent counts as empty."""
    count = len(value) if isinstance(value, str) else 0
    if low and not count:
        return [Problem(path, "BASE_TYPE_REQUIRED", "This field is required")]
    if low <= count <= high:
        return []
    if low:
        return [Problem(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")]
    return [Problem(path, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")]


def visible(path: Path, value: Any, high: int) -> list[Problem]:
    """A text that shows something: Discord trims, so that spaces alone are nothing."""
    if isinstance(value, str) and value and not value.strip():
        return [Problem(path, "BASE_TYPE_REQUIRED", "This field is required")]
    return length(path, value, 1, high)


def count(path: Path, items: list[Any], low: int, high: int) -> list[Problem]:
    if low <= len(items) <= high:
        return []
    return [Problem(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")]


def address(path: Path, value: Any, schemes: tuple[str, ...], high: int) -> list[Problem]:
    problems = length(path, value, 1, high)
    if problems:
        return problems
    try:
        scheme, host = urlsplit(value).scheme, urlsplit(value).netloc
    except ValueError:
        scheme, host = "", ""
    if scheme not in schemes:
        return [Problem(path, "URL_TYPE_INVALID_SCHEME", f'Scheme "{scheme}" must be one of {schemes}.')]
    if not host or any(character.isspace() for character in value):
        return [Problem(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.")]
    return []
