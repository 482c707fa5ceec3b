import sqlite3


def pick(db: sqlite3.Connection, ids, state):
    return db.execute(f"SELECT * FROM orders WHERE id IN ({','.join(ids)}) AND state = '{state}'").fetchall()
