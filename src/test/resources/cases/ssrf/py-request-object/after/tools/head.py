from urllib.parse import urlsplit
from urllib.request import Request, urlopen


def head(address):
    request = Request(address, method="HEAD")
    if urlsplit(address).scheme not in ("http", "https"):
        raise ValueError("only addresses of the web may be opened")
    return urlopen(request, timeout=3).headers
