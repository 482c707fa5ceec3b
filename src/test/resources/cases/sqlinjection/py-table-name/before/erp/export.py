import sqlite3


def dump(db, table):
    connection = sqlite3.connect(db)
    return connection.execute(f"SELECT * FROM {table}").fetchall()
