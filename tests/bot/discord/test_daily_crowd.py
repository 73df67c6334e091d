"""Many guilds want their post in the same minute: `python -m tests.soak --crowd 2500` shows more of them."""

from pathlib import Path

from tests.soak import crowd


async def test_a_crowded_minute_is_spread_and_whoever_is_in_trouble_delays_nobody(world: Path, tmp_path: Path) -> None:
    result = await crowd.run(200, world, tmp_path)
    assert result.is_good, result
