"""One box to search in, on the tablet by the door."""

ORDERS = {"name": "name", "price": "cents DESC", "no": "no"}


def search(db, words, grower=None, order="name"):
    conditions = []
    values = []
    for word in words.split():
        conditions.append("name LIKE ?")
        values.append("%" + word + "%")
    if grower:
        conditions.append("grower = ?")
        values.append(grower)
    where = " AND ".join(conditions) or "1 = 1"
    sql = "SELECT no, name FROM article WHERE " + where + " ORDER BY " + ORDERS.get(order, "name")
    return db.execute(sql, values).fetchall()


def suggest(db, begun):
    pattern = begun + "%"
    return [name for (name,) in db.execute("SELECT name FROM article WHERE name LIKE '{}' LIMIT 8".format(pattern))]
