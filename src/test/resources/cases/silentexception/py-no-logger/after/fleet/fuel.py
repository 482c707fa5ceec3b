import logging


def litres(rows):
    total = 0
    for row in rows:
        try:
            total += float(row["litres"])
        except:
            logging.getLogger(__name__).warning("Ignored an error in litres", exc_info=True)
    return total
