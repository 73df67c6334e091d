"""Words that a question needs for being one: they name nothing that a lore could hold or lack."""

from lore.names.folding import ASKING
from lore.understanding.stems import stem

GENERIC = (ASKING - {"find", "look", "search"}) | frozenset(
    """
    a an the this that these those and or but nor of in on at to into onto toward towards from by with without
    within for as about across against between among during until till since through throughout over under after
    before than then so if whether because while when once again ever never not no yes any some all each every both
    either neither other others another same such only just also even still yet already too very quite really truly
    actually indeed exactly
    precisely approximately roughly around about almost nearly mostly mainly generally officially finally eventually
    later earlier ago now soon long far much many more most less least few several lot lots number amount total
    i me my we us our you your he him his she her hers it its they them their theirs one ones someone somebody anyone
    anybody everyone everybody something anything everything nothing there here
    who whom whose whos what whats which when where why how
    is are was were be been being am do does did done doing has have had having can could will would shall should
    ought may might must get gets got
    happen happens happened happening occur occurs occurred take takes took taken place took-place going
    year years date dates dated day days month months time times moment period century decade era point
    thing things event events fact facts detail details kind kinds sort type types way ways manner means case part
    name names named called call known person people persons man men
    say says said saying state states stated tell tells told mention mentions mentioned describe described list
    enumerate show give know knows explain information info anything note noted record recorded according
    lore source page text story article wiki chronicle
    reason reasons cause causes caused purpose purposes aim aims happen come came
    exact precise real true possible possibly certain sure correct please thanks thank
    also involved concerning regarding related involve exist existed exists
    like actual main specific specifically particular percent percentage share proportion fraction
    out up down off back away us
    make makes made
    compare comparison difference differ besides apart aside unlike meaning definition
    above else non altogether overall
    guy guys dude folks bunch batch stuff plz pls supposed
    nobody none noone nor cannot themselves himself herself itself myself yourself ourselves yourselves
    s t re ve ll d m
    """.split()
)

LIGHT_VERBS = frozenset(map(stem, "work worked working hold held holding lie lay stay look used using".split()))
"""Stems of verbs that say next to nothing: an entry that says all the rest says them, too."""

REFUSING = frozenset(map(stem, "resist refuse reject oppose avoid escape abstain exempt".split()))
"""Stems of verbs for not doing what others do: whoever resisted is an exception."""

KEEPING = frozenset(map(stem, "keep kept retain retained preserve preserved stay stayed remain remained".split()))
"""Stems of verbs for what goes on where it ends for others: those kept their debts that the cancelling excepts."""
