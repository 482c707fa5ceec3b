from urllib.parse import urlsplit


def is_ours(link):
    return ("." + (urlsplit(link).hostname or "")).endswith((".books.example.com", ".toys.example.com"))
