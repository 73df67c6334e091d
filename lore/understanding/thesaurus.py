"""Words that people use for one another: what a question says, beside what a source says."""

from collections.abc import Iterable

from lore.understanding.stems import stem

_SAME = """
kill killed murder murdered assassinate assassinated assassination slay slain slew shoot shot killer murderer assassin
die died dies death dead dying perish perished deceased
kill death
assassinate die
born birth birthplace
nation country state land
agent spy spies infiltrator
found founded founding founder establish established set create created creation form formed
begin began begun beginning start started launch launched initiate commence origin
build built construct constructed erect erected
finish finished complete completed completion
destroy destroyed ruin ruined devastate devastated wreck wrecked
fall fell fallen collapse collapsed
crash collapse collapsed crashed
leave left depart departed departure quit
arrive arrived arrival reach reached come came
travel travelled sail sailed voyage journey journeyed go went gone
send sent sending go went gone dispatch deploy deployed smuggle smuggled bring brought ship shipped
smuggle smuggled sneak sneaked snuck slip slipped
infiltrate infiltrated infiltration penetrate sneak
train trained training teach taught instruct instructed teacher trainer drill
write wrote written writer author authored
publish published publication print printed release released
give gave given hand handed transfer transferred turn turned cede pass passed yield surrender handover
receive received receiver get got take took taken taking
join joined enter entered
follow followed next
adopt adopted embrace embraced
spread spreading export exporting exported propagate promote promoting promotion
want wanted wish wished desire desired
believe believed belief think thought
rig rigged rigging manipulate manipulated
name named call called codename code
light lit kindle kindled
keep kept own owned possess have
sell sold sale trade
steal stole stolen theft rob robbed
hide hid hidden conceal concealed
secret secretly covert covertly clandestine undercover secrecy
notice noticed detect detected detection discover discovered spot spotted
undetected unnoticed
use used employ employed
goal aim purpose objective target intention intend mission
mission task job duty
reason cause caused why motive because
effect result outcome consequence
succeed succeeded success successful successfully achieve achieved reach reached
fail failed failure
win won victory victor
lose lost loss defeat
expand expanded expansion enlarge enlarged enlargement grow grew growth
support supported backing back
hatred hate hated
government administration regime
inflation price
unemployment jobless joblessness
leader head chief ruler
president head
office post position
peaceful peacefully bloodless bloodlessly peace
bloodshed violence
overturn overturned overturning overthrow overthrown
turn become became change
weak feeble weakness
huge big large great enormous massive
total altogether all overall
percent percentage share proportion fraction
popular interest
exception except exempt excluding exclude
ship boat vessel
brother sibling
sister sibling
child children son daughter
marry married marriage wife husband spouse wed wedding
parent father mother
queen monarch
fate die
fate kill
fate alive survive survived
forbid forbade forbidden ban banned prohibit prohibited outlaw outlawed
burn burned burnt fire
pay paid cost
find found discover discovered discovery
make made
lead led leader
hold held
bring brought
buy bought purchase
know knew known
speak spoke spoken speech
see saw seen
meet met meeting
choose chose chosen elect elected election
grow grown grew
achieve achieved accomplish accomplished
rise rose risen uprising revolt rebellion
fight fought battle
break broke broken
draw drew drawn
sink sank sunk
wear wore worn
throw threw thrown
first earliest initial
last final latest
most
euro european europe
remain remained stay stayed
differ differed different differently unlike contrast contrasted disagree disagreed oppose opposed
idea ideas belief believe believed view views
flee fled fleeing flight escape escaped run ran
swear swore sworn oath vow vowed pledge pledged take took
carry carried bear bore transport transported
strike struck stricken abolish abolished repeal repealed cancel cancelled
double doubled twice twofold
store storehouse warehouse depot
open opened opening
wait waited await
shell shelled bombard bombarded
hide hid hidden conceal
exception except exempt excluding exclude excluded exemption
allow allowed permit permitted
choose chose chosen pick picked
proof evidence prove proved
reach reached
attack attacked assault assaulted raid raided invade invaded invasion
capture captured seize seized conquer conquered conquest
arrest arrested imprison imprisoned jail jailed prison
save saved rescue rescued
help helped aid aided assist assisted
ask asked request requested
refuse refused reject rejected deny denied decline declined
sign signed signature treaty agreement pact
crown crowned coronation
hang hung hanged execute executed execution behead beheaded
plague disease illness sickness epidemic
famine hunger starvation
flood flooded flooding
rich wealthy wealth
army soldiers troops forces
soldier soldiers
guard guards
ocean sea
old age aged
vote voted ballot
declare declared proclaim proclaimed announce announced
move moved relocate relocated
count counted
return returned
learn learned learnt
cross crossed
develop invent invented invention
"""
_NEAR = """
communist communism socialist socialism red bolshevik leftist marxist
fail succeed
win lose
fire crash
secret hide
party movement
war revolution
chancellor president king ruler leader
turn become adopt
king queen monarch
raise double
"""


def _grouped(lines: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in lines.strip().splitlines():
        group = {stem(word) for word in line.split()}
        for each in group:
            found.setdefault(each, set()).update(group)
    return {each: frozenset(group) for each, group in found.items()}


_SAME_AS, _NEAR_TO = _grouped(_SAME), _grouped(_NEAR)


def same(word: str) -> frozenset[str]:
    """Stems that say what this stem says, itself among them."""
    return _SAME_AS.get(word, frozenset()) | {word}


def near(word: str) -> frozenset[str]:
    """Stems that may be meant, but say something else."""
    return _NEAR_TO.get(word, frozenset()) - same(word)


def stemmed(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


def any_same(word: str, others: Iterable[str]) -> bool:
    return not same(word).isdisjoint(others)
