"""What an event tells beside what is asked: whatever stands in its quotes, of others, of other things or as a plan."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from lore.model import Standing
from tests.lores import opened
from tests.worlds import town

FLOOD = (
    "The flood",
    ["date: 1842"],
    "In 1842 the flood came and twelve people drowned in Fen. In Moor nobody drowned.",
)
TRIED = (
    "Bram Oster is tried",
    ["date: 1850", "who: [[Bram Oster]]", "where: [[Fen]]"],
    "In 1850 Bram Oster was tried in Fen. He was never exiled. His son was exiled to Moor for the trial.",
)
KILLED = (
    "Bram Oster kills the captain of Fen",
    ["date: 1842", "who: [[Bram Oster]]", "whom: the captain of [[Fen]]"],
    "In 1842 Bram Oster killed the captain of Fen.",
)
SPEAKER = (
    "Edda Quist is elected Speaker",
    ["date: 1850", "who: [[Edda Quist]]"],
    "In 1850 Edda Quist was elected Speaker.",
)
FOUNDED = (
    "The Guild is founded",
    ["date: 1840", "by: [[Bram Oster]], Jory Pell and Ann Reed"],
    "In 1840 Bram Oster, Jory Pell and Ann Reed founded the Guild.",
)
VOTE = (
    "The first election",
    ["date: 1872", "elected: [[Edda Quist]]", "voters: 1,206"],
    "In 1872 the first election was held. Turnout was 71%, and 1,206 people voted. Edda Quist was elected Speaker.",
)
SEATS = (
    "The Lamp Party wins the election",
    ["date: 1911"],
    "At the election of 1911 the Lamp Party won 48 of the 90 seats, although only 41% of the voters had chosen it.",
)
DOME = (
    "Ada Holt announces a dome",
    ["date: 1640", "who: [[Ada Holt]]"],
    "In 1640 Ada Holt announced that she would build a dome.",
)
MARKET = (
    "The council closes the market",
    ["date: 1845"],
    "In 1845 the council announced that it would close the market, and closed it in June.",
)
SHIP = (
    "The great ship is never built",
    ["date: not stated", "kind: non-event", "purpose: to cross the desert", "aliases: the great ship"],
    "The great ship, which was to cross the desert, was never built.",
)
FEVER = (
    "The grey lung breaks out",
    ["date: 1897", "traced by: [[Ada Holt]]", "killed: 340 people"],
    "In 1897 the grey lung broke out and killed 340 people. Doctor Ada Holt traced it to a mould.",
)
LAW = (
    "The law is read out",
    ["date: 1396", "drawn up by: [[Bram Oster]]"],
    "It was drawn up by the jurist Bram Oster, and it was read out in 1396.",
)
OFFICE = (
    "Ada Holt sets up the office",
    ["date: 1923", "who: [[Ada Holt]]"],
    "The secret office was set up in 1923. Its founder was Ada Holt.",
)
STRIKE = (
    "The strike",
    ["date: 1907", "who: the weavers of Fen"],
    "In 1907 the weavers of Fen, tired of hunger, laid down their tools. The mayor of Fen called the guards.",
)
MASKS = ("The wreck", ["date: 1850", "dead: 12 sailors"], "In 1850 the ship was lost. 12 sailors and many sheep died.")
RAID = ("The raid", ["date: 1842", "killed by: three bandits"], "In 1842 the keepers were killed by three bandits.")
SIEGE = ("The siege", ['date: [..1850] "until 1850"'], "The siege lasted until 1850.")
STATUE = (
    "The statue of Bram Oster is cast",
    ["date: 1850", "where: [[Moor]]"],
    "In 1850 the statue of Bram Oster was cast in Moor.",
)
CAPTAIN = (
    "The ship is lost",
    ["date: 1413", "captain: [[Bram Oster]], who was not found"],
    "In 1413 the ship was lost. Its captain, Bram Oster, was not found.",
)
PLAN = ("The five-year plan runs", ["date: 1931/1935"], "The five-year plan ran from 1931 to 1935.")
BURNED = (
    "The strike goes on",
    ["date: 1907", "who: [[Ada Holt]]"],
    "In 1907 Ada Holt, the mayor, signed the treaty and burned the docks. Her brother Bram Holt sank the ship.",
)


GAUNT = (
    "The people leave",
    ["date: 1850", "how many: 120"],
    "In 1850 some 120 people left, while others fell ill. How many of them came back is not known.",
)
COMETS = (
    "Ada Holt discovers a comet",
    ["date: 1618", "who: [[Ada Holt]]", "with: a spyglass that she had carved"],
    "In 1618 Ada Holt discovered a comet.",
)
BLIGHT = (
    "The ration is cut",
    ["date: 1850", "why: because the wheat had caught a blight"],
    "In 1850 the ration was cut, because the wheat had caught a blight.",
)
BORN = (
    "Bram Oster is elected Speaker",
    ["date: 1850", "who: [[Bram Oster]]", "where: [[Fen]]"],
    "In 1850 Bram Oster was elected Speaker in Fen; he was the first Speaker born there.",
)


SETTLED = (
    "Sealers settle Moor",
    ['date: [..1340] "by 1340"', "by: sealers from the north"],
    "Moor was settled by 1340 by sealers from the north.",
)
CENSUS = (
    "The count of 1390",
    ["date: 1390", "kind: figure", "how many: 21,500 people"],
    "At the count of 1390 the coast had 21,500 people, of whom 40% lived in Moor.",
)
WALKOUT = (
    "The great walkout",
    ["date: 1907", "how many: 52,000, two thirds of them women"],
    "In 1907 52,000 people joined the great walkout, two thirds of them women.",
)
RESIGNED = (
    "Ada Holt steps down",
    ["date: 1911", "who: [[Ada Holt]]", "succeeded by: [[Bram Oster]]", "why: for reasons of health"],
    "In 1911 Ada Holt stepped down for reasons of health, and Bram Oster succeeded her.",
)
BLIND = (
    "Bram Oster is acquitted",
    ["date: 1769", "who: [[Bram Oster]]", "why: because Edda Quist had heard his steps"],
    "In 1769 Bram Oster was acquitted, because the blind clockmaker Edda Quist had heard his steps.",
)


ELECTION = (
    "The election of a Warden",
    ["date: 1882", "candidates: [[Ada Holt]] and [[Bram Oster]]"],
    "At the election of 1882 Ada Holt received 5,212 votes, Bram Oster 4,987 and a poet 306.",
)
RAILS = (
    "The rails are sold",
    ["date: 1890"],
    "In 1890 the rails were sold to a mill, apart from two miles near Moor.",
)
COUP = (
    "Bram Oster seizes power",
    ["date: 1931", "who: [[Bram Oster]]", "how many: 800 men"],
    "In 1931 Bram Oster seized power. His 800 men came across the harbour on ferries.",
)
BELL = (
    "The great bell is hung",
    ["date: 1890"],
    "In 1890 the great bell was hung, and it rings every noon.",
)
TRAINS = (
    "Trains cross the gorge",
    ['date: [..1895] "By September 1895"'],
    "By September 1895 trains were crossing the gorge again.",
)


@pytest.mark.parametrize(
    ("event", "question", "standing"),
    [
        (ELECTION, "How many votes did Ada Holt receive?", Standing.ANSWER),
        (ELECTION, "How many votes did Bram Oster receive?", Standing.ANSWER),
        (RAILS, "How many miles of rails were sold?", Standing.PARTLY),
        (COUP, "How many ferries did Bram Oster use?", Standing.PARTLY),
        (TRAINS, "How many trains crossed the gorge?", Standing.PARTLY),
        (BELL, "When was the great bell hung?", Standing.ANSWER),
        (BELL, "When was the great bell supposed to be hung?", Standing.PARTLY),
        (SETTLED, "How many sealers settled Moor?", Standing.PARTLY),
        (CENSUS, "How many people lived in Moor?", Standing.PARTLY),
        (WALKOUT, "How many men joined the walkout?", Standing.PARTLY),
        (WALKOUT, "How many people joined the walkout?", Standing.ANSWER),
        (RESIGNED, "Why did Ada Holt resign?", Standing.ANSWER),
        (RESIGNED, "Why did Bram Oster resign?", Standing.PARTLY),
        (BLIND, "Why was Bram Oster acquitted?", Standing.ANSWER),
        (BLIND, "Why was Edda Quist blind?", Standing.PARTLY),
        (FLOOD, "How many people drowned in Fen?", Standing.ANSWER),
        (TRIED, "Where was Bram Oster exiled after the trial?", Standing.PARTLY),
        (KILLED, "When did the Fen captain kill Bram Oster?", Standing.PARTLY),
        (SPEAKER, "Who was elected Speaker?", Standing.ANSWER),
        (FOUNDED, "Who were the three founders of the Guild?", Standing.ANSWER),
        (VOTE, "What share of the votes did Edda Quist get?", Standing.PARTLY),
        (SEATS, "How many people voted for the Lamp Party?", Standing.PARTLY),
        (SEATS, "How many seats did the Lamp Party win?", Standing.ANSWER),
        (DOME, "Did Ada Holt build a dome?", Standing.PARTLY),
        (MARKET, "Was the market closed?", Standing.ANSWER),
        (SHIP, "Why was the great ship never built?", Standing.PARTLY),
        (SHIP, "What was the great ship?", Standing.ANSWER),
        (FEVER, "When did Ada Holt die?", Standing.PARTLY),
        (FEVER, "When did Ada Holt trace the grey lung?", Standing.PARTLY),
        (FEVER, "How many people did the grey lung kill?", Standing.ANSWER),
        (LAW, "When did Bram Oster draw up the law?", Standing.PARTLY),
        (LAW, "When was the law read out?", Standing.ANSWER),
        (OFFICE, "Who founded the office?", Standing.ANSWER),
        (STRIKE, "Who laid down their tools?", Standing.ANSWER),
        (STRIKE, "When did the strike begin?", Standing.ANSWER),
        (MASKS, "How many sheep died in the wreck?", Standing.PARTLY),
        (MASKS, "How many people died in the wreck?", Standing.ANSWER),
        (RAID, "How many people were killed in the raid?", Standing.PARTLY),
        (SIEGE, "When did the siege begin?", Standing.PARTLY),
        (STATUE, "Where does the statue of Bram Oster stand?", Standing.PARTLY),
        (STATUE, "When did the US president cast the statue?", Standing.NOT_IN_LORE),
        (CAPTAIN, "Who was the captain of the ship?", Standing.ANSWER),
        (PLAN, "Did anything happen on 5 May 1933?", Standing.PARTLY),
        (BURNED, "Who signed the treaty?", Standing.ANSWER),
        (BURNED, "Who later burned the docks?", Standing.ANSWER),
        (VOTE, "How many votes did Edda Quist get?", Standing.PARTLY),
        (GAUNT, "How many people fell ill?", Standing.PARTLY),
        (GAUNT, "How many people left?", Standing.ANSWER),
        (COMETS, "Who discovered the other ten comets?", Standing.PARTLY),
        (COMETS, "When did Ada Holt carve the spyglass?", Standing.PARTLY),
        (BLIGHT, "Why did the wheat catch a blight?", Standing.PARTLY),
        (BORN, "Who was the first man in Fen?", Standing.PARTLY),
        (BURNED, "Remind me, who burned the docks?", Standing.ANSWER),
    ],
)
def test_what_is_told_beside_is_no_answer(
    event: tuple[str, Sequence[str], str], question: str, standing: Standing, tmp_path: Path
) -> None:
    with opened(town(event), tmp_path) as lore:
        assert lore.reply(question).standing is standing


def test_nobody_is_told_as_a_number(tmp_path: Path) -> None:
    slide = ("The landslide", ["date: 1643"], "In 1643 the landslide buried the road. Nobody was killed.")
    with opened(town(slide), tmp_path) as lore:
        reply = lore.reply("How many people died in the landslide?")
        assert (reply.standing, reply.sentence) == (Standing.ANSWER, "The source says “Nobody was killed”.")


def test_whoever_sank_the_ship_is_not_the_one_of_the_same_surname(tmp_path: Path) -> None:
    with opened(town(BURNED), tmp_path) as lore:
        reply = lore.reply("Who sank the ship?")
        assert not any(fact.name == "who" for each in reply.statements for fact in each.facts) or reply.unsaid


@pytest.mark.parametrize(
    ("sentence", "question", "standing"),
    [
        ("The flood killed 112 sheep in Fen.", "How many people were killed by the flood?", Standing.PARTLY),
        ("The raiders shot 30 men at dawn.", "How many people were shot at dawn?", Standing.ANSWER),
        ("In 1852 60 townsfolk lived in the bell tower.", "How many people lived in the bell tower?", Standing.ANSWER),
        ("Of the seven masters five signed the pact.", "How many of the masters signed the pact?", Standing.ANSWER),
        (
            "In 1850 the council moved the market in order to spare the mill.",
            "When did the council move the market?",
            Standing.ANSWER,
        ),
        ("In 1850 a ship sailed in order to map the trench.", "When did the ship map the trench?", Standing.PARTLY),
        ("The glass bridge was pulled down in 1870.", "What happened to the glass bridge?", Standing.ANSWER),
        ("She used a spyglass that Ada Holt had made of bottles.", "What happened to the spyglass?", Standing.PARTLY),
        ("The great fire destroyed eleven houses.", "Who lived in the eleven houses?", Standing.PARTLY),
        ("Ada Holt gave Bram Oster a mill. He died in 1850.", "When did Bram Oster die?", Standing.PARTLY),
        ("She gave it the income of two mills.", "How much did the two mills earn?", Standing.PARTLY),
        ("Ada Holt, a niece of Edda Quist, baked the bread.", "Who is the niece of Ada Holt?", Standing.PARTLY),
        ("Ada Holt, a niece of Edda Quist, baked the bread.", "Who is the niece of Edda Quist?", Standing.ANSWER),
        ("Bakers refused to load the shells.", "What did Ada Holt refuse to load?", Standing.PARTLY),
        ("Moor (6,150 inhabitants) burned coal; Fen split shingles.", "How many inhabitants had Fen?", Standing.PARTLY),
        ("58% voted against the decrees.", "Who voted for the decrees?", Standing.PARTLY),
    ],
)
def test_a_sentence_answers_by_just_what_it_says(
    sentence: str, question: str, standing: Standing, tmp_path: Path
) -> None:
    other = ("The bakers sing", ["date: 1800"], "In 1800 the bakers sang.")
    with opened(town(other, text=sentence), tmp_path) as lore:
        found = lore.reply(question).standing
    assert (found is Standing.ANSWER) is (standing is Standing.ANSWER)
