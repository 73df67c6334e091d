"""What completes each option of each question, in the console and on Discord alike."""

from collections.abc import Callable

from lore.questions import PEOPLE, PLACES, Lore

Suggest = Callable[[Lore, str], list[str]]

SUGGESTIONS: dict[tuple[str, str], Suggest] = {
    ("who", "name"): lambda lore, typed: lore.suggest(typed, PEOPLE),
    ("country", "name"): lambda lore, typed: lore.suggest(typed, PLACES),
    ("when", "what"): lambda lore, typed: lore.suggest_anything(typed),
    ("timeline", "from"): lambda lore, typed: lore.suggest_bounds(typed),
    ("timeline", "to"): lambda lore, typed: lore.suggest_bounds(typed),
    ("timeline", "about"): lambda lore, typed: lore.suggest(typed),
    ("onthisday", "day"): lambda lore, typed: lore.suggest_days(typed),
    ("search", "text"): lambda lore, typed: lore.suggest(typed),
    ("ask", "question"): lambda lore, typed: [],
    ("lookup", "text"): lambda lore, typed: [],
}
"""By the question's name and the option's."""
