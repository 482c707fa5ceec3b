import psycopg2


def listing(cursor, column):
    cursor.execute("SELECT id FROM parts ORDER BY " + column)
    return cursor.fetchall()
