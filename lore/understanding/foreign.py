"""Questions that begin in another language, in English as far as their small words go."""

import re

from lore.names.folding import normalise

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
_GERMAN = frozenset("ist war wurde hat sind".split())
"""Words beside which `was` is German."""
_PLAIN_ENGLISH = frozenset("there a an the of did any".split())
"""Words beside which it is not, whatever else is: was there a war."""
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
_WORD = re.compile(r"[^\W\d_]+")
_LEADING = re.compile(r"^\W*(?P<first>[^\W\d_]+)(?P<rest>.*)$", re.DOTALL)


def in_english(text: str) -> str:
    """A question whose first word asks in another language, in English; any other as it is."""
    met = _LEADING.match(text)
    if met is None:
        return text
    first = normalise(met["first"])
    others = [normalise(word) for word in _WORD.findall(met["rest"])]
    is_foreign = not _FOREIGN.isdisjoint(others)
    if first not in _ASKED or (first in _ENGLISH_TOO and not is_foreign):
        return text
    if first == "was" and (_GERMAN.isdisjoint(others) or not _PLAIN_ENGLISH.isdisjoint(others)):
        return text
    if not is_foreign and _MEANT.keys().isdisjoint(others):
        return f"{_ASKED[first]}{met['rest']}"
    rest = _WORD.sub(lambda word: _small(word[0]), met["rest"])
    return f"{_ASKED[first]} was {' '.join(rest.split())}"


def _small(word: str) -> str:
    """A foreign word as far as it is a small one, or one of a few verbs; any other as it stands."""
    folded = normalise(word)
    return "" if folded in _FOREIGN else _MEANT.get(folded, word)
