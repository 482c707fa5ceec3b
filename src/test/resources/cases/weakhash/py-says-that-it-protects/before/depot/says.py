import hashlib


def says(body: bytes) -> str:
    return hashlib.md5(body, usedforsecurity=True).hexdigest()
