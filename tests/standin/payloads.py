"""The world's things as Discord writes them."""

from tests.standin import thread_payloads
from tests.standin.state import (
    BOT_NEEDS,
    FORUMS,
    Channel,
    ChannelKind,
    Guild,
    Message,
    Payload,
    Role,
    User,
    World,
)

_JOINED = "2024-01-01T00:00:00+00:00"
_NULL_IN_GUILDS = """
    icon description home_header splash discovery_splash banner application_id afk_channel_id system_channel_id
    widget_channel_id max_presences vanity_url_code rules_channel_id safety_alerts_channel_id public_updates_channel_id
    incidents_data premium_progress_bar_enabled_user_updated_at
"""
_ZERO_IN_GUILDS = """
    system_channel_flags verification_level default_message_notifications mfa_level explicit_content_filter
    premium_tier premium_subscription_count nsfw_level
"""


def user(person: User) -> Payload:
    return {
        "id": str(person.id),
        "username": person.name,
        "discriminator": "0000" if person.bot else "0",
        "global_name": None if person.bot else person.name.capitalize(),
        "avatar": None,
        "avatar_decoration_data": None,
        "bot": person.bot,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
    }


def me(world: World) -> Payload:
    return {**user(world.bot), "mfa_enabled": True, "locale": "en-US", "verified": True, "email": None}


def member(world: World, guild: Guild, person: User, channel: Channel | None = None) -> Payload:
    """A member; with `channel`, as interactions have them: with their permissions there."""
    found: Payload = {
        "user": user(person),
        "nick": None,
        "avatar": None,
        "banner": None,
        "roles": [str(role_id) for role_id in guild.members.get(person.id, [])],
        "joined_at": _JOINED,
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "pending": False,
        "communication_disabled_until": None,
    }
    if channel is not None:
        found["permissions"] = str(int(world.permissions(person, channel)))
    return found


def role(thing: Role) -> Payload:
    return {
        "id": str(thing.id),
        "name": thing.name,
        "permissions": str(int(thing.permissions)),
        "position": thing.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": thing.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel(world: World, place: Channel, seen_by: User | None = None) -> Payload:
    """A channel; with `seen_by`, as interactions have it: with that user's permissions."""
    if place.thread is not None:
        return thread_payloads.thread(world, place, place.thread, seen_by)
    last = str(place.last_message_id) if place.last_message_id else None
    common: Payload = {"id": str(place.id), "type": int(place.kind), "flags": place.flags, "last_message_id": last}
    if place.kind in (ChannelKind.DM, ChannelKind.GROUP_DM):
        others = [world.users[i] for i in place.recipient_ids if i != world.bot.id]
        return {**common, "recipients": [user(person) for person in others]}
    common |= {
        "guild_id": str(place.guild_id),
        "name": place.name,
        "position": place.position,
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "permission_overwrites": [
            {"id": str(o.target_id), "type": int(o.member), "allow": str(int(o.allow)), "deny": str(int(o.deny))}
            for o in place.overwrites
        ],
    }
    if place.kind in FORUMS:
        common |= {"available_tags": place.tags, "default_reaction_emoji": None, "default_sort_order": None}
    if seen_by is not None:
        common["permissions"] = str(int(world.permissions(seen_by, place)))
    return common


def guild(place: Guild) -> Payload:
    """A guild as GET /guilds/{id} has it."""
    nothing = dict.fromkeys(_NULL_IN_GUILDS.split())
    zero = dict.fromkeys(_ZERO_IN_GUILDS.split(), 0)
    return {
        **nothing,
        **zero,
        "id": str(place.id),
        "name": place.name,
        "owner_id": str(place.owner_id),
        "features": [],
        "region": "deprecated",
        "afk_timeout": 300,
        "widget_enabled": False,
        "roles": [role(thing) for thing in place.roles.values()],
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "preferred_locale": "en-US",
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "emojis": [],
        "stickers": [],
    }


def guild_create(world: World, place: Guild) -> Payload:
    """A guild as the gateway announces it: without the members intent, the bot is the only member it names."""
    channels = [c for c in world.channels_of(place) if c.thread is None]
    active = [c for c in world.channels_of(place) if c.thread and not c.thread.archived and world.visible_to_bot(c)]
    return {
        **guild(place),
        "joined_at": _JOINED,
        "large": False,
        "unavailable": False,
        "member_count": len(place.members),
        "members": [member(world, place, world.bot)],
        "channels": [channel(world, c) for c in channels],
        "threads": [channel(world, c) for c in active],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def application(world: World) -> Payload:
    install = {"scopes": ["applications.commands", "bot"], "permissions": str(int(BOT_NEEDS))}
    return {
        "id": str(world.application_id),
        "name": world.bot.name,
        "icon": None,
        "description": "",
        "type": None,
        "bot": user(world.bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "integration_types_config": {"0": {"oauth2_install_params": install}, "1": {}},
        "verify_key": "0" * 64,
        "flags": 0,
        "flags_new": "0",
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": user(world.owner),
        "approximate_guild_count": sum(world.bot.id in g.members for g in world.guilds.values()),
        "approximate_user_install_count": sum(u.installed for u in world.users.values()),
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": ["applications.commands", "bot"],
    }


def message(world: World, post: Message) -> Payload:
    found: Payload = {
        "id": str(post.id),
        "channel_id": str(post.channel_id),
        "type": post.kind,
        "author": user(world.users[post.author_id]),
        "content": post.content,
        "timestamp": post.created,
        "edited_timestamp": post.edited,
        "tts": post.tts,
        "pinned": False,
        "attachments": post.attachments,
        "embeds": post.embeds,
        "components": post.components,
        "flags": post.flags,
        **post.pings,
    }
    if post.nonce is not None:
        found["nonce"] = post.nonce
    if post.reference is not None:
        found["message_reference"] = post.reference
    if post.snapshots:
        found["message_snapshots"] = post.snapshots
    if post.metadata is not None:
        webhook = {"webhook_id": str(world.application_id), "application_id": str(world.application_id)}
        found |= {**webhook, "interaction_metadata": post.metadata}
    return found


def snapshot(world: World, post: Message) -> Payload:
    """A message as one that forwards it shows it."""
    kept = "type content mentions mention_roles attachments embeds timestamp edited_timestamp flags components".split()
    whole = message(world, post)
    return {"message": {key: whole[key] for key in kept}}


def message_event(world: World, post: Message) -> Payload:
    """A message as MESSAGE_CREATE and MESSAGE_UPDATE have it."""
    found = message(world, post)
    place = world.channels[post.channel_id]
    if place.guild_id is not None:
        author = member(world, world.guilds[place.guild_id], world.users[post.author_id])
        del author["user"]
        found |= {"guild_id": str(place.guild_id), "member": author}
    return {**found, "channel_type": int(place.kind)}
