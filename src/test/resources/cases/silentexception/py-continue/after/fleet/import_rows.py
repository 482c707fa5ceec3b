import csv
import logging


def rows(path, store):
    for row in csv.reader(open(path)):
        try:
            store.add(row[0], int(row[1]))
        except Exception:
            logging.getLogger(__name__).warning("Ignored an error in rows", exc_info=True)
            continue
