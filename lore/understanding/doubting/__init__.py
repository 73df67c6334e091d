"""Why what an entry says may not be what is asked: other roles, other numbers, “most” for “all”, a yes for a no.

Each doubt is a function that yields sentences, and none where an entry says just what is asked; `doubts` has them all.
"""
