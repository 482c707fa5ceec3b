import urllib.request


class Tiles:
    def __init__(self, source):
        self.source = source

    def save(self, path):
        urllib.request.urlretrieve(self.source, path)
        return path
