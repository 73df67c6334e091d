"""A short soak: what `python -m tests.soak` does for longer."""

from pathlib import Path

from tests.bot.discord.world import WORLD
from tests.soak import life
from tests.worlds import write


async def test_through_many_deaths_each_day_gets_its_post_once(tmp_path: Path) -> None:
    world = write(tmp_path / "world", WORLD)
    line, is_good = await life.run(posts=60, kills=12, seed=1, world=world, folder=tmp_path)
    assert is_good, line
