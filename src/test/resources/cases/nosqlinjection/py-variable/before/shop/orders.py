def orders(collection, customer):
    query = {"customer": customer, "open": True}
    return list(collection.find(query).sort("day"))
