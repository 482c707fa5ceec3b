def hits(books, key, more):
    return books.count_documents({"$and": [{"isbn": key}, more]})
