"""What people use instead, on the same names: each gives the best five names for a text, with a score."""

import sqlite3
from collections.abc import Callable, Sequence
from importlib.util import find_spec

from rapidfuzz import fuzz, process

from lore.names import normalise

Ranked = list[tuple[str, float]]
Search = Callable[[str], Ranked]

_FEW = 64
_BEST = 5


def wratio(texts: Sequence[str]) -> Search:
    """rapidfuzz over everything, as bots do."""
    folded = [normalise(text) for text in texts]

    def search(text: str) -> Ranked:
        best = process.extract(normalise(text), folded, scorer=fuzz.WRatio, limit=_BEST)
        return [(texts[i], score / 100) for _, score, i in best]

    return search


def trigrams(texts: Sequence[str]) -> Search:
    """SQLite's FTS5 with its trigram tokenizer for candidates, WRatio to rank them."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize = trigram)")
    connection.executemany("INSERT INTO names(name) VALUES (?)", ((normalise(text),) for text in texts))

    def search(text: str) -> Ranked:
        typed = normalise(text)
        grams = dict.fromkeys(typed[i : i + 3] for i in range(len(typed) - 2))
        if not grams:
            return []
        match = " OR ".join(f'"{gram}"' for gram in grams)
        rows = connection.execute(
            "SELECT rowid, name FROM names WHERE names MATCH ? ORDER BY rank LIMIT ?", (match, _FEW)
        ).fetchall()
        best = process.extract(typed, [row[1] for row in rows], scorer=fuzz.WRatio, limit=_BEST)
        return [(texts[rows[i][0] - 1], score / 100) for _, score, i in best]

    return search


def tantivy(texts: Sequence[str]) -> Search:
    """tantivy's fuzzy terms for candidates, WRatio to rank them."""
    import tantivy as engine

    schema = engine.SchemaBuilder().add_text_field("name").add_integer_field("number", stored=True).build()
    index = engine.Index(schema)
    writer = index.writer()
    folded = [normalise(text) for text in texts]
    for number, text in enumerate(folded):
        writer.add_document(engine.Document(name=text, number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(text: str) -> Ranked:
        typed = normalise(text)
        terms = [
            (engine.Occur.Should, engine.Query.fuzzy_term_query(schema, "name", word, distance=min(2, len(word) // 3)))
            for word in typed.split()
        ]
        hits = searcher.search(engine.Query.boolean_query(terms), _FEW).hits if terms else []
        few = [searcher.doc(address)["number"][0] for _, address in hits]
        best = process.extract(typed, [folded[i] for i in few], scorer=fuzz.WRatio, limit=_BEST)
        return [(texts[few[i]], score / 100) for _, score, i in best]

    return search


def pg_trgm(texts: Sequence[str]) -> Search:
    """PostgreSQL's trigrams: the nearest names by its GiST index. What is made is gone with the connection."""
    import psycopg

    connection = psycopg.connect()
    connection.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    connection.execute("CREATE TEMPORARY TABLE names (number integer, folded text)")
    with connection.cursor() as cursor, cursor.copy("COPY names FROM STDIN") as copy:
        for number, text in enumerate(texts):
            copy.write_row((number, normalise(text)))
    connection.execute("CREATE INDEX ON names USING gist (folded gist_trgm_ops)")
    connection.execute("ANALYZE names")
    nearest = "SELECT number, similarity(folded, %s) FROM names ORDER BY folded <-> %s LIMIT %s"

    def search(text: str) -> Ranked:
        typed = normalise(text)
        rows = connection.execute(nearest, (typed, typed, _BEST), prepare=True).fetchall()
        return [(texts[number], score) for number, score in rows]

    return search


def _has_postgres() -> bool:
    """Whether psycopg is installed and a server answers where libpq's environment variables (PGHOST ...) say."""
    if not find_spec("psycopg"):
        return False
    import psycopg

    try:
        with psycopg.connect(connect_timeout=3):
            return True
    except psycopg.OperationalError:
        return False


def installed() -> dict[str, Callable[[Sequence[str]], Search]]:
    """The peers that can be asked here."""
    peers: dict[str, Callable[[Sequence[str]], Search]] = {
        "rapidfuzz WRatio over everything": wratio,
        "FTS5 trigram + WRatio": trigrams,
    }
    if find_spec("tantivy"):
        peers["tantivy fuzzy + WRatio"] = tantivy
    if _has_postgres():
        peers["PostgreSQL pg_trgm GiST"] = pg_trgm
    return peers
