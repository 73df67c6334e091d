"""Whom a message notifies: what its text names, as far as allowed_mentions and permissions let it."""

import re
from typing import Any

from tests.standin import payloads
from tests.standin.state import Channel, Payload, Permission, User, World


def pings(
    world: World, place: Channel, author: User, content: str, components: list[Any], allowed: Payload | None
) -> Payload:
    """A message's mentions, mention_roles and mention_everyone."""
    text = "\n".join([content, *_texts(components)])
    parse = {"users", "roles", "everyone"} if allowed is None else set(allowed.get("parse") or [])

    def named(kind: str, pattern: str) -> list[str]:
        ids = dict.fromkeys(re.findall(pattern, text))
        listed = (allowed or {}).get(kind) or []
        return [i for i in ids if kind in parse or i in map(str, listed)]

    people = [world.users[int(i)] for i in named("users", r"<@!?(\d+)>") if int(i) in world.users]
    roles = _roles(world, place, author)
    return {
        "mentions": [payloads.user(person) for person in people],
        "mention_roles": [i for i in named("roles", r"<@&(\d+)>") if i in roles],
        "mention_everyone": "everyone" in parse and re.search(r"@(?:everyone|here)\b", text) is not None,
    }


def _roles(world: World, place: Channel, author: User) -> set[str]:
    """Ids of the roles that someone can notify there: those for anyone to mention, or all with leave to."""
    if place.guild_id is None:
        return set()
    leave = world.permissions(author, place) & Permission.MENTION_EVERYONE
    return {str(role.id) for role in world.guilds[place.guild_id].roles.values() if role.mentionable or leave}


def _texts(components: list[Any]) -> list[str]:
    found = []
    for component in components:
        if component.get("type") == 10:
            found.append(component["content"])
        found += _texts(component.get("components") or [])
    return found
