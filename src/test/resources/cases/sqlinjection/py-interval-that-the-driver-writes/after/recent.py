import psycopg2


def recent(dsn, days):
    with psycopg2.connect(dsn) as con, con.cursor() as cur:
        cur.execute("SELECT count(*) FROM users WHERE created_at > now() - interval %s", (f"{days} days",))
        return cur.fetchone()[0]
