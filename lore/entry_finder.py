"""What was typed for a name -> the entry that is meant, with all that is shown of it; or several, or none."""

import re
from collections.abc import Collection, Iterable

from lore import names
from lore.library import Library
from lore.model import (
    LONGEST_QUESTION,
    Ambiguous,
    Entity,
    Entry,
    Event,
    Found,
    Kind,
    Match,
    Mention,
    Missing,
    Question,
    name_of,
)
from lore.order import in_order
from lore.suggesting import MOST, Suggestions

_REFERENCE = re.compile(r"#[a-z0-9-]+")
_MOST_RELATED = 12
_MOST_NEAREST = 3
_SHORTEST_BEGINNING = 3  # letters of a name that are worth completing


class EntryFinder:
    """Finds the entries of one store."""

    def __init__(self, library: Library, by_name: names.Names, suggestions: Suggestions) -> None:
        self._library = library
        self._by_name = by_name
        self._suggestions = suggestions

    def find(self, question: Question, typed: str, kinds: Collection[Kind]) -> Found | Ambiguous | Missing:
        """Find an entry by a name, or by `#` and its id. The kinds come first, nothing is left out for its kind."""
        typed = typed.strip()
        if _REFERENCE.fullmatch(typed):
            subject = self._library.entry(typed[1:])
            if subject is not None:
                name = name_of(subject)
                return self.found(question, Match(typed if subject.spoiler else name, name), subject)
            typed = typed[1:].replace("-", " ")  # of an entry that is no more: ids are made of names
        resolved = self._by_name.resolve(typed[:LONGEST_QUESTION], kinds)
        match resolved:
            case names.Found():
                subject = self._library.entry(resolved.entry)
                assert subject is not None, "every name in the store belongs to an entry"
                return self.found(question, Match(typed, resolved.name, resolved.near), subject)
            case names.Ambiguous():
                return Ambiguous(question, typed, self._mentions(resolved.ranked[:MOST]))
            case names.Missing():
                return Missing(question, typed, self.offered(resolved.nearest) or self._begun(typed, kinds))

    def found(self, question: Question, match: Match, subject: Entry) -> Found:
        """Tell an entry with its events, and with what it leads to."""
        if isinstance(subject, Entity):
            events = in_order(self._library.events(self._library.event_ids_of(subject.id)))
        else:
            events = (subject,)
        after = [subject.after.anchor] if isinstance(subject, Event) and subject.after else []
        followers = self._library.anchored_to(subject.id) if isinstance(subject, Event) else []
        others = [*followers, *subject.links, *self._library.linking_to(subject.id)]
        shown = {subject.id, *(event.id for event in events)}
        told = (other for other in others if other not in self._library.spoilers)
        related = self._library.mentions(other for other in dict.fromkeys([*after, *told]) if other not in shown)
        return Found(question, match, subject, events, tuple(related[:_MOST_RELATED]))

    def offered(self, candidates: Iterable[names.Candidate]) -> tuple[Mention, ...]:
        """What may be meant, spoilers aside."""
        return tuple(self._library.open_mentions(candidate.entry for candidate in candidates))

    def _begun(self, typed: str, kinds: Collection[Kind]) -> tuple[Mention, ...]:
        """The few entries with a name, or a word of one, that begins with just what is typed."""
        begun = names.normalise(typed)
        if len(begun) < _SHORTEST_BEGINNING:
            return ()
        completed = self._suggestions.completed(typed[:LONGEST_QUESTION], kinds)
        fitting = (name.entry for name in completed if f" {begun}" in f" {names.normalise(name.text)}")
        return tuple(self._library.mentions(list(dict.fromkeys(fitting))[:_MOST_NEAREST]))

    def _mentions(self, candidates: Iterable[names.Candidate]) -> tuple[Mention, ...]:
        return tuple(
            self._library.with_dates_and_lines(self._library.mentions(candidate.entry for candidate in candidates))
        )
