import os


def write(path, key):
    with open(path, "wb") as handle:
        os.fchmod(handle.fileno(), 0o700)
        handle.write(key)
