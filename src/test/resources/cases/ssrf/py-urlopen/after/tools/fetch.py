import urllib.request
from urllib.parse import urlsplit


def fetch(url):
    if urlsplit(url).scheme not in ("http", "https"):
        raise ValueError("only addresses of the web may be opened")
    with urllib.request.urlopen(url) as answer:
        return answer.read()
