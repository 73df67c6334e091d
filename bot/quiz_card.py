"""Quizzes in words: a quote with a name left out, the names to choose from, and what a guess is worth."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from string import ascii_uppercase

from bot import wording
from bot.card import Block, Card, Choice, Quote, Span, Style, Words, leading_to
from bot.defuse import cut
from lore.model import Mention, MultipleChoice, Question, Quiz

TITLE = "Who or what is meant?"

_BLANK = Span("____")
_LONGEST_ANSWER = 200


def of(answer: MultipleChoice) -> Card:
    """The card of a quiz; of a right guess, the quote as it stands in the source; of a wrong one, the quiz again."""
    quiz, chosen = answer.quiz, answer.chosen
    lettered = {mention.id: letter for mention, letter in zip(answer.choices, ascii_uppercase, strict=False)}
    if chosen and chosen.id == quiz.entry.id:
        return _solved(quiz, chosen)
    title, subtitle = TITLE, wording.A_QUIZ
    if chosen:
        letter = lettered.get(chosen.id)
        title, subtitle = "Not this one", f"{letter}: {chosen.name}" if letter else chosen.name
    return Card(
        title,
        subtitle,
        # The letter alone: how long the name is could be seen from what hides it.
        blocks=(question(quiz), _names(answer.choices, lettered), solution(quiz, lettered[quiz.entry.id])),
        guesses=tuple(
            Choice(
                lettered[mention.id],
                Question("quiz", (*answer.question.options, ("guess", mention.id))),
                mention.name,
            )
            for mention in answer.choices
            if mention != chosen
        ),
    )


def question(quiz: Quiz) -> Quote:
    """The source's words with a name left out, and where they stand, unless that tells the name."""
    source = quiz.passage.source
    named = ("", "") if quiz.is_told_by_source else (source.name, source.url)
    return Quote(tuple(_spans(quiz, lambda _: _BLANK)), *named)


def solution(quiz: Quiz, answer: str) -> Block:
    """The answer, hidden, with the words that were left out, and the source if that would have told it."""
    other = [f"“{words}”" for words in quiz.left_out if words.casefold() != quiz.entry.name.casefold()]
    answer += f" ({', '.join(other)} in the quote)" if other else ""
    answer += f"; from {quiz.passage.source.name}" if quiz.is_told_by_source else ""
    return Words((Span("Answer: ", Style.STRONG), Span(cut(answer, _LONGEST_ANSWER), Style.SPOILER)))


def _names(choices: Iterable[Mention], lettered: Mapping[str, str]) -> Words:
    """A name a line, after its letter."""
    spans: list[Span] = []
    for mention in choices:
        spans += [Span("\n")] if spans else []
        spans += [Span(lettered[mention.id], Style.STRONG), Span(f" {mention.name}")]
    return Words(tuple(spans))


def _solved(quiz: Quiz, entry: Mention) -> Card:
    source = quiz.passage.source
    told = Quote(tuple(_spans(quiz, lambda words: Span(words, Style.STRONG))), source.name, source.url)
    return Card(f"Right: {entry.name}", wording.what(quiz.entry), blocks=(told,), buttons=(leading_to(entry),))


def _spans(quiz: Quiz, name: Callable[[str], Span]) -> Iterator[Span]:
    """The quote with each name in it drawn in its own way."""
    text, at = quiz.passage.text, 0
    for start, end in quiz.blanks:
        if start > at:
            yield Span(text[at:start])
        yield name(text[start:end])
        at = end
    if text[at:]:
        yield Span(text[at:])
