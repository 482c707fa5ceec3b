import sqlite3


def members(db: sqlite3.Connection, voice):
    query = f"SELECT name FROM members WHERE voice = '{voice}'"
    rows = db.execute(query).fetchall()
    return {"query": query, "rows": rows}
