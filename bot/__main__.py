"""Where the parts meet: the settings of this folder, the command line, and how it all ends."""

import codecs
import io
import os
import sys
from pathlib import Path

import click

from bot.clean import clean
from bot.cli import cli
from lore.errors import ContentError, LoreError


def main() -> int:
    """Run the command line; the exit status is 0 for every answer, 1 for what can't be answered."""
    _forgive_encodings()
    try:
        _load_env(Path.cwd() / ".env")
        status = cli.main(prog_name="loredex", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except LoreError as error:
        _explain(error)
        return 1
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # Whoever read has read enough. What is left goes nowhere, or Python would complain while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return int(status or 0)


def _load_env(path: Path) -> None:
    """Take the settings of a file `.env`; those already in the environment win."""
    if not path.is_file():
        return
    from dotenv import load_dotenv

    try:
        load_dotenv(path)
    except (OSError, UnicodeDecodeError) as error:
        raise LoreError(f"The file {path} can't be read. Save it as plain text with the encoding UTF-8.") from error


def _explain(error: LoreError) -> None:
    click.echo(clean(str(error)), err=True)
    if isinstance(error, ContentError):
        for problem in error.problems:
            click.echo(clean(f"  {problem}"), err=True)


def _forgive_encodings() -> None:
    """Where the terminal's encoding lacks a character, print the nearest it has; read whatever comes in."""
    codecs.register_error("nearest", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="nearest")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    from anyascii import anyascii

    text = error.object[error.start : error.end]
    return anyascii(text) or "?" * len(text), error.end


if __name__ == "__main__":
    sys.exit(main())
