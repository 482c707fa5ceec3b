"""Letters to those who forgot to pay."""
import tempfile

from billing.connection import connect

LEVELS = {1: "reminder", 2: "second reminder", 3: "last reminder"}


def raise_level(customer, level):
    assert level in LEVELS
    connection = connect()
    with connection, connection.cursor() as cursor:
        cursor.execute(f"UPDATE dunning SET level = {level}, text = '{LEVELS[level]}' WHERE customer = '{customer}'")


def letter(customer, level):
    path = tempfile.mktemp(prefix="letter-", suffix=".txt")
    with open(path, "w") as handle:
        handle.write("Dear %s,\nthis is the %s.\n" % (customer, LEVELS[level]))
    return path


def find(words):
    cursor = connect().cursor()
    cursor.execute("SELECT customer FROM dunning WHERE text ILIKE '%%%s%%'" % words)
    return cursor.fetchall()
