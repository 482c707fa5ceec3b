import hashlib


def says(body: bytes) -> str:
    return hashlib.sha256(body, usedforsecurity=True).hexdigest()
