"""What Discord makes of the components and embeds it is sent: defaults filled in, nothing left null."""

import itertools
from collections.abc import Iterator
from typing import Any

from tests.standin.rules.components import SELECTS, Kind, walk
from tests.standin.state import Payload

_DEFAULTS: dict[int, Payload] = {
    Kind.SEPARATOR: {"spacing": 1, "divider": True},
    Kind.CONTAINER: {"accent_color": None, "spoiler": False},
    Kind.THUMBNAIL: {"description": None, "spoiler": False},
    Kind.FILE: {"name": None, "size": None, "spoiler": False},
    **{kind: {"min_values": 1, "max_values": 1} for kind in SELECTS},
}


def components(sent: list[Any], attachments: list[Payload]) -> list[Payload]:
    taken = {component["id"] for _, component in walk(sent) if component.get("id")}
    free = (number for number in itertools.count(1) if number not in taken)
    return [_component(component, free, attachments) for component in sent]


def _component(sent: Payload, free: Iterator[int], attachments: list[Payload]) -> Payload:
    kind = sent["type"]
    shown = {key: value for key, value in sent.items() if value is not None and key != "required"}
    shown = {**_DEFAULTS.get(kind, {}), **shown, "id": sent.get("id") or next(free)}
    if "components" in shown:
        shown["components"] = [_component(child, free, attachments) for child in shown["components"]]
    if "accessory" in shown:
        shown["accessory"] = _component(shown["accessory"], free, attachments)
    for key in ("media", "file"):
        if key in shown:
            shown[key] = _media(shown[key], attachments)
    if kind == Kind.MEDIA_GALLERY:
        shown["items"] = [
            {"description": None, "spoiler": False, **_filled(item), "media": _media(item["media"], attachments)}
            for item in shown["items"]
        ]
    if kind == Kind.STRING_SELECT:
        shown["options"] = [_with_emoji(_filled(option)) for option in shown["options"]]
    return _with_emoji(shown)


def _with_emoji(shown: Payload) -> Payload:
    return {**shown, "emoji": _filled(shown["emoji"])} if "emoji" in shown else shown


def _filled(sent: Payload) -> Payload:
    return {key: value for key, value in sent.items() if value is not None}


def _media(sent: Payload, attachments: list[Payload]) -> Payload:
    url = sent["url"]
    for attachment in attachments:
        if url == f"attachment://{attachment['filename']}":
            url = attachment["url"]
    return {"id": "1", "url": url, "proxy_url": url, "width": None, "height": None, "content_type": None}


def embeds(sent: list[Payload], attachments: list[Payload]) -> list[Payload]:
    found = []
    for embed in sent:
        shown = {"type": "rich", **_filled(embed)}
        for key in ("image", "thumbnail"):
            if key in shown:
                shown[key] = {"url": _media(shown[key], attachments)["url"]}
        if "fields" in shown:
            shown["fields"] = [{"inline": False, **_filled(entry)} for entry in shown["fields"]]
        found.append(shown)
    return found
