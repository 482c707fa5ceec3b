#!/usr/bin/env python3
import sqlite3
import sys

QUERY = "SELECT id, name, street FROM customer WHERE "


def find(database, name=None, street=None):
    query = QUERY
    if name:
        query = query + "name LIKE '" + name + "%'"
    else:
        query = query + "street LIKE '%" + street + "%'"
    with sqlite3.connect(database) as connection:
        return connection.execute(query).fetchall()


def by_phone(database, number):
    connection = sqlite3.connect(database)
    try:
        cursor = connection.execute("SELECT id FROM customer WHERE phone = '{number}'".format(number=number))
        return [row[0] for row in cursor]
    finally:
        connection.close()


if __name__ == "__main__":
    for row in find("/var/lib/vegbox/customers.db", *sys.argv[1:]):
        print(*row, sep="\t")
