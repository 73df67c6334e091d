"""Each of Discord's rules refuses what breaks it, and nothing else."""

from typing import Any

import pytest

from tests.standin.problems import InvalidFormError
from tests.standin.rules import commands, messages

V2 = messages.COMPONENTS_V2


def button(**more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "Go", "custom_id": "go", **more}


def row(*children: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(children)}


def said(content: str = "words") -> dict[str, Any]:
    return {"type": 10, "content": content}


def menu(*labels: str, **more: Any) -> dict[str, Any]:
    options = [{"label": label, "value": label} for label in labels]
    return {"type": 3, "custom_id": "menu", "options": options, **more}


def section(*texts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": 9, "components": list(texts), **more}


def box(*children: dict[str, Any]) -> dict[str, Any]:
    return {"type": 17, "components": list(children)}


def layout(*components: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"flags": V2, "components": list(components), **more}


def rows(*rows_: dict[str, Any]) -> dict[str, Any]:
    return {"content": "x", "components": list(rows_)}


LABELS = [f"label {number}" for number in range(26)]
FULL = [{"description": "x" * 4000}, {"description": "x" * 2000}]

GOOD_MESSAGES: list[dict[str, Any]] = [
    {"content": "x" * 2000},
    {"content": "x", "nonce": "x" * 25},
    {"embeds": FULL},
    {"embeds": [{"image": {"url": "https://example.org/a.png"}}]},
    rows(*(row(*(button(custom_id=f"{i}{j}") for j in range(5))) for i in range(5))),
    rows(row(button(custom_id="x" * 100, label="x" * 80))),
    rows(row(menu(*LABELS[:25]))),
    rows(row(menu("a", "b", max_values=2))),
    *(rows(row(button(label=None, emoji={"name": emoji}))) for emoji in ("📖", "ℹ️", "1️⃣", "🇨🇿")),
    rows(row({"type": 2, "style": 5, "label": "Source", "url": "https://example.org/" + "x" * 492})),
    rows(row({"type": 2, "style": 5, "label": "Open", "url": "discord://-/channels/1/2"})),
    layout(*(said() for _ in range(40))),
    layout(said("x" * 2000), box(said("x" * 2000))),
    layout(box(section(said(), said(), said(), accessory=button()), {"type": 14}, row(button(custom_id="b")))),
    layout(section(said(), accessory={"type": 11, "media": {"url": "https://example.org/a.png"}})),
]

BAD_MESSAGES: list[tuple[str, dict[str, Any], str]] = [
    ("long content", {"content": "x" * 2001}, "BASE_TYPE_MAX_LENGTH"),
    ("long nonce", {"content": "x", "nonce": "x" * 26}, "BASE_TYPE_MAX_LENGTH"),
    ("embeds in all", {"embeds": [*FULL, {"title": "x"}]}, "MAX_EMBED_SIZE_EXCEEDED"),
    ("eleven embeds", {"embeds": [{"title": "x"}] * 11}, "BASE_TYPE_BAD_LENGTH"),
    ("empty field", {"embeds": [{"fields": [{"name": " ", "value": "x"}]}]}, "BASE_TYPE_REQUIRED"),
    ("same id twice", rows(row(button(), button())), "COMPONENT_CUSTOM_ID_DUPLICATED"),
    ("long custom id", rows(row(button(custom_id="x" * 101))), "BASE_TYPE_BAD_LENGTH"),
    ("empty custom id", rows(row(button(custom_id=""))), "BASE_TYPE_REQUIRED"),
    ("long label", rows(row(button(label="x" * 81))), "BASE_TYPE_MAX_LENGTH"),
    ("nothing on a button", rows(row(button(label=""))), "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED"),
    ("no emoji", rows(row(button(emoji={"name": "book"}))), "BUTTON_COMPONENT_INVALID_EMOJI"),
    ("unknown style", rows(row(button(style=9))), "BASE_TYPE_CHOICES"),
    ("link without url", rows(row({"type": 2, "style": 5, "label": "x"})), "BASE_TYPE_REQUIRED"),
    ("link to a file", rows(row({"type": 2, "style": 5, "label": "x", "url": "file:///x"})), "URL_TYPE_INVALID_SCHEME"),
    ("no host", rows(row({"type": 2, "style": 5, "label": "x", "url": "https://"})), "URL_TYPE_INVALID_URL"),
    (
        "long link",
        rows(row({"type": 2, "style": 5, "label": "x", "url": "https://example.org/" + "x" * 493})),
        "BASE_TYPE_BAD_LENGTH",
    ),
    (
        "link with custom id",
        rows(row(button(style=5, url="https://example.org"))),
        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
    ),
    ("url without link", rows(row(button(url="https://example.org"))), "BUTTON_COMPONENT_URL_NOT_ALLOWED"),
    ("six buttons", rows(row(*(button(custom_id=str(i)) for i in range(6)))), "BASE_TYPE_BAD_LENGTH"),
    ("empty row", rows(row()), "BASE_TYPE_BAD_LENGTH"),
    ("two menus in a row", rows(row(menu("a"), menu("b", custom_id="2"))), "COMPONENT_LAYOUT_WIDTH_EXCEEDED"),
    ("button beside menu", rows(row(menu("a"), button())), "COMPONENT_LAYOUT_WIDTH_EXCEEDED"),
    ("row in a row", rows(row(row(button()))), "UNION_TYPE_CHOICES"),
    ("six rows", rows(*(row(button(custom_id=str(i))) for i in range(6))), "BASE_TYPE_BAD_LENGTH"),
    ("26 choices", rows(row(menu(*LABELS))), "BASE_TYPE_BAD_LENGTH"),
    ("no choices", rows(row(menu())), "BASE_TYPE_BAD_LENGTH"),
    ("long choice", rows(row(menu("x" * 101))), "BASE_TYPE_BAD_LENGTH"),
    ("same choice twice", rows(row(menu("a", "a"))), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"),
    ("more than there are", rows(row(menu("a", max_values=2))), "BASE_TYPE_BAD_LENGTH"),
    ("min over max", rows(row(menu("a", "b", min_values=2))), "COMPONENT_INVALID_VALUES_RANGE"),
    ("long placeholder", rows(row(menu("a", placeholder="x" * 151))), "BASE_TYPE_MAX_LENGTH"),
    ("text without the flag", rows(said()), "UNION_TYPE_CHOICES"),
    ("bare button", layout(button()), "UNION_TYPE_CHOICES"),
    ("content with the flag", layout(said(), content="x"), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"),
    (
        "embeds with the flag",
        layout(said(), embeds=[{"title": "x"}]),
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    ("41 components", layout(*(said() for _ in range(41))), "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"),
    ("41 with nested ones", layout(box(*(said() for _ in range(40)))), "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"),
    ("4,001 characters", layout(said("x" * 2001), box(said("x" * 2000))), "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"),
    ("empty text", layout(said("")), "BASE_TYPE_REQUIRED"),
    ("blank text", layout(said(" \n")), "BASE_TYPE_REQUIRED"),
    ("section alone", layout(section(said())), "BASE_TYPE_REQUIRED"),
    ("section beside a text", layout(section(said(), accessory=said())), "BASE_TYPE_REQUIRED"),
    ("four texts", layout(section(*[said()] * 4, accessory=button())), "BASE_TYPE_BAD_LENGTH"),
    ("row in a section", layout(section(row(button()), accessory=button(custom_id="b"))), "UNION_TYPE_CHOICES"),
    ("container in a container", layout(box(box(said()))), "UNION_TYPE_CHOICES"),
    ("empty container", layout(box()), "BASE_TYPE_BAD_LENGTH"),
    ("same number twice", layout({**said(), "id": 7}, {**said(), "id": 7}), "COMPONENT_ID_DUPLICATED"),
    (
        "file that isn't there",
        layout({"type": 12, "items": [{"media": {"url": "attachment://a.png"}}]}),
        "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
    ),
    (
        "mentions both ways",
        {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
    ),
]


@pytest.mark.parametrize("body", GOOD_MESSAGES)
def test_a_message_at_the_limits_is_accepted(body: dict[str, Any]) -> None:
    assert messages.check(body) == []


@pytest.mark.parametrize(("body", "code"), [case[1:] for case in BAD_MESSAGES], ids=[case[0] for case in BAD_MESSAGES])
def test_a_message_beyond_a_limit_is_refused(body: dict[str, Any], code: str) -> None:
    assert code in [problem.code for problem in messages.check(body)]


@pytest.mark.parametrize("body", [{}, {"content": " \n"}, {"embeds": [{}]}, {"embeds": [{"color": 1}]}, layout()])
def test_an_empty_message_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(InvalidFormError) as caught:
        messages.check(body)
    assert caught.value.code == 50006


def command(**more: Any) -> dict[str, Any]:
    return {"name": "who", "description": "Tell who", **more}


def option(name: str = "name", **more: Any) -> dict[str, Any]:
    return {"type": 3, "name": name, "description": "A name", **more}


def choices(count: int) -> list[dict[str, Any]]:
    return [{"name": f"choice {number}", "value": str(number)} for number in range(count)]


GOOD_COMMANDS: list[list[dict[str, Any]]] = [
    [command(name=f"c{number}") for number in range(100)],
    [command(name="x" * 32, description="x" * 100)],
    [command(name="кто_это-2")],
    [command(), {"name": "Look Up", "type": 3, "description": ""}],
    [command(options=[option(f"o{number}") for number in range(25)])],
    [command(options=[option(required=True), option("other")])],
    [command(options=[option(choices=choices(25))])],
    [command(options=[option(type=2, options=[option(type=1, options=[option()])])])],
]

BAD_COMMANDS: list[tuple[str, list[dict[str, Any]], str]] = [
    ("101 commands", [command(name=f"c{number}") for number in range(101)], "APPLICATION_COMMANDS_MAX_REACHED"),
    ("same name twice", [command(), command()], "APPLICATION_COMMANDS_DUPLICATE_NAME"),
    ("upper case", [command(name="Who")], "APPLICATION_COMMAND_INVALID_NAME"),
    ("a blank", [command(name="who is")], "APPLICATION_COMMAND_INVALID_NAME"),
    ("long name", [command(name="x" * 33)], "BASE_TYPE_BAD_LENGTH"),
    ("no description", [command(description="")], "BASE_TYPE_REQUIRED"),
    ("long description", [command(description="x" * 101)], "BASE_TYPE_BAD_LENGTH"),
    (
        "described menu",
        [{"name": "Look up", "type": 3, "description": "x"}],
        "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION",
    ),
    ("26 options", [command(options=[option(f"o{n}") for n in range(26)])], "BASE_TYPE_BAD_LENGTH"),
    ("option upper case", [command(options=[option("Name")])], "APPLICATION_COMMAND_INVALID_NAME"),
    ("option undescribed", [command(options=[option(description="")])], "BASE_TYPE_REQUIRED"),
    ("option twice", [command(options=[option(), option()])], "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"),
    (
        "required after optional",
        [command(options=[option(), option("other", required=True)])],
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ),
    ("26 choices", [command(options=[option(choices=choices(26))])], "BASE_TYPE_BAD_LENGTH"),
    ("long choice", [command(options=[option(choices=[{"name": "x" * 101, "value": "x"}])])], "BASE_TYPE_BAD_LENGTH"),
    ("long value", [command(options=[option(choices=[{"name": "x", "value": "x" * 101}])])], "BASE_TYPE_BAD_LENGTH"),
    (
        "choices and autocomplete",
        [command(options=[option(choices=choices(1), autocomplete=True)])],
        "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
    ),
    (
        "autocomplete of a yes or no",
        [command(options=[option(type=5, autocomplete=True)])],
        "APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE",
    ),
    (
        "min over max",
        [command(options=[option(min_length=5, max_length=4)])],
        "APPLICATION_COMMAND_OPTIONS_RANGE_INVALID",
    ),
    (
        "mixed with sub-commands",
        [command(options=[option("a", type=1), option()])],
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ),
    (
        "group in a group",
        [command(options=[option(type=2, options=[option(type=2)])])],
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ),
    (
        "more than 8,000 characters",
        [
            command(
                options=[
                    option(f"o{n}", choices=[{"name": str(i) * 5, "value": "x" * 50} for i in range(8)])
                    for n in range(20)
                ]
            )
        ],
        "APPLICATION_COMMAND_TOO_LARGE",
    ),
]


@pytest.mark.parametrize("sent", GOOD_COMMANDS)
def test_a_command_at_the_limits_is_accepted(sent: list[dict[str, Any]]) -> None:
    assert commands.check_all(sent) == []


@pytest.mark.parametrize(("sent", "code"), [case[1:] for case in BAD_COMMANDS], ids=[case[0] for case in BAD_COMMANDS])
def test_a_command_beyond_a_limit_is_refused(sent: list[dict[str, Any]], code: str) -> None:
    assert code in [problem.code for problem in commands.check_all(sent)]
