"""What someone typed -> the names we know: `Names` is the way in."""

from lore.names.folding import normalise
from lore.names.index import Index
from lore.names.matcher import Names
from lore.names.results import Ambiguous, Candidate, Found, Missing, Name, Resolved
from lore.names.weights import ACCEPT, OFFER

__all__ = [
    "ACCEPT",
    "OFFER",
    "Ambiguous",
    "Candidate",
    "Found",
    "Index",
    "Missing",
    "Name",
    "Names",
    "Resolved",
    "normalise",
]
