import psycopg2


class Patients:
    def __init__(self, dsn):
        self.connection = psycopg2.connect(dsn)

    def find(self, name, born):
        with self.connection.cursor() as cursor:
            cursor.execute(
                "SELECT id, name FROM patients WHERE name = '%s' AND born = '%s' AND score > 5 %% 3"
                % (name, born)
            )
            return cursor.fetchall()
