"""Lists of small numbers, packed one after another: read by row at once, kept in a store as one blob."""

from array import array
from collections.abc import Iterable, Sequence
from zlib import crc32

NUMBER = "I"  # 4 bytes on every platform that Python runs on
REAL = "f"
_WIDTH = array(NUMBER).itemsize


class Packed:
    """Row after row of numbers. `starts` has one more number than there are rows."""

    def __init__(self, starts: "array[int]", numbers: "array[int]") -> None:
        self.starts = starts
        self.numbers = numbers

    @classmethod
    def of(cls, rows: int, pairs: Iterable[tuple[int, int]]) -> "Packed":
        """Pairs of a row and a number of it, in whatever order; a row keeps the order of its own."""
        at, values = array(NUMBER), array(NUMBER)
        starts = array(NUMBER, bytes(_WIDTH * (rows + 1)))
        for row, number in pairs:
            at.append(row)
            values.append(number)
            starts[row + 1] += 1
        for row in range(rows):
            starts[row + 1] += starts[row]
        filled = starts[:-1]
        numbers = array(NUMBER, bytes(_WIDTH * len(values)))
        for row, number in zip(at, values, strict=True):
            numbers[filled[row]] = number
            filled[row] += 1
        return cls(starts, numbers)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, row: int) -> Sequence[int]:
        return self.numbers[self.starts[row] : self.starts[row + 1]]

    def rows(self, rows: range) -> Sequence[int]:
        """The numbers of rows that follow each other."""
        return self.numbers[self.starts[rows.start] : self.starts[rows.stop]] if rows else array(NUMBER)

    def count(self, row: int) -> int:
        return self.starts[row + 1] - self.starts[row]

    def pack(self) -> bytes:
        return len(self).to_bytes(_WIDTH, "little") + self.starts.tobytes() + self.numbers.tobytes()

    @classmethod
    def unpack(cls, packed: bytes) -> "Packed":
        rows = int.from_bytes(packed[:_WIDTH], "little")
        view = memoryview(packed)
        middle = _WIDTH * (rows + 2)
        return cls(numbers(view[_WIDTH:middle]), numbers(view[middle:]))


class Keyed:
    """Numbers by key. Keys aren't kept, only their hashes: what is found may, rarely, belong to another key."""

    def __init__(self, packed: Packed) -> None:
        self._packed = packed
        self._mask = len(packed) - 1

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, int]]) -> "Keyed":
        hashes, values = array(NUMBER), array(NUMBER)
        for key, number in pairs:
            hashes.append(crc32(key.encode()))
            values.append(number)
        mask = (1 << max(len(hashes) // 2, 1).bit_length()) - 1
        return cls(Packed.of(mask + 1, zip((value & mask for value in hashes), values, strict=True)))

    def __getitem__(self, key: str) -> Sequence[int]:
        return self._packed[crc32(key.encode()) & self._mask]

    def at(self, keys: Iterable[str]) -> set[int]:
        """The numbers of several keys."""
        starts, numbers, mask = self._packed.starts, self._packed.numbers, self._mask
        found = set[int]()
        for key in keys:
            row = crc32(key.encode()) & mask
            start, end = starts[row], starts[row + 1]
            if start < end:
                found.update(numbers[start:end])
        return found

    def pack(self) -> bytes:
        return self._packed.pack()

    @classmethod
    def unpack(cls, packed: bytes) -> "Keyed":
        return cls(Packed.unpack(packed))


def numbers(packed: bytes | memoryview) -> "array[int]":
    found = array(NUMBER)
    found.frombytes(packed)
    return found
