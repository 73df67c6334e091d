"""Discord's OpenAPI document: which operation a request is, and whether request and answer fit it.

Unions. The document says `oneOf`, but several members can fit one value (a request without any field fits them all),
so a union is read as "at least one fits". Where every member names its own `type` (components, callbacks, options),
that number picks the member, which also makes the error speak of the component that was meant.

Deviations that are let through, because the real Discord takes part in them too:
- discord.py sends some ids as numbers: those of attachments, of a reply's message, of whom to open a DM with;
- it sends a query parameter with new forum posts that only other versions of the API had;
- Discord's field errors carry names ("BASE_TYPE_REQUIRED") where the document wants a number.
"""

import functools
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.standin.problems import Problem
from tests.standin.routing import Router

DEFAULT_PATH = Path(__file__).resolve().parents[2].parent / "shared" / "discord-openapi.json"
_URI = "urn:discord"
_IDS_AS_NUMBERS = {
    "MessageAttachmentRequest": ("id",),
    "MessageReferenceRequest": ("guild_id", "channel_id", "message_id"),
    "CreatePrivateChannelRequest": ("recipient_id",),
}
_QUERIES_UNDECLARED = {("POST", "/channels/{channel_id}/threads"): {"use_nested_fields"}}
_INTEGER_RANGES = {"int32": 2**31, "int64": 2**63}


def document_path() -> Path:
    return Path(os.environ.get("DISCORD_OPENAPI") or DEFAULT_PATH)


def missing_document_notice() -> str | None:
    """The one line that a run without the document prints; None where it can be read."""
    path = document_path()
    if path.is_file():
        return None
    return f"stand-in: no Discord OpenAPI document at {path} (DISCORD_OPENAPI); checking our own rules only"


class Document:
    """Validators are compiled on first use, per operation and content type."""

    def __init__(self, contents: dict[str, Any]) -> None:
        self._contents = contents
        self._schemas: dict[str, Any] = contents["components"]["schemas"]
        self._let_deviations_through()
        self.router = Router(
            (method.upper(), path)
            for path, operations in contents["paths"].items()
            for method in operations
            if method != "parameters"
        )
        resource: Resource[Any] = Resource.from_contents(contents, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_URI, resource)
        extend: Any = validators.extend  # jsonschema leaves it untyped
        self._validator_class: Any = extend(Draft202012Validator, {"oneOf": self._union, "anyOf": self._union})

    @classmethod
    def load(cls) -> "Document | None":
        path = document_path()
        if not path.is_file():
            return None
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def _let_deviations_through(self) -> None:
        any_id = {"anyOf": [{"$ref": "#/components/schemas/SnowflakeType"}, {"type": "integer", "minimum": 0}]}
        for schema, names in _IDS_AS_NUMBERS.items():
            for name in names:
                self._schemas[schema]["properties"][name] = any_id
        self._schemas["Error"]["properties"]["code"] = {"type": ["integer", "string"]}

    def request_problems(self, method: str, template: str, content_type: str, body: Any) -> list[Problem]:
        """Problems of a body; an operation without a body accepts none, or an empty one."""
        described = self._operation(method, template).get("requestBody")
        if described is None:
            return [] if body in (None, {}) else [Problem((), "BODY_NOT_EXPECTED", "This route takes no body")]
        if content_type not in described["content"]:
            if body is None and not described.get("required"):
                return []
            return [
                Problem(
                    (),
                    "CONTENT_TYPE_INVALID",
                    f'Expected "Content-Type" header to be one of {set(described["content"])}, not {content_type!r}',
                )
            ]
        return self._problems(
            ("paths", template, method.lower(), "requestBody", "content", content_type, "schema"), body
        )

    def query_problems(self, method: str, template: str, query: Mapping[str, str]) -> list[Problem]:
        declared = {
            p["name"]: p["schema"]
            for p in self._operation(method, template).get("parameters", [])
            if p["in"] == "query"
        }
        problems = [
            Problem((name,), "QUERY_UNKNOWN", "This route has no such query parameter")
            for name in query
            if name not in declared and name not in _QUERIES_UNDECLARED.get((method, template), ())
        ]
        for name in declared.keys() & query.keys():
            validator = self._validator_class(
                declared[name], registry=self._registry, _resolver=self._registry.resolver(_URI)
            )
            value = _typed(query[name], declared[name].get("type"))
            problems += [_problem(error).under(name) for error in validator.iter_errors(value)]
        return problems

    def response_problems(self, method: str, template: str, status: int, body: Any) -> list[Problem]:
        responses = self._operation(method, template)["responses"]
        key = next((key for key in (str(status), f"{status // 100}XX") if key in responses), None)
        if key is None:
            return [Problem((), "STATUS_UNEXPECTED", f"The document knows no {status} here")]
        pointer: tuple[str, ...] = ("paths", template, method.lower(), "responses", key)
        described = responses[key]
        if "$ref" in described:
            pointer = ("components", "responses", described["$ref"].rsplit("/", 1)[1])
            described = self._contents["components"]["responses"][pointer[-1]]
        if "content" not in described:
            return [] if body is None else [Problem((), "BODY_NOT_EXPECTED", f"A {status} has no body")]
        return self._problems((*pointer, "content", "application/json", "schema"), body)

    def part_problems(self, schema: str, value: Any) -> list[Problem]:
        """Problems of a value against one named schema: for parts of gateway payloads."""
        return self._problems(("components", "schemas", schema), value)

    def _operation(self, method: str, template: str) -> dict[str, Any]:
        found: dict[str, Any] = self._contents["paths"][template][method.lower()]
        return found

    def _problems(self, pointer: tuple[str, ...], value: Any) -> list[Problem]:
        return [_problem(error) for error in self._validator(pointer).iter_errors(value)]

    @functools.cache  # noqa: B019 - one document lives as long as the process
    def _validator(self, pointer: tuple[str, ...]) -> Any:
        steps = "/".join(step.replace("~", "~0").replace("/", "~1") for step in pointer)
        return self._validator_class({"$ref": f"{_URI}#/{steps}"}, registry=self._registry, format_checker=_formats())

    def _union(self, validator: Any, members: list[Any], instance: Any, schema: Any) -> Iterator[ValidationError]:
        if instance is not None:
            members = [member for member in members if member != {"type": "null"}]
        kinds = [self._kinds(member) for member in members]
        if isinstance(instance, dict) and all(kind is not None for kind in kinds):
            wanted = instance.get("type")
            fitting = [
                m for m, kind in zip(members, kinds, strict=True) if kind and isinstance(wanted, int) and wanted in kind
            ]
            if not fitting:
                allowed = sorted(number for kind in kinds for number in kind or ())
                yield ValidationError(f"type must be one of {allowed}, not {wanted!r}", path=["type"])
                return
            members = fitting
        tried: list[list[ValidationError]] = []
        for member in members:
            errors = list(validator.descend(instance, member))
            if not errors:
                return
            tried.append(errors)
        yield from min(tried, key=len, default=[])

    def _kinds(self, member: Any) -> frozenset[int] | None:
        """The values of `type` that a union's member declares for itself."""
        if "$ref" in member:
            member = self._schemas[member["$ref"].rsplit("/", 1)[1]]
        kinds = member.get("properties", {}).get("type", {}).get("enum")
        return frozenset(kinds) if kinds and all(isinstance(kind, int) for kind in kinds) else None


def _problem(error: ValidationError) -> Problem:
    path = tuple(error.absolute_path)
    message = error.message if len(error.message) < 300 else f"{error.message[:300]}..."
    return Problem(path, f"DOCUMENT_{str(error.validator or 'union').upper()}", message)


def _typed(text: str, kind: Any) -> Any:
    if kind == "integer" and text.lstrip("-").isdigit():
        return int(text)
    if kind == "boolean":
        return {"1": True, "true": True, "0": False, "false": False}.get(text.lower(), text)
    return text


@functools.cache
def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())

    def check(
        name: str, fits: Callable[[Any], bool], raises: type[Exception] | tuple[type[Exception], ...] = ()
    ) -> None:
        checker.checks(name, raises)(fits)

    check("date-time", lambda v: not isinstance(v, str) or bool(datetime.fromisoformat(v)), ValueError)
    check("uri", lambda v: not isinstance(v, str) or bool(urlsplit(v).scheme), ValueError)
    for name, bound in _INTEGER_RANGES.items():
        check(name, functools.partial(_within, bound))
    return checker


def _within(bound: int, value: Any) -> bool:
    return not isinstance(value, int) or -bound <= value < bound


def describe(problems: Iterable[Problem]) -> str:
    return "; ".join(f"{'.'.join(map(str, p.path)) or '(body)'}: {p.message}" for p in problems)
