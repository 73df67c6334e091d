"""Ways of saying what somebody did, in more words than the one that tells it."""

from lore.understanding.numerals import NUMBERS

_SET_OFF = r"(?:bombs?|fireworks?|alarms?|signals?|mines?|charges?|rockets?|flares?|bells?|explosives?)"
"""What is set off as a thing, and has no cause for that."""
HAD_DONE = (
    r"(?P<done>(?!(?:seed|feed|need|bed|speed|breed|hundred)\b)\w+ed|killed|shot|hanged|caught|sent|taken|stolen|beaten"
    r"|sunk|hit|built)\b"
)
"""A participle of what somebody got done to them."""
DEEDS = (
    (rf"(?<=^who )(?:got|gets) (?={HAD_DONE})", "was "),
    # what came of something, and what brought it about
    (
        r"^\W*(?:what(?:['’]?s| was| is) )?(?:the )?(?:death toll|body count)(?= \w)",
        "how many people died",
    ),
    (
        r"(?<=^what )(?:set off|sparked|triggered|touched off|brought on|brought about)"
        rf"(?= (?:the|this|that|an?)\b)(?! (?:the|this|that|an?) (?:[\w’'-]+ )?{_SET_OFF}\b)",
        "caused",
    ),
    (
        r"(?P<did>did) (?P<who>(?!it\b)(?:the |an? )?[\w’'-]+(?: [\w’'-]+)?) give(?= (?:the|its|his|her|their"
        r"|them|to)\b)",
        r"\g<did> \g<who> gave",
    ),
    (
        r"^\W*who (?:took over|came to power|succeeded|followed) after (?P<who>[^?]{2,40}?)['’]s? death(?=\W*$)",
        r"who succeeded \g<who>",
    ),
    (r"^\W*(?:was|were|is) (?P<who>[^?]{2,40}?) (?:ever |already |not )?married(?=\W*$)", r"did \g<who> marry"),
    (r"who led the way(?= in (?:the )?(?-i:[A-Z]))", "who was the first"),
    (r"(?<=^where )in the state(?= (?:did|do|does|were|are)\b)", "in the government"),
    (r"(?:s\.|so\.) (?=(?i:american?s?)\b)", "south "),
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
    # where somebody came to be, what sank, and who called whom back
    (r"(?P<asked>where (?:did|do|does) [^?]+?) (?:end|wind) up", r"\g<asked> go"),
    (
        r"(?P<ship>\b(?:(?:war|steam|star|air|flag)?ships?|boats?|vessels?|fleet|submarine|galleon|frigate"
        r"|schooner|ferry"
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
    # what somebody can do, and can't
    (r"(?:so )?(?:bad|poor|terrible|hopeless|useless|awful|rubbish|hopelessly bad) at", "unable to"),
    (r"(?:so )?(?:good|great|skilled|excellent) at", "able to"),
    # what somebody was killed with, and no training
    (
        r"what (?P<be>was|were) (?P<who>[^?]{2,40}?)"
        r" (?P<deed>killed|murdered|assassinated|shot|stabbed) with(?=\W*$)",
        r"with what weapon \g<be> \g<who> \g<deed>",
    ),
    (r"by trains?(?=\W*$| (?:to|into|from|and|or)\b)", "by railway"),
    # what was founded, and not found
    (
        r"(?P<asked>\b(?:did|do|does|to)(?: (?:he|she|they|it|we))?"
        r"|\b(?:did|do|does|to)\b(?: (?!(?:he|she|they|it|we|who|was|were|been)\b)[\w’'-]+){0,4}?) found(?= \w)",
        r"\g<asked> establish",
    ),
    # where somebody was when it was done to them
    (
        r"^\W*where (?P<be>was|were) (?P<who>[^?]{2,40}?) when (?:he|she|they|it) (?:was|were|got)"
        r" (?=\w+(?:ed|en|ght)\W*$)",
        r"where \g<be> \g<who> ",
    ),
    # what is forbidden
    (
        r"(?<=^why )(?:is|are|was|were) (?P<who>[^?]{2,40}?) not (?:supposed|allowed|permitted|meant) to(?= \w)",
        r"may \g<who> not",
    ),
    # what was set on fire
    (r"set (?!of\b)(?P<what>[^?]{1,40}?) (?:on fire|alight|ablaze)", r"burned \g<what>"),
    (r"(?<=what )(?:gave|gives) (?P<what>[^?]{1,40}?) away", r"revealed \g<what>"),
    # whoever told somebody, and no text
    (r"(?P<whose>his|her|their|(?-i:[A-Z])[\w-]+['’]s) sources?(?! of\b)", r"\g<whose> tipster"),
    # verbs that say something else beside other words
    (r"(?:sign|signs|signed) up(?= (?:to|for|with))", "join"),
    (
        r"(?:receive|receives|received|got|get|underwent|undergo|given) (?:the |their |any |some )?"
        r"(?P<how>secret |special |military |covert )?training",
        r"were trained \g<how>",
    ),
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
        r"\g<asked> conduct",
    ),
    # single words
    ("operatives?", "agents"),
    ("noone", "no one"),
    *((f"{word} thousand", f"{number},000") for word, number in NUMBERS.items() if number > 1),
    ("(?:a |one )?thousand", "1000"),
)
