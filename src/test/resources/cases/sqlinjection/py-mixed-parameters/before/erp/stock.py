import sqlite3


def stock(db: sqlite3.Connection, place, part, limit):
    return db.execute(
        f"SELECT amount FROM stock WHERE place = ? AND part = '{part}' LIMIT {limit}",
        (place,),
    ).fetchall()
