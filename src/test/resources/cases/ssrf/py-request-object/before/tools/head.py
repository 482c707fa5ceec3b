from urllib.request import Request, urlopen


def head(address):
    request = Request(address, method="HEAD")
    return urlopen(request, timeout=3).headers
