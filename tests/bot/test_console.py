"""The console in a real pseudo-terminal, read from the screen that a person would see; and what its lines mean."""

import io
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pyte
import pytest
from rich.console import Console

from bot.asking import BY_NAME
from bot.completing import complete
from bot.conversation import Conversation
from lore.questions import Lore
from tests.lores import opened
from tests.worlds import LANTERN_ISLES, write

LINES, COLUMNS = 40, 90
PATIENCE = 30
UP, DOWN, ENTER, CONTROL_C, CONTROL_D = "\x1b[A", "\x1b[B", "\r", "\x03", "\x04"
GO_ONLINE = "Put a token into .env as LOREDEX_TOKEN to answer on Discord; see README."


class _AnsweringScreen(pyte.Screen):
    """A screen that answers what a program asks of its terminal, such as where the cursor is."""

    def __init__(self, answer: Callable[[str], None]) -> None:
        super().__init__(COLUMNS, LINES)
        self._answer = answer

    def write_process_input(self, data: str) -> None:
        self._answer(data)


class Terminal:
    """A terminal in which the console runs, with a keyboard and a screen."""

    def __init__(self, world: Path, data: Path, *arguments: str) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("LOREDEX_")}
        environment |= {"TERM": "xterm-256color", "LOREDEX_WORLD": str(world), "LOREDEX_DATA": str(data)}
        self._process = pexpect.spawn(
            sys.executable,
            ["-m", "bot", *arguments],
            cwd=str(data.parent),
            env=environment | {"PYTHONPATH": os.pathsep.join(sys.path)},
            dimensions=(LINES, COLUMNS),
            timeout=PATIENCE,
            encoding="utf-8",
        )
        self._screen = _AnsweringScreen(self.type)
        self._stream = pyte.Stream(self._screen)

    def type(self, *keys: str) -> None:
        self._process.send("".join(keys))

    def sees(self, *texts: str) -> str:
        """Wait until all of these stand on the screen, and return the whole of it."""
        while not all(text in self._shown for text in texts):
            try:
                self._stream.feed(self._process.read_nonblocking(4096, PATIENCE))
            except (pexpect.TIMEOUT, pexpect.EOF):
                pytest.fail(f"{texts} never all stood on the screen:\n{self._shown}")
        return self._shown

    def ends(self) -> int | None:
        """Wait until the program has ended, and return its exit status."""
        self._process.expect(pexpect.EOF)
        self._process.close()
        return self._process.exitstatus

    def close(self) -> None:
        self._process.close(force=True)

    @property
    def _shown(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("isles") / "world", LANTERN_ISLES)


@pytest.fixture(scope="module")
def lore(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(LANTERN_ISLES, tmp_path_factory.mktemp("isles")) as lore:
        yield lore


@pytest.fixture
def terminal(world: Path) -> Iterator[Terminal]:
    opened = Terminal(world, world.parent / "data")
    yield opened
    opened.close()


# --- in a terminal ---


def test_one_is_welcomed_and_told_how_to_go_online(terminal: Terminal) -> None:
    terminal.sees("The Lantern Isles, a world of", "/help", GO_ONLINE)


def test_a_command_is_answered_and_quit_leaves(terminal: Terminal) -> None:
    terminal.sees(GO_ONLINE)
    terminal.type("/who ada brightwater", ENTER)
    terminal.sees("Taught by Old Toll", "See also")
    terminal.type("/quit", ENTER)
    assert terminal.ends() == 0


def test_a_wrong_command_and_a_wrong_date_are_sentences_and_end_nothing(terminal: Terminal) -> None:
    terminal.sees(GO_ONLINE)
    terminal.type("/whoo ada", ENTER)
    terminal.sees("There is no command /whoo. Did you mean /who?")
    terminal.type("29 February 1925", ENTER)
    terminal.sees("29 February 1925", "1925", "no")
    terminal.type("/who Ada Brigtwater", ENTER)
    terminal.sees("is not in the lore as spelt; this is Ada Brightwater.")


def test_commands_and_then_names_are_offered_while_typing(terminal: Terminal) -> None:
    terminal.sees(GO_ONLINE)
    terminal.type("/cou")
    terminal.sees("Tell what the lore says of a country, region or place.")
    terminal.type("ntry salt")
    terminal.sees("Saltmere")
    terminal.type(DOWN)
    terminal.sees("/country Saltmere")
    terminal.type(ENTER)
    terminal.sees("The harbour of Saltmere was finished by March 815.")


def test_a_number_follows_the_choice_that_has_it(terminal: Terminal) -> None:
    terminal.sees(GO_ONLINE)
    terminal.type("roux", ENTER)
    screen = terminal.sees("Which “roux”?", "1. ", "2. ")
    first = screen.partition("1. ")[2].partition("│")[0].strip()
    terminal.type("1", ENTER)
    terminal.sees(f"│ {first}", "See also")


@pytest.fixture
def riddle(tmp_path: Path) -> Path:
    """A world with one quiz, which asks for Ada; Ben is the other choice."""
    files = {
        "world.md": "---\nname: Shelf\nsource: book\n---\n",
        "sources/book.md": "---\nname: The Book\ntext: book.txt\n---\n",
        "sources/book.txt": "Ada lit one lantern on every boat.",
        "ada.md": "---\ntype: person\nname: Ada\n---\n> Ada lit one lantern on every boat.\n",
        "ben.md": "---\ntype: person\nname: Ben\n---\nHe slept.\n",
    }
    return write(tmp_path / "world", files)


def letter_of(name: str, screen: str) -> str:
    """The letter that a quiz gives a name."""
    found = re.search(rf"│ ([A-D]) {name} *│", screen)
    assert found is not None
    return found[1]


def test_letters_answer_a_quiz_until_one_is_right(riddle: Path, tmp_path: Path) -> None:
    terminal = Terminal(riddle, tmp_path / "data")
    terminal.sees(GO_ONLINE)
    terminal.type("/quiz", ENTER)
    screen = terminal.sees("Who or what is meant?", "____ lit one lantern on every boat.", "Type A or B to answer.")
    assert "Answer" not in screen
    terminal.type(letter_of("Ben", screen).lower(), ENTER)
    terminal.sees("Not this one", f"Type {letter_of('Ada', screen)} to answer.")
    terminal.type(letter_of("Ada", screen), ENTER)
    terminal.sees("Right: Ada", "▌ Ada lit one lantern on every boat.")
    terminal.type("1", ENTER)
    terminal.sees("│ Ada  ")
    terminal.type("/quit", ENTER)
    assert terminal.ends() == 0


def test_a_quiz_in_the_shell_asks_until_one_is_right(riddle: Path, tmp_path: Path) -> None:
    terminal = Terminal(riddle, tmp_path / "data", "quiz")
    screen = terminal.sees("____ lit one lantern on every boat.", "A or B? (Enter tells the answer)")
    terminal.type("x", ENTER)
    terminal.type(letter_of("Ben", screen), ENTER)
    terminal.sees("Not this one", f"{letter_of('Ada', screen)}? (Enter")
    terminal.type(letter_of("Ada", screen).lower(), ENTER)
    assert "Answer" not in terminal.sees("Right: Ada")
    assert terminal.ends() == 0


@pytest.mark.parametrize("key", [ENTER, CONTROL_D])
def test_whoever_gives_a_quiz_up_is_told_the_answer(riddle: Path, tmp_path: Path, key: str) -> None:
    terminal = Terminal(riddle, tmp_path / "data", "quiz")
    screen = terminal.sees("A or B? (Enter tells the answer)")
    terminal.type(key)
    terminal.sees(f"Answer: {letter_of('Ada', screen)}")
    assert terminal.ends() == 0


def test_lines_are_remembered_from_one_visit_to_the_next(world: Path, tmp_path: Path) -> None:
    for keys, seen in (("/who old toll", "Old Toll taught her"), (UP + UP, "/who old toll")):
        terminal = Terminal(world, tmp_path / "data")
        terminal.sees(GO_ONLINE)
        terminal.type(keys)
        terminal.sees("/who old toll")
        terminal.type(ENTER)
        terminal.sees(seen)
        terminal.type("/quit", ENTER)
        assert terminal.ends() == 0


def test_control_c_drops_a_line_and_control_d_leaves(terminal: Terminal) -> None:
    terminal.sees(GO_ONLINE)
    terminal.type("/who nobody", CONTROL_C, "/about", ENTER)
    assert "not in the lore" not in terminal.sees("a world of lore")
    terminal.type(CONTROL_D)
    assert terminal.ends() == 0


# --- what lines mean ---


def said(lore: Lore, *lines: str) -> str:
    """All that is answered to some lines."""
    file = io.StringIO()
    conversation = Conversation(lore, Console(file=file, width=100))
    for line in lines:
        conversation.hear(line)
    return file.getvalue()


@pytest.mark.parametrize(
    ("line", "same"),
    [
        ("Ada Brightwater", "/who Ada Brightwater"),
        ("820", "/when 820"),
        ("before 820", "/when before 820"),
        ("who ada", "/who ada"),
        ("when 820", "/when 820"),
        ("/WHO ada", "/who ada"),
        ("/who name: ada", "/who ada"),
        ("  /who   ada  ", "/who ada"),
        ("/timeline from: 820 to: 833", "/timeline 820 833"),
        ("/timeline to: 833 from: 820", "/timeline 820 833"),
        ("/timeline about: old toll", '/timeline about: "old toll"'),
        ('/timeline "May 812" "June 833"', "/timeline from: May 812 to: June 833"),
        ("help", "/help"),
    ],
)
def test_a_line_means_the_same_as_a_command(lore: Lore, line: str, same: str) -> None:
    assert said(lore, line) == said(lore, same) != ""


def test_a_name_wins_over_a_command_and_a_date(tmp_path: Path) -> None:
    names = {"year": "1984", "when": "When We Sailed"}
    files = {f"{key}.md": f"---\ntype: work\nname: {name}\n---\nA book.\n" for key, name in names.items()}
    with opened({"world.md": "---\nname: Shelf\n---\n", **files}, tmp_path) as lore:
        for name in names.values():
            assert said(lore, name.lower()) == said(lore, f"/who {name.lower()}")
            assert name in said(lore, name.lower())


def test_a_letter_is_a_name_like_any_other_where_there_is_no_quiz(lore: Lore) -> None:
    assert "is not in the lore" in said(lore, "b")
    assert "is not in the lore" not in said(lore, "/quiz", "b")
    assert "is not in the lore" in said(lore, "/quiz", "/about", "b")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/who", "Say more: `who NAME`."),
        ("/about this", "`about` takes nothing more."),
        ("/timeline a b c d", "too many words"),
        ("/timeline nonsense", "is not a date"),
        ("/nothing", "There is no command /nothing."),
        ("9" * 6000, "is not in the lore"),
    ],
)
def test_what_cannot_be_asked_is_a_sentence(lore: Lore, line: str, sentence: str) -> None:
    assert sentence in said(lore, line)


def test_help_lists_every_command(lore: Lore) -> None:
    text = said(lore, "/help")
    for verb in BY_NAME.values():
        assert f"/{verb.name} {verb.usage}".rstrip() in text
        assert verb.help in text


def test_a_fault_is_logged_under_a_reference_that_stays_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with opened(LANTERN_ISLES, tmp_path) as broken:
        pass
    text = said(broken, "/who ada brightwater", "/who saltmere")
    first, second = (record.getMessage() for record in caplog.records)
    assert first == second
    assert text.count(first.rpartition(" ")[2]) == 2
    assert "Traceback" not in text


@pytest.mark.parametrize("line", ["/quit", "quit", "/exit", "EXIT"])
def test_goodbyes_end_the_conversation(lore: Lore, line: str) -> None:
    assert not Conversation(lore, Console(file=io.StringIO())).hear(line)


# --- completion ---


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("/wh", ["/who ", "/when "]),
        ("/he", ["/help"]),
        ("/timeline f", ["from: "]),
        ("/timeline 820 a", ["about: "]),
        ("/timeline from: 820 ab", ["about: "]),
        ("/nothing x", []),
        ("/about x", []),
        ("", []),
    ],
)
def test_commands_and_options_are_completed(lore: Lore, typed: str, offered: list[str]) -> None:
    assert [found.text for found in complete(typed, lore)] == offered


@pytest.mark.parametrize(
    ("typed", "first", "replaced"),
    [
        ("/who bright", "Ada Brightwater", 6),
        ("/who name: bright", "Ada Brightwater", 6),
        ("/country salt", "Saltmere", 4),
        ("/timeline from: 820 about: salt", "Saltmere", 4),
        ("/timeline from: June 3", "June 33 AL", 6),
        ("guild of", "Guild of Wicks", 8),
    ],
)
def test_names_and_dates_are_completed(lore: Lore, typed: str, first: str, replaced: int) -> None:
    found = [each for each in complete(typed, lore) if each.text == first]
    assert [each.replaced for each in found] == [replaced]
