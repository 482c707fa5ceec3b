import sqlite3

SONGS = "SELECT title, voices FROM songs WHERE voices >= "


def songs(db: sqlite3.Connection, voices):
    return db.execute(SONGS + str(voices) + " ORDER BY title").fetchall()
