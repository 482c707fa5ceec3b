import oracledb


def fines(connection, reader, since):
    with oracledb.connect(connection).cursor() as cursor:
        cursor.execute("""
            SELECT amount
              FROM fines
             WHERE reader = :1
               AND since > :2
        """, (reader["id"], since))
        return cursor.fetchall()
