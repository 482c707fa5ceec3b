import sqlite3


def stock(db: sqlite3.Connection, place, part, limit):
    return db.execute(
        "SELECT amount FROM stock WHERE place = ? AND part = ? LIMIT ?",
        (place, part, int(limit)),
    ).fetchall()
