import sqlite3

DB = sqlite3.connect("race.db")


def rows(sql, *values):
    return DB.execute(sql, values).fetchall()


def starts(horse, year):
    return rows("SELECT day FROM start WHERE year = ? AND horse = '%s'" % horse, year)
