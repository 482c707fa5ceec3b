import os
from tempfile import mktemp


class Upload:
    def __init__(self, folder):
        self.path = mktemp(dir=folder)

    def close(self):
        os.remove(self.path)
