import hashlib

KINDS = {"short": hashlib.md5, "long": hashlib.sha256}


def mark(kind, data):
    return KINDS[kind](data).hexdigest()
