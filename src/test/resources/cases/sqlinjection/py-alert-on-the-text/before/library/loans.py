import sqlite3


def loans(db: sqlite3.Connection, reader):
    query = "SELECT id FROM loans WHERE reader = '{}'".format(reader)
    rows = db.execute(query)
    return [row[0] for row in rows]
