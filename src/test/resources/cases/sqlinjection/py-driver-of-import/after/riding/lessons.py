from riding.base import connection


def days(rider):
    cursor = connection().cursor()
    cursor.execute("SELECT day FROM lesson WHERE rider = %s", (rider,))
    return cursor.fetchall()
