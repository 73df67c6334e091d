"""Routes about threads: opening one in a forum, and listing those there are."""

from datetime import datetime

from tests.standin import access, payloads, posting, thread_payloads, threads
from tests.standin.answer import Answer
from tests.standin.problems import DiscordError, InvalidFormError, Problem, unknown
from tests.standin.rules import text
from tests.standin.service import Call, route
from tests.standin.state import FORUMS, Channel, Payload, Permission

REQUIRE_TAG = 1 << 4
_MOST_TAGS = 5


@route("POST", "/channels/{channel_id}/threads")
async def create(call: Call) -> Answer:
    """A new thread of a forum with its first message, which takes the same id."""
    world = call.world
    forum = world.channel_of_bot(call.params["channel_id"])
    if forum.kind not in FORUMS:
        raise NotImplementedError("the stand-in opens threads in forums and media channels only")
    if problems := _problems(call):
        raise InvalidFormError(problems)
    access.need(world, forum, Permission.SEND_MESSAGES)  # which Discord calls "create posts" in a forum
    tags = [str(tag) for tag in call.body.get("applied_tags") or []]
    if forum.flags & REQUIRE_TAG and not tags:
        raise DiscordError(400, 40067, "A tag is required to create a forum post in this channel")
    channel = threads.make(
        world, forum, world.bot, call.body["name"].strip(), threads.kind_in(forum), applied_tags=tags
    )
    try:
        message = posting.compose(world, channel, world.bot, call.body["message"], call.files)
    except InvalidFormError as error:
        raise InvalidFormError([p.under("message") for p in error.problems], error.code, error.message) from error
    message.id = channel.id
    await threads.open_(call.service, channel, message)
    return Answer({**payloads.channel(world, channel), "message": payloads.message(world, message)}, 201)


def _problems(call: Call) -> list[Problem]:
    """The document lets a forum's post pass as any thread, so that its own schema is asked for by name."""
    document = call.service.document
    if document is not None and (problems := document.part_problems("CreateForumThreadRequest", call.body)):
        return problems
    problems = text.visible(("name",), call.body.get("name"), 100)
    problems += text.count(("applied_tags",), call.body.get("applied_tags") or [], 0, _MOST_TAGS)
    if not isinstance(call.body.get("message"), dict):
        problems.append(Problem(("message",), "BASE_TYPE_REQUIRED", "This field is required"))
    return problems


@route("GET", "/guilds/{guild_id}/threads/active")
async def active(call: Call) -> Answer:
    world = call.world
    guild = next((g for g in world.guilds.values() if str(g.id) == call.params["guild_id"]), None)
    if guild is None:
        raise unknown("Guild", 10004)
    if world.bot.id not in guild.members:
        raise DiscordError(403, 50001, "Missing Access")
    found = [c for c in world.channels_of(guild) if c.thread and not c.thread.archived and world.visible_to_bot(c)]
    return Answer(_listed(call, sorted(found, key=lambda c: c.id, reverse=True), more=False))


@route("GET", "/channels/{channel_id}/threads/archived/public")
async def archived(call: Call) -> Answer:
    """Those archived last come first."""
    world = call.world
    parent = world.channel_of_bot(call.params["channel_id"])
    access.need(world, parent, Permission.READ_MESSAGE_HISTORY)
    found = [
        (datetime.fromisoformat(c.thread.changed), c)
        for c in world.threads_of(parent)
        if c.thread and c.thread.archived and c.kind is threads.kind_in(parent)
    ]
    if "before" in call.query:
        before = datetime.fromisoformat(call.query["before"])
        found = [entry for entry in found if entry[0] < before]
    found.sort(key=lambda entry: (entry[0], entry[1].id), reverse=True)
    limit = int(call.query.get("limit", 50))
    return Answer(_listed(call, [channel for _, channel in found[:limit]], more=len(found) > limit))


def _listed(call: Call, found: list[Channel], *, more: bool) -> Payload:
    world = call.world
    joined = [(c, c.thread) for c in found if c.thread and world.bot.id in c.thread.member_ids]
    return {
        "threads": [payloads.channel(world, channel) for channel in found],
        "members": [thread_payloads.member(world.bot, channel, thread) for channel, thread in joined],
        "has_more": more,
    }
