"""The console: a prompt with history and completion, where lines are asked and answered."""

import sys
from collections.abc import Iterable
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.styles import Style

from bot.clean import clean
from bot.completing import complete
from bot.conversation import Conversation
from lore.questions import Lore

_LOOK = Style.from_dict({"prompt": "ansicyan bold", "bottom-toolbar": "noreverse italic"})


def converse(conversation: Conversation, data: Path, hint: str) -> None:
    """Ask for lines until one says goodbye. `hint` stands below the prompt; the history lies in the data folder."""
    session: PromptSession[str] = PromptSession(
        [("class:prompt", "lore› " if _speaks_unicode() else "lore> ")],
        history=_history(data),
        completer=_Suggestions(conversation.lore),
        complete_while_typing=True,
        bottom_toolbar=hint,
        style=_LOOK,
    )
    conversation.welcome()
    while True:
        try:
            if not conversation.hear(session.prompt()):
                return
        except KeyboardInterrupt:
            continue
        except EOFError:
            return


class _Suggestions(Completer):
    """The lore's suggestions, for prompt_toolkit."""

    def __init__(self, lore: Lore) -> None:
        self._lore = lore

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        for found in complete(document.text_before_cursor, self._lore):
            yield Completion(clean(found.text), -found.replaced, display_meta=found.help)


def _history(data: Path) -> History:
    """What was typed before; for this time only where the data folder can't be written."""
    path = data / "console-history"
    try:
        data.mkdir(parents=True, exist_ok=True)
        path.open("ab").close()
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(path))


def _speaks_unicode() -> bool:
    return sys.stdout.encoding.lower().startswith("utf")
