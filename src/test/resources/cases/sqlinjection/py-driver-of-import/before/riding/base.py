import psycopg2


def connection():
    return psycopg2.connect("dbname=riding")
