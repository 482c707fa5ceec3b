def is_ours(link):
    return link.endswith(("https://books.example.com", "toys.example.com"))
