import pymysql

TABLE = "tickets"


def close(connection, ticket_id, who):
    cursor = connection.cursor(pymysql.cursors.DictCursor)
    cursor.execute("UPDATE {} SET closed_by = '{}' WHERE id = {}".format(TABLE, who, ticket_id))
    connection.commit()
