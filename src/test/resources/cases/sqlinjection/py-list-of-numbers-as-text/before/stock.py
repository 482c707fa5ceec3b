import psycopg2


def amounts(con, ids):
    with con.cursor() as cur:
        cur.execute(f"SELECT id, amount FROM stock WHERE id IN ({','.join(map(str, ids))}) ORDER BY id")
        return dict(cur.fetchall())


def connect(dsn):
    return psycopg2.connect(dsn)
