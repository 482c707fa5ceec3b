import os

import psycopg2


def table_sizes(schema, names):
    with psycopg2.connect(os.environ["DSN"]) as con, con.cursor() as cur:
        for name in names:
            cur.execute(f'SELECT count(*) FROM "{schema}"."{name}"')
            yield name, cur.fetchone()[0]
