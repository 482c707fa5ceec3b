import sqlite3


def many(db: sqlite3.Connection, ids):
    return db.execute("SELECT * FROM race WHERE id IN (" + ", ".join("?" for _ in ids) + ")", ids)
