"""Routes about the bot itself: who it is, where its gateway is, which commands it has."""

from tests.standin import payloads
from tests.standin.answer import Answer
from tests.standin.problems import InvalidFormError, unknown
from tests.standin.rules import commands as rules
from tests.standin.service import Call, route
from tests.standin.state import Payload


@route("GET", "/users/@me")
async def current_user(call: Call) -> Answer:
    return Answer(payloads.me(call.world))


@route("GET", "/users/{user_id}")
async def one_user(call: Call) -> Answer:
    for user in call.world.users.values():
        if str(user.id) == call.params["user_id"]:
            return Answer(payloads.user(user))
    raise unknown("User", 10013)


@route("GET", "/oauth2/applications/@me")
@route("GET", "/applications/@me")
async def application(call: Call) -> Answer:
    return Answer(payloads.application(call.world))


@route("GET", "/gateway")
async def gateway(call: Call) -> Answer:
    return Answer({"url": f"ws://{call.address}/"})


@route("GET", "/gateway/bot")
async def gateway_bot(call: Call) -> Answer:
    left = {"total": 1000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": 1}
    return Answer({"url": f"ws://{call.address}/", "shards": 1, "session_start_limit": left})


@route("GET", "/guilds/{guild_id}")
async def guild(call: Call) -> Answer:
    for found in call.world.guilds.values():
        if str(found.id) == call.params["guild_id"] and call.world.bot.id in found.members:
            return Answer(payloads.guild(found))
    raise unknown("Guild", 10004)


@route("GET", "/applications/{application_id}/commands")
async def commands(call: Call) -> Answer:
    _own(call)
    return Answer(list(call.world.commands))


@route("PUT", "/applications/{application_id}/commands")
async def sync_commands(call: Call) -> Answer:
    """Replace all commands; those that keep their name and type keep their id."""
    _own(call)
    sent = call.body or []
    if problems := rules.check_all(sent):
        raise InvalidFormError(problems)
    world = call.world
    before = {(command["type"], command["name"]): command["id"] for command in world.commands}
    version = str(world.clock.snowflake())
    stored = []
    for command in sent:
        key = (command.get("type") or rules.CHAT_INPUT, command["name"])
        number = before.get(key) or str(world.clock.snowflake())
        stored.append(
            {**_stored(command), "id": number, "application_id": str(world.application_id), "version": version}
        )
    world.commands = stored
    world.bell.ring()
    return Answer(list(stored))


def _own(call: Call) -> None:
    if call.params["application_id"] != str(call.world.application_id):
        raise unknown("Application", 10002)


def _stored(command: Payload) -> Payload:
    found = _clean(command)
    types = found.get("integration_types") or [0]
    needed = found.get("default_member_permissions")
    return {
        **found,
        "type": found.get("type") or rules.CHAT_INPUT,
        "description": found.get("description") or "",
        "integration_types": types,
        "contexts": found.get("contexts"),
        "default_member_permissions": None if needed is None else str(needed),
        "nsfw": bool(found.get("nsfw")),
    }


def _clean(item: Payload) -> Payload:
    """A definition without its nulls, which Discord leaves out of what it gives back."""
    found = {key: value for key, value in item.items() if value is not None}
    for key in ("options", "choices"):
        if key in found:
            found[key] = [_clean(child) for child in found[key]]
    return found
