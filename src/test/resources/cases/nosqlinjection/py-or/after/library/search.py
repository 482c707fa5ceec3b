def hits(books, key):
    return books.count_documents({"$or": [{"isbn": {"$eq": key}}, {"title": {"$eq": key}}]})
