"""Answer -> JSON with stable keys: every key is there in every answer."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bot.asking import told
from bot.card import Card, plain, words
from bot.quiz_card import question
from lore.dates import iso
from lore.model import (
    About,
    Ambiguous,
    Answer,
    Day,
    Entity,
    Entry,
    Event,
    Fact,
    Found,
    Lookup,
    Mention,
    Missing,
    MultipleChoice,
    Passage,
    Passages,
    Reply,
    Standing,
    Tier,
    Timeline,
    World,
)

Json = dict[str, Any]


def as_json(answer: Answer, card: Card, world: World) -> Json:
    """An answer with all that its card shows, and which of it are spoilers.

    `text` is the card as plain text, with the spoilers between `||`: it may end up where others read it.
    """
    entities: list[Entity] = []
    events: list[Json] = []
    quoted: list[Passage] = []
    suggested: tuple[Mention, ...] = ()
    match answer:
        case Found(subject=Entity() as subject):
            entities = [subject]
            events = [_event(event, world) for event in answer.events]
            quoted = _quotes([subject, *answer.events])
            suggested = _offered(answer.related)
        case Found(subject=Event() as subject):
            events = [_event(subject, world)]
            quoted = _quotes([subject])
            suggested = _offered(answer.related)
        case Ambiguous():
            suggested = answer.candidates
        case Missing():
            suggested = answer.nearest
        case Timeline():
            inside = "surely" if answer.asked else None
            events = [_event(event, world, inside=inside) for event in answer.surely]
            events += [_event(event, world, inside="possibly") for event in answer.possibly]
            events += [_event(event, world) for event in answer.undated]
            quoted = _quotes([*answer.surely, *answer.possibly, *answer.undated])
            suggested = (answer.about,) if answer.about else ()
        case Day():
            events = [_event(each.event, world, tier=each.tier) for each in answer.anniversaries]
            quoted = _quotes(each.event for each in answer.anniversaries)
            if isinstance(answer.archive, Event):
                events.append(_event(answer.archive, world, tier=Tier.ARCHIVE))
            elif answer.archive:
                entities = [answer.archive]
            quoted += _quotes([answer.archive] if answer.archive else [])
        case Passages():
            quoted = [hit.passage for hit in answer.hits if hit.passage]
            suggested = (*(mention for hit in answer.hits for mention in hit.entries), *answer.nearest)
        case Reply():
            entities = [each.entry for each in answer.statements if isinstance(each.entry, Entity)]
            events = [_event(each.entry, world) for each in answer.statements if isinstance(each.entry, Event)]
            quoted = [*(quote for each in answer.statements for quote in each.quotes), *answer.quoted, *answer.passages]
            suggested = answer.nearest
        case MultipleChoice(quiz=quiz):
            entities = [quiz.entry]
            quoted = [replace(quiz.passage, text=words(question(quiz).spans))]
            suggested = answer.choices
        case Lookup():
            named = [each.subject for each in answer.found if isinstance(each, Found)]
            entities = [subject for subject in named if isinstance(subject, Entity)]
            dated = [each for each in answer.found if isinstance(each, Timeline)]
            events = [_event(subject, world) for subject in named if isinstance(subject, Event)]
            events += [_event(event, world, inside="surely") for each in dated for event in each.surely]
            events += [_event(event, world, inside="possibly") for each in dated for event in each.possibly]
            quoted = _quotes([*named, *(event for each in dated for event in (*each.surely, *each.possibly))])
            suggested = tuple(
                mention for each in answer.found if isinstance(each, Ambiguous) for mention in each.candidates
            )
        case About():
            pass
    return {
        "question": told(answer.question),
        "kind": _kind(answer),
        "entities": [_entity(entity) for entity in entities],
        "events": events,
        "passages": [_passage(passage) for passage in dict.fromkeys(quoted)],
        "suggestions": [_suggestion(mention) for mention in dict.fromkeys(suggested)],
        "text": plain(card),
    }


def error(asked: str, sentence: str) -> Json:
    """What is said instead of an answer to what was asked."""
    return {
        "question": asked,
        "kind": "error",
        "entities": [],
        "events": [],
        "passages": [],
        "suggestions": [],
        "text": sentence,
    }


def _kind(answer: Answer) -> str:
    match answer:
        case Found() | About():
            return "found"
        case Ambiguous():
            return "ambiguous"
        case Missing():
            return "missing"
        case Timeline():
            return "timeline"
        case Day():
            return "day"
        case Passages():
            return "passages"
        case MultipleChoice():
            return "quiz"
        case Lookup(found=(alone,)):
            return _kind(alone)
        case Lookup():
            return "found" if answer.found else "missing"
        case Reply():
            return "missing" if answer.standing is Standing.NOT_IN_LORE else answer.standing.value


def _entity(entity: Entity) -> Json:
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind.value,
        "aliases": list(entity.aliases),
        "text": entity.text,
        "hidden_text": entity.hidden_text,
        "facts": _facts(entity.facts),
        "spoiler": entity.spoiler,
    }


def _event(event: Event, world: World, *, inside: str | None = None, tier: Tier | None = None) -> Json:
    date = event.date
    return {
        "id": event.id,
        "title": event.title,
        "date": date.tell(world.calendar) if date.known else "not stated",
        "words": date.words,
        "edtf": date.edtf,
        "precision": date.precision.value,
        "earliest": None if date.earliest is None else iso(date.earliest),
        "latest": None if date.latest is None else iso(date.latest),
        "basis": event.basis.value,
        "date_basis": event.date_basis.value,
        "kind": event.kind.value,
        "aliases": list(event.aliases),
        "text": event.text,
        "hidden_text": event.hidden_text,
        "facts": _facts(event.facts),
        "spoiler": event.spoiler,
        "after": {"event": event.after.anchor, "offset": event.after.offset or None} if event.after else None,
        "inside": inside,
        "tier": tier.value if tier else None,
    }


def _facts(facts: Iterable[Fact]) -> list[Json]:
    return [{"name": fact.name, "text": fact.text, "known": fact.known, "spoiler": fact.spoiler} for fact in facts]


def _quotes(entries: Iterable[Entry]) -> list[Passage]:
    return [quote for entry in entries for quote in entry.quotes]


def _passage(passage: Passage) -> Json:
    return {"text": passage.text, "source": passage.source.name, "url": passage.source.url, "spoiler": passage.spoiler}


def _offered(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(mention for mention in mentions if not mention.spoiler)


def _suggestion(mention: Mention) -> Json:
    return {"id": mention.id, "name": mention.name, "kind": mention.kind.value, "spoiler": mention.spoiler}
