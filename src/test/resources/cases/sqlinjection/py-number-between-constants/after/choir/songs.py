import sqlite3

SONGS = "SELECT title, voices FROM songs WHERE voices >= "


def songs(db: sqlite3.Connection, voices):
    return db.execute(SONGS + "? ORDER BY title", (voices,)).fetchall()
