"""Using what a message shows: its buttons, its menus, and a modal's fields."""

from typing import Any

from tests.standin import payloads
from tests.standin.problems import RefusedError
from tests.standin.rules.components import SELECTS, Kind, walk
from tests.standin.state import Channel, Message, Payload, User, World


def check_visible(message: Message, user: User) -> None:
    if message.deleted:
        raise RefusedError("the message was deleted")
    if message.ephemeral_for not in (None, user.id):
        raise RefusedError(f"only its reader can use that message, and {user.name} isn't that")


def button(message: Message, wanted: str) -> Payload:
    """A button by custom id, label or emoji, ready to be pressed."""
    found = [c for _, c in walk(message.components) if c["type"] == Kind.BUTTON]
    for key in ("custom_id", "label"):
        for component in found:
            if component.get(key) == wanted:
                return _usable(component)
    for component in found:
        if (component.get("emoji") or {}).get("name") == wanted:
            return _usable(component)
    raise RefusedError(f"no button {wanted!r}; there are {[c.get('label') or c.get('emoji') for c in found]}")


def _usable(component: Payload) -> Payload:
    if component.get("disabled"):
        raise RefusedError(f"{component.get('label') or component['custom_id']!r} is disabled")
    if component.get("url"):
        raise RefusedError(f"{component.get('label')!r} is a link: Discord tells the bot nothing of it")
    return component


def button_data(component: Payload) -> Payload:
    return {"id": component["id"], "component_type": Kind.BUTTON, "custom_id": component["custom_id"]}


def menu(message: Message, wanted: str | None) -> Payload:
    """A select menu by custom id or placeholder; without either, the only one there is."""
    found = [c for _, c in walk(message.components) if c["type"] in SELECTS]
    fitting = [c for c in found if wanted is None or wanted in (c["custom_id"], c.get("placeholder"))]
    if len(fitting) != 1:
        raise RefusedError(f"{len(fitting)} menus fit {wanted!r}; there are {[c['custom_id'] for c in found]}")
    return _usable(fitting[0])


def menu_data(world: World, user: User, channel: Channel, component: Payload, values: list[str]) -> Payload:
    """Choices are given by label or value; users, roles and channels by name."""
    low, high = component["min_values"], component["max_values"]
    if not low <= len(values) <= high:
        raise RefusedError(f"the menu takes {low} to {high} choices, not {len(values)}")
    data: Payload = {"id": component["id"], "component_type": component["type"], "custom_id": component["custom_id"]}
    if component["type"] == Kind.STRING_SELECT:
        return {**data, "values": [_option(component, value) for value in values]}
    if component["type"] == Kind.CHANNEL_SELECT:
        places = [world.channel_named(value, user) for value in values]
        resolved = {str(place.id): payloads.channel(world, place, seen_by=user) for place in places}
        return {**data, "values": list(resolved), "resolved": {"channels": resolved}}
    if component["type"] == Kind.USER_SELECT:
        people = [world.user_named(value) for value in values]
        users = {str(person.id): payloads.user(person) for person in people}
        return {**data, "values": list(users), "resolved": {"users": users}}
    raise RefusedError(f"the stand-in can't choose from a menu of type {component['type']}")


def _option(component: Payload, wanted: str) -> str:
    for key in ("value", "label"):
        for option in component["options"]:
            if option[key] == wanted:
                return str(option["value"])
    raise RefusedError(f"no choice {wanted!r}; there are {[option['label'] for option in component['options']]}")


def modal_data(modal: Payload, values: dict[str, str]) -> Payload:
    """A modal filled in; fields are named by custom id or label, and keep what stood in them otherwise."""
    left = dict(values)
    filled = [_filled(component, left) for component in modal["components"]]
    if left:
        raise RefusedError(f"the modal has no field {sorted(left)}")
    return {"custom_id": modal["custom_id"], "components": filled}


def _filled(component: Payload, values: dict[str, str]) -> Payload:
    kind = component["type"]
    if kind == Kind.ACTION_ROW:
        return {"type": kind, "id": 1, "components": [_filled(child, values) for child in component["components"]]}
    if kind == Kind.LABEL:
        return {
            "type": kind,
            "id": 1,
            "component": _filled({"label": component["label"], **component["component"]}, values),
        }
    if kind == Kind.TEXT_INPUT:
        return {"type": kind, "id": 1, "custom_id": component["custom_id"], "value": _typed(component, values)}
    if kind == Kind.TEXT_DISPLAY:
        return {"type": kind, "id": 1}
    raise RefusedError(f"the stand-in can't fill in a component of type {kind}")


def _typed(field: Payload, values: dict[str, str]) -> Any:
    value = field.get("value") or ""
    for key in ("custom_id", "label"):
        if field.get(key) in values:
            value = values.pop(field[key])
            break
    low = field.get("min_length") or (1 if field.get("required", True) else 0)
    if (
        not (low if value else (1 if field.get("required", True) else 0))
        <= len(value)
        <= (field.get("max_length") or 4000)
    ):
        raise RefusedError(f"field {field['custom_id']!r} doesn't take {len(value)} characters")
    return value
