"""The command line, run as people run it: a process of its own, with its own folder for data."""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.asking import VERBS, Verb
from bot.cli import cli
from tests.worlds import GREY_POINT, LANTERN_ISLES, SMALLEST, write

SETTINGS = ("LOREDEX_TOKEN", "LOREDEX_WORLD", "LOREDEX_DATA", "COLUMNS", "FORCE_COLOR", "PYTHONIOENCODING")


@dataclass(frozen=True)
class Place:
    """A folder in which commands are run, and the world that the environment sets."""

    folder: Path
    world: Path | None

    def run(self, *arguments: str, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if name not in SETTINGS}
        environment["LOREDEX_DATA"] = str(self.folder / "data")
        if self.world:
            environment["LOREDEX_WORLD"] = str(self.world)
        return subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            cwd=self.folder,
            env=environment | settings | {"PYTHONPATH": os.pathsep.join(sys.path)},
            input=typed,
            capture_output=True,
            encoding=settings.get("PYTHONIOENCODING", "utf-8"),
            check=False,
        )


@pytest.fixture(scope="module")
def isles(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("isles")
    return Place(folder, write(folder / "world", LANTERN_ISLES))


# --- questions ---


def test_names_of_several_words_need_no_quotes_and_a_near_one_says_so(isles: Place) -> None:
    ran = isles.run("who", "Ada", "Brigtwater")
    assert ran.returncode == 0
    assert "“Ada Brigtwater” is not in the lore as spelt; this is Ada Brightwater." in ran.stdout
    assert "\x1b" not in ran.stdout
    assert {len(line) for line in ran.stdout.splitlines()} == {100}


def test_what_is_missing_is_an_answer(isles: Place) -> None:
    ran = isles.run("who", "qqqq")
    assert ran.returncode == 0
    assert "is not in the lore" in ran.stdout


def test_a_period_is_given_by_place_or_by_name(isles: Place) -> None:
    by_place = isles.run("timeline", "820", "840", "emile", "--json")
    by_name = isles.run("timeline", "--about", "emile", "--from", "820", "--to", "840", "--json")
    assert by_place.stdout == by_name.stdout
    assert [event["id"] for event in json.loads(by_place.stdout)["events"]] == ["emile-leaves"]


def test_too_many_words_are_refused_with_a_way_out(isles: Place) -> None:
    ran = isles.run("timeline", "May", "812", "June", "833")
    assert ran.returncode == 1
    assert "Put several words in quotes" in ran.stderr


def test_an_impossible_date_is_one_sentence(isles: Place) -> None:
    ran = isles.run("when", "29", "February", "1925")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "29 February 1925" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_an_error_is_json_where_json_was_asked_for(isles: Place) -> None:
    ran = isles.run("when", "29 February 1925", "--json")
    found = json.loads(ran.stdout)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert (found["question"], found["kind"]) == ("when 29 February 1925", "error")
    assert "29 February 1925" in found["text"]


def test_an_encoding_without_the_characters_gets_the_nearest_it_has(isles: Place) -> None:
    ran = isles.run("who", "emile", "roux", PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
    assert "Emile Roux" in ran.stdout
    told = isles.run("who", "emile", "roux", "--json", PYTHONIOENCODING="ascii")
    assert json.loads(told.stdout)["entities"][0]["name"] == "Émile Roux"


def test_a_reader_that_stops_early_is_no_fault(isles: Place) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    environment = {"LOREDEX_DATA": str(isles.folder / "data"), "LOREDEX_WORLD": str(isles.world)}
    with os.fdopen(writer, "wb") as closed:
        ran = subprocess.run(
            [sys.executable, "-m", "bot", "timeline"],
            env=os.environ | environment,
            stdout=closed,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.stderr == b""


def test_a_quiz_that_nobody_can_answer_tells_the_answer_after_its_card(isles: Place) -> None:
    ran = isles.run("quiz")
    assert ran.returncode == 0
    *card, answer = ran.stdout.splitlines()
    assert "____" in ran.stdout
    assert "Answer" not in "".join(card)
    letter = answer.removeprefix("Answer: ").partition(" (")[0]
    assert any(line.startswith(f"│ {letter} ") for line in card)


def test_an_entry_drawn_by_lot_says_so(isles: Place) -> None:
    assert "Drawn at random." in isles.run("random").stdout


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_every_question_is_a_subcommand_with_its_options(verb: Verb) -> None:
    params = {param.name for param in cli.commands[verb.name].params} - {"as_json", "words"}
    assert params == {option.name for option in verb.options}


# --- imports ---


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--help"], ["discord", "pydantic", "prompt_toolkit", "rich", "sqlite3"]),
        (["who", "ada"], ["discord", "pydantic", "prompt_toolkit", "sqlite_utils"]),
    ],
    ids=["help", "who"],
)
def test_what_a_command_does_not_need_is_not_imported(isles: Place, arguments: list[str], unwanted: list[str]) -> None:
    isles.run("build")
    ran = isles.run(*arguments, PYTHONPROFILEIMPORTTIME="1")
    assert ran.returncode == 0
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in ran.stderr.splitlines()}
    assert "click" in imported
    assert not imported & set(unwanted)


# --- settings ---


def test_settings_come_from_a_file_env_and_the_environment_wins(tmp_path: Path) -> None:
    inner, outer = write(tmp_path / "inner", SMALLEST), write(tmp_path / "outer", LANTERN_ISLES)
    (tmp_path / ".env").write_text(f"LOREDEX_WORLD={inner}\n", encoding="utf-8")
    assert "My world" in Place(tmp_path, None).run("about").stdout
    assert "The Lantern Isles" in Place(tmp_path, outer).run("about").stdout


def test_options_win_over_settings(isles: Place, tmp_path: Path) -> None:
    world = write(tmp_path / "world", SMALLEST)
    ran = isles.run("--world", str(world), "--data", str(tmp_path / "elsewhere"), "who", "ada")
    assert "She keeps the light." in ran.stdout
    assert len(list((tmp_path / "elsewhere").glob("lore-world-*.db"))) == 1


def test_the_bot_without_a_token_says_where_to_put_it(isles: Place) -> None:
    ran = isles.run("run")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "LOREDEX_TOKEN" in ran.stderr
    assert ".env" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


# --- worlds ---


def test_check_sums_up_a_sound_world(isles: Place) -> None:
    ran = isles.run("check")
    assert ran.returncode == 0
    assert "The Lantern Isles: no problem." in ran.stdout
    assert "person        4" in ran.stdout
    assert "unknown  2" in ran.stdout
    assert "The Chronicle of the Isles" in ran.stdout
    assert " % (" in ran.stdout


def test_check_counts_what_is_hidden(tmp_path: Path) -> None:
    world = write(tmp_path / "world", GREY_POINT)
    _, spoilers = Place(tmp_path, world).run("check", str(world)).stdout.split("Spoilers, with what would tell them\n")
    told = dict(re.split(r"  +", line.strip()) for line in spoilers.split("\n\n")[0].splitlines())
    assert told == {
        "entries": "3",
        "facts of others": "3",
        "paragraphs of others": "2",
        "quotes": "5",
        "sentences and bullets": "4",
    }


def test_check_names_what_each_mark_hid_by_spreading(tmp_path: Path) -> None:
    house = "---\ntype: place\nname: Corvin Umbrel's House\n---\nBig.\n"
    world = write(tmp_path / "world", {**GREY_POINT, "places/house.md": house})
    title = "Hidden besides what is marked, by whose words or name it tells\n"
    _, reaching = Place(tmp_path, world).run("check", str(world)).stdout.split(title)
    assert reaching.splitlines()[0] == "  Corvin Umbrel  1 entry, 1 fact, 1 paragraph, 1 sentence"


def test_check_counts_no_spoilers_where_there_are_none(isles: Place) -> None:
    assert "Spoilers" not in isles.run("check").stdout


def test_check_lists_every_problem_with_its_file_and_line(tmp_path: Path) -> None:
    broken = {
        **SMALLEST,
        "people/ben.md": "---\ntype: person\nname: Ben\n---\nKnows [[Nobody]].\n",
        "timeline/all.md": "## Something {#something}\n\n- date: 29 February 1925\n\nIt was.\n",
    }
    world = write(tmp_path / "world", broken)
    ran = Place(tmp_path, world).run("check", str(world))
    assert ran.returncode == 1
    lines = ran.stdout.splitlines()
    assert lines[0].startswith(f"{world.as_posix()}/people/ben.md:5: ")
    assert lines[1].startswith(f"{world.as_posix()}/timeline/all.md:3: ")
    assert lines[2] == "My world: 2 problems."


def test_a_world_with_problems_answers_nothing_and_lists_them(tmp_path: Path) -> None:
    world = write(tmp_path / "world", {**SMALLEST, "people/ben.md": "---\ntype: person\nname: Ben\n---\n[[Nobody]]\n"})
    ran = Place(tmp_path, world).run("who", "ada")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "people/ben.md:5" in ran.stderr


def test_build_says_where_the_store_lies(isles: Place, tmp_path: Path) -> None:
    world = write(tmp_path / "small", SMALLEST)
    ran = isles.run("build", str(world))
    assert ran.returncode == 0
    assert Path(ran.stdout.strip()).is_file()


# --- lines that come from no terminal ---


def test_lines_from_no_terminal_are_answered_one_by_one(isles: Place) -> None:
    ran = isles.run(typed="/who ada brightwater\n/whoo x\n29 February 1925\n820\n/quit\n/about\n")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Taught by Old Toll" in ran.stdout
    assert "There is no command /whoo. Did you mean /who?" in ran.stdout
    assert "29 February 1925" in ran.stdout
    assert "The Guild of Wicks is founded" in ran.stdout
    assert "a world of lore" not in ran.stdout
