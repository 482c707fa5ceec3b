import sqlite3


def loans(db: sqlite3.Connection, reader):
    query = "SELECT id FROM loans WHERE reader = ?"
    rows = db.execute(query, (reader,))
    return [row[0] for row in rows]
