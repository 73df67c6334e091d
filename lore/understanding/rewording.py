"""A question in fewer ways of asking: phrases, misspelled and foreign question words, `was it X who`."""

import re
from collections.abc import Callable

from lore.names.folding import normalise
from lore.understanding.everyday import Phrase, in_plain_words
from lore.understanding.numerals import NUMBERS

_QUESTION_WORDS = {
    "who": "quien quienes chi wer quem kto kdo qui",
    "when": "cuando quand quando wann wanneer kiedy kdy kogda whn wen",
    "where": "donde dove wo waar onde gdzie kde whre wher",
    "why": "porque pourquoi perche warum wieso waarom dlaczego proc pochemu wy",
    "which": "cual cuales quel quelle quels quelles quale quali welche welcher welches welk welke qual quais ktory",
    "what": "que cosa quoi was wat wht co cto chto",
    "how": "como comment come wie hoe jak kak",
    "how many": "cuantos cuantas combien quanti quante wieviele hoeveel quantos quantas ile kolik",
}
"""The first word of a question in other languages, and as it is misspelled, without accents."""
_ASKED = {word: asked for asked, spelled in _QUESTION_WORDS.items() for word in spelled.split()}
_ENGLISH_TOO = frozenset("was come proc wo co que qui".split())
"""Words that begin a question of their own in English, or none: foreign only beside another foreign word."""
_VERBS = {
    "kill": "mato asesino asesinado ermordet ermordete getotet totete tue tua assassine ucciso uccise matou zabil",
    "die": "murio gestorben starb mort mourut morreu",
    "born": "nacio geboren ne nato nasceu",
    "publish": "publicado veroffentlicht publie pubblicato",
}
_MEANT = {spelled: verb for verb, forms in _VERBS.items() for spelled in forms.split()}
_FOREIGN = frozenset(
    "wurde wurden war waren ist sind hat haben der die das den dem ein eine von im wer fue fueron es son el la los"
    " las un una en de del por est sont etait fut le les des du une dans par il gli della nel e stato era quem foi o"
    " os do da em het een werd is".split()
)
_LEADING = re.compile(r"^\W*(?P<first>[^\W\d_]+)(?P<rest>.*)$", re.DOTALL)
_MISSPELLED = tuple(
    (re.compile(rf"\b(?:{spelled})\b", re.IGNORECASE), word)
    for spelled, word in (
        (r"(?:whn|wen(?= (?:did|was|were|is)|\W*$))", "when"),
        (r"(?:wich|whcih|whihc|wihch)", "which"),
        (r"(?:wat|waht|wht)", "what"),
        (r"(?:whre|wher|were(?= (?:did|was)))", "where"),
        (r"(?:hwo|whoo)(?= )", "who"),
        (r"how (?:mny|meny|manny)", "how many"),
        (r"(?:wy|whyy)(?= )|(?<![^\W_] )(?<![^\W_])y(?= (?:did|do|does|was|were|is|are|would|have|has|had)\b)", "why"),
        (r"too(?= whom?\b)", "to"),
        (r"coz|cuz|bc", "because"),
        (r"diff(?:erance)?", "difference"),
        (r"(?P<verb>did|does|do|is|was|were|are|has|have|had|would|could|should)nt", r"\g<verb> not"),
        (r"happ?e?nd|hapened|happenned|happned|happpened", "happened"),
        (r"hapen|happn|hapen+|happpen", "happen"),
        (r"becuse|becasue|becaus", "because"),
        (r"peple|poeple|ppl", "people"),
        (r"contry|countrys|countrie|coutry|contries", "countries"),
        (r"befor", "before"),
        (r"frist|furst", "first"),
        (r"plz+|pls+|plse", "please"),
        (r"(?-i:u)|ya", "you"),
        (r"(?-i:ur)", "your"),
        (r"(?-i:(?<=\w )r(?= \w))", "are"),
        (r"smth|smthn|sth|sumthing|somethin", "something"),
        (r"(?P<some>some|any|every|no) ?1", r"\g<some>one"),
        (r"(?P<which>which|that|this|the) 1(?= (?:who|that|did|was|were|is|are|has|had|to)\b|\W*$)", r"\g<which> one"),
        (r"abt", "about"),
        (r"wuz|waz", "was"),
        (r"b4", "before"),
        (r"thx|tysm|ty", "thanks"),
        (r"govt|gov(?= )", "government"),
        (r"thru", "through"),
        (r"yrs", "years"),
        (r"(?:btw|tbh|idk|lol|lmao|omg|imo|fyi|tho|rn|ngl|bro|bruh|fr)", ""),
    )
)
_MEASURED = (
    "many|much|long|big|large|old|far|often|tall|high|deep|fast|well|soon|late|early|few|strong|numerous|sizeable"
)
_PHRASES = tuple(
    (re.compile(rf"(?:\b|(?=%))(?:{phrase})\b", re.IGNORECASE), word)
    for phrase, word in (
        (
            r"(?:just |exactly )?(?:like|as) (?:[\w’'-]+ ){0,4}(?:promised|planned|said|claimed|hoped|wanted|intended"
            r"|expected|foretold|predicted|announced|agreed|ordered)(?=\W*$)",
            "",
        ),
        (
            "(?:took|take|takes|taken|taking) over (?:power |control |command |office |the office )?from"
            r"|(?<=who )(?:succeeded|replaced)(?= \w)(?! (?:in|at|with|to|by|when|where|because)\b)",
            "tookover from",
        ),
        ("left out", "exempt"),
        (r"which (?:kinds?|sorts?|types?) of", "what"),
        (
            r"(?:go|goes|went|works?|worked|fared?|fares|performs?|performed|succeed|succeeded) (?:the )?best",
            "were most successful",
        ),
        (
            r"how (?:did|does|do) (?P<who>[^?]+?) (?:do|fare|perform|turn out|work out|end up|go)"
            r"(?= in\b| against\b|\W*$)",
            r"what was the outcome of \g<who>",
        ),
        (r"how (?=(?:were|was|are|is) (?:the )?(?:conditions?|situation|life|mood|state|times)\b)", "what "),
        (
            rf"how (?!(?:{_MEASURED}|was|were|is|are|did|do|does|has|had|have|can|could|would|come|the|to)\b)"
            r"(?P<degree>\w+) (?P<be>was|were|is|are)(?= )",
            r"what \g<degree> \g<be>",
        ),
        (r"(?:parts?|areas?|corners?) of the (?:world|globe|earth)", "regions"),
        (r"can['’]?t(?= )", "cannot"),
        (r"(?P<verb>wo|do|is|are|has|have|had|could|would|should)nt(?= )", r"\g<verb>n't"),
        (
            r"(?P<what>events?|things?) (?:that )?(?:fall|fell|falls|lie|lay|lies)"
            r"(?= (?:between|in|on|before|after|during|within|from|into))",
            r"\g<what> happened",
        ),
        (
            r"(?:went|going|goes|gone) on(?= (?:in|on|between|before|after|during|from|since|around|there)\b|\W*$)",
            "happened",
        ),
        (
            r"how (?:well|badly|poorly|successful(?:ly)?|effective(?:ly)?)(?= (?:did|do|does|was|were|is|are)\b)",
            "what outcome",
        ),
        (
            r"(?:this|the present) (?:alternate |alternative |alt )?(?:timeline|universe|setting|history)"
            r"(?!.*\b(?:called|named|names?|belongs?)\b)",
            "this lore",
        ),
        (
            r"(?:name|identify|reveal|give(?: me)?(?: the name of)?) (?:the |a )?"
            r"(?P<doer>\w{3,}(?:er|or|ist|ian)s?) (?=of\b)",
            r"who was the \g<doer> ",
        ),
        (r"what (?P<tense>changed|changes)(?= in\b)", "what happened"),
        (r"(?:come|comes|came) (?:right |directly |straight |just |immediately )?after(?= \w)", "followed"),
        (
            r"how (?:big|large|strong|numerous|sizeable) (?P<was>was|were|is|are)(?= \w)",
            r"how many \g<was>",
        ),
        ("how many times", "how often"),
        ("still (?:had|has|have|paid|pays?|owed|owes?)", "kept"),
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
            r"(?<=who) (?:(?:came|comes|was)(?: (?:right|directly|just|next))? after)"
            r"(?= \w)(?! the\b)",
            " followed",
        ),
        ("(?:wipe|wipes|wiped|wiping) out", "eliminated"),
        ("(?:switch|switches|switched|turn|turned|shut) (?:off|down)(?= the)", "stopped"),
        ("(?:which|what) way(?= (?:did|do|does|was|were))", "where"),
        ("how much of", "what share of"),
        ("(?:sign|signs|signed) up(?= (?:to|for|with))", "join"),
        (r"(?:step|steps|stepped|stand|stood) (?:down|aside)", "resigned"),
        (r"(?:break|breaks|broke|broken) up", "dissolved"),
        (r"(?:bump|bumps|bumped) off|(?:do|did|done) in(?= \w+\W*$)", "killed"),
        (r"(?:get|gets|got|getting) (?:bigger|larger)", "expanded"),
        (r"(?:do|did|does|fare|fared) (?:the )?best", "were most successful"),
        (r"(?:make|makes|made|making) (?P<good>.+?) look good", r"positive \g<good>"),
        (r"(?:make|makes|made|making) (?P<bad>.+?) look bad", r"negative \g<bad>"),
        (r"(?:say|says|said|saying) no to", "declined"),
        (r"(?:draw|draws|drew|drawn) up", "drafted"),
        (r"(?:hand|hands|handed|turn|turns|turned) (?P<what>[^?]{1,40}?) over(?= to|\W*$)", r"handed over \g<what>"),
        (r"for (?:good|ever|always)", "permanently"),
        (r"stir(?:red|s|ring)? up", "inspire"),
        (r"(?:turn|turns|turned) down", "declined"),
        (r"(?:find|finds|found) out about", "noticed"),
        (r"(?<!\bwe )(?<!\byou )(?<!\banyone )(?<!\bis )(?:know|knew|knows|known) about", "noticed"),
        ("set (?:on fire|alight|ablaze)", "burned"),
        ("set fire to", "burned"),
        ("set up", "established"),
        ("(?:did|do|does|done) away with", "eliminated"),
        ("got rid of|get rid of|gets rid of", "eliminated"),
        ("passed away", "died"),
        ("blew up", "destroyed"),
        ("blown up", "destroyed"),
        ("carried out", "done"),
        ("came out|come out|comes out", "published"),
        (r"(?:go|goes|going|gone|went) (?=red|communist|socialist|left|bolshevik|independent|free)", "turned "),
        (r"(?<=where|.when|..who|.what|..how|..why) (?:in the world|on earth|the hell|the heck|the devil|exactly)", ""),
        (r"compare|the differences? between|what separates", "what is"),
        (r"how (?:did|does|do) (?P<who>.+?) (?:differ|diverge) from", r"what is \g<who> unlike"),
        (r"% ?ages?", "percentage"),
        ("cope with", "deal with"),
        (r"(?:make|makes|made) (?P<what>.+?) (?:bigger|larger)", r"expanded \g<what>"),
        ("(?:stay|stays|stayed|staying|kept) out", "exempt"),
        ("operatives?", "agents"),
        ("(?:give|gives|gave|given) up", "surrendered"),
        ("not (?:be |been )?affected", "unaffected"),
        ("(?:a |one )?thousand", "1000"),
        (r"(?:did|does|do)(?: not|n['’]?t) agree", "disagreed"),
        (
            r"(?:give|show|list|tell)(?: me| us)?(?: a| the| all| every)*(?: timeline| chronology| history| events?)"
            r" (?:of|in|from|for|during|between)",
            "what happened in",
        ),
        (r"was n[o']t", "was not"),
    )
)
_PERCENT = re.compile(rf"\b({'|'.join(NUMBERS)})[ -]?(?:percent|per cent|%)", re.IGNORECASE)
_CLEFT_OF = re.compile(r"^\W*(?:was|is|were|are) it (?P<who>.+?) (?:who|that|which|whom) (?P<rest>.+)$", re.IGNORECASE)
_CLEFT_THE = re.compile(
    r"^\W*(?:was|is|were|are) (?P<who>.+?) the (?:one|ones|person|man|woman|people|country|nation|guy|place)"
    r" (?:who|that|which) (?P<rest>.+)$",
    re.IGNORECASE,
)
_BEING = re.compile(r"^(?P<be>was|were|is|are) (?P<rest>.+)$", re.IGNORECASE)
_AUXILIARY = r"was|were|is|are|had|has|have|did|does|do|would|could|will|can"
_TAG = re.compile(
    rf"[\s,]+(?:right|correct|yeah|yes|huh|eh|innit|true|or not|(?:{_AUXILIARY})(?: not|n['’]?t)?"
    r" (?:it|they|he|she|there|we|you)(?: not)?)\W*$",
    re.IGNORECASE,
)
_IS_TRUE = re.compile(
    r"^\W*(?:so )?(?:is|was|isn['’]?t|is not) it (?:true|correct|right|the case|a fact)(?: that)? ", re.IGNORECASE
)
_ASKS = re.compile(
    rf"\b(?:who|whom|whose|what|which|when|where|why|how)\b|^\W*(?:{_AUXILIARY}|may|might|must|should|tell|list|name|give|show"
    r"|describe|explain|any|anything|anyone|first|last)\b",
    re.IGNORECASE,
)
_SAYING = re.compile(
    rf"^.*?\w \b(?:{_AUXILIARY}|\w{{3,}}ed|went|became|took|got|won|lost|fell|left|made|gave|led|sent|held|came)\b",
    re.IGNORECASE,
)
_DECLARED = re.compile(
    rf"^\W*(?:(?:so|and|but|well|ok|then)\b,? )?(?P<who>(?:[^\s?!.]+ ){{1,6}}?)(?P<be>{_AUXILIARY}) (?P<rest>.+)$",
    re.IGNORECASE,
)


_WHETHER = re.compile(
    r"^.{0,40}?\b(?:know|wonder|wondering|tell (?:me|us)|say|says|idea|clue|curious|sure|clear|stated|mentions?"
    r"|mentioned|remember|told) (?:if|whether) (?P<stated>.+)$",
    re.IGNORECASE,
)


def reworded(text: str, is_told: Callable[[Phrase], bool] = lambda _: False) -> str:
    """A question with a word for each phrase that its words don't tell, but for everyday ones that the lore has."""
    text = _PERCENT.sub(lambda met: f"{NUMBERS[met[1].lower()]}%", _in_english(text))
    for phrase, word in (*_MISSPELLED, *_PHRASES):
        text = phrase.sub(word, text)
    text = in_plain_words(text, is_told)
    text = _asked(met["stated"], is_asked=True) if (met := _WHETHER.match(text)) else _asked(text)
    for cleft in (_CLEFT_OF, _CLEFT_THE):
        if met := cleft.match(text):
            who, rest = met["who"], met["rest"]
            being = _BEING.match(rest)
            return f"{being['be']} {who} {being['rest']}" if being else f"did {who} {rest}"
    return text


def _asked(text: str, *, is_asked: bool = False) -> str:
    """What is said to be so, and asked by a tag, a mark or whether it is true, as a plain question."""
    stated = _TAG.sub("", _IS_TRUE.sub("", text))
    is_asked |= stated != text or (text.rstrip().endswith("?") and bool(_SAYING.search(text)))
    if not is_asked or _ASKS.search(stated):
        return text
    if met := _DECLARED.match(stated):
        return f"{met['be']} {met['who']}{met['rest']}"
    return f"did {stated}"


def _in_english(text: str) -> str:
    """A question whose first word asks in another language, in English as far as its small words go."""
    met = _LEADING.match(text)
    if met is None:
        return text
    first = normalise(met["first"])
    others = [normalise(word) for word in re.findall(r"[^\W\d_]+", met["rest"])]
    if first not in _ASKED or (first in _ENGLISH_TOO and _FOREIGN.isdisjoint(others)):
        return text
    if first == "was" and not {"ist", "war", "wurde", "hat", "sind"} & set(others):
        return text
    if _FOREIGN.isdisjoint(others) and _MEANT.keys().isdisjoint(others):
        return f"{_ASKED[first]}{met['rest']}"
    rest = re.sub(r"[^\W\d_]+", lambda word: _small(word[0]), met["rest"])
    return f"{_ASKED[first]} was {' '.join(rest.split())}"


def _small(word: str) -> str:
    """A foreign word as far as it is a small one, or one of a few verbs; any other as it stands."""
    folded = normalise(word)
    return "" if folded in _FOREIGN else _MEANT.get(folded, word)
