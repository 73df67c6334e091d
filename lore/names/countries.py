"""Countries of our own world, from the time zone database: Ireland is spelled right, though a lore may only have an
Iceland."""

from functools import cache
from importlib import resources

from lore.names.folding import normalise

NATIONAL = frozenset(
    "american british english scottish welsh irish french german italian spanish portuguese russian soviet"
    " polish hungarian austrian romanian bulgarian greek turkish serbian yugoslav croatian albanian czech"
    " slovak ukrainian estonian latvian lithuanian finnish swedish norwegian danish dutch belgian swiss"
    " icelandic chinese japanese korean vietnamese indian persian iranian egyptian mexican cuban brazilian"
    " chilean argentine argentinian canadian australian".split()
)
"""What is said of someone's nation before their office."""
_TABLE = "iso3166.tab"


@cache
def countries() -> frozenset[str]:
    """The folded names of one word."""
    lines = (resources.files("tzdata.zoneinfo") / _TABLE).read_text("utf-8").splitlines()
    named = (line.split("\t")[1].partition(" (")[0] for line in lines if not line.startswith("#"))
    return frozenset(name for name in map(normalise, named) if " " not in name)
