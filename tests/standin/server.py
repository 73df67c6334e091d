"""One aiohttp application: Discord's HTTP API, its gateway, and the tests' own routes, on one port."""

import json
import logging
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any

from aiohttp import BodyPartReader, web
from multidict import CIMultiDict

from tests.standin import (
    fault_verbs,
    people_verbs,
    place_verbs,
    rest_account,
    rest_channels,
    rest_interactions,
    rest_threads,
    verbs,
    worlds,
)
from tests.standin.answer import Answer
from tests.standin.clock import Clock
from tests.standin.faults import Faults
from tests.standin.gateway import Hub
from tests.standin.interactions import Desk
from tests.standin.journal import Entry, Journal
from tests.standin.limits import Limit
from tests.standin.nonces import Nonces
from tests.standin.openapi import Document
from tests.standin.problems import DiscordError, InvalidFormError, Problem
from tests.standin.routing import Router
from tests.standin.service import ROUTES, Call, File, Service

# Imported for the routes and verbs that they register.
__all__ = [
    "Api",
    "fault_verbs",
    "make_app",
    "people_verbs",
    "place_verbs",
    "rest_account",
    "rest_channels",
    "rest_interactions",
    "rest_threads",
]

_log = logging.getLogger(__name__)
API = "/api/v10"
_NOT_FOUND = DiscordError(404, 0, "404: Not Found")
_UNAUTHORIZED = DiscordError(401, 0, "401: Unauthorized")
_TOKEN_IN_PATH = ("/interactions/", "/webhooks/{webhook_id}/{webhook_token}")


def make_app(token: str, clock: Clock) -> web.Application:
    world = worlds.usual(token, clock)
    journal = Journal()
    service = Service(
        world,
        Hub(world, journal),
        Desk(world),
        journal,
        Document.load(),
        Faults(world.bell),
        Limit(),
        Nonces(clock),
    )
    app = web.Application(client_max_size=50 * 1024 * 1024)
    app.router.add_get("/", service.hub.handle)
    app.router.add_route("*", f"{API}/{{rest:.*}}", Api(service).handle)
    verbs.add(app, service)
    app.router.add_route("*", "/{rest:.*}", Api(service).handle)

    async def let_go(app: web.Application) -> None:
        service.faults.release(process=False)

    app.on_shutdown.append(let_go)
    return app


@dataclass(frozen=True)
class Sent:
    """What a request holds beside its body."""

    params: dict[str, str]
    content_type: str
    files: list[File]


class Api:
    """Takes each request of the bot through the same steps: read, judge, answer, judge the answer."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.router = Router(ROUTES)

    async def handle(self, request: web.Request) -> web.Response:
        path = request.rel_url.raw_path.removeprefix(API)
        content_type, body, files = await _read(request)
        entry = Entry(request.method, path, None, dict(request.query), body, [file.name for file in files])
        self.service.journal.requests.append(entry)
        match = self.router.match(entry.method, path) if request.rel_url.raw_path.startswith(API) else None
        entry.template, params = match or (None, {})

        async def process() -> Answer:
            return await self._process(request, entry, Sent(params, content_type, files))

        answer: Answer | None = self.service.limit.refusal(entry.template)
        fault = self.service.faults.take(entry.method, entry.template) if answer is None else None
        if fault is not None:
            answer = await self.service.faults.enact(fault, request, process)
        elif answer is None:
            answer = await process()
        return self._finish(request, entry, answer)

    async def _process(self, request: web.Request, entry: Entry, sent: Sent) -> Answer:
        """What Discord makes of a request that reaches it."""
        try:
            answer = await self._answer(request, entry, sent)
        except InvalidFormError as error:
            self.service.journal.blame("bot", f"{entry.method} {entry.template or entry.path}", error.problems)
            answer = Answer(error.body(), error.status)
            self._tell(entry.path, error)
        except DiscordError as error:
            answer = Answer(error.body(), error.status)
            self._tell(entry.path, error)
        except Exception as error:  # noqa: BLE001 - the edge: whatever fails here must fail the test
            answer = self._failed(entry, error)
        self._judge_answer(entry, answer)
        return answer

    def _finish(self, request: web.Request, entry: Entry, answer: Answer | None) -> web.Response:
        """The response; without an answer the connection is closed, and what is returned goes nowhere."""
        self.service.world.bell.ring()
        if answer is None:
            entry.dropped = True
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        entry.status, entry.answer = answer.status, answer.body
        return _response(answer, self._headers(entry, answer))

    def _failed(self, entry: Entry, error: Exception) -> Answer:
        """A fault of the stand-in itself: it must fail the test, and not set the bot to retrying."""
        request = f"{entry.method} {entry.template or entry.path}"
        _log.error("%s", request, exc_info=error)
        self.service.journal.blame("stand-in", request, [Problem((), "STAND_IN_FAILED", repr(error))])
        return Answer({"message": "The stand-in failed", "code": 0}, 400)

    async def _answer(self, request: web.Request, entry: Entry, sent: Sent) -> Answer:
        if entry.template is None:
            problem = Problem((), "ROUTE_UNKNOWN", "Discord, or the stand-in, has no such route")
            self.service.journal.blame("bot", f"{entry.method} {entry.path}", [problem])
            raise _NOT_FOUND
        authorized = request.headers.get("Authorization") == f"Bot {self.service.world.token}"
        if not authorized and not entry.template.startswith(_TOKEN_IN_PATH):
            raise _UNAUTHORIZED
        if isinstance(entry.body, str):
            complaint = "The request body contains invalid JSON."
            raise InvalidFormError([Problem((), "50109", complaint)], 50109, complaint)
        if problems := self._judge(entry, sent.content_type):
            raise InvalidFormError(problems)
        call = Call(self.service, request.host, sent.params, entry.query, entry.body, sent.files)
        return await ROUTES[entry.method, entry.template](call)

    def _judge(self, entry: Entry, content_type: str) -> list[Problem]:
        """Problems by Discord's document; where one is our own rule too, the document speaks first."""
        document = self.service.document
        assert entry.template is not None
        if document is None:
            fits = content_type in ("application/json", "multipart/form-data", "")
            return [] if fits else [Problem((), "CONTENT_TYPE_INVALID", f"not {content_type!r}")]
        problems = document.query_problems(entry.method, entry.template, entry.query)
        return problems + document.request_problems(entry.method, entry.template, content_type, entry.body)

    def _judge_answer(self, entry: Entry, answer: Answer) -> None:
        document = self.service.document
        if document is None or entry.template is None:
            return
        problems = document.response_problems(entry.method, entry.template, answer.status, answer.body)
        self.service.journal.blame("stand-in", f"{entry.method} {entry.template} -> {answer.status}", problems)

    def _tell(self, path: str, error: DiscordError) -> None:
        """Let an interaction know that an answer to it failed, so that whoever waits for it learns why."""
        for segment in path.split("/"):
            interaction = self.service.desk.by_token.get(segment)
            if interaction is not None:
                interaction.errors.append({"status": error.status, **error.body()})

    def _headers(self, entry: Entry, answer: Answer) -> CIMultiDict[str]:
        headers: CIMultiDict[str] = CIMultiDict({"Via": "1.1 google"})  # discord.py takes a 429 without Via for a ban
        counted = entry.template is not None and not entry.template.startswith("/interactions/")
        if counted and answer.status < 500 and "X-RateLimit-Global" not in answer.headers:
            headers.update(
                {
                    "X-RateLimit-Limit": "50",
                    "X-RateLimit-Remaining": "49",
                    "X-RateLimit-Reset": f"{self.service.world.clock.now() + 1:.3f}",
                    "X-RateLimit-Reset-After": "1.000",
                    "X-RateLimit-Bucket": f"{abs(hash((entry.method, entry.template))):032x}",
                }
            )
        headers["Date"] = formatdate(self.service.world.clock.now(), usegmt=True)
        headers.update(answer.headers)
        return headers


def _response(answer: Answer, headers: CIMultiDict[str]) -> web.Response:
    if answer.body is None:
        return web.Response(status=answer.status, headers=headers)
    if isinstance(answer.body, str):
        return web.Response(status=answer.status, text=answer.body, headers=headers)
    headers["Content-Type"] = "application/json"  # exactly so: discord.py compares the whole header
    return web.Response(status=answer.status, body=json.dumps(answer.body).encode(), headers=headers)


async def _read(request: web.Request) -> tuple[str, Any, list[File]]:
    """Content type, body and uploaded files; a body that is no JSON is kept as text, for the rules to refuse."""
    if not request.can_read_body:
        return "", None, []
    if request.content_type == "multipart/form-data":
        body: Any = None
        files = []
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                continue
            data = await part.read()
            if part.name == "payload_json":
                body = _json(data)
            else:
                kind = part.headers.get("Content-Type", "application/octet-stream")
                files.append(File(part.filename or "unknown", len(data), kind))
        return request.content_type, body if body is not None else {}, files
    return request.content_type, _json(await request.read()), []


def _json(data: bytes) -> Any:
    try:
        return json.loads(data)
    except ValueError:
        return data.decode(errors="replace")
