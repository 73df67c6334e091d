"""Rules for a message as it will stand, whether newly sent or after an edit."""

from collections.abc import Iterable
from typing import Any

from tests.standin.problems import Problem, empty_message
from tests.standin.rules import components, text

CROSSPOSTED = 1
EPHEMERAL = 64
LOADING = 128
COMPONENTS_V2 = 32768
MOST_CONTENT = 2000
LONGEST_NONCE = 25
MOST_EMBED_TEXT = 6000
_LEGACY_FIELDS = ("content", "embeds", "poll", "sticker_ids")


def check(body: dict[str, Any], file_names: Iterable[str] = ()) -> list[Problem]:
    """All problems of a message's body; `flags` decides which kind of components it may have.

    Raises InvalidFormError (50006) for one that would show nothing.
    """
    v2 = bool((body.get("flags") or 0) & COMPONENTS_V2)
    parts = body.get("components") or []
    names = list(file_names)
    problems = components.check(parts, v2=v2) + _mentions(body.get("allowed_mentions"))
    problems += text.length(("nonce",), body.get("nonce"), 0, LONGEST_NONCE)
    if v2:
        problems += [
            Problem(
                (name,),
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
            )
            for name in _LEGACY_FIELDS
            if body.get(name)
        ]
        if not parts:
            raise empty_message("components")
    else:
        problems += text.length(("content",), body.get("content"), 0, MOST_CONTENT)
        problems += _embeds(body.get("embeds") or [])
        if not problems and not _shows_something(body, names):
            raise empty_message("content")
    return problems + _attachments(parts, body.get("embeds") or [], names)


def _shows_something(body: dict[str, Any], names: list[str]) -> bool:
    content = (body.get("content") or "").strip()
    return bool(
        content
        or names
        or any(map(embed_length, body.get("embeds") or []))
        or body.get("components")
        or body.get("poll")
        or body.get("sticker_ids")
        or any("image" in e or "thumbnail" in e for e in body.get("embeds") or [])
    )


def embed_length(embed: dict[str, Any]) -> int:
    """The characters that count towards the 6,000 of all embeds of a message."""
    texts = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text")]
    texts.append((embed.get("author") or {}).get("name"))
    for entry in embed.get("fields") or []:
        texts += [entry.get("name"), entry.get("value")]
    return sum(len(part) for part in texts if isinstance(part, str))


def _embeds(embeds: list[dict[str, Any]]) -> list[Problem]:
    problems = text.count(("embeds",), embeds, 0, 10)
    if sum(map(embed_length, embeds)) > MOST_EMBED_TEXT:
        message = f"Embed size exceeds maximum size of {MOST_EMBED_TEXT}"
        problems.append(Problem(("embeds",), "MAX_EMBED_SIZE_EXCEEDED", message))
    for index, embed in enumerate(embeds):
        here = ("embeds", index)
        problems += text.length((*here, "title"), embed.get("title"), 0, 256)
        problems += text.length((*here, "description"), embed.get("description"), 0, 4096)
        problems += text.length((*here, "footer", "text"), (embed.get("footer") or {}).get("text"), 0, 2048)
        problems += text.length((*here, "author", "name"), (embed.get("author") or {}).get("name"), 0, 256)
        fields = embed.get("fields") or []
        problems += text.count((*here, "fields"), fields, 0, 25)
        for number, entry in enumerate(fields):
            problems += text.visible((*here, "fields", number, "name"), entry.get("name"), 256)
            problems += text.visible((*here, "fields", number, "value"), entry.get("value"), 1024)
    return problems


def _mentions(allowed: Any) -> list[Problem]:
    if not allowed:
        return []
    problems = []
    for kind in ("users", "roles"):
        if kind in (allowed.get("parse") or []) and allowed.get(kind):
            message = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            problems.append(Problem(("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message))
        problems += text.count(("allowed_mentions", kind), allowed.get(kind) or [], 0, 100)
    return problems


def _attachments(parts: list[Any], embeds: list[dict[str, Any]], names: list[str]) -> list[Problem]:
    """Every attachment:// address needs a file of that name in the message."""
    problems = []
    for path, component in components.walk(parts):
        media = [component.get("media"), component.get("file")]
        media += [item.get("media") for item in component.get("items") or [] if isinstance(item, dict)]
        for medium in media:
            problems += [
                Problem(
                    path,
                    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                    f"The referenced attachment was not found: {name}",
                )
                for name in _references(medium)
                if name not in names
            ]
    for index, embed in enumerate(embeds):
        for key in ("image", "thumbnail"):
            problems += [
                Problem(
                    ("embeds", index, key),
                    "EMBED_ATTACHMENT_NOT_FOUND",
                    f"The referenced attachment was not found: {name}",
                )
                for name in _references(embed.get(key))
                if name not in names
            ]
    return problems


def _references(media: Any) -> list[str]:
    url = (media or {}).get("url") or ""
    return [url.removeprefix("attachment://")] if url.startswith("attachment://") else []
