"""A bot without a library, which can send what discord.py wouldn't: for tests of what the stand-in refuses."""

import json
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.standin.process import Address


class RawBot:
    """Speaks plain HTTP and an uncompressed gateway."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._session = aiohttp.ClientSession()
        self._socket: aiohttp.ClientWebSocketResponse | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._socket is not None:
            await self._socket.close()
        await self._session.close()

    async def send(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """The status and JSON body of Discord's answer."""
        everything = {"Authorization": f"Bot {self._address.token}", **headers}
        data = None if body is None else json.dumps(body)
        if data is not None:
            everything.setdefault("Content-Type", "application/json")
        async with self._session.request(method, self._address.api + path, data=data, headers=everything) as answer:
            return answer.status, await answer.json() if answer.status != 204 else None

    async def connect(self) -> None:
        """Identify, and read until READY."""
        self._socket = await self._session.ws_connect(f"{self._address.gateway}?v=10&encoding=json")
        identify = {"token": self._address.token, "intents": 0, "properties": {}}
        await self._socket.send_json({"op": 2, "d": identify})
        await self.event("READY")

    async def send_gateway(self, payload: Any) -> int | None:
        """Send a payload that ends the connection; returns the code it ends with."""
        assert self._socket is not None
        await self._socket.send_json(payload)
        while not self._socket.closed:
            await self._socket.receive()
        return self._socket.close_code

    async def event(self, name: str) -> Any:
        """The data of the next event of that name."""
        assert self._socket is not None
        while True:
            payload = await self._socket.receive_json()
            if payload["t"] == name:
                return payload["d"]

    async def answer(self, body: Any) -> tuple[int, Any]:
        """Answer the next interaction."""
        interaction = await self.event("INTERACTION_CREATE")
        path = f"/interactions/{interaction['id']}/{interaction['token']}/callback"
        return await self.send("POST", path, body)
