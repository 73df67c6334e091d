"""A question in plain words -> what the source says to it: an answer, a part of one, or that the lore has none."""

from collections.abc import Callable, Sequence

from lore.library import Library
from lore.model import Basis, Entity, Entry, Event, Fact, Question, Reply, Standing, Statement, hides
from lore.names import Names
from lore.order import in_order
from lore.phrases import Reading
from lore.understanding import dated, order
from lore.understanding.dates_in import Dated, find_date
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.quoting import quotes_for
from lore.understanding.slots import NOUNS, SLOTTED, Asked, about_named, apart, is_kind_noun, lacking, slots
from lore.understanding.terms import HEAVY, Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Beyond, Want, Wanted, heart, wanted
from lore.understanding.words import Word, reworded, words

LONGEST = 400
"""Characters of a question that are read; the rest says nothing that the lore could answer."""

_MOST_STATEMENTS = 4
_AS_GOOD = 0.06  # scores this close mean it equally
_ENOUGH = 0.5  # share of a question's weight that an entry must say to be told at all
_BEYOND = {
    Beyond.OPINION: "That asks for an opinion. The lore holds what its source says, and no opinions.",
    Beyond.SUPPOSITION: "That asks what might be. The lore holds what its source says, and no suppositions.",
    Beyond.REALITY: "That asks about our own timeline. Only what the source says is lore here.",
}
_ORDERED = "Orders change nothing here: what is told is what the source says."


class Asker:
    """Answers questions about one world. `read` reads a date as it was typed."""

    def __init__(self, library: Library, names: Names, read: Callable[[str], Reading | None]) -> None:
        self.library = library
        self._finder = Finder(library, names, read)

    def ask(self, question: Question, text: str) -> Reply:
        """Answer a question; ImpossibleDate if it holds a date that can't be."""
        asked, ordered = heart(reworded(" ".join(text[:LONGEST].split())))
        reply = self._reply(question, text, asked)
        notes = [_ORDERED if ordered else "", reply.note]
        return Reply(
            question, text, reply.standing, reply.statements, reply.sentence, reply.unsaid,
            tuple(mention for mention in reply.nearest if not mention.spoiler),
            " ".join(note for note in notes if note),
            self._tells(reply, text),
        )  # fmt: skip

    def _tells(self, reply: Reply, text: str) -> bool:
        """Whether a reply tells a spoiler: by an entry that hides something, or by a hidden name that wasn't typed."""
        told = " ".join((reply.sentence, *reply.unsaid))
        names = (mention.name for mention in self.library.mentions(self.library.spoilers))
        return any(hides(each.entry) for each in reply.statements) or any(
            name in told and name not in text for name in names
        )

    def _reply(self, question: Question, text: str, plain: str) -> Reply:
        cut = words(plain)
        want = wanted(plain)
        if not cut:
            return Reply(question, text, Standing.NOT_IN_LORE, note="Nothing was asked.")
        if want.beyond is not None and not self._is_of_one(cut):
            return self._beyond(question, text, want.beyond, cut)
        if replied := order.compared(self._finder, question, text, plain, want):
            return replied
        date = find_date(plain, cut, self._finder.read)
        left = [*date.before, *date.after] if date else cut
        terms = self._finder.namer.terms(left)
        if want.want is not Want.WHETHER:  # "the three exceptions": how many there are is not what is asked
            terms = [term for term in terms if term.text.lower() not in _NUMBERS]
        if want.want in (Want.EARLIEST, Want.LATEST, Want.ALL):
            return order.extreme(self._finder, question, text, want.want, terms)
        if date and (not terms or _HAPPENING & {word.stem for word in cut}) and _asks_for_events(want):
            return dated.during(self._finder, question, text, date, terms)
        if not terms:
            return self._nothing(question, text, cut)
        stems = frozenset(word.stem for word in cut) | {
            each for term in terms for alike in term.stems for each in alike
        }
        entries = frozenset(entry for term in terms for entry in term.entries)
        asked = Asked(
            want, tuple(terms), stems, entries, _after(cut, _COUNTING), _after(cut, _CHOOSING), _is_negated(cut)
        )
        return self._of_entries(question, text, asked, date)

    def _is_of_one(self, cut: Sequence[Word]) -> bool:
        """Whether a question is just about one entry, such as OTL."""
        terms = self._finder.namer.terms(cut)
        return (
            len(terms) == 1
            and bool(terms[0].entries)
            and sum(word.folded not in GENERIC for word in cut) <= len(words(terms[0].text))
        )

    def _spelled_note(self, terms: Sequence[Term]) -> str:
        """Says what misspelled words are taken for; not where only spoilers have the word."""
        told = self.library.open_stems
        taken = [
            f"“{term.text}” is taken for “{term.meant}”"
            if all(word.stem in told or word.folded in told for word in words(term.meant))
            else f"“{term.text}” is taken for a word that is a spoiler"
            for term in terms
            if term.meant
        ]
        return f"{'; '.join(taken)}." if taken else ""

    # --- replying ---

    def _of_entries(self, question: Question, text: str, asked: Asked, date: Dated | None) -> Reply:
        terms = asked.terms
        note = self._spelled_note(terms)
        is_of_one = len(terms) == 1 and terms[0].entries and not date
        if is_of_one and (replied := self._of_one(question, text, asked, note)):
            return replied
        ranked = self._finder.ranked(terms, asked)
        if not ranked:
            return self._nothing(question, text, [], terms, note)
        ranked = dated.fitting(ranked, date) if date else ranked
        best_score, best = ranked[0]
        missed = [
            term for term in terms if not best.covers(term) and not is_kind_noun(term, best.entry, self._finder.kinds)
        ]
        weight = sum(term.weight for term in terms)
        said = sum(term.weight for term in terms if term not in missed) / weight
        specific = any(lacking(best.entry, term) for term in missed) or self._is_specific(asked, best.entry)
        if any(term.is_proper for term in missed) or (not specific and missed and not _is_much(terms, missed, said)):
            return self._nothing(question, text, [], terms, note, ranked)
        if left_out := self._left_out(terms, best, missed):
            statement = Statement(left_out, (), left_out.quotes[:2])
            unsaid = (f"That is not stated of {left_out.name}.",)
            return Reply(
                question, text, Standing.PARTLY, (statement,), "", unsaid, self._finder.mentions([best.entry]), note
            )
        told = [best]
        for score, other in ranked[1:]:
            alike = best_score - score < _AS_GOOD and isinstance(other.entry, Event) and isinstance(best.entry, Event)
            if alike and all(other.covers(term) == best.covers(term) for term in terms) and len(told) < 3:
                told.append(other)
        return self._told(question, text, asked, date, told, missed, note)

    def _is_specific(self, asked: Asked, entry: Entry) -> bool:
        """Whether an entry has a slot that the question asks for by its name, such as a first name."""
        facts = slots(asked, entry, self._finder.kinds)
        return any(asked.says(word.stem) for fact in facts for word in words(fact.name) if word.folded not in GENERIC)

    def _left_out(self, terms: Sequence[Term], best: Evidence, missed: Sequence[Term]) -> Entity | None:
        """The person or place that a question is about, where the best entry has neither it nor another such."""
        heavy = [
            term
            for term in terms
            if len(term.entries) == 1 and any(self._finder.kinds[entry] in HEAVY for entry in term.entries)
        ]
        if not heavy or any(term not in missed for term in heavy):
            return None
        found = self.library.entities(sorted(heavy[0].entries))
        return found[0] if found and found[0].quotes else None

    def _told(
        self,
        question: Question,
        text: str,
        asked: Asked,
        date: Dated | None,
        told: Sequence[Evidence],
        missed: Sequence[Term],
        note: str,
    ) -> Reply:
        statements: list[Statement] = []
        unsaid: list[str] = []
        for evidence in told:
            statement, lacking = self._statement(asked, evidence.entry)
            statements.append(statement)
            unsaid += lacking
        if date:
            unsaid += dated.disagreement(date, told[0].entry, self.library.world.calendar)
        unsaid += [_missing(told[0].entry, term) for term in missed]
        unsaid += apart(asked, told[0].entry)
        if asked.is_negated and not told[0].is_negative:
            unsaid.append("The source says what was so; of what was not, it says nothing here.")
        if any(_BECOMING & term.own for term in asked.terms):
            titles = [fact for fact in told[0].entry.facts if fact.name.startswith(_TITLES) and not fact.known]
            unsaid += [f"{_label(fact)}: not stated ({_title(told[0].entry)})." for fact in titles]
        if asked.wanted.want is Want.WHETHER:
            unsaid += _doubts(told[0], asked, missed)
        sure = (
            not unsaid and all(statement.quotes for statement in statements) and not any(map(_is_implied, statements))
        )
        if not all(statement.quotes for statement in statements):
            unsaid.append("No source is quoted for it.")
        standing = Standing.ANSWER if sure else Standing.PARTLY
        return Reply(question, text, standing, tuple(statements), "", tuple(dict.fromkeys(unsaid)), (), note)

    def _statement(self, asked: Asked, entry: Entry) -> tuple[Statement, list[str]]:
        """What an entry says to a question, and sentences about what it doesn't say."""
        want = asked.wanted
        title = _title(entry)
        facts = slots(asked, entry, self._finder.kinds)
        if want.want is Want.HOW_LONG and isinstance(entry, Event) and entry.after and entry.after.offset:
            facts = [Fact("how long", f"“{entry.date.words}”")] if entry.date.words else facts
        unsaid: list[str] = []
        is_dated = isinstance(entry, Event) and (want.want in (Want.WHEN, Want.WHETHER) or entry.date.known)
        if want.want is Want.WHEN and isinstance(entry, Event) and not any(not fact.known for fact in facts):
            unsaid += dated.unknown(entry, want.precision)
            facts = [fact for fact in facts if fact.known]
        elif facts:
            unsaid += [f"{_label(fact)}: not stated ({title})." for fact in facts if not fact.known][:1]
        elif want.want in SLOTTED:
            unsaid.append(f"The source does not state {SLOTTED[want.want]} ({title}).")
        elif want.want is Want.WHEN:
            unsaid.append(f"No date is stated ({title}).")
        if unsaid and want.want is Want.WHY:
            facts = [fact for fact in entry.facts if fact.name in ("why", "purpose", "cause") and fact.known]
        elif unsaid and want.want is Want.HOW_MANY:
            facts = [*facts, *(fact for fact in entry.facts if fact.name in ("share", "how many") and fact.known)]
        elif unsaid and want.want in (Want.WHICH, Want.WHETHER):
            facts = [*facts, *(fact for fact in entry.facts if fact.name == "exception")]
        shown = [fact for fact in facts if fact.known]
        shown += about_named(asked, entry, shown)
        shown = list(dict.fromkeys(shown))[:_MOST_STATEMENTS]
        if not facts and want.want is Want.WHAT and isinstance(entry, Event):
            shown += [fact for fact in entry.facts if fact.name.endswith(" listed")]
        return Statement(entry, tuple(shown), quotes_for(entry, shown, asked), is_dated), unsaid

    def _of_one(self, question: Question, text: str, asked: Asked, note: str) -> Reply | None:
        """What is said of an entry where the question names nothing else; None where some event may say more."""
        (term,) = asked.terms
        entities = self.library.entities(sorted(term.entries))
        if len(entities) > 1:
            statements = tuple(Statement(each, (), each.quotes[:1]) for each in entities[:_MOST_STATEMENTS])
            unsaid: tuple[str, ...] = (
                f"“{term.text}” may mean any of these: {', '.join(each.name for each in entities)}.",
            )
            return Reply(question, text, Standing.PARTLY, statements, "", unsaid, (), note)
        if not entities or not entities[0].quotes:
            return None
        entity = entities[0]
        if asked.wanted.want in (Want.WHO, Want.WHAT, Want.WHETHER, Want.WHICH):
            if slots(asked, entity, self._finder.kinds) and asked.wanted.want is Want.WHETHER:
                return None
            happened = asked.stems & {"happen", "happened", "do", "did", "done"} or "happen" in asked.stems
            events = in_order(self.library.events(self.library.event_ids_of(entity.id))) if happened else ()
            if events:
                shown = tuple(Statement(each, (), quotes_for(each, [], asked), each.date.known) for each in events[:5])
                return Reply(question, text, Standing.ANSWER, shown, "", (), (), note)
            known = [fact for fact in entity.facts if fact.known and "implied" not in fact.text]
            statement = Statement(entity, tuple(known[:_MOST_STATEMENTS]), entity.quotes[:3])
            return Reply(question, text, Standing.ANSWER, (statement,), "", (), (), note)
        if asked.wanted.want is Want.WHEN:
            events = in_order(self.library.events(self.library.event_ids_of(entity.id)))
            timed = [each for each in events if each.date.known]
            if timed:
                shown = tuple(
                    Statement(each, (), quotes_for(each, [], asked), True) for each in timed[:_MOST_STATEMENTS]
                )
                unsaid = () if len(timed) == 1 else ("Several events are meant by this; each has its own date.",)
                return Reply(
                    question, text, Standing.PARTLY if unsaid else Standing.ANSWER, shown, "", unsaid, (), note
                )
        return None

    def _beyond(self, question: Question, text: str, beyond: Beyond, cut: Sequence[Word]) -> Reply:
        """What no lore answers; a remark of the source's about our own timeline is told, as one."""
        terms = [term for term in self._finder.namer.terms(cut) if term.entries]
        unsaid = (_BEYOND[beyond],)
        ranked = self._finder.ranked(terms) if terms else []
        if beyond is Beyond.REALITY:
            for _, evidence in ranked:
                entry = evidence.entry
                about = [
                    term for term in terms if "otl" not in term.text.lower() and "timeline" not in term.text.lower()
                ]
                remark = isinstance(entry, Event) and entry.basis is Basis.OTL
                if remark and about and all(evidence.says(term) >= 0.9 for term in about):
                    statement = Statement(entry, (), entry.quotes[:1])
                    return Reply(question, text, Standing.PARTLY, (statement,), "", unsaid)
        nearest = self._finder.mentions(evidence.entry for _, evidence in ranked[:1])
        return Reply(question, text, Standing.NOT_IN_LORE, (), "", unsaid, nearest)

    def _nothing(
        self,
        question: Question,
        text: str,
        cut: Sequence[Word],
        terms: Sequence[Term] = (),
        note: str = "",
        ranked: Sequence[tuple[float, Evidence]] = (),
    ) -> Reply:
        strange = [term.text for term in terms if term.is_stranger and not term.is_number]
        sought = strange or [term.text for term in terms] or [word.typed for word in cut if word.folded not in GENERIC]
        told = ", ".join(f"“{each}”" for each in dict.fromkeys(sought)) or "that"
        both = "of " if strange or len(sought) < 2 else "together of "
        unsaid = (f"The lore of {self.library.world.name} says nothing {both}{told}.",)
        weight = sum(term.weight for term in terms)
        near = [each for each in ranked[:1] if sum(t.weight * each[1].covers(t) for t in terms) >= _ENOUGH * weight]
        nearest = self._finder.mentions(evidence.entry for _, evidence in near)
        return Reply(question, text, Standing.NOT_IN_LORE, (), "", unsaid, nearest, note)


_TITLES = ("title", "office", "rank")
_COUNTING = (("how", "many"), ("number", "of"))
_CHOOSING = (("which",), ("what",))
_NUMBERS = frozenset("two three four five six seven eight nine ten dozen".split())
_BECOMING = stemmed("become became")
_HAPPENING = stemmed("happen happened occur occurred event events")


def _title(entry: Entry) -> str:
    return entry.title if isinstance(entry, Event) else entry.name


def _label(fact: Fact) -> str:
    name = "by whom" if fact.name == "by" else fact.name
    return f"{name[:1].upper()}{name[1:]}"


def _missing(entry: Entry, term: Term) -> str:
    """A sentence about a term that an entry doesn't say."""
    if fact := lacking(entry, term):
        return f"{_label(fact)}: not stated ({_title(entry)})."
    return f"Of “{term.text}”, the source says nothing here."


def _doubts(evidence: Evidence, asked: Asked, missed: Sequence[Term]) -> list[str]:
    """Why what an entry says is no yes: someone else is named, or its words are only near."""
    entry = evidence.entry
    by = next((fact for fact in entry.facts if fact.name == "by" and not fact.known), None)
    if isinstance(entry, Event) and "would" in entry.title.split() and "would" not in asked.stems:
        return ["The source says what would be, not that it came to be."]
    if _is_reversed(asked, entry):
        return ["The source says it the other way round."]
    if missed:
        return [f"By whom: not stated ({_title(entry)})."] if by and any(term.entries for term in missed) else []
    if isinstance(entry, Entity) or any(evidence.says(term) < 0.9 for term in asked.terms):
        return ["That it is so is not said in just these words."]
    return []


def _is_reversed(asked: Asked, entry: Entry) -> bool:
    """Whether the one who did something to another is asked about as that other: `did Gottwald give it to Masaryk`."""
    named = [term.entries for term in asked.terms if term.entries]
    roles = {fact.name: frozenset(fact.entities) for fact in entry.facts if fact.known}
    giver, receiver = roles.get("who", frozenset()), roles.get("to", frozenset())
    if len(named) < 2 or "by" in asked.stems:
        return False
    return bool(named[0] & receiver and named[-1] & giver and not named[0] & giver)


def _after(cut: Sequence[Word], heads: Sequence[tuple[str, ...]]) -> str:
    """The stem of the word after `how many`, or that of the first kind of thing after `which`."""
    folded = [word.folded for word in cut]
    for head in heads:
        for at in range(len(cut) - len(head)):
            if tuple(folded[at : at + len(head)]) == head:
                following = cut[at + len(head) : at + len(head) + 3]
                kinds = (word.stem for word in following if word.stem in NOUNS)
                return following[0].stem if head in _COUNTING else next(kinds, "")
    return ""


def _is_negated(cut: Sequence[Word]) -> bool:
    return any(word.folded in ("not", "never", "nobody", "without", "no") for word in cut)


def _asks_for_events(want: Wanted) -> bool:
    return want.want in (Want.WHAT, Want.WHICH, Want.WHETHER, Want.ALL)


def _is_much(terms: Sequence[Term], missed: Sequence[Term], share: float) -> bool:
    """Whether enough of a question is said for the rest to be told as lacking: more than one name, at any rate."""
    return share >= _ENOUGH and len(terms) - len(missed) > 1


def _is_implied(statement: Statement) -> bool:
    entry = statement.entry
    if isinstance(entry, Event) and (
        entry.basis is not Basis.STATED
        or (statement.dated and not statement.facts and entry.date_basis is not Basis.STATED)
    ):
        return True
    return any("implied" in fact.text for fact in statement.facts) and isinstance(entry, Event)
