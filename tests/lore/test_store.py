"""The store: what goes in comes out, whole or not at all."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from lore import content, store
from lore.errors import ContentError, StoreError
from lore.library import Library
from lore.names import Names
from tests.worlds import LANTERN_ISLES, SMALLEST, write


def test_entries_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    world = content.load(write(tmp_path / "isles", LANTERN_ISLES))
    store.build(world, tmp_path / "lore.db")
    library = Library(tmp_path / "lore.db")
    assert tuple(library.entities(entity.id for entity in world.entities)) == world.entities
    assert tuple(library.events(event.id for event in world.events)) == world.events
    assert [event.date.words for event in library.events(library.all_event_ids())] == [
        event.date.words for event in world.events
    ]
    assert (library.world.name, library.world.calendar) == (world.name, world.calendar)


def test_a_store_is_built_anew_only_when_the_content_changed(tmp_path: Path) -> None:
    root, path = write(tmp_path / "mine", SMALLEST), tmp_path / "lore.db"
    store.ensure(root, path)
    first = path.stat().st_ino
    store.ensure(root, path)
    assert path.stat().st_ino == first
    write(root, {"people/bo.md": "---\ntype: person\nname: Bo\n---\n"})
    store.ensure(root, path)
    assert [name.text for name in Library(path).names()] == ["Ada", "Bo"]


def test_names_are_answered_alike_whether_or_not_they_were_read_before(tmp_path: Path) -> None:
    store.build(content.load(write(tmp_path / "isles", LANTERN_ISLES)), tmp_path / "lore.db")
    library = Library(tmp_path / "lore.db")
    again = Names(library.name_index())
    for name in library.names():
        typed = name.text[:-1]
        first = Names(library.name_index())
        assert first.resolve(typed) == again.resolve(typed) == again.resolve(typed)
        assert first.complete(typed) == again.complete(typed) == again.complete(typed)


def test_a_reader_keeps_its_store_while_a_new_one_is_swapped_in(tmp_path: Path) -> None:
    root, path = write(tmp_path / "mine", SMALLEST), tmp_path / "lore.db"
    store.ensure(root, path)
    reading = Library(path)
    write(root, {"people/bo.md": "---\ntype: person\nname: Bo\n---\n"})
    store.ensure(root, path)
    assert [name.text for name in reading.names()] == ["Ada"]


def test_broken_content_leaves_the_old_store_as_it_was(tmp_path: Path) -> None:
    root, path = write(tmp_path / "mine", SMALLEST), tmp_path / "lore.db"
    store.ensure(root, path)
    before = path.read_bytes()
    write(root, {"people/bo.md": "no front matter"})
    with pytest.raises(ContentError):
        store.ensure(root, path)
    assert path.read_bytes() == before


KILLED = """
import os, signal, sys
from pathlib import Path
from lore import content, store
done = store._sync
def killed(path):
    os.kill(os.getpid(), signal.SIGKILL)
store._sync = killed
store.build(content.load(Path(sys.argv[1])), Path(sys.argv[2]))
"""


def test_a_killed_build_leaves_the_old_store_and_the_next_one_works(tmp_path: Path) -> None:
    root, path = write(tmp_path / "mine", SMALLEST), tmp_path / "data" / "lore.db"
    store.ensure(root, path)
    before = path.read_bytes()
    write(root, {"people/bo.md": "---\ntype: person\nname: Bo\n---\n"})
    killed = subprocess.run([sys.executable, "-c", KILLED, str(root), str(path)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert path.read_bytes() == before
    assert len(list(path.parent.iterdir())) == 2
    store.ensure(root, path)
    assert [name.text for name in Library(path).names()] == ["Ada", "Bo"]


def test_what_killed_builds_left_is_cleared_a_day_later(tmp_path: Path) -> None:
    left = write(tmp_path, {".building-old": ""}) / ".building-old"
    os.utime(left, (0, 0))
    store.build(content.load(write(tmp_path / "mine", SMALLEST)), tmp_path / "lore.db")
    assert not left.exists()


def test_a_store_of_another_schema_is_built_anew(tmp_path: Path) -> None:
    root, path = write(tmp_path / "mine", SMALLEST), tmp_path / "lore.db"
    store.ensure(root, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE worlds SET schema_version = 0")
    store.ensure(root, path)
    assert store.made_from(path) == content.load(root).digest


@pytest.mark.parametrize("rubbish", [b"", b"not a database" * 100])
def test_a_damaged_store_is_built_anew(rubbish: bytes, tmp_path: Path) -> None:
    root, path = write(tmp_path / "mine", SMALLEST), tmp_path / "lore.db"
    path.write_bytes(rubbish)
    store.ensure(root, path)
    assert [name.text for name in Library(path).names()] == ["Ada"]


def test_a_store_cannot_be_written_through_a_reader(tmp_path: Path) -> None:
    root, path = write(tmp_path / "mine", SMALLEST), tmp_path / "lore.db"
    store.ensure(root, path)
    with closing(store.open_read_only(path)) as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM entities")


def test_a_folder_that_cannot_hold_a_store_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="LOREDEX_DATA"):
        store.build(content.load(write(tmp_path / "mine", SMALLEST)), tmp_path / "file" / "lore.db")


def test_each_world_has_a_store_of_its_own(tmp_path: Path) -> None:
    default, mine = tmp_path / "default", tmp_path / "mine"
    assert store.path_of(tmp_path, default, default) == tmp_path / "lore.db"
    assert store.path_of(tmp_path, mine, default) != store.path_of(tmp_path, tmp_path / "sub" / "mine", default)


def test_any_client_reads_who_took_part_in_what(tmp_path: Path) -> None:
    path = tmp_path / "lore.db"
    store.ensure(write(tmp_path / "isles", LANTERN_ISLES), path)
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT events.title, events.earliest_day, events.latest_day, role FROM events"
            " JOIN event_entities ON event = events.id JOIN entities ON entities.id = entity"
            " WHERE entities.name = 'Saltmere' ORDER BY latest"
        ).fetchall()
    assert rows == [
        ("The harbour is finished", None, "0815-03-31", "where"),
        ("The Guild of Wicks is founded", "0820-01-01", "0820-12-31", "where"),
    ]
