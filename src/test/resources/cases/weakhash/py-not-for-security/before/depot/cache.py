import hashlib


def name(text):
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
