from urllib.parse import urlsplit


def is_ours(host):
    return ("." + (urlsplit("//" + host).hostname or "")).endswith(".shop.example.com")
