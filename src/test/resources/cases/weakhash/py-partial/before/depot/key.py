from hashlib import md5


def key(parts):
    digest = md5()
    for part in parts:
        digest.update(part.encode())
    return digest.digest()
