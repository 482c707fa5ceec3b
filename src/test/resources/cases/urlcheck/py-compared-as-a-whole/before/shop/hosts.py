def is_ours(hostname):
    return hostname == "books.example.com"
