import sqlite3


class History:
    def __init__(self, path=":memory:"):
        self.connection = sqlite3.connect(path)
        self.connection.execute("CREATE TABLE IF NOT EXISTS seen (van TEXT, lat REAL, lon REAL, at TEXT)")

    def add(self, van, lat, lon, at):
        self.connection.execute(f"INSERT INTO seen VALUES ('{van}', {float(lat)}, {float(lon)}, '{at}')")

    def last(self, van):
        sql = "SELECT lat, lon FROM seen WHERE van = '{van}' ORDER BY at DESC LIMIT 1"
        return self.connection.execute(sql.format(van=van)).fetchone()

    def between(self, van, begin, end):
        where = "van = '%s'" % van
        where += " AND at BETWEEN '%s' AND '%s'" % (begin, end)
        return self.connection.execute("SELECT lat, lon FROM seen WHERE " + where + " ORDER BY at").fetchall()
