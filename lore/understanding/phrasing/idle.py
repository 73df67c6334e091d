"""What of a question asks nothing: asides, who is talking, and all that is said of what is not asked."""

_ONE_OF = (
    r"(?:one|some|among those|part|any) of (?:the )?(?:few |only |many )?"
    r"(?:countries|nations|states|people|ones|those|places|parties|groups|cities|towns|men|women)"
)
_PAGE = r"(?:the|this|your) (?:page|lore|source|article|text|wiki|story)"
_SAID = r"(?:the|a) (?:[\w-]+ )?(?:sentence|line|passage|bit|part|words|quote)"
IDLE = (
    (
        r"(?P<asked>^\W*(?:when|where|who|why|how|which|what)\b[^?]{12,}?), (?:was|were|is|did) (?:it|that|they)"
        r" (?:an?|all|really|just|something|some|because|on purpose|in secret|peaceful\w*|violent\w*|by|through)"
        r"\b(?-i:[^?A-Z\d])*(?=\W*$)",
        r"\g<asked>",
    ),
    (
        r"^\W*[^?,]{8,60},(?: fine,)? (?:so|but) (?:(?:do you know|(?:could|can) (?:you|anyone|somebody|someone)"
        r" tell me) )?(?=(?:what|which|who|where|when|why|how)\b"
        r"(?![^?]*\b(?:he|she|it|they|him|her|them|his|their|its|that|this|those|these|there)\b))",
        "",
    ),
    (
        r"^\W*[^?]+,? i mean,? (?=(?:was|were|is|are|did|who|what|when|where|why|how)\b"
        r"(?![^?]*\b(?:he|she|it|they|him|her|them|his|their|its)\b)[^?]* \w+ \w+)",
        "",
    ),
    (r",? in a nutshell|,? in a word(?=\W*$)", ""),
    (r"(?P<of>(?-i:[A-Z])\w+) soil(?=\W*$| (?:before|in|by|at|on|until|when)\b)", r"\g<of>"),
    (rf" (?:who|that|which) (?:is|are|was|were|gets?) (?:mentioned|named)(?: (?:on|in|by) {_PAGE})?(?=\W*$)", ""),
    (
        r"^\W*(?:please )?(?:(?:give|tell|state)(?: me| us)?|what(?:['’]?s| is| was)) the (?:full|complete|whole)"
        r" name of (?=the )",
        "who was ",
    ),
    (
        r"^\W*(?P<one>[^?,:;]{2,40}?) (?:vs\.?|versus|against|and) (?P<other>[^?,:;]{2,40}?)[,:;?]+"
        r" (?:so )?what(?:['’]?s| is| was) the (?:beef|difference|quarrel|disagreement|dispute|row|feud|deal)"
        r"(?: (?:there|about|between them))?(?=\W*$)",
        r"how did \g<one> and \g<other> differ",
    ),
    # how whoever answers words it, and what the source is said to do
    (
        rf",? as {_PAGE} (?:notes|says|puts|words|has|tells|states|phrases|describes)(?: (?:it|this|that))?(?=,|\W*$)"
        rf"|, {_PAGE} (?:notes|says|adds|claims|states|observes|points out|tells us|reports)(?=,)"
        rf"|,? in (?:{_PAGE}['’]s|its) (?:own |exact )*words",
        "",
    ),
    (
        rf"(?:that |which )?{_PAGE} (?:names|lists|gives|mentions|describes|singles out) as (?:the |an? )?(?=\w)",
        "that are ",
    ),
    (r"(?P<be>is|are|was|were) (?:portrayed|depicted|presented|shown|characteri[sz]ed) as", r"\g<be>"),
    (
        r"(?P<be>is|are|was|were) (?P<who>[^?]{2,40}?)"
        r" (?:portrayed|depicted|presented|shown|described|characteri[sz]ed) as (?P<one>[\w-]+),? or(?: as)?",
        r"\g<be> \g<who> \g<one> or",
    ),
    (
        r"(?P<asked>(?:was|were|is|are|did)\b[^?]{6,}?|the [^?]{3,40} (?:is|was) [^?]{3,40}?),? (?:just )?(?:like|as)"
        r" (?:in |it (?:is|was|did) in )?(?:irl|real life|reality|(?:our |the )?real (?:world|history|life)|otl"
        r"|our (?:own )?(?:timeline|world|history))(?=(?:,? (?:yeah|right|no|yes|correct))?\W*$)",
        r"\g<asked>",
    ),
    (
        rf"^\W*(?:please )?(?:quote|cite)(?: me| us)? {_SAID}"
        r"(?: (?:about|on|of|for|as to)|,? (?:that|which|where it)"
        r" (?:says|tells|explains|states|shows|describes|gives))"
        r" (?=(?:who|what|when|where|why|how|which|whether)\b)",
        "",
    ),
    (
        rf"^\W*(?:please )?(?:quote|cite)(?: me| us)? {_SAID} (?:that|which) (?:gives|names|states|tells|mentions)"
        r" (?=the (?:purpose|reason|name|date|number|goal|aim|cause|year|share)\b)",
        "what is ",
    ),
    (
        r"set(?:s|ting)? out to (?=(?!(?:the|an?|his|her|its|their|sea|meet|war|work|do)\b)(?-i:[a-z]))",
        "tried to ",
    ),
    # nothing of what is asked: all of it, at once, as it seems, or only begun
    (
        r"^\W*(?:(?:an?|the|just|give me|in) )*(?:quick |brief |short )*(?:overview|summary|rundown|recap|outline"
        r"|tl;?dr)(?: of| on|:| -)? (?=(?:how|what|why|who|when|where)\b)",
        "",
    ),
    (
        r"(?P<asked>^\W*(?:who|what|which|how many|how much)\b[^?]*?) (?:does|did|do) (?:the|this|your)"
        r" (?:page|lore|source|text|article|wiki|story) (?:say|state|claim|mention|tell us|report|think|describe|posit)"
        r"(?: that)?(?= \w)",
        r"\g<asked>",
    ),
    (
        r"(?P<asked>^\W*how (?:did|does|do|could|can|would) [^?]+?) go about (?P<deed>\w+)ing\b",
        r"\g<asked> manage \g<deed>ing",
    ),
    (r" (?:running|walking|going|sneaking|lurking|crawling) (?:around|about)(?=\W*$)", ""),
    (r",? (?:just )?like (?:their|its|his|her|all the|the) (?:neighbou?rs?|others|rest)(?=\W*$)", ""),
    (r"the (?:two|three|four) (?:men|leaders|women|people|comrades|rivals|countries|parties), (?=(?-i:[A-Z]))", ""),
    (r"(?:socio|politico)-(?=\w)", ""),
    (r"parts of world", "parts of the world"),
    (
        r"(?P<asked>^\W*who\b[^?]+?),? and (?P<also>when|where|why|how)"
        r" (?:did (?:he|she|they) do (?:it|that|so|this)|was (?:that|it|this)|did (?:that|it|this) happen)(?=\W*$)",
        r"\g<asked> and \g<also>",
    ),
    (r"(?P<what>^\W*(?:what|who|where)) even (?=(?:is|was|are|were)\b)", r"\g<what> "),
    (r"(?:during|in|over|between) (?:which|what) (?:years|months|decades|dates)", "when"),
    (
        r"what(?:['’]?s| is| was) up (?:with|in)"
        r"(?= (?:the )?(?:early |late |mid )?(?:\d{3,4}\b|(?:spring|summer|autumn|winter"
        r"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
        r"|nov(?:ember)?|dec(?:ember)?)\b))",
        "what happened in",
    ),
    (
        r"(?P<all>(?:every|any|each|all(?: the)?) (?:other )?\w+) (?:besides|apart from|except(?: for)?|save)"
        r"(?= the [^?]{3,40}\b(?:one|option|side|way|choice)\b)",
        r"\g<all> other than",
    ),
    (r", (?:like )?all of (?:them|those)(?=\W*$)", ""),
    (
        r"(?P<asked>^\W*(?:how come|why|did|how|who|were|was|have|has)\b[^?]* )all (?:of )?(?=(?:these|those) \w+s\b)",
        r"\g<asked>",
    ),
    (
        r"(?P<asked>^\W*(?:how|when|where|why|did)\b[^?]{8,}?), was (?:there|it) (?:an? )?\w+ or"
        r" (?:what|not|something)(?=\W*$)",
        r"\g<asked>",
    ),
    (
        r"^\W*(?:(?:was|is) there )?anything (?:noteworthy|notable|interesting|important|special|big|significant"
        r"|of note|going on|worth knowing)(?: (?:happen|happening|happened))?"
        r" (?=(?:in|on|during|around|between|before|after)\b)",
        "what happened ",
    ),
    (
        r"(?P<lead>^\W*(?:(?:so|and|but) )?(?:did|was|is|does|how did|why did)) the whole (?P<what>[\w -]+?)"
        r" (?:thing|business|affair|scheme)\b",
        r"\g<lead> the \g<what>",
    ),
    (r", (?:(?:quick|brief|short) )?(?:overview|summary|in (?:short|brief))(?=\W*$)", ""),
    (
        r"(?P<share>\d+ ?%) (?:crew|crowd|lot|gang|team|bunch|faction|squad|guys|folks|section|contingent"
        r"|group)(?=\W*$| )",
        r"\g<share>",
    ),
    (
        r"^\W*(?:please )?(?:state|specify|provide|indicate)(?: me| us)? (?=(?:the|which|what|who|when|where|how)\b)",
        "give ",
    ),
    (r"^\W*true or false[:,.–—-]* (?=\w)", "is it true that "),
    (r"(?:number (?:one|1)|no\.? ?1) (?=(?:priority|concern|goal|rule|aim|enemy|reason)\b)", "main "),
    (r",? in (?:absolute|actual|total) (?:numbers|figures)(?:,? (?:and )?not (?:in )?per ?cent\w*)?,?", ""),
    (r" at (?:its|his|her|their) disposal", ""),
    (r"(?:full|complete) (?=date\b)", ""),
    (
        r"(?P<asked>^\W*(?:(?:list|name|give|tell|show)(?: me| us)?|what (?:are|were))) the (?:different|various"
        r"|several|respective) (?=\w)",
        r"\g<asked> the ",
    ),
    (
        r"^\W*(?:(?:what|which)(?:['’]s| is| was) )?the name of the (?:man|woman|person|guy|one) (?:who|that)",
        "who",
    ),
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
    # what is said of a topic before it, and what was first
    (
        r"^\W*(?:in )?(?P<topic>(?!(?:so|and|but|hey|well|ok|before|after|during|according|since|until|at|on|by"
        r"|from|under|with|for|when|while)\b)[\w’'-]+(?: (?!or\b)[\w’'-]+){0,2}),"
        r" (?P<asked>who|which one)"
        r" (?P<rest>(?!(?:was|is|were|are)\b)[^,?]{3,30})(?=\W*$)",
        r"\g<asked> \g<rest> in \g<topic>",
    ),
    # what somebody was otherwise, which is not asked
    (
        r"(?P<asked>^\W*(?:why|how)\b[^?]{12,}?)(?:,? (?:rather than|instead of|as opposed to"
        r"|and not (?:just|only|merely|simply))) [^?,]+(?=\W*$)",
        r"\g<asked>",
    ),
    (r"(?P<asked>^\W*(?:what|which)\b[^?]{12,}?),? as opposed to [^?,]+(?=\W*$)", r"\g<asked>"),
    (
        r"(?P<asked>^\W*(?:why|how|how come|who|which|what)\b[^?]*?) (?:seem|appear)(?:s|ed)? to have (?!been\b|had\b)"
        r"(?=\w+(?:ed|en)\b)",
        r"\g<asked> ",
    ),
    (
        r"(?P<asked>^\W*(?:who|which|what|where|when)\b[^?.!;,]{12,}?)[?.!;,]+ (?:i )?(?:need|want) "
        r"(?:all of (?:them|it)|them all|it for|to (?:credit|know|cite|quote)|the full list)\b[^?]*(?=\W*$)",
        r"\g<asked>",
    ),
    (
        r"(?P<asked>^\W*(?:was|were|did)\b[^?]{6,60}?)(?:,? or (?:was it |were they |did they |done |all |just )*"
        r"(?:out )?(?:in the open|openly|legally|in public|publicly))(?=\W*$)",
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
        r"(?P<asked>how|when|where|why|(?:on|in) (?:which|what) (?:exact )?(?:day|date|year|month))"
        r" (?P<did>did|does|do) (?P<who>[^?]{2,40}?)(?:['’]s?)? (?:life|lives)"
        r" end(?:ed)?",
        r"\g<asked> \g<did> \g<who> die",
    ),
    # nothing of what is asked
    (r",? as well(?! as\b)(?=\W*$)", ""),
    (r",? with (?:all )?(?:the |its |their |his |her )?(?:accents|diacritics|umlauts|correct spelling)(?=\W*$)", ""),
    (r"^\W*what(?:['’]?s| is| was) the (?:full|complete|whole) name of (?=the [^?]+ who\b)", "who was "),
    (r"(?P<be>was|were) (?:chosen|picked|selected|taken) to be (?=(?:trained|sent|taught|smuggled)\b)", r"\g<be> "),
    (
        r"(?P<asked>^\W*how\b[^?]{8,}?),? (?:was it )?(?:legally|openly|publicly|officially|secretly|hidden|in secret"
        r"|by force|peacefully|violently|by land|by sea) or (?:was it )?\w+(?: \w+)?(?=\W*$)",
        r"\g<asked>",
    ),
    (r",? (?:just )?like (?:that|this)(?=\W*$)", ""),
    (
        r"(?:just |exactly )?(?:like|as) (?:[\w’'-]+ ){0,4}(?:promised|planned|said|claimed|hoped|wanted|intended"
        r"|expected|foretold|predicted|announced|agreed|ordered)(?=\W*$)",
        "",
    ),
    (r",? in the end(?! of\b)", ""),
    (r"(?<=\w) out there(?= \w+ing\b)", ""),
    (r"(?<=^who )(?:kept|keeps)(?: on)?(?= \w+ing\b)", "went on"),
    (r",? (?:according to|as per|under) (?:the|their|his|her|its) plans?(?=\W*$)", ""),
    # than in our own timeline, of which a source that compares says so itself
    (
        r"(?P<asked>^\W*(?:why|which|what)\b[^?]*\b(?:worse|better|less|fewer|more|weaker|stronger|smaller"
        r"|bigger)\b[^?]*?)"
        r" than(?: (?:they|it|he|she) (?:was|were|did))?(?: in)? (?:our|the real|real|the original)(?: own)?"
        r" (?:timeline|time line|world|history)(?=\W*$)",
        r"\g<asked>",
    ),
    (r"(?<=called),? (?:any|got any|have they any|did they have) names?(?=\W*$)", ""),
    (r",? (?:together|along) with their (?:respective )?(?:shares|percentages|numbers|figures)(?=\W*$)", ""),
    (
        r"(?P<asked>^\W*(?:are|is) there (?:any |still )*(?:[\w’'-]+ ){1,3}?)(?:left|remaining)"
        r"(?= (?:in|on|at)\b|\W*$)",
        r"\g<asked>",
    ),
    (r"(?P<doing>\b(?:do|doing|busy)),? all (?:day|night)(?: long)?(?=\W*$)", r"\g<doing>"),
    (r"all through(?= (?:the|this|that|it|its|their)\b| (?-i:[A-Z]))", "throughout"),
    (r"all things considered,?", ""),
    (r"(?<=\bin one )(?P<place>country|place|town|city|village) (?:only|alone)", r"\g<place>"),
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
        r"^\W*(?:so )?what(?:[’']?s| is| was) (?P<who>[^?]{2,40}?)['’]s (?:whole |entire )?(?:deal|thing)(?=,|\W*$)",
        r"about \g<who>",
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
    # what is asked of nothing in particular
    (r"(?<=did )(?P<who>they|he|she|it|we|people|someone|anyone) first(?= \w)", r"\g<who>"),
    ("(?:right|straight) (?=(?:after|before) )", ""),
    (r"(?:jump|hop)p?ed on the bandwagon after(?= )", "joined after"),
    # this lore, and who is named in it
    (
        r"(?<!name of )(?<!title of )(?:this|the present) (?:alternate |alternative |alt )?"
        r"(?:timeline|universe|setting|history)"
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
        r" (?P<of>(?:the )?(?!all\b|every\b)[\w’']+ (?:[\w’']*(?:er|or|ist|ian)s?|president|king|queen|captain"
        r"|general|husband|wife))(?=\W*$)",
        r"who was \g<of>",
    ),
)
