"""Reads the Markdown that worlds are written in: front matter, facts, prose and quotes, each with its line."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import yaml

_LARGEST_FRONT_MATTER = 16 * 1024
_DEEPEST = 2  # a mapping, and one list or mapping in it
_FENCE = "---"
_FACT = re.compile(r"-[ \t]+([^:\[\]]{1,60}?):(?:[ \t]+(.*))?$")
_ID = re.compile(r"\{#([^{}]*)\}$")
_CITATION = re.compile(r"—[ \t]*([a-z0-9][a-z0-9-]*)$")

Report = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class Field:
    """A key with its value (a list where the front matter has one), and the line it stands on."""

    key: str
    value: str | tuple[str, ...] | tuple[tuple[str, str], ...]
    line: int


@dataclass(frozen=True, slots=True)
class Quote:
    """A paragraph of a block quote, with the source id of its last line (`> — source-id`), or an empty one.

    `block` is the line on which the block quote begins.
    """

    text: str
    source: str
    line: int
    block: int


@dataclass(frozen=True, slots=True)
class Body:
    """What stands below a front matter or an event's heading."""

    facts: tuple[Field, ...] = ()
    prose: tuple[tuple[int, str], ...] = ()
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """An event as written: `## Title {#id}` and its body."""

    title: str
    id: str
    line: int
    body: Body


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown file: its front matter (None: there is none; empty: it can't be read) and the numbered lines below."""

    front: tuple[Field, ...] | None
    lines: tuple[tuple[int, str], ...]

    @property
    def body(self) -> Body:
        """The whole page below the front matter as one body."""
        return _body(self.lines)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The page cut at its `##` headings; what stands before the first is left out."""
        return tuple(_sections(self.lines))


def read(text: str, report: Report) -> Page:
    """Read a page. What is wrong in its front matter goes to `report(line, message)`."""
    lines = list(enumerate(text.splitlines(), start=1))
    if not lines or lines[0][1].rstrip() != _FENCE:
        return Page(None, tuple(lines))
    end = next((number for number, line in lines[1:] if line.rstrip() == _FENCE), None)
    if end is None:
        report(1, "The front matter is opened with --- but never closed with a second ---.")
        return Page((), ())
    front = "\n".join(line for _, line in lines[1 : end - 1])
    return Page(tuple(_front_matter(front, report)), tuple(lines[end:]))


def _front_matter(text: str, report: Report) -> Iterator[Field]:
    """Fields of a flat mapping, every scalar kept as text (YAML itself would make 1926 a number and NO a False).

    Reads the parser's events one by one: nothing recurs, and anchors, aliases and deeper nesting are refused.
    """
    if len(text) > _LARGEST_FRONT_MATTER:
        report(1, f"The front matter is larger than {_LARGEST_FRONT_MATTER // 1024} KiB; move text below it.")
        return
    events: list[yaml.Event] = []
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.BaseLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                report(_line(event), "The front matter is nested too deeply; use one list or one line of pairs.")
                return
            events.append(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "it can't be read"
        report(mark.line + 2 if mark else 1, f"The front matter is broken YAML: {what}.")
        return
    for event in events:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            report(
                _line(event),
                "YAML anchors and aliases (& and *) are not read here; write the value out, in quotes.",
            )
            return
    yield from _fields([event for event in events if not isinstance(event, _FRAME)], report)


_FRAME = (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent)


def _line(event: yaml.Event) -> int:
    """Count from 1, after the opening fence."""
    return event.start_mark.line + 2 if event.start_mark else 1


def _fields(events: list[yaml.Event], report: Report) -> Iterator[Field]:
    if not events:
        return
    if not isinstance(events[0], yaml.MappingStartEvent):
        report(2, "The front matter must be lines of `key: value`.")
        return
    seen: set[str] = set()
    rest = iter(events[1:-1])
    for event in rest:
        line = _line(event)
        if not isinstance(event, yaml.ScalarEvent):
            report(line, "A key of the front matter must be plain text.")
            return
        key, opened = event.value, next(rest)
        if isinstance(opened, yaml.ScalarEvent):
            value: str | tuple[str, ...] | tuple[tuple[str, str], ...] = opened.value.strip()
        else:
            inner = []
            for item in rest:
                if isinstance(item, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                    break
                if not isinstance(item, yaml.ScalarEvent):
                    report(_line(item), f"`{key}` is nested too deeply; use one list or one line of pairs.")
                    return
                inner.append(item.value.strip())
            value = tuple(inner)
            if isinstance(opened, yaml.MappingStartEvent):
                value = tuple(zip(inner[::2], inner[1::2], strict=True))
        if key in seen:
            report(line, f"`{key}` stands twice in the front matter; keep one.")
        seen.add(key)
        yield Field(key, value, line)


def _sections(lines: tuple[tuple[int, str], ...]) -> Iterator[Section]:
    title, identifier, at = "", "", 0
    held: list[tuple[int, str]] = []
    for number, line in lines:
        if line.startswith("## "):
            if at:
                yield Section(title, identifier, at, _body(tuple(held)))
            words = line.removeprefix("## ").strip().rstrip("#").strip()
            named = _ID.search(words)
            title, identifier, at = _ID.sub("", words).strip(), named[1].strip() if named else "", number
            held = []
        else:
            held.append((number, line))
    if at:
        yield Section(title, identifier, at, _body(tuple(held)))


def _body(lines: tuple[tuple[int, str], ...]) -> Body:
    """Facts stand at the top; the first line that is no fact ends them."""
    rest = list(lines)
    facts: list[Field] = []
    while rest:
        number, line = rest[0]
        fact = _FACT.match(line)
        if fact:
            facts.append(Field(fact[1].strip(), (fact[2] or "").strip(), number))
        elif facts and line.startswith("  ") and line.strip():
            last = facts.pop()
            facts.append(Field(last.key, f"{last.value} {line.strip()}".strip(), last.line))
        elif line.strip():
            break
        rest.pop(0)
    return Body(tuple(facts), *_prose_and_quotes(rest))


def _prose_and_quotes(lines: list[tuple[int, str]]) -> tuple[tuple[tuple[int, str], ...], tuple[Quote, ...]]:
    prose: list[tuple[int, str]] = []
    quotes: list[Quote] = []
    held: list[tuple[int, str]] = []
    for number, line in [*lines, (0, "")]:
        if line.lstrip().startswith(">"):
            held.append((number, line.lstrip()[1:].strip()))
            continue
        if held:
            quotes.extend(_quotes(held))
            held = []
        prose.append((number, line))
    return tuple(prose[:-1]), tuple(quotes)


def _quotes(lines: list[tuple[int, str]]) -> Iterator[Quote]:
    """A block quote's paragraphs are quotes of their own; the citation on the last line serves them all."""
    block, citation = lines[0][0], _CITATION.match(lines[-1][1])
    source = citation[1] if citation else ""
    if citation:
        lines = lines[:-1]
    held: list[tuple[int, str]] = []
    for number, line in [*lines, (0, "")]:
        if line:
            held.append((number, line))
        elif held:
            yield Quote(" ".join(text for _, text in held), source, held[0][0], block)
            held = []


def apart(lines: tuple[tuple[int, str], ...]) -> Iterator[list[tuple[int, str]]]:
    """The paragraphs of some prose, each with the empty line that ends it."""
    held: list[tuple[int, str]] = []
    for number, line in lines:
        held.append((number, line))
        if not line.strip():
            yield held
            held = []
    if held:
        yield held


def paragraphs(lines: tuple[tuple[int, str], ...]) -> str:
    """Prose with its wrapped lines joined; paragraphs stay apart, list items keep their lines."""
    blocks: list[str] = []
    fresh = True
    for _, line in lines:
        words = line.strip()
        if not words:
            fresh = True
        elif fresh or not blocks:
            blocks.append(words)
            fresh = False
        elif words.startswith(("- ", "* ")):
            blocks[-1] += f"\n{words}"
        else:
            blocks[-1] += f" {words}"
    return "\n\n".join(blocks)
