"""A text that somebody wrote -> the names and dates in it that the lore may know."""

from lore.spotting.spotter import Spotter
from lore.spotting.tokens import LONGEST_TEXT

__all__ = ["LONGEST_TEXT", "Spotter"]
