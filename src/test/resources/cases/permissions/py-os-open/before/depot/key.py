import os


def write(path, key):
    with open(path, "wb") as handle:
        os.fchmod(handle.fileno(), 0o777)
        handle.write(key)
