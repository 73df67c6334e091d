"""Content files -> a World; every problem is reported with its file and line, or nothing is loaded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from lore import drafts, folder, markdown, sources, spoilers, spreading
from lore.dates import LoreDate
from lore.drafts import EntryDraft
from lore.errors import ContentError, Problem
from lore.links import Links
from lore.markdown import Report
from lore.model import Document, Entity, Entry, Event, Fact, Passage, Source, World
from lore.slots import computed

_UNSTATED = re.compile(r"(?:not stated|unknown)(?:\s*\(.*\))?\.?", re.IGNORECASE)


def load(root: Path) -> World:
    """Read the world in a folder. ContentError carries all of its problems if there are any."""
    found = survey(root)
    if found.problems:
        raise ContentError(root, found.problems)
    return found.world


@dataclass(frozen=True, slots=True)
class Survey:
    """What can be read of a world, all of its problems, and what each mark for spoilers hid besides what it marks."""

    world: World
    problems: tuple[Problem, ...]
    reach: tuple[spreading.Reach, ...]


def survey(root: Path) -> Survey:
    """Read what there is, for the authors of the world alone to look at."""
    reader = _Reader(folder.open_folder(root))
    world, reach = reader.world()
    return Survey(world, tuple(sorted(set(reader.problems))), reach)


@dataclass(slots=True)
class _Reader:
    root: Path
    problems: list[Problem] = field(default_factory=list)
    links: Links = field(default_factory=Links)
    finders: dict[str, sources.Finder] = field(default_factory=dict)
    default_source: str = ""
    own: Source | None = None
    hidden: frozenset[str] = frozenset()
    files: dict[Path, None] = field(default_factory=dict)

    def world(self) -> tuple[World, tuple[spreading.Reach, ...]]:
        world_file = self.root / folder.WORLD_FILE
        self.files = dict.fromkeys(folder.files(self.root))
        draft = drafts.world(
            self._page(world_file) or markdown.Page((), ()), self.root.name, self._reporter(world_file)
        )
        documents: list[Document] = []
        entries: list[tuple[Path, EntryDraft]] = []
        for path in folder.pages(self.files, self.root):
            report, page = self._reporter(path), self._page(path)
            if page is None:
                continue
            match path.relative_to(self.root).parts[0]:
                case folder.SOURCES:
                    documents.extend(self._document(path, page, report))
                case folder.TIMELINE:
                    entries.extend((path, event) for event in drafts.events(page, draft.world.calendar, report))
                case _:
                    entries.append((path, drafts.entity(page, path, report)))
        self.finders = {document.source.id: sources.Finder(document) for document in documents}
        self.default_source = draft.source or (documents[0].source.id if len(documents) == 1 else "")
        if not documents:
            self.own = Source(draft.world.id, draft.world.name, draft.world.url, draft.world.licence)
        self._check_world(self._reporter(world_file), draft.source, entries)
        self.hidden = frozenset(spreading.hidden([each.entry for _, each in entries]))
        finished = self._finish_all(entries)
        read = replace(
            draft.world,
            documents=tuple(documents),
            entities=tuple(entry for entry in finished if isinstance(entry, Entity)),
            events=tuple(entry for entry in finished if isinstance(entry, Event)),
            digest=folder.digest(self.root),
        )
        return spreading.spread(read)

    def _page(self, path: Path) -> markdown.Page | None:
        """A file's page, or None if it can't be read at all, which has been reported then."""
        text = folder.read(path, self._reporter(path))
        return None if text is None else markdown.read(text, self._reporter(path))

    def _document(self, path: Path, page: markdown.Page, report: Report) -> Iterator[Document]:
        draft = drafts.source(page, path, report)
        if draft.text.suffix != ".txt" or draft.text.parent != path.parent or draft.text not in self.files:
            report(draft.line, f"`text: {draft.text.name}` must name a .txt file beside this one.")
            return
        text = folder.read(draft.text, self._reporter(draft.text))
        if text is not None:
            yield sources.document(draft.source, text, draft.language)

    def _check_world(self, report: Report, source: str, entries: list[tuple[Path, EntryDraft]]) -> None:
        if source and source not in self.finders:
            report(0, f"`source: {source}` is no source of this world.")
        if not entries:
            report(0, "The world has no entries yet. Add a file for a person, or a timeline.")

    def _finish_all(self, entries: list[tuple[Path, EntryDraft]]) -> list[Entry]:
        for path, draft in entries:
            for problem in self.links.add(draft.entry.id, draft.named, draft.shared):
                self._reporter(path)(draft.line, problem)
        slots = {draft.entry.id: draft.date for _, draft in entries if draft.date}
        afters = {
            draft.entry.id: draft.entry.after.anchor
            for _, draft in entries
            if isinstance(draft.entry, Event) and draft.entry.after
        }
        dates: dict[str, LoreDate] = {}
        finished: list[Entry] = []
        for path, draft in entries:
            report = self._reporter(path)
            entry = self._finish(draft, report)
            if isinstance(entry, Event):
                entry = replace(entry, date=computed(entry.id, slots, dates, partial(report, draft.date_line)))
                self._check_event(draft, entry, report)
                anchor = afters.get(entry.id)
                if anchor and anchor not in slots:
                    report(draft.line, f"`after: #{anchor}`: there is no event of that id.")
                if _in_circle(entry.id, afters):
                    report(draft.line, "`after:` runs in a circle: no event comes after itself.")
            finished.append(entry)
        return finished

    def _finish(self, draft: EntryDraft, report: Report) -> Entry:
        """The entry with its facts, prose, links and quotes in place."""
        facts: list[Fact] = []
        links: list[str] = []
        for given in draft.body.facts:
            value, hidden = spoilers.unmarked(given.value if isinstance(given.value, str) else "")
            if not value:
                report(given.line, f"`{given.key}` has no value; write `not stated` if the source doesn't say.")
            text, ids = self.links.resolve(value, partial(report, given.line))
            hidden = hidden or not self.hidden.isdisjoint(ids)
            facts.append(Fact(given.key, text, ids, known=not _UNSTATED.fullmatch(value), spoiler=hidden))
            links.extend(ids if draft.entry.id in self.hidden or not hidden else ())
        told: list[tuple[int, str]] = []
        hidden_lines: list[tuple[int, str]] = []
        for paragraph in markdown.apart(draft.body.prose):
            lines, hidden = spoilers.unmarked_lines(paragraph, report)
            resolved = [(line, *self.links.resolve(written, partial(report, line))) for line, written in lines]
            ids = tuple(each for _, _, found in resolved for each in found)
            hidden = hidden or not self.hidden.isdisjoint(ids)
            (hidden_lines if hidden else told).extend((line, text) for line, text, _ in resolved)
            links.extend(ids if draft.entry.id in self.hidden or not hidden else ())
        text, behind = markdown.paragraphs(tuple(told)), markdown.paragraphs(tuple(hidden_lines))
        quotes = tuple(self._quotes(draft, report))
        if self.own and not quotes:
            quotes = spoilers.of_prose(text, behind, self.own)
        others = tuple(link for link in dict.fromkeys(links) if link != draft.entry.id)
        return replace(draft.entry, text=text, hidden_text=behind, facts=tuple(facts), quotes=quotes, links=others)

    def _quotes(self, draft: EntryDraft, report: Report) -> Iterator[Passage]:
        hidden: set[int] = set()
        for quote in draft.body.quotes:
            cited = quote.source or self.default_source
            finder = self.finders.get(cited)
            if finder is None:
                report(quote.line, f"The quote's source `{cited}` is not in this world; end it with `> — source-id`.")
                continue
            passage = finder.find(quote.text)
            if passage is None:
                words, marked = spoilers.unmarked(quote.text)
                if marked:
                    hidden.add(quote.block)  # the mark that a block quote begins with hides its later paragraphs, too
                if marked and not words:
                    continue
                passage = finder.find(words)
            if passage is None:
                report(quote.line, f"“{_short(words)}” is not in the source `{cited}` word for word.")
            else:
                yield replace(passage, spoiler=quote.block in hidden)

    def _check_event(self, draft: EntryDraft, event: Event, report: Report) -> None:
        words = draft.date.words if draft.date else None
        if words and self.finders and not any(words in quote.text for quote in event.quotes):
            report(draft.date_line, f"The date's words “{words}” stand in none of this event's quotes.")
        if self.finders and not event.quotes and not draft.body.quotes:
            report(draft.line, "The event quotes nothing. Add the source's words as a block quote (`> ...`).")

    def _reporter(self, path: Path) -> Report:
        shown = path.relative_to(self.root)
        return lambda line, message: self.problems.append(Problem(shown, line, message))


def _in_circle(identifier: str, afters: dict[str, str]) -> bool:
    """Whether an event comes after itself."""
    at, seen = afters.get(identifier), set[str]()
    while at is not None and at not in seen:
        if at == identifier:
            return True
        seen.add(at)
        at = afters.get(at)
    return False


def _short(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"
