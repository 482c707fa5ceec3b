import sqlite3


def plants(db: sqlite3.Connection, bed, clause):
    sql = "SELECT name FROM plants WHERE bed = '%s'" % bed
    if clause:
        sql += clause
    return db.execute(sql).fetchall()
