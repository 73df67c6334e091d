"""`python -m tests.pictures` draws the README's pictures anew."""

import datetime
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from bot import cards
from bot.card import Card
from bot.daily.card import card
from bot.terminal import draw
from lore import content, store
from lore.almanac import Almanac
from lore.folder import DEFAULT_WORLD
from lore.model import Question
from lore.questions import Lore
from lore.rules import Rule

HERE = Path(__file__).parent
WIDTH = 92
PICTURES: dict[str, tuple[str, Question | datetime.date]] = {
    "who": ('who "Klemnt Gotwald"', Question("who", (("name", "Klemnt Gotwald"),))),
    "when": ("when argentina", Question("when", (("what", "argentina"),))),
    "daily": ("daily preview --date 2027-01-23", datetime.date(2027, 1, 23)),
    "timeline": ("timeline 1924 1926", Question("timeline", (("from", "1924"), ("to", "1926")))),
}
# A frame without rich's own, which would fetch a font from elsewhere.
FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
<rect fill="#1e1f22" width="{width}" height="{height}" rx="10"/>
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
THEME = TerminalTheme(
    (30, 31, 34),
    (219, 222, 225),
    [
        (0, 0, 0),
        (242, 63, 67),
        (35, 165, 90),
        (240, 178, 50),
        (88, 101, 242),
        (190, 130, 220),
        (80, 190, 210),
        (181, 186, 193),
    ],
)


def answered(lore: Lore, question: Question) -> Card:
    return cards.of(lore.ask(question), lore.library.world)


def posted(lore: Lore, day: datetime.date) -> Card:
    """What a daily post tells on a day that has something."""
    feature = Almanac(lore.library).feature(Rule(), day, ())
    assert feature is not None
    return card(feature, lore.library.world)


def picture(typed: str, shown: Card) -> str:
    """What is typed and the card that comes, as SVG."""
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.assemble(("$ ", "green"), (f"uv run loredex {typed}", "bold")))
    console.print(draw(shown, WIDTH))
    return console.export_svg(code_format=FRAME, theme=THEME, unique_id="answer", title="")


def draw_all(folder: Path) -> None:
    """Draw every picture into a folder."""
    with TemporaryDirectory() as data:
        store.build(content.load(DEFAULT_WORLD), Path(data) / "lore.db")
        lore = Lore.open(Path(data) / "lore.db")
        for name, (typed, shown) in PICTURES.items():
            drawn = posted(lore, shown) if isinstance(shown, datetime.date) else answered(lore, shown)
            (folder / f"{name}.svg").write_text(picture(typed, drawn), encoding="utf-8")
        lore.close()


if __name__ == "__main__":
    draw_all(HERE)
