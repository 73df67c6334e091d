"""A text that somebody wrote -> the names and dates in it that the lore may know."""

from lore.spotting.spotter import LONGEST_TEXT, Spotter

__all__ = ["LONGEST_TEXT", "Spotter"]
