"""Rules for the first answer to an interaction: which kinds answer which, and what they carry."""

from typing import Any

from tests.standin.problems import Problem
from tests.standin.rules import commands, components, text

PONG, MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 1, 4, 5, 6, 7, 8, 9
COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5

ANSWERS: dict[int, frozenset[int]] = {
    COMMAND: frozenset({MESSAGE, DEFERRED, MODAL}),
    COMPONENT: frozenset({MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, MODAL}),
    AUTOCOMPLETE: frozenset({CHOICES}),
    MODAL_SUBMIT: frozenset({MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE}),
}


def check_kind(interaction_type: int, callback_type: Any) -> list[Problem]:
    if callback_type in ANSWERS[interaction_type]:
        return []
    allowed = tuple(sorted(ANSWERS[interaction_type]))
    return [Problem(("type",), "BASE_TYPE_CHOICES", f"Value must be one of {allowed} here, not {callback_type}.")]


def check_choices(data: dict[str, Any], option_type: int) -> list[Problem]:
    choices = data.get("choices") or []
    return commands.check_choices(("data", "choices"), choices, option_type)


def check_modal(data: dict[str, Any]) -> list[Problem]:
    parts = data.get("components") or []
    problems = text.length(("data", "custom_id"), data.get("custom_id"), 1, 100)
    problems += text.visible(("data", "title"), data.get("title"), 45)
    problems += text.count(("data", "components"), parts, 1, 5)
    return problems + [p.under("data") for p in components.unique_ids(list(components.walk(parts)))]
