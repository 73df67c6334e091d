"""What a quote's own wording tells that no slot does: a length of time, a share, a reason."""

import re
from collections.abc import Iterator, Sequence

from lore.model import Basis, Entity, Entry, Event, Fact, name_of
from lore.understanding.anchored import anchored, has_several_shares
from lore.understanding.asked import Asked
from lore.understanding.dates_in import MONTH
from lore.understanding.generic import LIGHT_VERBS
from lore.understanding.numerals import NUMBERS
from lore.understanding.prose import CLAUSE, fact_in_words, quoted, sentences
from lore.understanding.roles import PREPOSITIONS
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_REASON = re.compile(r"\bbecause\b|(?<!,) \bso that\b|\bin order (?:to|that)\b", re.IGNORECASE)
_FRONTED = re.compile(r"^\W*(?:because|in order)\b", re.IGNORECASE)
"""What begins a sentence that gives a reason before what it is the reason of."""
_NUMBER = "|".join(sorted(NUMBERS, key=len, reverse=True))
_COUNT = (
    rf"(?:\d[\d,.]*|an?|half an?|several|many|some|{_NUMBER})"
    rf"(?:[ -](?:{_NUMBER}|thousand))*"
)
_PATTERNS: dict[Want, re.Pattern[str]] = {
    Want.HOW_LONG: re.compile(
        r"\b(?P<led>for|after|within|in(?= (?:under|less than)\b))"
        rf" (?:(?:just|only|about|around|nearly|almost|over|under|more than|less than) )?{_COUNT}"
        r" (?:(?:second|minute|hour|day|night|week|month|season|year|decade|generation|centur|mile|league"
        r"|kilomet(?:er|re)|met(?:er|re)|yard|fathom|parsec|light-year|acre|inch)(?:s|y|ies|es)?|km|feet|foot)\b",
        re.IGNORECASE,
    ),
    Want.SHARE: re.compile(
        r"\b\d[\d.]* ?(?:%|per ?cent\b)|\b(?:an?|one|two|three|four) (?:half|third|quarter|fourth|fifth|sixth|seventh"
        r"|eighth|ninth|tenth|twelfth|hundredth)s?(?= of\b)(?: of (?:[\w’']+ ?){1,2})?"
        r"|\bhalf(?= (?:of|the|their|its)\b)"
        r"|\b(?:one|two|three|four|nine)(?: [a-z]+)? (?:in|out of) (?:every )?"
        r"(?:two|three|four|five|six|seven|eight|ten|\d+)\b",
        re.IGNORECASE,
    ),
    Want.WHY: re.compile(
        r"(?<![\w-])(?:so that|in order (?:to|that)|because|due to|owing to|thanks to|for fear (?:of|that)|lest"
        r"|in (?:return|exchange|revenge) for)"
        r"\b[^.;!?)]+"
        r"|(?<=, )(?:since(?! [^,.;!?]*\d)|for) (?:he|she|it|they|there|none|nobody|no one|nothing|every\w*"
        r"|(?:the|its|his|her|their"
        r"|no|a|an) (?:[\w’'-]+ ){1,4}?(?:was|were|is|are|had|has|could|would|did|do|does))\b[^,.;!?)]*"
        r"|^To (?!the\b|a\b|an\b)[a-z]+\b[^,.;!?]+(?=, )",
        re.IGNORECASE,
    ),
}
_PUNISHED = re.compile(
    r"\b(?P<deed>disqualified|banished|arrested|punished|dismissed|expelled|executed|convicted|sentenced|fined)"
    r" (?P<why>for \w+ing\b[^,.;!?)]+)"
)
"""For what somebody was punished, of whom it is asked why they were."""
_MEASURED = {
    measure: re.compile(
        rf"\b(?:(?:some|about|around|nearly|almost|over|up to|more than|less than) )?{_COUNT}"
        rf" [a-z]+(?: and {_COUNT} [a-z]+)? (?:{measure}|{alike})\b",
        re.IGNORECASE,
    )
    for measure, alike in (
        *(("tall", "high"), ("high", "tall"), ("wide", "broad|across"), ("broad", "wide|across"), ("deep", "down")),
        *(("far", "away|off"), ("old", "of age"), ("thick", "through"), ("heavy", "in weight")),
    )
}
"""Lengths and the like with the adjective that a question asks by: nine feet high, for how tall."""
_NAMED_FOR = re.compile(
    r"\b(?:called|named|nicknamed|dubbed|known as|referred to(?: it| them| him| her)? as) (?P<name>[^,.;:!?]{2,40}?),?"
    r" (?:for|after|because|since|from) [^,.;!?]+"
    r"|\b(?:takes?|took|gets?|got|has|had|owes?|owed) (?:its|his|her|their|the) (?:nick)?names? "
    r"(?:from|to|after|because)\b[^,.;!?]+",
    re.IGNORECASE,
)
"""Why something is called so: called Old Tooth for its shape; took its name from a river."""
_OF_OTHERS = r"(?:and|or|of|to|with|for|from|by|in|at|son|daughter|brother|sister|wife|husband|friend)"
"""Words behind an age that lead to whose it is not."""
_AGED = re.compile(
    rf"\b(?:aged|at the age of|by then) (?:(?:about|around|some|nearly|only) )?(?:\d+|{_COUNT})"
    r"(?=[,.;:!?)]|$| years\b| (?:and|when|in|at|on|while)\b)",
    re.IGNORECASE,
)
_SURVIVED = re.compile(
    r"\b(?:but|survived|lived|recovered|nearly|almost|said|says|claimed|reported|believed|rumou?r\w*|legend)\b",
    re.IGNORECASE,
)
"""What tells that somebody did not die of it, or that it is only said so."""
_LEADING_IN = frozenset("when while because since although though as if".split())
_NAMING = 3  # words of a sentence among which whoever it is about is named: her niece Halisane
_WITH = re.compile(r"\b(?:with|and)\b", re.IGNORECASE)
_LASTING = stemmed("last lasted lasting")
_UNITS = r"(?:minute|hour|day|night|week|month|season|year|decade|generation|centur)(?:s|y|ies)?"
_LATER = re.compile(
    rf"\b(?:{_COUNT} {_UNITS} (?:later|afterwards|earlier)"
    r"|the (?:very )?(?:next|following|same) (?:minute|hour|day|morning|evening|night|week|month|spring|summer|autumn"
    r"|winter|year|decade))\b",
    re.IGNORECASE,
)
_ENDED_AFTER = re.compile(
    rf"\bafter {_COUNT} {_UNITS},? (?:[\w’'-]+ ){{1,4}}(?:ended|finished|was over|was lifted"
    r"|was called off|collapsed)\b",
    re.IGNORECASE,
)
"""How long something lasted, told by its end: after 47 days the strike ended."""
AHEAD = re.compile(
    r"(?:(?<!['’]s )\bwill|\b(?:is|are) (?:going )?to|\bdue"
    r"|\b(?:do|does) [^?]+? (?:want|hope|plan|intend|expect|mean|wish)"
    r"|\b(?:is|are) [^?]+? (?:expected|planned|planning|hoped|hoping|to be))\b",
    re.IGNORECASE,
)
"""What asks of what is to come."""
_BY_THEN = re.compile(
    r"\b(?:(?:is|are|was|were) (?:due |expected |supposed |meant |planned )?to"
    r"|hopes?|hoped|intends?|intended|plans?|planned|means?|meant|expects?|wants?"
    r"|promises?|will|due)\b[^,.;:!?]*?"
    r"\b(?P<when>(?:in|on|by|before|after|from|until|around) (?:the )?(?:(?:end|spring|summer|autumn|winter) of )?"
    rf"(?:\d{{1,2}} )?(?:(?:{MONTH}) )?(?:\d{{1,2}},? )?\d{{3,4}})(?=[,.;:!?]|$| but | and )",
    re.IGNORECASE,
)
"""When something is to be, behind the verb that says so and at the end of its clause: by 1800, and not by 400 men."""
_WENT_ON = re.compile(
    r"\b(?P<span>from (?:early |late )?\d{3,4} (?:to|until|till) (?:early |late )?\d{3,4})"
    r"(?=\W*$| (?:and|but|in|at|on)\b)"
    r"|\b(?:(?<!the )(?<!its )(?<!his )(?<!her )(?<!their )last|lasts|lasted|takes?|took)"
    rf" (?P<for>(?:just |only |about |around |nearly |almost |over )?{_COUNT} {_UNITS})\b"
    rf"|\b(?:got|received|given|served|spent|sentenced to|condemned to) (?P<term>{_COUNT} {_UNITS})(?= (?:in|of|at)\b)"
    r"|\b(?:ended|finished|was (?:over|lifted|broken|called off|given up|abandoned)|collapsed)"
    rf" (?P<later>{_COUNT} {_UNITS} later|after (?:about |only |just |almost )?{_COUNT} {_UNITS})\b",
    re.IGNORECASE,
)
"""How long something went on, or takes: from its first year to its last, or until it ended some weeks later."""
_COMING = re.compile(
    r"\b(?:come|came|originate|originated|hail|hailed|recruited|brought(?: in)?) from\W*$", re.IGNORECASE
)
_FROM_PLACE = re.compile(
    r"\b(?P<who>[\w’-]+s|\w+men|people) from (?P<of>(?:the )?[A-ZÀ-Ž][\w’'-]+(?: [A-ZÀ-Ž][\w’'-]+)*)"
)
"""Those who came from somewhere, and from where."""
_LOCKED_UP = re.compile(r"\b(?:lock\w*|sentence\w*|get|got|given)\b", re.IGNORECASE)
_FOLLOWING = re.compile(r"(?<=^The )(?P<what>\w+) (?:that|which) (?:followed|ensued|resulted)\b")
_OPENING = re.compile(rf"^(?P<when>{_LATER.pattern}), ", re.IGNORECASE)
_LEADING_ASIDE = frozenset("on by near with beside at in from under over above behind inside carried has had".split())
_DIED_OF = re.compile(
    r"\b(?:die[ds]?|perish(?:ed)?) (?P<of>(?:of|from|by|in (?:childbirth|battle|prison"
    r"|her sleep|his sleep|their sleep)|at sea)\b[^,.;()]*)",
    re.IGNORECASE,
)
_KILLED_SO = re.compile(
    r"\b(?:is|are|was|were) killed (?P<of>(?:in|by) (?:an?|the|his|her|their) [^,.;()]+)$", re.IGNORECASE
)
_DIED_SO = re.compile(
    r"\bdie[ds]\b[^.;]*?, (?P<when>when [^.;]+)"
    r"|(?P<so>\b(?:choked (?:to death )?on|drowned (?:in|while|when|off)|(?:froze|starved|burned|burnt|bled) to death"
    r"|(?:was|were) (?:beheaded|hanged)|(?:was|were) struck dead by(?= (?-i:[a-z])))\b[^,.;()]*?(?=[,.;()]|$"
    r"| while\b| when\b))",
    re.IGNORECASE,
)
"""How a source tells of what somebody died by another word, or by what happened when they did."""
_DYING = stemmed("die died dies death dead")
_KILLING = re.compile(r"\w+ing|(?:assassin|killer|murderer|executioner|hangman)s?")
"""Words for who kills, and for what somebody is about: hanging a bell."""
_PLAIN_DEATHS = frozenset("kill kills killed killing perish perished slain demise deceased".split())


def wording(asked: Asked, entry: Entry) -> Fact | None:
    """The words of an entry's quotes for what is wanted, from the one sentence that speaks of what is asked."""
    if asked.wanted.want is Want.HOW and not asked.wanted.measure and any(word.stem in _DYING for word in asked.cut):
        return _death(entry)
    if asked.wanted.want is Want.WHEN:
        return _later(asked, entry) or _when_meant(asked, entry)
    if asked.wanted.want is Want.WHERE and _COMING.search(asked.plain):
        return _origin(asked, entry)
    is_of_itself = bool(asked.wanted.measure) or asked.wanted.is_naming
    if asked.wanted.want not in _PATTERNS and not is_of_itself:
        return anchored(asked, entry)
    if is_of_itself:
        found = {each for sentence in sentences(entry) for each in _of_itself(asked, entry, sentence)}
    else:
        doing = [term for term in asked.terms if term.own and not (term.entries or term.own <= LIGHT_VERBS)]
        told = [each for each in _of_terms(entry, asked.terms) if _says_any(each, doing)]
        found = {each for sentence in told for each in wordings_in(asked, sentence)}
    if asked.wanted.want is Want.WHY:
        found = {each for each in found if not _is_asked_about(asked, entry, each)}
    if len(found) == 1:
        measured = f"how {asked.wanted.measure}" if asked.wanted.measure else asked.wanted.want.value
        return fact_in_words(entry, measured, found.pop())
    return anchored(asked, entry) if found or asked.wanted.want is Want.SHARE else None


def _origin(asked: Asked, entry: Entry) -> Fact | None:
    """Where those came from who alone are asked about, right behind the word for them: strikebreakers from Finland."""
    if len(asked.terms) != 1 or asked.terms[0].entries:
        return None
    (term,) = asked.terms
    found = {
        met["of"]
        for sentence in sentences(entry)
        for met in _FROM_PLACE.finditer(sentence)
        if term.own == stems(met["who"])
    }
    return fact_in_words(entry, "from", found.pop()) if len(found) == 1 else None


def are_in_reasons(terms: Sequence[Term], texts: Sequence[str], told: frozenset[str]) -> bool:
    """Whether all of some terms are said by sentences only within the reasons that they give, and nowhere else."""
    split = [_REASON.split(text, maxsplit=1) for text in texts if not _FRONTED.match(text)]
    reasons = stems(" ".join(part for _, *rest in split for part in rest))
    others = stems(" ".join(before for before, *_ in split)) | told
    return bool(terms) and all(term.is_in(reasons) and not term.is_in(others) for term in terms)


def wordings_in(asked: Asked, sentence: str) -> set[str]:
    """The words of one sentence for what is wanted, whomever it is of: a length of time, a share or a reason."""
    if asked.wanted.measure or asked.wanted.is_naming:
        return set()  # told of an entry itself alone
    if asked.wanted.want is Want.SHARE and has_several_shares(sentence):
        return set()  # which of them is told by whose it is
    pattern = _PATTERNS.get(asked.wanted.want)
    is_ending = bool(_ENDED_AFTER.search(sentence)) and any(word.stem in _LASTING for word in asked.cut)
    typed = {word.folded for word in asked.cut} | {"for", "in"} | ({"after"} if is_ending else set())
    found = pattern.finditer(sentence) if pattern else ()
    told = {met[0].strip() for met in found if met.groupdict().get("led", "for").lower() in typed}
    if asked.wanted.want is Want.WHY:
        told |= {
            met["why"].strip()
            for met in _PUNISHED.finditer(sentence)
            if any(term.is_in(stems(met["deed"])) for term in asked.terms)
        }
    is_lasting = asked.wanted.want is Want.HOW_LONG and typed.isdisjoint(("after", "later", "before"))
    return told | (set(_lasted(asked, sentence)) if is_lasting else set())


def _lasted(asked: Asked, sentence: str) -> Iterator[str]:
    """How long what is asked went on, by the clause that says all of it, or names it: ruled from 371 to 398."""
    doing = [term for term in asked.terms if term.own and not (term.entries or term.own <= _LASTING | LIGHT_VERBS)]
    for clause in CLAUSE.split(_FOLLOWING.sub(r"\g<what>", sentence)):
        told, cut = stems(clause), words(clause)
        is_named = any(term.is_in(told) for term in asked.terms if term.entries)
        is_it = cut[:1] == words("it") or _is_by_its_kind(asked, cut)
        own = [term for term in doing if term.own <= told or not term.own <= stems(sentence)]
        is_of_it = own == doing and all(term.is_in(told) for term in doing) if doing else is_named or is_it
        is_of_it |= is_it and all(term.text[:1].isupper() for term in doing)
        for met in _WENT_ON.finditer(clause) if is_of_it else ():
            if met["term"] and not (asked.wanted.is_plan or _LOCKED_UP.search(asked.text)):
                continue  # whoever was sentenced to ten years may have escaped
            if "later" not in met[0] or clause.strip() == sentence.strip(" ."):
                yield (met["later"] or met["span"] or met["for"] or met["term"]).strip()


def _is_by_its_kind(asked: Asked, cut: Sequence[Word]) -> bool:
    """Whether a clause begins with what a question names only as what it is: the war, of the Atlantic War."""
    named = [words(term.text)[-1:] for term in asked.terms if term.entries or term.text[:1].isupper()]
    is_led_in = [word.folded for word in cut[:1]] == ["the"] and len(cut) > 2 and cut[2].folded not in PREPOSITIONS
    return is_led_in and any(last and last[0].stem == cut[1].stem for last in named)


def _of_itself(asked: Asked, entry: Entry, sentence: str) -> Iterator[str]:
    """The words of a sentence for a measure of an entry itself, or for why it has the name that is asked about: the
    Gate, an arch some nine feet high, and not on a cliff of that height."""
    if asked.wanted.is_naming:
        for met in _NAMED_FOR.finditer(sentence):
            named = stems(met["name"] or " ".join((name_of(entry), *entry.aliases)))
            if any(each.entries and each.is_in(named | {"the"}) for each in asked.terms):
                yield met[0].strip()
        return
    if asked.wanted.measure == "old":
        yield from ages(asked, entry, sentence)
    pattern = _MEASURED.get(asked.wanted.measure)
    names = "|".join(re.escape(name) for name in (name_of(entry), *entry.aliases))
    being = r"(?:,| is| are| was| were| stands| stood| rises| rose)"
    itself = re.compile(rf"\b(?:{names}){being}(?P<between>[^;:]*)$", re.IGNORECASE)
    for met in pattern.finditer(sentence) if pattern else ():
        before = itself.search(sentence[: met.start()])
        if before is None or re.search(r"\bof (?:the )?$", sentence[: before.start()]):
            continue  # the mast of the ship
        if _LEADING_ASIDE.isdisjoint(word.folded for word in words(before["between"])):
            yield met[0].strip()


def ages(asked: Asked, entry: Entry, sentence: str) -> Iterator[str]:
    """At what age a sentence says that whomever it begins with did what is asked."""
    doing = [term for term in asked.terms if not term.entries]
    first = words(sentence)[:_NAMING]
    is_led_in = any(word.folded in PREPOSITIONS | _LEADING_IN for word in first[:1])
    is_of_it = not is_led_in and any(word.stem in stems(name_of(entry)) for word in first)
    is_of_it |= any(word.folded in ("he", "she") for word in first[:1])
    if all(term.is_in(stems(sentence)) for term in doing):
        names = "|".join(re.escape(name) for name in (name_of(entry), *entry.aliases))
        yield from re.findall(
            rf"\b((?:\d+|{_COUNT})[ -]years?[ -]old)\b(?: (?!{_OF_OTHERS}\b)[\w’'-]+){{0,2}}? (?:{names})\b(?!['’]s)",
            sentence,
        )
    if is_of_it and doing and all(term.is_in(stems(sentence)) for term in doing):
        aged = (met for met in _AGED.finditer(sentence) if not _WITH.search(sentence[: met.start()]))
        yield from (met[0] for met in aged)


def _later(asked: Asked, entry: Entry) -> Fact | None:
    """When an event without a date, or whose date is only computed, was, by what it came after in the source's words:
    eight months later."""
    if not isinstance(entry, Event) or entry.date.words:
        return None
    if entry.date.known and (entry.date_basis is not Basis.DERIVED or asked.wanted.precision):
        return None
    title = stems(entry.title)
    found = {
        met[0]
        for sentence in sentences(entry)
        for clause in CLAUSE.split(_OPENING.sub(r"\g<when> ", sentence))
        if (met := _LATER.search(clause.strip(" .!?")))
        and (met.start() == 0 or met.end() == len(clause.strip(" .!?")))
        and len(title & stems(clause)) * 2 >= len(title)
        and not _is_told_elsewhere(asked, entry, sentence)
    }
    return fact_in_words(entry, "when", found.pop()) if len(found) == 1 else None


def _when_meant(asked: Asked, entry: Entry) -> Fact | None:
    """When something is to be, where that is asked, by the date in the sentence that tells it: to be opened in 2034."""
    is_asked = asked.wanted.is_plan or bool(AHEAD.search(asked.plain))
    if not is_asked or not isinstance(entry, Event) or entry.date.known or entry.date.words:
        return None
    title = stems(entry.title)
    telling = [each for each in sentences(entry) if len(title & stems(each)) * 2 >= len(title)]
    found = {met["when"] for each in telling for met in _BY_THEN.finditer(each)}
    return fact_in_words(entry, "when", found.pop()) if len(found) == 1 else None


def _is_told_elsewhere(asked: Asked, entry: Entry, sentence: str) -> bool:
    """Whether what was done is said by another sentence of an entry than some sentence, and not by that."""
    own = stems(sentence) | stems(name_of(entry)) | stems("; ".join(entry.asked_as))
    others = stems(" ".join(each for each in sentences(entry) if each != sentence))
    left = [term for term in asked.terms if not (term.entries or term.is_in(own))]
    return any(term.is_in(others) for term in left)


def _is_asked_about(asked: Asked, entry: Entry, reason: str) -> bool:
    """Whether a reason is itself what a question asks the reason of."""
    told = stems(reason)
    roots = {word.root for word in words(reason)}
    doing = [term for term in asked.terms if term.own and not term.entries]
    is_news = len(doing) > 1 or not any(term.is_in(stems(name_of(entry))) for term in doing)
    return bool(doing) and is_news and all(term.own <= told or term.roots <= roots for term in doing)


def _says_any(sentence: str, doing: Sequence[Term]) -> bool:
    """Whether a sentence says some of what was done, if a question has a word for that at all."""
    told = stems(sentence)
    return not doing or any(term.is_in(told) for term in doing)


def _death(entry: Entry) -> Fact | None:
    """How somebody died, where a quote's word for it says: assassinated."""
    if any(fact.name == "how" and fact.known for fact in entry.facts):
        return None
    if of := _died_of(entry):
        return Fact("how", f"“{of}”")
    if isinstance(entry, Entity) and (so := _died_so(entry)):
        return fact_in_words(entry, "how", so.pop()) if len(so) == 1 else None
    manners = same(stem("died")) | same(stem("kill"))
    told = {
        word.typed
        for quote in entry.quotes
        for word in words(quote.text)
        if word.stem in manners
        and word.stem not in _DYING
        and word.folded not in _PLAIN_DEATHS
        and not _KILLING.fullmatch(word.folded)
    }
    return Fact("how", f"“{told.pop()}”") if len(told) == 1 else None


def tells_how_died(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked how somebody died, and a quote of theirs says what they died of, whatever its word for it."""
    if asked.wanted.want is not Want.HOW or not isinstance(entry, Entity):
        return False
    return bool(_died_of(entry) or _died_so(entry))


def _died_of(entry: Entry) -> str:
    """What the first quote of an entry that says of what somebody died says; of whoever an event has killed, in or by
    what they were; empty where none does."""
    if isinstance(entry, Event) and (met := _KILLED_SO.search(entry.title)) and met["of"] in quoted(entry):
        return met["of"]
    return next((met["of"] for quote in entry.quotes if (met := _DIED_OF.search(" ".join(quote.text.split())))), "")


def _died_so(entry: Entry) -> set[str]:
    """How the sentences of an entry say, whatever their word for it, that whom it is of died."""
    return {each for sentence in sentences(entry) for each in _died_so_in(entry, sentence)}


def _died_so_in(entry: Entry, sentence: str) -> Iterator[str]:
    """How a sentence says that somebody died whom it names before that, or is about as he or she."""
    for met in _DIED_SO.finditer(sentence) if not _SURVIVED.search(sentence) else ():
        before = words(sentence[: met.start()])
        named = [word for word in before if word.is_capital]
        is_pronoun = bool(before) and before[0].folded in ("he", "she") and len(named) == 1
        if is_pronoun or (named and named[-1].stem in stems(name_of(entry))):
            yield (met["when"] or met["so"]).strip()


def _of_terms(entry: Entry, terms: Sequence[Term]) -> Iterator[str]:
    """The sentences that say a third of some terms at least."""
    for sentence in sentences(entry):
        told = stems(sentence)
        said = sum(term.is_in(told) for term in terms)
        if said and said * 3 >= len(terms):
            yield sentence
