import sqlite3


def search(path, author=None, year=None, shelf=None):
    connection = sqlite3.connect(path)
    sql = "SELECT title FROM books WHERE 1 = 1"
    params = []
    if author:
        sql += " AND author = ?"
        params.append(author)
    if year:
        sql = sql + " AND year = ?"
        params.append(year)
    if shelf:
        sql += " AND shelf LIKE ? AND room <> ?"
        params.extend([f"{shelf}%", shelf])
    sql += " ORDER BY title"
    return connection.execute(sql, params).fetchall()
