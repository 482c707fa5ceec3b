from hashlib import sha256


def key(parts):
    digest = sha256()
    for part in parts:
        digest.update(part.encode())
    return digest.digest()
