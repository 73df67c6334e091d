"""Questions in plain words: what is asked, about what, and what the source says to it. `Asker` is the way in."""

from lore.understanding.asker import Asker

__all__ = ["Asker"]
