"""A small real bot on unmodified discord.py, which the stand-in's own tests talk to."""

import asyncio
import io
import re
from typing import Any, Self

import discord
from discord import app_commands, ui

Interaction = discord.Interaction["SampleBot"]
PEOPLE = ("Klement Gottwald", "Adolf Hitler", "Alexander Kerensky")
_ANYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
_ANY_INSTALL = app_commands.AppInstallationType(guild=True, user=True)


class SampleBot(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True), allowed_mentions=discord.AllowedMentions.none())
        self.tree = app_commands.CommandTree(self)
        self.entered = asyncio.Event()
        self.go_on = asyncio.Event()
        self.failures: list[BaseException] = []
        self.seen: list[Interaction] = []
        command: app_commands.Command[Any, ..., Any] | app_commands.Group
        for command in (who, card, slow, twice, ask, note, both, here, tomorrow, picture, numbers, manage):
            command.allowed_contexts = command.allowed_contexts or _ANYWHERE
            command.allowed_installs = command.allowed_installs or _ANY_INSTALL
            self.tree.add_command(command)
        self.tree.add_command(app_commands.ContextMenu(name="Look up", callback=look_up))
        self.tree.add_command(app_commands.ContextMenu(name="Who is this", callback=who_is_this))
        self.tree.error(self.failed)
        self.add_dynamic_items(Entry)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def failed(self, interaction: Interaction, error: app_commands.AppCommandError) -> None:
        self.failures.append(error.__cause__ or error)


class Entry(ui.DynamicItem[ui.Button[Any]], template=r"entry:(?P<name>[a-z]+)"):
    """A button whose meaning is in its custom id, so that it works after a restart."""

    def __init__(self, name: str) -> None:
        super().__init__(ui.Button(label=name.title(), custom_id=f"entry:{name}"))
        self.name = name

    @classmethod
    async def from_custom_id(cls, interaction: Any, item: Any, match: re.Match[str]) -> Self:
        return cls(match["name"])

    async def callback(self, interaction: Any) -> None:
        await interaction.response.send_message(view=Card(self.name), ephemeral=True)


class Chooser(ui.ActionRow["Card"]):
    @ui.select(placeholder="Which one?", options=[discord.SelectOption(label=name, value=name[:3]) for name in PEOPLE])
    async def choose(self, interaction: Interaction, select: ui.Select["Card"]) -> None:
        await interaction.response.edit_message(view=Card(f"chose {select.values[0]}"))


class Card(ui.LayoutView):
    def __init__(self, text: str) -> None:
        super().__init__(timeout=None)
        link: ui.Button[Any] = ui.Button(label="Source", url="https://example.org/wiki")
        box: ui.Container[Any] = ui.Container(
            ui.Section(ui.TextDisplay(f"# {text}"), accessory=link),
            ui.Separator(),
            ui.TextDisplay("the second text"),
            accent_colour=0x123456,
        )
        row: ui.ActionRow[Any] = ui.ActionRow(Entry("gottwald"), ui.Button(emoji="📖", custom_id="book", disabled=True))
        self.add_item(box)
        self.add_item(row)
        self.add_item(Chooser())


@app_commands.command()
@app_commands.describe(name="A person", private="Only for you")
async def who(interaction: Interaction, name: app_commands.Range[str, 1, 50], private: bool = False) -> None:
    """Tell who somebody is."""
    interaction.client.seen.append(interaction)
    await interaction.response.send_message(f"You asked for {name} <@{interaction.user.id}>", ephemeral=private)


@who.autocomplete("name")
async def suggest(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=p, value=p) for p in PEOPLE if current.lower() in p.lower()]


@app_commands.command(name="card")
async def card(interaction: Interaction, text: str = "a card") -> None:
    """Show a card."""
    interaction.client.seen.append(interaction)
    await interaction.response.send_message(view=Card(text))


@app_commands.command()
async def slow(interaction: Interaction) -> None:
    """Answer only when the test says so."""
    interaction.client.entered.set()
    await interaction.client.go_on.wait()
    await interaction.response.send_message("at last")


@app_commands.command()
async def twice(interaction: Interaction) -> None:
    """Answer twice, which Discord refuses."""
    await interaction.response.send_message("first")
    interaction.response._response_type = None  # make discord.py believe that it hasn't answered yet
    await interaction.response.send_message("second")


class Question(ui.Modal, title="A question"):
    subject: ui.TextInput["Question"] = ui.TextInput(label="Subject", custom_id="subject")

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message(f"about {self.subject.value}")


@app_commands.command()
async def ask(interaction: Interaction) -> None:
    """Open a modal."""
    await interaction.response.send_modal(Question())


@app_commands.command()
async def note(interaction: Interaction, text: str) -> None:
    """Send a direct message."""
    await interaction.user.send(text)
    await interaction.response.send_message("sent", ephemeral=True)


@app_commands.command()
async def both(interaction: Interaction) -> None:
    """Think, answer, follow up, edit the answer."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    await interaction.followup.send("the answer")
    await interaction.followup.send("a follow-up", ephemeral=True)
    await interaction.edit_original_response(content="the better answer")


@app_commands.command()
async def here(interaction: Interaction) -> None:
    """Post in this channel, edit it, read it again and delete it."""
    channel = interaction.channel
    assert isinstance(channel, discord.TextChannel)
    first = await channel.send("a post", nonce="loredex-1")
    await first.edit(content="a better post")
    await (await first.reply("a reply")).delete()
    told = [message.content async for message in channel.history(limit=1)]
    again = await channel.fetch_message(first.id)
    await interaction.response.send_message(f"{told[0]} = {again.content}", delete_after=None)


@app_commands.command()
@app_commands.guild_only()
@app_commands.allowed_installs(guilds=True, users=False)
async def tomorrow(interaction: Interaction) -> None:
    """For guilds only."""
    await interaction.response.send_message("tomorrow")


@app_commands.command()
async def picture(interaction: Interaction) -> None:
    """Send a file."""
    file = discord.File(io.BytesIO(b"not really a picture"), "map.png")
    embed = discord.Embed(title="A map", description="of the world").set_image(url="attachment://map.png")
    embed.add_field(name="Scale", value="1:1").set_footer(text="the end")
    await interaction.response.send_message("look", file=file, embed=embed)


@app_commands.command()
@app_commands.choices(colour=[app_commands.Choice(name="Red", value="r"), app_commands.Choice(name="Blue", value="b")])
async def numbers(
    interaction: Interaction,
    count: app_commands.Range[int, 1, 10],
    colour: app_commands.Choice[str],
    place: discord.TextChannel | None = None,
    person: discord.User | None = None,
) -> None:
    """Options of other types."""
    await interaction.response.send_message(f"{count} {colour.value} {place} {person}")


manage = app_commands.Group(
    name="manage",
    description="For moderators",
    default_permissions=discord.Permissions(manage_guild=True),
    allowed_contexts=app_commands.AppCommandContext(guild=True),
)


@manage.command(name="setup")
async def manage_setup(interaction: Interaction, hour: int) -> None:
    """Choose an hour."""
    await interaction.response.send_message(f"at {hour}", ephemeral=True)


async def look_up(interaction: Interaction, message: discord.Message) -> None:
    await interaction.response.send_message(f"that says: {message.content}", ephemeral=True)


async def who_is_this(interaction: Interaction, user: discord.User) -> None:
    await interaction.response.send_message(f"that is {user.name}")
