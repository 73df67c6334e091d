"""The forms in which people ask about order, as patterns of their parts."""

BEFORE = r"before|earlier than|prior to|sooner than|preced(?:e|es|ed)|ahead of"
AFTER = r"after|later than|follow(?:s|ed|ing)?|since"
NEXT = r"right|immediately|directly|straight|just|next|soon|shortly|closely"
HAPPEN = r"(?:happen\w*|occur\w*|took place|take place|came|comes|come|came about|was|were)"
ORDINALS = {
    "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "sixth": 6, "6th": 6,
}  # fmt: skip

ORDER = (
    r"(?:(?:by|in|into) (?:(?:the|their|a|an) )?(?:(?:right|correct|proper|chronological|time|date|historical) )?"
    r"(?:order|date|dates|sequence|time|year|when they happened)(?: of (?:time|date|events|happening))?|chronologically"
    r"|from (?:first|earliest|oldest) to (?:last|latest|newest))"
)
