import sqlite3

_TABLE = "archive"


def purge(db: sqlite3.Connection, before: str) -> int:
    done = db.execute(f"DELETE FROM {_TABLE} WHERE closed < '{before}' AND tag = '{{keep}}'")
    return done.rowcount
