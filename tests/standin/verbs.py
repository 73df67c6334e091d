"""The tests' own routes: POST /standin/<verb> with a JSON body. Modules named *_verbs register what they answer."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from tests.standin.problems import RefusedError
from tests.standin.service import Service

Body = dict[str, Any]
Verb = Callable[[Service, Body], Awaitable[Any]]
_VERBS: dict[str, Verb] = {}


class TooLateError(Exception):
    """What a test waited for didn't happen: a whole sentence for the test's output."""


def verb(handler: Verb) -> Verb:
    _VERBS[handler.__name__] = handler
    return handler


def add(app: web.Application, service: Service) -> None:
    async def handle(request: web.Request) -> web.Response:
        handler = _VERBS.get(request.match_info["verb"])
        if handler is None:
            return web.json_response({"refused": f"there is no verb {request.match_info['verb']!r}"}, status=404)
        body = json.loads(await request.read() or b"{}")
        try:
            return web.json_response(await handler(service, body))
        except RefusedError as error:
            return web.json_response({"refused": str(error)}, status=409)
        except TooLateError as error:
            return web.json_response({"too_late": str(error)}, status=408)

    app.router.add_post("/standin/{verb}", handle)
