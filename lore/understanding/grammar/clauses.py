"""The clauses of a sentence: who does what, and what stands beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from lore.understanding.grammar.phrases import Phrase, leading, phrases
from lore.understanding.grammar.tagging import Token, tagged
from lore.understanding.grammar.verb_groups import VerbGroup, verb_groups

RELATIVE = frozenset("who whom which that whose where when".split())
_LONGEST = 2_000
"""Characters of a sentence that is read."""
_BREAKS = frozenset(".;:!?()—–")
_REPORTING = frozenset(
    "said says say claimed claims claim believed believes believe thought thinks think held reported argued hoped"
    " alleged insisted maintained maintains assumed suspected feared swore imagined dreamt dreamed predicted guesses"
    " guessed suggested suggests wrote writes told".split()
)
"""Verbs behind which a clause tells only what somebody said or thought."""


_SINCE_WHEN = frozenset("after before until since".split())
"""Prepositions that may lead in a clause."""
_SUPPOSED = frozenset(
    "proof evidence claim claims belief rumour rumours idea news story legend hope hopes fear fears theory doubt"
    " suspicion sign signs chance impression charge accusation possibility dream".split()
)
"""Nouns behind which a clause tells only what was supposed: no proof that."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One deed that a sentence tells: the verb, who or what is its subject, and what stands before and behind it.

    `lead` is what comes before the subject, `rest` what follows the verb; `whole` the subject with all that belongs to
    it, `verbs` the verb with its auxiliaries and adverbs. `also` is what the verb is done to where a relative pronoun
    says so: the price which the League fixed. A reported clause tells what somebody said or thought, a conditional one
    what would be; `following` is all that stands behind the clause. `apposed` is what else the subject is called
    beside a comma: its grandmaster, Osk Delaire, called.
    """

    verb: Token
    is_passive: bool
    is_negated: bool
    modal: str
    is_finite: bool
    subject: tuple[Phrase, ...]
    whole: tuple[Token, ...]
    lead: tuple[Token, ...]
    rest: tuple[Token, ...]
    also: tuple[Phrase, ...] = ()
    verbs: tuple[Token, ...] = ()
    is_reported: bool = False
    is_conditional: bool = False
    following: tuple[Token, ...] = ()
    apposed: tuple[Phrase, ...] = ()

    @property
    def is_so(self) -> bool:
        """Whether it tells flatly that something is so: by a finite verb, not denied, reported or under a modal."""
        return self.is_finite and not (self.is_negated or self.is_reported or self.modal)

    @property
    def objects(self) -> list[Phrase]:
        """What stands right behind the verb, with no preposition."""
        found = leading(self.rest)
        return [*(each for each in found if each.has_noun or _stands_for_noun(each)), *self.also]

    @property
    def adjuncts(self) -> list[Phrase]:
        """What stands behind a preposition, before the subject and behind the verb."""
        return [each for each in (*phrases(self.lead), *phrases(self.rest)) if each.prep]

    @property
    def agents(self) -> Sequence[Phrase]:
        """Those who do it: the subject, or whoever stands behind `by`."""
        return (
            [each for each in self.adjuncts if each.prep == "by" and not each.is_time]
            if self.is_passive
            else self.subject
        )

    @property
    def patients(self) -> Sequence[Phrase]:
        """Those to whom it is done."""
        return self.subject if self.is_passive else self.objects

    @property
    def tokens(self) -> tuple[Token, ...]:
        """All of its words."""
        return (*self.lead, *self.whole, *self.verbs, *self.rest)


@lru_cache(maxsize=2048)
def clauses(sentence: str) -> tuple[Clause, ...]:
    """The clauses of a sentence, in the order of their verbs; none of what is too long for one."""
    return tuple(_Reading(tagged(sentence)).clauses()) if len(sentence) <= _LONGEST else ()


class _Reading:
    """One sentence while its clauses are looked for."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.groups = verb_groups(tokens)
        self.in_group = {at: each for each in self.groups for at in range(each.start, each.end + 1)}
        self._settle()

    def clauses(self) -> list[Clause]:
        found: list[Clause] = []
        starts: list[int] = []
        for group in self.groups:
            clause, start = self._clause(group, found)
            found.append(clause)
            starts.append(start)
        return _with_cleft([self._with_rest(at, clause, starts) for at, clause in enumerate(found)])

    def _settle(self) -> None:
        """Take a lone participle for a past where its clause has no other verb: the League paid for the work."""
        for at, group in enumerate(self.groups):
            if group.is_finite and (self._is_inserted(at, group) or self._is_behind_prepositional(at, group)):
                group.is_finite, group.is_passive = False, True
            if group.is_finite or self.tokens[group.verb].tag not in ("VVN", "VVD") or group.verb != group.start:
                continue
            behind = next((each for each in self.groups[at + 1 :] if each.is_finite), None)
            before = next((each for each in reversed(self.groups[:at]) if each.is_finite), None)
            is_led = behind is not None and not self._parts(group.end + 1, behind.start)
            is_in = before is not None and not self._parts(
                before.end + 1, group.start, is_relative=self._is_relative(before)
            )
            if not (is_led or is_in) or self._is_behind_relative(group):
                group.is_finite, group.is_passive = True, False

    def _is_behind_relative(self, group: VerbGroup) -> bool:
        """Whether a verb's subject is right behind a relative pronoun: the price which the League fixed was high."""
        for place in range(group.start - 1, -1, -1):
            token = self.tokens[place]
            if token.folded in RELATIVE and token.tag in ("DTQ", "CJT", "PNQ"):
                return place < group.start - 1
            if place in self.in_group or token.text == "," or token.text in _BREAKS or token.tag.startswith("CJ"):
                return False
        return False

    def _is_inserted(self, at: int, group: VerbGroup) -> bool:
        """Whether a lone past is right behind a comma before any other verb: the Treaty, signed that July, ended."""
        is_lone = group.start == group.verb and self.tokens[group.verb].tag == "VVD"
        is_behind_comma = group.start > 0 and self.tokens[group.start - 1].text == ","
        is_first = not any(each.is_finite for each in self.groups[:at])
        return is_lone and is_behind_comma and is_first and any(each.is_finite for each in self.groups[at + 1 :])

    def _is_behind_prepositional(self, at: int, group: VerbGroup) -> bool:
        """Whether a lone past belongs to a noun that a preposition leads in: apples at a man called the Director."""
        before = next((each for each in reversed(self.groups[:at]) if each.is_finite), None)
        is_lone = group.start == group.verb and self.tokens[group.verb].tag == "VVD"
        if before is None or not is_lone or self.tokens[before.verb].folded in _REPORTING:
            return False
        between = self.tokens[before.end + 1 : group.start]
        last = next(iter(reversed(phrases(between))), None)
        is_led_in = last is not None and last.prep != "" and bool(last.tokens) and last.tokens[-1] is between[-1]
        is_of_noun = not (between and between[-1].is_name)  # and not the town Marsh founded
        return (
            is_led_in
            and is_of_noun
            and not self._parts(before.end + 1, group.start)
            and not self._is_behind_relative(group)
        )

    def _is_relative(self, group: VerbGroup) -> bool:
        return group.start > 0 and self.tokens[group.start - 1].folded in RELATIVE

    def _parts(self, start: int, end: int, *, is_relative: bool = False) -> bool:
        """Whether words part two clauses: by a mark, a conjunction or a relative pronoun; by a comma, behind one."""
        return any(
            token.text in _BREAKS
            or token.tag.startswith("CJ")
            or token.folded in RELATIVE
            or (is_relative and token.text == ",")
            for token in self.tokens[start:end]
        )

    def _clause(self, group: VerbGroup, before: Sequence[Clause]) -> tuple[Clause, int]:
        """A clause without what follows its verb, and where it begins."""
        tokens = self.tokens
        base = Clause(
            tokens[group.verb],
            group.is_passive,
            group.is_negated,
            group.modal,
            group.is_finite,
            (),
            (),
            (),
            (),
        )
        at = group.start - 1
        while at >= 0 and tokens[at].tag in ("AV0", "AVP"):
            at -= 1
        base = replace(base, verbs=tuple(tokens[at + 1 : group.end + 1]))
        if at < 0:
            return base, 0
        if tokens[at].text == ")":
            at = next((each - 1 for each in range(at, 0, -1) if tokens[each].text == "("), at)
        token = tokens[at]
        last = self._last_finite(before)
        if token.folded in RELATIVE and token.tag in ("PNQ", "DTQ", "CJT", "AVQ"):
            whole = self._noun_before(at)
            return replace(base, subject=_heads(whole), whole=whole), at
        if not group.is_finite and token.text != ",":
            whole = self._noun_before(at + 1)
            apposed = self._apposed_before(whole)
            return replace(base, subject=_heads(whole), whole=whole, apposed=apposed), group.start
        if token.text == ",":
            inner = self._inserted(at)
            if inner is not None:
                whole = self._subject_before(inner)
                apposed = _heads(tokens[inner + 1 : at])[:1]
                is_lone = not any(each.prep for each in phrases(whole))  # and not the heirs of the abbot, Rolf
                is_apposed = is_lone and bool(apposed) and tokens[inner + 1] is apposed[0].tokens[0]
                return replace(base, subject=_heads(whole), whole=whole, apposed=apposed if is_apposed else ()), at
            if not group.is_finite:
                whole = () if last else self._noun_before(at)  # of the last noun, or of the subject: it may be either
                return replace(base, subject=_heads(whole), whole=whole), group.start
            is_of_speaker = any(each.tag == "CJT" for each in tokens[:at])  # who said that Holt, the mayor, left
            return (base if is_of_speaker else self._shared(base, last)), at
        if token.tag == "CJC":
            return self._joined(base, last, token), at
        return self._of_noun_phrase(base, at, before)

    def _of_noun_phrase(self, base: Clause, at: int, before: Sequence[Clause]) -> tuple[Clause, int]:
        """A clause with its subject right before the verb."""
        tokens = self.tokens
        bound = self._bound(at)
        span = tokens[bound + 1 : at + 1]
        start = _subject_start(span)
        last = self._last_finite(before)
        at_bound = tokens[bound] if bound >= 0 else None
        if start is None:
            shared = self._shared(base, last)
            return replace(shared, lead=(*shared.lead, *span)), bound
        lead, whole = tuple(span[:start]), tuple(span[start:])
        fronted = self._fronted(bound)
        is_list = start == 0 and any(token.tag == "CJC" for token in whole)
        first = _name_behind_date(fronted) if is_list else ()
        subject = (*first, *_heads(whole))  # in early 1893 Lyon, Marseille and Arles
        clause = replace(base, subject=subject, whole=whole, lead=(*fronted, *lead))
        if at_bound is None:
            return clause, 0
        if at_bound.folded in RELATIVE and at_bound.tag in ("PNQ", "DTQ", "CJT", "AVQ"):
            told = tokens[bound - 1] if bound else None
            if at_bound.tag == "CJT" and told is not None and (not told.is_noun or told.folded in _SUPPOSED):
                return replace(clause, is_reported=True), bound
            if at_bound.folded in ("where", "when", "whose"):
                return clause, bound
            return replace(clause, also=_heads(self._noun_before(bound))), bound
        if bound in self.in_group:
            group = self.in_group[bound]
            owner = next((each for each in before if each.verb is tokens[group.verb]), None)
            relative = self._relative_antecedent(group)
            if relative and not (owner is not None and owner.verb.folded in _REPORTING):
                return replace(clause, subject=_heads(relative), whole=relative, lead=()), bound + 1
            return replace(clause, is_reported=True), bound + 1  # Lind denied Holt left
        if at_bound.tag == "CJS" and at_bound.folded in ("if", "unless", "whether"):
            clause = replace(clause, is_conditional=True)
        return clause, bound if at_bound.tag.startswith("CJ") else bound + 1

    def _relative_antecedent(self, group: VerbGroup) -> tuple[Token, ...]:
        """Whom a verb right behind `who` tells of: the man who led the League resigned."""
        at = group.start - 1
        if at > 0 and self.tokens[at].folded in RELATIVE and self.tokens[at - 1].text != ",":
            return self._noun_before(at)
        return ()

    def _shared(self, base: Clause, last: Clause | None) -> Clause:
        """A clause about the subject of the one before: she sold the mill and left."""
        if last is None:
            return base
        return replace(base, subject=last.subject, whole=last.whole, lead=last.lead, is_reported=last.is_reported)

    def _joined(self, base: Clause, last: Clause | None, conjunction: Token) -> Clause:
        """A clause behind a conjunction, with what that carries on: never bought or sold, would have come and seen."""
        shared = self._shared(base, last)
        if last is None:
            return shared
        is_going_on = base.verb.tag in ("VVN", "VVI", "VVB") and not base.modal and len(base.verbs) == 1
        modal = last.modal if is_going_on else base.modal
        is_negated = base.is_negated or (last.is_negated and (is_going_on or conjunction.folded in ("or", "nor")))
        return replace(shared, modal=modal, is_negated=is_negated, is_conditional=last.is_conditional)

    def _last_finite(self, before: Sequence[Clause]) -> Clause | None:
        return next((each for each in reversed(before) if each.is_finite), None)

    def _bound(self, at: int) -> int:
        """Where the words of a subject begin that ends somewhere, less one."""
        tokens = self.tokens
        place = at
        while place >= 0:
            token = tokens[place]
            if place in self.in_group and self.in_group[place].is_finite:
                return place
            if token.text in _BREAKS or token.text == "," or token.tag in ("CJS", "CJT", "PNQ"):
                return place
            if token.tag in ("DTQ", "AVQ") and token.folded in RELATIVE:
                return place
            if (token.tag == "CJC" or token.folded in _SINCE_WHEN) and self._joins_clauses(place):
                return place
            place -= 1
        return -1

    def _subject_before(self, at: int) -> tuple[Token, ...]:
        """The subject that ends right before a place, without what leads it in."""
        bound = self._bound(at - 1)
        span = self.tokens[bound + 1 : at]
        start = _subject_start(span)
        return tuple(span[start:]) if start is not None else ()

    def _joins_clauses(self, at: int) -> bool:
        """Whether a conjunction stands behind a whole clause, and not between two nouns of a subject."""
        for place in range(at - 1, -1, -1):
            if place in self.in_group and self.in_group[place].is_finite:
                return True
            if self.tokens[place].text in _BREAKS or self.tokens[place].tag in ("CJS", "CJT"):
                return False
        return False

    def _fronted(self, bound: int) -> tuple[Token, ...]:
        """What leads in a clause before a comma: in the spring of 1812, Holt left."""
        if bound < 0 or self.tokens[bound].text != ",":
            return ()
        place = bound - 1
        while place >= 0:
            token = self.tokens[place]
            if (place in self.in_group and self.in_group[place].is_finite) or token.text in _BREAKS:
                break
            place -= 1
        front = tuple(self.tokens[place + 1 : bound])
        is_verb = place >= 0 and place in self.in_group
        return front if front and not is_verb else ()

    def _inserted(self, comma: int) -> int | None:
        """Where what is inserted before a comma begins, if that is about the noun before: Holt, who ..., left."""
        for place in range(comma - 1, -1, -1):
            if self.tokens[place].text in _BREAKS:
                return None
            if self.tokens[place].text == ",":
                inner = range(place + 1, comma)
                first = self.tokens[place + 1] if place + 1 < comma else None
                if first is None:
                    return None
                is_relative = first.folded in RELATIVE or (
                    first.tag in ("PRP", "PRF") and any(self.tokens[each].folded in RELATIVE for each in inner[1:3])
                )
                has_verb = any(each in self.in_group and self.in_group[each].is_finite for each in inner)
                is_before_verb = any(each in self.in_group and self.in_group[each].is_finite for each in range(place))
                is_described = not is_before_verb and self._is_described(inner)
                if is_relative or is_described or (not has_verb and not is_before_verb and first.tag not in ("CJC",)):
                    return place
                return None
        return None

    def _is_described(self, inner: range) -> bool:
        """Whether what is inserted is what somebody is, with a clause about that: Pike, a boy who had fled, left."""
        first, before = self.tokens[inner.start], self.tokens[inner.start - 2]
        relative = next((each for each in inner if self.tokens[each].folded in RELATIVE), None)
        is_of_name = before.is_name and first.folded in ("a", "an", "the")
        return (
            is_of_name and relative is not None and not any(each in self.in_group for each in inner if each < relative)
        )

    def _apposed_before(self, whole: Sequence[Token]) -> tuple[Phrase, ...]:
        """The name before a comma that a noun behind it is about: the Daily Core, a newspaper."""
        begin = next((at for at, token in enumerate(self.tokens) if whole and token is whole[0]), 0)
        if begin < 2 or self.tokens[begin - 1].text != "," or whole[0].folded not in ("a", "an", "the"):
            return ()
        named = _heads(self._noun_before(begin - 1))
        head = named[0].head if len(named) == 1 else None
        return named if head is not None and head.is_name else ()

    def _noun_before(self, at: int) -> tuple[Token, ...]:
        """The noun right before a place, with what belongs to it."""
        end = at
        while end > 0 and self.tokens[end - 1].text in (",", "(", "—"):
            end -= 1
        begin = end
        while begin > 0:
            token = self.tokens[begin - 1]
            if (begin - 1 in self.in_group) or token.text in _BREAKS or token.text == "," or token.tag.startswith("CJ"):
                break
            begin -= 1
        span = self.tokens[begin:end]
        found = phrases(span)
        if not found:
            return ()
        first = found[-2] if found[-1].prep == "of" and len(found) > 1 and found[-2].tokens else found[-1]
        return tuple(span[_at(span, first) :]) if first.tokens else ()

    def _breaks(self, place: int) -> bool:
        """Whether nothing behind a place belongs to the clause before it: half came from Dune, 25% from Fen and the
        rest by sea."""
        token, behind = self.tokens[place], [each.folded for each in self.tokens[place + 1 : place + 3]]
        is_before_and = token.text == "," and behind[:1] in (["and"], ["but"], ["while"])
        is_before_share = token.text == "," and any(
            each.text.endswith("%") for each in self.tokens[place + 1 : place + 2]
        )
        is_before_rest = token.folded == "and" and behind in (["the", "rest"], ["the", "others"], ["the", "other"])
        return token.text in _BREAKS or is_before_and or is_before_share or is_before_rest or self._is_gap(place)

    def _is_gap(self, comma: int) -> bool:
        """Whether another is named behind a comma of whom the verb is told, too: Holt went to Quay, Lind to Gull."""
        if self.tokens[comma].text != ",":
            return False
        names = list(takewhile(lambda each: each.is_name, self.tokens[comma + 1 :]))
        behind = self.tokens[comma + 1 + len(names) : comma + 2 + len(names)]
        return bool(names) and any(each.tag == "PRP" for each in behind)

    def _with_rest(self, at: int, clause: Clause, starts: Sequence[int]) -> Clause:
        group = self.groups[at]
        begin = group.end + 1
        ends = [start for each, start in zip(self.groups, starts, strict=True) if start > group.end and each.is_finite]
        end = min(ends, default=len(self.tokens))
        end = next((place for place in range(begin, end) if self._breaks(place)), end)
        following = self.tokens[end:] if end < len(self.tokens) else ()
        rest = self.tokens[begin:end]
        denied = next((each for each, token in enumerate(rest) if token.tag == "XX0"), len(rest))
        is_negated = clause.is_negated or any(
            token.folded in ("nobody", "nothing", "none") or (token.folded == "no" and token.tag == "AT0")
            for token in (*clause.whole[:1], *self.tokens[begin : begin + 1])
        )
        return replace(clause, rest=tuple(rest[:denied]), following=tuple(following), is_negated=is_negated)


def _name_behind_date(fronted: Sequence[Token]) -> tuple[Phrase, ...]:
    """The name right behind a year at the end of what leads in a clause: in early 1893 Lyon, Marseille and Arles."""
    names = tuple(takewhile(lambda token: token.tag == "NP0", reversed(fronted)))[::-1]
    before = fronted[len(fronted) - len(names) - 1] if len(names) < len(fronted) else None
    is_dated = before is not None and before.tag == "CRD" and len(before.text) > 2
    return (Phrase("", names),) if names and is_dated else ()


def _with_cleft(told: list[Clause]) -> list[Clause]:
    """The clauses of a sentence, of which the first is about what the second names: what toppled it was the strike."""
    if len(told) < 2 or [token.folded for token in told[0].lead[:1]] != ["what"] or told[0].subject:
        return told
    first, second = told[:2]
    if [token.tag[:2] for token in second.verbs] != ["VB"] or second.is_negated or not second.objects:
        return told
    subject = second.objects[0]
    behind = [token for token in second.rest if token not in subject.tokens]
    is_all = second.rest[: len(subject.tokens)] == subject.tokens and (not behind or behind[0].text == ",")
    if not is_all or subject.tokens[0].folded in ("no", "nobody", "nothing", "none", "not"):
        return told
    return [replace(first, subject=(subject,), whole=subject.tokens, lead=(), rest=second.whole), *told[1:]]


def _subject_start(span: Sequence[Token]) -> int | None:
    """Where in the words before a verb its subject begins: behind what leads in the clause; None where none does."""
    found = phrases(span)
    bare = [
        each
        for each in found
        if not each.prep
        and any(token.tag[:2] in ("NN", "NP", "PN", "DT", "CR", "EX") or token.tag == "AT0" for token in each.tokens)
    ]
    if not bare:
        return None
    first = bare[-1]
    at = _at(span, first)
    while at > 1 and span[at - 1].tag == "CJC":
        earlier = [each for each in bare if _at(span, each) < at - 1]
        if not earlier:
            break
        first = earlier[-1]
        at = _at(span, first)
        bare = earlier
    return at


def _stands_for_noun(phrase: Phrase) -> bool:
    """Whether a phrase has a pronoun or a number that may stand where a noun does."""
    return any(token.tag in ("PNP", "PNX", "CRD", "DT0") for token in phrase.tokens)


def _at(span: Sequence[Token], phrase: Phrase) -> int:
    return next(at for at, token in enumerate(span) if token is phrase.tokens[0])


def _heads(whole: Sequence[Token]) -> tuple[Phrase, ...]:
    """The nouns that a subject is made of, without what belongs to them behind a preposition."""
    found = list[Phrase]()
    before: Phrase | None = None
    for each in phrases(whole):
        at = _at(whole, each) if each.tokens else 0
        is_of_prep = before is not None and bool(before.prep) and at > 0 and whole[at - 1].tag == "CJC"
        if not each.prep and each.tokens and not each.tokens[0].tag.startswith("AV") and not is_of_prep:
            found.append(each)  # and not Mere, of the boatmen of Quay and Mere
        before = before if is_of_prep else each
    return tuple(found)
