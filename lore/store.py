"""A World -> SQLite: built aside, checked, and swapped in whole, so that a reader never sees half of one."""

import os
import sqlite3
import time
from contextlib import closing
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile

from lore import folder, schema
from lore.errors import StoreError
from lore.model import World

_BUILDING = ".building-"
_LEFT_BEHIND = 24 * 3600  # seconds; a build file that old belongs to a build that was killed


def path_of(data: Path, root: Path, default: Path) -> Path:
    """Where the store of the world in `root` lies: `lore.db` for the default world, a file of its own for others."""
    root = root.expanduser().resolve()
    if root == default.resolve():
        return data / "lore.db"
    return data / f"lore-{root.name[:60]}-{blake2b(str(root).encode(), digest_size=4).hexdigest()}.db"


def ensure(root: Path, path: Path) -> None:
    """Build the store of the world in `root`, unless it is there and made from just these files."""
    if made_from(path) != folder.digest(folder.open_folder(root)):
        from lore.content import load  # reading Markdown is only needed when something changed

        build(load(root), path)


def made_from(path: Path) -> str:
    """The digest of the content that a store was built from; empty if there is no store of today's schema."""
    try:
        if not path.is_file():
            return ""
        with closing(open_read_only(path)) as connection:
            row = connection.execute("SELECT digest, schema_version FROM worlds").fetchone()
    except (OSError, sqlite3.Error):
        return ""
    return str(row[0]) if row and row[1] == schema.VERSION else ""


def open_read_only(path: Path) -> sqlite3.Connection:
    """A connection that can only read. `immutable` holds because a store is never changed, only replaced."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def build(world: World, path: Path) -> None:
    """Write a world's store. Killed at any moment, it leaves the store that was there as it was."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _clear_killed_builds(path.parent)
        with NamedTemporaryFile(dir=path.parent, prefix=_BUILDING, delete=False) as aside:
            made = Path(aside.name)
        try:
            _write(world, made)
            _sync(made)
            made.replace(path)
            _sync(path.parent)
        finally:
            made.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            f"The store {path} can't be written ({error})."
            " Free some space there, or set LOREDEX_DATA to another folder."
        ) from error


def _write(world: World, path: Path) -> None:
    from sqlite_utils import Database  # only a build needs it

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # the file is thrown away if anything fails
        connection.execute("PRAGMA synchronous = OFF")  # and synced as a whole when it is complete
        db = Database(connection)
        for table, columns in schema.TABLES.items():
            db.table(table).create(columns, pk=schema.KEYS.get(table, "id"))
        for table in (schema.SEARCH, schema.SPOILERS, schema.ASKED):
            db.execute(schema.FULL_TEXT.format(table))
        for table, rows in schema.rows(world):
            db.table(table).insert_all(rows)
        db.table(schema.SEARCH).insert_all(schema.search_rows(world, spoiler=False))
        db.table(schema.SPOILERS).insert_all(schema.search_rows(world, spoiler=True))
        db.table(schema.ASKED).insert_all(schema.asked_rows(world))
        for table, columns_of_index in schema.INDEXES:
            db.table(table).create_index(columns_of_index)
        connection.commit()
        connection.execute("PRAGMA optimize")
        connection.execute("VACUUM")
        (verdict,) = connection.execute("PRAGMA quick_check").fetchone()
        if verdict != "ok":
            raise StoreError(f"The store that was built is damaged ({verdict}); the old one stays. Try again.")


def _clear_killed_builds(data: Path) -> None:
    for left in data.glob(f"{_BUILDING}*"):
        if time.time() - left.stat().st_mtime > _LEFT_BEHIND:
            left.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return  # Windows can't sync a folder
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
