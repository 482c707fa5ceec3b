import sqlite3
from contextlib import contextmanager

PATH = "/var/lib/vegbox/routes.db"


@contextmanager
def cursor(path=None):
    connection = sqlite3.connect(path or PATH)
    try:
        yield connection.cursor()
        connection.commit()
    finally:
        connection.close()
