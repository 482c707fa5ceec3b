import psycopg2


class Entries:
    def __init__(self):
        self.connection = psycopg2.connect("dbname=race")

    def _all(self, sql, params=()):
        with self.connection.cursor() as cursor:
            cursor.execute(sql, params)
            return cursor.fetchall()

    def of(self, race, rider):
        return self._all("SELECT * FROM entry WHERE race = %s AND rider = %s", (race, rider))
