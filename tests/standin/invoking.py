"""What Discord's client lets a person do: which commands it offers, and which options it accepts.

Refusals are RefusedError: a test that meets one asked for something that no user could do.
"""

from typing import Any

from tests.standin import payloads
from tests.standin.problems import RefusedError
from tests.standin.rules import commands as kinds
from tests.standin.state import Channel, ChannelKind, Context, Message, Payload, Permission, Role, User, World

_TEXT_TYPES = frozenset({kinds.STRING})
LONGEST_TYPED = 6000


def owners(world: World, user: User, channel: Channel, command: Payload, *, forged: bool = False) -> dict[str, str]:
    """Whose install brings a command to a place, as authorizing_integration_owners; `forged` asks for no permission."""
    name = command["name"]
    types = command.get("integration_types") or [0]
    contexts = command.get("contexts")
    context = world.context(channel)
    if contexts is None:
        contexts = [Context.GUILD, Context.BOT_DM] + ([Context.PRIVATE_CHANNEL] if 1 in types else [])
    if context not in contexts:
        raise RefusedError(
            f"/{name} isn't offered in {channel.name!r}: its contexts are {contexts}, this is {int(context)}"
        )
    found: dict[str, str] = {}
    if 0 in types:
        if channel.guild_id is not None and world.bot.id in world.guilds[channel.guild_id].members:
            found["0"] = str(channel.guild_id)
        elif context is Context.BOT_DM:
            found["0"] = "0"
    if 1 in types and user.installed:
        found["1"] = str(user.id)
    if not found:
        raise RefusedError(
            f"/{name} isn't offered to {user.name} in {channel.name!r}: neither guild nor user installed the app"
        )
    if not forged:
        _permitted(world, user, channel, command)
    return found


def _permitted(world: World, user: User, channel: Channel, command: Payload) -> None:
    if channel.guild_id is None:
        return
    has = world.permissions(user, channel)
    if not has & Permission.USE_APPLICATION_COMMANDS:
        raise RefusedError(f"{user.name} may not use commands in {channel.name!r}")
    needed = command.get("default_member_permissions")
    if needed is None:
        return
    if has & Permission.ADMINISTRATOR or (int(needed) and has & int(needed) == int(needed)):
        return
    raise RefusedError(f"/{command['name']} isn't offered to {user.name}: it needs permissions {needed}")


def find_command(world: World, name: str, kind: int) -> Payload:
    for command in world.commands:
        if command["name"] == name and command["type"] == kind:
            return command
    known = ", ".join(command["name"] for command in world.commands if command["type"] == kind)
    raise RefusedError(f"no command {name!r} of type {kind} is synced; there are: {known or 'none'}")


def slash_data(
    world: World,
    user: User,
    channel: Channel,
    line: str,
    values: Payload,
    focused: str | None = None,
    *,
    forged: bool = False,
) -> tuple[Payload, Payload, int]:
    """The command, its interaction data, and the type of the focused option (3 without one).

    `line` is the command with its sub-commands, such as "daily setup"; `forged` takes other guilds' channels.
    """
    name, *rest = line.removeprefix("/").split()
    command = find_command(world, name, kinds.CHAT_INPUT)
    level, outer = command.get("options") or [], []
    for step in rest:
        option = next((o for o in level if o["name"] == step and o["type"] in (kinds.SUBCOMMAND, kinds.GROUP)), None)
        if option is None:
            raise RefusedError(f"/{name} has no sub-command {step!r}")
        outer.append(option)
        level = option.get("options") or []
    if any(option["type"] in (kinds.SUBCOMMAND, kinds.GROUP) for option in level):
        raise RefusedError(f"/{line} needs a sub-command: {', '.join(option['name'] for option in level)}")
    chosen = _Chosen(world, user, channel, forged=forged)
    given = chosen.options(level, values, focused)
    for option in reversed(outer):
        given = [{"name": option["name"], "type": option["type"], "options": given}]
    data: Payload = {"id": command["id"], "name": command["name"], "type": kinds.CHAT_INPUT, "options": given}
    if chosen.resolved:
        data["resolved"] = chosen.resolved
    focused_type = next((option["type"] for option in level if option["name"] == focused), kinds.STRING)
    return command, data, focused_type


def menu_data(world: World, channel: Channel, name: str, target: User | Message) -> tuple[Payload, Payload]:
    """A context menu command on a user or a message, and its interaction data."""
    kind = kinds.USER if isinstance(target, User) else kinds.MESSAGE
    command = find_command(world, name, kind)
    data: Payload = {"id": command["id"], "name": name, "type": kind, "target_id": str(target.id)}
    if isinstance(target, User):
        chosen = _Chosen(world, target, channel)
        chosen.user(target)
        return command, {**data, "resolved": chosen.resolved}
    return command, {**data, "resolved": {"messages": {str(target.id): payloads.message(world, target)}}}


class _Chosen:
    """Options being filled in, and the things they name."""

    def __init__(self, world: World, user: User, channel: Channel, *, forged: bool = False) -> None:
        self.world, self.by, self.channel, self.forged = world, user, channel, forged
        self.resolved: dict[str, Payload] = {}

    def options(self, defined: list[Payload], values: Payload, focused: str | None) -> list[Payload]:
        names = [option["name"] for option in defined]
        for name in values:
            if name not in names:
                raise RefusedError(f"there is no option {name!r}; there are: {', '.join(names) or 'none'}")
        found = []
        for option in defined:
            name = option["name"]
            if name == focused:
                if not option.get("autocomplete"):
                    raise RefusedError(f"option {name!r} has no autocomplete")
                typed = str(values.get(name, ""))
                if len(typed) > (option.get("max_length") or LONGEST_TYPED):
                    raise RefusedError(f"option {name!r} takes at most {option.get('max_length')} characters")
                found.append({"name": name, "type": option["type"], "value": typed, "focused": True})
            elif name in values:
                found.append({"name": name, "type": option["type"], "value": self.value(option, values[name])})
            elif option.get("required") and focused is None:
                raise RefusedError(f"option {name!r} is required")
        return found

    def value(self, option: Payload, given: Any) -> Any:
        """A value as the client would send it; things are given by name."""
        name, kind = option["name"], option["type"]
        choices = option.get("choices")
        if choices:
            for choice in choices:
                if given in (choice["name"], choice["value"]):
                    return choice["value"]
            raise RefusedError(f"option {name!r} offers {[c['name'] for c in choices]}, not {given!r}")
        if kind in _TEXT_TYPES:
            return self._text(option, given)
        if kind in (kinds.INTEGER, kinds.NUMBER):
            return self._number(option, given)
        if kind == kinds.BOOLEAN:
            if not isinstance(given, bool):
                raise RefusedError(f"option {name!r} is yes or no, not {given!r}")
            return given
        if kind == kinds.CHANNEL:
            return self._channel(option, str(given))
        if kind == kinds.USER_OPTION:
            return self.user(self.world.user_named(str(given)))
        if kind == kinds.ROLE:
            return self._role(str(given))
        if kind == kinds.MENTIONABLE:
            is_user = any(user.name == given for user in self.world.users.values())
            return self.user(self.world.user_named(str(given))) if is_user else self._role(str(given))
        raise RefusedError(f"the stand-in can't fill in option {name!r} of type {kind}")

    def _text(self, option: Payload, given: Any) -> str:
        low, high = option.get("min_length") or 0, option.get("max_length") or LONGEST_TYPED
        if not isinstance(given, str):
            raise RefusedError(f"option {option['name']!r} is text, not {given!r}")
        if not given and option.get("required"):
            raise RefusedError(f"option {option['name']!r} is required")
        if not low <= len(given) <= high:
            raise RefusedError(f"option {option['name']!r} takes {low} to {high} characters, not {len(given)}")
        return given

    def _number(self, option: Payload, given: Any) -> int | float:
        whole = option["type"] == kinds.INTEGER
        if isinstance(given, bool) or not isinstance(given, int if whole else int | float):
            raise RefusedError(f"option {option['name']!r} is a number, not {given!r}")
        low, high = option.get("min_value"), option.get("max_value")
        if (low is not None and given < low) or (high is not None and given > high):
            raise RefusedError(f"option {option['name']!r} goes from {low} to {high}, not {given}")
        number: int | float = given
        return number

    def user(self, person: User) -> str:
        self.resolved.setdefault("users", {})[str(person.id)] = payloads.user(person)
        guild = self.world.guilds.get(self.channel.guild_id or 0)
        if guild is not None and person.id in guild.members:
            found = payloads.member(self.world, guild, person, self.channel)
            for key in ("user", "deaf", "mute"):
                del found[key]
            self.resolved.setdefault("members", {})[str(person.id)] = found
        return str(person.id)

    def _channel(self, option: Payload, name: str) -> str:
        place = self.world.channel_named(name, self.by)
        if place.guild_id is None or (place.guild_id != self.channel.guild_id and not self.forged):
            raise RefusedError(f"{name!r} is no channel of this guild")
        allowed = option.get("channel_types")
        if allowed and place.kind not in allowed:
            raise RefusedError(
                f"option {option['name']!r} takes channels of types {allowed}, not {ChannelKind(place.kind).name}"
            )
        found = payloads.channel(self.world, place, seen_by=self.by)
        found.pop("permission_overwrites", None)
        self.resolved.setdefault("channels", {})[str(place.id)] = found
        return str(place.id)

    def _role(self, name: str) -> str:
        guild = self.world.guilds.get(self.channel.guild_id or 0)
        roles: list[Role] = list(guild.roles.values()) if guild else []
        for role in roles:
            if role.name == name:
                self.resolved.setdefault("roles", {})[str(role.id)] = payloads.role(role)
                return str(role.id)
        raise RefusedError(f"no role is called {name!r}; there are {[role.name for role in roles]}")
