"""What people write on Discord -> the words to be read: no mention, link, code or emoji, and nothing that is hidden."""

import re

_NOT_WORDS = re.compile(
    r"```.*?(?:```|\Z)"  # code, which may be left open
    r"|(`+)(?!`).+?(?<!`)\1(?!`)"
    r"|\|\|.+?\|\|"  # spoilers: what is hidden isn't told
    r"|<a?:\w+:\d+>|:[\w+-]+:(?!\w)"  # emoji
    r"|<(?:@[!&]?|#)\d+>|<t:-?\d+(?::\w)?>|</[^<>\n]+:\d+>|<id:\w+>"  # mentions, times, commands
    r"|\]\(<?\w+://[^\s()]*(?:\([^\s()]*\)[^\s()]*)*>?(?: \"[^\"\n]*\")?\)"  # the address of a masked link
    r"|(?<![\w.+-])[\w.+-]+@\w[\w-]*\.\w[\w.-]*"  # e-mail addresses
    r"|\b\w+://\S+|\bdiscord\.gg/\S+|\bwww\.\S+",
    re.DOTALL | re.IGNORECASE,
)
_ESCAPED = re.compile(r"\\(?=[^\w\s]|_)")
_MARKS = re.compile(r"\*+|~~|\|\||(?<![^\W_])_+|_+(?![^\W_])|^[^\S\n]*(?:#{1,3}|-#|>{1,3}|[-*])(?=\s)", re.MULTILINE)


def words_of(markdown: str) -> str:
    """The words of a message, as they are read. What stands apart is kept apart."""
    return _MARKS.sub(" ", _ESCAPED.sub("", _NOT_WORDS.sub(" | ", markdown)))
