"""What someone typed -> the names we know: `Names` is the way in."""

from lore.names.folding import normalise
from lore.names.matcher import ACCEPT, OFFER, Names
from lore.names.results import Ambiguous, Candidate, Found, Missing, Name, Resolved

__all__ = [
    "ACCEPT",
    "OFFER",
    "Ambiguous",
    "Candidate",
    "Found",
    "Missing",
    "Name",
    "Names",
    "Resolved",
    "normalise",
]
