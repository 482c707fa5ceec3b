import sqlite3

OPEN = "closed IS NULL"


def status(db: sqlite3.Connection, newest):
    sql = "SELECT line, text FROM reports WHERE " + OPEN
    if newest:
        sql = sql + " ORDER BY day DESC"
    sql += " LIMIT 20"
    return db.execute(sql).fetchall()
