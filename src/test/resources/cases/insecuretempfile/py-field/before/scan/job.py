import os
import tempfile


class Job:
    def __init__(self, folder):
        self.folder = folder
        self.path = tempfile.mktemp(prefix="job", dir=self.folder)

    def done(self):
        os.remove(self.path)
