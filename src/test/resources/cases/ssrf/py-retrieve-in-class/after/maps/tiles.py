import urllib.request
from urllib.parse import urlsplit


class Tiles:
    def __init__(self, source):
        self.source = source

    def save(self, path):
        if urlsplit(self.source).scheme not in ("http", "https"):
            raise ValueError("only addresses of the web may be opened")
        urllib.request.urlretrieve(self.source, path)
        return path
