def stock_of(stock, depot, least):
    found = stock.find({"depot": depot, "grams": {"$gt": int(least)}, "kind": "crate"})
    return [one["no"] for one in found]
