import psycopg2


def recount(dsn, shelves):
    connection = psycopg2.connect(dsn)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE shelf SET counted = NULL WHERE id IN " + str(tuple(shelves)))
    connection.commit()
