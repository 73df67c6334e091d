"""Routes about channels and the messages in them."""

from tests.standin import access, payloads, posting, threads
from tests.standin.answer import NOTHING, Answer
from tests.standin.problems import DiscordError, unknown
from tests.standin.rules import messages as rules
from tests.standin.service import Call, route
from tests.standin.state import ChannelKind, Message, Payload, Permission


@route("GET", "/channels/{channel_id}")
async def channel(call: Call) -> Answer:
    return Answer(payloads.channel(call.world, call.world.channel_of_bot(call.params["channel_id"])))


@route("POST", "/users/@me/channels")
async def open_dm(call: Call) -> Answer:
    user = call.world.users.get(int(call.body.get("recipient_id") or 0))
    if user is None:
        raise unknown("User", 10013)
    if user.bot:
        raise DiscordError(403, 50007, "Cannot send messages to this user")
    return Answer(payloads.channel(call.world, call.world.dm(user)))


@route("POST", "/channels/{channel_id}/messages")
async def create(call: Call) -> Answer:
    world = call.world
    place = world.channel_of_bot(call.params["channel_id"])
    access.need_to_post(world, place)
    reference, kind = None, 0
    if call.body.get("message_reference"):
        target = world.message_in(place, str(call.body["message_reference"]["message_id"]))
        reference, kind = {"type": 0, "channel_id": str(place.id), "message_id": str(target.id)}, 19
        if place.guild_id is not None:
            reference["guild_id"] = str(place.guild_id)
    body = {**call.body, "flags": (call.body.get("flags") or 0) & ~64}  # nobody is the reader of a channel's message
    message = posting.compose(world, place, world.bot, body, call.files, reference=reference, kind=kind)
    earlier = call.service.nonces.earlier(place, message.nonce) if call.body.get("enforce_nonce") else None
    if earlier is not None:
        if earlier.deleted:
            raise unknown("Message", 10008)
        return Answer(payloads.message(world, earlier))
    call.service.nonces.remember(message)
    if place.thread is not None and place.thread.archived:
        await threads.set_archived(call.service, place, archived=False)
    await posting.post(call.service, message)
    return Answer(payloads.message(world, message))


@route("GET", "/channels/{channel_id}/messages")
async def history(call: Call) -> Answer:
    """Newest first, as Discord does for every one of before, after and around."""
    world = call.world
    place = world.channel_of_bot(call.params["channel_id"])
    if not access.may_read_history(world, place):
        # Discord's documentation says "no messages will be returned"; in practice it refuses. Tests can have either.
        if world.history_hidden:
            return Answer([])
        raise DiscordError(403, 50001, "Missing Access")
    found = world.history(place)
    limit = int(call.query.get("limit", 50))
    if "before" in call.query:
        found = [message for message in found if message.id < int(call.query["before"])]
    if "after" in call.query:
        found = [message for message in found if message.id > int(call.query["after"])][:limit]
    if "around" in call.query:
        middle = int(call.query["around"])
        older = [message for message in found if message.id < middle]
        found = older[len(older) - limit // 2 :] + [m for m in found if m.id >= middle][: limit - limit // 2]
    return Answer([_fetched(call, message) for message in found[-limit:][::-1]])


@route("GET", "/channels/{channel_id}/messages/{message_id}")
async def one(call: Call) -> Answer:
    place = call.world.channel_of_bot(call.params["channel_id"])
    if not access.may_read_history(call.world, place):
        raise DiscordError(403, 50001, "Missing Access")
    return Answer(_fetched(call, call.world.message_in(place, call.params["message_id"])))


def _fetched(call: Call, message: Message) -> Payload:
    """A message as it is read later: its nonce is told once, to whoever hears of its creation."""
    found = payloads.message(call.world, message)
    found.pop("nonce", None)
    return found


@route("PATCH", "/channels/{channel_id}/messages/{message_id}")
async def edit(call: Call) -> Answer:
    world = call.world
    message = world.message_in(world.channel_of_bot(call.params["channel_id"]), call.params["message_id"])
    if message.author_id != world.bot.id:
        raise DiscordError(403, 50005, "Cannot edit a message authored by another user")
    posting.revise(world, message, call.body or {}, call.files)
    await posting.announce(call.service, "MESSAGE_UPDATE", message)
    return Answer(payloads.message(world, message))


@route("DELETE", "/channels/{channel_id}/messages/{message_id}")
async def delete(call: Call) -> Answer:
    world = call.world
    place = world.channel_of_bot(call.params["channel_id"])
    message = world.message_in(place, call.params["message_id"])
    if message.author_id != world.bot.id:
        raise DiscordError(403, 50013, "Missing Permissions")
    await posting.remove(call.service, message)
    return NOTHING


@route("POST", "/channels/{channel_id}/messages/{message_id}/crosspost")
async def crosspost(call: Call) -> Answer:
    """Publish a message to the channels that follow an announcement channel."""
    world = call.world
    place = world.channel_of_bot(call.params["channel_id"])
    if place.kind is not ChannelKind.ANNOUNCEMENT:
        raise DiscordError(400, 50024, "Cannot execute action on this channel type")
    message = world.message_in(place, call.params["message_id"])
    own = message.author_id == world.bot.id
    access.need(world, place, Permission.SEND_MESSAGES if own else Permission.MANAGE_MESSAGES)
    if message.flags & rules.CROSSPOSTED:
        raise DiscordError(400, 40033, "This message has already been crossposted")
    message.flags |= rules.CROSSPOSTED
    message.version += 1
    await posting.announce(call.service, "MESSAGE_UPDATE", message)
    return Answer(payloads.message(world, message))
