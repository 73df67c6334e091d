"""Messages being sent, edited and deleted, whichever route they come by."""

import json
from typing import Any

from tests.standin import gateway, payloads, shown
from tests.standin.pings import pings
from tests.standin.problems import InvalidFormError
from tests.standin.rules import messages as rules
from tests.standin.service import File, Service
from tests.standin.state import Channel, Message, Payload, User, World

_FLAGS_OF_SENDERS = 4 | rules.EPHEMERAL | 4096 | rules.COMPONENTS_V2
_FLAGS_OF_EDITORS = 4 | rules.COMPONENTS_V2


def compose(world: World, channel: Channel, author: User, body: Payload, files: list[File], **more: Any) -> Message:
    """A message that keeps Discord's rules, not yet posted. Raises InvalidFormError."""
    names = [file.name for file in files]
    _hold(body, names)
    attachments = [_attachment(world, channel, file) for file in files]
    content = (body.get("content") or "").strip()
    components = shown.components(body.get("components") or [], attachments)
    allowed = body.get("allowed_mentions")
    return Message(
        id=world.clock.snowflake(),
        channel_id=channel.id,
        author_id=author.id,
        created=world.clock.timestamp(),
        content=content,
        embeds=shown.embeds(body.get("embeds") or [], attachments),
        components=components,
        attachments=attachments,
        flags=(body.get("flags") or 0) & _FLAGS_OF_SENDERS,
        tts=bool(body.get("tts")),
        nonce=body.get("nonce"),
        allowed_mentions=allowed,
        pings=pings(world, channel, author, content, components, allowed),
        **more,
    )


def revise(world: World, message: Message, body: Payload, files: list[File]) -> None:
    """Edit a message: fields left out stay as they are, and the whole must keep the rules afterwards."""
    channel = world.channels[message.channel_id]
    flags = message.flags | ((body.get("flags") or 0) & _FLAGS_OF_EDITORS)
    kept = message.attachments
    if body.get("attachments") is not None:
        kept_ids = {str(entry.get("id")) for entry in body["attachments"]}
        kept = [entry for entry in message.attachments if entry["id"] in kept_ids]
    attachments = kept + [_attachment(world, channel, file) for file in files]
    whole: Payload = {
        "content": body.get("content", message.content),
        "embeds": body.get("embeds", message.embeds),
        "components": body.get("components", message.components),
        "allowed_mentions": body.get("allowed_mentions"),
        "flags": flags & ~rules.LOADING,
    }
    _hold(whole, [entry["filename"] for entry in attachments])
    message.content = (whole["content"] or "").strip()
    message.embeds = shown.embeds(whole["embeds"] or [], attachments)
    message.components = shown.components(whole["components"] or [], attachments)
    message.attachments = attachments
    message.flags = whole["flags"]
    message.allowed_mentions = body.get("allowed_mentions", message.allowed_mentions)
    message.pings = pings(
        world,
        channel,
        world.users[message.author_id],
        message.content,
        message.components,
        message.allowed_mentions,
    )
    message.edited = world.clock.timestamp()
    message.version += 1


def _hold(body: Payload, names: list[str]) -> None:
    problems = rules.check(body, names)
    if problems:
        raise InvalidFormError(problems)


async def post(service: Service, message: Message) -> None:
    """Make a message part of its channel and tell whoever listens."""
    world = service.world
    world.keep(message)
    if message.ephemeral_for is None:
        world.channels[message.channel_id].last_message_id = message.id
    await announce(service, "MESSAGE_CREATE", message)


async def announce(service: Service, event: str, message: Message) -> None:
    """Ring the bell, and send the event to sessions whose intents ask for it."""
    service.world.bell.ring()
    channel = service.world.channels[message.channel_id]
    if message.ephemeral_for is not None or not service.world.visible_to_bot(channel):
        return
    intent = gateway.DIRECT_MESSAGES if channel.guild_id is None else gateway.GUILD_MESSAGES
    payload = payloads.message_event(service.world, message)
    if event == "MESSAGE_DELETE":
        payload = {key: payload[key] for key in ("id", "channel_id", "guild_id") if key in payload}
    elif channel.guild_id is not None and message.author_id != service.world.bot.id:
        mentioned = any(entry["id"] == str(service.world.bot.id) for entry in payload["mentions"])
        if not mentioned:  # without the message content intent, others' words stay theirs
            payload |= {"content": "", "embeds": [], "attachments": [], "components": []}
    await service.hub.dispatch(event, json.loads(json.dumps(payload)), intent)


async def remove(service: Service, message: Message) -> None:
    message.deleted = True
    await announce(service, "MESSAGE_DELETE", message)


def _attachment(world: World, channel: Channel, file: File) -> Payload:
    number = world.clock.snowflake()
    url = f"https://cdn.discordapp.com/attachments/{channel.id}/{number}/{file.name}"
    return {
        "id": str(number),
        "filename": file.name,
        "size": file.size,
        "url": url,
        "proxy_url": url,
        "content_type": file.content_type,
    }
