"""Ways of asking, each read as the one whose words tell what is wanted.

A phrase that is just another for one word stands in phrases.txt; here stand those that depend on what is beside them.
"""

import re
from collections.abc import Callable

from lore.understanding.everyday import Phrase, phrase_of
from lore.understanding.numerals import NUMBERS
from lore.understanding.verbs import PLAIN
from lore.understanding.wanted import MEASURES

_MEASURED = "|".join(
    (*MEASURES, *"many much long big large often well soon late early few strong numerous sizeable".split())
)
"""What is asked behind `how` and is no quality of what it is asked of."""
_ONE_OF = (
    r"(?:one|some|among those|part|any) of (?:the )?(?:few |only |many )?"
    r"(?:countries|nations|states|people|ones|those|places|parties|groups|cities|towns|men|women)"
)
_PLAIN_VERBS = "|".join(
    (
        *{*PLAIN.values()} - {"be", "have", "do"},
        *"resign step refuse strike revolt rebel join turn change decide agree"
        " surrender abandon retire return move start stop want support vote demand attack accept reject".split(),
    )
)
_SET_OFF = r"(?:bombs?|fireworks?|alarms?|signals?|mines?|charges?|rockets?|flares?|bells?|explosives?)"
"""What is set off as a thing, and has no cause for that."""
_PHRASES = tuple(
    (re.compile(rf"(?:\b|(?=%))(?:{phrase})\b", re.IGNORECASE), word)
    for phrase, word in (
        (
            r"(?P<asked>^\W*(?:when|where|who|why|how|which|what)\b[^?]{12,}?), (?:was|were|is|did) (?:it|that|they)"
            r" (?:an?|all|really|just|something|some|because|on purpose|in secret|peaceful\w*|violent\w*|by|through)"
            r"\b(?-i:[^?A-Z\d])*(?=\W*$)",
            r"\g<asked>",
        ),
        # what made somebody do something, and what could not be done
        (
            rf"^\W*what (?:made|drove|pushed|prompted|moved|led|caused|got|forced) (?P<who>[^?]{{2,40}}?) (?:to )?"
            rf"(?=(?:{_PLAIN_VERBS})\b)",
            r"why did \g<who> ",
        ),
        (r"too (?:weak|poor|small|slow|few|old|ill|late|tired|badly equipped) to(?= \w)", "unable to"),
        # what it is called, where it is, and when it was done
        (r"(?:the |what )?name (?:that was )?given to(?= (?:the|this|his|her|its|their)\b)", "the name of"),
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
        (r"the (?:town|city|village|island|planet) of (?=(?-i:[A-Z]))(?!(?:[^?]* of\b))", ""),
        (r"(?P<price>price|cost) of (?:building|making|constructing)(?= \w)", r"\g<price> of"),
        (r"student body", "students"),
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
        # nothing of what is asked: all of it, at once, as it seems, or only begun
        (r"what all(?= (?:did|do|does|was|were|is|are)\b)", "what"),
        (r"(?<=\w), ?go(?=\W*$)", ""),
        (
            r"(?P<asked>which|what) (?:particular|specific|certain) (?=(?:countr(?:y|ies)|nations?|states?|people"
            r"|part(?:y|ies)|places?|groups?|towns?|cit(?:y|ies))\b)",
            r"\g<asked> ",
        ),
        (
            r"(?P<asked>^\W*(?:why|when|where|how)\b[^?]*?) (?:seem|appear)(?:s|ed)? to"
            r" (?!(?:be|have|the|an?|him|her|them|us|me)\b|(?-i:[A-Z]))(?=\w)",
            r"\g<asked> ",
        ),
        (
            r"(?P<asked>^\W*(?:why|who|how come|which|what kind)\b[^?]*?) (?:start|began|begin|begun)(?:s|ed)? to"
            r" (?!be\b|have\b)(?=\w)",
            r"\g<asked> ",
        ),
        (
            r"(?P<asked>(?:earliest|oldest|latest|most recent|(?:very )?first|(?:very )?last)"
            r" (?:(?:dated|known) )?(?:thing|event|date)s?(?: (?:that|to) (?:ever )?happen(?:ed)?)?)"
            r" in (?:(?:the |its |their )?[\w’'-]+(?:['’]s?)? |the |its |their )history(?=\W*$)",
            r"\g<asked>",
        ),
        # how everything was, when all was, and what came first
        (
            r"^\W*(?:(?:list|show|give|name|tell)(?: me| us)?|which|what)"
            r" (?:everything|all|anything|every entry|all entries)"
            r"(?: (?:on|in) (?:the|this|your) \w+)?(?: (?:that|which|with))? (?:has|have|carries|is given|gets|with)"
            r" (?:an? |any |exact |stated )*dates?(?=\W*$)",
            "list all dated events",
        ),
        (
            r"how (?:did|do) (?:things|matters|affairs) (?:stand|look)(?= (?:by|in|at|on|after|before|around)\b)"
            r"|how were (?:things|matters)(?= (?:by|in|at|on|after|before|around) (?:the )?(?:end|start|\d|\w+ \d))",
            "what happened",
        ),
        (
            r"(?:give|show|list|tell)(?: me| us)?(?: a| the)? (?:timeline|chronology) of"
            r" (?:(?:all|the|every|known|stated) )*(?:dates?|events?|everything(?: that happened)?)(?=\W*$)",
            "list all dated events",
        ),
        (
            r"(?P<asked>how (?:many (?:days|weeks|months|years|decades|centuries)|much time))"
            r" separates? (?P<one>[^?]{3,60}?) (?:from|and) (?P<other>[^?]+)",
            r"\g<asked> lay between \g<one> and \g<other>",
        ),
        (
            r"^\W*(?:(?:was|did) )?(?P<one>(?!it\b)[^?,:;]{2,50}?) (?:come |came |happen )?before"
            r" (?P<other>[^?,:;]{2,50}?),? or"
            r" (?:(?:is|was) it )?(?:the )?(?:other way (?:a?round)|vice versa|reverse)(?=\W*$)",
            r"which came first, \g<one> or \g<other>",
        ),
        (r"ship(?:s|ped|ping)? out(?= (?:the|their|its|these|those|all|any)\b)", "sent"),
        (r"(?:do|did|does|fared?|went) (?:so |much |far )?worse than", "gained less than"),
        (r"(?:do|did|does|fared?|went) (?:so |much |far )?better than", "gained more than"),
        (r"nowadays|these days|at present(?!-)|at the moment(?! (?:of|when|that|the)\b)|right now", "now"),
        (r"(?<=^who )(?:would not|wouldn['’]?t) (?!have\b|be\b)(?=\w)", "refused to "),
        (r"(?<=what )(?P<did>did|do|does) (?P<who>[^?]{2,40}?) get out of(?= \w)", r"\g<did> \g<who> gain from"),
        (
            r"(?P<asked>^\W*why\b[^?]{12,}?),? and not (?:to|for|by|in|with|on|over|via|through|across|at|from)"
            r" [^?,]+(?=\W*$)",
            r"\g<asked>",
        ),
        # what is said of a topic before it, and what was first
        (
            r"^\W*(?:in )?(?P<topic>(?!(?:so|and|but|hey|well|ok|before|after|during|according|since|until|at|on|by"
            r"|from|under|with|for|when|while)\b)[\w’'-]+(?: (?!or\b)[\w’'-]+){0,2}),"
            r" (?P<asked>who|which one)"
            r" (?P<rest>(?!(?:was|is|were|are)\b)[^,?]{3,30})(?=\W*$)",
            r"\g<asked> \g<rest> in \g<topic>",
        ),
        # what came of something, and what brought it about
        (
            r"^\W*(?:what(?:['’]?s| was| is) )?(?:the )?(?:death toll|body count)(?= \w)",
            "how many died",
        ),
        (
            r"(?<=^what )(?:set off|sparked|triggered|touched off|brought on|brought about)"
            rf"(?= (?:the|this|that|an?)\b)(?! (?:the|this|that|an?) (?:[\w’'-]+ )?{_SET_OFF}\b)",
            "caused",
        ),
        (r"(?:s\.|so\.) (?=(?i:american?s?)\b)", "south "),
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
        (r"(?<=how many )(?P<who>\w+ )(?:sat|served|belonged) (?:in|on|to)(?= \w)", r"\g<who>were in"),
        (r"(?:go|goes|went|gone|come|comes|came) back to(?= (?!normal\b|work\b)[a-z])", "return to"),
        # what is no comparison, but liking; what is asked of nothing in particular; and what a page says of somebody
        (
            r"(?P<did>^\W*(?:did|do|does) (?:(?:the|an?|his|her|their) )?[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?)"
            r" like (?=the\b|an?\b|his\b|her\b|their\b|[\"“]|(?-i:[A-Z]))",
            r"\g<did> enjoy ",
        ),
        (
            r"how (?:does|did|is|are|was|were) (?:the |this )(?:page|lore|source|article|text|wiki) "
            r"(?:characteri[sz]e|describe|portray|depict|present|paint)s?",
            "tell me about",
        ),
        (
            r"how (?:is|are|was|were) (?P<who>[^?]{2,60}?) (?:characteri[sz]ed|described|portrayed|depicted)(?=\W*$)",
            r"tell me about \g<who>",
        ),
        (
            r"which (?:problems?|issues?|things?|matters?|difficult(?:y|ies)|challenges?)"
            r"(?= (?:was|were|is|are|did|do)\b)",
            "what",
        ),
        (r"(?P<after>after|before|following) (?:which|what) (?:event|happening|incident|thing)", r"\g<after> what"),
        (r"(?:the|this|that) whole (?P<what>[^?]{3,40}?) (?:thing|affair|business|deal|stuff)", r"the \g<what>"),
        (
            r"^\W*(?P<be>was|were|is) (?P<what>(?!there\b|it\b|this\b|that\b)[^?]{2,50}?)"
            r" an? (?:total |complete |big |huge |utter )?"
            r"(?:failure|flop)(?=\W*$)",
            r"did \g<what> fail",
        ),
        # what somebody was otherwise, which is not asked
        (
            r"(?P<asked>^\W*(?:why|how)\b[^?]{12,}?)(?:,? (?:rather than|instead of|as opposed to"
            r"|and not (?:just|only|merely|simply))) [^?,]+(?=\W*$)",
            r"\g<asked>",
        ),
        (r",? or was (?:it|that|this) (?:just |only |all )?(?:an? )?[a-z]+(?: [a-z]+)?(?=\W*$)", ""),
        (
            r"^\W*(?P<be>was|were|is|are) (?P<who>[^?]{2,40}?) (?:still )?alive "
            r"(?P<when>when|by the time|at the time of|during) (?P<what>[^?,]{4,60}?)(?:,? or [^?]*)?(?=\W*$)",
            r"did \g<who> die after \g<what>",
        ),
        (
            rf"^\W*(?:was|were|is|are) (?P<who>[^?]{{2,40}}?) {_ONE_OF}"
            r" (?:that|which|who) (?P<did>did|was|were|had|would) (?P<rest>[^?]+)",
            r"\g<did> \g<who> \g<rest>",
        ),
        (
            rf"^\W*(?:was|were|is|are) (?P<who>[^?]{{2,40}}?) {_ONE_OF}"
            r" (?:that|which|who) (?P<rest>[^?]+)",
            r"did \g<who> \g<rest>",
        ),
        (r"(?<=which )of the (?:two |three |four )?(?P<people>men|women|people|leaders)(?= \w)", r"\g<people>"),
        (
            r"(?:put|sent) through (?:the |some |their )?(?P<kind>\w+ )?training",
            r"trained \g<kind>",
        ),
        (
            r"^\W*(?P<one>[^?,]{2,40}?) against (?P<other>[^?,]{2,40}?)[,:;]+ (?P<asked>who|which)"
            r"(?P<rest> [^?]*\b(?:first|earlier|sooner|older)\b)(?=\W*$)",
            r"\g<asked>\g<rest>, \g<one> or \g<other>",
        ),
        (
            r"^\W*(?:the|this) (?:page|lore|source|article|text) (?:says|mentions|talks about|speaks of)"
            r" (?=[^?,]{2,30}, (?:who|what|which|where|when|why|how)\b)",
            "",
        ),
        (r"(?:proved|proven|turned out)(?: to be)?(?= (?:too|so|very|quite|rather|\w+ly)\b)", "was"),
        (
            r"(?P<what>events?|things?|entry|entries) (?:that|which|with) (?:(?:carry|carries|has|have|bears?|gets?"
            r"|holds?|comes? with|is given|are given) )?(?:an? |any )?(?:exact |known |stated )?dates?",
            r"dated \g<what>",
        ),
        (
            r"(?P<asked>how long (?:did|does|do) [^?]+?) (?:go on|carry on|keep going|drag on|play"
            r"|run|continue)(?: for)?(?=\W*$| (?:at|in)\b)",
            r"\g<asked> last",
        ),
        (r"(?:give|gives|gave|given|giving) in(?=\W*$| to\b| so\b)", "surrendered"),
        (
            r"what (?:was|is|were) (?P<one>[^?]{2,40}?)['’]s? (?:\w+ )?(?:disagreement|difference|quarrel|dispute|rift"
            r"|disagreements|differences) with (?P<other>[^?]{2,40}?)(?=\W*$)",
            r"what is \g<one> unlike \g<other>",
        ),
        (r"(?:in favou?r of)(?= \w+ing\b)", "believing in"),
        (r"(?<=['’]s )(?:cut|slice|chunk)(?= of\b)", "share"),
        (r"what make (?P<be>was|were|is|are)", r"what brand \g<be>"),
        (
            r"(?P<asked>how|when|where|why) (?P<did>did|does|do) (?P<who>[^?]{2,40}?)(?:['’]s?)? (?:life|lives)"
            r" end(?:ed)?",
            r"\g<asked> \g<did> \g<who> die",
        ),
        # the first of all
        (
            r"(?:ahead of|before) (?:all|any|everyone|everybody)(?: of)?(?: the)? (?:others?|else)"
            r"(?: (?:countr(?:y|ies)|nations?|states?|one|ones))?(?=\W*$)",
            "first",
        ),
        # nothing of what is asked
        (r",? as well(?! as\b)(?=\W*$)", ""),
        (
            r"(?:just |exactly )?(?:like|as) (?:[\w’'-]+ ){0,4}(?:promised|planned|said|claimed|hoped|wanted|intended"
            r"|expected|foretold|predicted|announced|agreed|ordered)(?=\W*$)",
            "",
        ),
        (r",? in the end(?! of\b)", ""),
        (r"(?P<doing>\b(?:do|doing|busy)),? all (?:day|night)(?: long)?(?=\W*$)", r"\g<doing>"),
        (r"all through(?= (?:the|this|that|it|its|their)\b)", "throughout"),
        (
            r"(?P<asked>^\W*(?:(?:can|could) you )?(?:list|give|name|show|tell|enumerate)\b[^?]*?),? (?:along )?with"
            r" (?:the |their |its |all )*(?:shares?|percentages?|numbers|figures)"
            r"(?: of (?:[\w-]+ ?){1,2})?(?: ?for each(?: of (?:them|these))?)?(?=\W*$)",
            r"\g<asked>",
        ),
        (
            r"(?:list|name) (?:everyone|everybody|all(?: the)? people|the people)"
            r" who(?:['’]?s| is| was| were| has| have|['’]ve)?(?: ever)?(?: been)?"
            r"(?= )(?! (?:(?:is|was|are|were|gets?|has been) )?(?:mentioned|named|listed|featured|described)\b)",
            "who was",
        ),
        # of what nothing more is asked than that it be told
        (
            r"(?:so )?what(?:[’']?s| is| was)(?: all)? (?:the (?:deal|story|scoop|lowdown|skinny)|up)"
            r" (?:with|on|behind|about)",
            "about",
        ),
        (
            r"what (?P<unit>date|year|day|month|time) are we (?:talking|looking at|dealing with)(?: about| here)?",
            r"what \g<unit>",
        ),
        (r"are we talking(?: about| here)?(?=\W*$)|we(?:[’']?re| are) talking about", ""),
        # what somebody only began to do, or went on to
        (
            r"(?<!when )(?P<asked>\b(?:who|why|whom|which \w+|how come) (?!.*\b(?:build|mak|construct|work)ing\b)"
            r"(?:[\w’'-]+ ){0,6}?)"
            r"(?:start(?:s|ed)?|begin|began|begins|end(?:s|ed)? up|wind up|wound up) (?=(?!during\b)\w{2,}ing\b)",
            r"\g<asked>",
        ),
        (r"(?:go|goes|went|gone) on to (?=(?!the\b|an?\b)\w)", ""),
        # where somebody came to be, what sank, and who called whom back
        (r"(?P<asked>where (?:did|do|does) [^?]+?) (?:end|wind) up", r"\g<asked> go"),
        (
            r"(?P<ship>\b(?:(?:war|steam|star|air|flag)?ships?|boats?|vessels?|fleet|submarine|galleon|frigate|schooner|ferry"
            r"|steamer|liner|trawler|barge)\b[^?]*?) (?:go|goes|went|gone) (?:down|under)\b(?! to\b)",
            r"\g<ship> sank",
        ),
        (
            r"(?P<roof>\b(?:mine|shaft|tunnel|roof|ceiling|cavern|dome|wall|vault)s?) (?:cave|caves|caved|caving) in",
            r"\g<roof> collapsed",
        ),
        (r"(?:go|goes|went|gone) under(?=\W*$| in\b)", "collapsed"),
        (r"(?:call|calls|called|calling) home(?= \w)", "withdrew"),
        (
            r"(?P<be>(?<=who’s)|(?<=who's)|(?<=whos)|(?<=who is)|(?<=who was)|(?<=who were)) behind(?= \w)",
            " the leader of",
        ),
        (r"(?<=how did )(?P<who>[^?]+?) (?:get|come|rise|climb) (?:in)?to power", r"\g<who> get power"),
        # who was before and after whom
        (
            "(?:took|take|takes|taken|taking) over (?:power |control |command |office |the office )?from"
            r"|(?<=who )(?:succeeded|replaced)(?= \w)(?! (?:in|at|with|to|by|when|where|because)\b)",
            "tookover from",
        ),
        (r"(?:come|comes|came) (?:right |directly |straight |just |immediately )?after(?= \w)", "followed"),
        (r"(?<=who) (?:came next|was(?: (?:right|directly|just|next))?) after(?= \w)(?! the\b)", " followed"),
        # what somebody can do, and can't
        (r"(?:so )?(?:bad|poor|terrible|hopeless|useless|awful|rubbish|hopelessly bad) at", "unable to"),
        (r"(?:so )?(?:good|great|skilled|excellent) at", "able to"),
        # what came after something
        (r"post-(?!war)(?=\w)", "after the "),
        # what somebody was killed with, and no training
        (
            r"what (?P<be>was|were) (?P<who>[^?]{2,40}?)"
            r" (?P<deed>killed|murdered|assassinated|shot|stabbed) with(?=\W*$)",
            r"with what weapon \g<be> \g<who> \g<deed>",
        ),
        (r"by trains?(?=\W*$| (?:to|into|from|and|or)\b)", "by railway"),
        # when all was over
        (
            r"(?:once|after) (?P<what>(?:the|their|his|her|its|all the) [\w’'-]+(?: [\w’'-]+)?)"
            r" (?:was|were|is|are|had been|has been) (?:done|over|finished|complete|completed)(?=\W*$)",
            r"after \g<what>",
        ),
        # what is asked of nothing in particular
        (r"(?<=did )(?P<who>they|he|she|it|we|people|someone|anyone) first(?= \w)", r"\g<who>"),
        ("(?:right|straight) (?=(?:after|before) )", ""),
        (r"(?:jump|hop)p?ed on the bandwagon after(?= )", "joined after"),
        # what was founded, and not found
        (
            r"(?P<asked>\b(?:did|do|does|to)(?: (?:he|she|they|it|we))?"
            r"|\b(?:did|do|does|to)\b(?: (?!(?:he|she|they|it|we|who|was|were|been)\b)[\w’'-]+){0,4}?) found(?= \w)",
            r"\g<asked> establish",
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
        (r"how (?:big|large|strong|numerous|sizeable) (?P<was>was|were|is|are)(?= \w)", r"how many \g<was>"),
        # how it went
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
            r"how (?:well|badly|poorly|successful(?:ly)?|effective(?:ly)?)(?= (?:did|do|does|was|were|is|are)\b)",
            "what outcome",
        ),
        # what was set on fire
        (r"set (?!of\b)(?P<what>[^?]{1,40}?) (?:on fire|alight|ablaze)", r"burned \g<what>"),
        (r"(?<=what )(?:gave|gives) (?P<what>[^?]{1,40}?) away", r"revealed \g<what>"),
        # what happened
        (
            r"(?P<what>events?|things?) (?:that )?(?:fall|fell|falls|lie|lay|lies)"
            r"(?= (?:between|in|on|before|after|during|within|from|into))",
            r"\g<what> happened",
        ),
        (
            r"(?:went|going|goes|gone) on(?= (?:in|on|between|before|after|during|from|since|around|there)\b|\W*$)",
            "happened",
        ),
        (r"what (?:changed|changes)(?= in\b)", "what happened"),
        (
            r"what(?:['’]?s| is| was)? (?:went|going|goes) down(?= (?:in|on|between|during|around|at|by)\b|\W*$)",
            "what happened",
        ),
        (
            r"what(?:['’]?s| is| was| were| are)? (?P<of>[^?]+?) (?:as an? (?:head ?count|number|figure)"
            r"|in (?:(?:absolute|actual|real|concrete|whole) )?(?:numbers|figures|heads|people|persons|bodies))"
            r"(?=\W*$)",
            r"how many were \g<of>",
        ),
        (
            r"what(?:['’]?s| is| was) (?:the |it |life )?(?:situation|state of (?:affairs|things)|like)(?: like)?"
            r"(?= (?:in|at|by|on|around|during)\b)",
            "what happened",
        ),
        (
            r"(?:give|show|list|tell)(?: me| us)?(?: a| the| all| every)*(?: timeline| chronology| history| events?)"
            r" (?:of|in|from|for|during)",
            "what happened in",
        ),
        (r"(?:give|show|list|tell)(?: me| us)?(?: all| every| the| any)*(?: events?)(?= between\b)", "what happened"),
        # this lore, and who is named in it
        (
            r"(?:this|the present) (?:alternate |alternative |alt )?(?:timeline|universe|setting|history)"
            r"(?!.*\b(?:called|named|names?|belongs?)\b)",
            "this lore",
        ),
        (
            r"(?:name|identify|reveal|give(?: me)?(?: the name of)?) (?:the |a )?"
            r"(?P<doer>(?!number)\w{3,}(?:er|or|ist|ian)s?) (?=of\b)",
            r"who was the \g<doer> ",
        ),
        (
            r"(?:^\W*|(?<=\band )|(?<=[.,;:] ))(?:name|identify|reveal"
            r"|(?:(?:give|tell)(?: me| us)? )?(?:the )?names? of)"
            r" (?P<of>(?:the )?(?!all\b|every\b)[\w’']+ [\w’']*(?:er|or|ist|ian)s?)(?=\W*$)",
            r"who was \g<of>",
        ),
        # the exact date
        (r"when (?:exactly|precisely)|(?:exactly|precisely) when", "on what exact date"),
        (r"when (?P<rest>[^?.!;]+?),? (?:exactly|precisely)(?=\W*$)", r"on what exact date \g<rest>"),
        (r"(?P<unit>date|day|month|year) (?:exactly|precisely)", r"exact \g<unit>"),
        (r"exactly (?P<asked>(?:what|which)) (?P<unit>date|day|month|year)", r"\g<asked> exact \g<unit>"),
        (
            r"(?P<asked>(?:what|which)) (?P<unit>date|day|month|year) (?P<rest>[^?.!;]+?),? (?:exactly|precisely)"
            r"(?=\W*$)",
            r"\g<asked> exact \g<unit> \g<rest>",
        ),
        (
            r"(?P<asked>where|when|who|what|how|why|which) (?:in the world|on earth|(?:the |tf |da )?"
            r"(?:actual |bloody )?(?:hell|heck|devil|deuce|fuck|frick)|tf|exactly)",
            r"\g<asked>",
        ),
        # what things have in common, and what not
        (r"compare|the differences? between|what separates", "what is"),
        (
            r"how (?:did|does|do) (?P<one>[^?]+?) and (?P<other>[^?]+?) (?:differ|diverge)",
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
        # verbs that say something else beside other words
        (r"(?:(?:switch|switches|switched|shut) (?:off|down)|(?:turn|turned) off)(?= the)", "stopped"),
        (r"(?:sign|signs|signed) up(?= (?:to|for|with))", "join"),
        (r"(?<=who )did in(?= \w+\W*$)", "killed"),
        (r"(?:hand|hands|handed|turn|turns|turned) (?P<what>[^?]{1,40}?) over(?= to|\W*$)", r"handed over \g<what>"),
        (r"(?<!\bwe )(?<!\byou )(?<!\banyone )(?<!\bis )(?:know|knew|knows|known) about", "noticed"),
        (r"(?:go|goes|going|gone|went) (?=red|communist|socialist|left|bolshevik|independent|free)", "turned "),
        (r"(?:make|makes|made|making) (?P<good>.+?) look good", r"positive \g<good>"),
        (r"(?:make|makes|made|making) (?P<bad>.+?) look bad", r"negative \g<bad>"),
        (r"(?:make|makes|made) (?P<what>.+?) (?:bigger|larger)", r"expanded \g<what>"),
        (r"(?:did|does|do)(?: not|n['’]?t) agree", "disagreed"),
        (
            r"(?:pass|passes|passed) (?P<what>(?:the|his|her|its|their) (?:[\w’'-]+ )?(?:powers?|office|crown|throne"
            r"|title|keys?|command|authority|leadership|reins))(?: on| over| down)?(?= to\b|\W*$)",
            r"handed over \g<what>",
        ),
        # phrases that are read as a word even where the lore has them
        ("set up", "established"),
        (r"(?:step|steps|stepped|stand|stood) (?:down|aside)", "resigned"),
        (r"(?:give|gives|gave|given) up(?! the (?:throne|crown|ghost)\b)", "surrendered"),
        ("carried out", "done"),
        (
            r"(?P<asked>^\W*where\b[^?]*?) carry out(?= (?:(?:the|their|an?) )?(?:plans?|orders?"
            r"|attacks?|missions?|raids?|sabotage|espionage|operations?|experiments?|work)\b)",
            r"\g<asked> perform",
        ),
        # single words
        ("operatives?", "agents"),
        *((f"{word} thousand", f"{number},000") for word, number in NUMBERS.items() if number > 1),
        ("(?:a |one )?thousand", "1000"),
    )
)


_UNLESS_TOLD = tuple(
    (phrase_of(told), re.compile(phrase, re.IGNORECASE), word)
    for told, phrase, word in (
        (
            "destination",
            r"^\W*(?:what(?:['’]?s| was| is| were) )?(?:the )?(?:final )?destination of (?P<who>[^?]+)",
            r"where was \g<who> sent",
        ),
        (
            "serve/served/serving",
            r"in (?:which|what) (?P<war>war|conflict) (?:had|have|did) (?P<who>[^?]+?) (?:served|serve|fought|fight)"
            r"(?=\W*$)",
            r"which \g<war> was \g<who> from",
        ),
        (
            "title",
            r"what(?:['’]?s| is| was) the title of(?= (?:[\w’']+ )?(?:[\w’']+ )?(?:book|memoirs?|novel|play|song|poem"
            r"|diary|film|painting)\b)",
            "what is",
        ),
        (
            "number/no one/1",
            r"\b(?P<what>(?!the\b|a\b|and\b)\w{3,}) (?:number (?:one|1)|(?:no|nr)\.? 1)(?= (?:was|is|did)\b|\W*$)",
            r"first \g<what>",
        ),
    )
)
"""The same, but where the lore itself has the phrase, as the name of a slot, say."""


def rephrased(text: str, is_told: Callable[[Phrase], bool]) -> str:
    """A question in the ways of asking whose words tell what is wanted."""
    for told, phrase, word in _UNLESS_TOLD:
        if phrase.search(text) and not is_told(told):
            text = phrase.sub(word, text)
    for phrase, word in _PHRASES:
        text = phrase.sub(word, text)
    return text
