"""A bot without a library, which can send what discord.py wouldn't: for tests of what the stand-in refuses."""

import json
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.standin.calling import PATIENCE
from tests.standin.process import Address


class RawBot:
    """Speaks plain HTTP and an uncompressed gateway."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._session = aiohttp.ClientSession()
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self.headers: Mapping[str, str] = {}
        """Those of the last answer."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._socket is not None:
            await self._socket.close()
        await self._session.close()

    async def send(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """The status and body of Discord's answer."""
        everything = {"Authorization": f"Bot {self._address.token}", **headers}
        data = None if body is None else json.dumps(body)
        if data is not None:
            everything.setdefault("Content-Type", "application/json")
        async with self._session.request(method, self._address.api + path, data=data, headers=everything) as answer:
            self.headers = answer.headers
            if answer.status == 204:
                return answer.status, None
            return answer.status, await (answer.json() if answer.content_type == "application/json" else answer.text())

    async def connect(self, intents: int = 0) -> Any:
        """Identify, and read until READY, which is returned."""
        await self.open()
        identify = {"token": self._address.token, "intents": intents, "properties": {}}
        await self.tell({"op": 2, "d": identify})
        return await self.event("READY")

    async def resume(self, session_id: str, seq: int) -> Any:
        """Take up a session on a new connection; the first payload after HELLO."""
        await self.open()
        await self.tell({"op": 6, "d": {"token": self._address.token, "session_id": session_id, "seq": seq}})
        return await self.hear()

    async def open(self) -> Any:
        """Connect to the gateway; the data of its HELLO."""
        if self._socket is not None:
            await self._socket.close(code=4000)
        self._socket = await self._session.ws_connect(f"{self._address.gateway}?v=10&encoding=json")
        return (await self.hear())["d"]

    async def tell(self, payload: Any) -> None:
        assert self._socket is not None
        await self._socket.send_json(payload)

    async def hear(self) -> Any:
        """The next payload, of whatever kind."""
        assert self._socket is not None
        return await self._socket.receive_json(timeout=PATIENCE)

    async def closed(self) -> int | None:
        """The code that the connection ends with."""
        assert self._socket is not None
        while not self._socket.closed:
            await self._socket.receive(timeout=PATIENCE)
        return self._socket.close_code

    async def send_gateway(self, payload: Any) -> int | None:
        """Send a payload that ends the connection; returns the code it ends with."""
        await self.tell(payload)
        return await self.closed()

    async def event(self, name: str) -> Any:
        """The data of the next event of that name."""
        while True:
            payload = await self.hear()
            if payload["t"] == name:
                return payload["d"]

    async def answer(self, body: Any) -> tuple[int, Any]:
        """Answer the next interaction."""
        interaction = await self.event("INTERACTION_CREATE")
        path = f"/interactions/{interaction['id']}/{interaction['token']}/callback"
        return await self.send("POST", path, body)
