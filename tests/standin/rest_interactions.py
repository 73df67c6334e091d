"""Routes that answer interactions: the first answer, its edits, and follow-ups."""

from typing import Any

from tests.standin import interactions, payloads, posting
from tests.standin.answer import NOTHING, Answer
from tests.standin.interactions import Interaction
from tests.standin.problems import DiscordError, InvalidFormError, unknown
from tests.standin.rules import callbacks
from tests.standin.rules.messages import COMPONENTS_V2, EPHEMERAL, LOADING
from tests.standin.service import Call, route
from tests.standin.state import Message, Payload

_HOOK = "/webhooks/{webhook_id}/{webhook_token}"


@route("POST", "/interactions/{interaction_id}/{interaction_token}/callback")
async def callback(call: Call) -> Answer:
    interaction = call.service.desk.for_callback(call.params["interaction_id"], call.params["interaction_token"])
    kind, data = call.body.get("type"), call.body.get("data") or {}
    if problems := callbacks.check_kind(interaction.type, kind):
        raise InvalidFormError(problems)
    await _first_answer(call, interaction, kind, data)
    interaction.answered = kind
    call.world.bell.ring()
    if call.query.get("with_response", "").lower() not in ("1", "true"):
        return NOTHING
    return Answer(_callback_response(call, interaction, kind))


async def _first_answer(call: Call, interaction: Interaction, kind: int, data: Payload) -> None:
    if kind == callbacks.CHOICES:
        if problems := callbacks.check_choices(data, interaction.option_type):
            raise InvalidFormError(problems)
        interaction.choices = data.get("choices") or []
    elif kind == callbacks.MODAL:
        if problems := callbacks.check_modal(data):
            raise InvalidFormError(problems)
        interaction.modal = data
    elif kind == callbacks.MESSAGE:
        interaction.original = await _post(call, interaction, data, within="data")
    elif kind == callbacks.DEFERRED:
        interaction.original = await _thinking(call, interaction, data)
    else:
        if interaction.source is None:
            raise InvalidFormError(callbacks.check_kind(callbacks.COMMAND, kind))
        interaction.original = interaction.source
        if kind == callbacks.UPDATE:
            await _edit(call, interaction, interaction.source, data, within="data")


def _callback_response(call: Call, interaction: Interaction, kind: int) -> Payload:
    told: dict[str, Any] = {"id": str(interaction.id), "type": interaction.type}
    found: Payload = {"interaction": told}
    if interaction.original is not None:
        told["response_message_id"] = str(interaction.original.id)
        told["response_message_loading"] = bool(interaction.original.flags & LOADING)
        told["response_message_ephemeral"] = bool(interaction.original.flags & EPHEMERAL)
        if kind in (callbacks.MESSAGE, callbacks.UPDATE):
            found["resource"] = {"type": kind, "message": payloads.message(call.world, interaction.original)}
    return found


@route("POST", _HOOK)
async def follow_up(call: Call) -> Answer:
    """A further message; after "is thinking" the first one takes the place of that, and stays as private."""
    interaction = _interaction(call)
    original = interaction.original
    if original is not None and original.flags & LOADING:
        await _edit(call, interaction, original, call.body)
        return Answer(payloads.message(call.world, original))
    sent = sum(message is not original for message in interaction.messages)
    if interaction.external and sent >= interactions.USER_APP_FOLLOW_UPS:
        raise DiscordError(400, 40094, "This interaction has reached max follow up messages")
    message = await _post(call, interaction, call.body)
    return Answer(payloads.message(call.world, message))


@route("GET", f"{_HOOK}/messages/@original")
@route("GET", f"{_HOOK}/messages/{{message_id}}")
async def one(call: Call) -> Answer:
    return Answer(payloads.message(call.world, _message(call, _interaction(call))))


@route("PATCH", f"{_HOOK}/messages/@original")
@route("PATCH", f"{_HOOK}/messages/{{message_id}}")
async def edit(call: Call) -> Answer:
    interaction = _interaction(call)
    message = _message(call, interaction)
    await _edit(call, interaction, message, call.body or {})
    return Answer(payloads.message(call.world, message))


@route("DELETE", f"{_HOOK}/messages/@original")
@route("DELETE", f"{_HOOK}/messages/{{message_id}}")
async def delete(call: Call) -> Answer:
    await posting.remove(call.service, _message(call, _interaction(call)))
    return NOTHING


def _interaction(call: Call) -> Interaction:
    return call.service.desk.for_webhook(call.params["webhook_id"], call.params["webhook_token"])


def _message(call: Call, interaction: Interaction) -> Message:
    wanted = call.params.get("message_id")
    candidates = [interaction.original] if wanted is None else [interaction.original, *interaction.messages]
    for message in candidates:
        if message is not None and not message.deleted and wanted in (None, str(message.id)):
            return message
    raise unknown("Message", 10008)


async def _post(call: Call, interaction: Interaction, body: Payload, within: str | None = None) -> Message:
    if interaction.forced_ephemeral:
        body = {**body, "flags": (body.get("flags") or 0) | EPHEMERAL}
    ephemeral = bool((body.get("flags") or 0) & EPHEMERAL)
    try:
        message = posting.compose(
            call.world,
            interaction.channel,
            call.world.bot,
            body,
            call.files,
            **_marks(interaction, ephemeral),
        )
    except InvalidFormError as error:
        raise _within(error, within) from error
    interaction.messages.append(message)
    await posting.post(call.service, message)
    return message


async def _thinking(call: Call, interaction: Interaction, data: Payload) -> Message:
    """The message that says "is thinking" until it is edited."""
    world = call.world
    flags = (data.get("flags") or 0) & (EPHEMERAL | COMPONENTS_V2) | LOADING
    if interaction.forced_ephemeral:
        flags |= EPHEMERAL
    message = Message(
        world.clock.snowflake(),
        interaction.channel.id,
        world.bot.id,
        world.clock.timestamp(),
        flags=flags,
        **_marks(interaction, bool(flags & EPHEMERAL)),
    )
    interaction.messages.append(message)
    await posting.post(call.service, message)
    return message


async def _edit(
    call: Call, interaction: Interaction, message: Message, body: Payload, within: str | None = None
) -> None:
    loading = message.flags & LOADING
    try:
        posting.revise(call.world, message, body, call.files)
    except InvalidFormError as error:
        raise _within(error, within) from error
    if loading:
        message.edited = None
    elif message not in interaction.updated:
        interaction.updated.append(message)
    await posting.announce(call.service, "MESSAGE_UPDATE", message)


def _within(error: InvalidFormError, within: str | None) -> InvalidFormError:
    if within is None:
        return error
    return InvalidFormError([problem.under(within) for problem in error.problems], error.code, error.message)


def _marks(interaction: Interaction, ephemeral: bool) -> dict[str, Any]:
    """What makes a message an answer to an interaction: its type, metadata, owners and reader."""
    first = interaction.original is None and not interaction.messages
    kind, reference = 0, None
    if interaction.type == callbacks.COMMAND and first:
        kind = 20 if interaction.data["type"] == 1 else 23
    elif interaction.original is not None:
        kind = 19
        reference = {
            "type": 0,
            "channel_id": str(interaction.channel.id),
            "message_id": str(interaction.original.id),
        }
    return {
        "kind": kind,
        "reference": reference,
        "metadata": interactions.metadata(interaction),
        "owners": interaction.owners,
        "ephemeral_for": interaction.user.id if ephemeral else None,
    }
