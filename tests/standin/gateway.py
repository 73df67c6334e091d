"""The gateway: sessions that identify, beat, lose their connection and resume where they were."""

import asyncio
import contextlib
import json
import secrets
import zlib
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from tests.standin import payloads
from tests.standin.journal import Journal
from tests.standin.problems import Problem
from tests.standin.state import Payload, World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
_IGNORED = frozenset({3, 4, 8})  # presence, voice state, request members: nothing here depends on them
GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1, 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT
HEARTBEAT_MS = 41_250


class Socket:
    """One connection, compressed as its address asked for."""

    def __init__(self, ws: web.WebSocketResponse, compression: str | None) -> None:
        self.ws = ws
        self._deflate = zlib.compressobj() if compression == "zlib-stream" else None
        self._turn = asyncio.Lock()
        self.dropped = False
        """Whether the stand-in closed it; then whatever code the client answers with doesn't end the session."""

    async def send(self, payload: Payload) -> None:
        text = json.dumps(payload)
        async with self._turn:
            if self.ws.closed:
                return
            with contextlib.suppress(ConnectionResetError):  # it is just closing
                if self._deflate is None:
                    await self.ws.send_str(text)
                    return
                data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
                await self.ws.send_bytes(data)


@dataclass
class Session:
    id: str
    intents: int
    socket: Socket | None
    sequence: int = 0
    sent: list[Payload] = field(default_factory=list)

    async def dispatch(self, event: str, data: Payload) -> None:
        """Send an event, or keep it for a resume where the connection is gone."""
        self.sequence += 1
        payload = {"op": DISPATCH, "s": self.sequence, "t": event, "d": data}
        self.sent.append(payload)
        if self.socket is not None:
            await self.socket.send(payload)


class Hub:
    def __init__(self, world: World, journal: Journal) -> None:
        self.world = world
        self.journal = journal
        self.sessions: dict[str, Session] = {}
        self.identified = 0
        self.resumed = 0
        self.heartbeat_ms = HEARTBEAT_MS
        self.acknowledging = True
        self.resumes_to_refuse = 0
        self.connections_to_refuse: list[int | None] = []
        """How each of the next ones ends: with a close code, or for None with a 503."""

    @property
    def connected(self) -> list[Session]:
        return [session for session in self.sessions.values() if session.socket is not None]

    async def dispatch(self, event: str, data: Payload, intent: int = 0) -> None:
        """Send an event to every session that asked for it; events without an intent go to all."""
        for session in list(self.sessions.values()):
            if not intent or session.intents & intent:
                await session.dispatch(event, data)

    async def close_all(self, code: int) -> None:
        """End every connection with a code; the sessions stay, for the bot to resume."""
        for session in self.connected:
            assert session.socket is not None
            session.socket.dropped = True
            await session.socket.ws.close(code=code)

    async def reconnect_all(self) -> None:
        for session in self.connected:
            assert session.socket is not None
            await session.socket.send({"op": RECONNECT, "s": None, "t": None, "d": None})

    async def invalidate_all(self, *, resumable: bool) -> None:
        """Tell every connection that its session is no longer valid; one that isn't resumable is forgotten."""
        for session in self.connected:
            assert session.socket is not None
            if not resumable:
                del self.sessions[session.id]
            await session.socket.send({"op": INVALID_SESSION, "s": None, "t": None, "d": resumable})

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if self.connections_to_refuse:
            return await self._turn_away(request, self.connections_to_refuse.pop(0))
        ws = web.WebSocketResponse(max_msg_size=0)
        await ws.prepare(request)
        compression = request.query.get("compress")
        if compression not in (None, "zlib-stream"):
            self._blame("UNKNOWN_COMPRESSION", f"the stand-in can't compress as {compression!r}")
            await ws.close(code=4000)
            return ws
        socket = Socket(ws, compression)
        await socket.send(
            {"op": HELLO, "s": None, "t": None, "d": {"heartbeat_interval": self.heartbeat_ms, "_trace": []}}
        )
        session: Session | None = None
        try:
            async for message in ws:
                if message.type is WSMsgType.TEXT:
                    session = await self._received(request, socket, session, message.data) or session
        finally:
            if session is not None and session.socket is socket:
                session.socket = None
                if not socket.dropped and ws.close_code in (WSCloseCode.OK, WSCloseCode.GOING_AWAY):
                    self.sessions.pop(session.id, None)
            self.world.bell.ring()
        return ws

    async def _turn_away(self, request: web.Request, code: int | None) -> web.StreamResponse:
        self.world.bell.ring()
        if code is None:
            return web.Response(status=503, text="503 Service Temporarily Unavailable")
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        if code == WSCloseCode.ABNORMAL_CLOSURE:  # what a client calls a connection lost without a word
            assert request.transport is not None
            request.transport.abort()
        else:
            await ws.close(code=code)
        return ws

    async def _received(
        self, request: web.Request, socket: Socket, session: Session | None, text: str
    ) -> Session | None:
        """Act on one payload; returns the session where it began or resumed one."""
        try:
            payload = json.loads(text)
            op, data = payload["op"], payload.get("d")
        except (ValueError, KeyError, TypeError):
            await self._refuse(socket, 4002, "a payload that is no JSON object with an op")
            return None
        if op == HEARTBEAT and not self.acknowledging:
            return None
        if op == HEARTBEAT:
            await socket.send({"op": ACK, "s": None, "t": None, "d": None})
        elif op == IDENTIFY and session is None:
            return await self._identify(request, socket, data or {})
        elif op == RESUME and session is None:
            return await self._resume(socket, data or {})
        elif op == IDENTIFY:
            await self._refuse(socket, 4005, "a second IDENTIFY")
        elif session is None:
            await self._refuse(socket, 4003, f"op {op} before IDENTIFY")
        elif op not in _IGNORED:
            await self._refuse(socket, 4001, f"unknown op {op}")
        return None

    async def _refuse(self, socket: Socket, code: int, what: str) -> None:
        self._blame(str(code), what)
        await socket.ws.close(code=code)

    def _blame(self, code: str, what: str) -> None:
        self.journal.blame("gateway", "gateway", [Problem((), code, what)])

    async def _identify(self, request: web.Request, socket: Socket, data: Payload) -> Session | None:
        intents = data.get("intents")
        if data.get("token") != self.world.token:
            await socket.ws.close(code=4004, message=b"Authentication failed.")
            return None
        if not isinstance(intents, int) or intents < 0 or intents >= 1 << 26:
            await self._refuse(socket, 4013, f"invalid intents {intents!r}")
            return None
        if intents & PRIVILEGED:
            await self._refuse(socket, 4014, f"intents {intents} hold privileged ones, which the bot hasn't got")
            return None
        session = Session(secrets.token_hex(16), intents, socket)
        self.sessions[session.id] = session
        self.identified += 1
        guilds = [guild for guild in self.world.guilds.values() if self.world.bot.id in guild.members]
        await session.dispatch("READY", self._ready(request, session, [guild.id for guild in guilds], data))
        if intents & GUILDS:
            for guild in guilds:
                if guild.unavailable:
                    continue
                await session.dispatch("GUILD_CREATE", payloads.guild_create(self.world, guild))
        self.world.bell.ring()
        return session

    def _ready(self, request: web.Request, session: Session, guild_ids: list[int], data: Payload) -> Payload:
        found: dict[str, Any] = {
            "v": 10,
            "user": payloads.me(self.world),
            "guilds": [{"id": str(guild_id), "unavailable": True} for guild_id in guild_ids],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": f"ws://{request.host}/",
            "application": {"id": str(self.world.application_id), "flags": 0},
            "private_channels": [],
            "relationships": [],
        }
        if "shard" in data:
            found["shard"] = data["shard"]
        return found

    async def _resume(self, socket: Socket, data: Payload) -> Session | None:
        """Replay what was missed; a session that isn't known has to identify anew."""
        session = self.sessions.get(data.get("session_id", ""))
        if self.resumes_to_refuse:
            self.resumes_to_refuse -= 1
            self.sessions.pop(data.get("session_id", ""), None)
            session = None
        if data.get("token") != self.world.token:
            await socket.ws.close(code=4004, message=b"Authentication failed.")
            return None
        if session is None or not isinstance(data.get("seq"), int) or data["seq"] > session.sequence:
            await socket.send({"op": INVALID_SESSION, "s": None, "t": None, "d": False})
            return None
        position = data["seq"]
        while position < len(session.sent):  # events that come meanwhile queue up behind
            await socket.send(session.sent[position])
            position += 1
        session.socket = socket
        self.resumed += 1
        await session.dispatch("RESUMED", {"_trace": []})
        self.world.bell.ring()
        return session
