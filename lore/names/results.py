"""A name that can be met, and what meeting one can come to."""

from dataclasses import dataclass
from typing import Literal

from lore.model import Kind


@dataclass(frozen=True, slots=True)
class Name:
    """A name or alias of an entry. The prominent entry wins among namesakes; a hidden name completes nothing."""

    entry: str
    text: str
    kind: Kind
    prominence: int = 0
    alias: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry by the name of it that was met best. `score` lies in 0..1; `how` is near if the spelling differs."""

    entry: str
    name: str
    kind: Kind
    score: float
    how: Literal["exact", "near"]


@dataclass(frozen=True, slots=True)
class Found:
    """One entry is meant. It is the first of `ranked`; the others scored less or were passed over."""

    entry: str
    name: str
    near: bool
    ranked: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Every entry of `ranked` is meant equally well, the likeliest first."""

    ranked: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """No entry is meant. `nearest` are the few worth offering; `ranked` is all that was considered."""

    nearest: tuple[Candidate, ...] = ()
    ranked: tuple[Candidate, ...] = ()


Resolved = Found | Ambiguous | Missing
