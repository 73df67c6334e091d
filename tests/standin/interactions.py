"""Interactions: what the bot is told of them, how long it may answer, and what the user saw of its answers."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from tests.standin import payloads
from tests.standin.problems import DiscordError, unknown
from tests.standin.rules.messages import LOADING
from tests.standin.state import BOT_NEEDS, Channel, Context, Message, Payload, Permission, User, World

FIRST_ANSWER_SECONDS = 3.0
TOKEN_SECONDS = 15 * 60.0
USER_APP_FOLLOW_UPS = 5
"""How many follow-ups an app may send where only the user installed it."""


@dataclass
class Interaction:
    id: int
    token: str
    type: int
    user: User
    channel: Channel
    owners: dict[str, str]
    data: Payload
    created: float
    source: Message | None = None
    """The message whose button or menu was used."""
    triggered_by: "Interaction | None" = None
    """The interaction that opened the modal which this one submits."""
    option_type: int = 3
    """For autocomplete: the type of the option being typed."""
    forced_ephemeral: bool = False

    answered: int | None = None
    """The type of the first answer, once there is one."""
    original: Message | None = None
    messages: list[Message] = field(default_factory=list)
    updated: list[Message] = field(default_factory=list)
    choices: list[Payload] | None = None
    modal: Payload | None = None
    errors: list[Payload] = field(default_factory=list)

    @property
    def external(self) -> bool:
        """Whether only the user's own install brings the app here."""
        return "0" not in self.owners

    @property
    def acknowledged(self) -> bool:
        return self.answered is not None or bool(self.errors)

    @property
    def seen(self) -> bool:
        """Whether the user has something to look at, more than "is thinking"."""
        shown = any(not message.flags & LOADING for message in self.messages)
        return bool(shown or self.updated or self.modal or self.errors) or self.choices is not None


class Desk:
    """All interactions so far, by the token that answers them."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.by_token: dict[str, Interaction] = {}
        self.by_id: dict[int, Interaction] = {}

    def open(self, kind: int, user: User, channel: Channel, owners: dict[str, str], data: Payload) -> Interaction:
        external = channel.guild_id is not None and "0" not in owners
        may = self.world.permissions(user, channel) & Permission.USE_EXTERNAL_APPS
        interaction = Interaction(
            id=self.world.clock.snowflake(),
            token=secrets.token_urlsafe(80),
            type=kind,
            user=user,
            channel=channel,
            owners=owners,
            data=data,
            created=self.world.clock.now(),
            forced_ephemeral=external and not may,
        )
        self.by_token[interaction.token] = interaction
        self.by_id[interaction.id] = interaction
        return interaction

    def for_callback(self, interaction_id: str, token: str) -> Interaction:
        """The interaction a first answer is for: 10062 where it is unknown or too late, 40060 where it has one."""
        interaction = self.by_token.get(token)
        if interaction is None or str(interaction.id) != interaction_id:
            raise unknown("interaction", 10062)
        if interaction.answered is not None:
            raise DiscordError(400, 40060, "Interaction has already been acknowledged.")
        if self.world.clock.now() - interaction.created > FIRST_ANSWER_SECONDS:
            raise unknown("interaction", 10062)
        return interaction

    def for_webhook(self, webhook_id: str, token: str) -> Interaction:
        """The interaction that a follow-up belongs to; it must have been answered, and the token lasts 15 minutes."""
        interaction = self.by_token.get(token)
        if interaction is None or webhook_id != str(self.world.application_id) or interaction.answered is None:
            raise unknown("Webhook", 10015)
        if self.world.clock.now() - interaction.created > TOKEN_SECONDS:
            raise DiscordError(401, 50027, "Invalid Webhook Token")
        return interaction


def metadata(interaction: Interaction) -> Payload:
    """interaction_metadata of a message that answers this interaction."""
    found: Payload = {
        "id": str(interaction.id),
        "type": interaction.type,
        "user": payloads.user(interaction.user),
        "authorizing_integration_owners": interaction.owners,
    }
    if interaction.type == 2 and "target_id" in interaction.data:
        if interaction.data["type"] == 3:
            found["target_message_id"] = interaction.data["target_id"]
        else:
            found["target_user"] = interaction.data["resolved"]["users"][interaction.data["target_id"]]
    if interaction.type == 3 and interaction.source is not None:
        found["interacted_message_id"] = str(interaction.source.id)
    if interaction.triggered_by is not None:
        found["triggering_interaction_metadata"] = metadata(interaction.triggered_by)
    return found


def payload(world: World, interaction: Interaction) -> Payload:
    """The interaction as INTERACTION_CREATE has it."""
    channel, user = interaction.channel, interaction.user
    context = world.context(channel)
    found: dict[str, Any] = {
        "id": str(interaction.id),
        "application_id": str(world.application_id),
        "type": interaction.type,
        "token": interaction.token,
        "version": 1,
        "data": interaction.data,
        "channel": payloads.channel(world, channel, seen_by=user),
        "channel_id": str(channel.id),
        "app_permissions": str(int(_app_permissions(world, interaction))),
        "locale": user.locale,
        "entitlements": [],
        "entitlement_sku_ids": [],
        "authorizing_integration_owners": interaction.owners,
        "context": int(context),
        "attachment_size_limit": 10 * 1024 * 1024,
    }
    if context is Context.GUILD:
        assert channel.guild_id is not None
        guild = world.guilds[channel.guild_id]
        found["guild"] = {"id": str(guild.id), "locale": "en-US", "features": []}
        found["guild_id"] = str(guild.id)
        found["guild_locale"] = "en-US"
        found["member"] = payloads.member(world, guild, user, channel)
    else:
        found["user"] = payloads.user(user)
    if interaction.source is not None:
        found["message"] = payloads.message(world, interaction.source)
    return found


def _app_permissions(world: World, interaction: Interaction) -> int:
    """What the app may do there: the bot's permissions, or what the user lends an app that isn't in the guild."""
    channel = interaction.channel
    if channel.guild_id is not None and interaction.external:
        return world.permissions(interaction.user, channel) & BOT_NEEDS
    return world.permissions(world.bot, channel)


def view(world: World, interaction: Interaction) -> Payload:
    """What the user saw, for the test."""
    return {
        "interaction_id": str(interaction.id),
        "user": interaction.user.name,
        "answered": interaction.answered,
        "messages": [shown(world, message) for message in interaction.messages],
        "updated": [shown(world, message) for message in interaction.updated],
        "choices": interaction.choices,
        "modal": interaction.modal,
        "errors": interaction.errors,
    }


def shown(world: World, message: Message) -> Payload:
    """A message as Discord writes it, beside what only the stand-in knows of it."""
    extra = {"channel_name": world.channels[message.channel_id].name, "version": message.version}
    only = world.users[message.ephemeral_for].name if message.ephemeral_for else None
    return {"message": payloads.message(world, message), "only_for": only, "deleted": message.deleted, **extra}
