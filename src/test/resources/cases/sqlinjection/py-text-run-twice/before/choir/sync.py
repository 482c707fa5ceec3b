import sqlite3


def remove(near: sqlite3.Connection, far: sqlite3.Connection, mail):
    statement = "DELETE FROM members WHERE mail = '%s'" % mail
    near.execute(statement)
    far.execute(statement)
