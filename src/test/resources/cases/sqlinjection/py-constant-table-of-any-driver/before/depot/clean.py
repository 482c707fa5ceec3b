EXPIRED = "expires < CURRENT_DATE AND amount = 0"


def clean(connection):
    cursor = connection.cursor()
    cursor.execute("DELETE FROM batches WHERE " + EXPIRED)
    return cursor.rowcount
