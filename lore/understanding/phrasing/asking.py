"""Ways of asking why, where, how, of what kind and how much."""

from lore.understanding.verbs import PLAIN
from lore.understanding.wanted import MEASURES

_MEASURED = "|".join(
    (*MEASURES, *"many much long big large often well soon late early few strong numerous sizeable".split())
)
"""What is asked behind `how` and is no quality of what it is asked of."""
_PLAIN_VERBS = "|".join(
    (
        *sorted({*PLAIN.values()} - {"be", "have", "do"}),
        *"resign step refuse strike revolt rebel join turn change decide agree"
        " surrender abandon retire return move start stop want support vote demand attack accept reject".split(),
    )
)
"""Plain forms of verbs, by which what made somebody do something is told from what made a thing."""
_PAGE = r"(?:it|(?:the|this|your) (?:page|lore|source|article|text|wiki|story))"
_DOES = "(?:does|do|did|is|was)"
_REASONS = "(?:reasons?|causes?|explanations?|motives?|grounds?|factors?)"
ASKING = (
    # what a year or a decade brought
    (
        r"^\W*what (?:did|does|do|will) (?P<when>(?:the )?(?:\w+ of )?(?:year )?\d{3,4}s?)"
        r" (?:bring|see|hold|witness|have in store)(?: (?:us|about|with it))?(?=\W*$)",
        r"what happened in \g<when>",
    ),
    # what made somebody do something, and what could not be done
    (
        rf"^\W*what (?:made (?P<made>(?!(?:the|an?|its|his|her|their) (?:{_PLAIN_VERBS})\b)[^?]{{2,40}}?)"
        rf"|(?:drove|pushed|prompted|moved|led|caused|got|forced) (?P<who>[^?]{{2,40}}?) to) (?=(?:{_PLAIN_VERBS})\b)",
        r"why did \g<made>\g<who> ",
    ),
    (
        r"^\W*what (?:did|do) (?:they|people|the (?:police|authorities|court|judges?)) (?P<did>lock|put|throw|jail"
        r"|arrest|imprison|punish|hang|execute|fire|sack|banish|exile|try|sentence) (?P<who>[^?]{2,40}?)"
        r"(?: up| away| in jail| in prison| out)? for(?=\W*$)",
        r"why was \g<who> punished",
    ),
    # what share or number it was, and what a reason is given for
    (
        r"^\W*(?:was|were) (?:it |there )?\d[\d,.]*(?: ?%| ?per ?cent)? or \d[\d,.]*(?: ?%| ?per ?cent)(?: of)?"
        r"(?P<of>[^?]*?) (?:who|that|which)(?= [^?]+)",
        r"what share\g<of>",
    ),
    (
        r"^\W*(?:was|were) (?:it |there )?\d[\d,.]* or \d[\d,.]* (?P<of>[a-z][\w -]{2,40}?)"
        r" (?:who|that|which)(?= [^?]+)",
        r"how many \g<of>",
    ),
    (
        rf"^\W*(?:to )?(?:what|which) (?:\w+ )?{_REASONS} {_DOES} {_PAGE} (?:attribute|ascribe|put down|owe|credit)"
        r"(?: to)? (?P<what>[^?]{2,50}?)(?: to)?(?=\W*$)",
        r"what was the reason for \g<what>",
    ),
    (
        rf"^\W*(?:what|which) {_REASONS} {_DOES} {_PAGE} (?:give|offer|ascribe|attribute|name|provide|state)"
        r" (?:to|for) (?P<who>[^?]{2,50}?) (?:for )?(?P<doing>\w{2,}ing)(?= |\W*$)",
        r"why did \g<who> \g<doing>",
    ),
    (
        rf"^\W*(?:does|do|did) {_PAGE} (?:regard|consider|see|treat|view|portray|describe) (?P<who>[^?]{{2,40}}?)"
        r" (?:as|to be)(?= )",
        r"was \g<who>",
    ),
    # what it is called, and how many there were
    (
        r"^\W*(?:does|do|did) (?:the|this|your) (?:page|lore|source|article|text|wiki) (?:really |actually )?call"
        r" (?=[^?]+ or [^?]+)",
        "was ",
    ),
    (
        r"^\W*(?:wasn['’]?t|weren['’]?t|was|were) (?:it|there|they)(?: really| actually)?"
        r" (?=\d[\d,]* [a-z]+ (?:in|at)\b)",
        "were there ",
    ),
    (
        r"(?P<asked>which|what) body (?P<was>was|were)"
        r" (?=(?:expanded|enlarged|founded|created|set up|responsible|dissolved|in charge)\b)",
        r"\g<asked> organisation \g<was> ",
    ),
    (
        r"^\W*what (?:kept|stopped|prevented|held) (?P<who>[^?]{2,40}?)(?: back)? from"
        r" (?P<doing>\w+ing\b[^?]*?)(?=\W*$)",
        r"why did \g<who> not \g<doing>",
    ),
    (
        r"^\W*what (?:reasons?|explanations?|causes?) (?:is|are|was|were) (?:given|named|stated|mentioned) for"
        r" (?P<who>[^?]{2,40}?) (?:failing to|not) (?=\w)",
        r"why did \g<who> not ",
    ),
    (r"(?P<be>was|were) (?P<who>(?:the )?[\w’' -]{2,40}?) failing to(?= \w)", r"\g<be> \g<who> unable to"),
    (
        r"^\W*(?:which|what) (?:prison|jail|gaol|dungeon) (?P<be>was|were) (?P<who>[^?]{2,40}?)"
        r" (?:thrown|put|flung|cast|sent|locked up)(?: in| into| to)(?=\W*$)",
        r"where \g<be> \g<who> imprisoned",
    ),
    (r"the (?:remaining|last|final) fifth(?=,|\W*$| (?:was|were|did|do|up|of the|of them)\b)", "20%"),
    (r"the (?:remaining|last|final) tenth(?=,|\W*$| (?:was|were|did|do|up|of the|of them)\b)", "10%"),
    (
        r"(?P<share>\d+ ?(?:%|per ?cent)) (?:crew|lot|bunch|gang|guys|folks|ones|group|team)"
        r"(?=,|\W*$| (?:was|were|did|do|used?|had)\b)",
        r"\g<share>",
    ),
    (r"too (?:weak|poor|small|slow|few|old|ill|late|tired|badly equipped) to(?= \w)", "unable to"),
    # what it is called, where it is, and when it was done
    (r"^\W*(?:the )?(?:exact )?(?:place|location|site|scene|venue) of(?= )", "where was"),
    (
        r"(?P<be>is|was|were) (?:really )?(?:hiding|hidden|concealed) behind (?:the )?"
        r"(?:(?:code[ -]?|cover |false |stage |pen )?name|alias|nickname)",
        r"\g<be>",
    ),
    (
        r"^\W*where (?:was|were|is|are) (?P<who>[^?]{2,40}?) (?:headed|heading)(?: for| to)?(?=\W*$)",
        r"where did \g<who> go",
    ),
    (r"where (?:on|in) (?:the|a|this|any) (?:map|world|globe)(?= (?:is|was|are|were)\b)", "where"),
    (r"name (?:that was )?given to(?= (?:the|this|his|her|its|their)\b)", "name of"),
    (
        r"(?:which|what) (?P<name>(?:code[ -]?)?name|nickname) (?:did|does|do) (?P<who>[^?]{2,40}?)"
        r" (?:carry|bear|have|use|get|go by|go under|receive)(?=\W*$)",
        r"what was the \g<name> of \g<who>",
    ),
    (
        r"where can (?P<what>[^?]{2,40}?) (?:still )?(?:be )?(?:seen|found|visited|see|find|visit)(?=\W*$)",
        r"where is \g<what>",
    ),
    (
        r"(?:which|what) (?:\w+ )?(?P<kind>countries|country|places?|cities|city) (?:was|were) the destinations? of"
        r" (?P<who>[^?]+)",
        r"to which \g<kind> was \g<who> sent",
    ),
    (
        r"where (?:did|does|do) (?P<who>[^?]{2,40}?) (?:get|take|have|got) (?P<its>its|his|her|their) (?:nick)?name"
        r"(?: from)?(?=\W*$)",
        r"why was \g<who> called so",
    ),
    (r"(?<=who got )(?:which|what) (?:share|part|cut|slice)s?", "the shares"),
    (
        r"(?P<asked>(?:for )?how many (?:days|weeks|months|years|hours|minutes|nights) (?:did|does) [^?]+?)"
        r" (?:go on|carry on|keep going|drag on|continue)(?: for)?(?=\W*$)",
        r"\g<asked> last",
    ),
    (r"the (?-i:town|city|village|island|planet) of (?=(?-i:[A-Z]))(?!(?:[^?]* of\b))", ""),
    (r"(?P<price>price|cost) of (?:building|making|constructing)(?= \w)", r"\g<price> of"),
    (r"student body", "students"),
    (
        r"how (?:large|big|high|great|small) an? (?:share|percentage|proportion|part|portion|fraction|slice|chunk)",
        "what share",
    ),
    (r"(?:which|what) material (?=(?:is|was|were|are)\b[^?]* (?:of|from|on|with)\W*$)", "what "),
    # how it was done, who named it, and how long they kept at it
    (r"in (?:what|which) (?:ways?|manner|respects?)(?= (?:did|do|does|was|were|is|are)\b)", "how"),
    (
        r"(?:give|gave|gives|given) (?P<what>[^?]{2,30}?) its name(?=\W*$)",
        r"named \g<what>",
    ),
    (
        r"(?P<asked>how long (?:did|does|do) [^?]*?) keep(?: on)?"
        r" (?!(?:king|spring|string|\w*thing|evening|morning)\b)(?=\w+ing\b)",
        r"\g<asked> ",
    ),
    (
        r"(?P<asked>when|where|why|how) (?P<did>did|does) (?P<who>(?:the )?(?-i:[A-Z])[\w’'-]+"
        r"|(?:the|her|his|their) (?:\w+ )?(?:ship|boat|vessel|schooner|frigate|steamer|brig|ferry|barge)) go"
        r" down(?=\W*$)",
        r"\g<asked> \g<did> \g<who> sink",
    ),
    (
        r"^\W*(?P<what>the (?:first|second|third|fourth|last|only|biggest|largest) [^?]{6,80}?)"
        r" (?P<be>was|is|were|are)(?=[\s.…_?-]*$)",
        r"what \g<be> \g<what>",
    ),
    (
        r"what(?: \w+ things)? (?P<be>was|were|is|are) (?P<who>[^?]{2,40}?) (?:really |actually |ultimately )?trying to"
        r" (?:achieve|accomplish|attain)(?: overall| in the end)?(?=\W*$)",
        r"what \g<be> the goals of \g<who>",
    ),
    (
        r"did (?P<who>[^?]{2,40}?) (?:ever )?live (?:long enough )?to see (?P<when>\d{3,4})(?=\W*$)",
        r"did \g<who> survive until \g<when>",
    ),
    (
        r"what (?:did|does|do) (?P<who>[^?]{2,40}?) look like(?=\W*$)",
        r"what was the appearance of \g<who>",
    ),
    # what is due or shared
    (r"(?<=^what )(?:cut|slice|chunk)(?= of\b)", "share"),
    (
        r"(?<=how many )(?P<what>[\w’'-]+) (?:went|go) to"
        r" (?!(?:the bottom|prison|jail|war|sea|bed|trial|school|church|court)\b)"
        r"(?P<who>(?:the |an? )?[\w’'-]+(?: [\w’'-]+)?)(?=\W*$)",
        r"\g<what> did \g<who> get",
    ),
    (
        r"(?P<asked>^(?!.*\b(?:quarrel|fight|fought|war|dispute|argu|clash|conflict|talk)\w*\b).*?)"
        r"(?:across|over) the (?:(?P<of>(?-i:[A-Z])\w+) )(?:border|frontier)",
        r"\g<asked>into \g<of>",
    ),
    (r"(?P<asked>when (?:is|are) [^?]+?) due(?=\W*$)", r"\g<asked>"),
    (
        r"how (?:big|large|high|great) (?:was|is|were) (?P<whose>[^?]{2,40}?)(?:['’]?s|['’])"
        r" (?:cut|share|slice|part) of (?!the shares\b)(?P<of>[^?]+)",
        r"what share of \g<of> did \g<whose> get",
    ),
    (
        r"how much(?: money| cash)?(?P<did> (?:did|does|do|was|were|is) (?:[^?]{2,40}? )?)"
        r"(?:put up|offered)(?= for\b|\W*$)",
        r"how much\g<did>offered",
    ),
    (
        r"(?P<asked>(?:when|how|where) did (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?) break out"
        r"(?P<of>(?: of [^?]+)?)(?=\W*$)",
        r"\g<asked> escape\g<of>",
    ),
    (
        r"(?P<asked>when did [^?]*?\b(?:war|fighting|strike|riots?|revolt|rebellion|rising|uprising|plague|fever"
        r"|epidemic|revolution|mutiny|unrest|sickness|disease)) break out(?=\W*$)",
        r"\g<asked> begin",
    ),
    (
        r"(?P<of>^[^?]*\b(?:treaty|peace|pact|accord|agreement|alliance|armistice|truce|ceasefire)\b[^?]*?) concluded",
        r"\g<of> signed",
    ),
    (r"(?<=how many )(?P<who>\w+ )(?:sat|served|belonged) (?:in|on|to)(?= \w)", r"\g<who>were in"),
    (r"(?:go|goes|went|gone|come|comes|came) back to(?= (?!normal\b|work\b)[a-z])", "return to"),
    (
        r"(?P<died>(?:die|died|dying|killed|perished|fell)|(?:lost|lose) their lives) (?:while |when |in |during )?"
        r"(?:building|constructing|digging|erecting|laying|making)(?= (?:the|this|that|its|their)\b| (?-i:[A-Z]))",
        r"\g<died> on",
    ),
    (
        r"(?:which|what) side(?P<did> (?:did|does|do)\b[^?]*\b(?:for|on|with|support|join|back|favou?r)\b)",
        r"whom\g<did>",
    ),
    (
        r"^\W*(?:what|who) (?:had|were|was|did) (?P<who>[^?]{3,50}?)(?: (?:been|done|do|be))? before they"
        r" (?:became (?:agents|spies|infiltrators|recruits|members|soldiers|rebels|revolutionaries)"
        r"|(?:got|were) recruited|joined up|enlisted)(?=\W*$)",
        r"what was the background of \g<who>",
    ),
    (
        r"why (?P<did>did|does|do)(?: not|n['’]?t) (?P<who>[^?]{2,40}?) (?:(?:put up|offer) (?:a fight|any resistance)"
        r"|resist|fight back)(?=\W*$)|why (?P<do>did|does|do) (?P<whom>[^?]{2,40}?) not (?:(?:put up|offer)"
        r" (?:a fight|any resistance)|resist|fight back)(?=\W*$)",
        r"why \g<did>\g<do> \g<who>\g<whom> surrender",
    ),
    (r"^\W*what killed (?P<who>[^?]{2,40}?)(?=\W*$)", r"what did \g<who> die of"),
    (
        r"(?P<asked>^\W*how much (?:did|does|do) [^?]{2,40}?) ask for"
        r" (?P<what>(?:the|his|her|its|their|an?|each)\b[^?]*)(?=\W*$)",
        r"\g<asked> sell \g<what> for",
    ),
    (
        r"(?P<asked>^\W*how many [\w’'-]+(?: [\w’'-]+)?) (?P<did>did|does|do) (?P<who>[^?]{2,40}?)"
        r" get together(?=\W*$)",
        r"\g<asked> \g<did> \g<who> raise",
    ),
    (
        r"(?<=how many )(?P<who>[\w’'-]+(?:men|ers|ors|els|iers|ists|people|troops|soldiers|rebels))"
        r" fell(?= (?:at|in|during|on)\b|\W*$)",
        r"\g<who> died",
    ),
    (
        r"how (?:does|do|did) (?:the|this) (?:page|source|text|lore|article|account)"
        r" (?:characteri[sz]e|describe|portray) (?P<what>[^?]+)",
        r"what is \g<what> described as",
    ),
    (
        r"how (?P<be>is|are|was|were) (?P<what>[^?]{3,60}?) (?:characteri[sz]ed|described|portrayed)(?=\W*$)",
        r"what \g<be> \g<what> described as",
    ),
    (r"(?P<asked>which continent)['’]?s (?P<what>countries|states|nations)", r"the \g<what> of \g<asked>"),
    (
        r"^\W*what (?:do|did|would|does) (?:you|we|they|one) call"
        r" (?:an? )?(?:someone|somebody|person|anyone|people|those) (?:who (?:was|were|is|are) )?"
        r"(?P<who>[^?]+?)(?=\W*$)",
        r"what are people \g<who> called",
    ),
    (
        r"what (?P<be>was|were) (?P<who>[^?]{2,40}?)"
        r" (?P<deed>striking|fighting|protesting|marching|campaigning|demonstrating|rioting) for(?=\W*$)",
        r"why \g<be> \g<who> \g<deed>",
    ),
    (
        r"what (?P<be>was|were|is) the (?:charges?|crimes?|offen[cs]es?) (?:that |which )?(?P<who>[^?]{2,40}?)"
        r" (?:was|were|is) (?P<deed>convicted|accused|found guilty) of(?=\W*$)",
        r"what \g<be> \g<who> \g<deed> of",
    ),
    (r"^\W*who (?:was|is) in charge of (?=(?:expanding|enlarging)\b|making [^?]+ (?:bigger|larger)\b)", "who was "),
    (
        r"^\W*who (?:gave|gives) (?P<who>[^?]{2,40}?) (?:its|his|her|their) (?:nick)?name(?=\W*$)",
        r"who named \g<who>",
    ),
    (
        r"^\W*(?P<what>[^:?,]{4,60}): (?P<how>(?!(?:when|who|why|where|how|what|which|true|yes|no)\b)[a-z]+)"
        r"(?: or not)?(?=\W*$)",
        r"was \g<what> \g<how>",
    ),
    (
        r"^\W*(?P<one>(?!(?:was|were|is|are|did|does|do|what|who|which|when)\b)[\w’' -]{3,40}?)"
        r" before (?P<other>[\w’' -]{3,40}?),? or after(?=\W*$)",
        r"was \g<one> before or after \g<other>",
    ),
    (
        r"^\W*(?P<date>(?:on )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\w+ \d{3,4}|\d{3,4})[,:–—-]+ ?(?:remind me |tell me )?"
        r"(?:why (?:that|it)(?:['’]?s| is| was)? ?(?:matters?|important|special)?|what (?:that|it) (?:is|was))(?=\W*$)",
        r"what happened on \g<date>",
    ),
    (
        r"^\W*(?:please )?(?:list|name|give|tell)(?: me| us)? (?:the |all )*(?:\w+ )?"
        r"(?:percentages|shares|portions|fractions) (?:into|in) which (?P<what>[^?]+?) (?:was|were|is|are)"
        r" (?:divided|split)(?=\W*$)",
        r"how was \g<what> divided",
    ),
    (r"(?<=how many )(?P<what>[^?]{3,60}?) (?:are|were|is) (?:still )?left(?=\W*$)", r"\g<what> survive"),
    (
        r"what was the (?:total )?population of (?P<of>[^?]{2,50}?)(?P<then> (?:in|at|by|around|before|after) [^?]+)?"
        r"(?=\W*$)",
        r"how many inhabitants did \g<of> have\g<then>",
    ),
    (
        r"(?P<asked>^\W*how many [^?]{3,40}? (?:did|do|does) [^?]{2,40}? have) left(?= (?:after|when|by)\b|\W*$)",
        r"\g<asked>",
    ),
    (
        r"(?P<asked>which (?:[\w-]+ ){0,3}?(?:country|nation|state|republic))"
        r" (?:led|leads) the way(?: in(?= \w+ing\b))?"
        r"(?= (?:joining|becoming|turning|in|into)\b)",
        r"\g<asked> was the first",
    ),
    # against whom it was, and what was wanted
    (r"anti-(?P<of>(?!aircraft\b|tank\b)\w+) (?P<who>\w+)", r"\g<who> against \g<of>"),
    (
        r"(?:hate|hatred)-(?:stirring|mongering|spreading|inspiring|fomenting) (?P<who>\w+)",
        r"\g<who> inspiring hatred",
    ),
    (
        r"who (?P<be>was|were|is|are) on the receiving end of"
        r" (?P<what>[^?]*\b(?:hatred|hate|anger|hostility|propaganda|campaign|agitation)\b[^?]*)",
        r"whom \g<be> \g<what> aimed at",
    ),
    (
        r"^\W*what (?:was|were|is|are) (?P<who>[^?,]{2,40}?) after(?=\W*$|, (?:as opposed to|unlike|rather than)\b)",
        r"what did \g<who> want",
    ),
    (
        r"how strong (?P<was>was|were|is|are)(?= [^?]*\b(?:government|regime|state|republic|kingdom|empire|cabinet"
        r"|coalition|alliance)\b)",
        r"what strength \g<was>",
    ),
    # of what kind, where and how much
    (r"(?:which|what) (?:kinds?|sorts?|types?) of (?:people|persons|folks?|men)(?= (?:were|was|are|is)\b)", "what"),
    (r"(?:which|what) (?:kinds?|sorts?|types?) of", "what"),
    (r"(?:which|what) way(?= (?:did|do|does|was|were))", "where"),
    ("how much of", "what share of"),
    (r"% ?ages?", "percentage"),
    ("how many times", "how often"),
    # how something was
    (r"how (?=(?:were|was|are|is) (?:the )?(?:conditions?|situation|life|mood|state|times)\b)", "what "),
    (
        rf"how (?!(?:{_MEASURED}|was|were|is|are|did|do|does|has|had|have|can|could|would|come|the|to)\b)"
        r"(?P<degree>\w+) (?P<be>was|were|is|are)(?= )",
        r"what \g<degree> \g<be>",
    ),
    (
        r"how (?:big|large|high) (?:was|is|were|are) (?P<who>[^?]{2,30}?)(?:['’]s|s['’]|['’]) (?P<sum>pension|fine|debt"
        r"|loan|dowry|salary|wages?|fee|bounty|reward|ransom|fortune|inheritance|budget|deficit)(?=\W*$)",
        r"how much \g<sum> did \g<who> have",
    ),
    (
        r"how (?:big|large|strong|numerous|sizeable) (?P<was>was|were|is|are)(?= \w)"
        r"(?! (?:the|his|her|its|their) (?:share|percentage|proportion|part|portion|fraction|cut|slice|chunk)\b)",
        r"how many \g<was>",
    ),
    # how it went
    (
        r"how (?:did|do|does|has|have) (?:it|this|that|things|everything|(?:the |this )?whole (?:thing|affair"
        r"|business))(?: all)? (?:turn|turned|work|worked|pan|panned|play|played) out for (?P<who>[^?]{2,40}?)(?=\W*$)"
        r"|how (?:the |this )?whole (?:thing|affair|business) (?:turned|worked|panned|played) out for"
        r" (?P<whom>[^?]{2,40}?)(?=\W*$)",
        r"what was the outcome for \g<who>\g<whom>",
    ),
    (r"^\W*best results?,? where|where (?:were|was) (?:the |their )?best results?", "where were the most successful"),
    (r"(?:get|got|have|had|has|achieved?) (?:the|their|its|his|her) best results?", "were most successful"),
    (
        r"(?:go|goes|went|do|did|does|works?|worked|fared?|fares|performs?|performed|succeed|succeeded)"
        r" (?:the )?best",
        "were most successful",
    ),
    (
        r"how (?:did|does|do) (?P<who>[^?]+?) (?:do|fare|perform|turn out|work out|end up|go)"
        r"(?= (?:in|at|with|against)\b|\W*$)",
        r"what was the outcome of \g<who>",
    ),
    (
        r"^\W*how (?P<much>important|vital|crucial|essential|big|strong|weak|successful)"
        r" (?!was\b|were\b|is\b|are\b|did\b|a\b)"
        r"(?P<what>[^?]{3,30}?) (?P<be>was|were)(?= )",
        r"how \g<much> \g<be> \g<what>",
    ),
    (
        r"(?P<asked>^\W*(?:which|what|how many|by (?:which|what))\b[^?]*\b(?:methods?|means|tactics|techniques|tools"
        r"|tricks)\b[^?]*?\b(?:was|were)\b[^?]*?) employed\b",
        r"\g<asked> used",
    ),
    (
        r"^\W*whose (?P<what>[^?]{3,40}?) (?:was|were) (?P<who>[^?]{3,40}?) after(?=\W*$)",
        r"whose \g<what> did \g<who> target",
    ),
    (
        r"(?P<be>did|does) (?P<who>[^?]{3,40}?) (?:attain|achieve|enjoy|score|have|find|meet with) (?:their|its|the)?"
        r" ?(?:greatest|biggest|most|largest) success(?:es)?\b",
        r"were \g<who> most successful",
    ),
    (
        r"how (?:well|badly|poorly|successful(?:ly)?|effective(?:ly)?)(?= (?:did|do|does|was|were|is|are)\b)",
        "what outcome",
    ),
    (
        r"how (?P<be>was|were) (?P<who>[^?]{2,50}?) able to(?= \w)",
        r"how did \g<who>",
    ),
    # what things have in common, and what not
    (
        r"^\W*(?:and |so )?how (?:did|does|do)"
        r" (?:the (?:fortunes?|support|popularity|success|results?|numbers?) of )?(?P<one>[^?]{2,40}?)"
        r" compare (?:with|to|against) (?:(?:those|that) of )?(?P<other>[^?]{2,40}?)(?=\W*$| in this\b)",
        r"which gained more, \g<one> or \g<other>",
    ),
    (r"compare|the differences? between|what separates", "what is"),
    (
        r"(?P<what>ideological|political) (?:divergence|disagreement|rift|split|gap)(?= between\b)",
        r"\g<what> difference",
    ),
    (r"divergence(?= between\b)", "difference"),
    (
        r"(?:how|in (?:what|which) (?:ways?|respects?)|(?:on|over|about) what) (?:did|does|do) (?P<one>[^?]+?)"
        r" and (?P<other>[^?]+?) (?:differ|diverge|disagree|part ways)(?! (?:on|over|about)\b)",
        r"what is \g<one> unlike \g<other>",
    ),
    (
        r"how (?:was|were|is|are) (?P<one>[^?]{2,40}?)(?:['’]s?)? and (?P<other>[^?]{2,40}?)"
        r"(?:['’]s? [^?]*)? different(?=\W*$)",
        r"what is \g<one> unlike \g<other>",
    ),
    (
        r"how (?:did|does|do|was|were|is|are) (?P<who>.+?) (?:differ|diverge|different) from",
        r"what is \g<who> unlike",
    ),
)
