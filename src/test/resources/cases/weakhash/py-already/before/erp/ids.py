import hashlib


def row_id(row):
    return hashlib.md5(repr(row).encode(), usedforsecurity=False).hexdigest()
