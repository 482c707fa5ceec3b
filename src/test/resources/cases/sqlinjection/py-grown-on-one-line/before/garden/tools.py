import sqlite3


def tools(db: sqlite3.Connection, shed, kind=None):
    sql = f"SELECT name FROM tools WHERE shed = '{shed}'"
    if kind: sql += f" AND kind = '{kind}'"
    return db.execute(sql).fetchall()
