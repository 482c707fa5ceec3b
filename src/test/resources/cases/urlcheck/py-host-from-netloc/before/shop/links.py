from urllib.parse import urlparse


def fetch(url):
    host = urlparse(url).netloc
    if "example.com" not in host:
        raise ValueError("not ours")
    return url
