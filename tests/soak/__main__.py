"""Live through many days: `python -m tests.soak --posts 2000 --kills 200 --seed N`, or `--crowd 2500`."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bot.discord.world import WORLD
from tests.soak import crowd, life
from tests.worlds import write


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description="Does each day get its post, once?")
    parser.add_argument("--posts", type=int, default=2000, help="how many posts to see at least")
    parser.add_argument("--kills", type=int, default=200, help="how often to kill the bot")
    parser.add_argument("--seed", type=int, default=1, help="decides what happens when")
    parser.add_argument("--crowd", type=int, metavar="N", help="instead: N schedules due in the same minute")
    parser.add_argument("--verbose", action="store_true", help="tell what happens")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        world = write(folder / "world", WORLD)
        if chosen.crowd:
            result = asyncio.run(crowd.run(chosen.crowd, world, folder))
            print(result)
            return 0 if result.is_good else 1
        line, is_good = asyncio.run(
            life.run(chosen.posts, chosen.kills, chosen.seed, world, folder, verbose=chosen.verbose)
        )
        print(line)
        return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
