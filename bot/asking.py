"""The questions as commands: their names and options, for the command line, the console and Discord alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lore.errors import LoreError
from lore.model import Question


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to say with a question. `help` speaks to the person asking."""

    name: str
    help: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """A question that can be asked, and its options in the order in which they may be given without their names.

    On Discord it is the command of its name, or a `menu` of that name on other people's messages.
    """

    name: str
    help: str
    options: tuple[Option, ...] = ()
    menu: str = ""

    @property
    def usage(self) -> str:
        """The options as a person types them: NAME, [DAY], [FROM] [TO] [ABOUT]."""
        names = [(option.name.upper(), option.required) for option in self.options]
        return " ".join(name if required else f"[{name}]" for name, required in names)

    def question(self, words: Sequence[str], named: Mapping[str, str] | None = None) -> Question:
        """The question asked with some words and options by name. Where there is one option, all words are its.

        LoreError says what is missing, or that there are more words than options.
        """
        given = dict(named or {})
        free = [option.name for option in self.options if option.name not in given]
        values = [" ".join(words)] if len(self.options) == 1 and words else list(words)
        if len(values) > len(free):
            raise LoreError(self._too_many())
        given.update(zip(free, values, strict=False))
        told = {option.name: " ".join(_sound(given.get(option.name, "")).split()) for option in self.options}
        for option in self.options:
            if option.required and not told[option.name]:
                raise LoreError(f"Say more: `{self.name} {self.usage}`. {option.help}")
        return Question(self.name, tuple((name, value) for name, value in told.items() if value))

    def _too_many(self) -> str:
        if not self.options:
            return f"`{self.name}` takes nothing more."
        names = ", ".join(option.name.upper() for option in self.options)
        return (
            f"`{self.name}` takes {names}, each one word; those are too many words."
            ' Put several words in quotes, such as "February 1924".'
        )


VERBS = (
    Verb(
        "who",
        "Tell what the lore says of a person, group or organisation.",
        (Option("name", "A person, group or organisation; any other name is answered too.", required=True),),
    ),
    Verb(
        "country",
        "Tell what the lore says of a country, region or place.",
        (Option("name", "A country, region or place; any other name is answered too.", required=True),),
    ),
    Verb(
        "when",
        "Tell what happened at a date, or when a thing happened.",
        (Option("what", "A date or period (1925, before 1926, the 1920s), a name or an event.", required=True),),
    ),
    Verb(
        "timeline",
        "List events in order: all, between dates, or about one name.",
        (
            Option("from", "The first date, such as 1924 or February 1924."),
            Option("to", "The last date, such as 1926."),
            Option("about", "A name: only events that it takes part in."),
        ),
    ),
    Verb(
        "onthisday",
        "Tell what the lore has for a day of the year, or for today.",
        (Option("day", "A day and month, such as 23 January; today if you leave it out."),),
    ),
    Verb(
        "search",
        "Find the sentences and entries that hold some words.",
        (Option("text", "The words to look for.", required=True),),
    ),
    Verb(
        "ask",
        "Answer a question in plain words, as far as the source does.",
        (Option("question", "A question, such as: who expanded the Cheka?", required=True),),
    ),
    Verb("random", "Show an entry, drawn at random."),
    Verb("quiz", "Guess whose name is left out of a quote."),
    Verb(
        "lookup",
        "Find the names and dates in a text, and tell what they are.",
        (Option("text", "What somebody wrote, such as a message.", required=True),),
        menu="Look up in lore",
    ),
    Verb("about", "Tell which world this is, and where its words come from."),
)
BY_NAME = {verb.name: verb for verb in VERBS}


def told(question: Question) -> str:
    """A question as one would type it: options by name where the verb has several."""
    verb = BY_NAME[question.verb]
    known = {option.name for option in verb.options}  # others say what was drawn
    given = [(name, value) for name, value in question.options if name in known]
    return " ".join((verb.name, *(f"{name}: {value}" if len(known) > 1 else value for name, value in given)))


def _sound(text: str) -> str:
    """Text that any encoding and database takes: bytes that were no characters become question marks."""
    return text.encode("utf-8", "replace").decode().replace("\0", " ")
