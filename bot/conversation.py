"""Lines typed, answered one after another: what the console understands."""

import logging
import re
from difflib import get_close_matches
from shlex import split

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot import cards
from bot.asking import BY_NAME, VERBS, Verb
from bot.card import Card, Choice, concealed
from bot.clean import clean
from bot.faults import reference
from bot.guessing import guessed
from bot.terminal import show
from lore.errors import LoreError
from lore.model import Answer, Found, Question, Timeline
from lore.questions import Lore

HELP, QUIT = "help", "quit"
COMMANDS = (*((verb.name, verb.help) for verb in VERBS), (HELP, "List what can be asked."), (QUIT, "Leave."))
_LEAVING = (QUIT, "exit", "bye")
_logger = logging.getLogger(__name__)


class Conversation:
    """Answers lines with cards on a screen, and remembers the last card's choices by their numbers and letters."""

    def __init__(self, lore: Lore, screen: Console) -> None:
        self.lore = lore
        self._screen = screen
        self._card = Card("")

    def hear(self, line: str) -> bool:
        """Answer a line; False if it said goodbye. Nothing that goes wrong with one line ends the conversation."""
        try:
            return self._understand(" ".join(clean(line).split()))
        except LoreError as error:
            self._say(str(error), "red")
        except Exception as error:
            fault = reference(error)
            _logger.exception("Reference %s", fault)
            self._say(
                f"That went wrong, and not through you. console.log in the data folder tells more under {fault}.", "red"
            )
        return True

    def welcome(self) -> None:
        """One line about where one is."""
        events, entries = 0, 0
        for label, count in self.lore.about().counts:
            events, entries = (count, entries) if label == "event" else (events, entries + count)
        name = clean(self.lore.library.world.name)
        self._screen.print(
            Text.assemble(
                (name, "bold"), f", a world of {entries} entries and {events} events. Type a name or a date, or /help."
            )
        )

    def _understand(self, line: str) -> bool:
        if not line:
            return True
        word = line.removeprefix("/").casefold()
        if word in _LEAVING:
            return False
        if word in (HELP, "?"):
            self._help()
        elif line.startswith("/"):
            self._answer(self.lore.ask(_command(line[1:])))
        elif chosen := guessed(line, self._card) or _numbered(line, self._card):
            self._answer(self.lore.ask(chosen.question))
        else:
            self._answer(self._bare(line))
        return True

    def _bare(self, line: str) -> Answer:
        """The answer to a line without a command: a whole name wins, then a command without its slash, then a date."""
        named = self.lore.who(line)
        if isinstance(named, Found) and not named.match.near:
            return named
        verb, _, rest = line.partition(" ")
        if verb.casefold() in BY_NAME:
            return self.lore.ask(_question(BY_NAME[verb.casefold()], rest))
        dated = self.lore.when(line)
        return dated if isinstance(dated, Timeline) else named

    def _answer(self, answer: Answer) -> None:
        self._card = cards.of(answer, self.lore.library.world)
        show(concealed(self._card), self._screen, numbered=True)

    def _help(self) -> None:
        table = Table.grid(padding=(0, 2, 0, 0))
        for name, says in COMMANDS:
            usage = BY_NAME[name].usage if name in BY_NAME else ""
            table.add_row(Text.assemble((f"/{name}", "bold cyan"), f" {usage}"), says)
        self._screen.print(table)
        self._say(
            "Without a command, a line is a name or a date: gottwald, 1926, before the end of 1924."
            " A number follows the choice that has it in the last answer; a letter answers a quiz."
        )
        self._say('Options go in order, or by name: /timeline 1924 1926, /timeline from: May 1924 about: "Germany".')

    def _say(self, sentence: str, style: str = "") -> None:
        self._screen.print(Text(clean(sentence), style))


def options_by_name(verb: Verb, text: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands before the first `name:` in a text, and each such name with what follows it."""
    names = "|".join(option.name for option in verb.options)
    if not names:
        return text, []
    before, *rest = re.split(rf"(?:^|(?<=\s))({names}):\s*", text, flags=re.IGNORECASE)
    return before, [(name.lower(), value) for name, value in zip(rest[::2], rest[1::2], strict=True)]


def _numbered(line: str, card: Card) -> Choice | None:
    """The choice of a card whose number was typed."""
    choices = (*card.menu, *card.buttons)
    chosen = int(line) if line.isdecimal() and len(line) < 3 else 0
    return choices[chosen - 1] if 0 < chosen <= len(choices) else None


def _command(text: str) -> Question:
    name, _, rest = text.partition(" ")
    verb = BY_NAME.get(name.casefold())
    if verb is None:
        near = get_close_matches(name.casefold(), (known for known, _ in COMMANDS), n=1)
        hint = f"Did you mean /{near[0]}? " if near else ""
        raise LoreError(f"There is no command /{name}. {hint}/help lists them all.")
    return _question(verb, rest)


def _question(verb: Verb, text: str) -> Question:
    """The question that a verb and the rest of its line ask."""
    before, named = options_by_name(verb, text)
    return verb.question(_words(verb, before), {name: _unquoted(value) for name, value in named})


def _words(verb: Verb, text: str) -> list[str]:
    """One text for one option, quotes and all; for several, words, of which quotes hold some together."""
    if len(verb.options) <= 1:
        return text.split()
    try:
        return split(text)
    except ValueError:  # a quote without its other end, or an apostrophe
        return text.split()


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
