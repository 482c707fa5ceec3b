def hits(books, conditions):
    return books.count_documents({"$or": conditions})
