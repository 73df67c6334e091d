"""What the clauses of a sentence are, what a question asks of one, and what a sentence says somebody is of another."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import Phrase
from lore.understanding.grammar.questions import Place, asking
from lore.understanding.grammar.relations import relations
from lore.understanding.grammar.tagging import Token, tagged


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _texts(told: Sequence[Phrase]) -> list[str]:
    return [each.text for each in told]


def _clause(sentence: str, verb: str) -> Clause:
    return next(each for each in clauses(sentence) if each.verb.text == verb)


@pytest.mark.parametrize(
    ("sentence", "verb", "agents", "patients"),
    [
        ("Ada Holt built the mill.", "built", ["Ada Holt"], ["the mill"]),
        ("The mill was built by Ada Holt.", "built", ["Ada Holt"], ["The mill"]),
        ("He drained the meadow, married the heiress and left.", "married", ["He"], ["the heiress"]),
        ("Ada Holt, who had sold the mill, left in May.", "left", ["Ada Holt"], []),
        ("Ada Holt, who had sold the mill, left in May.", "sold", ["Ada Holt"], ["the mill"]),
        ("The man who led the strike resigned.", "resigned", ["The man"], []),
        ("In 1829 Tollard founded the union.", "founded", ["Tollard"], ["the union"]),
        ("Nine hundred men, led by Rafe Dunmore, set out.", "led", ["Rafe Dunmore"], ["Nine hundred men"]),
        ("The queen fled, followed nine weeks later by Hugo Lent.", "followed", ["Hugo Lent"], []),
        ("Nine hundred men, led by Rafe Dunmore, set out.", "set", ["Nine hundred men"], []),
        ("The guild has been led since 1 May 593 by Ysmay Orrell.", "led", ["Ysmay Orrell"], ["The guild"]),
        ("The League paid for the work, so that rivals would take it for a church.", "paid", ["The League"], []),
        ("Under the Treaty, signed that July, it ceded the fields.", "ceded", ["it"], ["the fields"]),
        ("The price which the League fixed was high.", "fixed", ["the League"], ["The price"]),
        ("To pay the bankers back he taxed salt.", "taxed", ["he"], ["salt"]),
        ("Lind and the mayor closed the gate.", "closed", ["Lind", "the mayor"], ["the gate"]),
        ("The gate fell and the mayor sold the bridge.", "sold", ["the mayor"], ["the bridge"]),
        ("Properties of less than 400 hectares were spared.", "spared", [], ["Properties"]),
        ("Teo Lind (1869-1947) came from Fen.", "came", ["Teo Lind"], []),
        ("What finally toppled the council was the strike.", "toppled", ["the strike"], ["the council"]),
        ("Boys throw apples at a man called the Crow.", "throw", ["Boys"], ["apples"]),
        ("They fled to the town Marsh founded.", "fled", ["They"], []),
        ("Lise Marsh took the seal home.", "took", ["Lise Marsh"], ["the seal"]),
    ],
)
def test_a_clause_tells_who_does_what(sentence: str, verb: str, agents: list[str], patients: list[str]) -> None:
    told = _clause(sentence, verb)
    assert (_texts(told.agents), _texts(told.patients)) == (agents, patients)


@pytest.mark.parametrize(
    ("sentence", "verb", "told"),
    [
        ("Ada Holt never sold the mill.", "sold", "denied"),
        ("Ada Holt could have sold the mill.", "sold", "could"),
        ("The mill was to be sold in May.", "sold", "to"),
        ("Lind said that Ada Holt sold the mill.", "sold", "reported"),
        ("There was no proof that Holt sold the mill.", "sold", "reported"),
        ("Rumour has it that Holt sold the mill.", "sold", "reported"),
        ("The price fell if Holt sold the mill.", "sold", "supposed"),
        ("Nobody sold the mill.", "sold", "denied"),
        ("Ada Holt sold the mill.", "sold", "so"),
    ],
)
def test_a_clause_tells_what_was_not_so_and_what_was_only_said(sentence: str, verb: str, told: str) -> None:
    clause = _clause(sentence, verb)
    said = ("denied" if clause.is_negated else "reported" if clause.is_reported else clause.modal) or "so"
    assert ("supposed" if clause.is_conditional else said) == told


@pytest.mark.parametrize(
    ("question", "verb", "subject", "rest", "place"),
    [
        ("Who chooses the mayor?", "chooses", "", "the mayor", Place.SUBJECT),
        ("Whom did Ada Holt marry?", "marry", "Ada Holt", "", Place.OBJECT),
        ("what do marsh dragons breathe", "breathe", "marsh dragons", "", Place.OBJECT),
        ("Where was the mayor deported?", "deported", "the mayor", "", Place.BESIDE),
        ("How many people did the reckoning of 598 count?", "count", "the reckoning of 598", "", Place.OBJECT),
        ("Which estates were spared?", "spared", "", "", Place.SUBJECT),
        ("What did the towns stand on?", "stand", "the towns", "", Place.BESIDE),
        ("When did the Mutual fire the kilns with coal?", "fire", "the Mutual", "the kilns with coal", Place.BESIDE),
        ("Was the League dissolved in 1861?", "dissolved", "the League", "in 1861", Place.NOWHERE),
    ],
)
def test_a_question_asks_for_a_place_in_a_clause(
    question: str, verb: str, subject: str, rest: str, place: Place
) -> None:
    asked = asking(question)
    assert asked is not None
    told = (asked.verb.text, _text(asked.subject), _text(asked.rest), asked.place)
    assert told == (verb, subject, rest, place)


@pytest.mark.parametrize("question", ["Ada Holt", "the mill", "What is a peck?", "why", "tell me about Ada Holt"])
def test_what_asks_of_no_deed_is_no_clause(question: str) -> None:
    assert asking(question) is None


@pytest.mark.parametrize(
    ("sentence", "noun", "owner", "other"),
    [
        ("Its director was Cassius Verhoeven.", "Its director", "Its", "Cassius Verhoeven"),
        ("Anton Marsh, the reeve of Costard, opposes it.", "the reeve", "Costard", "Anton Marsh"),
        ("Holt became the first mayor of Fen.", "the first mayor", "Fen", "Holt"),
        ("She was elected president in 1933.", "president", "1933", "She"),
        ("Victor Brand, the mayor's son, lost.", "son", "the mayor", "Victor Brand"),
        ("The last words of its captain, Yusuf Delacroix, are lost.", "its captain", "its", "Yusuf Delacroix"),
        ("Her sister Pía kept the log.", "Her sister", "Her", "Pía"),
    ],
)
def test_a_sentence_tells_what_somebody_is_of_another(sentence: str, noun: str, owner: str, other: str) -> None:
    told = {(each.noun.text, _text(each.owner), each.other.text) for each in relations(sentence)}
    assert (noun, owner, other) in told


def test_what_leads_in_a_clause_is_no_apposition() -> None:
    told = {(each.noun.text, each.other.text) for each in relations("For the captain of the Heron, Holt was a hero.")}
    assert told == {("a hero", "Holt"), ("Holt", "a hero")}


@given(st.text(max_size=80))
def test_any_text_is_read_to_its_end(text: str) -> None:
    tokens = tagged(text)
    assert [text[token.at : token.end] for token in tokens] == [token.text for token in tokens]
    for clause in clauses(text):
        assert {*clause.tokens} <= {*tokens}
        assert all(each.tokens for each in (*clause.agents, *clause.patients))
    asking(text)
    relations(text)


@pytest.mark.parametrize(
    ("sentence", "verb", "apposed"),
    [
        ("Its grandmaster, Osk Lind, called the wire a rope.", "called", ["Osk Lind"]),
        ("The Daily Core, a paper founded in 845, came out all through the war.", "founded", ["The Daily Core"]),
        ("Ada Holt, who had sold the mill, left.", "left", []),
        ("In 880, a town founded by Lind fell.", "founded", []),
    ],
)
def test_a_clause_tells_what_else_its_subject_is_called(sentence: str, verb: str, apposed: list[str]) -> None:
    assert _texts(_clause(sentence, verb).apposed) == apposed


@pytest.mark.parametrize(
    ("word", "stems"),
    [("1,900", {"1900"}), ("85,000", {"85000"}), ("45%", {"45%"}), ("1st", {"1"}), ("took", {"took", "take"})],
)
def test_a_token_has_the_stems_that_a_term_has(word: str, stems: set[str]) -> None:
    assert tagged(word)[0].stems == stems
