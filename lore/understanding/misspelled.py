"""Words of questions as they are misspelled, or shortened in chat."""

import re

_SPELLED = tuple(
    (re.compile(rf"\b(?:{spelled})\b", re.IGNORECASE), word)
    for spelled, word in (
        # question words
        (r"(?:whn|wen(?= (?:did|was|were|is)|\W*$))", "when"),
        (r"(?:wich|whcih|whihc|wihch)", "which"),
        (r"(?:wat|waht|wht)", "what"),
        (r"(?:whre|wher|were(?= (?:did|was)))", "where"),
        (r"(?:hwo|whoo)(?= )", "who"),
        (r"how (?:mny|meny|manny)", "how many"),
        (r"(?:wy|whyy)(?= )|(?<![^\W_] )(?<![^\W_])y(?= (?:did|do|does|was|were|is|are|would|have|has|had)\b)", "why"),
        (r"too(?= whom?\b)", "to"),
        # words without an apostrophe
        (r"(?P<verb>did|does|do|is|was|were|are|has|have|had|would|could|should)nt", r"\g<verb> not"),
        (r"wont(?= )", "won't"),
        (r"can['’]?t(?= )", "cannot"),
        # ordinary words
        (r"happ?e?nd|hapened|happenned|happned|happpened", "happened"),
        (r"hapen|happn|hapen+|happpen", "happen"),
        (r"coz|cuz|bc|becuse|becasue|becaus", "because"),
        (r"diff(?:erance)?", "difference"),
        (r"peple|poeple|ppl", "people"),
        (r"contry|coutry|countrie", "country"),
        (r"countrys|contries|coutries", "countries"),
        (r"befor|b4", "before"),
        (r"frist|furst", "first"),
        (r"plz+|pls+|plse", "please"),
        (r"wuz|waz", "was"),
        # chat
        (r"(?-i:u)|ya", "you"),
        (r"(?-i:ur)", "your"),
        (r"(?-i:(?<=\w )r(?= \w))", "are"),
        (r"smth|smthn|sth|sumthing|somethin", "something"),
        (r"(?P<some>some|any|every|no) ?1", r"\g<some>one"),
        (r"(?P<which>which|that|this|the) 1(?= (?:who|that|did|was|were|is|are|has|had|to)\b|\W*$)", r"\g<which> one"),
        (r"abt", "about"),
        (r"thx|tysm|ty", "thanks"),
        (r"govt|gov(?= )", "government"),
        (r"thru", "through"),
        (r"yrs", "years"),
        (r"(?:btw|tbh|idk|lol|lmao|omg|imo|fyi|tho|rn|ngl|bro|bruh|fr)", ""),
    )
)


def well_spelled(text: str) -> str:
    """A question with its small words as they are written."""
    for spelled, word in _SPELLED:
        text = spelled.sub(word, text)
    return text
