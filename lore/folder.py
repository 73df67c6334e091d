"""The files of a world's folder: which ones count, read with care, and the hash of them all."""

import os
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from lore.errors import LoreError

DEFAULT_WORLD = Path(__file__).parent / "content" / "world-revolution"
WORLD_FILE = "world.md"
SOURCES = "sources"
TIMELINE = "timeline"
_LARGEST_PAGE = 1024 * 1024
_LARGEST_TEXT = 16 * 1024 * 1024
_MOST_FILES = 200_000
_HIDDEN = (".", "_")
_IGNORED = ("readme.md", "license.md", "changelog.md")


def open_folder(root: Path) -> Path:
    """The folder of a world, resolved; LoreError if there is none."""
    folder = root.expanduser().resolve()
    if not folder.is_dir():
        raise LoreError(f"There is no folder {root}. Give the path of a folder that holds a {WORLD_FILE}.")
    if not (folder / WORLD_FILE).is_file():
        raise LoreError(
            f"The folder {root} holds no {WORLD_FILE}, so it is no world. See the README for the smallest world."
        )
    return folder


def pages(found: Iterable[Path], root: Path) -> Iterator[Path]:
    """Of a world's files, every Markdown file but `world.md`, in their order."""
    return (path for path in found if path.suffix == ".md" and path != root / WORLD_FILE)


def digest(root: Path) -> str:
    """A hash over the names and bytes of all that a world is read from."""
    hashed = blake2b(digest_size=16)
    for path in files(root):
        try:
            content = path.read_bytes()
        except OSError as error:
            raise LoreError(f"The file {path} can't be read: {error.strerror}.") from error
        hashed.update(os.fsencode(path.relative_to(root).as_posix()) + f"\0{len(content)}\0".encode())
        hashed.update(content)
    return hashed.hexdigest()


def read(path: Path, report: Callable[[int, str], None]) -> str | None:
    """A file's text, or None with the reason reported."""
    largest = _LARGEST_TEXT if path.suffix == ".txt" else _LARGEST_PAGE
    size = path.stat().st_size
    if size > largest:
        report(0, f"The file is too large ({size:,} bytes; at most {largest:,}). Split it.")
        return None
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        report(line, f"The file is not UTF-8 (byte {error.start + 1}). Save it with the encoding UTF-8.")
        return None


def files(root: Path) -> list[Path]:
    """Markdown and source texts below the root; hidden files, `_` folders and links out of the root are left out."""
    found = []
    for folder, folders, names in os.walk(root, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix not in (".md", ".txt") or name.startswith(_HIDDEN) or name.lower() in _IGNORED:
                continue
            if path.is_file() and path.resolve().is_relative_to(root):
                found.append(path)
    if len(found) > _MOST_FILES:
        raise LoreError(f"The folder {root} holds {len(found):,} files; a world has at most {_MOST_FILES:,}.")
    return found


def _refuse(error: OSError) -> None:
    raise LoreError(f"The folder {error.filename} can't be read: {error.strerror}.") from error
