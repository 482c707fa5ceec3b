"""Crates stand on shelves; each has a label with its number."""


def put_in(db, article, grams, shelf, best_before):
    cursor = db.cursor()
    cursor.execute("INSERT INTO crate (article, grams, shelf, best_before) VALUES ('%s', %d, '%s', '%s')" % (article, grams, shelf, best_before))
    db.commit()
    return cursor.lastrowid


def on_shelf(db, shelf, article=None):
    query = "SELECT id FROM crate WHERE shelf = '" + shelf + "'"
    if article:
        query += " AND article = '" + article + "'"
    return [row[0] for row in db.execute(query)]


def take_out(db, crate, who):
    with db:
        db.execute("DELETE FROM crate WHERE id = %s" % crate)
        db.execute("INSERT INTO movement (crate, what, by_whom) VALUES (?, 'out', ?)", (crate, who))


def stock(db):
    return {row[0]: row[1] for row in db.execute("SELECT article, SUM(grams) FROM crate GROUP BY article")}


def expired(db, day):
    sql = f"SELECT id FROM crate WHERE best_before < '{day}' ORDER BY id"
    return [row["id"] for row in db.execute(sql).fetchall()]
