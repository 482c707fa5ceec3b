class StockError(Exception):
    pass


def take(shelf, sku):
    try:
        return shelf.pop(sku)
    except KeyError as e:
        raise StockError(str(e)) from e
