"""Wikilinks: which entry `[[a name]]` or `[[#event-id]]` means, and which names are given twice."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from anyascii import anyascii

from lore.names import normalise

_LINK = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]]+))?\]\]")


@dataclass(slots=True)
class Links:
    """The ids, names and aliases of all entries while a world is read."""

    ids: set[str] = field(default_factory=set)
    _owners: dict[str, str] = field(default_factory=dict)
    _sharers: dict[str, list[str]] = field(default_factory=dict)

    def add(self, identifier: str, names: Iterable[str], shared: Iterable[str]) -> Iterator[str]:
        """Make an entry known; yields a sentence for each id or name that another entry has already."""
        if identifier in self.ids:
            yield f"The id `{identifier}` is given to two entries; ids are unique in the whole world."
        self.ids.add(identifier)
        for name in filter(None, names):
            key = normalise(name)
            owner = self._owners.setdefault(key, identifier)
            sharer = next(iter(self._sharers.get(key, ())), identifier)
            for other in {owner, sharer} - {identifier}:
                yield f"The name “{name}” is also a name of `{other}`; drop one, or list it under `shares:` in both."
        for name in shared:
            key = normalise(name)
            self._sharers.setdefault(key, []).append(identifier)
            if self._owners.get(key, identifier) != identifier:
                owner = self._owners[key]
                yield (
                    f"The name “{name}” is shared here but belongs to `{owner}`: if it is an alias there, list it under"
                    " `shares:` there too; if it is the name itself, drop it here."
                )

    def target(self, written: str) -> str | None:
        """The id that the inside of a wikilink means, or None. A shared name means no one entry."""
        if written.startswith("#"):
            return written[1:] if written[1:] in self.ids else None
        return self._owners.get(normalise(written))

    def resolve(self, text: str, report: Callable[[str], None]) -> tuple[str, tuple[str, ...]]:
        """Text with its links shown as plain words, and the ids that they lead to."""
        found: list[str] = []

        def shown(link: re.Match[str]) -> str:
            written = link[1].strip()
            target = self.target(written)
            if target is None:
                report(
                    f"[[{written}]] leads nowhere: no entry has this name{' or id' if written.startswith('#') else ''}."
                )
            else:
                found.append(target)
            return (link[2] or written.lstrip("#")).strip()

        return _LINK.sub(shown, text), tuple(dict.fromkeys(found))


def slug(text: str) -> str:
    """An id made of a title or file name: lower-case ASCII letters and digits with hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", anyascii(text).lower()))[:60].strip("-")
