"""Run the stand-in by hand or for tests: `python -m tests.standin [--port N] [--token T] [--clock FILE]`."""

import argparse
import asyncio
import json
import os
import signal
import sys
from pathlib import Path

from aiohttp import web

from tests.standin.clock import Clock, SharedAhead
from tests.standin.openapi import missing_document_notice
from tests.standin.server import API, make_app

# Shaped as Discord's tokens are, so that whatever redacts tokens has something to redact.
TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAwMA.GStand.in-loopback-only-not-a-secret-000000"


async def serve(port: int, token: str, clock: Clock, *, until_stdin_closes: bool) -> None:
    """Serve until a signal comes, or whoever started us is gone."""
    runner = web.AppRunner(make_app(token, clock), access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    address = "{}:{}".format(*runner.addresses[0])
    line = {
        "api": f"http://{address}{API}",
        "gateway": f"ws://{address}/",
        "control": f"http://{address}",
        "token": token,
    }
    print(json.dumps(line), flush=True)
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, done.set)
    if until_stdin_closes:
        loop.add_reader(sys.stdin.fileno(), lambda: None if os.read(0, 1024) else done.set())
    await done.wait()
    await runner.cleanup()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.standin", description="A Discord of our own on loopback.")
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes any free one")
    parser.add_argument("--token", default=TOKEN, help="the bot's token; any other is refused")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end when the process that started us does")
    parser.add_argument(
        "--clock", type=Path, metavar="FILE", help="seconds that test time is ahead, shared through this file"
    )
    arguments = parser.parse_args()
    if notice := missing_document_notice():
        print(notice, file=sys.stderr, flush=True)
    clock = Clock(SharedAhead(arguments.clock) if arguments.clock else None)
    asyncio.run(serve(arguments.port, arguments.token, clock, until_stdin_closes=arguments.until_stdin_closes))


if __name__ == "__main__":
    main()
