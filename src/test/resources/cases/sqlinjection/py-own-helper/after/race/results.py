import sqlite3


def rows(sql, *values):
    connection = sqlite3.connect("race.db")
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


def places(horse):
    return rows("SELECT place FROM result WHERE horse = ?", horse)
