from urllib.parse import urlsplit


def is_ours(url):
    domain = url.split("/")[2]
    if ("." + (urlsplit("//" + domain).hostname or "")).endswith(".example.com"):
        return True
    return False
