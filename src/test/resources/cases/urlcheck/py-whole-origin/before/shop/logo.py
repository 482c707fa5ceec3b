def is_ours(source):
    return source.startswith("https://cdn.example.com/")
