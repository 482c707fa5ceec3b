import pymysql


def entries(account, year, purpose):
    db = pymysql.connect(host="db", user="bank", database="bank")
    given = [account, year]
    with db.cursor() as cursor:
        cursor.execute(
            "SELECT day, amount FROM entries WHERE account = %s AND year = %s AND purpose LIKE '" + purpose + "'",
            given,
        )
        return cursor.fetchall()
