import sqlite3


def query(path, sql):
    return sqlite3.connect(path).execute(sql).fetchall()
