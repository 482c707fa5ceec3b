import MySQLdb


def branch(connection: MySQLdb.Connection, code):
    cursor = connection.cursor()
    cursor.execute("SELECT name, street FROM branches WHERE code = %s", (code,))
    return cursor.fetchone()
