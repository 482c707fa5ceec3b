import sqlite3


class Crew:
    def __init__(self, path):
        self._db = sqlite3.connect(path)

    def _rows(self, sql, *values):
        return self._db.execute(sql, values).fetchall()

    def on(self, ship, rank):
        sql = "SELECT name FROM crew WHERE ship = '" + ship + "'"
        if rank:
            sql += " AND rank = '" + rank + "'"
        return self._rows(sql)
