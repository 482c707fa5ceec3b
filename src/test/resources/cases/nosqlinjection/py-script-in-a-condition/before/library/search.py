def hits(books, key, script):
    return books.count_documents({"$nor": [{"isbn": key}, {"$where": script}]})
