"""Talk to another Discord than discord.com: the one hook that tests need to run the real bot."""

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import INTERNAL_API_VERSION, Route


def to(address: str) -> None:
    """Send everything that discord.py says, HTTP and gateway, to `address` (a scheme, a host and a port)."""
    Route.BASE = f"{address}/api/v{INTERNAL_API_VERSION}"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(address.replace("http", "ws", 1))
