from urllib.parse import urlparse


def fetch(url):
    host = urlparse(url).netloc
    if not ("." + (urlparse("//" + host).hostname or "")).endswith(".example.com"):
        raise ValueError("not ours")
    return url
