"""Text that people or the lore wrote -> text that Discord shows as it stands: no markup, no mention, no link."""

import re

from bot.clean import clean

_MARKUP = re.compile(r"[\\`*_~|\[\]<>]|(?<=\])\(")
_LINE_START = re.compile(r"^([^\S\n]*)([#+-]|\d+(?=[.)]))", re.MULTILINE)
_ADDRESS = re.compile(r"(?<=\w):(?=/)")
_INVITE = re.compile(r"\.(?=gg\b|com/|media/|new/)", re.IGNORECASE)
_MENTION = re.compile(r"@(?=\S)")
_BLANK_LINES = re.compile(r"\n\s*\n\s*")
_UNSEEN = "\u200b"
"""A zero-width space, which keeps "@everyone" from being a name; discord.py's own escape_mentions does the same."""


def defuse(text: str) -> str:
    """Take everything out of a text that Discord would not show as plain words. Lines stay lines."""
    text = _BLANK_LINES.sub("\n\n", clean(text))
    text = _MARKUP.sub(r"\\\g<0>", text)
    text = _LINE_START.sub(_escaped_start, text)
    text = _ADDRESS.sub(r"\\:", text)
    text = _INVITE.sub(r"\\.", text)
    return _MENTION.sub(f"@{_UNSEEN}", text)


def line(text: str) -> str:
    """Clean text in one line: for buttons and menus, which know no markup."""
    return " ".join(clean(text).split())


def size(text: str) -> int:
    """Characters as Discord's strictest part counts them: one outside the basic plane is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int) -> str:
    """A text that is at most so long; a longer one ends in … after a word, if it has any short enough."""
    if size(text) <= most:
        return text
    shorter = text[: longest_start(text, most - 1)]
    at_word = shorter.rsplit(" ", 1)[0].rstrip() if " " in shorter.strip() else shorter.rstrip()
    return f"{at_word or shorter}…"


def longest_start(text: str, most: int) -> int:
    """How many characters of a text are at most so long, as `size` counts."""
    end = min(len(text), most)
    while size(text[:end]) > most:
        end -= max(1, (size(text[:end]) - most) // 2)
    return end


def _escaped_start(match: re.Match[str]) -> str:
    space, mark = match.groups()
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"
