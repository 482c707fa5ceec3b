import psycopg2


def record(cursor, move):
    cursor.execute("INSERT INTO moves (article, shelf, amount) VALUES ('%s', '%s', %s)" % move)
