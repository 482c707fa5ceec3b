import sqlite3


def cars(path, trip, plate=""):
    db = sqlite3.connect(path)
    sql = "SELECT place, plate FROM cars WHERE trip = ?"
    if plate:
        sql += " AND plate LIKE '" + plate + "%'"
    return db.execute(sql, (trip,)).fetchall()
