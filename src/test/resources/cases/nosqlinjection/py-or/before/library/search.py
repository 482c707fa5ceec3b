def hits(books, key):
    return books.count_documents({"$or": [{"isbn": key}, {"title": key}]})
