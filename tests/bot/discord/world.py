"""The world that the end-to-end tests ask: the Lantern Isles, with some entries that are hard to show."""

from tests.worlds import LANTERN_ISLES

LONG_NAME = "Her Serene Brightness Wickelmina the Ninth of the Outermost Lantern, Keeper of Every Oar and Candle"
HOSTILE = "@everyone **bold** [free boats](https://evil.example) discord.gg/isles <@1> <t:1:R> # no heading"

_SENTENCES = " ".join(f"Boat {number} sailed out and came home before the lamps were lit." for number in range(1, 130))

WORLD = {
    **LANTERN_ISLES,
    "works/log-of-boats.md": f"---\ntype: work\nname: Log of Boats\n---\n- by: [[Guild of Wicks]]\n\n{_SENTENCES}\n",
    "people/serene.md": f"---\ntype: person\nname: {LONG_NAME}\n---\n- kin: [[Ada Brightwater]]\n\n{_SENTENCES}\n",
    "works/graffiti.md": f"---\ntype: work\nname: Graffiti\n---\n\n{HOSTILE}\n",
}
