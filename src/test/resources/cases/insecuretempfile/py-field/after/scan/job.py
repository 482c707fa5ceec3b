import os
import tempfile


class Job:
    def __init__(self, folder):
        self.folder = folder
        descriptor, self.path = tempfile.mkstemp(prefix="job", dir=self.folder)
        os.close(descriptor)

    def done(self):
        os.remove(self.path)
