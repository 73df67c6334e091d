"""The words that an answer to a plain question needs: where a question has no other word than a name and one that most
entries could be thought to say (work for, use, know, how big), the likeliest entry of the name is no answer to it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lore.understanding.kin import RELATED
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems

NAMELESS = re.compile(r"\b(?:whose |the )?names? (?:is|was|are|were) (?:not|never|un)[^,.;]*", re.IGNORECASE)
"""What says that somebody has no name in the lore."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way of asking, and the stems of which an answer to it has one at least, or what it says in a phrase."""

    asks: re.Pattern[str]
    telling: frozenset[str]
    phrased: re.Pattern[str]

    def is_told(self, texts: Sequence[str]) -> bool:
        texts = [NAMELESS.sub("", each) for each in texts]
        return any(self.phrased.search(each) or not self.telling.isdisjoint(stems(each)) for each in texts)


def _way(asks: str, telling: str = "", phrased: str = r"(?!)", also: frozenset[str] = frozenset()) -> Way:
    return Way(re.compile(asks, re.IGNORECASE), stemmed(telling) | also, re.compile(phrased, re.IGNORECASE))


_SHIPS = (
    r"\b(?:\w*ships?|\w*boats?|vessels?|barges?|galleys?|frigates?|cruisers?|cutters?|schooners?|steamers?|sloops?"
    r"|submarines?|trawlers?|luggers?|rafts?|hulls?|junks?|dhows?|freighters?|destroyers?|corvettes?|brigs?|tugs?"
    r"|yachts?|ferry|ferries|tenders?|liners?|tankers?|barques?|galleons?|canoes?)\b"
)
"""What says that something is a ship."""
WAYS = (
    _way(
        r"\bwho (?:works?|worked|was working|is working) for\b",
        "work worked worker employ employed employee serve served service hire hired agent agents secretary assistant"
        " clerk servant staff official spy aide join joined member members",
    ),
    _way(
        r"^\W*who (?:is|was|were|are) (?:the )?(?:boss|head|chief) of\b(?!.* (?:after|before)\b)",
        "boss head headed chief lead led leads leader leaders leading command commanded commander captain director"
        " directed chair chaired chairman president king queen ruler ruled governor governed mayor minister chancellor"
        " general admiral colonel marshal abbot prior abbess master run ran runs manage managed manager secretary"
        " superior commissar charge under owner",
        r"\b(?:\w{3,}(?:master|mistress|chieftain)|chieftain|foreman|principal|coach|overseer|headman)\b",
    ),
    _way(
        r"^\W*who (?:uses?|used)\b(?! to\b)",
        "use used using user employ employed apply applied wield wielded",
    ),
    _way(
        r"^\W*(?:\w+ )?(?:did|does) [^?]{2,40}? tell (?!me\b|us\b)(?!.*\babout\b)"
        r"|^\W*who (?:tells|told)\b(?!.*\babout\b)",
        "tell told say said report reported inform informed confess confessed reveal revealed write wrote announce"
        " announced promise promised warn warned claim claimed testify testified declare declared admit admitted"
        " explain explained call called teach taught publish published preach preached swear swore betray betrayed let",
    ),
    _way(
        r"^\W*(?:did|does|do) (?!you\b|anyone\b|anybody\b|we\b|u\b)[^?]{2,40}? know"
        r" (?!about|of\b|that\b|how\b|who\b|what\b|why\b|where\b|if\b|when\b)",
        "know knew known friend friends meet met acquaint secret recognise recognised",
    ),
    _way(
        r"\bdid [^?]{2,40}? meet\b(?! with\b| (?:his|her|its|their) (?:end|maker|fate|death)\b)",
        "meet met meeting meetings encounter encountered gather gathered assemble assembled convene convened sit sat"
        " sits talk talks negotiate negotiated join joined see saw visit visited",
    ),
    _way(
        r"^\W*what (?:did|does) [^?]+ give (?!up\b|in\b|back\b|away\b|birth\b)",
        "give gave given grant granted pay paid lend lent cede ceded send sent present presented hand handed award"
        " awarded leave left bequeath bequeathed offer offered donate donated provide provided supply supplied promise"
        " promised sell sold return returned turn turned transfer bring brought gift get got receive received gain"
        " gained allow allowed guarantee guaranteed",
    ),
    _way(
        r"\b(?:famous|known|renowned|remembered|celebrated) for\W*$",
        "famous famously known fame renown renowned celebrate celebrated remember remembered nickname nicknamed",
    ),
    _way(
        r"\bstill exists?\b|\bexists? (?:still|today|now)\b",
        "still today now exist existed exists survive survived survives remain remains remained dissolve dissolved"
        " abolish abolished end ended ends close closed destroy destroyed lost disband disbanded live lives stand"
        " stands",
    ),
    _way(
        r"\bwhere (?:did|does) [^?]+ study\b",
        "study studied student learn learned learnt educate educated apprentice apprenticed train trained attend"
        " attended graduate graduated university degree",
    ),
    _way(
        r"(?<!of the )\bpopulation of\b|\bhow many (?:people|inhabitants|residents|souls) (?:live|lived|are living)\b",
        "population populate inhabitant inhabitants resident residents souls soul live lived lives dwell census home"
        " hearth hearths",
        r"\b(?:has|had|have|numbered|counted|held|housed|found)\b[^.;]* people\b|^people\b",
    ),
    _way(r"\b(?:what|which) nationality\b|\bnationality of\b", "nationality country citizen native born origin from"),
    _way(
        r"\bwhat (?:ship|boat|vessel)\b|\bwhich (?:ship|boat|vessel) (?:did|does) [^?]+ (?:command|captain|sail|own)\b",
        "ship ships boat boats vessel sail sailed aboard board lugger fleet",
        rf"{_SHIPS} (?-i:[“‘]?[A-Z])",
    ),
    _way(
        r"^\W*(?:what(?:['’]?s| is| was) )?(?:the )?currency of\b|['’]s currency\W*$|\b(?:what|which) currency\b",
        "currency coinage money paid pay pays",
    ),
    _way(
        r"^\W*(?:when|(?:in )?(?:what|which) year) [^?]*"
        r"\b(?:(?<!out )(?<!home )(?<!free )(?<!back )again|(?:a|the) second time|re-?elected|anew)\W*$",
        "again second reelected return returned returns twice anew renewed another once more still",
        r"\bre-?\w+ed\b",
    ),
    _way(r"\bturnout\b", "turnout voters poll polls cast", r"\bturned out\b|\bvoted\b"),
    _way(
        r"\bhow (?:is|was|are|were) [^?]+? related\b(?! to the\b)",
        "related relative kin",
        also=RELATED,
    ),
    _way(
        r"\bname of (?:the|an?|that|this) (?-i:[a-z])",
        "name named known nickname nicknamed dub dubbed title titled christened code",
        r"\bcalled (?:the )?(?-i:[A-Z])"
        r"|\b(?:the|an?|its|their|his|her) (?-i:[a-z]\w+),? (?-i:[A-Z])|[:,] (?:the )?(?-i:[A-Z])"
        r"|^(?-i:[A-Z])\w+ (?-i:[A-Z])",
    ),
    _way(
        r"\b(?:die|died|killed|perished)\b[^?]*\b(?:building|digging|constructing|construction)\b",
        "build built building construct constructed construction dig dug digging work works cost laid lay",
        r"\b(?:workers|labourers|laborers|navvies|builders|diggers|men) (?:killed|died|dead|lost)\b",
    ),
    _way(r"\bhow (?:many|much) (?:more|fewer|less)\b[^?]*\bthan\b", "more fewer less margin majority"),
    _way(
        r"\bhow (?:many|much)\b[^?]*\b(?:(?:have|had|were|was) left(?! out\b)|remain(?:ed|ing)?)\b",
        "left remain remained remaining survive survived surviving still only after",
    ),
    _way(r"\bclimate\b", "climate weather rain rains snow cold hot warm winter winters dry wet storm storms fog"),
    _way(r"\bwhat (?:does|did) [^?]+ export\b", "export exported ship shipped sell sells sold trade traded supply"),
    _way(
        r"^\W*(?:was|is|were|are) [^?]+? (?:a |the |ever )*(?:king|queen)\W*$",
        "reign reigned throne monarch ruler prince princess",
        r"\b(?:king|queen)\b(?!['’]s)",
    ),
    _way(
        r"^\W*how (?:big|large) (?:is|was|are|were) (?!(?:the |his |her |its |their )?(?:\w+ )?(?:share|percentage"
        r"|part|portion|group|party|army|fleet|crew|council|force|forces|batch|number|first|last|debt|loan|fine|sum"
        r"|majority|role|crowd|garrison|march|strike|rally|expedition|congress|cut|slice|reward|price|prize"
        r"|bounty|profit|pension|salary)\b)"
        r"(?![^?]*['’]s )",
        "feet foot mile miles acre acres ton tons metre metres meter meters square wide long tall high deep large big"
        " small size area population inhabitants hectares yards strong huge first last",
    ),
    _way(
        r"\bhow much did [^?]+ cost\b", "cost costs price worth pay paid expense sell sold buy bought sum spend spent"
    ),
    _way(
        r"\b(?:which|what) (?:political )?party\b[^?]*\b(?:in|of|for|with|belong to|join|joined|member)\W*$",
        "party parties league union front member members movement bloc faction joined",
    ),
    _way(
        r"\b(?:which|what) (?:office|post|rank|position)s? (?:did|does|do|was|were|has|had)\b[^?]*"
        r"\b(?:hold|held|have|had|in|get|take|given|occupy)\W*$",
        "office post rank position minister premier president governor mayor king queen chancellor captain admiral"
        " general colonel marshal director warden treasurer secretary speaker senator deputy commander judge bishop"
        " abbot abbess regent master pilot ambassador consul inspector chief leader duke prince count lord steward"
        " chairman professor rector dean commissar delegate envoy prior prioress keeper head",
    ),
    _way(
        r"\b(?:which|what) (?:news)?papers?\b", "paper newspaper gazette daily weekly journal journalist editor press"
    ),
    _way(
        r"\bhow many (?:ships|boats|vessels)\b",
        "fleet",
        _SHIPS,
    ),
    _way(
        r"^\W*who (?:founded|established|set up)\b|\bfounders? of\b",
        "found founded founder founding establish established create created start started set built build form formed"
        " begin began open opened organise organised proclaim proclaimed introduce introduced launch launched lay laid"
        " settle settled settlers settler made make cofounder dug dig charter chartered",
    ),
    _way(
        r"^\W*who (?:named|christened)\b",
        "name named namesake call called christen christened dub dubbed baptise baptised",
    ),
    _way(
        r"^\W*who (?:takes?|took) (?!over\b|part\b|up\b|care\b|in\b|on\b|off\b|out\b|back\b|away\b|power\b|control\b"
        r"|command\b|office\b|charge\b|the (?:throne|place|blame|lead|oath)\b)",
        "take took taken capture captured seize seized occupy occupied conquer conquered storm stormed steal stole"
        " stolen grab grabbed give gave gives fell fall"
        " annex annexed win won overrun theft thief carried carry brought remove removed"
        " receive received",
    ),
    _way(
        r"^\W*who (?:works?|worked) (?:in|at|on)\b",
        "work worked worker employ employed employee serve served service hire hired agent clerk servant staff official"
        " join joined member members teach taught labour laboured crew keeper keep kept run ran",
    ),
    _way(
        r"^\W*(?:who (?:owns?|owned)\b|what (?:did|does|do) [^?]+ own\W*$)",
        "owner owners belong belonged belongs property possess possessed proprietor landlord bought buy held hold"
        " estate inherit inherited leased lease",
        r"\bown(?:s|ed)\b",
    ),
    _way(
        r"^\W*where (?:did|do|does) [^?]+ come from\W*$",
        "came come comes written made native born origin origins originated hail"
        " hailed arrive arrived imported homeland descended",
        r"\bfrom (?:the )?(?-i:[A-Z])|\bfrom (?:the|an?) ",
    ),
    _way(
        r"^\W*when did [^?]+ (?:become|come to power|take office|get elected|get appointed)\b"
        r"(?! independent\b| part of\b| extinct\b| known\b)",
        "become became elect elected election chosen choose chose appoint appointed succeed succeeded took crown"
        " crowned inherit inherited win won proclaimed promote promoted sworn swore turn turned accede acceded convert"
        " converted declare declared installed enthroned founded tookover made named qualify qualified knighted"
        " ordained hired",
        r"\bc[ao]me to power\b",
    ),
    _way(
        r"^\W*who (?:killed|murdered|assassinated|slew)\b",
        "kill killed killer murder murdered murderer assassin assassinated slain slay slew execute executed shot shoot"
        " stab stabbed poison poisoned behead beheaded drown drowned struck dead death died die strangled bomb bombed"
        " fired fire massacre massacred hanged",
    ),
    _way(
        r"^\W*how (?:many|much)\b[^?]*\b(?:win|won|lose|lost|beaten|defeated)(?: [^?]+)? by\W*$",
        "margin majority more fewer ahead behind",
        r"\bby (?:only |just |an? )*(?:\d[\d,.]*+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
        r"|\w+teen|\w+ty)\b(?! (?:\w+ )?to \d)",
    ),
    _way(
        r"^\W*who (?:was|were) the (?:first |last )?captain of\b",
        "captain skipper master command commanded commander led lead leader under",
    ),
    _way(
        r"^\W*when (?:was|were) [^?]+ (?:founded|established|set up)\b",
        "found founded founding establish established create created start started set build built form formed open"
        " opened organise organised proclaim proclaimed launch launched lay laid settle settled made charter chartered",
    ),
    _way(
        r"^\W*when did [^?]+ (?:stop being|cease to be|cease being|step down|leave office|lose office)\b",
        "resign resigned retire retired until end ended depose deposed oust ousted died lost step stepped left leave"
        " abdicate abdicated dismissed removed overthrown overthrew succeeded replaced declined",
    ),
    _way(
        r"^\W*who\b[^?]*\b(?:now|currently|nowadays|today|at present)\W*$",
        "now current currently today still present nowadays incumbent since",
        r"\b(?:is|are|runs|leads|heads|rules|keeps|owns|has)\b",
    ),
    _way(
        r"\b(?:is|was|are|were) [^?]+ made (?:of|from|out of)\W*$",
        "built cast carved woven forged wooden compose composed consist consists mixture blend contain"
        " contains wood stone iron brick steel material timber clay glass",
        r"\bmade (?:of|from|out of)\b",
    ),
    _way(
        r"^\W*what (?:did|does) (?!.*\b(?:act|law|treaty|charter|rule|decree|article|plan|letter|will|order|bill|patent"
        r"|constitution|agreement|oath|note|inscription)s? say\b)[^?]+ (?:say|claim|declare)(?: to [^?]+)?\W*$",
        "say said saying says claim claimed state stated call called write wrote written report reported swear swore"
        " deny"
        " denied blame blamed accuse accused warn warned promise promised declare declared propose proposed suggest"
        " suggested think thought believe believed admit admitted confess confessed announce announced answer answered"
        " argue argued describe described tell told protest protested complain complained insist insisted demand"
        " demanded vow vowed words speech letter",
        r":\W*$",
    ),
    _way(
        r"^\W*what (?:did|does) [^?]+ build\W*$",
        "build built builds building construct constructed rebuild rebuilt erect erected raise raised lay laid cast"
        " forge forged found founded dig dug create created design designed made make",
    ),
)
