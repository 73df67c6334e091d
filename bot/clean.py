"""Text without what a terminal would obey: escape sequences, control characters, overrides of the writing direction."""

import re

_SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]?|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~]?)")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def clean(text: str) -> str:
    """Safe to print; line breaks stay."""
    text = text.replace("\r\n", "\n").replace("\t", " ")
    return _CONTROL.sub("", _SEQUENCE.sub("", text)).replace("\u2028", "\n").replace("\u2029", "\n")


def address(url: str) -> str:
    """An address that is safe to make a link of, or nothing."""
    return url if re.fullmatch(r"https?://[!-~]+", url) else ""
