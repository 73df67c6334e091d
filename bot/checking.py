"""`loredex check`: a world's problems, or what it amounts to, in plain lines."""

from pathlib import Path

import click

from bot.clean import clean
from lore.content import Survey, survey
from lore.errors import Problem
from lore.spreading import Reach
from lore.summary import Coverage, summarise

_MOST_LEFT = 10
_MOST_REACHING = 15
_ONE = {
    "entries": "entry",
    "facts": "fact",
    "paragraphs": "paragraph",
    "quotes": "quote",
    "sentences": "sentence",
}


def check(root: Path) -> int:
    """Print every problem of a world, then what it amounts to. The exit status is 1 if there is a problem."""
    found = survey(root)
    for problem in found.problems:
        click.echo(clean(str(Problem(root / problem.path, problem.line, problem.message))))
    _summary(found)
    return 1 if found.problems else 0


def _summary(found: Survey) -> None:
    world, problems = found.world, len(found.problems)
    summary = summarise(world)
    count = "1 problem" if problems == 1 else f"{problems or 'no'} problem{'s' if problems else ''}"
    click.echo(f"{clean(world.name) or 'This world'}: {count}.")
    _table("Entries", [(kind.value, str(count)) for kind, count in summary.entries])
    _table("Events, by how exactly they are dated", [(p.value, str(n)) for p, n in summary.events])
    _table("Sentences and bullets quoted", [(clean(each.source.name), _share(each)) for each in summary.coverage])
    _table("Spoilers, with what would tell them", [(what, str(count)) for what, count in summary.spoilers])
    reaching = [(clean(each.name), _reached(each)) for each in found.reach]
    _table("Hidden besides what is marked, by whose words or name it tells", reaching[:_MOST_REACHING])
    if len(reaching) > _MOST_REACHING:
        click.echo(f"  ... and {len(reaching) - _MOST_REACHING} more")
    for each in summary.coverage:
        for passage in each.left[:_MOST_LEFT]:
            click.echo(f"  not quoted in {each.source.id}: {clean(passage.text)}")
        if len(each.left) > _MOST_LEFT:
            click.echo(f"  ... and {len(each.left) - _MOST_LEFT} more")


def _share(coverage: Coverage) -> str:
    quoted = coverage.passages - len(coverage.left)
    return f"{coverage.percent} % ({quoted} of {coverage.passages})"


def _reached(reach: Reach) -> str:
    return ", ".join(f"{count} {what if count > 1 else _ONE[what]}" for what, count in reach.counts)


def _table(title: str, rows: list[tuple[str, str]]) -> None:
    if not rows:
        return
    click.echo(f"\n{title}")
    width = max(len(label) for label, _ in rows)
    for label, value in rows:
        click.echo(f"  {label:<{width}}  {value}")
