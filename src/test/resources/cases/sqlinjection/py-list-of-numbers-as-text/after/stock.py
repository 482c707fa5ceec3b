import psycopg2


def amounts(con, ids):
    with con.cursor() as cur:
        cur.execute(f"SELECT id, amount FROM stock WHERE id IN ({','.join(['%s'] * len(ids))}) ORDER BY id", list(ids))
        return dict(cur.fetchall())


def connect(dsn):
    return psycopg2.connect(dsn)
