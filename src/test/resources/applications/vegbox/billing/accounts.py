from billing.connection import connect


def balance(customer):
    with connect() as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT SUM(cents) FROM booking WHERE customer = '%s'" % customer)
        return cursor.fetchone()[0] or 0


def bookings(customer, year):
    connection = connect()
    cursor = connection.cursor()
    cursor.execute(
        "SELECT day, cents, text FROM booking "
        "WHERE customer = '{}' AND EXTRACT(YEAR FROM day) = {} "
        "ORDER BY day".format(customer, year)
    )
    rows = cursor.fetchall()
    connection.close()
    return rows


def owing(limit):
    assert limit >= 0
    cursor = connect().cursor()
    cursor.execute("SELECT customer FROM balance WHERE cents < -" + str(int(limit)))
    return [row[0] for row in cursor]
