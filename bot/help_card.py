"""What can be asked on Discord, as a card."""

from bot.asking import VERBS
from bot.card import Card, FactRow, Facts, Span, Words

HELP = "help"


def help_card() -> Card:
    rows = [FactRow(f"/{verb.name} {verb.usage.lower()}".strip(), verb.help) for verb in VERBS if not verb.menu]
    rows += [
        FactRow(verb.menu, f"{verb.help} It is in the menu of every message, under Apps.")
        for verb in VERBS
        if verb.menu
    ]
    hint = Words(
        (
            Span(
                "Names and dates are suggested while you type. With “private”, the answer is for you alone,"
                " and Share shows it to all. A button under someone's answer opens a copy for you alone, too."
                " Those who manage a server give it a daily post with /daily setup."
            ),
        )
    )
    return Card("How to ask", blocks=(Facts(tuple(rows)), hint))
