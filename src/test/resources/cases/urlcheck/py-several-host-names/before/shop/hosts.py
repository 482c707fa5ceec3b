def is_ours(hostname):
    return hostname.endswith(("books.example.com", "toys.example.com"))
