import sqlite3


def by_shelf(shelf):
    return f"SELECT article FROM stock WHERE shelf = '{shelf}'"


def pick(db: sqlite3.Connection, shelf):
    return db.execute(by_shelf(shelf)).fetchall()
