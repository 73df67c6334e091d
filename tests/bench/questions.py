"""How well questions in plain words are answered: `python -m tests.bench.questions`."""

import argparse
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from time import perf_counter

from bot import cards
from bot.card import plain
from lore import store
from lore.folder import DEFAULT_WORLD
from lore.model import Standing
from lore.questions import Lore
from tests.gold.amber_court import AMBER_COURT
from tests.gold.ashen_court import ASHEN_COURT
from tests.gold.basalt_league import BASALT_LEAGUE
from tests.gold.brennoch import BRENNOCH
from tests.gold.brine_deep import BRINE_DEEP
from tests.gold.cable_war import CABLE_WAR
from tests.gold.cape_sorrow import CAPE_SORROW
from tests.gold.cedar_line import CEDAR_LINE
from tests.gold.cinder_peak import CINDER_PEAK
from tests.gold.clay_parliament import CLAY_PARLIAMENT
from tests.gold.clockwork_city import CLOCKWORK_CITY
from tests.gold.commune_line import COMMUNE_LINE
from tests.gold.copper_isles import COPPER_ISLES
from tests.gold.copper_parliament import COPPER_PARLIAMENT
from tests.gold.corravel import CORRAVEL
from tests.gold.curonia import CURONIA
from tests.gold.danube import DANUBE
from tests.gold.ember_colony import EMBER_COLONY
from tests.gold.fallen_republic import FALLEN_REPUBLIC
from tests.gold.fogbound import FOGBOUND
from tests.gold.frost_abbacy import FROST_ABBACY
from tests.gold.gannet_rock import GANNET_ROCK
from tests.gold.gate_hollow import GATE_HOLLOW
from tests.gold.glass_coast import GLASS_COAST
from tests.gold.glass_fever import GLASS_FEVER
from tests.gold.glass_marches import GLASS_MARCHES
from tests.gold.halcyon_deep import HALCYON_DEEP
from tests.gold.halvarrow import HALVARROW
from tests.gold.hanse_continues import HANSE_CONTINUES
from tests.gold.harrowmere import HARROWMERE
from tests.gold.iberian_federation import IBERIAN_FEDERATION
from tests.gold.iron_abbey import IRON_ABBEY
from tests.gold.iron_vale import IRON_VALE
from tests.gold.isthmian_union import ISTHMIAN_UNION
from tests.gold.juniper_coast import JUNIPER_COAST
from tests.gold.kelp_coast import KELP_COAST
from tests.gold.kesh import KESH
from tests.gold.lantern_steppe import LANTERN_STEPPE
from tests.gold.lantern_yard import LANTERN_YARD
from tests.gold.ligor import LIGOR
from tests.gold.mercury_ring import MERCURY_RING
from tests.gold.meridian_pact import MERIDIAN_PACT
from tests.gold.monsoon_federation import MONSOON_FEDERATION
from tests.gold.ninth_fleet import NINTH_FLEET
from tests.gold.norland import NORLAND
from tests.gold.north_star import NORTH_STAR
from tests.gold.northern_union import NORTHERN_UNION
from tests.gold.northmarch_union import NORTHMARCH_UNION
from tests.gold.observatory_hill import OBSERVATORY_HILL
from tests.gold.orchard_moon import ORCHARD_MOON
from tests.gold.pearl_federation import PEARL_FEDERATION
from tests.gold.platine import PLATINE
from tests.gold.quiet_orbit import QUIET_ORBIT
from tests.gold.river_crown import RIVER_CROWN
from tests.gold.saffron_road import SAFFRON_ROAD
from tests.gold.salt_league import SALT_LEAGUE
from tests.gold.saltmarch import SALTMARCH
from tests.gold.sand_throne import SAND_THRONE
from tests.gold.sill_valley import SILL_VALLEY
from tests.gold.silver_wire import SILVER_WIRE
from tests.gold.sky_priory import SKY_PRIORY
from tests.gold.tether_cities import TETHER_CITIES
from tests.gold.thessary import THESSARY
from tests.gold.thornwall import THORNWALL
from tests.gold.timber_league import TIMBER_LEAGUE
from tests.gold.tin_harbour import TIN_HARBOUR
from tests.gold.vantry import VANTRY
from tests.gold.vesper_archipelago import VESPER_ARCHIPELAGO
from tests.gold.whale_coast import WHALE_COAST
from tests.gold.wickersea import WICKERSEA
from tests.gold.wide_sky import WIDE_SKY
from tests.worlds import invented, invented_name, write

GOLD = Path(__file__).parent.parent / "gold"
INVENTED = {
    "salt-league": SALT_LEAGUE,
    "quiet-orbit": QUIET_ORBIT,
    "glass-coast": GLASS_COAST,
    "saffron-road": SAFFRON_ROAD,
    "ninth-fleet": NINTH_FLEET,
    "amber-court": AMBER_COURT,
    "river-crown": RIVER_CROWN,
    "copper-isles": COPPER_ISLES,
    "iron-vale": IRON_VALE,
    "tin-harbour": TIN_HARBOUR,
    "wide-sky": WIDE_SKY,
    "north-star": NORTH_STAR,
    "gate-hollow": GATE_HOLLOW,
    "silver-wire": SILVER_WIRE,
    "clay-parliament": CLAY_PARLIAMENT,
    "lantern-yard": LANTERN_YARD,
    "basalt-league": BASALT_LEAGUE,
    "cinder-peak": CINDER_PEAK,
    "sand-throne": SAND_THRONE,
    "fallen-republic": FALLEN_REPUBLIC,
    "ember-colony": EMBER_COLONY,
    "whale-coast": WHALE_COAST,
    "observatory-hill": OBSERVATORY_HILL,
    "cable-war": CABLE_WAR,
    "harrowmere": HARROWMERE,
    "tether-cities": TETHER_CITIES,
    "timber-league": TIMBER_LEAGUE,
    "northern-union": NORTHERN_UNION,
    "clockwork-city": CLOCKWORK_CITY,
    "brine-deep": BRINE_DEEP,
    "sky-priory": SKY_PRIORY,
    "commune-line": COMMUNE_LINE,
    "danube": DANUBE,
    "thornwall": THORNWALL,
    "halcyon-deep": HALCYON_DEEP,
    "kelp-coast": KELP_COAST,
    "saltmarch": SALTMARCH,
    "meridian-pact": MERIDIAN_PACT,
    "orchard-moon": ORCHARD_MOON,
    "pearl-federation": PEARL_FEDERATION,
    "lantern-steppe": LANTERN_STEPPE,
    "copper-parliament": COPPER_PARLIAMENT,
    "iron-abbey": IRON_ABBEY,
    "vesper-archipelago": VESPER_ARCHIPELAGO,
    "northmarch-union": NORTHMARCH_UNION,
    "ashen-court": ASHEN_COURT,
    "juniper-coast": JUNIPER_COAST,
    "mercury-ring": MERCURY_RING,
    "cedar-line": CEDAR_LINE,
    "frost-abbacy": FROST_ABBACY,
    "gannet-rock": GANNET_ROCK,
    "hanse-continues": HANSE_CONTINUES,
    "glass-marches": GLASS_MARCHES,
    "fogbound": FOGBOUND,
    "glass-fever": GLASS_FEVER,
    "cape-sorrow": CAPE_SORROW,
    "brennoch": BRENNOCH,
    "iberian-federation": IBERIAN_FEDERATION,
    "halvarrow": HALVARROW,
    "platine": PLATINE,
    "wickersea": WICKERSEA,
    "corravel": CORRAVEL,
    "norland": NORLAND,
    "sill-valley": SILL_VALLEY,
    "curonia": CURONIA,
    "isthmian-union": ISTHMIAN_UNION,
    "kesh": KESH,
    "ligor": LIGOR,
    "thessary": THESSARY,
    "monsoon-federation": MONSOON_FEDERATION,
    "vantry": VANTRY,
}
SETS = ("world-revolution", *INVENTED)
PARTS = ("questions", "held_out")
LARGE = 5_000


class Grade(StrEnum):
    """How good a reply is. Wrong with confidence: it passes for an answer and isn't one, or says what it must not."""

    RIGHT = "right"
    PARTLY = "partly right"
    WRONG = "wrong"
    CONFIDENT = "wrong with confidence"


@dataclass(frozen=True, slots=True)
class Gold:
    """A question with the verdicts that are right, what must be said (`a|b`: either) and what must not."""

    ask: str
    kind: str
    verdict: tuple[str, ...]
    say: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    def grade(self, standing: Standing, text: str) -> Grade:
        told = text.casefold()
        said = [any(each.casefold() in told for each in must.split("|")) for must in self.say]
        if any(each.casefold() in told for each in self.never):
            return Grade.WRONG if standing is Standing.NOT_IN_LORE else Grade.CONFIDENT
        if standing in self.verdict and all(said):
            return Grade.RIGHT
        if standing is Standing.ANSWER and (standing not in self.verdict or not any(said)):
            return Grade.CONFIDENT
        return Grade.PARTLY if standing in self.verdict or (self.say and all(said)) else Grade.WRONG


def gold(name: str, part: str) -> list[Gold]:
    """One part of a set: the questions that the code was written with, or those held out."""
    rows = tomllib.loads((GOLD / f"{name}.toml").read_text("utf-8")).get(part, [])
    return [
        Gold(row["ask"], row["kind"], tuple(row["verdict"]), tuple(row.get("say", ())), tuple(row.get("never", ())))
        for row in rows
    ]


@contextmanager
def opened(name: str, folder: Path) -> Iterator[Lore]:
    """The lore of a gold set."""
    world = write(folder / name, INVENTED[name]) if name in INVENTED else DEFAULT_WORLD
    store.ensure(world, folder / f"{name}.db")
    lore = Lore.open(folder / f"{name}.db")
    yield lore
    lore.close()


def told(lore: Lore, each: Gold) -> tuple[Standing, str]:
    """A question's verdict and all that its card says below the question itself."""
    reply = lore.reply(each.ask)
    said = plain(cards.of(reply, lore.library.world))
    return reply.standing, said.replace(each.ask, "")


def graded(lore: Lore, questions: list[Gold]) -> list[tuple[Gold, Grade, Standing, str]]:
    return [(each, each.grade(*found), *found) for each in questions for found in [told(lore, each)]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kinds", action="store_true", help="tell each kind of question apart")
    parser.add_argument("--failures", action="store_true", help="print what is not right, of those not held out")
    parser.add_argument("--large", action="store_true", help="measure the time in a world of 10,000 invented entries")
    given = parser.parse_args()
    print(f"| questions | asked | {' | '.join(Grade)} |")
    print(f"| --- | --: | {' | '.join('--:' for _ in Grade)} |")
    for name in SETS:
        with tempfile.TemporaryDirectory() as folder, opened(name, Path(folder)) as lore:
            for part in PARTS:
                rows = graded(lore, gold(name, part))
                if not rows:
                    continue
                _print(f"{name}{', held out' if part == 'held_out' else ''}", [grade for _, grade, *_ in rows])
                for kind in dict.fromkeys(each.kind for each, *_ in rows) if given.kinds else ():
                    _print(f"{name}: {kind}", [grade for each, grade, *_ in rows if each.kind == kind])
                for each, grade, standing, text in rows if given.failures and part == "questions" else ():
                    if grade is not Grade.RIGHT:
                        print(f"\n[{grade}] {each.ask}\n  wanted {each.verdict} {each.say} never {each.never}")
                        print(f"  got {standing}: {text[:900]}")
    if given.large:
        _time()


def _print(name: str, grades: list[Grade]) -> None:
    counts = Counter(grades)
    told = " | ".join(f"{counts[each]} ({counts[each] / len(grades):.1%})" for each in Grade)
    print(f"| {name} | {len(grades)} | {told} |")


def _time() -> None:
    """Milliseconds that an answer takes among 5,000 people and 5,000 events, all invented."""
    with tempfile.TemporaryDirectory() as folder:
        store.ensure(write(Path(folder) / "world", invented(LARGE, LARGE)), Path(folder) / "lore.db")
        lore = Lore.open(Path(folder) / "lore.db")
        first = _milliseconds(lore, "Who founded Zwyck?")
        taken = sorted(
            _milliseconds(lore, template.format(f"{invented_name(at)} {invented_name(at * 7 + 3)}", invented_name(at)))
            for at in range(0, LARGE, LARGE // 50)
            for template in (
                "Who is {0}?",
                "Who founded {1}ford?",
                "When did {0} lead riders to {1}ford?",
                "Who was {1}?",
            )
        )
        lore.close()
    middle, most = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
    print(
        f"\nAmong {2 * LARGE:,} entries: first answer {first:.0f} ms, then {middle:.0f} ms, 95 % within {most:.0f} ms"
    )


def _milliseconds(lore: Lore, asked: str) -> float:
    started = perf_counter()
    lore.reply(asked)
    return (perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
