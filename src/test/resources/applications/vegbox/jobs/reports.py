import sqlite3

from jobs.app import app


def _rows(path, query, *values):
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query, values).fetchall()
    finally:
        connection.close()


@app.task
def weekly(path="/var/lib/vegbox/shop.db", week="2024-40"):
    return _rows(path, "SELECT kind, COUNT(*) FROM orders WHERE week = ? GROUP BY kind", week)


@app.task
def of_driver(path, driver):
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT stop, late FROM tour WHERE driver = '" + driver + "' ORDER BY stop").fetchall()
    connection.close()
    return rows


@app.task
def customers_of(path, tour, day):
    with sqlite3.connect(path) as connection:
        return connection.execute("SELECT customer FROM tour_stop WHERE tour = '%(tour)s' AND day = '%(day)s'" % {"tour": tour, "day": day}).fetchall()
