import sqlite3


def export(path, columns, day):
    with sqlite3.connect(path) as db:
        cursor = db.cursor()
        cursor.execute("SELECT " + ", ".join(columns) + " FROM visit WHERE day = '" + day + "'")
        return cursor.fetchall()
