"""What a user sees of the bot's answers: messages, buttons, menus, suggestions."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.standin.rules.components import SELECTS, Kind, walk
from tests.standin.rules.messages import COMPONENTS_V2, EPHEMERAL, LOADING

Payload = dict[str, Any]


@dataclass(frozen=True)
class Button:
    label: str | None
    custom_id: str | None
    url: str | None
    disabled: bool
    emoji: str | None
    style: int


@dataclass(frozen=True)
class Option:
    label: str
    value: str
    description: str | None
    default: bool


@dataclass(frozen=True)
class Select:
    custom_id: str
    placeholder: str | None
    options: tuple[Option, ...]
    min_values: int
    max_values: int
    disabled: bool


@dataclass(frozen=True)
class Choice:
    """One suggestion of an autocomplete."""

    name: str
    value: str | int | float


@dataclass(frozen=True)
class Message:
    """A message as its reader sees it; `raw` is Discord's own JSON."""

    raw: Payload
    channel: str
    only_for: str | None
    deleted: bool
    version: int

    @classmethod
    def of(cls, shown: Payload) -> "Message":
        return cls(shown["message"], shown["channel_name"], shown["only_for"], shown["deleted"], shown["version"])

    @property
    def id(self) -> str:
        return str(self.raw["id"])

    @property
    def author(self) -> str:
        return str(self.raw["author"]["username"])

    @property
    def content(self) -> str:
        return str(self.raw["content"])

    @property
    def embeds(self) -> list[Payload]:
        return list(self.raw["embeds"])

    @property
    def components(self) -> list[Payload]:
        return list(self.raw["components"])

    @property
    def flags(self) -> int:
        return int(self.raw["flags"])

    @property
    def ephemeral(self) -> bool:
        """Whether only one person sees it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def components_v2(self) -> bool:
        return bool(self.flags & COMPONENTS_V2)

    @property
    def loading(self) -> bool:
        """Whether it still says "is thinking"."""
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """All that it says, from top to bottom: content, embeds, text displays; not the labels of buttons."""
        return text_of(self.content, self.embeds, self.components)

    @property
    def text_displays(self) -> list[str]:
        return _displayed(self.components)

    @property
    def buttons(self) -> list[Button]:
        return [
            Button(
                label=c.get("label"),
                custom_id=c.get("custom_id"),
                url=c.get("url"),
                disabled=bool(c.get("disabled")),
                emoji=(c.get("emoji") or {}).get("name"),
                style=c["style"],
            )
            for _, c in walk(self.components)
            if c["type"] == Kind.BUTTON
        ]

    @property
    def selects(self) -> list[Select]:
        return [
            Select(
                custom_id=c["custom_id"],
                placeholder=c.get("placeholder"),
                options=tuple(
                    Option(o["label"], o["value"], o.get("description"), bool(o.get("default")))
                    for o in c.get("options", [])
                ),
                min_values=c["min_values"],
                max_values=c["max_values"],
                disabled=bool(c.get("disabled")),
            )
            for _, c in walk(self.components)
            if c["type"] in SELECTS
        ]

    @property
    def pings(self) -> list[str]:
        """Whom it notifies: user names, role ids, and "everyone"."""
        people = [str(entry["username"]) for entry in self.raw["mentions"]]
        everyone = ["everyone"] if self.raw["mention_everyone"] else []
        return [*people, *map(str, self.raw["mention_roles"]), *everyone]

    @property
    def asked_by(self) -> str | None:
        """The user whose interaction it answers."""
        metadata = self.raw.get("interaction_metadata")
        return metadata["user"]["username"] if metadata else None


def text_of(content: str, embeds: list[Payload], components: list[Payload]) -> str:
    return "\n".join(part for part in [content, *_embedded(embeds), *_displayed(components)] if part)


def _displayed(components: list[Payload]) -> list[str]:
    return [c["content"] for _, c in walk(components) if c["type"] == Kind.TEXT_DISPLAY]


def _embedded(embeds: list[Payload]) -> Iterator[str]:
    for embed in embeds:
        yield from (embed.get("title", ""), embed.get("description", ""))
        for entry in embed.get("fields", []):
            yield from (entry["name"], entry["value"])
        yield embed.get("footer", {}).get("text", "")


@dataclass(frozen=True)
class Thread:
    name: str
    id: str
    archived: bool
    locked: bool
    tags: tuple[str, ...]
    messages: tuple[Message, ...]
    """Oldest first; in a forum the first one has the thread's id."""

    @classmethod
    def of(cls, shown: Payload) -> "Thread":
        messages = tuple(map(Message.of, shown["messages"]))
        return cls(shown["name"], shown["id"], shown["archived"], shown["locked"], tuple(shown["tags"]), messages)


@dataclass(frozen=True)
class Post:
    """A message that the bot sent of its own accord: no answer to an interaction."""

    channel: str
    """The channel's id, or the thread's."""
    id: str
    nonce: int | str | None
    created: str
    deleted: bool
    text: str


@dataclass(frozen=True)
class Reply:
    """All that the bot has answered to one interaction so far."""

    interaction_id: str
    user: str
    answered: int | None
    """The type of the first answer (4 message, 5 thinking, 6 nothing yet, 7 edit, 8 suggestions, 9 modal)."""
    messages: tuple[Message, ...]
    """New messages, the first answer first."""
    updated: tuple[Message, ...]
    """Older messages that it changed."""
    choices: tuple[Choice, ...]
    modal: Payload | None
    errors: tuple[Payload, ...]
    """Discord's refusals of the bot's answers."""

    @classmethod
    def of(cls, view: Payload) -> "Reply":
        return cls(
            interaction_id=view["interaction_id"],
            user=view["user"],
            answered=view["answered"],
            messages=tuple(map(Message.of, view["messages"])),
            updated=tuple(map(Message.of, view["updated"])),
            choices=tuple(Choice(choice["name"], choice["value"]) for choice in view["choices"] or []),
            modal=view["modal"],
            errors=tuple(view["errors"]),
        )

    @property
    def message(self) -> Message:
        """The first message it shows: a new one, else the one it changed."""
        for message in (*self.messages, *self.updated):
            return message
        raise AssertionError(f"the reply shows no message; refusals: {list(self.errors)}, modal: {self.modal}")

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def ephemeral(self) -> bool:
        return self.message.ephemeral

    @property
    def buttons(self) -> list[Button]:
        return self.message.buttons

    @property
    def selects(self) -> list[Select]:
        return self.message.selects

    @property
    def error_code(self) -> int | None:
        """Discord's code for the first refused answer, such as 10062 or 50035."""
        return int(self.errors[0]["code"]) if self.errors else None
