"""A cache in files, for pages that take long to make."""
import hashlib
import os
import pickle
import time


class FileCache:
    def __init__(self, folder, seconds=600):
        self.folder = folder
        self.seconds = seconds
        os.makedirs(folder, exist_ok=True)

    def _path(self, key):
        return os.path.join(self.folder, hashlib.sha256(key.encode()).hexdigest())

    def get(self, key):
        path = self._path(key)
        try:
            if time.time() - os.path.getmtime(path) > self.seconds:
                return None
            with open(path, "rb") as handle:
                return pickle.load(handle)
        except FileNotFoundError:
            return None

    def put(self, key, value):
        with open(self._path(key), "wb") as handle:
            pickle.dump(value, handle)

    def clear(self):
        for name in os.listdir(self.folder):
            try:
                os.unlink(os.path.join(self.folder, name))
            except Exception:
                pass
