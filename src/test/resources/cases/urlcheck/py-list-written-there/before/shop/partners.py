def has_books(extra):
    partners = ["toys.example.com", extra]
    if "books.example.com" in partners:
        return True
    return False
