import sqlite3


def search(path, author=None, year=None, shelf=None):
    connection = sqlite3.connect(path)
    sql = "SELECT title FROM books WHERE 1 = 1"
    if author:
        sql += " AND author = '%s'" % author
    if year:
        sql = sql + " AND year = " + str(year)
    if shelf:
        sql += f" AND shelf LIKE '{shelf}%' AND room <> '{shelf}'"
    sql += " ORDER BY title"
    return connection.execute(sql).fetchall()
