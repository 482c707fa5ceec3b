import sqlite3


class Fees:
    def __init__(self, path):
        self.db = sqlite3.connect(path)

    def sum(self, kind, *more):
        sql = "SELECT SUM(amount) FROM fees WHERE kind = '" + kind + "'"
        if more:
            sql += " AND year = ?"
        return self.db.execute(sql, *more).fetchone()[0]
