"""The forms of irregular verbs: the plain form of each, and which are participles."""

from importlib.resources import files

_ROWS = [
    line.split()
    for line in (files("lore.understanding") / "verbs.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
PLAIN = {form: plain for plain, *forms in _ROWS for form in forms if form != plain}
"""The plain form of each other form: took and taken are take."""
PARTICIPLES = frozenset(participle for _, _, *participles in _ROWS for participle in participles)
