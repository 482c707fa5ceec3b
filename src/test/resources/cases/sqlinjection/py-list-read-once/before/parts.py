import sqlite3


def pick(db: sqlite3.Connection, lines):
    names = (line.strip() for line in lines)
    return db.execute(f"SELECT * FROM parts WHERE name IN ({','.join(names)})").fetchall()
