"""Other questions that ask the same, for what nothing answers as it was asked: who was the leader of them, for who ran
them."""

import re
from collections.abc import Iterator

_OF = (
    r"(?P<of>(?!(?:to|from|for|into|out|away|off|over|up|by|in|on|at|against|after|the way)\b)"
    r"(?!.*\b(?:now|nowadays|today|currently)\b)[^?]{3,60}?)"
)
_READINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), other)
    for pattern, other in (
        (
            rf"^\W*who (?P<be>was|were|is|are) (?:in charge of|in command of|at the head of|the boss of) {_OF}\W*$",
            r"who \g<be> the leader of \g<of>",
        ),
        (
            rf"^\W*who (?:ran|headed|led|managed|directed|commanded|chaired|presided over) {_OF}\W*$",
            r"who was the leader of \g<of>",
        ),
        (
            rf"^\W*who (?:runs|heads|leads|manages|directs|commands|chairs|presides over) {_OF}\W*$",
            r"who is the leader of \g<of>",
        ),
        (
            r"^\W*(?P<where>where (?:does|do|did)) (?P<of>[^?]{2,50}?) have (?:its|their) (?:seat|headquarters)\W*$",
            r"\g<where> \g<of> sit",
        ),
        (rf"^\W*who owned {_OF}\W*$", r"who was the owner of \g<of>"),
        (rf"^\W*who owns {_OF}\W*$", r"who is the owner of \g<of>"),
    )
)


def other_readings(plain: str) -> Iterator[str]:
    """The questions that ask the same in other words, the likeliest first."""
    return (pattern.sub(other, plain) for pattern, other in _READINGS if pattern.match(plain))
