import psycopg2
import psycopg2.extras


class Stock:
    def __init__(self, dsn):
        self.connection = psycopg2.connect(dsn)

    def of(self, article):
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT SUM(grams) FROM crate WHERE article = '%s'" % article)
            return cursor.fetchone()[0] or 0

    def reserve(self, article, grams, order):
        with self.connection, self.connection.cursor(cursor_factory=psycopg2.extras.DictCursor) as cursor:
            cursor.execute(f"INSERT INTO reservation (article, grams, order_no) VALUES ('{article}', {int(grams)}, '{order}')")

    def short(self, day):
        sql = "SELECT article FROM reservation JOIN crate USING (article) WHERE day = '{}' GROUP BY article HAVING SUM(crate.grams) < 0".format(day)
        cursor = self.connection.cursor()
        cursor.execute(sql)
        return [row[0] for row in cursor]
