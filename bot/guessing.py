"""A quiz in a terminal: letters are guesses, until one is right or the answer is asked for."""

from rich.console import Console

from bot import cards
from bot.card import Card, Choice, concealed, revealed
from bot.clean import clean
from bot.terminal import letters, show
from lore.questions import Lore


def guessed(typed: str, card: Card) -> Choice | None:
    """The guess whose letter was typed."""
    return next((choice for choice in card.guesses if choice.label.casefold() == typed.casefold()), None)


def play(card: Card, lore: Lore, screen: Console) -> None:
    """Show a quiz, and what each guess is worth; whoever gives up is told the answer."""
    show(concealed(card), screen)
    while card.guesses:
        guess = _next(card, screen)
        if guess is None:
            tell(card, screen)
            return
        card = cards.of(lore.ask(guess.question), lore.library.world)
        show(concealed(card), screen)


def tell(card: Card, screen: Console) -> None:
    """Print what a quiz hides."""
    screen.print(clean(revealed(card)))


def _next(card: Card, screen: Console) -> Choice | None:
    """The next guess, or None of whoever gives up."""
    while True:
        try:
            typed = screen.input(f"{letters(card)}? (Enter tells the answer) ").strip()
        except EOFError:
            screen.print()
            return None
        if not typed:
            return None
        if guess := guessed(typed, card):
            return guess
