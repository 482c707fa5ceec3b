from urllib.parse import urlsplit
from urllib.request import urlopen


def load(base, day):
    if urlsplit(base + day).scheme not in ("http", "https"):
        raise ValueError("only addresses of the web may be opened")
    return urlopen(base + day).read()
