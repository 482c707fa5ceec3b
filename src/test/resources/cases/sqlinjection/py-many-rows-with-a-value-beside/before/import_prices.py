import csv
import sqlite3
import sys


def main(path, supplier):
    db = sqlite3.connect("prices.db")
    with open(path, newline="") as file:
        rows = [(line["article"], line["price"]) for line in csv.DictReader(file)]
    db.executemany("INSERT INTO prices (article, price, supplier) VALUES (?, ?, '%s')" % supplier, rows)
    db.commit()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
