import sqlite3


def seeds(db: sqlite3.Connection, plant, column):
    sql = "SELECT sort, bought FROM seeds WHERE plant = '" + plant + "'"
    sql += " ORDER BY " + column
    return db.execute(sql).fetchall()
