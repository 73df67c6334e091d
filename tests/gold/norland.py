"""A world of the gold questions: four island groups, a canal, a strike, a coup, a boycott and a census."""

PAGE = """The Norland Federation

The Norland Federation was a union of four island groups, Orkney, Shetland, the Faroes and Lewis,
which existed from 1921 to 1978. Its constitution was written at Kirkwall in the winter of 1920 by a
committee of eleven under the lawyer Magnus Heddle. Iceland was invited to join and declined twice,
in 1921 and in 1934. The capital was Lerwick until the government moved to Torshavn in 1938. English
and Faroese were official languages from the beginning; Gaelic was not added until 1946.

Parties

Politics was a contest between the Fishermen's League, which the skipper Jens Olavsen had founded in
1919, and the conservative Crofters' Union, led from 1924 by Ishbel Morrison. A third party, Unity,
wanted a return to Britain and never won more than six seats. Olavsen was premier twice, from 1923
to 1928 and again after the election of 9 June 1936. That election gave

  • the League 41 of the 80 seats;
  • the Union 34;
  • Unity five.

Turnout was 83 per cent. The Union complained that 212 ballot papers had turned up in a herring
barrel at Stromness, but the High Court let the result stand. Morrison, a schoolmistress by
profession, had to wait until 1944: having been minister of schools from 1929 to 1935, she then
became the first woman to hold the office of premier. She kept it for seven years.

The Mavis Grind Canal

Work on a canal across the narrowest point of Shetland began on 4 March 1925. It was to take three
years, but the first ship did not pass through until August 1931. The engineer, a Swede called
Astrid Lindqvist, had expected to spend 1.5 million crowns; in the end the canal cost more than
twice as much, 3.2 million. Sixty per cent of the money was borrowed in Stockholm, a quarter came
from a tax on herring, and the remaining 15 per cent was given by emigrants in Canada. Thirty-eight
workers lost their lives, 17 of them in a rockfall on 9 November 1928. The canal shortened the
voyage from Lerwick to the western fishing grounds by about nine hours.

The herring strike

On 2 May 1933 the herring gutters of Lerwick, nearly all of them women, laid down their knives.
Their leader, Barbara Tulloch, demanded ninepence an hour; the employers offered sixpence. By the
end of the month some 7,000 people were on strike in every island group except Orkney. It ended on
19 July, when the largest of the employers, Barbara's uncle Robert Tulloch, broke ranks and agreed
to eightpence. Barbara Tulloch spent six weeks in prison for throwing a fish at a magistrate, which
she always denied. In 1936 she was elected to the assembly for the League. Robert Tulloch sold his
business the same year and emigrated, it is thought, to New Zealand.

The Longhope coup

During the night of 11 October 1941 about 160 sailors from the naval base at Longhope, led by
Commodore Hector Flett, landed at Torshavn and occupied the radio station and the parliament house.
They failed to catch Olavsen, who was at his sister's wedding on another island. A telephone
operator, Sunnva Dam, refused to connect the rebels and warned the garrison instead. By noon the
next day the coup had collapsed. Four people died: three sailors and a night watchman. Flett escaped
aboard the cutter Merlin and was last seen at Bergen in 1942. Of the 23 officers who were put on
trial 19 were convicted; the death sentences, five in number, were never carried out. It has often
been claimed that Germany paid for the coup, but historians have found no evidence of this.

The boycott

When the organisers of the 1958 North Atlantic Games at Reykjavik barred the rower Effie Marwick
because of her marriage to a Russian, all 64 Norland athletes stayed at home. Ireland and
Newfoundland joined the boycott; Denmark did not. It was called off in 1962, after the president of
the Games, Count Otto Brahe, had resigned. Marwick, by then 33, won a silver medal that summer.

The census of 1961

The census taken on 23 April 1961 counted 118,406 inhabitants, 6,212 fewer than ten years before.
The Faroes had 37 per cent of the population, Lewis 24, Orkney 21 and Shetland 18. One person in
nine spoke Gaelic at home. The returns from Fair Isle were lost when the mail boat sank, so the
director of the census, Tormod MacAulay, put down an estimate of between 50 and 60 people.

The end

In a referendum on 14 September 1977 the Faroes voted to leave, by 54 per cent to 46. The last
premier, Aksel Heddle, a grandson of Magnus Heddle, had campaigned against it and resigned the
following day. The Federation was dissolved on 30 June 1978. Its gold, roughly two tonnes, was
divided according to population. The archives stayed at Torshavn, but the cabinet minutes for 1941
are missing from them, and who removed them is not known.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


NORLAND: dict[str, str] = {
    "world.md": (
        "---\nname: The Norland Federation\ndate_order: day-month\nsource: page\n---\n"
        "Four island groups between Britain and Iceland, and the union they made.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Norland Federation\nurl: https://example.org/norland\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/magnus-heddle.md": _entry(
        "Magnus Heddle",
        "person",
        "prominence: 3\n",
        """- profession: lawyer
- led: the committee that wrote the [[constitution]]
- grandson: [[Aksel Heddle]]
- died: not stated

> Its constitution was written at Kirkwall in the winter of 1920 by a committee of eleven under the lawyer Magnus
> Heddle.
""",
    ),
    "people/aksel-heddle.md": _entry(
        "Aksel Heddle",
        "person",
        "aliases: [Premier Heddle]\nprominence: 3\n",
        """- office: last premier of the [[Norland Federation]]
- grandfather: [[Magnus Heddle]]
- campaigned against: leaving, in the [[#referendum|referendum]]
- resigned: the day after the [[#referendum|referendum]]
- party: not stated
- came to office: not stated

> The last premier, Aksel Heddle, a grandson of Magnus Heddle, had campaigned against it and resigned the following
> day.
""",
    ),
    "people/olavsen.md": _entry(
        "Jens Olavsen",
        "person",
        "aliases: [Olavsen, Premier Olavsen]\nprominence: 5\n",
        """- profession: skipper
- founded: the [[Fishermen's League]]
- office: premier from 1923 to 1928, and again after the [[#election|election of 9 June 1936]]
- during the coup: at his sister's wedding on another island
- died: not stated

> the Fishermen's League, which the skipper Jens Olavsen had founded in 1919,

> Olavsen was premier twice, from 1923 to 1928 and again after the election of 9 June 1936.

> They failed to catch Olavsen, who was at his sister's wedding on another island.
""",
    ),
    "people/morrison.md": _entry(
        "Ishbel Morrison",
        "person",
        "aliases: [Morrison, Premier Morrison]\nprominence: 5\n",
        """- profession: schoolmistress
- led: the [[Crofters' Union]], from 1924
- office: minister of schools from 1929 to 1935, then premier from 1944
- first: woman to hold the office of premier
- premier for: seven years
- successor: not stated

> the conservative Crofters' Union, led from 1924 by Ishbel Morrison.

> Morrison, a schoolmistress by profession, had to wait until 1944: having been minister of schools from 1929 to 1935,
> she then became the first woman to hold the office of premier. She kept it for seven years.
""",
    ),
    "people/lindqvist.md": _entry(
        "Astrid Lindqvist",
        "person",
        "aliases: [Lindqvist]\nasked_as: [designer]\nprominence: 3\n",
        """- profession: engineer
- nationality: Swedish
- work: the [[Mavis Grind Canal]]
- expected cost: 1.5 million crowns
- died: not stated

> The engineer, a Swede called Astrid Lindqvist, had expected to spend 1.5 million crowns; in the end the canal cost
> more than twice as much, 3.2 million.
""",
    ),
    "people/barbara-tulloch.md": _entry(
        "Barbara Tulloch",
        "person",
        "asked_as: [union leader]\nprominence: 4\n",
        """- led: the [[#strike|herring strike]]
- demanded: ninepence an hour
- uncle: [[Robert Tulloch]]
- prison: six weeks, for throwing a fish at a magistrate
- denied: throwing the fish
- elected: to the assembly in 1936, for the [[Fishermen's League]]
- husband: not stated

> Their leader, Barbara Tulloch, demanded ninepence an hour; the employers offered sixpence.

> Barbara Tulloch spent six weeks in prison for throwing a fish at a magistrate, which she always denied. In 1936 she
> was elected to the assembly for the League.
""",
    ),
    "people/robert-tulloch.md": _entry(
        "Robert Tulloch",
        "person",
        "prominence: 3\n",
        """- described as: the largest of the employers
- niece: [[Barbara Tulloch]]
- agreed to: eightpence an hour
- sold: his business, in 1936
- emigrated: it is thought, to New Zealand

> It ended on 19 July, when the largest of the employers, Barbara's uncle Robert Tulloch, broke ranks and agreed to
> eightpence.

> Robert Tulloch sold his business the same year and emigrated, it is thought, to New Zealand.
""",
    ),
    "people/flett.md": _entry(
        "Hector Flett",
        "person",
        "aliases: [Commodore Hector Flett, Commodore Flett, Flett]\nasked_as: [ringleader]\nprominence: 4\n",
        """- rank: commodore
- led: the [[#coup|Longhope coup]]
- escaped aboard: the [[Merlin]]
- last seen: at [[Bergen]] in 1942
- motive: not stated

> about 160 sailors from the naval base at Longhope, led by Commodore Hector Flett, landed at Torshavn

> Flett escaped aboard the cutter Merlin and was last seen at Bergen in 1942.
""",
    ),
    "people/dam.md": _entry(
        "Sunnva Dam",
        "person",
        "aliases: [Dam]\nprominence: 3\n",
        """- profession: telephone operator
- refused: to connect the rebels
- warned: the garrison
- reward: not stated

> A telephone operator, Sunnva Dam, refused to connect the rebels and warned the garrison instead.
""",
    ),
    "people/marwick.md": _entry(
        "Effie Marwick",
        "person",
        "aliases: [Marwick]\nasked_as: [sportswoman]\nprominence: 3\n",
        """- sport: rowing
- barred from: the [[North Atlantic Games]] of 1958
- reason: her marriage to a Russian
- medal: silver, in 1962
- age in 1962: 33
- husband: a Russian, whose name is not stated

> When the organisers of the 1958 North Atlantic Games at Reykjavik barred the rower Effie Marwick because of her
> marriage to a Russian, all 64 Norland athletes stayed at home.

> Marwick, by then 33, won a silver medal that summer.
""",
    ),
    "people/brahe.md": _entry(
        "Otto Brahe",
        "person",
        "aliases: [Count Otto Brahe, Count Brahe, Brahe]\nprominence: 2\n",
        """- title: count
- office: president of the [[North Atlantic Games]]
- resigned: before the boycott was called off
- nationality: not stated

> It was called off in 1962, after the president of the Games, Count Otto Brahe, had resigned.
""",
    ),
    "people/macaulay.md": _entry(
        "Tormod MacAulay",
        "person",
        "aliases: [MacAulay]\nprominence: 2\n",
        """- office: director of the [[#census|census of 1961]]
- estimated: between 50 and 60 people on [[Fair Isle]]

> so the director of the census, Tormod MacAulay, put down an estimate of between 50 and 60 people.
""",
    ),
    "parties/league.md": _entry(
        "Fishermen's League",
        "organisation",
        "aliases: [the League, the Fishermen's League, Fishermens League]\nprominence: 4\n",
        """- founder: [[Jens Olavsen]]
- founded: in 1919
- seats in 1936: 41 of the 80
- members: not stated

> the Fishermen's League, which the skipper Jens Olavsen had founded in 1919,

> the League 41 of the 80 seats;
""",
    ),
    "parties/union.md": _entry(
        "Crofters' Union",
        "organisation",
        "aliases: [the Union, the Crofters' Union, Crofters Union]\nprominence: 4\n",
        """- described as: conservative
- leader: [[Ishbel Morrison]], from 1924
- seats in 1936: 34
- complained: of 212 ballot papers in a herring barrel at [[Stromness]]
- founder: not stated

> the conservative Crofters' Union, led from 1924 by Ishbel Morrison.

> the Union 34;

> The Union complained that 212 ballot papers had turned up in a herring barrel at Stromness, but the High Court let
> the result stand.
""",
    ),
    "parties/unity.md": _entry(
        "Unity",
        "organisation",
        "aliases: [Unity Party, the Unity Party]\nprominence: 3\n",
        """- described as: a third party
- wanted: a return to Britain
- seats in 1936: five
- most seats: never more than six
- leader: not stated

> A third party, Unity, wanted a return to Britain and never won more than six seats.

> Unity five.
""",
    ),
    "parties/high-court.md": _entry(
        "High Court",
        "organisation",
        "aliases: [the High Court]\nprominence: 2\n",
        """- decision: let the result of the [[#election|election of 1936]] stand
- judges: not stated

> The Union complained that 212 ballot papers had turned up in a herring barrel at Stromness, but the High Court let
> the result stand.
""",
    ),
    "parties/games.md": _entry(
        "North Atlantic Games",
        "concept",
        "aliases: [the Games, the North Atlantic Games]\nprominence: 3\n",
        """- held in 1958: at [[Reykjavik]]
- president: [[Otto Brahe]]
- barred: [[Effie Marwick]]
- first held: not stated

> When the organisers of the 1958 North Atlantic Games at Reykjavik barred the rower Effie Marwick because of her
> marriage to a Russian, all 64 Norland athletes stayed at home.
""",
    ),
    "places/federation.md": _entry(
        "Norland Federation",
        "country",
        "aliases: [the Federation, the Norland Federation, Norland]\nprominence: 5\n",
        """- described as: a union of four island groups
- members: [[Orkney]], [[Shetland]], the [[Faroes]] and [[Lewis]]
- existed: from 1921 to 1978
- capital: [[Lerwick]], then [[Torshavn]]
- official languages: English, Faroese and, from 1946, Gaelic
- first premier: not stated
- gold: roughly two tonnes

> The Norland Federation was a union of four island groups, Orkney, Shetland, the Faroes and Lewis, which existed from
> 1921 to 1978.

> English and Faroese were official languages from the beginning; Gaelic was not added until 1946.

> Its gold, roughly two tonnes, was divided according to population.
""",
    ),
    "places/orkney.md": _entry(
        "Orkney",
        "region",
        "prominence: 3\n",
        """- part of: the [[Norland Federation]]
- share of the population in 1961: 21 per cent
- in the strike: the only island group without a strike

> By the end of the month some 7,000 people were on strike in every island group except Orkney.

> The Faroes had 37 per cent of the population, Lewis 24, Orkney 21 and Shetland 18.
""",
    ),
    "places/shetland.md": _entry(
        "Shetland",
        "region",
        "prominence: 3\n",
        """- part of: the [[Norland Federation]]
- share of the population in 1961: 18 per cent
- canal: the [[Mavis Grind Canal]]

> Work on a canal across the narrowest point of Shetland began on 4 March 1925.

> The Faroes had 37 per cent of the population, Lewis 24, Orkney 21 and Shetland 18.
""",
    ),
    "places/faroes.md": _entry(
        "Faroes",
        "region",
        "aliases: [the Faroes, Faroe Islands]\nprominence: 4\n",
        """- part of: the [[Norland Federation]]
- share of the population in 1961: 37 per cent
- voted to leave: by 54 per cent to 46

> The Faroes had 37 per cent of the population, Lewis 24, Orkney 21 and Shetland 18.

> In a referendum on 14 September 1977 the Faroes voted to leave, by 54 per cent to 46.
""",
    ),
    "places/lewis.md": _entry(
        "Lewis",
        "region",
        "prominence: 2\n",
        """- part of: the [[Norland Federation]]
- share of the population in 1961: 24 per cent

> The Faroes had 37 per cent of the population, Lewis 24, Orkney 21 and Shetland 18.
""",
    ),
    "places/iceland.md": _entry(
        "Iceland",
        "country",
        "prominence: 2\n",
        """- invited: to join the [[Norland Federation]]
- declined: twice, in 1921 and in 1934
- reason: not stated

> Iceland was invited to join and declined twice, in 1921 and in 1934.
""",
    ),
    "places/lerwick.md": _entry(
        "Lerwick",
        "place",
        "prominence: 3\n",
        """- was: the capital of the [[Norland Federation]], until 1938
- strike: by the herring gutters, in 1933

> The capital was Lerwick until the government moved to Torshavn in 1938.
""",
    ),
    "places/torshavn.md": _entry(
        "Torshavn",
        "place",
        "prominence: 3\n",
        """- capital: of the [[Norland Federation]], from 1938
- archives: stayed there

> The capital was Lerwick until the government moved to Torshavn in 1938.

> The archives stayed at Torshavn, but the cabinet minutes for 1941 are missing from them, and who removed them is not
> known.
""",
    ),
    "places/kirkwall.md": _entry(
        "Kirkwall",
        "place",
        "prominence: 2\n",
        """- written there: the [[constitution]]

> Its constitution was written at Kirkwall in the winter of 1920
""",
    ),
    "places/stromness.md": _entry(
        "Stromness",
        "place",
        "prominence: 2\n",
        """- found there: 212 ballot papers, in a herring barrel

> The Union complained that 212 ballot papers had turned up in a herring barrel at Stromness,
""",
    ),
    "places/longhope.md": _entry(
        "Longhope",
        "place",
        "prominence: 2\n",
        """- described as: a naval base
- sailors: about 160 took part in the [[#coup|coup]]

> about 160 sailors from the naval base at Longhope, led by Commodore Hector Flett, landed at Torshavn
""",
    ),
    "places/bergen.md": _entry(
        "Bergen",
        "place",
        "prominence: 1\n",
        """- last seen there: [[Hector Flett]], in 1942

> Flett escaped aboard the cutter Merlin and was last seen at Bergen in 1942.
""",
    ),
    "places/reykjavik.md": _entry(
        "Reykjavik",
        "place",
        "prominence: 1\n",
        """- held there: the [[North Atlantic Games]] of 1958

> the 1958 North Atlantic Games at Reykjavik
""",
    ),
    "places/fair-isle.md": _entry(
        "Fair Isle",
        "place",
        "prominence: 2\n",
        """- census returns: lost when the mail boat sank
- estimated population: between 50 and 60 people

> The returns from Fair Isle were lost when the mail boat sank, so the director of the census, Tormod MacAulay, put
> down an estimate of between 50 and 60 people.
""",
    ),
    "things/constitution.md": _entry(
        "constitution",
        "work",
        "aliases: [the constitution, constitution of Norland]\nprominence: 3\n",
        """- written by: a committee of eleven under [[Magnus Heddle]]
- where: [[Kirkwall]]
- articles: not stated

> Its constitution was written at Kirkwall in the winter of 1920 by a committee of eleven under the lawyer Magnus
> Heddle.
""",
    ),
    "things/canal.md": _entry(
        "Mavis Grind Canal",
        "thing",
        "aliases: [the canal, the Mavis Grind Canal]\nasked_as: [waterway]\nprominence: 5\n",
        """- engineer: [[Astrid Lindqvist]]
- cost: 3.2 million crowns
- borrowed in Stockholm: 60 per cent of the money
- tax on herring: a quarter of the money
- emigrants in Canada: the remaining 15 per cent
- workers killed: 38
- length: not stated

> Sixty per cent of the money was borrowed in Stockholm, a quarter came from a tax on herring, and the remaining 15 per
> cent was given by emigrants in Canada.

> Thirty-eight workers lost their lives, 17 of them in a rockfall on 9 November 1928.

> The canal shortened the voyage from Lerwick to the western fishing grounds by about nine hours.
""",
    ),
    "things/merlin.md": _entry(
        "Merlin",
        "thing",
        "aliases: [the Merlin]\nprominence: 1\n",
        """- described as: a cutter
- carried: [[Hector Flett]]
- owner: not stated

> Flett escaped aboard the cutter Merlin and was last seen at Bergen in 1942.
""",
    ),
    "things/minutes.md": _entry(
        "cabinet minutes for 1941",
        "work",
        "aliases: [the cabinet minutes, missing minutes]\nprominence: 2\n",
        """- fate: missing
- removed by: not known

> The archives stayed at Torshavn, but the cabinet minutes for 1941 are missing from them, and who removed them is not
> known.
""",
    ),
    "timeline/1-canal.md": """## The Fishermen's League is founded {#league-founded}

- date: 1919 "in 1919"
- prominence: 3
- who: [[Jens Olavsen]]

> the Fishermen's League, which the skipper Jens Olavsen had founded in 1919,

## The constitution is written {#constitution-written}

- date: 1920-24 "in the winter of 1920"
- prominence: 3
- who: a committee of eleven under [[Magnus Heddle]]
- where: [[Kirkwall]]

> Its constitution was written at Kirkwall in the winter of 1920 by a committee of eleven under the lawyer Magnus
> Heddle.

## Iceland declines to join for the second time {#iceland-declines}

- date: 1934 "in 1934"
- prominence: 2
- who: [[Iceland]]
- first time: in 1921

> Iceland was invited to join and declined twice, in 1921 and in 1934.

## Ishbel Morrison becomes leader of the Crofters' Union {#morrison-leader}

- date: 1924 "from 1924"
- prominence: 2
- who: [[Ishbel Morrison]]
- party: [[Crofters' Union]]

> the conservative Crofters' Union, led from 1924 by Ishbel Morrison.

## Work on the canal begins {#canal-begun}

- date: 1925-03-04 "on 4 March 1925"
- prominence: 4
- what: [[Mavis Grind Canal]]
- planned to take: three years

> Work on a canal across the narrowest point of Shetland began on 4 March 1925. It was to take three years,

## Rockfall at the canal {#rockfall}

- date: 1928-11-09 "on 9 November 1928"
- asked_as: accident
- prominence: 3
- where: [[Mavis Grind Canal]]
- how many died: 17

> Thirty-eight workers lost their lives, 17 of them in a rockfall on 9 November 1928.

## The first ship passes through the canal {#canal-opened}

- date: 1931-08 "until August 1931"
- asked_as: opened; opening; finished
- prominence: 4
- what: [[Mavis Grind Canal]]
- ship: not stated

> It was to take three years, but the first ship did not pass through until August 1931.

## The herring strike {#strike}

- date: 1933-05-02 "On 2 May 1933"
- aliases: herring strike; the strike
- asked_as: walkout; industrial action
- prominence: 5
- who: the herring gutters of [[Lerwick]]
- led by: [[Barbara Tulloch]]
- demand: ninepence an hour
- offer: sixpence
- strikers: some 7,000 by the end of the month
- exception: [[Orkney]]

> On 2 May 1933 the herring gutters of Lerwick, nearly all of them women, laid down their knives. Their leader, Barbara
> Tulloch, demanded ninepence an hour; the employers offered sixpence. By the end of the month some 7,000 people were on
> strike in every island group except Orkney.

## The herring strike ends {#strike-ends}

- date: 1933-07-19 "on 19 July"
- date_basis: implied
- prominence: 4
- who: [[Robert Tulloch]], who agreed to eightpence

> It ended on 19 July, when the largest of the employers, Barbara's uncle Robert Tulloch, broke ranks and agreed to
> eightpence.

## The election of 1936 {#election}

- date: 1936-06-09 "the election of 9 June 1936"
- aliases: election of 1936; the election
- asked_as: vote; ballot
- prominence: 5
- winner: the [[Fishermen's League]], with 41 of the 80 seats
- second: the [[Crofters' Union]], with 34 seats
- third: [[Unity]], with five seats
- turnout: 83 per cent

> Olavsen was premier twice, from 1923 to 1928 and again after the election of 9 June 1936.

> the League 41 of the 80 seats;

> the Union 34;

> Unity five.

> Turnout was 83 per cent.

## Barbara Tulloch is elected to the assembly {#barbara-elected}

- date: 1936 "In 1936"
- prominence: 2
- who: [[Barbara Tulloch]]

> In 1936 she was elected to the assembly for the League.

## The government moves to Torshavn {#capital-moves}

- date: 1938 "in 1938"
- prominence: 3
- from: [[Lerwick]]
- to: [[Torshavn]]
- why: not stated

> The capital was Lerwick until the government moved to Torshavn in 1938.
""",
    "timeline/2-coup.md": """## The Longhope coup {#coup}

- date: 1941-10-11 "During the night of 11 October 1941"
- aliases: Longhope coup; the coup
- asked_as: putsch; mutiny; rebellion
- prominence: 5
- who: about 160 sailors from [[Longhope]]
- led by: [[Hector Flett]]
- where: [[Torshavn]]
- occupied: the radio station and the parliament house
- how many died: four, three sailors and a night watchman
- rumour: that Germany paid for it; historians have found no evidence

> During the night of 11 October 1941 about 160 sailors from the naval base at Longhope, led by Commodore Hector Flett,
> landed at Torshavn and occupied the radio station and the parliament house.

> By noon the next day the coup had collapsed. Four people died: three sailors and a night watchman.

> It has often been claimed that Germany paid for the coup, but historians have found no evidence of this.

## The officers are put on trial {#coup-trial}

- date: not stated
- after: #coup
- asked_as: court martial
- prominence: 3
- who: 23 officers
- convicted: 19
- death sentences: five, never carried out

> Of the 23 officers who were put on trial 19 were convicted; the death sentences, five in number, were never carried
> out.

## Hector Flett is last seen {#flett-seen}

- date: 1942 "in 1942"
- prominence: 2
- who: [[Hector Flett]]
- where: [[Bergen]]

> Flett escaped aboard the cutter Merlin and was last seen at Bergen in 1942.

## Ishbel Morrison becomes premier {#morrison-premier}

- date: 1944 "until 1944"
- prominence: 4
- who: [[Ishbel Morrison]]

> Morrison, a schoolmistress by profession, had to wait until 1944: having been minister of schools from 1929 to 1935,
> she then became the first woman to hold the office of premier.

## Gaelic becomes an official language {#gaelic}

- date: 1946 "until 1946"
- prominence: 2
- what: Gaelic

> English and Faroese were official languages from the beginning; Gaelic was not added until 1946.
""",
    "timeline/3-end.md": """## The boycott of the North Atlantic Games {#boycott}

- date: 1958 "the 1958 North Atlantic Games"
- aliases: boycott; the boycott
- prominence: 4
- where: [[Reykjavik]]
- why: [[Effie Marwick]] was barred because of her marriage to a Russian
- athletes: 64
- joined by: Ireland and Newfoundland, but not Denmark

> When the organisers of the 1958 North Atlantic Games at Reykjavik barred the rower Effie Marwick because of her
> marriage to a Russian, all 64 Norland athletes stayed at home. Ireland and Newfoundland joined the boycott; Denmark
> did not.

## The census of 1961 {#census}

- date: 1961-04-23 "on 23 April 1961"
- aliases: census of 1961; the census
- asked_as: population count; headcount
- prominence: 4
- inhabitants: 118,406
- fewer than ten years before: 6,212
- director: [[Tormod MacAulay]]

> The census taken on 23 April 1961 counted 118,406 inhabitants, 6,212 fewer than ten years before.

> One person in nine spoke Gaelic at home.

## The boycott is called off {#boycott-ends}

- date: 1962 "in 1962"
- prominence: 3
- after the resignation of: [[Otto Brahe]]

> It was called off in 1962, after the president of the Games, Count Otto Brahe, had resigned.

## The referendum in the Faroes {#referendum}

- date: 1977-09-14 "on 14 September 1977"
- aliases: referendum; the referendum
- asked_as: plebiscite
- prominence: 5
- where: the [[Faroes]]
- result: to leave, by 54 per cent to 46

> In a referendum on 14 September 1977 the Faroes voted to leave, by 54 per cent to 46.

## Aksel Heddle resigns {#heddle-resigns}

- date: 1977-09-15 "the following day"
- date_basis: derived
- after: #referendum + P1D
- prominence: 3
- who: [[Aksel Heddle]]

> The last premier, Aksel Heddle, a grandson of Magnus Heddle, had campaigned against it and resigned the following
> day.

## The Norland Federation is dissolved {#dissolution}

- date: 1978-06-30 "on 30 June 1978"
- prominence: 5
- what: [[Norland Federation]]
- gold: divided according to population

> The Federation was dissolved on 30 June 1978. Its gold, roughly two tonnes, was divided according to population.
""",
}
