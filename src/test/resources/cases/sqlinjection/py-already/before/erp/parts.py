import sqlite3


def part(db, number):
    return db.execute("SELECT id FROM parts WHERE number = ?", (number,)).fetchone()
