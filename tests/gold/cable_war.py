"""A world of the gold questions: a war over telegraph cables, a spy ring, a mutiny and a peace of many articles."""

PAGE = """The Ottoman Telegraph War

The Ottoman Telegraph War was fought from 1873 to 1876 between the Republic of Morosia and the Kingdom of
Karavel over the undersea cables of the Levant. It owes its name to the cable stations, all of which stood on
Ottoman soil; the Ottoman Empire itself never entered the war. In 1870 Morosia had 2.1 million people and
Karavel 3.4 million.

The Quarrel

The Levant Cable Company was founded in Smyrna in 1866 by the banker Ismene Vardali. By March 1871 it had
laid eleven cables. Karavel claimed that the company delayed its grain prices on purpose, but this was never
proved. In summer 1872 the Ottoman postmaster Halim Sezai Pasha proposed that both states should share the
cables. Morosia refused because the rent seemed too low. On 17 February 1873 divers from Karavel cut the
Smyrna cable off Chios. Three days later Morosia declared war.

The Fighting

The army of Morosia was led by General Octave Brandolin, nicknamed the Abacus, and that of Karavel by his
former pupil, General Iskra Dovane. At the Battle of Kandra Bay on 6 June 1873 Karavel lost 4,300 men and
Morosia 1,900. The siege of Port Emeris lasted 212 days and killed about a third of the garrison, mostly
through typhus. Its governor, Casimir Thole, never surrendered. In autumn 1874 Brandolin was dismissed
because he had falsified his casualty lists. His deputy Rosalba Quent took his place; she was the first woman
to command an army of Morosia. Operation Hedgehog, a landing of 6,000 men on Rhodes, was called off after a
storm had sunk the transports. How many civilians died in the war is not known.

The Whisper Exchange

The Whisper Exchange, a spy ring in the pay of Karavel, was set up around 1872 by Adela Korvin in the back
room of a hat shop in Constantinople. It had 48 agents, and 75% of them were telegraph clerks. Its courier was
the blind organ tuner Matthias Orlo, code name Dragonfly. In January 1875 he carried the Morosian cipher book
over the border in a loaf of bread. The ring was betrayed later that year; the traitor was never found.
Korvin was sentenced to twenty years in the fortress of Saint Aurel, but escaped two weeks later. Rumour has
it that the gaoler was in love with her. She denied that she had ever met General Dovane. Her memoirs, The
Patient Wire, appeared in Vienna in 1889 without the chapter on the cipher book.

Mutiny on the Halcyon

On 3 May 1875 the crew of the Morosian cable ship Halcyon mutinied off Crete, because they had not been paid
for seven months. All 94 men aboard joined in, except the ship's surgeon, Dr Florian Abt. The boatswain Piet
Harrow led them, and they locked Captain Ludovic Sterne in a cable tank. The mutiny ended after nine days,
when the navy paid half of the wages. Harrow was acquitted, but two stokers were hanged. The Halcyon should
have laid a cable to Alexandria by the end of 1875; it was never laid. She was scrapped in the 1880s.

The Peace of Ragusa

Count Emeric Salvane, a retired judge from the neutral Duchy of Orsova-Lenz, mediated between the two sides.
The talks lasted from February to April 1876 and were held in a monastery in Ragusa. The treaty was signed on
29 April 1876. All of its nineteen articles came into force but Article 12, on fishing rights. The
Principality of Lesk, an ally of Karavel, did not sign. Karavel had to pay 30 million piastres, of which:

  • 45% went to Morosia.
  • 35% went to the Levant Cable Company.
  • 20% went to the widows of both armies (but not to the widows of deserters).

The last instalment was due in 1886 and was paid two years late. Salvane turned down the medal that Morosia
offered him. Vardali announced a cable to India by 1880, but the project was given up because no bank would
lend her the money. A monument to the dead of Kandra Bay was unveiled in 1901. Who ordered the cutting of the
Smyrna cable is still disputed.
"""

CABLE_WAR: dict[str, str] = {
    "world.md": """\
---
name: The Ottoman Telegraph War
url: https://example.org/cable-war
licence: CC0
calendar: gregorian
date_order: day-month
source: cables
---
A war of the 1870s about telegraph cables, its generals, its spies, its mutiny and its peace, as the wiki tells them.
""",
    "sources/cables.md": """\
---
id: cables
name: The Ottoman Telegraph War
url: https://example.org/cable-war
licence: CC0
text: cables.txt
---
""",
    "sources/cables.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/morosia.md": """\
---
type: country
name: Morosia
aliases: [Republic of Morosia, the Republic of Morosia]
asked_as: [Morosian, Morosians]
prominence: 5
---
- form of state: republic
- people: 2.1 million, in 1870
- generals: [[Octave Brandolin]], then [[Rosalba Quent]]
- capital: not stated
- head of state: not stated

It [[#war-declared|declared war]] on [[Karavel]] three days after the [[#cable-cut|Smyrna cable was cut]].

> The Ottoman Telegraph War was fought from 1873 to 1876 between the Republic of Morosia and the Kingdom of
> Karavel over the undersea cables of the Levant.

> In 1870 Morosia had 2.1 million people and Karavel 3.4 million.
""",
    "places/karavel.md": """\
---
type: country
name: Karavel
aliases: [Kingdom of Karavel, the Kingdom of Karavel]
asked_as: [Karavelian, Karavelians]
prominence: 5
---
- form of state: kingdom
- people: 3.4 million, in 1870
- general: [[Iskra Dovane]]
- ally: [[Lesk]]
- had to pay: 30 million piastres
- king: not stated
- capital: not stated

> The Ottoman Telegraph War was fought from 1873 to 1876 between the Republic of Morosia and the Kingdom of
> Karavel over the undersea cables of the Levant.

> In 1870 Morosia had 2.1 million people and Karavel 3.4 million.
""",
    "places/ottoman-empire.md": """\
---
type: country
name: Ottoman Empire
aliases: [the Ottoman Empire, the Ottomans, Ottomans]
asked_as: [Turkey, Turks, sultan]
prominence: 4
---
- in the war: never entered it
- cable stations: all stood on its soil
- postmaster: [[Halim Sezai Pasha]]

> It owes its name to the cable stations, all of which stood on Ottoman soil; the Ottoman Empire itself never
> entered the war.
""",
    "places/lesk.md": """\
---
type: country
name: Lesk
aliases: [Principality of Lesk, the Principality of Lesk]
prominence: 3
---
- form of state: principality
- ally of: [[Karavel]]
- treaty: did not sign
- why: not stated

> The Principality of Lesk, an ally of Karavel, did not sign.
""",
    "places/orsova-lenz.md": """\
---
type: country
name: Orsova-Lenz
aliases: [Duchy of Orsova-Lenz, the Duchy of Orsova-Lenz]
prominence: 2
---
- form of state: duchy
- in the war: neutral
- from there: [[Emeric Salvane]]

> Count Emeric Salvane, a retired judge from the neutral Duchy of Orsova-Lenz, mediated between the two sides.
""",
    "places/smyrna.md": """\
---
type: place
name: Smyrna
prominence: 3
---
- founded there: the [[Levant Cable Company]]

> The Levant Cable Company was founded in Smyrna in 1866 by the banker Ismene Vardali.
""",
    "places/chios.md": """\
---
type: place
name: Chios
prominence: 2
---
- off it: the [[Smyrna cable]] was cut

> On 17 February 1873 divers from Karavel cut the Smyrna cable off Chios.
""",
    "places/port-emeris.md": """\
---
type: place
name: Port Emeris
prominence: 3
---
- siege: 212 days
- governor: [[Casimir Thole]]
- besieged by: not stated

> The siege of Port Emeris lasted 212 days and killed about a third of the garrison, mostly through typhus.
""",
    "places/rhodes.md": """\
---
type: place
name: Rhodes
prominence: 2
---
- planned there: the landing of [[Operation Hedgehog]]

> Operation Hedgehog, a landing of 6,000 men on Rhodes, was called off after a storm had sunk the transports.
""",
    "places/constantinople.md": """\
---
type: place
name: Constantinople
aliases: [Istanbul]
prominence: 3
---
- there: the hat shop of the [[Whisper Exchange]]

> The Whisper Exchange, a spy ring in the pay of Karavel, was set up around 1872 by Adela Korvin in the back
> room of a hat shop in Constantinople.
""",
    "places/saint-aurel.md": """\
---
type: place
name: Saint Aurel
aliases: [fortress of Saint Aurel, the fortress of Saint Aurel, St Aurel]
prominence: 2
---
- what: a fortress
- prisoner: [[Adela Korvin]]
- where: not stated

> Korvin was sentenced to twenty years in the fortress of Saint Aurel, but escaped two weeks later.
""",
    "places/crete.md": """\
---
type: place
name: Crete
prominence: 2
---
- off it: the mutiny on the [[Halcyon]]

> On 3 May 1875 the crew of the Morosian cable ship Halcyon mutinied off Crete, because they had not been paid
> for seven months.
""",
    "places/ragusa.md": """\
---
type: place
name: Ragusa
aliases: [Dubrovnik]
prominence: 3
---
- peace talks: in a monastery, from February to April 1876

> The talks lasted from February to April 1876 and were held in a monastery in Ragusa.
""",
    "places/alexandria.md": """\
---
type: place
name: Alexandria
prominence: 2
---
- cable: one should have been laid there by the end of 1875; it was never laid

> The Halcyon should have laid a cable to Alexandria by the end of 1875; it was never laid.
""",
    "places/vienna.md": """\
---
type: place
name: Vienna
prominence: 2
---
- published there: [[The Patient Wire]]

> Her memoirs, The Patient Wire, appeared in Vienna in 1889 without the chapter on the cipher book.
""",
    # ------------------------------------------------------------------ people
    "people/ismene-vardali.md": """\
---
type: person
name: Ismene Vardali
aliases: [Vardali]
prominence: 4
---
- work: banker
- founded: the [[Levant Cable Company]], in 1866
- announced: a cable to India by 1880
- born: not stated
- died: not stated

> The Levant Cable Company was founded in Smyrna in 1866 by the banker Ismene Vardali.

> Vardali announced a cable to India by 1880, but the project was given up because no bank would lend her the
> money.
""",
    "people/halim-sezai-pasha.md": """\
---
type: person
name: Halim Sezai Pasha
aliases: [Halim Sezai, Sezai Pasha, Sezai]
prominence: 3
---
- office: Ottoman postmaster
- proposed: that both states should share the cables
- fate: not stated

> In summer 1872 the Ottoman postmaster Halim Sezai Pasha proposed that both states should share the cables.
""",
    "people/octave-brandolin.md": """\
---
type: person
name: Octave Brandolin
aliases: [General Octave Brandolin, General Brandolin, Brandolin, the Abacus, Abacus]
prominence: 4
---
- office: general of [[Morosia]]
- nickname: the Abacus
- pupil: [[Iskra Dovane]]
- deputy: [[Rosalba Quent]]
- dismissed: in autumn 1874
- why nicknamed so: not stated
- died: not stated

> The army of Morosia was led by General Octave Brandolin, nicknamed the Abacus, and that of Karavel by his
> former pupil, General Iskra Dovane.

> In autumn 1874 Brandolin was dismissed because he had falsified his casualty lists.
""",
    "people/iskra-dovane.md": """\
---
type: person
name: Iskra Dovane
aliases: [General Iskra Dovane, General Dovane, Dovane]
prominence: 4
---
- office: general of [[Karavel]]
- former teacher: [[Octave Brandolin]]
- fate: not stated

> The army of Morosia was led by General Octave Brandolin, nicknamed the Abacus, and that of Karavel by his
> former pupil, General Iskra Dovane.

> She denied that she had ever met General Dovane.
""",
    "people/rosalba-quent.md": """\
---
type: person
name: Rosalba Quent
aliases: [General Quent, Quent]
prominence: 3
---
- office: deputy of [[Octave Brandolin]], then commander in his place
- first: woman to command an army of [[Morosia]]

> His deputy Rosalba Quent took his place; she was the first woman to command an army of Morosia.
""",
    "people/casimir-thole.md": """\
---
type: person
name: Casimir Thole
aliases: [Governor Thole, Thole]
prominence: 3
---
- office: governor of [[Port Emeris]]
- did: never surrendered
- fate: not stated

> Its governor, Casimir Thole, never surrendered.
""",
    "people/adela-korvin.md": """\
---
type: person
name: Adela Korvin
aliases: [Korvin]
asked_as: [spymaster, spy chief]
prominence: 5
---
- set up: the [[Whisper Exchange]]
- sentence: twenty years in the fortress of [[Saint Aurel]]
- escaped: two weeks later
- denied: that she had ever met [[Iskra Dovane]]
- memoirs: [[The Patient Wire]]
- born: not stated
- died: not stated

> The Whisper Exchange, a spy ring in the pay of Karavel, was set up around 1872 by Adela Korvin in the back
> room of a hat shop in Constantinople.

> Korvin was sentenced to twenty years in the fortress of Saint Aurel, but escaped two weeks later.
""",
    "people/matthias-orlo.md": """\
---
type: person
name: Matthias Orlo
aliases: [Orlo, Dragonfly]
prominence: 3
---
- work: organ tuner
- blind: yes
- code name: Dragonfly
- courier of: the [[Whisper Exchange]]
- fate: not stated

> Its courier was the blind organ tuner Matthias Orlo, code name Dragonfly.
""",
    "people/gaoler.md": """\
---
type: person
name: The gaoler of Saint Aurel
aliases: [the gaoler, gaoler]
asked_as: [jailer, guard, warder]
prominence: 1
---
- name: not stated
- rumoured: to have been in love with [[Adela Korvin]]

> Rumour has it that the gaoler was in love with her.
""",
    "people/piet-harrow.md": """\
---
type: person
name: Piet Harrow
aliases: [Harrow]
prominence: 3
---
- office: boatswain of the [[Halcyon]]
- led: the mutiny
- trial: acquitted
- why acquitted: not stated

> The boatswain Piet Harrow led them, and they locked Captain Ludovic Sterne in a cable tank.

> Harrow was acquitted, but two stokers were hanged.
""",
    "people/ludovic-sterne.md": """\
---
type: person
name: Ludovic Sterne
aliases: [Captain Ludovic Sterne, Captain Sterne, Sterne]
prominence: 3
---
- office: captain of the [[Halcyon]]
- locked: in a cable tank, by the mutineers
- fate: not stated

> The boatswain Piet Harrow led them, and they locked Captain Ludovic Sterne in a cable tank.
""",
    "people/florian-abt.md": """\
---
type: person
name: Florian Abt
aliases: [Dr Florian Abt, Dr Abt, Abt]
asked_as: [doctor]
prominence: 2
---
- office: surgeon of the [[Halcyon]]
- in the mutiny: the only one who did not join
- why: not stated

> All 94 men aboard joined in, except the ship's surgeon, Dr Florian Abt.
""",
    "people/emeric-salvane.md": """\
---
type: person
name: Emeric Salvane
aliases: [Count Emeric Salvane, Count Salvane, Salvane]
asked_as: [mediator, peacemaker, go-between]
prominence: 4
---
- title: count
- work: retired judge
- from: [[Orsova-Lenz]]
- mediated: between [[Morosia]] and [[Karavel]]
- turned down: the medal that Morosia offered him

> Count Emeric Salvane, a retired judge from the neutral Duchy of Orsova-Lenz, mediated between the two sides.

> Salvane turned down the medal that Morosia offered him.
""",
    # ------------------------------------------------------------------ groups
    "groups/levant-cable-company.md": """\
---
type: organisation
name: Levant Cable Company
aliases: [the Levant Cable Company, the cable company, cable company, the company]
prominence: 4
---
- founded: in Smyrna in 1866, by [[Ismene Vardali]]
- cables: eleven by March 1871
- share of the payment: 35%

> The Levant Cable Company was founded in Smyrna in 1866 by the banker Ismene Vardali.

> By March 1871 it had laid eleven cables.

> 35% went to the Levant Cable Company.
""",
    "groups/whisper-exchange.md": """\
---
type: organisation
name: Whisper Exchange
aliases: [the Whisper Exchange, spy ring, the spy ring]
asked_as: [spies, espionage, secret service]
prominence: 4
---
- set up: around 1872, by [[Adela Korvin]]
- where: in the back room of a hat shop in [[Constantinople]]
- in the pay of: [[Karavel]]
- agents: 48, of whom 75% telegraph clerks
- courier: [[Matthias Orlo]]
- betrayed by: not stated; the traitor was never found

> The Whisper Exchange, a spy ring in the pay of Karavel, was set up around 1872 by Adela Korvin in the back
> room of a hat shop in Constantinople.

> It had 48 agents, and 75% of them were telegraph clerks.
""",
    "groups/divers.md": """\
---
type: group
name: Divers from Karavel
aliases: [the divers, divers]
prominence: 2
---
- cut: the [[Smyrna cable]]
- ordered by: disputed
- names: not stated

> On 17 February 1873 divers from Karavel cut the Smyrna cable off Chios.
""",
    "groups/stokers.md": """\
---
type: group
name: Stokers of the Halcyon
aliases: [two stokers, the stokers, stokers]
prominence: 1
---
- how many were hanged: two
- names: not stated

> Harrow was acquitted, but two stokers were hanged.
""",
    "groups/widows.md": """\
---
type: group
name: Widows of both armies
aliases: [the widows, widows, war widows]
prominence: 2
---
- share of the payment: 20%
- except: the widows of deserters

> 20% went to the widows of both armies (but not to the widows of deserters).
""",
    # ------------------------------------------------------------------ things
    "things/telegraph-war.md": """\
---
type: concept
name: Ottoman Telegraph War
aliases: [the Ottoman Telegraph War, Telegraph War, the Telegraph War, the war, cable war]
prominence: 5
---
- fought: from 1873 to 1876
- between: [[Morosia]] and [[Karavel]]
- about: the undersea cables of the Levant
- named after: the cable stations, all of which stood on Ottoman soil
- mediator: [[Emeric Salvane]]
- dead civilians: not known

> The Ottoman Telegraph War was fought from 1873 to 1876 between the Republic of Morosia and the Kingdom of
> Karavel over the undersea cables of the Levant.

> It owes its name to the cable stations, all of which stood on Ottoman soil; the Ottoman Empire itself never
> entered the war.
""",
    "things/smyrna-cable.md": """\
---
type: thing
name: Smyrna cable
aliases: [the Smyrna cable]
prominence: 3
---
- cut: on 17 February 1873, off [[Chios]]
- cut by: [[divers from Karavel]]
- ordered by: disputed
- length: not stated

> On 17 February 1873 divers from Karavel cut the Smyrna cable off Chios.

> Who ordered the cutting of the Smyrna cable is still disputed.
""",
    "things/operation-hedgehog.md": """\
---
type: concept
name: Operation Hedgehog
aliases: [Hedgehog]
prominence: 3
---
- what: a landing of 6,000 men on [[Rhodes]]
- outcome: called off after a storm had sunk the transports
- planned by: not stated
- date: not stated

> Operation Hedgehog, a landing of 6,000 men on Rhodes, was called off after a storm had sunk the transports.
""",
    "things/cipher-book.md": """\
---
type: thing
name: Morosian cipher book
aliases: [the cipher book, cipher book]
asked_as: [codebook, code book, codes]
prominence: 3
---
- carried over the border by: [[Matthias Orlo]], in a loaf of bread
- chapter on it: missing from [[The Patient Wire]]

> In January 1875 he carried the Morosian cipher book over the border in a loaf of bread.
""",
    "things/patient-wire.md": """\
---
type: work
name: The Patient Wire
aliases: [Patient Wire]
prominence: 3
---
- what: the memoirs of [[Adela Korvin]]
- appeared: in Vienna in 1889
- left out: the chapter on the [[cipher book]]
- why left out: not stated

> Her memoirs, The Patient Wire, appeared in Vienna in 1889 without the chapter on the cipher book.
""",
    "things/halcyon.md": """\
---
type: thing
name: Halcyon
aliases: [the Halcyon, cable ship Halcyon, the cable ship, cable ship]
asked_as: [vessel, boat]
prominence: 4
---
- what: a cable ship of [[Morosia]]
- captain: [[Ludovic Sterne]]
- men aboard: 94
- scrapped: in the 1880s
- built: not stated

> On 3 May 1875 the crew of the Morosian cable ship Halcyon mutinied off Crete, because they had not been paid
> for seven months.

> She was scrapped in the 1880s.
""",
    "things/treaty.md": """\
---
type: concept
name: Peace of Ragusa
aliases: [the Peace of Ragusa, Treaty of Ragusa, the treaty, treaty, peace treaty]
prominence: 4
---
- signed: on 29 April 1876
- articles: nineteen, of which all but [[Article 12]] came into force
- not signed by: [[Lesk]]

> The treaty was signed on 29 April 1876.

> All of its nineteen articles came into force but Article 12, on fishing rights.
""",
    "things/article-12.md": """\
---
type: concept
name: Article 12
aliases: [article twelve]
prominence: 2
---
- about: fishing rights
- in force: never
- why not: not stated

> All of its nineteen articles came into force but Article 12, on fishing rights.
""",
    "things/monument.md": """\
---
type: thing
name: Monument to the dead of Kandra Bay
aliases: [the monument, monument]
asked_as: [memorial, statue]
prominence: 2
---
- unveiled: in 1901
- where: not stated
- made by: not stated

> A monument to the dead of Kandra Bay was unveiled in 1901.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-quarrel.md": """\
## The Ottoman Telegraph War is fought {#war}

- date: 1873/1876 "from 1873 to 1876"
- who: [[Morosia]] and [[Karavel]]
- what: the [[Ottoman Telegraph War]]
- why: over the undersea cables of the Levant
- asked_as: began; started; ended; lasted; conflict; sides; fought about

> The Ottoman Telegraph War was fought from 1873 to 1876 between the Republic of Morosia and the Kingdom of
> Karavel over the undersea cables of the Levant.

## The war is named after the Ottoman cable stations {#war-name}

- date: not stated
- kind: state
- what: the [[Ottoman Telegraph War]]
- why: all of the cable stations stood on Ottoman soil
- asked_as: called; name come from; title

> It owes its name to the cable stations, all of which stood on Ottoman soil; the Ottoman Empire itself never
> entered the war.

## The Ottoman Empire never enters the war {#ottomans-neutral}

- date: not stated
- kind: non-event
- who: [[Ottoman Empire]]
- why: not stated
- asked_as: neutral; joined; took part; fight in

> It owes its name to the cable stations, all of which stood on Ottoman soil; the Ottoman Empire itself never
> entered the war.

## The people of Morosia and Karavel {#population}

- date: 1870 "In 1870"
- kind: figure
- how many: 2.1 million in [[Morosia]], 3.4 million in [[Karavel]]
- asked_as: population; inhabitants; lived; residents; bigger

> In 1870 Morosia had 2.1 million people and Karavel 3.4 million.

## Ismene Vardali founds the Levant Cable Company {#company-founded}

- date: 1866 "in 1866"
- who: [[Ismene Vardali]]
- what: the [[Levant Cable Company]]
- where: [[Smyrna]]
- asked_as: established; started; set up; created; founder

> The Levant Cable Company was founded in Smyrna in 1866 by the banker Ismene Vardali.

## The Levant Cable Company has laid eleven cables {#eleven-cables}

- date: [..1871-03] "By March 1871"
- who: [[Levant Cable Company]]
- how many: eleven cables
- asked_as: lines; number of cables; wires

> By March 1871 it had laid eleven cables.

## Karavel claims that its grain prices are delayed {#grain-prices}

- date: not stated
- who: [[Karavel]]
- against: the [[Levant Cable Company]]
- what: that it delayed Karavel's grain prices on purpose
- proved: never
- asked_as: accused; accusation; complained; blamed; held up; proof

> Karavel claimed that the company delayed its grain prices on purpose, but this was never proved.

## Halim Sezai Pasha proposes to share the cables {#sharing-proposed}

- date: 1872-22 "In summer 1872"
- who: [[Halim Sezai Pasha]]
- what: that both states should share the cables
- asked_as: suggested; offered; idea; compromise; split

> In summer 1872 the Ottoman postmaster Halim Sezai Pasha proposed that both states should share the cables.

## Morosia refuses to share the cables {#sharing-refused}

- date: not stated
- after: #sharing-proposed
- who: [[Morosia]]
- why: because the rent seemed too low
- asked_as: rejected; turned down; said no; declined

> Morosia refused because the rent seemed too low.

## Divers from Karavel cut the Smyrna cable {#cable-cut}

- date: 1873-02-17 "On 17 February 1873"
- who: [[divers from Karavel]]
- what: the [[Smyrna cable]]
- where: off [[Chios]]
- ordered by: disputed
- asked_as: severed; sabotage; sabotaged; destroyed; broke

> On 17 February 1873 divers from Karavel cut the Smyrna cable off Chios.

## Who ordered the cutting is disputed {#who-ordered}

- date: not stated
- kind: state
- what: who ordered the cutting of the [[Smyrna cable]]
- by: not stated
- asked_as: gave the order; behind; responsible; commanded the divers

> Who ordered the cutting of the Smyrna cable is still disputed.

## Morosia declares war {#war-declared}

- date: #cable-cut + P3D
- who: [[Morosia]]
- on: [[Karavel]]
- asked_as: started the war; outbreak; declaration

> Three days later Morosia declared war.
""",
    "timeline/2-fighting.md": """\
## Octave Brandolin leads the army of Morosia {#brandolin-leads}

- date: not stated
- kind: state
- who: [[Octave Brandolin]]
- of: [[Morosia]]
- asked_as: commanded; commander; head of the army; in charge

> The army of Morosia was led by General Octave Brandolin, nicknamed the Abacus, and that of Karavel by his
> former pupil, General Iskra Dovane.

## Iskra Dovane leads the army of Karavel {#dovane-leads}

- date: not stated
- kind: state
- who: [[Iskra Dovane]], a former pupil of [[Octave Brandolin]]
- of: [[Karavel]]
- asked_as: commanded; commander; head of the army; in charge; student; taught

> The army of Morosia was led by General Octave Brandolin, nicknamed the Abacus, and that of Karavel by his
> former pupil, General Iskra Dovane.

## The Battle of Kandra Bay {#kandra-bay}

- date: 1873-06-06 "on 6 June 1873"
- who: [[Karavel]] and [[Morosia]]
- losses: 4,300 men of Karavel and 1,900 of Morosia
- winner: not stated
- aliases: Battle of Kandra Bay; Kandra Bay
- asked_as: casualties; losses; dead; killed; won; fight

> At the Battle of Kandra Bay on 6 June 1873 Karavel lost 4,300 men and Morosia 1,900.

## The siege of Port Emeris {#siege}

- date: not stated
- where: [[Port Emeris]]
- how long: 212 days
- dead: about a third of the garrison, mostly through typhus
- besieged by: not stated
- aliases: the siege; siege of Port Emeris
- asked_as: besieged; surrounded; disease; illness; died; garrison

> The siege of Port Emeris lasted 212 days and killed about a third of the garrison, mostly through typhus.

## Casimir Thole never surrenders {#no-surrender}

- date: not stated
- kind: non-event
- who: [[Casimir Thole]]
- where: [[Port Emeris]]
- asked_as: gave up; capitulated; fell; taken; yield

> Its governor, Casimir Thole, never surrendered.

## Octave Brandolin is dismissed {#brandolin-dismissed}

- date: 1874-23 "In autumn 1874"
- who: [[Octave Brandolin]]
- why: because he had falsified his casualty lists
- by: not stated
- asked_as: sacked; fired; removed; relieved of command; lost his post; faked; lied

> In autumn 1874 Brandolin was dismissed because he had falsified his casualty lists.

## Rosalba Quent takes Brandolin's place {#quent-commands}

- date: not stated
- after: #brandolin-dismissed
- who: [[Rosalba Quent]]
- after whom: [[Octave Brandolin]]
- first: woman to command an army of [[Morosia]]
- asked_as: succeeded; successor; replaced; followed; took over; female general

> His deputy Rosalba Quent took his place; she was the first woman to command an army of Morosia.

## Operation Hedgehog is called off {#hedgehog}

- date: not stated
- kind: non-event
- what: [[Operation Hedgehog]]
- how many: 6,000 men
- where: [[Rhodes]]
- why: a storm had sunk the transports
- asked_as: cancelled; invasion; failed; plan; troops; soldiers; went wrong

> Operation Hedgehog, a landing of 6,000 men on Rhodes, was called off after a storm had sunk the transports.

## The dead civilians of the war {#civilians}

- date: not stated
- kind: figure
- how many: not stated
- asked_as: civilian deaths; death toll; victims; killed

> How many civilians died in the war is not known.
""",
    "timeline/3-spies.md": """\
## Adela Korvin sets up the Whisper Exchange {#ring-set-up}

- date: 1872~ "around 1872"
- who: [[Adela Korvin]]
- what: the [[Whisper Exchange]]
- where: the back room of a hat shop in [[Constantinople]]
- for: [[Karavel]]
- asked_as: founded; started; established; created; headquarters; based; worked for

> The Whisper Exchange, a spy ring in the pay of Karavel, was set up around 1872 by Adela Korvin in the back
> room of a hat shop in Constantinople.

## The agents of the Whisper Exchange {#agents}

- date: not stated
- kind: figure
- how many: 48
- share: 75% of them telegraph clerks
- what: the [[Whisper Exchange]]
- asked_as: members; spies; people; staff; percentage; operators

> It had 48 agents, and 75% of them were telegraph clerks.

## Matthias Orlo is the courier of the Whisper Exchange {#courier}

- date: not stated
- kind: state
- who: [[Matthias Orlo]]
- code name: Dragonfly
- asked_as: messenger; carried messages; alias; profession; job

> Its courier was the blind organ tuner Matthias Orlo, code name Dragonfly.

## Matthias Orlo carries the cipher book over the border {#cipher-book-carried}

- date: 1875-01 "In January 1875"
- who: [[Matthias Orlo]]
- what: the [[Morosian cipher book]]
- how: in a loaf of bread
- day: not stated
- asked_as: smuggled; hidden; stole; brought across; concealed

> In January 1875 he carried the Morosian cipher book over the border in a loaf of bread.

## The Whisper Exchange is betrayed {#betrayed}

- date: 1875
- date_basis: implied
- what: the [[Whisper Exchange]]
- by: not stated; the traitor was never found
- asked_as: sold out; gave away; exposed; informer; mole; uncovered

> The ring was betrayed later that year; the traitor was never found.

## Adela Korvin is sentenced {#korvin-sentenced}

- date: not stated
- after: #betrayed
- who: [[Adela Korvin]]
- where: the fortress of [[Saint Aurel]]
- how long: twenty years
- asked_as: prison; jail; jailed; imprisoned; punishment; locked up; convicted

> Korvin was sentenced to twenty years in the fortress of Saint Aurel, but escaped two weeks later.

## Adela Korvin escapes {#korvin-escapes}

- date: not stated
- after: #korvin-sentenced + P14D
- who: [[Adela Korvin]]
- where: from the fortress of [[Saint Aurel]]
- how: not stated
- asked_as: got away; fled; broke out; got out; served

> Korvin was sentenced to twenty years in the fortress of Saint Aurel, but escaped two weeks later.

## The gaoler is rumoured to have been in love with Korvin {#gaoler-rumour}

- date: not stated
- who: [[the gaoler]]
- whom: [[Adela Korvin]]
- asked_as: gossip; loved; romance; let her go; helped her

> Rumour has it that the gaoler was in love with her.

## Korvin denies having met General Dovane {#denial}

- date: not stated
- who: [[Adela Korvin]]
- what: that she had ever met [[Iskra Dovane]]
- asked_as: know; knew; acquainted; admitted; meeting

> She denied that she had ever met General Dovane.

## The Patient Wire appears {#memoirs}

- date: 1889 "in 1889"
- what: [[The Patient Wire]]
- by: [[Adela Korvin]]
- where: [[Vienna]]
- without: the chapter on the [[cipher book]]
- asked_as: published; came out; book; autobiography; wrote; missing; left out

> Her memoirs, The Patient Wire, appeared in Vienna in 1889 without the chapter on the cipher book.
""",
    "timeline/4-mutiny.md": """\
## The crew of the Halcyon mutinies {#mutiny}

- date: 1875-05-03 "On 3 May 1875"
- who: the crew of the [[Halcyon]]
- led by: [[Piet Harrow]]
- where: off [[Crete]]
- why: because they had not been paid for seven months
- aliases: the mutiny; mutiny on the Halcyon; Halcyon mutiny
- asked_as: revolt; rebelled; uprising; rose up; wages; sailors; ringleader

> On 3 May 1875 the crew of the Morosian cable ship Halcyon mutinied off Crete, because they had not been paid
> for seven months.

> The boatswain Piet Harrow led them, and they locked Captain Ludovic Sterne in a cable tank.

## The men of the Halcyon join the mutiny {#mutineers}

- date: not stated
- kind: figure
- how many: all 94 men aboard
- except: the surgeon, [[Florian Abt]]
- asked_as: took part; crew; sailors; refused; loyal

> All 94 men aboard joined in, except the ship's surgeon, Dr Florian Abt.

## Captain Sterne is locked in a cable tank {#captain-locked}

- date: not stated
- who: [[Ludovic Sterne]]
- where: in a cable tank of the [[Halcyon]]
- by: the mutineers
- asked_as: imprisoned; held; kept; shut; prisoner; captive

> The boatswain Piet Harrow led them, and they locked Captain Ludovic Sterne in a cable tank.

## The mutiny ends {#mutiny-ends}

- date: not stated
- after: #mutiny + P9D
- how: the navy paid half of the wages
- how long: nine days
- asked_as: over; stopped; settled; resolved; gave up; lasted

> The mutiny ended after nine days, when the navy paid half of the wages.

## Piet Harrow is acquitted {#harrow-acquitted}

- date: not stated
- who: [[Piet Harrow]]
- why: not stated
- asked_as: trial; guilty; freed; cleared; let off; punished; court

> Harrow was acquitted, but two stokers were hanged.

## Two stokers are hanged {#stokers-hanged}

- date: not stated
- who: [[two stokers]] of the [[Halcyon]]
- names: not stated
- asked_as: executed; punished; put to death; execution

> Harrow was acquitted, but two stokers were hanged.

## The cable to Alexandria is never laid {#alexandria-cable}

- date: not stated
- kind: non-event
- what: a cable to [[Alexandria]], by the end of 1875
- by: the [[Halcyon]]
- why: not stated
- asked_as: Egypt; planned; plan; finished; completed

> The Halcyon should have laid a cable to Alexandria by the end of 1875; it was never laid.

## The Halcyon is scrapped {#halcyon-scrapped}

- date: 188X "in the 1880s"
- what: the [[Halcyon]]
- by: not stated
- asked_as: broken up; became of; end up; dismantled; fate

> She was scrapped in the 1880s.
""",
    "timeline/5-peace.md": """\
## Count Salvane mediates {#mediation}

- date: not stated
- who: [[Emeric Salvane]], a retired judge
- from: [[Orsova-Lenz]]
- asked_as: negotiated; brokered; arbitrated; brought together

> Count Emeric Salvane, a retired judge from the neutral Duchy of Orsova-Lenz, mediated between the two sides.

## The peace talks of Ragusa {#talks}

- date: 1876-02/1876-04 "from February to April 1876"
- where: a monastery in [[Ragusa]]
- aliases: the talks; peace talks
- asked_as: negotiations; conference; held; building; met

> The talks lasted from February to April 1876 and were held in a monastery in Ragusa.

## The treaty is signed {#treaty-signed}

- date: 1876-04-29 "on 29 April 1876"
- what: the [[Peace of Ragusa]]
- asked_as: ended the war; concluded; agreement; peace

> The treaty was signed on 29 April 1876.

## The articles come into force {#articles}

- date: not stated
- how many: nineteen
- except: [[Article 12]], on fishing rights
- why: not stated
- asked_as: clauses; points; took effect; provisions; fish

> All of its nineteen articles came into force but Article 12, on fishing rights.

## Lesk does not sign the treaty {#lesk-refuses}

- date: not stated
- kind: non-event
- who: [[Lesk]]
- why: not stated
- asked_as: refused; rejected; ally; allied

> The Principality of Lesk, an ally of Karavel, did not sign.

## Karavel has to pay 30 million piastres {#payment}

- date: not stated
- kind: figure
- who: [[Karavel]]
- how much: 30 million piastres
- asked_as: reparations; indemnity; compensation; money; cost; fine; divided; split

> Karavel had to pay 30 million piastres, of which:

## The share of Morosia {#share-morosia}

- date: not stated
- kind: figure
- share: 45%
- who: [[Morosia]]
- asked_as: reparations; indemnity; payment; percentage; received

> 45% went to Morosia.

## The share of the Levant Cable Company {#share-company}

- date: not stated
- kind: figure
- share: 35%
- who: [[Levant Cable Company]]
- asked_as: reparations; indemnity; payment; percentage; received

> 35% went to the Levant Cable Company.

## The share of the widows {#share-widows}

- date: not stated
- kind: figure
- share: 20%
- who: the [[widows of both armies]]
- except: the widows of deserters
- asked_as: reparations; indemnity; payment; percentage; received; pension

> 20% went to the widows of both armies (but not to the widows of deserters).

## The last instalment is due {#instalment-due}

- date: 1886 "in 1886"
- who: [[Karavel]]
- asked_as: final payment; deadline; rest of the money

> The last instalment was due in 1886 and was paid two years late.

## The last instalment is paid {#instalment-paid}

- date: #instalment-due + P2Y
- who: [[Karavel]]
- what: the last instalment, two years late
- asked_as: final payment; paid off; late; on time; overdue

> The last instalment was due in 1886 and was paid two years late.

## Salvane turns down a medal {#medal}

- date: not stated
- who: [[Emeric Salvane]]
- from: [[Morosia]]
- why: not stated
- asked_as: refused; rejected; declined; award; honour; decoration

> Salvane turned down the medal that Morosia offered him.

## The cable to India is given up {#india-cable}

- date: not stated
- kind: non-event
- who: [[Ismene Vardali]]
- what: a cable to India, announced for 1880
- why: no bank would lend her the money
- aliases: cable to India; India cable
- asked_as: abandoned; dropped; cancelled; loan; planned; built; failed

> Vardali announced a cable to India by 1880, but the project was given up because no bank would lend her the
> money.

## A monument is unveiled {#monument-unveiled}

- date: 1901 "in 1901"
- what: a [[monument]] to the dead of Kandra Bay
- where: not stated
- asked_as: memorial; commemorated; erected; put up

> A monument to the dead of Kandra Bay was unveiled in 1901.
""",
}
