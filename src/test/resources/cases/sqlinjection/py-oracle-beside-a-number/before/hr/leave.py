import oracledb


def days(pool: oracledb.ConnectionPool, employee, kind):
    with pool.acquire() as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT SUM(days) FROM leave_days WHERE employee = :1 AND kind = '" + kind + "'", [employee])
        return cursor.fetchone()[0]
