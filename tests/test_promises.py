"""What the project promises about itself: who imports whom, and what its public texts name."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click

from bot.cli import cli
from bot.settings import Settings
from lore import content, schema
from tests.pictures.__main__ import PICTURES
from tests.worlds import write

ROOT = Path(__file__).parent.parent
TERMINAL_SIDE = {
    *("bot.cli", "bot.daily_preview", "bot.daily_status"),
    *("bot.conversation", "bot.console", "bot.guessing", "bot.terminal", "bot.json_answers"),
}
OUTWARD = {"discord", "aiohttp", "rich", "click", "prompt_toolkit", "pydantic", "pydantic_settings", "dotenv"}


def imports(path: Path) -> set[str]:
    """The modules that a file imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def modules(package: str) -> dict[str, set[str]]:
    """Each module of a package with what it imports, by dotted name."""
    found = {}
    for path in sorted((ROOT / package).rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        found[name] = imports(path)
    return found


def owners(imported: set[str], known: set[str]) -> set[str]:
    """Of our own modules, those that are imported: `lore.model.Kind` is `lore.model`."""
    return {name for each in imported for name in [each if each in known else each.rpartition(".")[0]] if name in known}


def commands(group: click.Group) -> Iterator[str]:
    """Every command as it is typed, also those of a command's own: `daily preview`."""
    for name, command in group.commands.items():
        yield name
        if isinstance(command, click.Group):
            yield from (f"{name} {each}" for each in commands(command))


def settings() -> set[str]:
    """Every setting: those of the bot, and the command line's options that the environment can give."""
    options = {name for param in cli.params for name in [param.envvar] if isinstance(name, str)}
    return options | {f"LOREDEX_{name.upper()}" for name in Settings.model_fields}


def test_lore_knows_nothing_of_the_bot_or_the_outside() -> None:
    for name, imported in modules("lore").items():
        tops = {each.partition(".")[0] for each in imported}
        assert not tops & (OUTWARD | {"bot"}), name


def test_only_the_discord_side_knows_discord() -> None:
    allowed = re.compile(r"bot\.(discord_\w+|client|running|redirect|defuse|commands)(\.|$)")
    for name, imported in modules("bot").items():
        if any(each.partition(".")[0] == "discord" for each in imported):
            assert allowed.match(name), name


def test_only_cards_and_commands_on_discord_know_its_layouts() -> None:
    for name, imported in modules("bot").items():
        if any(each.startswith("discord.ui") for each in imported):
            assert re.match(r"bot\.(discord_cards|discord_answers|commands)(\.|$)", name), name


def test_discord_and_the_terminal_know_nothing_of_each_other() -> None:
    found = modules("bot")
    known = set(found)
    for name in TERMINAL_SIDE:
        discord_side = {
            each for each in owners(found[name], known) if re.match(r"bot\.(discord_|client|commands)", each)
        }
        assert not discord_side, name
    for name in found:
        if re.match(r"bot\.(discord_|client|commands)", name):
            assert not owners(found[name], known) & TERMINAL_SIDE, name


def test_cards_ask_no_questions_and_commands_write_no_sql() -> None:
    found = modules("bot")
    known = set(modules("lore")) | set(found)
    cards = {
        "bot.card",
        "bot.card_parts",
        "bot.cards",
        "bot.lookup_card",
        "bot.quiz_card",
        "bot.reply_card",
        "bot.wording",
    }
    for name in cards:
        assert owners(found[name], known) <= {*cards, "bot", "bot.defuse", "lore.dates", "lore.model"}, name
    for name, imported in found.items():
        if name.startswith("bot.commands"):
            assert not {"sqlite3", "sqlite_utils"} & {each.partition(".")[0] for each in imported}, name


def test_no_module_imports_itself_through_others() -> None:
    found = modules("lore") | modules("bot")
    graph = {name: owners(imported, set(found)) - {name} for name, imported in found.items()}
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join((*path, name))
        if name not in done:
            for other in graph[name]:
                visit(other, (*path, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def test_the_readme_names_every_command_and_setting() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in commands(cli):
        assert re.search(rf"`{name}\b|loredex {name}\b", readme), name
    for setting in settings():
        assert f"`{setting}`" in readme, setting


def test_the_example_settings_are_all_there_are_and_each_is_explained() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    named = {at: found[1] for at, line in enumerate(lines) if (found := re.match(r"#? ?(LOREDEX_\w+)=", line))}
    assert set(named.values()) == settings()
    for at, name in named.items():
        assert lines[at - 1].startswith("# "), name


def test_the_readme_s_two_commands_are_the_ones_that_are_checked() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    checked = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "    pip install uv && uv run loredex\n" in readme
    assert "    pip install uv && uv run pytest\n" in readme
    assert "\npip install uv && uv run pytest\n" in checked


def test_the_readme_s_smallest_world_works(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    world, person = re.findall(r"```markdown\n(.*?)```", readme, re.DOTALL)[:2]
    loaded = content.load(write(tmp_path / "mine", {"world.md": world, "people/ada.md": person}))
    assert (loaded.name, [entity.name for entity in loaded.entities]) == ("My world", ["Ada"])


def test_the_readme_names_every_table_of_the_store() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for table in (*schema.TABLES, schema.SEARCH, schema.SPOILERS, schema.ASKED):
        assert f"\n| `{table}` |" in readme, table


def test_the_readme_s_pictures_are_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r"\]\((tests/pictures/\w+\.svg)\)", readme)
    assert {Path(picture).stem for picture in pictures} == set(PICTURES)
    for picture in pictures:
        assert (ROOT / picture).is_file()


def test_the_help_needs_no_discord_and_no_settings_library() -> None:
    asked = (
        "import sys; from bot.cli import cli; print([m for m in sys.modules if m.partition('.')[0] in sys.argv[1:]])"
    )
    heavy = ("discord", "aiohttp", "pydantic", "prompt_toolkit", "sqlite_utils", "yaml", "rich")
    ran = subprocess.run([sys.executable, "-c", asked, *heavy], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout.strip() == "[]"


def test_the_changelog_and_the_licence_are_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "MIT"
    assert "MIT License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert (ROOT / "CHANGELOG.md").is_file()
