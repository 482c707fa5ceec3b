import sqlite3


def days(db: sqlite3.Connection, place):
    sql = ("SELECT day FROM race "
           "WHERE place = ? "
           "ORDER BY day")
    return db.execute(sql, (place,)).fetchall()
