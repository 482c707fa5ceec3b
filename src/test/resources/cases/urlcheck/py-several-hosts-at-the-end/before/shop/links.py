def is_ours(link):
    return link.endswith(("books.example.com", ".toys.example.com"))
