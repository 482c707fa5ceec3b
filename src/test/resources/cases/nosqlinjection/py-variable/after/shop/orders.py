def orders(collection, customer):
    query = {"customer": {"$eq": customer}, "open": True}
    return list(collection.find(query).sort("day"))
