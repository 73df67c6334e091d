"""How it is told that the source says something of others than those whom a question names."""

from lore.model import Entry, name_of

OF_OTHERS = "The source says it of "
"""How every such sentence begins."""


def of_someone_else(entry: Entry) -> str:
    """A sentence that an entry tells it of another person than a question names."""
    return f"{OF_OTHERS}someone else ({name_of(entry)})."


def of_something_else(entry: Entry) -> str:
    """A sentence that an entry tells it of another thing than a question names."""
    return f"{OF_OTHERS}something else ({name_of(entry)})."
