import hashlib


def stored(password: str) -> str:
    return hashlib.sha256(password.encode()).hexdigest()
