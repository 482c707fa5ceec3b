#!/usr/bin/env python3
"""Takes the association's list of growers over into our own."""
import argparse
import csv
import sqlite3


def read(path):
    with open(path, encoding="latin-1", newline="") as handle:
        yield from csv.DictReader(handle, delimiter="\t")


def store(connection, rows):
    known = 0
    for row in rows:
        exists = connection.execute("SELECT 1 FROM grower WHERE name = '%s' AND town = '%s'" % (row["name"], row["town"])).fetchone()
        if exists:
            known += 1
            continue
        connection.execute("INSERT INTO grower (name, town) VALUES (?, ?)", (row["name"], row["town"]))
    connection.commit()
    return known


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table")
    parser.add_argument("database")
    options = parser.parse_args()
    with sqlite3.connect(options.database) as connection:
        print("known already:", store(connection, read(options.table)))


if __name__ == "__main__":
    main()
