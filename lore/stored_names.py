"""Rows -> names, and the index that typed ones are matched with."""

from collections.abc import Sequence

from lore.model import Kind
from lore.names import Index, Name
from lore.rows import Rows

_REMEMBERED = 4096  # names about that are kept once they were read: the same ones come up at every letter typed


def all_names(rows: Rows) -> list[Name]:
    """Every name and alias of every entry."""
    found = [
        Name(row[0], row[1], Kind(row[2]), row[3])
        for row in rows.all(
            "SELECT id, name, kind, prominence FROM entities"
            " UNION ALL SELECT id, title, 'event', prominence FROM events"
        )
    ]
    owners = {name.entry: name for name in found}
    for entry, alias in rows.all("SELECT entry, alias FROM aliases ORDER BY entry, position"):
        owner = owners[entry]
        found.append(Name(entry, alias, owner.kind, owner.prominence, alias=True))
    return found


def index(rows: Rows) -> Index:
    """What typed names are matched with; its parts are read when they are needed."""

    def part(key: str) -> bytes:
        return bytes(rows.one("SELECT packed FROM name_index WHERE part = ?", key)[0])

    remembered = dict[int, Name]()

    def numbered(numbers: Sequence[int]) -> list[Name]:
        known = {number: name for number in numbers if (name := remembered.get(number))}
        if unread := [number for number in numbers if number not in known]:
            known |= (read := _numbered(rows, unread))
            if len(remembered) > _REMEMBERED:
                remembered.clear()
            remembered.update(read)
        return [known[number] for number in numbers]

    return Index(part, numbered)


def _numbered(rows: Rows, numbers: Sequence[int]) -> dict[int, Name]:
    marks = ",".join("?" * len(numbers))
    columns = "id, entry, name, kind, prominence, is_alias"
    found = rows.all(f"SELECT {columns} FROM names WHERE id IN ({marks})", *numbers)
    return {row[0]: Name(row[1], row[2], Kind(row[3]), row[4], bool(row[5])) for row in found}
