"""What people do and what tests look at: the other end of control.py."""

from typing import Any

from tests.standin import interactions, invoking, payloads, posting, pressing
from tests.standin.interactions import Interaction
from tests.standin.problems import InvalidFormError, RefusedError
from tests.standin.rules import callbacks
from tests.standin.service import Service
from tests.standin.state import Channel, Message, User
from tests.standin.verbs import Body, TooLateError, verb


@verb
async def world(service: Service, body: Body) -> Any:
    """Ids by name, for tests that speak Discord's HTTP themselves."""
    here = service.world
    return {
        "application_id": str(here.application_id),
        "users": {user.name: str(user.id) for user in here.users.values()},
        "guilds": {guild.name: str(guild.id) for guild in here.guilds.values()},
        "channels": {c.name: str(c.id) for guild in here.guilds.values() for c in here.channels_of(guild)},
        "sessions": len(service.hub.connected),
        "identified": service.hub.identified,
        "resumed": service.hub.resumed,
        "refused_by_limit": service.limit.refused,
        "document": service.document is not None,
    }


@verb
async def add_user(service: Service, body: Body) -> Any:
    here = service.world
    user = here.add_user(body["name"], installed=body["installed"], locale=body["locale"])
    for name in body["guilds"]:
        here.join(here.guild_named(name), user, permissions=body["permissions"])
    return str(user.id)


@verb
async def dm(service: Service, body: Body) -> Any:
    return str(service.world.dm(service.world.user_named(body["user"])).id)


@verb
async def ready(service: Service, body: Body) -> Any:
    """Wait until the bot is connected and has synced the commands that the test means to use."""
    here, wanted = service.world, set(body["commands"])

    def done() -> bool:
        return bool(service.hub.connected) and wanted <= {command["name"] for command in here.commands}

    if not await here.bell.until(done, body["timeout"]):
        state = "connected" if service.hub.connected else "not connected"
        known = sorted(command["name"] for command in here.commands)
        raise TooLateError(f"after {body['timeout']} s the bot is {state}, its commands are {known}")
    return None


@verb
async def wait_sessions(service: Service, body: Body) -> Any:
    """Wait until the gateway has seen so many identifies and resumes in all."""

    def done() -> bool:
        return bool(service.hub.identified >= body["identified"] and service.hub.resumed >= body["resumed"])

    if not await service.world.bell.until(done, body["timeout"]):
        raise TooLateError(f"{service.hub.identified} identifies and {service.hub.resumed} resumes so far")
    return None


@verb
async def commands(service: Service, body: Body) -> Any:
    return service.world.commands


@verb
async def requests(service: Service, body: Body) -> Any:
    return service.journal.as_json("requests")


@verb
async def forget(service: Service, body: Body) -> Any:
    service.journal.requests.clear()
    return None


@verb
async def wait_request(service: Service, body: Body) -> Any:
    """Wait for the n-th finished request of a route."""

    def found() -> list[Any]:
        return [
            entry
            for entry in service.journal.requests
            if entry.finished and entry.method == body["method"] and entry.template == body["template"]
        ]

    if not await service.world.bell.until(lambda: len(found()) >= body["count"], body["timeout"]):
        raise TooLateError(f"{len(found())} requests {body['method']} {body['template']} in {body['timeout']} s")
    return None


@verb
async def violations(service: Service, body: Body) -> Any:
    found = service.journal.as_json("violations")
    if body["take"]:
        service.journal.violations.clear()
    return found


@verb
async def clock(service: Service, body: Body) -> Any:
    service.world.clock.advance(body["seconds"])
    service.world.bell.ring()
    return service.world.clock.timestamp()


@verb
async def slash(service: Service, body: Body) -> Any:
    here = service.world
    user = here.user_named(body["user"])
    channel = _channel(service, user, body["channel"])
    command, data, _ = invoking.slash_data(here, user, channel, body["command"], body["options"])
    found = service.desk.open(callbacks.COMMAND, user, channel, invoking.owners(here, user, channel, command), data)
    return await _ask(service, found, body, f"/{body['command']}")


@verb
async def forge(service: Service, body: Body) -> Any:
    """A slash command that comes through although the client wouldn't offer it, or a channel of it, to this user."""
    here = service.world
    user = here.user_named(body["user"])
    channel = _channel(service, user, body["channel"])
    command, data, _ = invoking.slash_data(here, user, channel, body["command"], body["options"], forged=True)
    owners = invoking.owners(here, user, channel, command, forged=True)
    return await _ask(service, service.desk.open(callbacks.COMMAND, user, channel, owners, data), body, "a forged one")


@verb
async def autocomplete(service: Service, body: Body) -> Any:
    here = service.world
    user = here.user_named(body["user"])
    channel = _channel(service, user, body["channel"])
    command, data, kind = invoking.slash_data(here, user, channel, body["command"], body["options"], body["focused"])
    owners = invoking.owners(here, user, channel, command)
    found = service.desk.open(callbacks.AUTOCOMPLETE, user, channel, owners, data)
    found.option_type = kind
    return await _ask(service, found, body, f"the autocomplete of /{body['command']}")


@verb
async def context_menu(service: Service, body: Body) -> Any:
    here = service.world
    user = here.user_named(body["user"])
    channel = _channel(service, user, body["channel"])
    target: User | Message
    if body["message"] is not None:
        target = _message(service, body["message"])
        pressing.check_visible(target, user)
    else:
        target = here.user_named(body["target_user"])
    command, data = invoking.menu_data(here, channel, body["command"], target)
    found = service.desk.open(callbacks.COMMAND, user, channel, invoking.owners(here, user, channel, command), data)
    return await _ask(service, found, body, f"the context menu {body['command']!r}")


@verb
async def press(service: Service, body: Body) -> Any:
    message, user = _used(service, body)
    component = pressing.button(message, body["button"])
    return await _use(service, body, message, user, pressing.button_data(component))


@verb
async def choose(service: Service, body: Body) -> Any:
    message, user = _used(service, body)
    component = pressing.menu(message, body["menu"])
    channel = service.world.channels[message.channel_id]
    data = pressing.menu_data(service.world, user, channel, component, body["values"])
    return await _use(service, body, message, user, data)


@verb
async def submit(service: Service, body: Body) -> Any:
    before = service.desk.by_id[int(body["interaction_id"])]
    if before.modal is None:
        raise RefusedError("that reply opened no modal")
    data = pressing.modal_data(before.modal, body["values"])
    found = service.desk.open(callbacks.MODAL_SUBMIT, before.user, before.channel, before.owners, data)
    found.source, found.triggered_by = before.source, before
    return await _ask(service, found, body, "the modal")


@verb
async def reply(service: Service, body: Body) -> Any:
    """Look again at an interaction, once it has so many messages."""
    found = service.desk.by_id[int(body["interaction_id"])]
    if not await service.world.bell.until(lambda: len(found.messages) >= body["messages"], body["timeout"]):
        raise TooLateError(f"{len(found.messages)} messages, not {body['messages']}, after {body['timeout']} s")
    return interactions.view(service.world, found)


@verb
async def redeliver(service: Service, body: Body) -> Any:
    """Deliver an interaction that was answered once more, and wait until the bot's second answer is refused."""
    found = service.desk.by_id[int(body["interaction_id"])]
    before = len(found.errors)
    await service.hub.dispatch("INTERACTION_CREATE", interactions.payload(service.world, found))
    if not await service.world.bell.until(lambda: len(found.errors) > before, body["timeout"]):
        raise TooLateError(f"the bot didn't answer a second time within {body['timeout']} s")
    return interactions.view(service.world, found)


@verb
async def say(service: Service, body: Body) -> Any:
    here = service.world
    user = here.user_named(body["user"])
    channel = _channel(service, user, body["channel"])
    try:
        message = posting.compose(here, channel, user, {"content": body["text"], "embeds": body["embeds"]}, [])
    except InvalidFormError as error:
        raise RefusedError(f"Discord's client wouldn't send that: {error}") from error
    await posting.post(service, message)
    return interactions.shown(here, message)


@verb
async def forward(service: Service, body: Body) -> Any:
    here = service.world
    original, user = _used(service, body)
    channel = _channel(service, user, body["channel"])
    snapshots = [payloads.snapshot(here, original)]
    reference = {"type": 1, "message_id": str(original.id), "channel_id": str(original.channel_id)}
    message = posting.compose(here, channel, user, {"content": "-"}, [], reference=reference, snapshots=snapshots)
    message.content = ""
    await posting.post(service, message)
    return interactions.shown(here, message)


@verb
async def messages(service: Service, body: Body) -> Any:
    """A channel as a user sees it, oldest first: with the private ones meant for that user."""
    here = service.world
    user = here.user_named(body["user"])
    channel = _channel(service, user, body["channel"])

    def seen() -> list[Message]:
        return [m for m in here.in_channel(channel) if not m.deleted and m.ephemeral_for in (None, user.id)]

    if not await here.bell.until(lambda: len(seen()) >= body["count"], body["timeout"]):
        raise TooLateError(
            f"{len(seen())} messages in {channel.name!r}, not {body['count']}, after {body['timeout']} s"
        )
    return [interactions.shown(here, message) for message in seen()]


@verb
async def message(service: Service, body: Body) -> Any:
    """A message again, once it is past a version."""
    found = _message(service, body["message"])
    done = await service.world.bell.until(lambda: found.version > body["past"] or found.deleted, body["timeout"])
    if not done:
        raise TooLateError(f"message {found.id} wasn't edited within {body['timeout']} s")
    return interactions.shown(service.world, found)


def _channel(service: Service, user: User, name: str) -> Channel:
    channel = service.world.channel_named(name, user)
    if channel.guild_id is not None and user.id not in service.world.guilds[channel.guild_id].members:
        raise RefusedError(f"{user.name} is no member of {service.world.guilds[channel.guild_id].name!r}")
    return channel


def _message(service: Service, number: str) -> Message:
    found = service.world.messages.get(int(number))
    if found is None:
        raise RefusedError(f"there is no message {number}")
    return found


def _used(service: Service, body: Body) -> tuple[Message, User]:
    message, user = _message(service, body["message"]), service.world.user_named(body["user"])
    pressing.check_visible(message, user)
    return message, user


async def _use(service: Service, body: Body, message: Message, user: User, data: Body) -> Any:
    channel = service.world.channels[message.channel_id]
    owners = message.owners or {"0": str(channel.guild_id or 0)}
    found = service.desk.open(callbacks.COMPONENT, user, channel, owners, data)
    found.source = message
    return await _ask(service, found, body, f"the use of {data['custom_id']!r}")


async def _ask(service: Service, interaction: Interaction, body: Body, what: str) -> Any:
    """Tell the bot of an interaction, and wait until its user has something to look at."""
    bell, timeout = service.world.bell, body["timeout"]
    if not await bell.until(lambda: bool(service.hub.connected), timeout):
        raise TooLateError(f"the bot isn't connected to the gateway, so it can't hear of {what}")
    payload = interactions.payload(service.world, interaction)
    if service.document is not None and "message" in payload:
        problems = service.document.part_problems("MessageResponse", payload["message"])
        service.journal.blame("stand-in", "INTERACTION_CREATE", [problem.under("message") for problem in problems])
    await service.hub.dispatch("INTERACTION_CREATE", payload)
    settled = "acknowledged" if body["until"] == "acknowledged" else "seen"
    if not await bell.until(lambda: bool(getattr(interaction, settled)), timeout):
        answered = interaction.answered or "none"
        raise TooLateError(
            f"the bot showed nothing for {what} within {timeout} s (type of its first answer: {answered})"
        )
    return interactions.view(service.world, interaction)
