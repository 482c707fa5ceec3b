import sqlite3


def days(db: sqlite3.Connection, place):
    sql = ("SELECT day FROM race "
           "WHERE place = '%s' "
           "ORDER BY day") % place
    return db.execute(sql).fetchall()
