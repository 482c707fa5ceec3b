#!/usr/bin/env python3
import argparse
import sqlite3
from datetime import date


def boxes(connection, since):
    return connection.execute("SELECT kind, COUNT(*) FROM orders WHERE day >= '%s' GROUP BY kind" % since).fetchall()


def of_day(connection, day: date):
    return connection.execute(f"SELECT COUNT(*) FROM orders WHERE day = '{day}'").fetchone()[0]


def best(connection, limit):
    return connection.execute("SELECT name FROM grower ORDER BY kilos DESC LIMIT %d" % int(limit)).fetchall()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--since", default="2024-01-01")
    options = parser.parse_args()
    connection = sqlite3.connect("/var/lib/vegbox/shop.db")
    for kind, number in boxes(connection, options.since):
        print("%-12s %5d" % (kind, number))


if __name__ == "__main__":
    main()
