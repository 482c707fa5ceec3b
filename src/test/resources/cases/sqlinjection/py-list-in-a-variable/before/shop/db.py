import sqlite3


class Repo:
    def __init__(self, path):
        self._con = sqlite3.connect(path)

    def drop(self, ids):
        marks = ",".join(str(i) for i in ids)
        self._con.execute("DELETE FROM items WHERE id IN (" + marks + ")")
