from billing import connection


def payout(grower, week):
    db = connection.connect()
    cursor = db.cursor()
    sql = "SELECT SUM(cents) FROM delivery WHERE grower = '%s'" % grower
    sql += " AND week = '%s'" % week
    cursor.execute(sql)
    total = cursor.fetchone()[0]
    assert total is None or total >= 0, "negative payout for " + grower
    return total or 0


def settle(grower, week):
    db = connection.connect()
    with db.cursor() as cursor:
        cursor.execute("UPDATE delivery SET paid = TRUE WHERE grower = '" + grower + "' AND week = '" + week + "'")
        db.commit()
        return cursor.rowcount
