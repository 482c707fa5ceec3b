import sqlite3


def harvest(db: sqlite3.Connection, bed, newest=False):
    sql = "SELECT day, kilos FROM harvest WHERE bed = ?"
    params = [bed]
    if newest: sql += " ORDER BY day DESC"
    return db.execute(sql, params).fetchall()
