import contextlib
import sqlite3

SCHEMA = """
CREATE TABLE IF NOT EXISTS article (no TEXT PRIMARY KEY, name TEXT, unit TEXT, cents INTEGER, grower TEXT);
CREATE TABLE IF NOT EXISTS crate (id INTEGER PRIMARY KEY, article TEXT, grams INTEGER, shelf TEXT, best_before TEXT);
CREATE TABLE IF NOT EXISTS movement (id INTEGER PRIMARY KEY, crate INTEGER, what TEXT, by_whom TEXT, at TEXT DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE IF NOT EXISTS staff (name TEXT PRIMARY KEY, pin TEXT, role TEXT);
"""


def connect(path=":memory:"):
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    connection.executescript(SCHEMA)
    return connection


@contextlib.contextmanager
def transaction(connection):
    try:
        yield connection.cursor()
        connection.commit()
    except Exception:
        connection.rollback()
        raise
