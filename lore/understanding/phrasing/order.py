"""Ways of asking when things were, and in what order they came."""

ORDER = (
    (
        r"^\W*(?P<one>[\w’'-]+(?: [\w’'-]+)?) or (?P<other>[\w’'-]+(?: [\w’'-]+)?) (?P<when>first|earlier)(?=\W*$)",
        r"which came \g<when>, \g<one> or \g<other>",
    ),
    (
        r"^\W*(?:the |a )?(?:full |whole |complete )?timeline(?:,? please)?,?"
        r"(?: (?:from )?(?:earliest to latest|start to (?:finish|end)|first to last|in order))?(?=\W*$)",
        "list all dated events",
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
        r"^\W*(?:(?:what|which)(?:['’]?s| is| was)? |name )?the (?:very )?(?P<end>first|earliest|last|latest|final)"
        r" (?:thing|event|date|entry|fact|moment|year|day),?(?: by date,?)? (?:that |which )?(?:the|this|your)"
        r" (?:page|lore|source|article|text|wiki|timeline)"
        r" (?:ever )?(?:puts? an? (?:exact )?date (?:on|to)|gives? an? (?:exact )?date (?:for|to)"
        r"|(?:dates|gives|has|covers|names|records|reports)|(?:mentions|tells)(?: (?:of|about|us))*)(?=\W*$)",
        r"what is the \g<end> dated event",
    ),
    (
        r"what(?:['’]?s| is| was)? (?:there )?(?:in|on) (?:the|this|your) (?:timeline|chronology)"
        r"(?= (?:after|before|between|from|for|around|during|since|until)\b)",
        "what happened",
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
    (r"(?:do|did|does|fared?) (?:so |much |far )?worse(?: here)?(?=\W*$)", "gained less support"),
    (r"(?:do|did|does|fared?|went) (?:so |much |far )?better than", "gained more than"),
    (
        r"(?P<asked>^\W*(?:where|who)\b[^?]*? )more (?P<how>\w+) than (?:any(?:where|one|body) else)(?=\W*$)",
        r"\g<asked>most \g<how>",
    ),
    (r"nowadays|these days|at present(?!-)|at the moment(?! (?:of|when|that|the)\b)|right now", "now"),
    (r"(?<=^who )(?:would not|wouldn['’]?t) (?!have\b|be\b)(?=\w)", "refused to "),
    (r"(?<=what )(?P<did>did|do|does) (?P<who>[^?]{2,40}?) get out of(?= \w)", r"\g<did> \g<who> gain from"),
    (
        r"(?P<asked>^\W*why\b[^?]{12,}?),? and not (?:to|for|by|in|with|on|over|via|through|across|at|from)"
        r" [^?,]+(?=\W*$)",
        r"\g<asked>",
    ),
    # the first of all
    (r"number (?:one|1) to(?= \w)", "first to"),
    (
        r"(?:ahead of|before) (?:all|any|everyone|everybody)(?: of)?(?: the)? (?:others?|else)"
        r"(?: (?:countr(?:y|ies)|nations?|states?|one|ones))?(?=\W*$)",
        "first",
    ),
    # what somebody got again
    (
        r"(?:get|got|gets|gotten) (?P<what>(?:the|his|her|its|their|(?-i:[A-Z])[\w’'-]+)(?: [\w’'-]+){0,3}) back"
        r"(?=\W*$| from\b)",
        r"regained \g<what>",
    ),
    # who was before and after whom
    (
        r"^\W*who (?:became|took over(?: as)?|was (?:made|elected|chosen|named|appointed)) (?:the )?(?:new |next )?"
        r"(?P<office>(?!when\b|after\b|once\b)[a-z]+(?: (?:of (?:the )?)?[a-z]+){0,2}) (?:when|after|once)"
        r" (?P<who>(?:the |its |their )?[\w’'-]+(?: [\w’'-]+){0,2}?)"
        r"(?: (?:went|left|resigned|quit|retired|stepped down|gave up|died|fell|abdicated|had (?:gone|died|resigned)"
        r"|was (?:gone|ousted|deposed|removed|killed|overthrown|dismissed|sacked))(?: office)?)?(?=\W*$)",
        r"who succeeded \g<who> as \g<office>",
    ),
    (
        "(?:took|take|takes|taken|taking) over (?:power |control |command |office |the office )?from"
        r"|(?<=who )(?:succeeded|replaced)(?= \w)(?! (?:in|at|with|to|by|when|where|because)\b)",
        "tookover from",
    ),
    (r"(?:come|comes|came) (?:right |directly |straight |just |immediately )?after(?= \w)", "followed"),
    (r"(?<=who) (?:came next|was(?: (?:right|directly|just|next))?) after(?= \w)(?! the\b)", " followed"),
    # what came after something
    (
        r"(?<=\w )once (?=(?:(?:the|he|she|they|his|her|its|their) |(?-i:[A-Z]))[^?,]+ (?:was|were|had|\w+ed|died|left"
        r"|fell|went|gave|took|ran|quit|stepped)\b)",
        "after ",
    ),
    (r"post-(?!war)(?=\w)", "after the "),
    # when all was over
    (
        r"(?:once|after) (?P<what>(?:the|their|his|her|its|all the) [\w’'-]+(?: [\w’'-]+)?)"
        r" (?:was|were|is|are|had been|has been) (?:done|over|finished|complete|completed)(?=\W*$)",
        r"after \g<what>",
    ),
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
        r"^\W*(?:(?:give|show|tell|list)(?: me| us)? )?(?:everything|anything|all) (?:that )?(?:went|goes) down"
        r"(?= (?:in|between|during|from|before|after|by|around)\b)",
        "what happened",
    ),
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
)
