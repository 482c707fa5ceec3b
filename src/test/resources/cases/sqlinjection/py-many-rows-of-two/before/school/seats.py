import sqlite3


def swap(db: sqlite3.Connection, room, first, second):
    db.executemany(
        f"UPDATE seats SET child = ? WHERE seat = ? AND room = '{room}'",
        [(first, second), (second, first)],
    )
