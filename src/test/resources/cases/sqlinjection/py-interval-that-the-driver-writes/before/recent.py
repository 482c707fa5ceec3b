import psycopg2


def recent(dsn, days):
    with psycopg2.connect(dsn) as con, con.cursor() as cur:
        cur.execute(f"SELECT count(*) FROM users WHERE created_at > now() - interval '{days} days'")
        return cur.fetchone()[0]
