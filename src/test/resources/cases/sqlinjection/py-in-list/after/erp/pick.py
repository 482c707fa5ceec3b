import sqlite3


def pick(db: sqlite3.Connection, ids):
    return db.execute(f"SELECT * FROM parts WHERE id IN ({','.join(['?'] * len(ids))})", list(ids)).fetchall()
