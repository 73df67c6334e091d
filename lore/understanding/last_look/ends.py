"""Whether an answer tells of what is asked about itself, and of the end of it that is asked for: not where a siege of
the town was for where the town is, nor when a curse was lifted for when it began."""

import re
from functools import partial
from itertools import takewhile

from lore.model import Event, Reply, Statement, name_of
from lore.understanding.asked import Asked
from lore.understanding.grammar.clauses import clauses
from lore.understanding.kinds import OFFICES, POSTS
from lore.understanding.prose import sentences_told
from lore.understanding.roles import PREPOSITIONS
from lore.understanding.stems import stem
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_WHERE_IS = re.compile(
    r"^(?!.*\b(?:meant|supposed|headed)\b)\W*where"
    r" (?:(?:is|was|were|are) (?P<what>[^?]+?)(?: located| situated)?|(?:does|did|do) (?P<lying>[^?]+?) lie)\W*$",
    re.IGNORECASE,
)
_HOW_LONG = re.compile(
    r"^\W*(?:for )?how long (?:did|does|do) (?P<what>[^?]+?) (?:last|exist|go on|endure|survive)\W*$", re.IGNORECASE
)
_WHEN_BEGUN = re.compile(
    r"^\W*when (?:did|was) [^?]+? (?:begin|start|started|begun|commence|break out|breakout)\W*$", re.IGNORECASE
)
_WHEN_ENDED = re.compile(
    r"^\W*when (?:did|was|were) [^?]+? (?:end|ended|finish|finished|stop|stopped|over|close|closed|dissolved"
    r"|abolished)\W*$",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:which|what) (?:office|post|rank|position)s? (?:did|does|do|has|had)\b[^?]*"
    r"\b(?:hold|held|have|had|get|take)\W*$",
    re.IGNORECASE,
)
_BEGINNING = stemmed(
    "begin began begins start started starts break broke breaks found founded open opened opens sign signed signs"
    " launch launched set win won elect elected"
)
_ENDING = stemmed(
    "end ended ends finish finished close closed closes lift lifted dissolve dissolved abolish"
    " abolished cancel cancelled die died fall fell collapse collapsed leave left surrender surrendered cease ceased"
    " disband disbanded over lost last lasted until"
)
_LASTING = stemmed("last lasted exist existed go on endure endured survive survived located situated lie lay")
_LASTED = re.compile(
    r"^(?!.*\b(?:after|until|till|before|later|follow\w*|behind|since)\b)\W*(?:for )?how long"
    r" (?:(?:was|were|is|are)\b|(?:did|does|do) [^?]+ (?:last|exist|go on|endure|survive|stay|live|remain|reign|rule))",
    re.IGNORECASE,
)
"""What asks how long something was so, and not how long after another."""
_NO_LENGTH = re.compile(r"\b(?:later|next|following|earlier|before|ago|previous)\b", re.IGNORECASE)
_NOT_DONE = re.compile(
    r"\b(?P<how>declines?|refuses?|fails?|tries|tried|attempts?|plans?|wants?|promises?|threatens?|offers?|means?|hopes?)"
    r" to (?P<deed>\w+)",
    re.IGNORECASE,
)
"""How a title tells what somebody did not do, or only meant to."""
_SUBJECT = 6
"""Words by which a sentence names what it begins by telling of."""
_UNTIL = re.compile(r"\b(?:until|ended|end|to) ", re.IGNORECASE)


def is_of_right_end(asked: Asked, reply: Reply) -> bool:
    """Whether an answer is of the thing itself that is asked about, and of its beginning or end as it is asked."""
    if _OFFICE.search(asked.plain) and not _tells_office(reply):
        return False
    if not reply.statements:
        return True
    if _LASTED.search(asked.plain) and all(_tells_no_length(each) for each in reply.statements):
        return False
    if asked.wanted.want is Want.WHEN and all(_is_only_tried(asked, each) for each in reply.statements):
        return False
    if met := _WHERE_IS.match(asked.plain) or _HOW_LONG.match(asked.plain):
        return _is_of_itself(asked, reply, next(each for each in met.groups() if each))
    own = frozenset().union(*(term.own for term in asked.terms if term.end < asked.cut[-1].at))
    titles = [stems(name_of(each.entry)) - own for each in reply.statements if isinstance(each.entry, Event)]
    is_said = any(map(partial(_says_so, asked), reply.statements))
    if _WHEN_BEGUN.match(asked.plain):
        return is_said or not titles or not all(title & _ENDING and not title & _BEGINNING for title in titles)
    if _WHEN_ENDED.match(asked.plain) and titles:
        is_of_beginning = all(title & _BEGINNING and not title & _ENDING for title in titles)
        return is_said or not is_of_beginning or any(_tells_end(each) for each in reply.statements)
    return True


def _tells_no_length(statement: Statement) -> bool:
    """Whether a statement tells nothing but when: two months later, the next year."""
    facts = [fact for fact in statement.facts if fact.known]
    return bool(facts) and all(fact.text.startswith("“") and _NO_LENGTH.search(fact.text) for fact in facts)


def _is_only_tried(asked: Asked, statement: Statement) -> bool:
    """Whether an event's title has what a question asks the date of only as what somebody refused or meant to do."""
    met = _NOT_DONE.search(name_of(statement.entry)) if isinstance(statement.entry, Event) else None
    if met is None or asked.says(stem(met["how"].lower())) or any(asked.says(each) for each in stems(met["how"])):
        return False
    return any(word.stem in same(asked.cut[-1].stem) | {asked.cut[-1].stem} for word in words(met["deed"]))


def _says_so(asked: Asked, statement: Statement) -> bool:
    """Whether a quote has, beside the date that is told, the very deed that is asked about: the war ended in 1212."""
    if not isinstance(statement.entry, Event) or not statement.entry.date.words:
        return False
    asking, date = asked.cut[-1].stem, stems(statement.entry.date.words)
    ended = (same(asking) | {asking}) - frozenset().union(*(term.own for term in asked.terms if term.entries))
    return any(
        not ended.isdisjoint(clause.verb.stems)
        and date <= frozenset().union(*(token.stems for token in (*clause.tokens, *clause.lead)))
        for quote in statement.quotes
        for clause in clauses(quote.text)
    )


def _tells_office(reply: Reply) -> bool:
    """Whether some fact of an answer tells an office, where it has any fact."""
    facts = [fact for statement in reply.statements for fact in statement.facts if fact.known]
    return not reply.statements or any(
        fact.name in POSTS or not OFFICES.isdisjoint(stems(f"{fact.name} {fact.text}")) for fact in facts
    )


def _tells_end(statement: Statement) -> bool:
    facts = (f"{fact.name} {fact.text} " for fact in statement.facts)
    lasting = isinstance(statement.entry, Event) and statement.entry.date.period
    return bool(lasting) or any(_UNTIL.search(each) for each in facts)


def _is_of_itself(asked: Asked, reply: Reply, what: str) -> bool:
    """Whether some entry that an answer shows is the one that alone is asked about, or is called so; or what is asked
    about is no name."""
    named = [term for term in asked.terms if term.entries]
    left = [term for term in asked.terms if not (term.entries or term.is_only(_LASTING))]
    if (
        not named
        and len(asked.terms) <= 1 + bool(_HOW_LONG.match(asked.plain))
        and what.removeprefix("the ")[:1].isupper()
        and not reply.quoted
    ):
        own = stems(what) - {"the"}
        names = (" ".join((name_of(each.entry), *each.entry.aliases)) for each in reply.statements)
        lasting = (each.text for each in sentences_told(reply) if not _LASTING.isdisjoint(stems(each.text)))
        beginnings = (" ".join(each.split()[:_SUBJECT]) for each in lasting)
        return any(own <= stems(each) for each in (*names, *beginnings))
    if len(named) != 1 or left:
        return True
    shown = {each.entry.id for each in reply.statements}
    titled = [
        each
        for each in reply.statements
        if isinstance(each.entry, Event) and (_is_called(asked, each.entry) or named[0].is_in(_begun_by(each.entry)))
    ]
    return bool(shown & named[0].entries or titled or reply.quoted)


def _begun_by(event: Event) -> frozenset[str]:
    """The stems of what a title begins with, up to a preposition: the Grey Sweat comes | to Corravel."""
    before = takewhile(lambda word: word.folded not in PREPOSITIONS, words(event.title))
    return frozenset(word.stem for word in before) | {"the"}


def _is_called(asked: Asked, event: Event) -> bool:
    """Whether a question calls an event as it is called: the siege of Deepwell."""
    names = [stems(each) - {"the", "of"} for each in (event.title, *event.aliases)]
    return any(len(name & asked.stems) * 2 > len(name) for name in names if name)
