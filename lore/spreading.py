"""What marks for spoilers hide besides what they mark: all that would tell the same."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from lore import spoilers
from lore.model import Document, Entity, Entry, Event, Fact, Kind, Passage, Source, World, hides, name_of
from lore.names import normalise
from lore.sources import end_of
from lore.telltales import Telltales, folded_words, is_capitalised, single_words

AnyEntry = TypeVar("AnyEntry", Entity, Event)


def hidden(entries: Sequence[Entry]) -> dict[str, str]:
    """The hidden entries, each with the id of the marked one that it tells of by its name; its own, if marked."""
    found = {entry.id: entry.id for entry in entries if entry.spoiler}
    while found:
        telling, left = _by_names(entries, found), [entry for entry in entries if entry.id not in found]
        told = {entry.id: owner for entry in left if (owner := telling.teller_by_name(name_of(entry)))}
        if not told:
            break
        found |= told
    return found


def spread(world: World) -> tuple[World, tuple["Reach", ...]]:
    """Hide all that would tell what is marked, and say how much each mark hid so.

    With a marked entry: its facts and quotes, entries whose names hold its name, and every fact, paragraph and passage
    in which it is named (a name that an open entry has as well tells nothing). With a passage: what overlaps it in its
    source, and what repeats its words, which goes for a fact and a paragraph as well.
    """
    if not any(map(hides, world.entries)):
        return world, ()
    owners = hidden(world.entries)
    telltales = _by_names(world.entries, owners)
    entities = [_named(_whole(entity, owners), telltales) for entity in world.entities]
    events = [_named(_whole(event, owners), telltales) for event in world.events]
    entries: tuple[Entry, ...] = (*entities, *events)
    telltales.add_open(name for entry in entries if not entry.spoiler for name in (name_of(entry), *entry.aliases))
    for entity in entities:
        if entity.spoiler:
            telltales.add_words(_own_words(entity, telltales), owners[entity.id])
    quotes = [quote for entry in entries for quote in entry.quotes if quote.spoiler]
    hiding = _Hiding(_Stretches(world.documents, quotes), telltales, owners)
    documents = [hiding.document(document) for document in world.documents]
    for entry in entries:
        for text in _hidden_texts(entry):
            telltales.add_text(text, owners.get(entry.id, entry.id))
    for passage in (passage for document in documents for passage in document.passages if passage.spoiler):
        telltales.add_text(passage.text, passage.source.id)
    made = replace(
        world,
        documents=tuple(map(hiding.document, documents)),
        entities=tuple(map(hiding.parts, entities)),
        events=tuple(hiding.dated(hiding.parts(event)) for event in events),
    )
    return made, hiding.reach(world)


def _by_names(entries: Sequence[Entry], owners: Mapping[str, str]) -> Telltales:
    """What tells of hidden entries by their names, but for those that an open one has as well."""
    taken = {normalise(name) for entry in entries if entry.id not in owners for name in _names(entry)}
    telltales = Telltales()
    for entry in entries:
        for name in _names(entry) if entry.id in owners else ():
            if not (folded := normalise(name)) or folded not in taken:
                telltales.add_name(name, owners[entry.id])
    return telltales


def _own_words(entity: Entity, telltales: Telltales) -> Iterator[str]:
    """The words of a hidden entity's names that tell by themselves: each one's of a person, of others whole names."""
    for name in _names(entity):
        words = list(single_words(name))
        is_personal = entity.kind is Kind.PERSON and (name == entity.name or is_capitalised(name))
        if is_personal or len(folded_words(name)) == 1:
            yield from (word for word in words if not telltales.is_told(word))


def _hidden_texts(entry: Entry) -> Iterator[str]:
    """The hidden quotes, paragraphs and facts of an entry."""
    yield from (quote.text for quote in entry.quotes if quote.spoiler)
    yield from (f"{entry.text}\n\n{entry.hidden_text}" if entry.spoiler else entry.hidden_text).split("\n\n")
    yield from (fact.text for fact in entry.facts if fact.spoiler and fact.known)


class _Stretches:
    """The parts of the sources' texts that are hidden."""

    def __init__(self, documents: Iterable[Document], hidden: Iterable[Passage]) -> None:
        self._texts = {document.source.id: document.text for document in documents}
        spans: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for passage in hidden:
            if passage.source.id in self._texts:
                spans[passage.source.id].append(self._span(passage))
        self._spans = {source: list(_joined(sorted(found))) for source, found in spans.items()}

    def holds(self, source: Source) -> bool:
        """Whether a source has a text; that of a world without any has none."""
        return source.id in self._texts

    def touch(self, passage: Passage) -> bool:
        spans = self._spans.get(passage.source.id)
        if not spans:
            return False
        start, end = self._span(passage)
        before = bisect_left(spans, end, key=lambda span: span[0]) - 1
        return before >= 0 and spans[before][1] > start

    def _span(self, passage: Passage) -> tuple[int, int]:
        return passage.start, end_of(self._texts[passage.source.id], passage)


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Sorted spans with those that overlap made one."""
    start, end = 0, 0
    for first, last in spans:
        if first >= end:
            if end:
                yield start, end
            start = first
        end = max(end, last)
    if end:
        yield start, end


def _names(entry: Entry) -> tuple[str, ...]:
    return (name_of(entry), *entry.aliases, *entry.hidden_aliases)


def _whole(entry: AnyEntry, owners: Mapping[str, str]) -> AnyEntry:
    """An entry with all of it hidden if it is a spoiler, or if its name tells one."""
    if entry.id not in owners:
        return entry
    facts = tuple(replace(fact, spoiler=True) for fact in entry.facts)
    quotes = tuple(replace(quote, spoiler=True) for quote in entry.quotes)
    return replace(entry, facts=facts, quotes=quotes, spoiler=True)


def _named(entry: AnyEntry, telltales: Telltales) -> AnyEntry:
    """An open entry with those of its aliases hidden that tell a spoiler."""
    if entry.spoiler:
        return entry
    telling = tuple(alias for alias in entry.aliases if telltales.teller_by_name(alias))
    return replace(
        entry, aliases=tuple(alias for alias in entry.aliases if alias not in telling), hidden_aliases=telling
    )


@dataclass(frozen=True, slots=True)
class Reach:
    """What the marks of one entry, or of all that quote a source, hid by spreading: how much of what kind."""

    name: str
    counts: tuple[tuple[str, int], ...]


class _Hiding:
    """Hides what tells a spoiler, and counts by whose it is."""

    def __init__(self, stretches: _Stretches, telltales: Telltales, owners: Mapping[str, str]) -> None:
        self._stretches = stretches
        self._telltales = telltales
        self._hidden = Counter((owner, "entries") for entry, owner in owners.items() if entry != owner)

    def reach(self, world: World) -> tuple[Reach, ...]:
        """Of each owner, those that hid the most first."""
        names = {document.source.id: document.source.name for document in world.documents}
        names |= {entry.id: name_of(entry) for entry in world.entries}
        counts: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for (owner, what), count in sorted(self._hidden.items()):
            counts[owner].append((what, count))
        found = [Reach(names[owner], tuple(each)) for owner, each in counts.items()]
        return tuple(sorted(found, key=lambda each: (-sum(count for _, count in each.counts), each.name)))

    def document(self, document: Document) -> Document:
        return replace(document, passages=tuple(self._passage(each, "sentences") for each in document.passages))

    def parts(self, entry: AnyEntry) -> AnyEntry:
        """An open entry with those of its parts hidden that tell a spoiler."""
        if entry.spoiler:
            return entry
        told, telling = self._apart(entry.text.split("\n\n"))
        hidden_text = "\n\n".join(part for part in (entry.hidden_text, telling) if part)
        own = next((quote.source for quote in entry.quotes if not self._stretches.holds(quote.source)), None)
        return replace(
            entry,
            text=told,
            hidden_text=hidden_text,
            facts=tuple(map(self._fact, entry.facts)),
            quotes=spoilers.of_prose(told, hidden_text, own)
            if own
            else tuple(self._passage(each, "quotes") for each in entry.quotes),
        )

    def dated(self, event: Event) -> Event:
        """An open event without the source's words for its date, if only hidden quotes have them."""
        words = event.date.words
        if event.spoiler or not words:
            return event
        quoting = [quote for quote in event.quotes if words in quote.text]
        hidden = self._telltales.teller(words) or (quoting and all(quote.spoiler for quote in quoting))
        return replace(event, date=replace(event.date, words=None)) if hidden else event

    def _passage(self, passage: Passage, what: str) -> Passage:
        if passage.spoiler:
            return passage
        return replace(passage, spoiler=self._stretches.touch(passage) or self._tells(passage.text, what))

    def _apart(self, paragraphs: Sequence[str]) -> tuple[str, str]:
        """The paragraphs that tell no spoiler, and those that do."""
        telling = [paragraph for paragraph in paragraphs if self._tells(paragraph, "paragraphs")]
        return "\n\n".join(each for each in paragraphs if each not in telling), "\n\n".join(telling)

    def _fact(self, fact: Fact) -> Fact:
        """A fact, hidden if it tells a spoiler; its name as well, where that does."""
        if self._tells(fact.name, "facts"):
            return replace(fact, name="hidden", text=f"{fact.name}: {fact.text}", spoiler=True)
        return replace(fact, spoiler=fact.spoiler or self._tells(fact.text, "facts"))

    def _tells(self, text: str, what: str) -> bool:
        owner = self._telltales.teller(text)
        self._hidden.update([(owner, what)] if owner else [])
        return owner is not None
