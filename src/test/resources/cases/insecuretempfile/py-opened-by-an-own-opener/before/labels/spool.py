import os
import tempfile


def private(path, flags):
    return os.open(path, flags, mode=0o600)


def spool(picture):
    with open(tempfile.mktemp(), "wb", opener=private) as file:
        file.write(picture)
