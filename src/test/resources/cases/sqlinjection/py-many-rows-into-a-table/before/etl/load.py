import psycopg2


class Loader:
    def __init__(self, dsn, table):
        self.db = psycopg2.connect(dsn)
        self.table = table

    def load(self, rows):
        with self.db.cursor() as cur:
            cur.executemany(f"INSERT INTO {self.table} (key, value) VALUES (%s, %s)", rows)
        self.db.commit()
