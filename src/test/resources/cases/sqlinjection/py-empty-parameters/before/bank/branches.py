import MySQLdb


def branch(connection: MySQLdb.Connection, code):
    cursor = connection.cursor()
    cursor.execute("SELECT name, street FROM branches WHERE code = '" + code + "'", ())
    return cursor.fetchone()
