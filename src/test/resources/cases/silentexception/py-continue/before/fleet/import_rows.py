import csv


def rows(path, store):
    for row in csv.reader(open(path)):
        try:
            store.add(row[0], int(row[1]))
        except Exception:
            continue
