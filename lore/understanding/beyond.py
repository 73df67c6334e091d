"""Questions that ask for more than any lore holds: opinions, what might be, our own timeline, something made up, or
after whoever answers."""

import re
from enum import StrEnum


class Beyond(StrEnum):
    """Why a question asks for more than any lore holds."""

    OPINION = "opinion"
    SUPPOSITION = "supposition"
    REALITY = "reality"
    INVENTION = "invention"
    SMALL_TALK = "small talk"


_OPINION = re.compile(
    r"\b(?:(?:you|your|u|ur) (?:\w+ )?(?:think|opinion|favou?rite|like|prefer|believe|feel|view|recommend|agree)"
    r"|do you (?:want|love|hate|reckon|support|side|mean|consider|wish|hope|suppose|care|enjoy|trust|fancy|rate"
    r"|make of)\b|your opinion|your view"
    r"|would (?:you|u|ya) (?:rather|choose|pick|join|side|be|vote|save|trust|want)\b"
    r"|(?:i|we|you) ought|ought (?:i|we|you)"
    r"|favou?rite|(?<!its )(?<!their )(?<!do )(?<!did )(?<!done )(?<!doing )best"
    r"(?! (?:known|paid|armed|equipped|trained|results?)\b)|best(?= (?:of"
    r"|character|ruler|leader|king|queen|person)\b)|(?<!the )worst|(?<=the )worst(?! of (?:the|it|that|this)\b)"
    r"|(?<!for )(?<!do )(?<!did )(?<!fared )better(?! (?:liked|known|loved|supported|received|armed|equipped|paid"
    r"|trained|off)\b)|(?<!do )(?<!did )(?<!fared )(?<!fare )worse"
    r"|(?:is|was|were|are|be) (?:\w+ ){1,6}(?:good|bad|evil)"
    r"(?! (?:at|mouth\w*|sides?|points?|aspects?|parts?|qualities)\b)"
    r"|(?:good|bad) (?:idea|plan|guys?|people|person|man|ruler|leader|thing)"
    r"|greatest(?! (?:success\w*|number|share|part|extent|loss\w*|fear|effect|impact|support|gains?)\b)"
    r"|coolest|nicest|smartest|(?<=who is )cooler|(?<=whos )cooler|in your (?:\w+ )?(?:eyes|mind|book)"
    r"|nicer|smarter|funnier|prettier"
    r"|stupid|dumb|justified|moral|morally|immoral|ethical|overrated|underrated"
    r"|(?:wrong|(?<!the )(?<!a )right) to"
    r"|(?:was|is|were|are) (?:\w+ ){1,3}(?:right|wrong|a hero|a villain|heroes|villains)$"
    r"|(?:a|the) (?:hero|villain)|nice|cool|beautiful|ugly|unfair|(?:it|that|this|really|very|so|be|more|how) fair"
    r"|fair (?:ballots?|elections?|votes?|trials?|play|deals?|share|prices?|fights?|treatment)"
    r"|(?:is|was|are|were) (?:\w+ ){1,5}(?<!the )(?<!a )fair$|deserved?|admirable|brilliant|genius)\b"
)
_SMALL_TALK = re.compile(
    r"^(?:(?:hey|hi|hello|so|yo|and|well|bot|loredex) )*(?:how (?:are|r) (?:you|u|ya|things)"
    r"|hows (?:it going|life|everything|your \w+)|how is it going|whats up|how do you do|how have you been"
    r"|(?:are|r) (?:you|u) (?:ok|okay|there|alive|awake|human|real|a bot|a robot|an? ai|chatgpt|working|up|online)"
    r"|(?:who|what) (?:are|r) (?:you|u)|(?:who|what company|which company) (?:made|built|created|wrote|programmed) you)"
    r"(?: (?:doing|feeling|today|tonight|now|going|really|exactly|up to|here|then|again|man|bro|buddy|mate|this \w+))*$"
)
_ADVICE = re.compile(
    r"^how (?:do|can|could|would|should) (?:i|we) (?!know|tell|find|ask|search)"
    r"|^(?:(?:what|who|why|how|when|where|which)(?: \w+)? )?(?:should|shouldnt)\b"
)
_COUNTERFACTUAL = re.compile(
    r"\b(?:what if|(?<!that )(?<!which )would have|would there have|(?<!that )(?<!which )(?:could|might) have|imagine"
    r"|suppose|supposing|hypothetically|if .*\b(?:had not|hadnt)\b|if \w+(?: \w+){0,4} (?:had|hadnt|were"
    r"|survived|lived)|in the future|next year|tomorrow|will .* (?:win|happen|become))\b"
)
_SUPPOSED = re.compile(rf"{_COUNTERFACTUAL.pattern}|\b(?:would\b.*\bif|if\b.*\bwould)\b")
_FORECAST = re.compile(r"\b(?:what|who|how) would\b")
_REAL = re.compile(
    r"\b(?:real life|real world|real history|in reality did|(?:die|died|happen|happened|lived?|ended?) in reality"
    r"|actual history|actual(?:ly)? (?:real )?history|irl|otl"
    r"|(?:our|the original|original|the real|real|your|normal|actual) (?:own )?time ?line"
    r"|our (?:own )?(?:world|history)"
    r"|historically|history books?|textbooks?|wikipedia|real (?:date|year|killer|name|leader|story|events?|person)"
    r"|(?:your|general|outside) (?:own )?(?:training|knowledge|training data)|training data|in truth)\b"
)
_INVENTION = re.compile(
    r"(?:(?:can|could|would|will) (?:you|u) |please |pls |plz |just |simply )*"
    r"(?:write|compose|invent|make up|draw|sing|generate|roleplay|act as"
    r"|code(?! names?\b|d\b)|program"
    r"|(?:show|tell|give|print|reveal|repeat|list|what (?:is|are|were)|whats)\b"
    r".*\byour (?:\w+ )?(?:instructions?|prompts?|rules|orders|settings|source code|guidelines)"
    r"|calculate|compute|solve|guess|estimate|translate|subtract|multiply"
    r"|add(?= the [^?]+ (?:to|and) the\b))\b"
    r"|.*\b\d[\d,.]*k? (?:minus|plus|times|divided by|multiplied by) \d[\d,.]*"
    r"(?! (?!equals?\b|is\b|makes?\b)[a-z])"
)


def beyond_lore(plain: str) -> Beyond | None:
    """What a question asks for that no lore holds; None where a lore may answer."""
    if _SMALL_TALK.match(plain):
        return Beyond.SMALL_TALK
    if _REAL.search(plain):
        return Beyond.REALITY
    if _INVENTION.match(plain):
        return Beyond.INVENTION
    if _SUPPOSED.search(plain) or _FORECAST.search(plain):
        return Beyond.SUPPOSITION
    return Beyond.OPINION if _OPINION.search(plain) or _ADVICE.match(plain) else None


def is_counterfactual(plain: str) -> bool:
    """Whether a question supposes that something was otherwise, which no source foretells."""
    return bool(_COUNTERFACTUAL.search(plain))
