import oracledb


def fines(connection, reader, since):
    with oracledb.connect(connection).cursor() as cursor:
        cursor.execute(f"""
            SELECT amount
              FROM fines
             WHERE reader = '{reader["id"]}'
               AND since > {since}
        """)
        return cursor.fetchall()
