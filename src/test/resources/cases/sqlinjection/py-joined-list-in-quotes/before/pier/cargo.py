import sqlite3


def cargo(names):
    db = sqlite3.connect("pier.db")
    return db.execute("SELECT id FROM cargo WHERE name IN ('" + "','".join(names) + "')").fetchall()
