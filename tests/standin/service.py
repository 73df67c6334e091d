"""The parts of the stand-in together, and what a route's handler is given and gives back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.standin.answer import Answer
from tests.standin.faults import Faults
from tests.standin.gateway import Hub
from tests.standin.interactions import Desk
from tests.standin.journal import Journal
from tests.standin.limits import Limit
from tests.standin.nonces import Nonces
from tests.standin.openapi import Document
from tests.standin.state import World


@dataclass
class Service:
    world: World
    hub: Hub
    desk: Desk
    journal: Journal
    document: Document | None
    faults: Faults
    limit: Limit
    nonces: Nonces


@dataclass(frozen=True)
class File:
    """An uploaded file: what a message's attachment tells of it."""

    name: str
    size: int
    content_type: str


@dataclass
class Call:
    """One request of the bot, taken apart."""

    service: Service
    address: str
    params: dict[str, str]
    query: dict[str, str]
    body: Any
    files: list[File] = field(default_factory=list)

    @property
    def world(self) -> World:
        return self.service.world


Handler = Callable[[Call], Awaitable[Answer]]
ROUTES: dict[tuple[str, str], Handler] = {}


def route(method: str, template: str) -> Callable[[Handler], Handler]:
    """Register a handler for a path template of Discord's document."""

    def register(handler: Handler) -> Handler:
        ROUTES[method, template] = handler
        return handler

    return register
