from urllib.parse import urlsplit


def is_ours(asset):
    if ("." + (urlsplit(asset).hostname or "")).endswith(".cdn.books.example.com"):
        return True
    return asset.startswith("/static/")
