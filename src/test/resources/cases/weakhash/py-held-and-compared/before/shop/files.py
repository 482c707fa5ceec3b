import hashlib


def is_whole(body, row):
    found = hashlib.md5(body).hexdigest()
    if found != row.checksum:
        return False
    return True
