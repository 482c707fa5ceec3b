import os
from tempfile import mkstemp


class Upload:
    def __init__(self, folder):
        descriptor, self.path = mkstemp(dir=folder)
        os.close(descriptor)

    def close(self):
        os.remove(self.path)
