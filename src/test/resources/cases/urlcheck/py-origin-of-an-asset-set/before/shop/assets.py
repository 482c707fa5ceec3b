def is_ours(href_set):
    """href_set is the value of a srcset attribute with one address."""
    if href_set.startswith("https://cdn.books.example.com"):
        return True
    return href_set.startswith("/static/")
