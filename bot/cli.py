"""The command line: every question as a subcommand, and what keeps a world in order."""

import datetime
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.asking import VERBS, Verb
from bot.clean import clean
from lore.errors import LoreError
from lore.model import Question

if TYPE_CHECKING:
    from bot.card import Card
    from bot.json_answers import Json
    from lore.questions import Lore

TOKEN = "LOREDEX_TOKEN"
_GO_ONLINE = f"Put a token into .env as {TOKEN} to answer on Discord; see README."
_IS_ONLINE = "`loredex run` answers on Discord."


@dataclass(frozen=True, slots=True)
class Folders:
    """The world that is asked, and where what is made of it lies."""

    world: Path
    data: Path

    @property
    def store(self) -> Path:
        from lore.folder import DEFAULT_WORLD
        from lore.store import path_of

        return path_of(self.data, self.world, DEFAULT_WORLD)

    def open(self) -> "Lore":
        """The lore, its store made anew if the world's files changed."""
        from lore.questions import Lore
        from lore.store import ensure

        ensure(self.world, self.store)
        return Lore.open(self.store)


class _Commands(click.Group):
    """Lists its commands as they were added: first the questions."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--world", envvar="LOREDEX_WORLD", metavar="PATH", help="The folder of a world of your own (LOREDEX_WORLD)."
)
@click.option("--data", envvar="LOREDEX_DATA", metavar="PATH", help="Where databases are kept (LOREDEX_DATA).")
@click.version_option(package_name="loredex", prog_name="loredex")
@click.pass_context
def cli(context: click.Context, world: str | None, data: str | None) -> int:
    """Ask a world's lore: here, or on Discord.

    Without a command, the bot runs if it has a token; else a console opens.
    """
    context.obj = folders = Folders(_world(world), _data(data))
    if context.invoked_subcommand:
        return 0
    return _run(folders) if os.environ.get(TOKEN) else _converse(folders)


def _command(verb: Verb) -> click.Command:
    """A question as a subcommand: words for one option; for several, words or options by name."""
    params: list[click.Parameter] = []
    if len(verb.options) == 1:
        (option,) = verb.options
        params.append(click.Argument([option.name], nargs=-1, required=option.required, metavar=verb.usage + "..."))
    elif verb.options:
        params.append(click.Argument(["words"], nargs=-1, metavar=verb.usage))
        params += [click.Option([f"--{option.name}"], metavar="TEXT", help=option.help) for option in verb.options]
    params.append(click.Option(["--json", "as_json"], is_flag=True, help="Print the answer as JSON."))
    return click.Command(verb.name, params=params, callback=_asker(verb), help=verb.help)


def _asker(verb: Verb) -> Callable[..., int]:
    def ask(as_json: bool, words: tuple[str, ...] = (), **options: str | tuple[str, ...] | None) -> int:
        named = {}
        for name, value in options.items():
            if isinstance(value, tuple):
                words = value
            elif value is not None:
                named[name] = value
        folders: Folders = click.get_current_context().obj
        if as_json:
            asked = " ".join((verb.name, *words, *named.values()))
            return _print_json(asked, lambda: _answer_as_json(folders, verb.question(words, named)))
        return _show(folders, verb.question(words, named))

    return ask


for _verb in VERBS:
    cli.add_command(_command(_verb))


@cli.command()
@click.pass_obj
def console(folders: Folders) -> int:
    """Open the console, which takes the same questions: /who, /when ..."""
    return _converse(folders)


@cli.command()
@click.pass_obj
def run(folders: Folders) -> int:
    """Run the bot on Discord."""
    return _run(folders)


@cli.command("help")
@click.pass_context
def help_(context: click.Context) -> None:
    """Show this message; `loredex who --help` tells of one command."""
    assert context.parent is not None, "every command here has the group above it"
    click.echo(context.parent.get_help())


@cli.command()
@click.argument("path", required=False)
@click.pass_obj
def check(folders: Folders, path: str | None) -> int:
    """Read a world, list every problem with file and line, and sum it up."""
    from bot.checking import check as check_world

    return check_world(Path(path) if path else folders.world)


@cli.command()
@click.argument("path", required=False)
@click.pass_obj
def build(folders: Folders, path: str | None) -> int:
    """Make a world's database anew, and say where it lies."""
    from lore.content import load
    from lore.store import build as build_store

    folders = Folders(Path(path), folders.data) if path else folders
    build_store(load(folders.world), folders.store)
    click.echo(folders.store)
    return 0


@cli.group(cls=_Commands, invoke_without_command=True)
@click.pass_context
def daily(context: click.Context) -> None:
    """Show what the daily posts bring, and how they stand."""
    if not context.invoked_subcommand:
        click.echo(context.get_help())


@daily.command()
@click.option("--date", metavar="DAY", help="A day, such as 23 January 2027 or 2027-01-23; today if you leave it out.")
@click.option("--schedule", metavar="ID", help="A schedule, by its number in `loredex daily status`, with its history.")
@click.option("--style", metavar="STYLE", help="Without a schedule: auto, every day or exact days only.")
@click.option("--leap-day", metavar="DAY", help="Without a schedule: 28 February, 1 March or not at all.")
@click.option("--json", "as_json", is_flag=True, help="Print the preview as JSON.")
@click.pass_obj
def preview(folders: Folders, /, as_json: bool, **typed: str | None) -> int:
    """Show what would be posted on a day, and why that."""
    from bot import daily_preview, terminal

    asked = daily_preview.Asked(**{option: words for option, words in typed.items() if words})

    def made() -> daily_preview.Preview:
        return daily_preview.preview(folders.open(), folders.data, asked, _now())

    if as_json:
        return _print_json(str(asked), lambda: daily_preview.as_json(made()))
    daily_preview.show(made(), terminal.screen())
    return 0


@daily.command()
@click.option("--json", "as_json", is_flag=True, help="Print the status as JSON.")
@click.pass_obj
def status(folders: Folders, as_json: bool) -> int:
    """List all schedules, with the next post and the last ones."""
    from bot import daily_status, terminal

    now = _now()

    def made() -> list[daily_status.Standing]:
        return daily_status.status(folders.open(), folders.data, now)

    if as_json:
        return _print_json("daily status", lambda: daily_status.as_json(made(), now))
    daily_status.show(made(), now, terminal.screen())
    return 0


def _show(folders: Folders, question: Question) -> int:
    from bot import cards, terminal

    lore = folders.open()
    card = cards.of(lore.ask(question), lore.library.world)
    if card.guesses:
        return _quiz(card, lore)
    terminal.show(card, terminal.screen())
    return 0


def _quiz(card: "Card", lore: "Lore") -> int:
    """Ask in a terminal; anywhere else, the answer follows the card."""
    from bot import guessing, terminal
    from bot.card import concealed

    screen = terminal.screen()
    if sys.stdin.isatty() and sys.stdout.isatty():
        guessing.play(card, lore, screen)
    else:
        terminal.show(concealed(card), screen)
        guessing.tell(card, screen)
    return 0


def _answer_as_json(folders: Folders, question: Question) -> "Json":
    from bot import cards, json_answers

    lore = folders.open()
    answer = lore.ask(question)
    world = lore.library.world
    return json_answers.as_json(answer, cards.of(answer, world), world)


def _print_json(asked: str, tell: "Callable[[], Json]") -> int:
    """Print what is told, or the error that says why nothing is."""
    from bot import json_answers

    try:
        told, status = tell(), 0
    except LoreError as error:
        told, status = json_answers.error(clean(asked), clean(str(error))), 1
    unicode = sys.stdout.encoding.lower().replace("-", "") == "utf8"
    click.echo(json.dumps(told, indent=2, ensure_ascii=not unicode))
    return status


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def _converse(folders: Folders) -> int:
    """Open the console; lines that don't come from a terminal are read to their end and answered."""
    import logging

    from bot.conversation import Conversation
    from bot.terminal import screen

    conversation = Conversation(folders.open(), screen())
    logging.basicConfig(handlers=[logging.FileHandler(folders.data / "console.log", encoding="utf-8", delay=True)])
    if sys.stdin.isatty() and sys.stdout.isatty():
        from bot.console import converse

        converse(conversation, folders.data, _IS_ONLINE if os.environ.get(TOKEN) else _GO_ONLINE)
        return 0
    for line in sys.stdin:
        if not conversation.hear(line):
            break
    return 0


def _run(folders: Folders) -> int:
    from bot.running import run as run_bot

    return run_bot(folders.world, folders.data)


def _world(path: str | None) -> Path:
    if path:
        return Path(path).expanduser()
    from lore.folder import DEFAULT_WORLD

    return DEFAULT_WORLD


def _data(path: str | None) -> Path:
    if path:
        return Path(path).expanduser()
    from platformdirs import user_data_dir

    return Path(user_data_dir("loredex"))
