"""Whether the word that answers a question by its opposite is said of whoever the question names: poor ore makes nobody
poor."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lore.model import Passage, Reply, Standing, name_of
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import Phrase
from lore.understanding.grammar.tagging import Token
from lore.understanding.likeness import Likeness, says
from lore.understanding.prose import sentences_told
from lore.understanding.roles import led_by
from lore.understanding.term import Term
from lore.understanding.wanted import Want
from lore.understanding.words import stems

_OPPOSITE = re.compile(r"^The source says “(?P<word>[\w’'-]+)”\.$")
_UNSAID = "The source does not say that of it in just these words."


def of_whom_it_is_opposed(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """A reply; where it answers by the opposite of a question's word and that word is said of something else than what
    the question is told of, only a part of an answer."""
    met = _OPPOSITE.match(reply.sentence)
    named = [term for term in asked.terms if term.entries]
    is_asked = reply.standing is Standing.ANSWER and asked.wanted.want is Want.WHETHER and len(named) == 1
    if met is None or not is_asked or len(asked.terms) > len(named) + 1 or led_by(asked.cut, named[0]):
        return reply
    if any(_is_said_of(finder, asked, named[0], met["word"], sentence) for sentence in sentences_told(reply)):
        return reply
    titles = (stems(name_of(each.entry)) | {"the"} for each in reply.statements)
    if any(stems(met["word"]) <= title and says(finder, named[0], title) for title in titles):
        return reply
    return replace(reply, standing=Standing.PARTLY, sentence="", unsaid=(_UNSAID,))


def _is_said_of(finder: Finder, asked: Asked, named: Term, word: str, sentence: Passage) -> bool:
    """Whether a clause with a word in it, and not to say which of something, is about whoever a term names."""
    likeness = Likeness(finder, asked, sentence)
    typed = Phrase("", tuple(_tokens(named)))
    for clause in clauses(sentence.text):
        at = next((at for at, token in enumerate(clause.tokens) if token.stems & stems(word)), None)
        if at is None or _is_modifier(clause, at):
            continue
        if likeness.alike(typed, clause.subject) or any(each.is_pronoun for each in clause.subject):
            return True
    return False


def _is_modifier(clause: Clause, at: int) -> bool:
    following = clause.tokens[at + 1 : at + 2]
    return clause.tokens[at].tag.startswith("AJ") and any(token.is_noun for token in following)


def _tokens(named: Term) -> Iterator[Token]:
    """A term's words as those of a name, where they stand in the question."""
    at = named.at
    for word in named.text.split(" "):
        yield Token(word, "NP0", at, at + len(word))
        at += len(word) + 1
