def hits(books, key):
    print(key)
    return books.estimated_document_count()
